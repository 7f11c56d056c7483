import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../corpus/types';
import { fold } from '../text/fold';
import { byDate } from './things';

/** The articles that an outlet published, the earliest first. Names are compared without "The". */
export function articlesOfOutlet(corpus: CorpusSnapshot, entity: ResolvedEntity): readonly CorpusArticle[] {
  if (entity.kind !== 'organisation') return [];
  const names = new Set([entity.name, ...entity.aliases].map(plainName));
  return [...corpus.articles.values()]
    .filter((article) => article.outletKnown && names.has(plainName(article.outlet)))
    .sort(byDate);
}

function plainName(name: string): string {
  return fold(name).replace(/^the\s+/, '');
}
