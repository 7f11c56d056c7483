import type { Article, Role } from '../article/types';
import type { EntityKind, KnownEntity } from '../entities/types';
import type { ArticleFacts, Speaker } from '../facts/types';
import type { Annotations } from '../standoff/types';
import type { AnnotationLayer } from './annotationFiles';
import type { SourceIdentity } from './identity';

/** An article in its corpus. `path` is relative to the corpus, with `/`. */
export interface CorpusArticle {
  readonly path: string;
  readonly article: Article;
  /** Under the type names of this project. */
  readonly annotations: Annotations;
  /** The same under the names that its file has. */
  readonly marked: Annotations;
  readonly facts: ArticleFacts;
  readonly role: Role;
  readonly outlet: string;
  /** Only a real outlet, not the file's name in its place. */
  readonly outletKnown: boolean;
  /** ISO 8601, as precise as known; null is "unknown", and what is undated has no order. */
  readonly date: string | null;
  readonly translated: boolean;
  /** Paths of all its annotation files that there are, the one that counts first. */
  readonly annotationFiles: readonly string[];
  /** The same, with the annotator whose file each is. */
  readonly annotationLayers: readonly AnnotationLayer[];
  /** Path of the file that its annotations are in or would be written to. */
  readonly annotationFile: string;
  /** The article that stands for this text, where annotators have copies of it in folders of their own; it is compared and counted once. */
  readonly copyOf: string | null;
  /** `locked:` in corpus.yaml: we refuse to change this text. */
  readonly locked: boolean;
  /** Set where it is locked and no longer what was recorded: when that was, where it is known. */
  readonly changed: { readonly on: string | null } | null;
}

/** One thing across all articles. */
export interface ResolvedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What was known of it before reading. */
  readonly known: KnownEntity | null;
  /** Where it is spoken of: path and index into `facts.referents`. */
  readonly referents: readonly ReferentPlace[];
}

export interface ReferentPlace {
  readonly path: string;
  readonly referent: number;
}

/** A name of which an article does not say whose it is, and that several bear. */
export interface OpenName extends ReferentPlace {
  readonly bearers: readonly ResolvedEntity[];
}

/** Who is who across articles. */
export interface WhoIsWho {
  readonly entities: ReadonlyMap<string, ResolvedEntity>;
  /** The entity of a referent; null only for an index that does not exist. */
  entityOf(path: string, referent: number | null): ResolvedEntity | null;
  /** Who speaks: the referent's entity, else whoever the speaker's words mean by what other articles say of people here. */
  speakerOf(path: string, speaker: Speaker | null): ResolvedEntity | null;
  /** Names that fit several: a bare surname that two people of the corpus have. In the order of the articles. */
  readonly open: readonly OpenName[];
}

/** Who is who across sources and drafts. */
export interface Identity extends WhoIsWho {
  /** As the sources alone have it: what is said of a source must not hang on what somebody writes in a draft. */
  readonly ofSources: SourceIdentity;
}

export type ClaimState = 'agreed' | 'differs' | 'updated' | 'disputed' | 'conflict';

export interface FigurePlace {
  readonly path: string;
  /** Index into `facts.figures`. */
  readonly figure: number;
}

/** The figures of all articles that speak of the same thing. */
export interface FigureClaim {
  /** Measure, subject, place, scope, dimension: stable across edits. */
  readonly key: string;
  /** For a reader: "ATACMS range". */
  readonly title: string;
  readonly state: ClaimState;
  /** Why the state is what it is, one sentence. */
  readonly why: string;
  readonly figures: readonly FigurePlace[];
}

/** How two figures of a claim that part stand to each other. Worked out when asked for (`disagreementsOf`), never stored. */
export interface Disagreement {
  readonly a: FigurePlace;
  readonly b: FigurePlace;
  readonly verdict: 'conflict' | 'differs' | 'updated' | 'disputed';
  readonly why: string;
  /** What hides which of the two is newer: "neither is dated". */
  readonly lack?: string;
}

export interface QuotationPlace {
  readonly path: string;
  /** Index into `facts.quotations`. */
  readonly quotation: number;
}

/** Quotations of all articles that carry the same saying. */
export interface Saying {
  readonly key: string;
  readonly quotations: readonly QuotationPlace[];
}
