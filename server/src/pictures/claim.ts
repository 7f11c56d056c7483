import * as Plot from '@observablehq/plot';
import type { ClaimPicture, PicturedValue } from '../features/pictures/types';
import { readableDate, shortDate } from '../text/isoDate';
import {
  axisNumber,
  type Canvas,
  COLOURS,
  documentOf,
  FONT,
  finished,
  groupColour,
  LETTERS,
  type PictureElement,
  shortened,
  widthOf,
  withoutCollisions,
} from './frame';

export const CLAIM_ARRANGEMENTS = ['outlet', 'time', 'authority'] as const;
export type ClaimArrangement = (typeof CLAIM_ARRANGEMENTS)[number];

/** Draws the values of a claim: rows by outlet or by authority, or against time. */
export function drawClaim(picture: ClaimPicture, arrangement: ClaimArrangement, canvas: Canvas): PictureElement {
  return arrangement === 'time' ? drawTime(picture, canvas) : drawRows(picture, arrangement, canvas);
}

/** What a screen reader says of a mark, and what shows when the mouse rests on it. */
export function nameOfValue(value: PicturedValue): string {
  const who = value.role === 'draft' ? `draft ${value.outlet}` : value.outlet;
  const when = value.date === null ? 'no date' : readableDate(value.date);
  const word = value.authority === null ? '' : `, on the word of ${value.authority}`;
  return `${value.written}: ${who}, ${when}${word}`;
}

interface Row {
  readonly value: PicturedValue;
  readonly top: number;
}

const HEAD = 26;
const LINE = 17;
const BAR = 22;
const RADIUS = 8;
const SIDE = 16;

const byDate = (a: PicturedValue, b: PicturedValue): number =>
  (a.date ?? '9999') < (b.date ?? '9999') ? -1 : (a.date ?? '9999') > (b.date ?? '9999') ? 1 : a.at - b.at;

function drawRows(picture: ClaimPicture, by: 'outlet' | 'authority', canvas: Canvas): PictureElement {
  const { width } = canvas;
  const narrow = width < 520;
  const keyOf = (value: PicturedValue): string =>
    by === 'authority'
      ? value.authority === null
        ? 'On the outlet’s own word'
        : `On the word of ${value.authority}`
      : value.role === 'draft'
        ? `Draft ${value.outlet}`
        : value.outlet;
  const lasts = (key: string): number => (/^Draft /.test(key) ? 2 : key.startsWith('On the outlet') ? 1 : 0);
  const keys = [...new Set([...picture.values].sort(byDate).map(keyOf))].sort((a, b) => lasts(a) - lasts(b));
  const heads: { readonly label: string; readonly top: number }[] = [];
  const rows: Row[] = [];
  let top = 4;
  for (const key of keys) {
    heads.push({ label: key, top });
    top += HEAD;
    for (const value of picture.values.filter((each) => keyOf(each) === key).sort(byDate)) {
      rows.push({ value, top });
      top += LINE + (narrow ? LINE : 0) + BAR;
    }
    top += 8;
  }
  const about = ({ value }: Row): string => {
    const who = value.role === 'draft' ? `draft ${value.outlet}` : value.outlet;
    const parts = [
      by === 'authority' ? who : '',
      value.date === null ? 'no date' : shortDate(value.date),
      by === 'outlet' && value.authority !== null ? `on the word of ${value.authority}` : '',
    ];
    return parts.filter(Boolean).join(' · ');
  };
  const bar = ({ top: at }: Row): number => at + LINE + (narrow ? LINE : 0) + 6;
  const [least, most] = domainOf(picture);
  const plot = Plot.plot({
    ...documentOf(canvas),
    width,
    height: top + 44,
    marginLeft: SIDE,
    marginRight: SIDE,
    marginTop: 0,
    marginBottom: 44,
    style: { fontFamily: FONT, fontSize: '12px', color: COLOURS.text, background: 'transparent', overflow: 'visible' },
    x: {
      domain: [least, most],
      nice: true,
      grid: false,
      label: picture.unit,
      labelArrow: 'none',
      ticks: narrow ? 4 : 8,
      tickFormat: axisNumber,
      line: true,
    },
    y: { type: 'identity', axis: null },
    color: { type: 'identity' },
    symbol: { type: 'identity' },
    marks: [
      Plot.gridX({ stroke: COLOURS.line, strokeOpacity: 1, ticks: narrow ? 4 : 8 }),
      ...(picture.accepted === null
        ? []
        : [
            Plot.ruleX([picture.accepted], { stroke: COLOURS.text, strokeDasharray: '4 3' }),
            Plot.text([picture.accepted], { x: (d: number) => d, frameAnchor: 'top', dy: -2, text: () => 'accepted' }),
          ]),
      Plot.ruleY(heads.slice(1), { y: ({ top: at }) => at - 5, stroke: COLOURS.line }),
      Plot.text(heads, {
        y: ({ top: at }) => at + 12,
        frameAnchor: 'left',
        textAnchor: 'start',
        text: ({ label }) => shortened(label, width - 2 * SIDE),
        fontWeight: 600,
        fontSize: 13,
        stroke: COLOURS.paper,
        fill: COLOURS.text,
      }),
      Plot.text(rows, {
        y: ({ top: at }) => at + LINE / 2,
        frameAnchor: 'left',
        textAnchor: 'start',
        text: ({ value }) => shortened(value.written, narrow ? width - 2 * SIDE : width / 2 - SIDE),
        stroke: COLOURS.paper,
        fill: COLOURS.text,
      }),
      Plot.text(rows, {
        y: ({ top: at }) => at + LINE / 2 + (narrow ? LINE - 2 : 0),
        frameAnchor: narrow ? 'left' : 'right',
        textAnchor: narrow ? 'start' : 'end',
        text: (row) => shortened(about(row), narrow ? width - 2 * SIDE : width / 2 - SIDE),
        stroke: COLOURS.paper,
        fill: COLOURS.faint,
      }),
      ...intervals(picture, rows, bar, [least, most]),
      ...dots(picture, rows, bar, ({ value }) => value.number, canvas, 0),
    ],
  });
  return finished(plot, picture.title, picture.summary);
}

