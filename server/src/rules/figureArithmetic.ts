import type { CorpusArticle } from '../corpus/types';
import type { Figure } from '../facts/types';
import { isCount, isExact, tellSum } from './arithmetic';
import { changeInPercent, countsBehindColon, shareOfWholeBefore, sumBehind, sumOfLines } from './arithmeticPassages';
import type { RawFinding, Rule } from './types';

/** Parts of a total, or a share of two numbers, that do not work out, within one sentence. */
export const figureArithmetic: Rule = {
  code: 'figure.arithmetic',
  title: 'Numbers that do not work out',
  levels: { draft: 'warning', source: 'information' },
  check(article) {
    const { figures } = article.facts;
    const findings: RawFinding[] = [];
    for (let i = 0; i < figures.length; i++) {
      const finding =
        partsOf(article, figures, i) ??
        listOf(article, figures, i) ??
        shareOf(article, figures, i) ??
        partOf(article, figures, i) ??
        sumBehind(article, figures, i) ??
        countsBehindColon(article, figures, i) ??
        sumOfLines(article, figures, i) ??
        shareOfWholeBefore(article, figures, i) ??
        changeInPercent(article, figures, i);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
};

/** Groups that nobody belongs to twice, so that they may be added up. */
const APART: readonly (readonly string[])[] = [
  ['children', 'women', 'men'],
  ['civilians', 'soldiers', 'fighters', 'police'],
];

/** "20 people, including nine children and twelve women": the parts of figure `i` are more than it. */
function partsOf(article: CorpusArticle, figures: readonly Figure[], i: number): RawFinding | null {
  const total = figures[i]!;
  if (total.measure === null || !isPlain(total) || total.scope?.includes('among them')) return null;
  const parts: Figure[] = [];
  for (let j = i + 1; j < figures.length; j++) {
    const part = figures[j]!;
    if (part.measure !== total.measure || !part.scope?.includes('among them')) break;
    if (!inOneSentence(article, total.start, part.end) || part.min === null || part.modifier === 'about') return null;
    parts.push(part);
  }
  const groups = parts.map((part) => part.scope!.replace(/ among them.*$/, ''));
  if (parts.length === 0 || !APART.some((set) => groups.every((group) => set.includes(group)))) return null;
  if (new Set(groups).size !== groups.length) return null;
  const sum = parts.reduce((all, part) => all + part.min!, 0);
  if (sum <= total.max!) return null;
  const listed = parts.map((part) => part.text).join(' and ');
  const message = `The parts (${listed}) are ${sum}, more than “${total.text}”. Check the numbers.`;
  return tellSum(article, total, parts, message, null);
}

/** "$400 million: $220 million for launchers, $110 million for radars and $90 million for training" are more than it. */
function listOf(article: CorpusArticle, figures: readonly Figure[], i: number): RawFinding | null {
  const total = figures[i]!;
  if (total.min === null || total.min !== total.max || total.modifier !== 'exact') return null;
  const { text } = article.article;
  const parts: Figure[] = [];
  for (let j = i + 1; j < figures.length && parts.length < 12; j++) {
    const part = figures[j]!;
    const before = parts.at(-1);
    const between = text.slice((before ?? total).end, part.start);
    // Only what is listed alike is a part: "up from $90 million" is none.
    if (
      !(before === undefined ? /^[^:;.]{0,30}: $/ : /^ (?:for|on|to) [^:;.,]{1,50}(?:, (?:and )?| and )$/).test(between)
    )
      break;
    if (part.dimension !== total.dimension || part.min === null || part.min !== part.max || part.modifier !== 'exact')
      return null;
    parts.push(part);
  }
  if (parts.length < 2 || total.dimension === 'count' || !/^ (?:for|on|to) /.test(text.slice(parts.at(-1)!.end)))
    return null;
  const sum = parts.reduce((all, part) => all + part.min!, 0);
  // Each part may be rounded, and the total to a rounder number: a twenty-fifth more is too much for that.
  const rounding = parts.reduce((all, part) => all + part.precision / 2, 0);
  if (sum - total.max <= Math.max(rounding, total.max / 25)) return null;
  const over = Number((((sum - total.max) / total.max) * 100).toPrecision(2));
  const listed = `${parts
    .slice(0, -1)
    .map((part) => part.text)
    .join(', ')} and ${parts.at(-1)!.text}`;
  const message = `The parts (${listed}) are ${over} percent more than “${total.text}”. Check the numbers.`;
  return tellSum(article, total, parts, message, null);
}

/** "40 of the 120 seats, or 25 percent": the share is not that of the two numbers. */
function shareOf(article: CorpusArticle, figures: readonly Figure[], i: number): RawFinding | null {
  const [part, whole, percent] = [figures[i], figures[i + 1], figures[i + 2]];
  if (part === undefined || whole === undefined || percent === undefined) return null;
  if (percent.dimension !== 'percent' || !isPlain(part) || !isPlain(whole) || percent.min === null) return null;
  if (percent.min !== percent.max || percent.modifier !== 'exact' || whole.min! <= part.min! || part.min! <= 0)
    return null;
  if (!isCount(part) || !isCount(whole)) return null;
  const { text } = article.article;
  const between = text.slice(part.end, whole.start);
  const after = text.slice(whole.end, percent.start);
  if (
    !/^(?: \p{L}+)? (?:out )?of (?:the |its |all )?$/u.test(between) ||
    !/^(?: \p{L}+){0,3}(?:, or | \(|, )$/u.test(after)
  )
    return null;
  const right = (part.min! / whole.min!) * 100;
  if (Math.abs(right - percent.min) <= percent.precision / 2 + 0.51) return null;
  const rounded = Number(right.toPrecision(3));
  const message = `“${part.text} of ${whole.text}” is ${rounded} percent, not “${percent.text}”. Check the numbers.`;
  return tellSum(article, percent, [part, whole], message, rounded);
}

/** "$400 million, of which $110 million, or 35 percent, is for radars": the share is not that of the two sums. */
function partOf(article: CorpusArticle, figures: readonly Figure[], i: number): RawFinding | null {
  const [whole, part, percent] = [figures[i], figures[i + 1], figures[i + 2]];
  if (whole === undefined || part === undefined || percent?.dimension !== 'percent') return null;
  if (whole.dimension !== part.dimension || ![whole, part, percent].every(isExact)) return null;
  const { text } = article.article;
  if (!/^(?: \p{L}+)?,? of which $/u.test(text.slice(whole.end, part.start))) return null;
  if (!/^(?: \p{L}+)?(?:, or | \()$/u.test(text.slice(part.end, percent.start))) return null;
  if (whole.min! <= part.min! || part.min! <= 0) return null;
  const right = (part.min! / whole.min!) * 100;
  const rounding = right * (part.precision / part.min! + whole.precision / whole.min!) * 0.5;
  if (Math.abs(right - percent.min!) <= percent.precision / 2 + Math.min(rounding, 3) + 0.51) return null;
  const rounded = Number(right.toPrecision(3));
  const message = `“${part.text}” of “${whole.text}” is ${rounded} percent, not “${percent.text}”. Check the numbers.`;
  return tellSum(article, percent, [part, whole], message, rounded);
}

function isPlain(figure: Figure): boolean {
  return isExact(figure) && isCount(figure);
}

function inOneSentence(article: CorpusArticle, start: number, end: number): boolean {
  return article.article.sentences.some((sentence) => sentence.start <= start && end <= sentence.end);
}
