import { isBody, kindAt } from '../../article/blockKinds';
import type { Quotation } from '../../facts/types';
import type { Span } from '../../text/span';
import type { CorpusSnapshot } from '../snapshot';
import type { CorpusArticle } from '../types';
import { personOf } from './speakers';
import type { DraftStatement } from './types';

type Edit = Span & { readonly newText: string };

/**
 * Whom the sources name for a quotation's words, by the name that the corpus knows them by. Null where they name nobody
 * or more than one. A headline's speaker counts only where it is somebody known: what stands before its colon is as
 * often the event.
 */
export function speakerInSources(corpus: CorpusSnapshot, { passages }: DraftStatement): string | null {
  const named = new Map<string, string>();
  for (const { path, fact, supports } of passages) {
    const source = corpus.articles.get(path);
    const quotation = fact === null ? undefined : source?.facts.quotations[fact];
    if (!supports || !source || !quotation) continue;
    // A headline or a pull quotation has the words once more: its passage stands for the source, its body names them.
    for (const same of source.facts.quotations.filter((one) => one === quotation || shareWords(one, quotation))) {
      const entity = corpus.identity.speakerOf(path, same.speaker);
      const who = entity ?? (isInBody(source, same) ? personOf(path, same, corpus.identity) : null);
      if (who) named.set(who.id, who.name);
    }
  }
  return named.size === 1 ? [...named.values()][0]! : null;
}

const FEWEST_SHARED = 3;

/** One holds all of the other's words. */
function shareWords(a: Quotation, b: Quotation): boolean {
  if (Math.min(a.words.length, b.words.length) < FEWEST_SHARED) return false;
  const [one, other] = [` ${a.words.join(' ')} `, ` ${b.words.join(' ')} `];
  return one.includes(other) || other.includes(one);
}

function isInBody({ article }: CorpusArticle, { spans }: Quotation): boolean {
  return isBody(kindAt(article, spans[0]!.start));
}

/**
 * “We stay.” → “We stay,” Ana Roe said. “Why?” → “Why?” Ana Roe said. Null where the words stand in the middle of a
 * sentence: what follows may attribute them in its own way, or go on with them.
 */
export function attributedTo(
  { article }: CorpusArticle,
  { spans }: Quotation,
  speaker: string,
): readonly Edit[] | null {
  const { text } = article;
  const { start: first } = spans[0]!;
  const { start: last, end } = spans.at(-1)!;
  const closing = /([.,])?\s*([”"»])$/.exec(text.slice(last, end));
  if (closing === null || !opensSentence(text, first)) return null;
  const start = end - closing[0].length;
  const behind = text.slice(end);
  const asks = closing[1] === undefined && /[?!…]/.test(text.charAt(start - 1));
  const alone = /^\s*(?:\n|$)/.test(behind);
  const stops = closing[1] === '.' || asks;
  const goesOn = stops && /^\s+[“"‘(]?[\p{Lu}\p{N}]/u.test(behind);
  if (!alone && !goesOn && !behind.startsWith('.')) return null;
  const stop = behind.startsWith('.') ? '' : '.';
  return [{ start, end, newText: `${asks ? '' : ','}${closing[2]} ${speaker} said${stop}` }];
}

/** The first of its paragraph, behind the end of a sentence, or behind a colon. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|\n|[.?!…:][”"’)]?)[ \t]*$/.test(text.slice(Math.max(0, at - 8), at));
}
