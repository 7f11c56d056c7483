import type { CorpusArticle } from '../corpus/types';
import type { Figure } from '../facts/types';
import { isCount, isExact, tellSum } from './arithmetic';
import type { RawFinding } from './types';

const sumOf = (figures: readonly Figure[]): number =>
  Number(figures.reduce((all, { min }) => all + min!, 0).toPrecision(12));
const listed = (figures: readonly Figure[]): string =>
  `${figures
    .slice(0, -1)
    .map(({ text }) => text)
    .join(', ')} and ${figures.at(-1)!.text}`;

/** Between two parts of a list: the noun of the first and a comma or "and". */
const LINK = /^(?: (?!and\b)[\p{L}'’-]+){0,3}(?:, (?:and )?| and )$/u;

/** "60 men, 30 women and 20 children, 110 in all": figure `i` is called the sum of those before it. */
export function sumBehind(article: CorpusArticle, figures: readonly Figure[], i: number): RawFinding | null {
  const total = figures[i]!;
  if (!isExact(total) || !isCount(total)) return null;
  const { text } = article.article;
  if (!/^(?: [\p{L}-]+){0,2} (?:in all|in total|altogether)\b/u.test(text.slice(total.end, total.end + 60)))
    return null;
  const parts: Figure[] = [];
  for (let j = i - 1; j >= 0 && parts.length < 12; j--) {
    const part = figures[j]!;
    const next = parts[0] ?? total;
    const between = text.slice(part.end, next.start);
    const link = parts.length === 0 ? /^(?: [\p{L}'’-]+){0,3}(?:, | — | – |, or | \()$/u : LINK;
    if (!isExact(part) || !isCount(part) || !link.test(between)) break;
    parts.unshift(part);
  }
  return parts.length < 2 ? null : unequal(article, total, parts);
}

/** Who is one or the other, and nothing else. */
const ALL_OF_THEM: readonly RegExp[] = [
  /^(?:man|woman|child)$/,
  /^(?:adult|child)$/,
  /^(?:boy|girl)$/,
  /^(?:man|woman)$/,
];

/** "Twelve people were hurt: five children and eight adults." */
export function countsBehindColon(article: CorpusArticle, figures: readonly Figure[], i: number): RawFinding | null {
  const total = figures[i]!;
  if (!isExact(total) || !isCount(total)) return null;
  const { text } = article.article;
  const parts: Figure[] = [];
  for (let j = i + 1; j < figures.length && parts.length < 12; j++) {
    const part = figures[j]!;
    const between = text.slice((parts.at(-1) ?? total).end, part.start);
    if (!(parts.length === 0 ? /^[^:;.\n]{0,50}: $/ : LINK).test(between)) break;
    if (!isExact(part) || !isCount(part)) return null;
    parts.push(part);
  }
  if (
    parts.length < 2 ||
    !/^(?: [\p{L}'’-]+){1,3}[.;\n]/u.test(`${text.slice(parts.at(-1)!.end, parts.at(-1)!.end + 60)}\n`)
  )
    return null;
  const complete = ALL_OF_THEM.some((nouns) => parts.every(({ unit }) => nouns.test(unit)));
  if (sumOf(parts) <= total.min! && !complete) return null;
  return unequal(article, total, parts);
}

function unequal(article: CorpusArticle, total: Figure, parts: readonly Figure[]): RawFinding | null {
  const sum = sumOf(parts);
  if (sum === total.min) return null;
  const message = `The parts (${listed(parts)}) are ${sum.toLocaleString('en-US')}, not “${total.text}”. Check the numbers.`;
  return tellSum(article, total, parts, message, sum);
}

/** A table in lines, one number each, whose last line is called the total. */
export function sumOfLines(article: CorpusArticle, figures: readonly Figure[], i: number): RawFinding | null {
  const total = figures[i]!;
  const { text } = article.article;
  const line = lineAt(text, total);
  if (!isExact(total) || !/^[\s|*_-]*(?:in )?(?:total|all|sum|altogether)\b[\s|*_:.–—-]*$/i.test(line.before))
    return null;
  const parts: Figure[] = [];
  let start = line.start;
  for (let j = i - 1; j >= 0; j--) {
    const part = figures[j]!;
    const own = lineAt(text, part);
    // The line directly above, with nothing in it but a name and its number.
    if (own.end !== start - 1 || !isExact(part) || part.dimension === 'percent') break;
    if (own.start <= (figures[j - 1]?.end ?? -1) || !/^[\s|*_-]*[^.!?|]{1,60}?[|:\t–—-]\s*\**$/.test(own.before)) break;
    if (!(part.dimension === total.dimension || (isCount(part) && isCount(total)))) break;
    parts.unshift(part);
    start = own.start;
  }
  if (parts.length < 2) return null;
  const isRounded = ({ precision }: Figure): boolean => precision >= 1000 || precision < 1 || !isCount(total);
  const rounding = parts.filter(isRounded).reduce((all, { precision }) => all + precision / 2, 0);
  return Math.abs(sumOf(parts) - total.min!) <= rounding ? null : unequal(article, total, parts);
}

function lineAt(
  text: string,
  { start, end }: Figure,
): { readonly start: number; readonly end: number; readonly before: string } {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const last = text.indexOf('\n', end);
  return { start: first, end: last < 0 ? text.length : last, before: text.slice(first, start) };
}

/** "Of 200 seats, the party won 90, or 60 percent": the whole stands first. */
export function shareOfWholeBefore(article: CorpusArticle, figures: readonly Figure[], i: number): RawFinding | null {
  const [whole, part, percent] = [figures[i], figures[i + 1], figures[i + 2]];
  if (whole === undefined || part === undefined || percent?.dimension !== 'percent') return null;
  if (![whole, part, percent].every(isExact)) return null;
  // "Of 3 billion crowns, 1.2 billion went on boats".
  const bare = part.dimension === 'number' && whole.dimension.startsWith('money:');
  if (!(bare || whole.dimension === part.dimension || (isCount(whole) && isCount(part)))) return null;
  const { text } = article.article;
  if (!/(?:^|[\s“"])of (?:the |its |all |these )?$/i.test(text.slice(Math.max(0, whole.start - 12), whole.start)))
    return null;
  if (!/^(?: [\p{L}'’-]+){0,4}, (?:[\p{L}'’-]+ ){0,5}$/u.test(text.slice(whole.end, part.start))) return null;
  if (!/^(?: [\p{L}'’-]+){0,4}(?:, or | \(| — or )$/u.test(text.slice(part.end, percent.start))) return null;
  return wrongShare(article, whole, part, percent);
}

function wrongShare(article: CorpusArticle, whole: Figure, part: Figure, percent: Figure): RawFinding | null {
  if (whole.min! <= part.min! || part.min! <= 0) return null;
  const right = (part.min! / whole.min!) * 100;
  const rounding = Math.min(3, (right * (roundingOf(part) + roundingOf(whole))) / 2);
  if (Math.abs(right - percent.min!) <= percent.precision / 2 + rounding + 0.51) return null;
  const rounded = Number(right.toPrecision(3));
  const message = `“${part.text}” of “${whole.text}” is ${rounded} percent, not “${percent.text}”. Check the numbers.`;
  return tellSum(article, percent, [part, whole], message, rounded);
}

/** How far a figure may be off, as a part of itself: people are counted, sums are rounded. */
function roundingOf({ precision, min, dimension }: Figure): number {
  return dimension === 'count' && precision <= 1 ? 0 : Math.min(0.05, precision / Math.abs(min!));
}

const CHANGED =
  /^(?: [\p{L}'’-]+){0,3}(?:, | \(| — | – )(?:or )?(?:an? )?(?:(increase|rise|jump|gain|growth|up)|(fall|drop|decline|decrease|loss|down))(?: of)? (?:by )?$/u;

/** "rose from 200 million to 300 million crowns, an increase of 20 percent". */
export function changeInPercent(article: CorpusArticle, figures: readonly Figure[], i: number): RawFinding | null {
  const [range, percent] = [figures[i], figures[i + 1]];
  if (range === undefined || percent === undefined || !isExact(percent)) return null;
  if (!/^from .+ to /i.test(range.text) || range.modifier !== 'exact' || range.min === null || range.max === null)
    return null;
  const change = CHANGED.exec(article.article.text.slice(range.end, percent.start));
  if (change === null || range.min === range.max || range.min <= 0 || range.max <= 0) return null;
  const points = percent.dimension === 'percentage point';
  if (points ? range.dimension !== 'percent' : percent.dimension !== 'percent' || range.dimension === 'percent')
    return null;
  const difference = range.max - range.min;
  // "rose …, a fall of": the words are at odds, and nobody knows which is meant.
  if (change[1] !== undefined ? difference < 0 : difference > 0) return null;
  const right = points ? Math.abs(difference) : Math.abs((difference / range.min) * 100);
  const inexact = range.precision >= 1 && range.precision <= 1 && isCount(range) ? 0 : range.precision;
  const rounding = points
    ? range.precision
    : Math.min(right * 0.1 + 1, (100 * inexact * (1 + range.max / range.min)) / (2 * range.min));
  if (Math.abs(right - percent.min!) <= percent.precision / 2 + rounding + (points ? 0.01 : 0.51)) return null;
  const rounded = Number(right.toPrecision(3));
  const unit = points ? 'percentage points' : 'percent';
  const message = `“${range.text}” is ${rounded} ${unit}, not “${percent.text}”. Check the numbers.`;
  return tellSum(article, percent, [range], message, rounded);
}
