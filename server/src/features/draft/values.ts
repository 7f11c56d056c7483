import { convert } from '../../english/convert';
import type { Figure } from '../../facts/types';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MAGNITUDES: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
];
const DIGITS = /\d[\d,]*(?:\.\d+)?(?:\s*(?:trillion|billion|million|thousand|bn|m|k)\b)?/i;

/**
 * A source's value as the draft would write it: in its unit, with its hedge, in digits or in words. Null where the draft
 * has a range, or where the value cannot be written so.
 */
export function valueAsWritten(own: Figure, theirs: Figure): string | null {
  const stated = theirs.min ?? theirs.max;
  if (stated === null || theirs.min !== theirs.max || own.min !== own.max) return null;
  const isCount = own.dimension === 'count' || own.dimension === 'number';
  const value = isCount || own.unit === theirs.unit ? stated : convert(stated, theirs.unit, own.unit);
  if (value === null) return null;
  const rounded = own.unit === theirs.unit || isCount ? value : roundLike(value);
  const digits = DIGITS.exec(own.text)?.[0];
  if (digits !== undefined) return own.text.replace(digits, inDigits(rounded, digits));
  const words = inWords(rounded);
  const written = /^(?:\p{L}+(?:-\p{L}+)?)/u.exec(own.text)?.[0];
  if (written === undefined) return null;
  const number = words ?? rounded.toLocaleString('en-US');
  // "Thirty-two" opens a sentence: so does what takes its place.
  const cased = /^\p{Lu}/u.test(written) ? number.charAt(0).toUpperCase() + number.slice(1) : number;
  return isNumberWord(written) ? own.text.replace(written, cased) : null;
}

/** Conversions are written to three digits. */
function roundLike(value: number): number {
  return Number(value.toPrecision(3));
}

function inDigits(value: number, like: string): string {
  if (/[a-z]/i.test(like)) {
    for (const [word, size] of MAGNITUDES) {
      if (Math.abs(value) >= size) return `${Number((value / size).toPrecision(4)).toLocaleString('en-US')} ${word}`;
    }
  }
  return value.toLocaleString('en-US', { maximumFractionDigits: 3 });
}

function inWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  if (value < 20) return SMALL[value]!;
  const rest = value % 10;
  return rest === 0 ? TENS[value / 10 - 2]! : `${TENS[Math.floor(value / 10) - 2]}-${SMALL[rest]}`;
}

function isNumberWord(word: string): boolean {
  return word
    .toLowerCase()
    .split('-')
    .every((part) => SMALL.includes(part) || TENS.includes(part));
}
