import type { WireRange } from './protocol';

/** Settling what two annotators do not agree on: their files side by side, and the agreed file that is written step by step. */

/** `LayersParams` → `WireLayers | null`: the annotation files of an article; null for what is no article. */
export const LAYERS_REQUEST = 'crosscheck/annotationLayers';

export interface LayersParams {
  /** An article or one of its annotation files. */
  readonly uri: string;
}

export interface WireLayers {
  /** The article. */
  readonly uri: string;
  readonly path: string;
  readonly layers: readonly { readonly path: string; readonly annotator: string | null }[];
  /** Who writes the agreed file, by `annotator:` in corpus.yaml. */
  readonly annotator: string | null;
}

interface TwoLayers {
  /** The article. */
  readonly uri: string;
  /** Their files, relative to the corpus. */
  readonly a: string;
  readonly b: string;
}

/** `DisagreementsParams` → `WireDisagreements | null`. */
export const DISAGREEMENTS_REQUEST = 'crosscheck/annotationDisagreements';

export interface DisagreementsParams extends TwoLayers {
  /** The name under which the agreed file is kept, beside theirs. */
  readonly as: string;
}

export interface WireDisagreements {
  /** A copy of the text that the agreed file goes beside and that does not exist yet. */
  readonly copy: { readonly from: string; readonly to: string } | null;
  readonly agreed: number;
  /** Path of the agreed file, whether it exists yet or not. */
  readonly into: string;
  readonly disagreements: readonly WireDisagreement[];
}

export interface WireDisagreement {
  readonly key: string;
  /** "type", "only a" … */
  readonly kind: string;
  readonly a: WireVersion | null;
  readonly b: WireVersion | null;
}

export interface WireVersion {
  readonly type: string;
  readonly words: string;
  /** Roles, attributes or links, where they are what is disagreed on; null where nothing is said. */
  readonly said: string | null;
  readonly ranges: readonly WireRange[];
}

export type WireVerdict = 'a' | 'b' | 'none';

/** `AdjudicateParams` → `WroteAgreed | null`: writes the agreed file with what is decided so far, as one step. */
export const ADJUDICATE_REQUEST = 'crosscheck/annotationAdjudicate';

export interface AdjudicateParams extends DisagreementsParams {
  readonly verdicts: Readonly<Record<string, WireVerdict>>;
}

export interface WroteAgreed {
  readonly into: string;
  readonly uri: string;
}
