import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../corpus/types';
import type { Quotation } from '../facts/types';
import { byDate } from './things';

export interface SpokenQuotation {
  readonly article: CorpusArticle;
  readonly quotation: Quotation;
  /** Index into the article's quotations. */
  readonly index: number;
}

/** Everything that somebody is quoted as saying, by date and place. Scare quotes and titles are no speech. */
export function quotationsOf(corpus: CorpusSnapshot, entity: ResolvedEntity): readonly SpokenQuotation[] {
  const articles = [...new Set(entity.referents.map(({ path }) => path))].flatMap(
    (path) => corpus.articles.get(path) ?? [],
  );
  return articles.sort(byDate).flatMap((article) =>
    article.facts.quotations.flatMap((quotation, index) => {
      const referent = quotation.speaker?.referent ?? null;
      if (referent === null || quotation.kind === 'scare' || quotation.kind === 'title') return [];
      if (corpus.identity.entityOf(article.path, referent)?.id !== entity.id) return [];
      return [{ article, quotation, index }];
    }),
  );
}
