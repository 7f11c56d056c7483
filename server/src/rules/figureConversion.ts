import type { CorpusArticle } from '../corpus/types';
import { conversionOf, convert } from '../english/convert';
import { spellUnit, writesMeters } from '../english/unitSpelling';
import type { Figure } from '../facts/types';
import type { Fix, RawFinding, Rule } from './types';

/** "190 miles (400 kilometers)": the figure in brackets is not the one before it. Exchange rates are nobody's error. */
export const figureConversion: Rule = {
  code: 'figure.conversion',
  title: 'A conversion that does not fit',
  levels: { draft: 'warning', source: 'information' },
  check(article) {
    const findings: RawFinding[] = [];
    for (const figure of article.facts.figures) {
      if (figure.converts === null) continue;
      const original = article.facts.figures[figure.converts];
      if (original === undefined || original.dimension !== figure.dimension) continue;
      const finding = checkConversion(article, original, figure);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
};

function checkConversion(article: CorpusArticle, original: Figure, figure: Figure): RawFinding | null {
  const stated = figure.min ?? figure.max;
  const from = original.min ?? original.max;
  if (stated === null || from === null || conversionOf(original.unit)?.loose || conversionOf(figure.unit)?.loose)
    return null;
  const right = convert(from, original.unit, figure.unit);
  if (right === null) return null;
  const allowed = tolerance(original, figure);
  if (Math.abs(stated - right) <= allowed || Math.abs(stated - stepOf(from, original, figure)) <= allowed) return null;
  const rounded = roundTo(right, figure.precision, figure.dimension === 'temperature');
  const meters = writesMeters(article.facts.figures);
  const written = `${rounded.toLocaleString('en-US')} ${plural(spellUnit(figure.unit, meters), rounded)}`;
  const fixes: Fix[] = [];
  const digits = /\d[\d,.]*\d|\d/;
  if (digits.test(figure.text) && rounded < 1e6) {
    const newText = figure.text.replace(digits, rounded.toLocaleString('en-US'));
    fixes.push({
      title: `Write “${newText}”`,
      preferred: article.role === 'draft',
      action: { kind: 'edit text', edits: [{ start: figure.start, end: figure.end, newText }] },
    });
  }
  return {
    start: figure.start,
    end: figure.end,
    message: `“${original.text}” is ${written}, not “${figure.text}”. Correct the one that is wrong.`,
    related: [
      {
        article: article.path,
        start: original.start,
        end: original.end,
        relation: 'context',
        message: `The figure that it converts: “${original.text}”`,
      },
    ],
    fixes,
  };
}

/**
 * Half a unit of the last digit of the conversion, plus what half a unit of the original's last digit amounts to: "190
 * miles (300 km)" is rounded like its original. Three in a hundred are nobody's mistake.
 */
function tolerance(original: Figure, figure: Figure): number {
  const from = original.min ?? original.max ?? 0;
  const half = rounding(original.precision, from);
  const factor = Math.abs(
    (convert(from + half, original.unit, figure.unit) ?? 0) - (convert(from, original.unit, figure.unit) ?? 0),
  );
  const right = Math.abs(convert(from, original.unit, figure.unit) ?? 0);
  const absolute = figure.dimension === 'temperature' ? 1 : right * 0.03;
  return Math.max(rounding(figure.precision, right) + factor, absolute);
}

/** Half a unit of the last digit. The noughts of "100 km" may be counted, so that they excuse no more than 6 %. */
function rounding(precision: number, value: number): number {
  return precision < 10 ? precision / 2 : Math.min(precision / 2, Math.max(0.5, Math.abs(value) * 0.06));
}

/** "to keep warming below 2 degrees Celsius (3.6 Fahrenheit)": a difference of temperatures has no zero to count from. */
function stepOf(from: number, original: Figure, figure: Figure): number {
  const zero = convert(0, original.unit, figure.unit) ?? 0;
  return (convert(from, original.unit, figure.unit) ?? 0) - zero;
}

/** As rough as the figure that it stands for, but within 2 %; degrees to the degree. */
function roundTo(value: number, precision: number, degrees: boolean): number {
  let step = degrees
    ? Math.min(1, precision)
    : Math.max(precision, 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 2));
  while (!degrees && step > 1e-9 && Math.abs(Math.round(value / step) * step - value) > Math.abs(value) * 0.02)
    step /= 10;
  return Number((Math.round(value / step) * step).toPrecision(12));
}

/** "square feet", "miles per hour", "degrees Celsius", "megahertz". */
function plural(unit: string, value: number): string {
  if (value === 1) return unit;
  if (unit.startsWith('degree ')) return `degrees${unit.slice('degree'.length)}`;
  const per = unit.indexOf(' per ');
  const head = per < 0 ? unit : unit.slice(0, per);
  return `${pluralNoun(head)}${unit.slice(head.length)}`;
}

function pluralNoun(noun: string): string {
  if (noun.endsWith('foot')) return noun.replace(/foot$/, 'feet');
  if (noun.endsWith('inch')) return `${noun}es`;
  return noun === 'pence' || noun.endsWith('hertz') ? noun : `${noun}s`;
}
