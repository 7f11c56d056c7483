import * as Plot from '@observablehq/plot';
import type { ClaimPicture } from '../features/pictures/types';
import type { Lane } from './claim';
import { acceptedLine, axisOf, BASE_STYLE, dots, gathered, intervals, scaleOf, type ValueMark } from './claimMarks';
import { type Canvas, COLOURS, documentOf, finished, type PictureElement, shortened, widthOf } from './frame';

interface LaneMark extends ValueMark {
  readonly y: number;
}

const SIDE = 16;
const RADIUS = 5;
/** From one level of a lane to the next. */
const STEP = 15;
const PAD = 8;
/** More lanes than these nobody compares: the rest share the last one. */
const MOST_LANES = 28;

/** Many values: a lane for each outlet or authority; what says the same is one mark with its count. */
export function drawLanes(picture: ClaimPicture, lanes: readonly Lane[], canvas: Canvas): PictureElement {
  const { width } = canvas;
  const narrow = width < 520;
  const shown = merged(lanes);
  const label = ({ label: name, values }: Lane): string => `${name} (${values.length})`;
  const left = narrow ? SIDE : Math.min(width * 0.3, Math.max(...shown.map((lane) => widthOf(label(lane)))) + 24);
  const scale = scaleOf(picture.values, picture.accepted);
  const across = (value: number): number => left + scale.at(value) * (width - left - SIDE);
  let top = picture.accepted === null ? 4 : 16;
  const heads: { readonly text: string; readonly top: number; readonly y: number }[] = [];
  const marks: LaneMark[] = [];
  for (const lane of shown) {
    const levels: number[] = [];
    const head = top;
    top += PAD + (narrow ? 16 : 0);
    const placed = gathered(lane.values, () => '')
      .toSorted((a, b) => a.value.number - b.value.number)
      .map((mark) => {
        const reach = mark.all.length > 1 ? 9 : RADIUS + 1;
        const x = across(mark.value.number);
        let level = levels.findIndex((end) => end <= x - reach);
        if (level < 0) level = levels.length;
        levels[level] = x + reach;
        return { ...mark, y: top + level * STEP + STEP / 2 };
      });
    marks.push(...placed);
    const height = Math.max(1, levels.length) * STEP;
    heads.push({ text: label(lane), top: head, y: narrow ? head + 12 : top + STEP / 2 });
    top += height + PAD;
  }
  const ticks = narrow ? 4 : 8;
  const plot = Plot.plot({
    ...documentOf(canvas),
    width,
    height: top + 44,
    marginLeft: left,
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
      Plot.ruleY(heads.slice(1), { y: 'top', stroke: COLOURS.line, insetLeft: narrow ? 0 : -left + SIDE }),
      ...acceptedLine(picture, 'x'),
      Plot.text(heads, {
        y: 'y',
        frameAnchor: 'left',
        dx: narrow ? 0 : -left + SIDE,
        textAnchor: 'start',
        text: ({ text }) => shortened(text, narrow ? width - 2 * SIDE : left - SIDE - 8),
        fontWeight: 600,
        fill: COLOURS.text,
        stroke: COLOURS.paper,
        strokeWidth: 4,
      }),
      ...intervals(marks, 'x', ({ y }) => y, scale),
      ...dots(picture, marks, { x: ({ value }) => value.number, y: ({ y }) => y }, canvas, RADIUS),
    ],
  });
  return finished(plot, picture.title, picture.summary);
}

/** The fullest lanes; the others are one. */
function merged(lanes: readonly Lane[]): readonly Lane[] {
  if (lanes.length <= MOST_LANES) return lanes;
  const fullest = new Set(lanes.toSorted((a, b) => b.values.length - a.values.length).slice(0, MOST_LANES - 1));
  const rest = lanes.filter((lane) => !fullest.has(lane));
  const others = {
    label: `${rest.length} others`,
    about: rest[0]!.about,
    values: rest.flatMap(({ values }) => values),
  };
  return [...lanes.filter((lane) => fullest.has(lane)), others];
}
