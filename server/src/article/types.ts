import type { Problem } from '../text/problem';
import type { Span } from '../text/span';

export type { Problem } from '../text/problem';

export const WORD = 0;
export const NUMBER = 1;
export const PUNCTUATION = 2;
/** A quotation mark of any form; apostrophes inside or at the end of words belong to their word. */
export const QUOTE_MARK = 3;
/** Currency signs, percent, degree, and what else stands for a word. */
export const SYMBOL = 4;

export const SPACE_BEFORE = 1;
export const CAPITAL = 2;
export const ALL_CAPITALS = 4;
export const LINE_START = 8;

/**
 * The tokens of a text as parallel columns, so that whole passes run over typed arrays.
 * Hyphenated words come apart (`U.S.` `-` `supplied`), possessives are a token of their own (`Ukraine` `’s`),
 * numbers keep their separators (`50,000`, `305.8`), letters glued to a number come apart (`155` `mm`, `92` `nd`).
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** WORD, NUMBER, PUNCTUATION, QUOTE_MARK or SYMBOL. */
  readonly kinds: Uint8Array;
  /** Bits: SPACE_BEFORE, CAPITAL, ALL_CAPITALS, LINE_START. */
  readonly flags: Uint8Array;
  /** The folded form of each token (see `text/fold`). */
  readonly norms: readonly string[];
  /**
   * The number of each norm, the same for the same norm in all texts of this process (1 …), so that what is known of a
   * word is found in a table (see `wordTable`); 0 where it has none, since there are more words than anyone writes.
   */
  readonly words: Int32Array;
}

/** Token indices, half open. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Sentence extends Span, TokenRange {
  /** Index into `Article.blocks`. */
  readonly block: number;
}

export type BlockKind =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'section'
  | 'paragraph'
  | 'item'
  | 'caption'
  | 'credit'
  | 'furniture';

/** A stretch of lines with one use. Furniture (share counters, appeals, related links …) yields no facts. */
export interface Block extends Span, TokenRange {
  readonly kind: BlockKind;
  readonly firstSentence: number;
  readonly endSentence: number;
}

export type ArticleFormat = 'txt' | 'md' | 'article';

/** Where a piece of metadata was found; `guess` is the text itself. */
export type MetadataOrigin = 'front matter' | 'metadata.tsv' | 'corpus.yaml' | 'guess' | 'file name';

export interface Known<T> {
  readonly value: T;
  readonly origin: MetadataOrigin;
  /** Where the text says it, if it does. */
  readonly span?: Span;
}

export type Role = 'source' | 'draft';

export interface Metadata {
  readonly title?: Known<string>;
  readonly outlet?: Known<string>;
  /** ISO 8601, as precise as it is known: `2024`, `2024-11`, `2024-11-17`. */
  readonly date?: Known<string>;
  readonly url?: Known<string>;
  readonly authors?: Known<readonly string[]>;
  readonly role?: Known<Role>;
  /** The agency whose story this is. */
  readonly wire?: Known<string>;
  readonly translated?: Known<boolean>;
  /** Where its date counts: `Europe/Paris`, `UTC`, `+02:00`. */
  readonly timezone?: Known<string>;
  /** A person's word on whether the text was mangled on its way; what the program sees is no metadata (`damageOf`). */
  readonly damaged?: Known<boolean>;
}

export interface Article {
  /** The whole file as the editor sees it (a BOM removed). */
  readonly text: string;
  readonly format: ArticleFormat;
  /** Where the text after the front matter begins. */
  readonly bodyStart: number;
  /** What annotations count their offsets from (see the design: the first character in .txt, `bodyStart` otherwise). */
  readonly annotationStart: number;
  readonly metadata: Metadata;
  /** The town in front of the first sentence ("NEW YORK, –"), with the date if it has one. */
  readonly dateline?: (Span & { readonly place: string }) | undefined;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}
