import type { KnownEntities } from '../entities/known';
import type { CorpusArticle, FigureClaim, FigurePlace, Identity } from './types';

export function figureKeys(article: CorpusArticle, _identity: Identity): readonly (string | null)[] {
  return article.facts.figures.map(() => null);
}

export function buildClaim(
  key: string,
  figures: readonly FigurePlace[],
  _articles: ReadonlyMap<string, CorpusArticle>,
  _identity: Identity,
  _known: KnownEntities,
): FigureClaim {
  return { key, title: key, state: 'agreed', why: '', figures, disagreements: [] };
}
