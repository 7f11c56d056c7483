import { FIXED_MEASURES } from '../../english/measures';
import type { Figure } from '../../facts/types';
import type { Span } from '../../text/span';
import { intervalOf, meeting } from '../compare';
import { familyOf, nounOf } from '../figureKinds';
import type { CorpusArticle } from '../types';
import type { DraftStatement } from './types';

/**
 * The headline against the body: its figures must be those of the text below. One statement a headline that has any; a
 * length of time ("Ten days that …") sums up and is no figure of the text.
 */
export function headlineStatements(
  draft: CorpusArticle,
  checkable: readonly number[],
): readonly Omit<DraftStatement, 'words' | 'sentence'>[] {
  const { blocks } = draft.article;
  const headline = blocks.find(({ kind }) => kind === 'headline');
  if (headline === undefined) return [];
  const all = checkable.map((i) => draft.facts.figures[i]!);
  const own = all.filter(
    (figure) =>
      isIn(figure, headline) && !figure.dimension.startsWith('duration') && !isMargin(draft.article.text, figure),
  );
  if (own.length === 0) return [];
  const body = all.filter((figure) => figure.start >= headline.end);
  const wrong = own.flatMap((figure) => {
    const alike = body.filter((other) => isAlike(figure, other));
    if (alike.some((other) => meets(figure, other))) return [];
    return [{ figure, alike }];
  });
  const clash = wrong.find(({ alike }) => alike.length > 0);
  const state = clash !== undefined ? 'differs' : wrong.length > 0 ? 'not found' : 'verbatim';
  // Markdown's own mark is no word of it.
  const mark = /^#*\s*/.exec(draft.article.text.slice(headline.start, headline.end))![0].length;
  const rest = { kind: 'headline', fact: null, passages: [], origins: 0 } as const;
  const instead = clash?.alike[0]?.text ?? null;
  return [
    {
      start: headline.start + mark,
      end: headline.end,
      state,
      aspect: clash === undefined ? null : 'body',
      instead,
      ...rest,
    },
  ];
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
