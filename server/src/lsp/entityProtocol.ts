import type { WireRange } from './protocol';

/**
 * Commands and questions about entities: who somebody is, which two are one, which one is two. The commands change
 * files through `workspace/applyEdit`, in any editor; `DESCRIBE_COMMAND` stands with the others.
 */

/** One `IdentifyArguments`. Writes the article's `.ann`, and an entry where there is none. */
export const IDENTIFY_COMMAND = 'crosscheck.server.identify';

export interface IdentifyArguments {
  readonly uri: string;
  /** The words that name somebody or something. */
  readonly range: WireRange;
  readonly kind: 'person' | 'organisation' | 'state' | 'place' | 'weapon' | 'platform';
  /** Who or what it is; null says the kind only. */
  readonly id: string | null;
}

/** One `MergeArguments`. */
export const MERGE_COMMAND = 'crosscheck.server.mergeEntities';

export interface MergeArguments {
  /** Any file of the corpus. */
  readonly uri: string;
  readonly from: string;
  readonly into: string;
  /** Whether the one that is given up has an entry, as far as that is known. */
  readonly goes?: boolean;
  /** How the two are called, for editors that ask before it is done. */
  readonly names?: { readonly from: string; readonly into: string };
}

/** What a command on entities answers once it is done; null where it was refused. */
export interface EntityResult {
  /** The files that it changed. */
  readonly changed: readonly string[];
}

/** One `SplitArguments`. */
export const SPLIT_COMMAND = 'crosscheck.server.splitEntity';

export interface SplitArguments {
  readonly uri: string;
  readonly id: string;
  /** Aliases of its entry, which become an entity of their own. */
  readonly names: readonly string[];
}

export const ENTITY_COMMANDS: readonly string[] = [IDENTIFY_COMMAND, MERGE_COMMAND, SPLIT_COMMAND];

/** `EntityAtParams` → `EntityAt | null`: the entity of a mention or an entry, and the others of the corpus. */
export const ENTITY_AT_REQUEST = 'crosscheck/entityAt';

export interface EntityAtParams {
  readonly uri: string;
  readonly position: WireRange['start'];
}

export interface EntityAt extends WireEntity {
  /** The words in the article that it was asked for at; null in `entities.yaml`. */
  readonly mention: { readonly range: WireRange; readonly words: string } | null;
  /** The aliases of its entry. */
  readonly aliases: readonly string[];
  /** What it may be one with: its own kind first, then whose names look alike, then by how often they are named. */
  readonly others: readonly WireEntity[];
}

export interface WireEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** "person, 4 mentions in 2 articles". */
  readonly detail: string;
  readonly described: boolean;
}
