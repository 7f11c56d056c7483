import * as Plot from '@observablehq/plot';
import type { ClaimPicture } from '../features/pictures/types';
import { acceptedLine, axisOf, BASE_STYLE, dots, gathered, intervals, scaleOf, type ValueMark } from './claimMarks';
import {
  type Box,
  type Canvas,
  COLOURS,
  documentOf,
  finished,
  type PictureElement,
  placedBeside,
  shortened,
  widthOf,
} from './frame';

interface TimedMark extends ValueMark {
  readonly day: Date;
  /** What lies on one spot and does not say the same stands beside each other. */
  readonly dx: number;
}

const RADIUS = 8;
const SMALL = 5;
/** With more marks than these there is no room for words, and the marks are small. */
const MOST_NAMED = 40;
const WIDEST_NAME = 210;
/** Room for what has no date, behind the last day. */
const UNDATED = 84;
const DAY = 86_400_000;

export const isDated = ({ date }: { readonly date: string | null }): boolean => date !== null && date.length >= 10;

/** The values by the day of publication; what has no date stands apart behind the last day. */
export function drawTime(picture: ClaimPicture, canvas: Canvas): PictureElement {
  const { width } = canvas;
  const narrow = width < 520;
  const days = picture.values.filter(isDated).map(({ date }) => dayOf(date!).getTime());
  const pad = Math.max(DAY, (Math.max(...days) - Math.min(...days)) * 0.08);
  const [from, to] = [Math.min(...days) - pad, Math.max(...days) + pad];
  const apart = picture.values.some((value) => !isDated(value));
  const scale = scaleOf(picture.values, picture.accepted);
  const [least, most] = scale.domain;
  const margin = { left: Math.max(44, widthOf(String(Math.round(most))) + 20), right: 24, top: 30, bottom: 40 };
  const end = width - margin.right - (apart ? UNDATED : 0);
  const height = narrow ? 300 : 380;
  const undatedDay = new Date(to + ((UNDATED / 2) * (to - from)) / (end - margin.left));
  const marks = spread(picture, undatedDay);
  const radius = marks.length > MOST_NAMED ? SMALL : RADIUS;
  const centre = ({ day, dx, value }: TimedMark) => ({
    x: margin.left + ((day.getTime() - from) / (to - from)) * (end - margin.left) + dx,
    y: height - margin.bottom - scale.at(value.number) * (height - margin.top - margin.bottom),
  });
  const names =
    marks.length > MOST_NAMED ? [] : namesBeside(marks, centre, { x: 0, y: 0, width, height: height - margin.bottom });
  const edge = new Date(to);
  const plot = Plot.plot({
    ...documentOf(canvas),
    width,
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    style: BASE_STYLE,
    x: {
      type: 'utc',
      domain: [new Date(from), edge],
      range: [margin.left, end],
      label: apart ? null : 'published',
      labelArrow: 'none',
      ticks: Math.max(2, Math.floor((end - margin.left) / 110)),
      line: true,
    },
    y: axisOf(scale, picture.unit, 6),
    r: { type: 'identity' },
    color: { type: 'identity' },
    symbol: { type: 'identity' },
    marks: [
      Plot.gridY({ stroke: COLOURS.line, strokeOpacity: 1, ticks: 6 }),
      ...(apart
        ? [
            Plot.ruleX([edge], { stroke: COLOURS.line, strokeDasharray: '2 3' }),
            Plot.text([least], {
              x: () => undatedDay,
              y: (value: number) => value,
              dy: 17,
              text: () => 'no date',
              fill: COLOURS.faint,
            }),
          ]
        : []),
      ...acceptedLine(picture, 'y'),
      ...[...new Set(marks.map(({ dx }) => dx))].flatMap((dx) => {
        const here = marks.filter((mark) => mark.dx === dx);
        const day = (mark: TimedMark): Date => mark.day;
        return [
          ...intervals(here, 'y', day, scale, dx),
          ...dots(picture, here, { x: day, y: ({ value }) => value.number }, canvas, radius, dx),
        ];
      }),
      ...names.map(({ mark, text, dx, dy, anchor }) =>
        Plot.text([mark], {
          x: ({ day }) => day,
          y: ({ value }) => value.number,
          dx,
          dy,
          text: () => text,
          textAnchor: anchor,
          fill: COLOURS.text,
          stroke: COLOURS.paper,
          strokeWidth: 4,
        }),
      ),
    ],
  });
  return finished(plot, `${picture.title} by date of publication`, picture.summary);
}

const dayOf = (date: string): Date => new Date(`${date.slice(0, 10)}T00:00:00Z`);

/** One mark for what says the same on the same day; the others of that spot to its right. */
function spread({ values }: ClaimPicture, undatedDay: Date): readonly TimedMark[] {
  const taken = new Map<string, number>();
  return gathered(values, (value) => (isDated(value) ? value.date!.slice(0, 10) : '')).map((mark) => {
    const { value } = mark;
    const spot = `${isDated(value) ? value.date!.slice(0, 10) : ''} ${value.number}`;
    const nth = taken.get(spot) ?? 0;
    taken.set(spot, nth + 1);
    return { ...mark, day: isDated(value) ? dayOf(value.date!) : undatedDay, dx: nth * (2 * RADIUS + 2) };
  });
}

/** What a mark says, where there is room for it: to the right, else to the left, above or below. */
function namesBeside(
  marks: readonly TimedMark[],
  centre: (mark: TimedMark) => { readonly x: number; readonly y: number },
  within: Box,
) {
  const gap = RADIUS + 4;
  const taken: Box[] = marks.map((mark) => {
    const { x, y } = centre(mark);
    return { x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS };
  });
  return marks.flatMap((mark) => {
    const { x, y } = centre(mark);
    const { outlet, role } = mark.value;
    const one = role === 'draft' ? `draft ${outlet}` : outlet;
    const owner = mark.all.length > 1 ? `${mark.all.length} times` : one;
    for (const text of [shortened(`${mark.value.stated} · ${owner}`, WIDEST_NAME), mark.value.stated]) {
      const width = widthOf(text);
      const sides = [
        { anchor: 'start', left: x + gap, top: y - 7, dx: gap, dy: 0 },
        { anchor: 'end', left: x - gap - width, top: y - 7, dx: -gap, dy: 0 },
        { anchor: 'middle', left: x - width / 2, top: y - 27, dx: 0, dy: -18 },
        { anchor: 'middle', left: x - width / 2, top: y + 11, dx: 0, dy: 18 },
      ] as const;
      const boxes = sides.map(({ left, top }) => ({ x: left, y: top, width, height: 14 }));
      const chosen = placedBeside(boxes, taken, within);
      if (chosen === null) continue;
      taken.push(boxes[chosen]!);
      const { anchor, dx, dy } = sides[chosen]!;
      return [{ mark, text, anchor, dx: mark.dx + dx, dy }];
    }
    return [];
  });
}
