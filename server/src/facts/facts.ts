import type { Article } from '../article/types';
import type { KnownEntities } from '../entities/known';
import type { Annotations } from '../standoff/types';
import type { ArticleFacts } from './types';

/** What the article says by itself. A pure function: the same three give the same facts, in any corpus. */
export function readFacts(_article: Article, _annotations: Annotations, _known: KnownEntities): ArticleFacts {
  return { mentions: [], referents: [], quotations: [], figures: [], unbalanced: [] };
}
