import type * as Plot from '@observablehq/plot';

/**
 * The little of a document that pictures are made with: a browser's own, or the one that stands in where there is none
 * (a worker, the command line). The chart library's types name the DOM's, which this project is compiled without.
 */
export interface PictureElement {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): PictureElement | null;
  querySelectorAll(selector: string): Iterable<PictureElement>;
  insertBefore(child: PictureElement, before: PictureElement | null): unknown;
  append(child: PictureElement): void;
  remove(): void;
  readonly firstChild: PictureElement | null;
  textContent: string | null;
  readonly outerHTML: string;
}

export interface PictureDocument {
  createElementNS(namespace: string, name: string): PictureElement;
}

export interface Canvas {
  readonly document: PictureDocument;
  /** CSS pixels. */
  readonly width: number;
  /** The address of a mark's place, by its index; a mark that stands for several names them all. */
  readonly hrefOf: (at: number, all: readonly number[]) => string;
}

/** The canvas's document, as the library's options take it. */
export const documentOf = ({ document }: Canvas): { readonly document: never } => ({ document: document as never });

const SVG = 'http://www.w3.org/2000/svg';

/** Colours follow the page that the picture stands in; alone, in a file, it has these. */
export const COLOURS = {
  text: 'var(--picture-text, #1f2328)',
  faint: 'var(--picture-faint, #59636e)',
  line: 'var(--picture-line, #d1d9e0)',
  paper: 'var(--picture-paper, #ffffff)',
  groups: [
    'var(--picture-1, #0b5cad)',
    'var(--picture-2, #b3440b)',
    'var(--picture-3, #6a3fa0)',
    'var(--picture-4, #146c43)',
    'var(--picture-5, #a3195b)',
    'var(--picture-6, #5c5c00)',
  ],
} as const;

/** Values that go together also share a letter: nobody has to tell colours apart. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const groupColour = (group: number): string => COLOURS.groups[group % COLOURS.groups.length]!;

export const FONT = 'var(--picture-font, system-ui, sans-serif)';

/** About how wide words are at 12 pixels; fonts differ, so nothing is laid out to the pixel. */
export const widthOf = (text: string): number => text.length * 6.6;

export function shortened(text: string, width: number): string {
  const most = Math.max(4, Math.floor(width / 6.6));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/**
 * What the library leaves to do: a name and a description for the whole, a name for each mark that leads somewhere,
 * and nothing said twice (its own labels of groups name no role that could carry them).
 */
export function finished(plot: Plot.Plot, title: string, summary: string): PictureElement {
  const svg = plot as unknown as PictureElement;
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', `${title}. ${summary}`);
  svg.setAttribute('class', 'picture');
  svg.setAttribute('xmlns', SVG);
  // The library's own style sheet would be refused by a page that lets no inline styles in; the pages have its few lines.
  svg.querySelector('style')?.remove();
  for (const part of svg.querySelectorAll('g, line, path')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-hidden');
  }
  // Words and lines beside the marks are for the eye: the names of the marks say the same.
  for (const text of svg.querySelectorAll('text')) text.setAttribute('aria-hidden', 'true');
  for (const link of svg.querySelectorAll('a')) {
    const named = link.querySelector('title');
    link.setAttribute('class', 'mark');
    if (named?.textContent) link.setAttribute('aria-label', named.textContent);
  }
  return svg;
}

const COMPACT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 4 });
const WHOLE = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 });

/** A number on an axis: "1,500", "2.3B". */
export function axisNumber(value: number): string {
  return Math.abs(value) >= 100_000 ? COMPACT.format(value) : WHOLE.format(value);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The first of these places for a name that lies within and touches nothing that is there already; null when none does. */
export function placedBeside(places: readonly Box[], taken: readonly Box[], within: Box): number | null {
  const free = places.findIndex(
    (box) =>
      box.x >= within.x &&
      box.y >= within.y &&
      box.x + box.width <= within.x + within.width &&
      box.y + box.height <= within.y + within.height &&
      !taken.some((other) => meet(box, other)),
  );
  return free < 0 ? null : free;
}
