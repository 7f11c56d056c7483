import * as Plot from '@observablehq/plot';
import type { TimeMark, TimePicture } from '../features/pictures/types';
import { readableDate } from '../text/isoDate';
import {
  type Canvas,
  COLOURS,
  documentOf,
  FONT,
  finished,
  groupColour,
  type PictureElement,
  shortened,
  widthOf,
} from './frame';

const RADIUS = 7;
const STEP = 2 * RADIUS + 3;
const SIDE = 12;
const DAY = 86_400_000;

export function nameOfMark({ label, lane, date, what }: TimeMark): string {
  return what === 'event' ? `${label}: ${readableDate(date)}` : `${label}: ${lane}, ${readableDate(date)}`;
}

/** A lane an outlet; what falls on one day stands in a stack. */
export function drawTimeLine(picture: TimePicture, canvas: Canvas): PictureElement {
  const { width, hrefOf } = canvas;
  const narrow = width < 520;
  const stacked = new Map<string, number>();
  const marks = picture.marks.map((mark) => {
    const key = `${mark.lane}\u0000${mark.date}`;
    const level = stacked.get(key) ?? 0;
    stacked.set(key, level + 1);
    return { ...mark, level, day: new Date(`${mark.date}T00:00:00Z`) };
  });
  const heights = picture.lanes.map(
    (lane) => Math.max(1, ...marks.filter((mark) => mark.lane === lane).map(({ level }) => level + 1)) * STEP,
  );
  const head = narrow ? 20 : 0;
  const left = narrow ? SIDE : Math.min(200, Math.max(...picture.lanes.map(widthOf), 60) + 20);
  let top = 10;
  const lanes = picture.lanes.map((label, i) => {
    const lane = { label, top, middle: top + head + 6, bottom: top + head + heights[i]! + 14 };
    top = lane.bottom;
    return lane;
  });
  const laneOf = new Map(lanes.map((lane) => [lane.label, lane]));
  const times = marks.map(({ day }) => day.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = Math.max(DAY, (last - first) * 0.04);
  const shapes = { article: 'circle', draft: 'diamond', event: 'triangle' } as const;
  const colours = { article: groupColour(0), draft: groupColour(2), event: groupColour(1) };
  const plot = Plot.plot({
    ...documentOf(canvas),
    width,
    height: top + 40,
    marginLeft: left,
    marginRight: SIDE + 8,
    marginTop: 0,
    marginBottom: 40,
    style: { fontFamily: FONT, fontSize: '12px', color: COLOURS.text, background: 'transparent', overflow: 'visible' },
    x: {
      type: 'utc',
      domain: [new Date(first - pad), new Date(last + pad)],
      label: null,
      ticks: Math.max(2, Math.floor((width - left) / 90)),
      line: true,
    },
    y: { type: 'identity', axis: null },
    color: { type: 'identity' },
    symbol: { type: 'identity' },
    marks: [
      Plot.gridX({ stroke: COLOURS.line, strokeOpacity: 1, ticks: Math.max(2, Math.floor((width - left) / 90)) }),
      Plot.ruleY(lanes.slice(1), { y: 'top', stroke: COLOURS.line, insetLeft: narrow ? 0 : -left + 4 }),
      Plot.text(lanes, {
        y: (lane) => lane.top + 16,
        frameAnchor: 'left',
        dx: narrow ? 0 : -left + 4,
        textAnchor: 'start',
        text: ({ label }) => shortened(label, narrow ? width - 2 * SIDE : left - 14),
        fontWeight: 600,
        fill: COLOURS.text,
        stroke: COLOURS.paper,
      }),
      Plot.dot(marks, {
        x: 'day',
        y: ({ lane, level }) => (laneOf.get(lane)?.middle ?? 0) + level * STEP + RADIUS,
        r: RADIUS,
        symbol: (mark: TimeMark) => shapes[mark.what],
        fill: (mark: TimeMark) => colours[mark.what],
        stroke: COLOURS.paper,
        href: ({ at }) => hrefOf(at),
        title: nameOfMark,
      }),
    ],
  });
  return finished(plot, picture.title, picture.summary);
}
