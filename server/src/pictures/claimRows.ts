import * as Plot from '@observablehq/plot';
import type { ClaimPicture } from '../features/pictures/types';
import { shortDate } from '../text/isoDate';
import type { Lane } from './claim';
import {
  acceptedLine,
  axisOf,
  BASE_STYLE,
  dots,
  intervals,
  scaleOf,
  type ValueMark,
  type ValueScale,
} from './claimMarks';
import { type Canvas, COLOURS, documentOf, finished, type PictureElement, shortened, widthOf } from './frame';

interface Row extends ValueMark {
  readonly top: number;
  readonly about: string;
}

const HEAD = 26;
const LINE = 17;
const BAR = 22;
const RADIUS = 8;
const SIDE = 16;

/** A row of words for each value, its mark below them on one axis for all. */
export function drawRows(picture: ClaimPicture, lanes: readonly Lane[], canvas: Canvas): PictureElement {
  const { width } = canvas;
  const narrow = width < 520;
  const words = LINE + (narrow ? LINE : 0);
  const heads: { readonly label: string; readonly top: number }[] = [];
  const rows: Row[] = [];
  let top = picture.accepted === null ? 4 : 16;
  for (const { label, values, about } of lanes) {
    heads.push({ label, top });
    top += HEAD;
    for (const value of values) {
      const when = value.date === null ? 'no date' : shortDate(value.date);
      rows.push({ value, all: [value], top, about: [about(value), when].filter(Boolean).join(' · ') });
      top += words + BAR;
    }
    top += 8;
  }
  const scale = scaleOf(picture.values, picture.accepted);
  const bar = ({ top: at }: Row): number => at + words + 6;
  const ticks = narrow ? 4 : 8;
  const text = { stroke: COLOURS.paper, strokeWidth: 4 } as const;
  const plot = Plot.plot({
    ...documentOf(canvas),
    width,
    height: top + 44,
    marginLeft: SIDE,
    marginRight: SIDE,
    marginTop: 0,
    marginBottom: 44,
    style: BASE_STYLE,
    x: { ...axisOf(scale, picture.unit, ticks), line: true },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    color: { type: 'identity' },
    symbol: { type: 'identity' },
    marks: [
      Plot.gridX({ stroke: COLOURS.line, strokeOpacity: 1, ticks }),
      Plot.ruleY(heads.slice(1), { y: ({ top: at }) => at - 5, stroke: COLOURS.line }),
      ...acceptedLine(picture, 'x'),
      Plot.text(heads, {
        ...text,
        y: ({ top: at }) => at + 12,
        frameAnchor: 'left',
        textAnchor: 'start',
        text: ({ label }) => shortened(label, width - 2 * SIDE),
        fontWeight: 600,
        fontSize: 13,
        fill: COLOURS.text,
      }),
      Plot.text(rows, {
        ...text,
        y: ({ top: at }) => at + LINE / 2,
        frameAnchor: 'left',
        textAnchor: 'start',
        text: ({ value }) => shortened(value.written, narrow ? width - 2 * SIDE : width / 2 - SIDE),
        fill: COLOURS.text,
      }),
      Plot.text(rows, {
        ...text,
        y: ({ top: at }) => at + LINE / 2 + (narrow ? LINE - 2 : 0),
        frameAnchor: narrow ? 'left' : 'right',
        textAnchor: narrow ? 'start' : 'end',
        text: ({ about }) => shortened(about, narrow ? width - 2 * SIDE : width / 2 - SIDE),
        fill: COLOURS.faint,
      }),
      ...intervals(rows, 'x', bar, scale),
      ...dots(picture, rows, { x: ({ value }) => value.number, y: bar }, canvas, RADIUS),
      ...statedValues(rows, bar, scale, width),
    ],
  });
  return finished(plot, picture.title, picture.summary);
}

/** The value in one unit beside what is drawn of it, on the side that has room. */
function statedValues(rows: readonly Row[], y: (row: Row) => number, scale: ValueScale, width: number): Plot.Markish[] {
  const across = (value: number): number => SIDE + scale.at(value) * (width - 2 * SIDE);
  const gap = RADIUS + 4;
  const fits = ({ value }: Row): boolean =>
    value.high !== null && across(value.high) + gap + widthOf(value.stated) < width;
  return (['start', 'end'] as const).map((textAnchor) =>
    Plot.text(
      rows.filter((row) => fits(row) === (textAnchor === 'start')),
      {
        x: ({ value }) => (textAnchor === 'start' ? value.high : value.low) ?? value.number,
        y,
        dx: textAnchor === 'start' ? gap : -gap,
        text: ({ value }) => value.stated,
        textAnchor,
        fill: COLOURS.text,
        stroke: COLOURS.paper,
        strokeWidth: 4,
      },
    ),
  );
}
