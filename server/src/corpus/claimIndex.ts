import type { KnownEntities } from '../entities/known';
import { buildClaim, figureKeys } from './claims';
import { baseOf, eventsOf } from './eventsOfDay';
import type { CorpusSnapshot } from './snapshot';
import type { CorpusArticle, FigureClaim, FigurePlace, Identity } from './types';
import { type WhatSourcesSay, whatSourcesSay } from './whatSourcesSay';

/** By the path of an article and the index of a figure. */
type KeysByPath = CorpusSnapshot['claimsOf'];

interface ClaimIndex {
  readonly claims: ReadonlyMap<string, FigureClaim>;
  readonly claimsOf: KeysByPath;
  /** Keys whose claim was built anew or is gone. */
  readonly rebuilt: ReadonlySet<string>;
}

interface Counted {
  readonly known: KnownEntities;
  readonly articles: ReadonlyMap<string, CorpusArticle>;
}

export function draftsOf(articles: ReadonlyMap<string, CorpusArticle>): ReadonlyMap<string, CorpusArticle> {
  return new Map([...articles].filter(([, { role }]) => role === 'draft').sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All claims. Those of which no figure has changed are the ones that were there. */
export function indexClaims(
  previous: CorpusSnapshot | null,
  state: Counted,
  identity: Identity,
  changed: ReadonlySet<string>,
): ClaimIndex {
  const keysOf = new Map<string, readonly (string | null)[]>();
  const places = new Map<string, FigurePlace[]>();
  /** By their bases. */
  const anew = new Set<string>();
  const mark = (keys: readonly (string | null)[] | undefined): void => {
    for (const key of keys ?? []) if (key !== null) anew.add(baseOf(key));
  };
  const sources = whatSourcesSay(state.articles);
  ofSources.set(identity.ofSources, sources);
  for (const [path, article] of state.articles) {
    const before = previous?.claimsOf.get(path);
    const keys = figureKeys(article, identity, sources);
    keysOf.set(path, keys);
    if (changed.has(path) || !haveSameBases(before, keys)) {
      mark(before);
      mark(keys);
    }
    for (let figure = nextKey(keys, 0); figure < keys.length; figure = nextKey(keys, figure + 1)) {
      const list = places.get(keys[figure]!);
      if (list) list.push({ path, figure });
      else places.set(keys[figure]!, [{ path, figure }]);
    }
  }
  for (const path of changed) if (!state.articles.has(path)) mark(previous?.claimsOf.get(path));
  const fresh = previous === null || previous.known !== state.known;
  const claims = new Map<string, FigureClaim>();
  const rebuilt = new Set<string>();
  const events: EventKey[] = [];
  for (const [base, list] of places) {
    if (fresh || anew.has(base)) {
      for (const [key, figures] of eventsOf(base, list, state.articles)) {
        claims.set(key, buildClaim(key, figures, state.articles, identity));
        rebuilt.add(key);
        if (key !== base) events.push([key, figures]);
      }
      continue;
    }
    for (const { path, figure } of list) {
      const key = previous.claimsOf.get(path)![figure]!;
      claims.set(key, previous.claims.get(key)!);
      if (key !== base) events.push([key, [{ path, figure }]]);
    }
  }
  for (const key of previous?.claims.keys() ?? []) if (!claims.has(key) || anew.has(baseOf(key))) rebuilt.add(key);
  return { claims, claimsOf: withEvents(keysOf, events, previous?.claimsOf), rebuilt };
}

/** The figures of an event that shares its day with others, under the key that tells it from these. */
type EventKey = readonly [key: string, figures: readonly FigurePlace[]];

/** The key of each figure of each article, by event; an array that says what was said before is the array that was there. */
function withEvents(bases: KeysByPath, events: readonly EventKey[], before: KeysByPath | undefined): KeysByPath {
  const own = new Map<string, (string | null)[]>();
  for (const [key, figures] of events) {
    for (const { path, figure } of figures) {
      let keys = own.get(path);
      if (keys === undefined) {
        keys = [...bases.get(path)!];
        own.set(path, keys);
      }
      keys[figure] = key;
    }
  }
  const all = new Map<string, readonly (string | null)[]>();
  for (const [path, keys] of bases) {
    const now = own.get(path) ?? keys;
    const then = before?.get(path);
    all.set(path, then !== undefined && areSame(then, now) ? then : now);
  }
  return all;
}

function areSame(a: readonly (string | null)[], b: readonly (string | null)[]): boolean {
  return a === b || (a.length === b.length && a.every((key, i) => key === b[i]));
}

function haveSameBases(before: readonly (string | null)[] | undefined, keys: readonly (string | null)[]): boolean {
  if (before?.length !== keys.length) return false;
  return keys.every((key, i) => key === (before[i] === null ? null : baseOf(before[i]!)));
}

/** The first place from `from` on that has a key, as few have; their number where none has. */
function nextKey(keys: readonly (string | null)[], from: number): number {
  let i = from;
  while (i < keys.length && keys[i] === null) i++;
  return i;
}

/** Kept for as long as the sources stay, since a key in a draft asks. */
const ofSources = new WeakMap<Identity['ofSources'], WhatSourcesSay>();

/**
 * The claims where only drafts have changed: those of which a draft has a figure, or had one. What sources say of
 * each other stands; the cost is that of the drafts.
 */
export function updateClaims(
  previous: CorpusSnapshot,
  state: Counted,
  identity: Identity,
  changed: ReadonlySet<string>,
): ClaimIndex {
  const bases = new Set<string>();
  const added = new Map<string, FigurePlace[]>();
  const left = new Set<string>();
  const claimsOf = new Map(previous.claimsOf);
  const sources = ofSources.get(identity.ofSources) ?? whatSourcesSay(state.articles);
  const drafts = new Set([...changed, ...draftsOf(state.articles).keys()]);
  for (const path of [...drafts].sort()) {
    const article = state.articles.get(path);
    const before = previous.claimsOf.get(path) ?? [];
    const keys = article === undefined ? [] : figureKeys(article, identity, sources);
    const same = haveSameBases(before, keys);
    if (same && !changed.has(path)) continue;
    left.add(path);
    if (article === undefined) claimsOf.delete(path);
    else claimsOf.set(path, same ? before : keys);
    for (const key of [...before, ...keys]) if (key !== null) bases.add(baseOf(key));
    keys.forEach((key, figure) => {
      if (key !== null) added.set(key, [...(added.get(key) ?? []), { path, figure }]);
    });
  }
  const rebuilt = new Set<string>();
  if (bases.size === 0) return { claims: previous.claims, claimsOf, rebuilt };
  const claims = new Map(previous.claims);
  const ofBase = eventsByBase(previous.claims);
  const events: EventKey[] = [];
  for (const base of bases) {
    const were = ofBase.get(base) ?? [];
    const stay = were.flatMap((key) => previous.claims.get(key)!.figures).filter(({ path }) => !left.has(path));
    for (const key of were) {
      claims.delete(key);
      rebuilt.add(key);
    }
    const figures = [...stay, ...(added.get(base) ?? [])].sort(byPlace);
    if (figures.length === 0) continue;
    for (const [key, own] of eventsOf(base, figures, state.articles)) {
      claims.set(key, buildClaim(key, own, state.articles, identity));
      rebuilt.add(key);
      events.push([key, own]);
    }
  }
  return { claims, claimsOf: withEvents(claimsOf, events, previous.claimsOf), rebuilt };
}

const basesOf = new WeakMap<ReadonlyMap<string, FigureClaim>, ReadonlyMap<string, readonly string[]>>();

function eventsByBase(claims: ReadonlyMap<string, FigureClaim>): ReadonlyMap<string, readonly string[]> {
  let known = basesOf.get(claims);
  if (known === undefined) {
    const found = new Map<string, string[]>();
    for (const key of claims.keys()) {
      const there = found.get(baseOf(key));
      if (there === undefined) found.set(baseOf(key), [key]);
      else there.push(key);
    }
    known = found;
    basesOf.set(claims, known);
  }
  return known;
}

function byPlace(a: FigurePlace, b: FigurePlace): number {
  return a.path === b.path ? a.figure - b.figure : a.path < b.path ? -1 : 1;
}
