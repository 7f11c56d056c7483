import type { ClaimPicture, PicturedValue } from '../features/pictures/types';
import { drawLanes } from './claimLanes';
import { drawRows } from './claimRows';
import { drawTime } from './claimTime';
import type { Canvas, PictureElement } from './frame';

export const CLAIM_ARRANGEMENTS = ['outlet', 'time', 'authority'] as const;
export type ClaimArrangement = (typeof CLAIM_ARRANGEMENTS)[number];

/** So many values have a row of words each; more than these share lanes, and their words are told at the mark. */
const MOST_ROWS = 36;

/** Draws the values of a claim: rows by outlet or by authority, or against time. */
export function drawClaim(picture: ClaimPicture, arrangement: ClaimArrangement, canvas: Canvas): PictureElement {
  if (arrangement === 'time') return drawTime(picture, canvas);
  const lanes = lanesOf(picture, arrangement);
  return picture.values.length > MOST_ROWS ? drawLanes(picture, lanes, canvas) : drawRows(picture, lanes, canvas);
}

export interface Lane {
  readonly label: string;
  /** What a row of its own says beside the value and the date, which the lane's name does not. */
  readonly about: (value: PicturedValue) => string;
  readonly values: readonly PicturedValue[];
}

const OWN_WORD = 'On the outlet’s own word';

/** In the order of their first dates; drafts, and what nobody stands for, come last. */
function lanesOf({ values }: ClaimPicture, by: 'outlet' | 'authority'): readonly Lane[] {
  const lanes = new Map<string, PicturedValue[]>();
  for (const value of [...values].sort(byDate)) {
    const label =
      by === 'outlet' ? ownerOf(value) : value.authority === null ? OWN_WORD : `On the word of ${value.authority}`;
    const lane = lanes.get(label);
    if (lane) lane.push(value);
    else lanes.set(label, [value]);
  }
  const about = (value: PicturedValue): string => {
    if (by === 'authority') return value.role === 'draft' ? `draft ${value.outlet}` : value.outlet;
    return value.authority === null ? '' : `on the word of ${value.authority}`;
  };
  const last = ({ label, values: [first] }: Lane): number =>
    by === 'authority' ? Number(label === OWN_WORD) : Number(first?.role === 'draft');
  return [...lanes].map(([label, members]) => ({ label, about, values: members })).sort((a, b) => last(a) - last(b));
}

const ownerOf = ({ role, outlet }: PicturedValue): string => (role === 'draft' ? `Draft ${outlet}` : outlet);

const byDate = (a: PicturedValue, b: PicturedValue): number =>
  (a.date ?? '9999') < (b.date ?? '9999') ? -1 : (a.date ?? '9999') > (b.date ?? '9999') ? 1 : a.at - b.at;
