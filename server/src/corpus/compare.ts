import { conversionOf } from '../english/convert';
import { EXTENTS, FIXED_MEASURES } from '../english/measures';
import { DEAD_OF_PLACE } from '../facts/deadOfPlaces';
import { LOWEST_AGE } from '../facts/eligibleAges';
import { isOfStory } from '../facts/ofStories';
import { isTenure } from '../facts/tenures';
import type { Figure } from '../facts/types';

/** What a figure allows, in the base unit of its dimension. Open ends are infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** The number as written, in the base unit: what "far apart" is measured by. */
  readonly number: number;
  readonly open: boolean;
  /** Whether a hedge or rounding widened it. */
  readonly stretched: boolean;
  /** "dozens", "thousands": a magnitude, up to its tenfold. */
  readonly magnitude: boolean;
}

/** How far apart two numbers may lie and still be called the same where one end is open: a tenth. */
const FAR = 0.1;
/** "about" for counts: a tenth each way. */
const ABOUT_COUNT = 0.1;
/** Rounding without a word that says so: never more than a fortieth. */
const ROUNDED = 0.025;
/** "about" for fixed properties: at least two in a hundred. */
const ABOUT_FIXED = 0.02;

/**
 * Fixed properties: a bound states the value, "about" stretches by half of the last written digit's place, at least
 * 2 %. Counts: a bound is an open interval, "about" stretches by 10 %. Large round numbers are held to be rounded.
 */
export function intervalOf(figure: Figure, fixed: boolean): Interval | null {
  const unit = figure.dimension === 'count' || figure.dimension === 'number' ? '' : figure.unit;
  const conversion = conversionOf(unit) ?? { factor: 1, offset: 0, loose: false };
  const toBase = (value: number): number => value * conversion.factor + conversion.offset;
  const { min, max, modifier } = figure;
  const stated = min ?? max;
  if (stated === null) return null;
  const number = toBase(stated);
  const half = (figure.precision / 2) * conversion.factor;
  if (fixed) {
    const about = modifier === 'about';
    const stretch = about
      ? Math.max(half, Math.abs(number) * ABOUT_FIXED)
      : conversion.loose
        ? Math.abs(number) * FAR
        : 0;
    const high = max === null ? number : toBase(max);
    return { low: number - stretch, high: high + stretch, number, open: false, stretched: about, magnitude: false };
  }
  if (min !== null && max === null)
    return { low: number, high: Number.POSITIVE_INFINITY, number, open: true, stretched: false, magnitude: true };
  const high = toBase(max ?? stated);
  if (modifier === 'atLeast' || modifier === 'over')
    return { low: number, high: Number.POSITIVE_INFINITY, number, open: true, stretched: false, magnitude: false };
  if (modifier === 'atMost' || modifier === 'under')
    return { low: Number.NEGATIVE_INFINITY, high, number: high, open: true, stretched: false, magnitude: false };
  // "a dozen", "a hundred" are round by themselves.
  const round = min === max && figure.precision >= 12 && figure.precision === min && min <= 1000;
  if (modifier === 'about' || round) {
    const stretch = Math.abs(number) * ABOUT_COUNT;
    return { low: number - stretch, high: high + stretch, number, open: false, stretched: true, magnitude: false };
  }
  // "1.2 million" and "52,000" were rounded by somebody; "1,429" and "40" were counted.
  const rounded = min === max && figure.precision >= 1000;
  const stretch = rounded || (min === max && figure.precision < 1) ? Math.min(half, Math.abs(number) * ROUNDED) : 0;
  return { low: number - stretch, high: high + stretch, number, open: false, stretched: rounded, magnitude: false };
}

/** Ages are compared in months: a year apart is none. */
const MONTHS_OFF = 7;

/** By what is measured. "Gusts of up to 160 km/h" were measured too: the bound is the value, give or take a station. */
export function measuredInterval(figure: Figure): Interval | null {
  // A birthday lies between two articles, or between one and its clipping.
  if (figure.measure === 'age') {
    const age = intervalOf(figure, true);
    return age && { ...age, low: age.low - MONTHS_OFF, high: age.high + MONTHS_OFF };
  }
  if (figure.measure !== null && (EXTENTS.has(figure.measure) || figure.measure === 'weight')) return extentOf(figure);
  if (figure.measure === LOWEST_AGE) return intervalOf(figure, true);
  if (figure.measure !== null && isOfStory(figure.measure) && figure.measure !== DEAD_OF_PLACE) return ofStory(figure);
  if (figure.measure === 'wind speed') return intervalOf({ ...figure, modifier: 'about' }, true);
  return intervalOf(figure, figure.measure !== null && FIXED_MEASURES.has(figure.measure));
}

