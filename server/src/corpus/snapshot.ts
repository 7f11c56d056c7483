import type { KnownEntities } from '../entities/known';
import type { Decisions } from './decisions';
import type { PastedWords } from './draft/pastedWords';
import type { FileProblem, Manifest } from './manifest';
import type { Evidence } from './sourceIndex';
import type { CorpusArticle, FigureClaim, Identity, Saying } from './types';

/** The corpus at one moment. Never changes; a change makes the next one, which shares what stayed the same. */
export interface CorpusSnapshot {
  readonly sequence: number;
  readonly manifest: Manifest;
  readonly decisions: Decisions;
  /** What is wrong in corpus.yaml, entities.yaml, decisions.yaml, metadata.tsv and the annotation files. */
  readonly problems: readonly FileProblem[];
  readonly articles: ReadonlyMap<string, CorpusArticle>;
  readonly known: KnownEntities;
  readonly identity: Identity;
  /** By key; only claims with at least one figure. */
  readonly claims: ReadonlyMap<string, FigureClaim>;
  /** The claim of a figure: path → one key (or null) a figure. */
  readonly claimsOf: ReadonlyMap<string, readonly (string | null)[]>;
  readonly sayings: ReadonlyMap<string, Saying>;
  readonly sayingsOf: ReadonlyMap<string, readonly (string | null)[]>;
  /** Words of drafts that were taken from sources, by the draft's path. */
  readonly pasted: ReadonlyMap<string, readonly PastedWords[]>;
  /** What drafts are held against: the sources by their words and values, indexed when a draft first asks. */
  readonly evidence: Evidence;
}
