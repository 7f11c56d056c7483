import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../corpus/types';
import { overlaps } from '../text/span';
import { ENTITIES_FILE, entityEntryAt, findEntityEntry, type TextOf } from './corpusFiles';
import { statementsAt, statementsUsing } from './draft/statementsAt';
import {
  byDate,
  claimOf,
  entityOfMention,
  figureAt,
  otherVersionsOf,
  type Place,
  quotationAt,
  spanOf,
  thingsAt,
  wholeOf,
} from './things';

/**
 * Every place of the corpus that speaks of the same: all mentions of an entity (pronouns left out), all quotations of
 * a saying, all figures of a claim. This article's first, then by date.
 */
export function references(
  corpus: CorpusSnapshot,
  path: string,
  offset: number,
  includeDeclaration: boolean,
  textOf: TextOf,
): readonly Place[] {
  if (path === ENTITIES_FILE) {
    const id = entityEntryAt(textOf(ENTITIES_FILE) ?? '', offset);
    const entity = id === null ? undefined : corpus.identity.entities.get(id);
    return entity ? mentionsOf(corpus, entity, path) : [];
  }
  const article = corpus.articles.get(path);
  if (!article) return [];
  const own = referencesOfThings(corpus, article, offset, includeDeclaration, textOf);
  // From a passage of a source to the drafts that rest on it, and from a draft to its passages.
  const statement = statementsAt(corpus, path, offset).find(({ kind }) => kind !== 'headline' && kind !== 'name');
  const more = article.role === 'source' ? statementsUsing(corpus, path, offset) : (statement?.passages ?? []);
  const added = more.filter((place) => !own.some((known) => known.path === place.path && overlaps(known, place)));
  if (added.length === 0) return own;
  return inReadingOrder(corpus, [...own, ...added.map((place) => ({ path: place.path, ...spanOf(place) }))], path);
}

function referencesOfThings(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  offset: number,
  includeDeclaration: boolean,
  textOf: TextOf,
): readonly Place[] {
  const { path } = article;
  for (const thing of thingsAt(article, offset)) {
    if (thing.kind === 'mention') {
      const entity = entityOfMention(corpus, path, thing.mention);
      if (!entity) continue;
      const text = includeDeclaration && entity.known?.described ? textOf(ENTITIES_FILE) : null;
      const entry = text === null || !entity.known ? null : findEntityEntry(text, entity.known.id);
      return [...(entry ? [{ path: ENTITIES_FILE, ...entry }] : []), ...mentionsOf(corpus, entity, path)];
    }
    if (thing.kind === 'figure') {
      const claim = claimOf(corpus, path, thing.figure);
      if (!claim) continue;
      const places = claim.figures.flatMap((place) => {
        const figure = figureAt(corpus, place.path, place.figure);
        return figure ? [{ path: place.path, ...spanOf(figure) }] : [];
      });
      return inReadingOrder(corpus, places, path);
    }
    if (thing.kind === 'quotation') {
      const others = otherVersionsOf(corpus, path, thing.quotation);
      const places = [{ path, quotation: thing.quotation }, ...others].flatMap((place) => {
        const quotation = quotationAt(corpus, place.path, place.quotation);
        return quotation ? [{ path: place.path, ...wholeOf(quotation) }] : [];
      });
      if (places.length > 1) return inReadingOrder(corpus, places, path);
    }
  }
  return [];
}

function mentionsOf(corpus: CorpusSnapshot, entity: ResolvedEntity, from: string): readonly Place[] {
  const wanted = new Map<string, Set<number>>();
  for (const { path, referent } of entity.referents) {
    const list = wanted.get(path);
    if (list) list.add(referent);
    else wanted.set(path, new Set([referent]));
  }
  const places: Place[] = [];
  for (const [path, referents] of wanted) {
    for (const mention of corpus.articles.get(path)?.facts.mentions ?? []) {
      if (mention.form === 'pronoun' || mention.referent === null || !referents.has(mention.referent)) continue;
      places.push({ path, ...spanOf(mention) });
    }
  }
  return inReadingOrder(corpus, places, from);
}

function inReadingOrder(corpus: CorpusSnapshot, places: readonly Place[], from: string): readonly Place[] {
  const articleOf = (place: Place): CorpusArticle | undefined => corpus.articles.get(place.path);
  return [...places].sort((a, b) => {
    if (a.path === b.path) return a.start - b.start;
    if (a.path === from || b.path === from) return a.path === from ? -1 : 1;
    const [x, y] = [articleOf(a), articleOf(b)];
    return x && y ? byDate(x, y) : a.path < b.path ? -1 : 1;
  });
}
