import type { Figure } from '../../facts/types';
import { firstEndingAfter, type Span } from '../../text/span';
import type { CorpusArticle } from '../types';

type Edit = Span & { readonly newText: string };

/**
 * "14 people were killed, according to the Health Ministry.": at the end of the sentence, unless that names somebody
 * already or ends in another way. Where it has other figures, on whose word those are is another question: behind the
 * own one's part of it, "14 were killed, according to …, and 51 injured", or nowhere.
 */
export function accordingTo({ article, facts }: CorpusArticle, figure: Figure, whom: string): Edit | null {
  const { sentences, text } = article;
  const sentence = sentences[firstEndingAfter(sentences, figure.start)];
  if (sentence === undefined || sentence.start > figure.start) return null;
  const words = text.slice(sentence.start, sentence.end).trimEnd();
  if (/[“”"]|\baccording to\b|\b(?:said|says|reported)\b/.test(words) || !words.endsWith('.')) return null;
  const others = othersIn(sentence, facts.figures, figure);
  const before = others.filter(({ end }) => end <= figure.start).at(-1);
  if (before && !isLedUpTo(words, text.slice(before.end, figure.start))) return null;
  const behind = others.find(({ start }) => start >= figure.end);
  if (behind) return withinSentence(text, figure, behind, whom);
  const at = sentence.start + words.length - 1;
  return at < figure.end ? null : { start: at, end: at, newText: `, according to ${whom}` };
}

/** But for the halves of one conversion. */
function othersIn(sentence: Span, figures: readonly Figure[], own: Figure): readonly Figure[] {
  const index = figures.indexOf(own);
  const half = (figure: Figure, i: number) =>
    (figure.converts !== null && figure.converts === index) || (own.converts !== null && own.converts === i);
  return figures.filter(
    (figure, i) => i !== index && !half(figure, i) && figure.start >= sentence.start && figure.end <= sentence.end,
  );
}

const LEADS = /^(?:after|among|at|by|during|from|in|of|on|out of|since|with|within)\b/i;

/** "Of the 212 on board, 14 were killed": the figure before is not said with it, but what it is measured by. */
const isLedUpTo = (sentence: string, between: string): boolean => LEADS.test(sentence) && between.includes(',');

/** Its part of the sentence ends where the next begins: "14 were killed| and 51 injured". A word of its own at least. */
const PART = /^(.*?\p{L}.*?)(,?)\s+(?:and|but|while)\s/su;

function withinSentence(text: string, { end }: Span, next: Span, whom: string): Edit | null {
  const part = PART.exec(text.slice(end, next.start));
  if (part === null || /[,;:–—]/.test(part[1]!)) return null;
  const at = end + part[1]!.length;
  return { start: at, end: at, newText: `, according to ${whom}${part[2] === '' ? ',' : ''}` };
}
