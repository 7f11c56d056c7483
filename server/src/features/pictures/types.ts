import type { Role } from '../../article/types';
import type { ClaimState } from '../../corpus/types';

/** Pictures are plain data until somebody draws them; marks name their places by the index into `places`, which are of whatever kind the reader can follow. */
export type Picture<P = unknown> = ClaimPicture<P> | QuotedPicture<P> | TimePicture<P>;

interface Common<P> {
  readonly title: string;
  /** One sentence for those who cannot see it. */
  readonly summary: string;
  readonly places: readonly P[];
}

/** A claim's values by outlet, time and authority. */
export interface ClaimPicture<P = unknown> extends Common<P> {
  readonly kind: 'claim';
  readonly key: string;
  readonly state: ClaimState;
  readonly why: string;
  /** What the numbers count, for the axis: "miles", "dollars", "killed". */
  readonly unit: string;
  readonly ruling: { readonly verdict: string; readonly value: string | null; readonly reason: string | null } | null;
  /** The number of the accepted value. */
  readonly accepted: number | null;
  readonly values: readonly PicturedValue[];
  /** Values that the picture has no room for. */
  readonly left: number;
}

export interface PicturedValue {
  readonly at: number;
  readonly outlet: string;
  readonly role: Role;
  /** ISO, as precise as known. */
  readonly date: string | null;
  readonly asOf: string | null;
  /** On whose word, as written; null for the outlet's own. */
  readonly authority: string | null;
  readonly written: string;
  /** In the picture's unit, its hedge as a sign: "≤ 186 miles". */
  readonly stated: string;
  readonly sentence: string;
  /** As stated, in the picture's unit. */
  readonly number: number;
  /** What its wording allows; null where that end is open. */
  readonly low: number | null;
  readonly high: number | null;
  /** Values of one group can all be true together; 0 is the one that most articles carry. */
  readonly group: number;
}

/** Who is quoted by whom, and how often. */
export interface QuotedPicture<P = unknown> extends Common<P> {
  readonly kind: 'quoted';
  readonly outlets: readonly string[];
  readonly speakers: readonly string[];
  readonly cells: readonly QuotedCell[];
  /** Speakers that the picture has no room for. */
  readonly left: number;
}

export interface QuotedCell {
  readonly speaker: string;
  readonly outlet: string;
  /** The quotations, in the order of their articles. */
  readonly quotations: readonly PicturedQuotation[];
}

export interface PicturedQuotation {
  readonly at: number;
  readonly words: string;
  readonly date: string | null;
  /** Who passed it on: "The Corran Times reported that she had said …"; null where the outlet quotes at first hand. */
  readonly via: string | null;
}

/** What was published when, and what happened when by the figures that count it. */
export interface TimePicture<P = unknown> extends Common<P> {
  readonly kind: 'time';
  readonly lanes: readonly string[];
  readonly marks: readonly TimeMark[];
  readonly undated: readonly { readonly at: number; readonly lane: string; readonly label: string }[];
}

export interface TimeMark {
  readonly at: number;
  readonly lane: string;
  /** ISO, a day. */
  readonly date: string;
  readonly what: 'article' | 'draft' | 'event';
  readonly label: string;
}
