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

interface PlacedMark extends TimeMark {
  readonly day: Date;
  readonly level: number;
  /** Its words stand before it, where behind it the picture ends. */
  readonly before: boolean;
  /** What stands beside it; empty where there is no room. */
  readonly text: string;
}

/** Less than this says nothing. */
const NARROWEST_TEXT = 60;
const WIDEST_TEXT = 260;
/** A lane grows to so many levels for the sake of words; what then falls on one day is stacked without them. */
const MOST_LEVELS = 5;

/** A lane an outlet; what falls on one day stands in a stack, with its words where there is room for them. */
export function drawTimeLine(picture: TimePicture, canvas: Canvas): PictureElement {
  const { width, hrefOf } = canvas;
  const narrow = width < 520;
  const head = narrow ? 20 : 0;
  const left = narrow ? SIDE : Math.min(200, Math.max(...picture.lanes.map(widthOf), 60) + 20);
  const right = SIDE + 8;
  const times = picture.marks.map(({ date }) => dayOf(date).getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = Math.max(DAY, (last - first) * 0.04);
  const across = (day: Date): number =>
    left + ((day.getTime() - first + pad) / (last - first + 2 * pad)) * (width - left - right);
  let top = 10;
  const lanes = picture.lanes.map((label) => {
    const marks = placedIn(
      picture.marks.filter(({ lane }) => lane === label),
      across,
      width,
    );
    const height = (Math.max(0, ...marks.map(({ level }) => level)) + 1) * STEP;
    const lane = { label, marks, top, first: top + head + 6 + RADIUS };
    top += head + height + 14;
    return lane;
  });
  const marks = lanes.flatMap((lane) => lane.marks.map((mark) => ({ ...mark, y: lane.first + mark.level * STEP })));
  const shapes = { article: 'circle', draft: 'diamond', event: 'triangle' } as const;
  const colours = { article: groupColour(0), draft: groupColour(2), event: groupColour(1) };
  const ticks = Math.max(2, Math.floor((width - left) / 90));
  const plot = Plot.plot({
    ...documentOf(canvas),
    width,
    height: top + 40,
    marginLeft: left,
    marginRight: right,
    marginTop: 0,
    marginBottom: 40,
    style: { fontFamily: FONT, fontSize: '12px', color: COLOURS.text, background: 'transparent', overflow: 'visible' },
    x: {
      type: 'utc',
      domain: [new Date(first - pad), new Date(last + pad)],
      label: null,
      ticks,
      line: true,
    },
    y: { type: 'identity', axis: null },
    color: { type: 'identity' },
    symbol: { type: 'identity' },
    marks: [
      Plot.gridX({ stroke: COLOURS.line, strokeOpacity: 1, ticks }),
      Plot.ruleY(lanes.slice(1), { y: 'top', stroke: COLOURS.line, insetLeft: narrow ? 0 : -left + 4 }),
      Plot.text(lanes, {
        y: (lane) => (narrow ? lane.top + 14 : lane.first),
        frameAnchor: 'left',
        dx: narrow ? 0 : -left + 4,
        textAnchor: 'start',
        text: ({ label }) => shortened(label, narrow ? width - 2 * SIDE : left - 14),
        fontWeight: 600,
        fill: COLOURS.text,
        stroke: COLOURS.paper,
        strokeWidth: 4,
      }),
      ...[false, true].map((before) =>
        Plot.text(
          marks.filter((mark) => mark.text !== '' && mark.before === before),
          {
            x: 'day',
            y: 'y',
            dx: before ? -RADIUS - 4 : RADIUS + 4,
            text: 'text',
            textAnchor: before ? 'end' : 'start',
            fill: COLOURS.faint,
            stroke: COLOURS.paper,
            strokeWidth: 4,
          },
        ),
      ),
      Plot.dot(marks, {
        x: 'day',
        y: 'y',
        r: RADIUS,
        symbol: (mark: TimeMark) => shapes[mark.what],
        fill: (mark: TimeMark) => colours[mark.what],
        stroke: COLOURS.paper,
        href: ({ at }) => hrefOf(at, [at]),
        title: nameOfMark,
      }),
    ],
  });
  return finished(plot, picture.title, picture.summary);
}

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The levels and words of one lane's marks, which come in the order of their days. */
function placedIn(marks: readonly TimeMark[], across: (day: Date) => number, width: number): readonly PlacedMark[] {
  /** By level: where its last mark ends, and where its last words would. */
  const ends: { mark: number; words: number }[] = [];
  const placed = marks.map((mark) => {
    const day = dayOf(mark.date);
    const x = across(day);
    const words = RADIUS + 4 + Math.min(WIDEST_TEXT, widthOf(mark.label));
    // What comes last has its words before it.
    const before = x + words > width;
    const start = before ? x - words : x - RADIUS - 2;
    let level = ends.findIndex((end) => end.words <= start);
    if (level < 0 && ends.length >= MOST_LEVELS) level = ends.findIndex((end) => end.mark <= x - RADIUS - 2);
    if (level < 0) level = ends.length;
    const from = ends[level]?.words ?? 0;
    ends[level] = { mark: x + RADIUS + 2, words: before ? x + RADIUS + 2 : x + words };
    return { ...mark, day, level, x, before, from };
  });
  return placed.map((mark, i) => {
    const next = placed.slice(i + 1).find(({ level }) => level === mark.level);
    const end = next ? next.x - RADIUS : width;
    const gap = RADIUS + 10;
    const room = Math.min(WIDEST_TEXT, mark.before ? mark.x - mark.from - gap : end - mark.x - gap);
    return { ...mark, text: room < NARROWEST_TEXT ? '' : shortened(mark.label, room) };
  });
}