/** What the wording allows: a bar; an arrow where it is open to one side. */
function intervals(
  picture: ClaimPicture,
  rows: readonly Row[],
  y: (row: Row) => number,
  [least, most]: readonly [number, number],
): Plot.Markish[] {
  const closed = rows.filter(({ value: { low, high } }) => low !== null && high !== null && low < high);
  const open = rows.filter(({ value: { low, high } }) => (low === null) !== (high === null));
  const colour = ({ value }: Row): string => colourOf(picture, value);
  return [
    Plot.ruleY(closed, {
      y,
      x1: ({ value }) => value.low!,
      x2: ({ value }) => value.high!,
      stroke: colour,
      strokeWidth: 8,
      strokeLinecap: 'round',
      strokeOpacity: 0.4,
    }),
    Plot.arrow(open, {
      y1: y,
      y2: y,
      x1: ({ value }) => value.number,
      x2: ({ value }) => (value.high === null ? most : least),
      stroke: colour,
      strokeWidth: 2.5,
      strokeOpacity: 0.7,
      headLength: 5,
    }),
  ];
}

/** The stated values, with the letter of their group; each leads to its place. */
function dots<T extends { readonly value: PicturedValue }>(
  picture: ClaimPicture,
  rows: readonly T[],
  y: (row: T) => number,
  x: (row: T) => number | Date,
  { hrefOf }: Canvas,
  dx: number,
): Plot.Markish[] {
  const several = picture.values.some(({ group }) => group > 0);
  return [
    Plot.dot(rows as T[], {
      x,
      y,
      dx,
      r: RADIUS,
      symbol: ({ value }: T) => (value.role === 'draft' ? 'diamond' : 'circle'),
      fill: ({ value }: T) => colourOf(picture, value),
      stroke: COLOURS.paper,
      strokeWidth: 1.5,
      href: ({ value }: T) => hrefOf(value.at),
      title: ({ value }: T) => nameOfValue(value),
    }),
    ...(several
      ? [
          Plot.text(rows as T[], {
            x,
            y,
            dx,
            text: ({ value }: T) => LETTERS[value.group % LETTERS.length]!,
            fill: COLOURS.paper,
            fontWeight: 700,
            fontSize: 10,
            pointerEvents: 'none',
          }),
        ]
      : []),
  ];
}

const colourOf = (picture: ClaimPicture, { group }: PicturedValue): string =>
  picture.values.some((value) => value.group > 0) ? groupColour(group) : groupColour(0);

/** All that must be seen, with room on both sides; from zero where that is near. */
function domainOf({ values, accepted }: ClaimPicture): readonly [number, number] {
  const ends = values.flatMap(({ number, low, high }) => [
    number,
    ...(low === null ? [] : [low]),
    ...(high === null ? [] : [high]),
  ]);
  if (accepted !== null) ends.push(accepted);
  const [least, most] = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [0, 1];
  const span = most - least || Math.abs(most) * 0.2 || 1;
  const from = least >= 0 && least - span / 2 < 0 ? 0 : least - span * 0.12;
  return [from, most + span * 0.15];
}

