import type { KnownEntities } from '../entities/known';
import type { CorpusArticle, Identity } from './types';

export function resolveIdentity(_articles: ReadonlyMap<string, CorpusArticle>, _known: KnownEntities): Identity {
  return { entities: new Map(), entityOf: () => null };
}
