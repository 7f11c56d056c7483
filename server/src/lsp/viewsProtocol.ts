import type { ViewIcon, ViewItem, ViewName } from '../features/views/types';
import type { WirePlace } from './protocol';

export { ARRANGEMENTS, type ViewIcon, type ViewName } from '../features/views/types';

/** `ViewParams` → `ViewAnswer`: lines of a view, several levels at once, so that a refresh is one question. Waits for the index. */
export const VIEW_REQUEST = 'crosscheck/view';

export interface ViewParams {
  readonly view: ViewName;
  /** One of the view's `ARRANGEMENTS`. */
  readonly by: string;
  /** Only what holds all of these words; empty for everything. */
  readonly filter: string;
  readonly levels: readonly WantedLevel[];
}

export interface WantedLevel {
  /** Whose children; null for the top: the corpora where there are several, else the groups of the only one. */
  readonly parent: { readonly corpus: string; readonly id: string | null } | null;
  /** At most so many lines. */
  readonly most: number;
}

export interface ViewAnswer {
  /** One for each that was asked for, in the same order. */
  readonly levels: readonly { readonly lines: readonly WireViewItem[]; readonly left: number }[];
  /** How many articles there are in all: tells an empty corpus from a filter that nothing passes. */
  readonly articles: number;
}

export interface WireViewItem extends Omit<ViewItem, 'place' | 'path' | 'words' | 'id' | 'kind' | 'icon'> {
  readonly corpus: string;
  /** Null for the line of a corpus itself. */
  readonly id: string | null;
  readonly kind: ViewItem['kind'] | 'corpus';
  readonly icon: ViewIcon | 'corpus';
  readonly place: WirePlace | null;
  /** The file that it is about. */
  readonly uri: string | null;
}
