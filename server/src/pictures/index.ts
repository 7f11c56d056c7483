import type { Picture } from '../features/pictures/types';
import { type ClaimArrangement, drawClaim } from './claim';
import { isDated } from './claimTime';
import type { Canvas, PictureElement } from './frame';
import { drawQuoted } from './quoted';
import { drawTimeLine } from './time';

export { CLAIM_ARRANGEMENTS, type ClaimArrangement } from './claim';
export type { Canvas, PictureDocument, PictureElement } from './frame';
export { LETTERS } from './frame';

/** Whether there is anything to draw; else the picture's summary says why not. */
export function canBeDrawn(picture: Picture, arrangement: ClaimArrangement): boolean {
  if (picture.kind === 'quoted') return picture.cells.length > 0;
  if (picture.kind === 'time') return picture.marks.length > 0;
  if (arrangement !== 'time') return picture.values.length > 0;
  return picture.values.some(isDated);
}

export function draw(picture: Picture, arrangement: ClaimArrangement, canvas: Canvas): PictureElement {
  if (picture.kind === 'claim') return drawClaim(picture, arrangement, canvas);
  return picture.kind === 'quoted' ? drawQuoted(picture, canvas) : drawTimeLine(picture, canvas);
}
