import { nameOfArticle } from '../../corpus/articleName';
import { flagsOf, STATE_LETTERS, stateText } from '../../corpus/draft/stateText';
import type { DraftStatement, Passage } from '../../corpus/draft/types';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import { plural } from '../../text/plural';
import type { CardLinks } from '../cards/links';
import { clip, link, plainly, table } from '../cards/markdown';

const MOST_PASSAGES = 4;
const AROUND = 60;

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
 * day or a name says nothing without a little around it.
 */
function wordsOf({ article }: CorpusArticle, passage: Passage, around: boolean): string {
  const { text } = article;
  const bold =
    passage.differences.length > 0
      ? passage.differences.flatMap(({ thereSpan }) => thereSpan ?? [])
      : around
        ? passage.spans
        : [];
  const from = around ? Math.max(lineStart(text, passage.start), passage.start - AROUND) : passage.start;
  const to = around ? Math.min(lineEnd(text, passage.end), passage.end + AROUND) : passage.end;
  let at = from;
  let out = '';
  for (const span of [...bold].sort((a, b) => a.start - b.start)) {
    if (span.start < at || span.end > to) continue;
    out += `${outside(text.slice(at, span.start))}**${plainly(text.slice(span.start, span.end))}**`;
    at = span.end;
  }
  return out + outside(text.slice(at, to));
}

/** Words with the spaces at their ends, which the escaping trims. */
function outside(words: string): string {
  const before = /^\s/.test(words) ? ' ' : '';
  const after = /\S\s$/.test(words) ? ' ' : '';
  return before + plainly(words.length > 240 ? clip(words, 240) : words) + after;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
