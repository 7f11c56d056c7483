import { nameOfArticle } from '../corpus/articleName';
import { originOf } from '../corpus/origins';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, FigureClaim } from '../corpus/types';

import type { RawFinding, RelatedPlace, Rule } from './types';

/** Several outlets carry a figure, and all have it from one report or agency. */
export const claimSingleOrigin: Rule = {
  code: 'claim.single-origin',
  title: 'Several outlets, one origin',
  levels: { draft: 'information', source: 'information' },
  check(article, corpus) {
    const findings: RawFinding[] = [];
    const seen = new Set<string>();
    for (const key of corpus.claimsOf.get(article.path) ?? []) {
      if (key === null || seen.has(key)) continue;
      seen.add(key);
      const claim = corpus.claims.get(key);
      const finding = claim === undefined ? null : singleOrigin(article, corpus, claim);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
};

function singleOrigin(article: CorpusArticle, corpus: CorpusSnapshot, claim: FigureClaim): RawFinding | null {
  const outlets = new Set<string>();
  const related: RelatedPlace[] = [];
  let origin: { readonly id: string; readonly name: string } | null = null;
  let own: { readonly start: number; readonly end: number } | null = null;
  const told = new Set<string>();
  for (const place of claim.figures) {
    const other = corpus.articles.get(place.path);
    const figure = other?.facts.figures[place.figure];
    if (other === undefined || figure === undefined) continue;
    const from = originOf(other, figure, corpus.identity);
    // One figure of somebody's own is a second origin.
    if (from === null || (origin !== null && origin.id !== from.id)) return null;
    origin = from;
    outlets.add(other.outlet);
    if (other.path === article.path) own ??= { start: figure.start, end: figure.end };
    else if (!told.has(other.path)) {
      told.add(other.path);
      const message = `${nameOfArticle(other)}: “${figure.text}”, from ${from.name}`;
      related.push({ article: other.path, start: figure.start, end: figure.end, relation: 'agrees', message });
    }
  }
  if (own === null || origin === null || outlets.size < 2) return null;
  const title = claim.title.charAt(0).toUpperCase() + claim.title.slice(1);
  const message = `${title}: ${outlets.size} outlets, 1 origin: ${origin.name}. Look for a second one before you call it confirmed.`;
  return { ...own, message, related: related.slice(0, 40), fixes: [], claim: claim.key };
}
