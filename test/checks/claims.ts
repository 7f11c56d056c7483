import { readArticle } from '../../server/src/article/read';
import { buildClaim, figureKeys } from '../../server/src/corpus/claims';
import { resolveIdentity } from '../../server/src/corpus/identity';
import type { CorpusArticle, FigureClaim, FigurePlace } from '../../server/src/corpus/types';
import { whatSourcesSay } from '../../server/src/corpus/whatSourcesSay';
import { buildKnownEntities } from '../../server/src/entities/known';
import { readFacts } from '../../server/src/facts/facts';
import { NO_ANNOTATIONS } from '../../server/src/standoff/types';

const known = buildKnownEntities([]);

export interface ToldArticle {
  readonly path: string;
  /** ISO, or null for an undated article. */
  readonly date: string | null;
  readonly text: string;
}

/** An article of a corpus, as the service would read it. */
export function corpusArticle({ path, date, text }: ToldArticle): CorpusArticle {
  const read = readArticle(text, 'txt');
  const metadata = date === null ? {} : { date: { value: date, origin: 'metadata.tsv' as const } };
  const article = { ...read, metadata: { ...read.metadata, ...metadata } };
  return {
    path,
    article,
    annotations: NO_ANNOTATIONS,
    marked: NO_ANNOTATIONS,
    annotationFiles: [],
    annotationLayers: [],
    annotationFile: 'a.ann',
    copyOf: null,
    locked: false,
    changed: null,
    facts: readFacts(article, NO_ANNOTATIONS, known),
    role: 'source',
    outlet: path,
    outletKnown: true,
    date,
    translated: false,
  };
}

/** All claims of a few articles, put together from their keys as the corpus does it. */
export function claimsOf(told: readonly ToldArticle[]): readonly FigureClaim[] {
  const articles = new Map(told.map((one) => [one.path, corpusArticle(one)]));
  const identity = resolveIdentity(articles, known);
  const sources = whatSourcesSay(articles);
  const places = new Map<string, FigurePlace[]>();
  for (const article of articles.values()) {
    figureKeys(article, identity, sources).forEach((key, figure) => {
      if (key !== null) places.set(key, [...(places.get(key) ?? []), { path: article.path, figure }]);
    });
  }
  return [...places].map(([key, figures]) => buildClaim(key, figures, articles, identity));
}

/** The states of the claims that both articles share, with their titles' measures; "apart" where they share none. */
export function stateBetween(a: ToldArticle, b: ToldArticle): string {
  const shared = claimsOf([a, b]).filter((claim) => new Set(claim.figures.map((place) => place.path)).size === 2);
  return shared.length === 0
    ? 'apart'
    : shared
        .map(
          (claim) =>
            `${claim.key.split('|')[0]}: ${claim.why.startsWith('Some of these') ? 'not compared' : claim.state}`,
        )
        .join(', ');
}
