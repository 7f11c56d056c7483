import type { CorpusArticle } from '../corpus/types';
import type { Figure } from '../facts/types';
import type { Fix, RawFinding } from './types';

export function isExact(figure: Figure): boolean {
  return figure.min !== null && figure.min === figure.max && figure.modifier === 'exact';
}

export function isCount(figure: Figure): boolean {
  return figure.dimension === 'count' || figure.dimension === 'number';
}

/** A finding on one figure, with the others that it was worked out from; a draft's digits can be put right. */
export function tellSum(
  article: CorpusArticle,
  figure: Figure,
  others: readonly Figure[],
  message: string,
  right: number | null,
): RawFinding {
  return {
    start: figure.start,
    end: figure.end,
    message,
    related: others.map((other) => ({
      article: article.path,
      start: other.start,
      end: other.end,
      relation: 'context' as const,
      message: `“${other.text}”`,
    })),
    fixes: right === null || article.role !== 'draft' ? [] : writeFixes(figure, right),
  };
}

const DIGITS = /\d[\d,.]*\d|\d/;

/** The right number in the words of the wrong one: "120 seats" → "110 seats". Scales and words are left to the writer. */
function writeFixes({ start, end, text, min, dimension }: Figure, right: number): readonly Fix[] {
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined || Number(digits.replaceAll(',', '')) !== Math.abs(min ?? 0)) return [];
  const written = dimension === 'percent' ? `${right}` : right.toLocaleString('en-US');
  const newText = text.replace(DIGITS, digits.includes(',') || right < 10_000 ? written : `${right}`);
  return [
    {
      title: `Write “${newText}”`,
      preferred: false,
      action: { kind: 'edit text', edits: [{ start, end, newText }] },
    },
  ];
}
