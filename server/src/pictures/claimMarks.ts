import * as Plot from '@observablehq/plot';
import type { ClaimPicture, PicturedValue } from '../features/pictures/types';
import { readableDate } from '../text/isoDate';
import { axisNumber, type Canvas, COLOURS, FONT, groupColour, LETTERS } from './frame';

/** What is drawn as one: values that say the same on the same spot. */
export interface ValueMark {
  readonly value: PicturedValue;
  /** All of them, the one that stands for them first. */
  readonly all: readonly PicturedValue[];
}

/** What a screen reader says of a mark, and what a picture alone shows when the mouse rests on it. */
export function nameOfMark({ value, all }: ValueMark): string {
  if (all.length > 1) {
    const owners = [...new Set(all.map(ownerOf))];
    const named =
      owners.length > 3 ? `${owners.slice(0, 2).join(', ')} and ${owners.length - 2} more` : owners.join(', ');
    return `${value.written}: ${all.length} times, ${named}`;
  }
  const when = value.date === null ? 'no date' : readableDate(value.date);
  const word = value.authority === null ? '' : `, on the word of ${value.authority}`;
  return `${value.written}: ${ownerOf(value)}, ${when}${word}`;
}

const ownerOf = ({ role, outlet }: PicturedValue): string => (role === 'draft' ? `draft ${outlet}` : outlet);

/** One mark for what has the same key, in the order of the first of each. */
export function gathered(
  values: readonly PicturedValue[],
  keyOf: (value: PicturedValue) => string,
): readonly ValueMark[] {
  const marks = new Map<string, PicturedValue[]>();
  for (const value of values) {
    const key = `${value.group} ${value.role} ${value.number} ${value.low} ${value.high} ${keyOf(value)}`;
    const mark = marks.get(key);
    if (mark) mark.push(value);
    else marks.set(key, [value]);
  }
  return [...marks.values()].map((all) => ({ value: all[0]!, all }));
}

export const BASE_STYLE = {
  fontFamily: FONT,
  fontSize: '12px',
  color: COLOURS.text,
  background: 'transparent',
  overflow: 'visible',
} as const;

export const severalGroups = ({ values }: ClaimPicture): boolean => values.some(({ group }) => group > 0);

export const letterOf = ({ group }: PicturedValue): string => LETTERS[group % LETTERS.length]!;

export const colourOf = ({ value }: Pick<ValueMark, 'value'>): string => groupColour(value.group);

/** Which way an axis of numbers grows, and from where to where. */
export interface ValueScale {
  readonly type: 'linear' | 'log';
  readonly domain: readonly [least: number, most: number];
  /** Where a value lies between the ends, from 0 to 1. */
  readonly at: (value: number) => number;
}

/** Beyond this ratio of the most to the least, small values would all lie on one spot. */
const STEEP = 300;

/** All that must be seen, with room on both sides; from zero where that is near, by powers of ten where it is far. */
export function scaleOf(values: readonly PicturedValue[], accepted: number | null): ValueScale {
  const numbers = [...values.map(({ number }) => number), ...(accepted === null ? [] : [accepted])];
  const ends = values.flatMap(({ low, high }) => [...(low === null ? [] : [low]), ...(high === null ? [] : [high])]);
  const [least, most] = numbers.length > 0 ? [Math.min(...numbers, ...ends), Math.max(...numbers, ...ends)] : [0, 1];
  const smallest = Math.min(...numbers);
  if (smallest > 0 && most / smallest > STEEP) {
    const domain = [smallest / 1.6, most * 1.6] as const;
    const [from, to] = [Math.log(domain[0]), Math.log(domain[1])];
    return { type: 'log', domain, at: (value) => (Math.log(Math.max(value, domain[0])) - from) / (to - from) };
  }
  const span = most - least || Math.abs(most) * 0.2 || 1;
  const from = least >= 0 && least - span / 2 < 0 ? 0 : least - span * 0.12;
  const to = most + span * 0.15;
  return { type: 'linear', domain: [from, to], at: (value) => (value - from) / (to - from) };
}

export const axisOf = ({ type, domain }: ValueScale, label: string, ticks: number) => ({
  type,
  domain: [...domain],
  label,
  labelArrow: 'none' as const,
  ticks,
  tickFormat: axisNumber,
});

/** Along which way the values lie: rows have them from left to right, time from the bottom up. */
type Along = 'x' | 'y';

