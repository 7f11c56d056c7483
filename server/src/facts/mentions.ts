import type { Article } from '../article/types';
import type { KnownEntities } from '../entities/known';
import type { Mention, Referent } from './types';

export interface MentionFacts {
  /** Sorted by start, without overlaps. */
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
}

export function readMentions(_article: Article, _known: KnownEntities): MentionFacts {
  return { mentions: [], referents: [] };
}
