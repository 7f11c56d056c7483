import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Finding } from '../../rules/types';
import type { Place } from '../things';

/** What the views show of a corpus: its snapshot and what the rules found in it. */
export interface ViewInput {
  readonly snapshot: CorpusSnapshot;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
}

export const VIEW_NAMES = ['articles', 'actors', 'quotations', 'claims'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** What a line is drawn with; each editor has its own pictures. */
export type ViewIcon =
  | 'date'
  | 'outlet'
  | 'article'
  | 'draft'
  | 'person'
  | 'organisation'
  | 'state'
  | 'place'
  | 'weapon'
  | 'platform'
  | 'quotation'
  | 'nobody'
  | 'mention'
  | 'figure'
  | 'conflict'
  | 'disputed'
  | 'differs'
  | 'updated'
  | 'agreed'
  | 'single'
  | 'decided'
  | 'error'
  | 'warning'
  | 'information'
  | 'hint';

/** A line of a view. */
export interface ViewItem {
  /** The same for the same thing, whatever changes around it; holds the way down to it. */
  readonly id: string;
  readonly kind: 'group' | 'article' | 'entity' | 'quotation' | 'claim' | 'figure' | 'mention' | 'finding';
  readonly icon: ViewIcon;
  readonly label: string;
  /** Behind the label, fainter. */
  readonly detail: string;
  /** Lines that show when the mouse or the keyboard rests on it. */
  readonly tooltip: readonly string[];
  readonly hasChildren: boolean;
  /** Where a click leads. */
  readonly place: Place | null;
  /** The claim's key, for comparing and deciding. */
  readonly claim: string | null;
  /** The file that it is about. */
  readonly path: string | null;
  /** What a filter looks through besides label and detail. */
  readonly words: string;
}

/** What each view can be arranged by; the first is how it comes. */
export const ARRANGEMENTS: Readonly<Record<ViewName, readonly string[]>> = {
  articles: ['outlet', 'date', 'state'],
  actors: ['kind', 'mentions', 'dispute'],
  quotations: ['speaker', 'name', 'outlet'],
  claims: ['state', 'subject', 'outlets'],
};

/** The lines below one (the top ones for null). Things that the filter leaves out are gone, and so are empty groups. */
export type ViewLevel = (input: ViewInput, by: string, filter: string, parent: string | null) => readonly ViewItem[];