/** A stroke across the end of a bar. */
const STROKE: Plot.VectorShapeImplementation = {
  draw: (context, length) => {
    context.moveTo(0, 0);
    context.lineTo(0, -length);
  },
};

/** What the wording allows: a bar with its ends; an arrow where it is open to one side. */
export function intervals<T extends ValueMark>(
  marks: readonly T[],
  along: Along,
  across: (mark: T) => number | Date,
  { domain: [least, most] }: ValueScale,
  dx = 0,
): Plot.Markish[] {
  const closed = marks.filter(({ value: { low, high } }) => low !== null && high !== null && low < high);
  const open = marks.filter(({ value: { low, high } }) => (low === null) !== (high === null));
  const within = (end: number): number => Math.min(most, Math.max(least, end));
  const low = ({ value }: T): number => within(value.low!);
  const high = ({ value }: T): number => within(value.high!);
  const options = { dx, stroke: colourOf } as const;
  const bar = { ...options, strokeWidth: 8, strokeOpacity: 0.45 };
  const line = { ...options, strokeWidth: 1.5 };
  const end = { ...options, strokeWidth: 2, length: 12, anchor: 'middle', shape: STROKE } as const;
  const arrow = { ...options, strokeWidth: 2.5, strokeOpacity: 0.8, headLength: 5 };
  const from = ({ value }: T): number => value.number;
  const to = ({ value }: T): number => (value.high === null ? most : least);
  return along === 'x'
    ? [
        Plot.ruleY(closed, { ...bar, y: across, x1: low, x2: high }),
        Plot.ruleY(closed, { ...line, y: across, x1: low, x2: high }),
        ...[low, high].map((x) => Plot.vector(closed, { ...end, x, y: across, rotate: 0 })),
        Plot.arrow(open, { ...arrow, y1: across, y2: across, x1: from, x2: to }),
      ]
    : [
        Plot.ruleX(closed, { ...bar, x: across, y1: low, y2: high }),
        Plot.ruleX(closed, { ...line, x: across, y1: low, y2: high }),
        ...[low, high].map((y) => Plot.vector(closed, { ...end, y, x: across, rotate: 90 })),
        Plot.arrow(open, { ...arrow, x1: across, x2: across, y1: from, y2: to }),
      ];
}

/** The stated values, with the letter of their group or how many they stand for; each leads to its place. */
export function dots<T extends ValueMark>(
  picture: ClaimPicture,
  marks: readonly T[],
  place: { readonly x: (mark: T) => number | Date; readonly y: (mark: T) => number },
  { hrefOf }: Canvas,
  radius: number,
  dx = 0,
): Plot.Markish[] {
  const several = severalGroups(picture);
  const inside = ({ value, all }: T): string => (all.length > 1 ? String(all.length) : several ? letterOf(value) : '');
  return [
    Plot.dot(marks as T[], {
      ...place,
      dx,
      r: ({ all }: T) => (all.length > 1 ? Math.max(radius, 8) : radius),
      symbol: ({ value }: T) => (value.role === 'draft' ? 'diamond' : 'circle'),
      fill: colourOf,
      stroke: COLOURS.paper,
      strokeWidth: 1.5,
      href: ({ all }: T) =>
        hrefOf(
          all[0]!.at,
          all.map(({ at }) => at),
        ),
      title: nameOfMark,
    }),
    Plot.text(
      marks.filter((mark) => inside(mark) !== '' && (radius > 6 || mark.all.length > 1)),
      {
        ...place,
        dx,
        text: inside,
        fill: COLOURS.paper,
        fontWeight: 700,
        fontSize: 10,
        pointerEvents: 'none',
      },
    ),
  ];
}

/** The value that a person accepted. */
export function acceptedLine(picture: ClaimPicture, along: Along): Plot.Markish[] {
  if (picture.accepted === null) return [];
  const options = { stroke: COLOURS.text, strokeDasharray: '4 3' };
  const label = { text: () => 'accepted', fill: COLOURS.text, stroke: COLOURS.paper };
  const same = (value: number): number => value;
  return along === 'x'
    ? [
        Plot.ruleX([picture.accepted], options),
        Plot.text([picture.accepted], { ...label, x: same, frameAnchor: 'top', dy: -2 }),
      ]
    : [
        Plot.ruleY([picture.accepted], options),
        Plot.text([picture.accepted], { ...label, y: same, frameAnchor: 'right', textAnchor: 'end', dy: -8 }),
      ];
}
