import type { Article } from '../../article/types';
import { nameOfArticle } from '../../corpus/articleName';
import { flagsOf, STATE_LETTERS, stateText } from '../../corpus/draft/stateText';
import type { DraftStatement, Passage } from '../../corpus/draft/types';
import { sentenceAt } from '../../corpus/sentenceWords';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import { plural } from '../../text/plural';
import type { Span } from '../../text/span';
import type { CardLinks } from '../cards/links';
import { clip, link, plainly, table } from '../cards/markdown';

const MOST_PASSAGES = 4;
/** In characters (UTF-16). */
const AROUND = 60;
/** Of a sentence that ends a little farther away, all is shown. */
const MOST_AROUND = 90;

/** How a statement of a draft stands to the sources, with the passages and the differing words in bold. */
export function statementCard(corpus: CorpusSnapshot, statement: DraftStatement, links: CardLinks): readonly string[] {
  const { passages, state } = statement;
  const told = stateText(statement, corpus);
  const rows = passages.slice(0, MOST_PASSAGES).flatMap((passage): (readonly [string, string])[] => {
    const source = corpus.articles.get(passage.path);
    return source === undefined
      ? []
      : [[whereFrom(source, passage, links), wordsOf(source, passage, statement.kind !== 'quotation')]];
  });
  const left = passages.length - rows.length;
  const first = `**${STATE_LETTERS[state]}** ${plainly(told)}`;
  if (rows.length === 0) return [first];
  const more: readonly (readonly [string, string])[] = left > 0 ? [[`… and ${plural(left, 'more passage')}`, '']] : [];
  return [first, ...table([['', ''], ...rows, ...more])];
}

function whereFrom(source: CorpusArticle, passage: Passage, links: CardLinks): string {
  const place = link(
    plainly(nameOfArticle(source)),
    links.place({ path: source.path, start: passage.start, end: passage.end }),
  );
  const date = source.date === null ? '' : `, ${plainly(source.date)}`;
  const flags = flagsOf(source).map((flag) => `, *${flag}*`);
  return `${passage.supports ? '' : '≠ '}${place}${date}${flags.join('')}`;
}

/**
 * The words of the source, what differs or what carries the statement in bold. A quotation speaks for itself; a number, a
 * day or a name says nothing without its sentence, or without a little of a long one.
 */
function wordsOf({ article }: CorpusArticle, passage: Passage, around: boolean): string {
  const { text } = article;
  const bold =
    passage.differences.length > 0
      ? passage.differences.flatMap(({ thereSpan }) => thereSpan ?? [])
      : around
        ? passage.spans
        : [];
  const { start, end } = around ? sentencesOf(article, passage) : passage;
  const from = passage.start - start > MOST_AROUND ? wordFrom(text, passage.start - AROUND, passage.start) : start;
  const to = end - passage.end > MOST_AROUND ? wordTo(text, passage.end + AROUND, passage.end) : end;
  let at = from;
  let out = from > start ? '… ' : '';
  for (const span of [...bold].sort((a, b) => a.start - b.start)) {
    if (span.start < at || span.end > to) continue;
    out += `${outside(text.slice(at, span.start))}**${plainly(text.slice(span.start, span.end))}**`;
    at = span.end;
  }
  return out + outside(text.slice(at, to)) + (to < end ? ' …' : '');
}

function sentencesOf(article: Article, passage: Span): Span {
  const last = Math.max(passage.start, passage.end - 1);
  return { start: sentenceAt(article, passage).start, end: sentenceAt(article, { start: last, end: passage.end }).end };
}

/** The first word that begins at a place or behind it. */
function wordFrom(text: string, at: number, most: number): number {
  let from = at;
  while (from < most && !/\s/.test(text.charAt(from - 1))) from++;
  return from;
}

/** The end of the last word that ends at a place or before it. */
function wordTo(text: string, at: number, least: number): number {
  let to = at;
  while (to > least && !/\s/.test(text.charAt(to))) to--;
  return to;
}

/** Words with the spaces at their ends, which the escaping trims. */
function outside(words: string): string {
  const before = /^\s/.test(words) ? ' ' : '';
  const after = /\S\s$/.test(words) ? ' ' : '';
  return before + plainly(words.length > 240 ? clip(words, 240) : words) + after;
}
