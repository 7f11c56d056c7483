import { nameOfArticle } from '../corpus/articleName';
import { copiesAmong } from '../corpus/copies';
import { originOf } from '../corpus/origins';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, FigureClaim, FigurePlace } from '../corpus/types';
import type { Figure } from '../facts/types';
import { fold } from '../text/fold';
import type { RawFinding, RelatedPlace, Rule } from './types';

/** Several outlets carry a figure, and all have it from one report or agency. */
export const claimSingleOrigin: Rule = {
  code: 'claim.single-origin',
  title: 'Several outlets, one origin',
  levels: { draft: 'information', source: 'information' },
  check(article, corpus) {
    const findings: RawFinding[] = [];
    const seen = new Set<string>();
    const keys = corpus.claimsOf.get(article.path) ?? [];
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? null;
      const figure = article.facts.figures[i];
      if (key === null || figure === undefined || seen.has(key)) continue;
      const claim = corpus.claims.get(key);
      const finding = claim === undefined ? null : singleOrigin(article, corpus, claim, figure);
      if (finding === null) continue;
      seen.add(key);
      findings.push(finding);
    }
    return findings;
  },
};

interface Carrier {
  readonly place: FigurePlace;
  readonly article: CorpusArticle;
  readonly figure: Figure;
}

/** Who carries the same value for the claim. What somebody is writing carries nothing but for itself. */
function carriersOf(own: CorpusArticle, corpus: CorpusSnapshot, claim: FigureClaim, value: Figure): readonly Carrier[] {
  const carriers: Carrier[] = [];
  for (const place of claim.figures) {
    const article = corpus.articles.get(place.path);
    const figure = article?.facts.figures[place.figure];
    if (article === undefined || figure === undefined || !sameValue(figure, value)) continue;
    if (article.role === 'draft' && article !== own) continue;
    carriers.push({ place, article, figure });
  }
  return carriers;
}

function sameValue(a: Figure, b: Figure): boolean {
  return a.min === b.min && a.max === b.max && a.modifier === b.modifier && a.unit === b.unit;
}

/** Whom the others cite may be in the corpus: its own article is the origin itself. */
function citedOutlet(
  { outlet, outletKnown }: CorpusArticle,
  credited: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
): { readonly id: string; readonly name: string } | undefined {
  if (!outletKnown) return undefined;
  const bare = (name: string): string => fold(name).replace(/^the /, '');
  return [...credited.values()].find(({ name }) => bare(name) === bare(outlet));
}

function singleOrigin(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
  claim: FigureClaim,
  own: Figure,
): RawFinding | null {
  const carriers = carriersOf(article, corpus, claim, own);
  const outlets = new Set(carriers.map((carrier) => carrier.article.outlet));
  if (outlets.size < 2) return null;
  const copies = copiesAmong(carriers.map((carrier) => carrier.article));
  // A copy without a credit has the origin of the text that it copies.
  const credited = new Map<string, { readonly id: string; readonly name: string }>();
  for (const { article: other, figure } of carriers) {
    const origin = originOf(other, figure, corpus.identity);
    const leader = copies.get(other.path) ?? other.path;
    if (origin !== null && !credited.has(leader)) credited.set(leader, origin);
  }
  const origins = new Map<string, string>();
  const related: RelatedPlace[] = [];
  const told = new Set([article.path]);
  for (const { article: other, figure } of carriers) {
    const leader = copies.get(other.path) ?? other.path;
    const origin = originOf(other, figure, corpus.identity) ?? credited.get(leader) ?? citedOutlet(other, credited);
    origins.set(origin?.id ?? `text ${leader}`, origin?.name ?? 'the same text');
    // One figure of somebody's own is a second origin.
    if (origins.size > 1) return null;
    if (told.has(other.path)) continue;
    told.add(other.path);
    const from = origin === undefined ? 'nearly word for word' : `from ${origin.name}`;
    const message = `${nameOfArticle(other)}: “${figure.text}”, ${from}`;
    related.push({ article: other.path, start: figure.start, end: figure.end, relation: 'agrees', message });
  }
  const [name] = origins.values();
  if (name === undefined) return null;
  const title = claim.title.charAt(0).toUpperCase() + claim.title.slice(1);
  const message = `${title}: ${outlets.size} outlets, 1 origin: ${name}. Look for a second one before you call it confirmed.`;
  return { start: own.start, end: own.end, message, related: related.slice(0, 40), fixes: [], claim: claim.key };
}