/** A bridge of 1,187 metres is 1,200 metres long to most, and "more than a kilometre": told in passing, to the last digit. */
const ROUNDED_EXTENT = 0.05;

function extentOf(figure: Figure): Interval | null {
  const extent = intervalOf(figure, false);
  if (extent === null || extent.open || extent.stretched) return extent;
  const half = (figure.precision / 2) * (conversionOf(figure.unit)?.factor ?? 1);
  const stretch = Math.min(half, Math.abs(extent.number) * ROUNDED_EXTENT);
  return { ...extent, low: extent.low - stretch, high: extent.high + stretch, stretched: true };
}

/** In months, and a little: "for ten years" says somebody who is in the eleventh. */
const A_YEAR = 12.1;

/** "An hour", "about 20 miles", "24 miles": told as one tells it, from the middle of the town or its edge. */
function ofStory(figure: Figure): Interval | null {
  const told = intervalOf({ ...figure, precision: 0 }, false);
  if (told === null || told.open) return told;
  const about = figure.modifier === 'about';
  const half = (figure.precision / 2) * (conversionOf(figure.unit)?.factor ?? 1);
  const number = Math.abs(told.number);
  const atWork = figure.measure !== null && isTenure(figure.measure);
  if (atWork) return { ...told, low: told.number - A_YEAR, high: told.number + A_YEAR, stretched: true };
  // "A seven-week siege" may be of six and a half or of seven and a half.
  const loose = isLong(figure) ? Math.min(half * 2, number * 0.2) : Math.min(half, number * 0.15);
  const stretch = about ? Math.max(number * ABOUT_COUNT, Math.min(half, number * 0.3)) : loose;
  return { ...told, low: told.number - stretch, high: told.number + stretch, stretched: true };
}

/** Told in days, weeks or longer. */
const isLong = ({ dimension, unit }: Figure): boolean =>
  dimension.startsWith('duration') && !/^(?:second|minute|hour)$/.test(unit);

export type Meeting = 'same' | 'meets' | 'meets far apart' | 'apart';

/** Whether two figures can both be true. Stretched ends that merely touch do not meet. */
export function meeting(a: Interval, b: Interval): Meeting {
  const exact = a.low === b.low && a.high === b.high;
  if (exact) return 'same';
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  // A millionth forgives the arithmetic of conversions; touching ends count only where nothing was stretched.
  const slack = Math.max(Math.abs(low), Math.abs(high)) * 1e-9;
  const meets = a.stretched || b.stretched ? low < high - slack : low <= high + slack;
  const nested = a.low === a.high || b.low === b.high ? low <= high + slack : meets;
  if (!(Number.isFinite(low) && Number.isFinite(high))) {
    // Both open to the same side, or one open to each: they always meet or have been told apart above.
    if (low > high) return 'apart';
  } else if (!nested) return 'apart';
  // "dozens" and 45 say the same, each as well as it can.
  if (isWithinMagnitude(a, b) || isWithinMagnitude(b, a)) return 'meets';
  const apart = distance(a, b);
  if ((a.open || b.open) && apart > FAR) return 'meets far apart';
  return 'meets';
}

/** Whether two counts or amounts cannot both be true. */
export function areApart(a: Figure, b: Figure): boolean {
  const [x, y] = [intervalOf(a, false), intervalOf(b, false)];
  return x !== null && y !== null && meeting(x, y) === 'apart';
}

function isWithinMagnitude(vague: Interval, other: Interval): boolean {
  return vague.magnitude && other.number >= vague.number && other.number <= vague.number * 10;
}

/** How far apart the written numbers lie, as a part of the larger one. */
export function distance(a: Interval, b: Interval): number {
  const larger = Math.max(Math.abs(a.number), Math.abs(b.number));
  return larger === 0 ? 0 : Math.abs(a.number - b.number) / larger;
}
