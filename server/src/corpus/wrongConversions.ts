import { conversionOf, convert } from '../english/convert';
import { spellUnit, writesMeters } from '../english/unitSpelling';
import type { Figure } from '../facts/types';

/** A conversion that does not fit what it converts. */
export interface WrongConversion {
  readonly original: Figure;
  /** What would be right, as rough as what stands there. */
  readonly rounded: number;
  /** The same with its unit, as the text writes it: "560 miles". */
  readonly written: string;
}

/** "190 miles (400 kilometers)": null where the figure converts none, or fits it. Exchange rates are nobody's error. */
export function wrongConversionOf(figure: Figure, figures: readonly Figure[]): WrongConversion | null {
  const original = figure.converts === null ? undefined : figures[figure.converts];
  if (original === undefined || original.dimension !== figure.dimension) return null;
  const stated = figure.min ?? figure.max;
  const from = original.min ?? original.max;
  if (stated === null || from === null || conversionOf(original.unit)?.loose || conversionOf(figure.unit)?.loose)
    return null;
  const right = convert(from, original.unit, figure.unit);
  if (right === null) return null;
  const allowed = tolerance(original, figure);
  if (Math.abs(stated - right) <= allowed || Math.abs(stated - stepOf(from, original, figure)) <= allowed) return null;
  const rounded = roundTo(right, figure.precision, figure.dimension === 'temperature');
  const meters = writesMeters(figures);
  const written = `${rounded.toLocaleString('en-US')} ${plural(spellUnit(figure.unit, meters), rounded)}`;
  return { original, rounded, written };
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