function drawTime(picture: ClaimPicture, canvas: Canvas): PictureElement {
  const { width } = canvas;
  const narrow = width < 520;
  const dated = picture.values.filter(({ date }) => date !== null && date.length >= 10);
  const rows = dated.map((value) => ({ value, day: new Date(`${value.date!.slice(0, 10)}T00:00:00Z`), lane: 0 }));
  // What stands at one point goes beside each other.
  const seen = new Map<string, number>();
  const spread = rows.map((row) => {
    const point = `${row.value.date} ${row.value.number}`;
    const lane = seen.get(point) ?? 0;
    seen.set(point, lane + 1);
    return { ...row, lane };
  });
  const [least, most] = domainOf(picture);
  const days = rows.map(({ day }) => day.getTime());
  const pad = Math.max(86_400_000, (Math.max(...days) - Math.min(...days)) * 0.08);
  const colour = ({ value }: { readonly value: PicturedValue }): string => colourOf(picture, value);
  const lanes = [...new Set(spread.map(({ lane }) => lane))];
  const margin = { left: Math.max(40, widthOf(axisNumber(most)) + 20), right: 24, top: 30, bottom: 40 };
  const height = narrow ? 300 : 360;
  const [from, to] = [Math.min(...days) - pad, Math.max(...days) + pad];
  // The same arithmetic as the scales', to know which names have room beside their marks.
  const named = withoutCollisions(
    spread.map(({ value, day, lane }) => {
      const x = margin.left + ((day.getTime() - from) / (to - from)) * (width - margin.left - margin.right);
      const y = margin.top + ((most - value.number) / (most - least)) * (height - margin.top - margin.bottom);
      const dx = lane * (2 * RADIUS + 2) + RADIUS + 4;
      const text = shortened(`${value.written} ${value.outlet}`, 190);
      return { value, day, dx, text, x: x + dx, y: y - 7, width: widthOf(text), height: 14 };
    }),
    spread.map(({ value, day, lane }) => {
      const x = margin.left + ((day.getTime() - from) / (to - from)) * (width - margin.left - margin.right);
      const y = margin.top + ((most - value.number) / (most - least)) * (height - margin.top - margin.bottom);
      return { x: x + lane * (2 * RADIUS + 2) - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS };
    }),
  ).filter((label) => label.x + label.width < width);
  const plot = Plot.plot({
    ...documentOf(canvas),
    width,
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    style: { fontFamily: FONT, fontSize: '12px', color: COLOURS.text, background: 'transparent', overflow: 'visible' },
    x: {
      type: 'utc',
      domain: [new Date(from), new Date(to)],
      label: 'published',
      labelArrow: 'none',
      ticks: Math.max(2, Math.floor(width / 110)),
      line: true,
    },
    y: { domain: [least, most], label: picture.unit, labelArrow: 'none', ticks: 6, tickFormat: axisNumber },
    color: { type: 'identity' },
    symbol: { type: 'identity' },
    marks: [
      Plot.gridY({ stroke: COLOURS.line, strokeOpacity: 1, ticks: 6 }),
      ...(picture.accepted === null
        ? []
        : [
            Plot.ruleY([picture.accepted], { stroke: COLOURS.text, strokeDasharray: '4 3' }),
            Plot.text([picture.accepted], {
              y: (d: number) => d,
              frameAnchor: 'right',
              textAnchor: 'end',
              dy: -8,
              text: () => 'accepted',
            }),
          ]),
      ...lanes.flatMap((lane) => {
        const here = spread.filter((row) => row.lane === lane);
        const dx = lane * (2 * RADIUS + 2);
        const closed = here.filter(({ value: { low, high } }) => low !== null && high !== null && low < high);
        const open = here.filter(({ value: { low, high } }) => (low === null) !== (high === null));
        return [
          Plot.ruleX(closed, {
            x: 'day',
            y1: ({ value }) => value.low!,
            y2: ({ value }) => value.high!,
            dx,
            stroke: colour,
            strokeWidth: 8,
            strokeOpacity: 0.4,
            strokeLinecap: 'round',
          }),
          Plot.arrow(open, {
            x1: 'day',
            x2: 'day',
            y1: ({ value }) => value.number,
            y2: ({ value }) => (value.high === null ? most : least),
            dx,
            stroke: colour,
            strokeWidth: 2.5,
            strokeOpacity: 0.7,
            headLength: 5,
          }),
          ...dots(
            picture,
            here,
            ({ value }) => value.number,
            ({ day }) => day,
            canvas,
            dx,
          ),
        ];
      }),
      ...named.map(({ value, day, dx, text }) =>
        Plot.text([value], {
          x: () => day,
          y: ({ number }) => number,
          dx,
          text: () => text,
          textAnchor: 'start',
          fill: COLOURS.faint,
          stroke: COLOURS.paper,
        }),
      ),
    ],
  });
  return finished(plot, `${picture.title} by date of publication`, picture.summary);
}
