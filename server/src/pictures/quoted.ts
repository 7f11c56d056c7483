import * as Plot from '@observablehq/plot';
import type { QuotedCell, QuotedPicture } from '../features/pictures/types';
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

const ROW = 30;
const LARGEST = 13;

export function nameOfCell({ speaker, outlet, quotations }: QuotedCell): string {
  const relayed = quotations.filter(({ via }) => via !== null);
  const ways = [...new Set(relayed.map(({ via }) => via))].join(', ');
  const count = `${quotations.length} ${quotations.length === 1 ? 'quotation' : 'quotations'}`;
  const how = relayed.length === quotations.length ? 'by way of' : `${relayed.length} of them by way of`;
  return `${speaker} in ${outlet}: ${count}${relayed.length > 0 ? `, ${how} ${ways}` : ''}`;
}

/** Speakers down, outlets across; how often each quotes each, by the size of a dot and its number. */
export function drawQuoted(picture: QuotedPicture, canvas: Canvas): PictureElement {
  const { width, hrefOf } = canvas;
  const room = Math.min(230, width * 0.36);
  const left = Math.min(room, Math.max(60, ...picture.speakers.map(widthOf)) + 16);
  const column = (width - left - 8) / Math.max(1, picture.outlets.length);
  const slanted = picture.outlets.some((outlet) => widthOf(outlet) > column);
  const top = slanted ? 104 : 34;
  const most = Math.max(1, ...picture.cells.map(({ quotations }) => quotations.length));
  const plot = Plot.plot({
    ...documentOf(canvas),
    width,
    height: top + picture.speakers.length * ROW + 8,
    marginLeft: left,
    marginTop: top,
    marginRight: slanted ? Math.min(60, width * 0.1) : 8,
    marginBottom: 8,
    style: { fontFamily: FONT, fontSize: '12px', color: COLOURS.text, background: 'transparent', overflow: 'visible' },
    x: { type: 'point', domain: [...picture.outlets], padding: 0.5, axis: null },
    y: { type: 'point', domain: [...picture.speakers], padding: 0.5, axis: null },
    r: { type: 'sqrt', domain: [0, most], range: [0, LARGEST] },
    color: { type: 'identity' },
    marks: [
      Plot.ruleY(picture.speakers, { y: (name: string) => name, stroke: COLOURS.line }),
      Plot.ruleX(picture.outlets, { x: (name: string) => name, stroke: COLOURS.line }),
      Plot.text(picture.speakers, {
        y: (name: string) => name,
        frameAnchor: 'left',
        dx: -left + 2,
        textAnchor: 'start',
        text: (name: string) => shortened(name, left - 12),
        fill: COLOURS.text,
      }),
      Plot.text(picture.outlets, {
        x: (name: string) => name,
        frameAnchor: 'top',
        dy: -12,
        text: (name: string) => shortened(name, slanted ? 120 : column),
        textAnchor: slanted ? 'start' : 'middle',
        lineAnchor: 'bottom',
        rotate: slanted ? -40 : 0,
        fill: COLOURS.text,
        fontWeight: 600,
      }),
      Plot.dot(picture.cells as QuotedCell[], {
        x: 'outlet',
        y: 'speaker',
        // A single quotation must still be large enough for its number and for a finger.
        r: ({ quotations }) => Math.max(quotations.length, most * 0.35),
        fill: ({ outlet }) => groupColour(outlet === 'Drafts' ? 2 : 0),
        stroke: COLOURS.paper,
        href: ({ quotations }: QuotedCell) =>
          hrefOf(
            quotations[0]!.at,
            quotations.map((quotation) => quotation.at),
          ),
        title: nameOfCell,
      }),
      // What was passed on by somebody else has a broken ring: nobody at this outlet has heard it.
      Plot.dot(
        picture.cells.filter(({ quotations }) => quotations.some(({ via }) => via !== null)),
        {
          x: 'outlet',
          y: 'speaker',
          r: ({ quotations }) => Math.max(quotations.length, most * 0.35) * 1.9,
          fill: 'none',
          stroke: ({ outlet }) => groupColour(outlet === 'Drafts' ? 2 : 0),
          strokeWidth: 1.5,
          strokeDasharray: '3 3',
          pointerEvents: 'none',
        },
      ),
      Plot.text(picture.cells as QuotedCell[], {
        x: 'outlet',
        y: 'speaker',
        text: ({ quotations }) => String(quotations.length),
        fill: COLOURS.paper,
        fontWeight: 700,
        fontSize: 10,
        pointerEvents: 'none',
      }),
    ],
  });
  return finished(plot, picture.title, picture.summary);
}
