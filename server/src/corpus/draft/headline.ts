import { readArticle } from '../../article/read';
import { FIXED_MEASURES } from '../../english/measures';
import type { KnownEntities } from '../../entities/known';
import { readFacts } from '../../facts/facts';
import type { Figure } from '../../facts/types';
import { NO_ANNOTATIONS } from '../../standoff/types';
import type { Span } from '../../text/span';
import { intervalOf, meeting } from '../compare';
import { familyOf, nounOf } from '../figureKinds';
import { remembered, type SourceIndex } from '../sourceIndex';
import type { CorpusArticle } from '../types';
import { isCheckable } from './checkable';
import type { DraftStatement } from './types';

/** A headline: where its words stand, and what it counts. */
interface Headline extends Span {
  readonly figures: readonly Figure[];
  /** The words themselves, for what stands around a figure. */
  readonly text: string;
}

/**
 * The headline against the body: its figures must be those of the text below. One statement a headline that has any; a
 * length of time ("Ten days that …") sums up and is no figure of the text.
 */
export function headlineStatements(
  draft: CorpusArticle,
  checkable: readonly number[],
  index: SourceIndex,
  known: KnownEntities,
): readonly Omit<DraftStatement, 'words' | 'sentence'>[] {
  const all = checkable.map((i) => draft.facts.figures[i]!);
  // The title in the front matter of a text that has its headline may be a name to work with.
  const headline = headlineOfText(draft, all) ?? titleOf(draft, index, known);
  if (headline === null) return [];
  return heldAgainst(
    headline,
    all.filter((figure) => figure.start >= headline.end),
  );
}

function headlineOfText({ article: { blocks, text } }: CorpusArticle, all: readonly Figure[]): Headline | null {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  if (headline === undefined) return null;
  // Markdown's own mark is no word of it.
  const mark = /^#*\s*/.exec(text.slice(headline.start, headline.end))![0].length;
  const [start, end] = [headline.start + mark, headline.end];
  const words = text.slice(start, end);
  const figures = all.filter((figure) => isIn(figure, headline));
  return { start, end, text: words, figures: figures.map((figure) => movedBy(figure, -start)) };
}

/** The title in the front matter, which is no part of the text: it is read as the headline of a text of its own. */
function titleOf({ article }: CorpusArticle, index: SourceIndex, known: KnownEntities): Headline | null {
  const { title } = article.metadata;
  if (title?.origin !== 'front matter' || title.span === undefined) return null;
  const marked = /^["']/.test(article.text.charAt(title.span.start)) ? 1 : 0;
  const [start, end] = [title.span.start + marked, title.span.end - marked];
  const text = article.text.slice(start, end);
  const figures = remembered(index, `title ${text}`, () => {
    const read = readArticle(`# ${text}\n`, 'md');
    return readFacts(read, NO_ANNOTATIONS, known).figures.map((figure) => movedBy(figure, -2));
  });
  return { start, end, text, figures: figures.filter((figure) => isCheckable(figure, text)) };
}

const movedBy = (figure: Figure, by: number): Figure => ({ ...figure, start: figure.start + by, end: figure.end + by });

function heldAgainst(
  { start, end, text, figures }: Headline,
  body: readonly Figure[],
): readonly Omit<DraftStatement, 'words' | 'sentence'>[] {
  const own = figures.filter((figure) => !figure.dimension.startsWith('duration') && !isMargin(text, figure));
  if (own.length === 0) return [];
  const wrong = own.flatMap((figure) => {
    const alike = body.filter((other) => isAlike(figure, other));
    if (alike.some((other) => meets(figure, other))) return [];
    return [{ figure, alike }];
  });
  const clash = wrong.find(({ alike }) => alike.length > 0);
  const state = clash !== undefined ? 'differs' : wrong.length > 0 ? 'not found' : 'verbatim';
  const rest = { kind: 'headline', fact: null, passages: [], origins: 0 } as const;
  const instead = clash?.alike[0]?.text ?? null;
  return [{ start, end, state, aspect: clash === undefined ? null : 'body', instead, ...rest }];
}

/** "passed by one vote", "won by 12 points": what two numbers of the text lie apart. */
function isMargin(text: string, { start }: Figure): boolean {
  return / by (?:just |only |a mere )?$/i.test(text.slice(Math.max(0, start - 14), start));
}

const isIn = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function isAlike(a: Figure, b: Figure): boolean {
  if (familyOf(a) !== familyOf(b)) return false;
  if (a.measure !== null && b.measure !== null) return a.measure === b.measure;
  if (familyOf(a) !== 'count') return a.measure === b.measure || meets(a, b);
  return nounOf(a) !== '' && nounOf(a) === nounOf(b);
}

function meets(a: Figure, b: Figure): boolean {
  const left = intervalOf(a, FIXED_MEASURES.has(a.measure ?? ''));
  const right = intervalOf(b, FIXED_MEASURES.has(b.measure ?? ''));
  return left !== null && right !== null && meeting(left, right) !== 'apart';
}
