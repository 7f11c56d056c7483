import { conversionOf } from '../english/convert';
import { FIXED_MEASURES } from '../english/measures';
import type { Figure } from '../facts/types';
import { distance, type Interval } from './compare';

/** A figure and what it allows. */
interface Rounded {
  readonly figure: Figure;
  readonly interval: Interval;
}

/**
 * One outlet has miles, the other kilometres: conversions are rounded, so that 1.5 % between them are none. What was
 * measured once and is told in passing is rounded to its last digit: "a depth of six miles" is one of 10 kilometres.
 */
export function isRoundedConversion(a: Rounded, b: Rounded): boolean {
  const counted = a.figure.dimension === 'count' || a.figure.dimension === 'number';
  if (counted || a.figure.unit === b.figure.unit) return false;
  if (distance(a.interval, b.interval) <= 0.015) return true;
  if (FIXED_MEASURES.has(a.figure.measure!) || a.figure.dimension.startsWith('money')) return false;
  return Math.abs(a.interval.number - b.interval.number) <= lastDigit(a) + lastDigit(b);
}

/** Half a unit of the last digit, in the base unit; the noughts of a round number excuse little. */
function lastDigit({ figure, interval }: Rounded): number {
  const number = Math.abs(interval.number);
  const half = (figure.precision / 2) * Math.abs(conversionOf(figure.unit)?.factor ?? 1);
  return Math.min(half, number * MOST_ROUNDED);
}

const MOST_ROUNDED = 0.05;

/** "58 percent" where the other has 58.2: whole percents are rounded without a word. */
export function isRoundedShare(a: Rounded, b: Rounded): boolean {
  if (a.figure.dimension !== 'percent' || b.figure.dimension !== 'percent') return false;
  if (a.figure.measure === 'interest rate' && isStepOfRates(a.figure) && isStepOfRates(b.figure)) return false;
  const coarser = Math.max(a.figure.precision, b.figure.precision);
  const finer = Math.min(a.figure.precision, b.figure.precision);
  return finer < coarser && coarser <= 1 && Math.abs(a.interval.number - b.interval.number) <= coarser / 2 + 1e-9;
}

/** Banks set their rates in steps of a quarter: 4.75 percent is told as it is, and 5 percent is another rate. */
function isStepOfRates({ modifier, min, max }: Figure): boolean {
  return modifier === 'exact' && min !== null && min === max && Number.isInteger(min * 4);
}
