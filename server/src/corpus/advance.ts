import type { KnownEntities } from '../entities/known';
import { sameFacts } from '../facts/sameFacts';
import { buildClaim, figureKeys } from './claims';
import { statementIndex, statementKey } from './contradictions';
import { isCorrected } from './corrections';
import type { Decisions } from './decisions';
import { evidenceOf } from './draft/sourceIndex';
import { eventDaysOf } from './eventDays';
import { resolveIdentity } from './identity';
import type { FileProblem, Manifest } from './manifest';
import type { SayingIndexer } from './sayings';
import type { CorpusSnapshot } from './snapshot';
import { spelledNames } from './spellings';
import { taughtNames } from './taughtNames';
import type { CorpusArticle, FigureClaim, FigurePlace, Identity } from './types';

export interface CorpusState {
  readonly manifest: Manifest;
  readonly decisions: Decisions;
  readonly problems: readonly FileProblem[];
  readonly known: KnownEntities;
  readonly articles: ReadonlyMap<string, CorpusArticle>;
}

export interface Advance {
  readonly snapshot: CorpusSnapshot;
  /** Articles whose findings may be other than before: changed ones, and those that share a claim or a saying with them. */
  readonly recheck: ReadonlySet<string>;
  /** How much across articles was computed again: nothing, when no article's facts changed. */
  readonly recomputed: { readonly identity: boolean; readonly claims: number; readonly sayings: boolean };
}

/**
 * The next snapshot. It shares with the previous one whatever the change did not touch. The indexer is the corpus's own:
 * it remembers what it compared last.
 */
export function advance(previous: CorpusSnapshot | null, state: CorpusState, indexer: SayingIndexer): Advance {
  const all = new Set(state.articles.keys());
  const learns = previous?.manifest.learnFromAnnotations === state.manifest.learnFromAnnotations;
  if (previous === null || previous.known !== state.known || !learns) return build(previous, state, indexer, all, all);
  const moved = new Set<string>();
  const changed = new Set<string>();
  for (const [path, article] of state.articles) {
    const before = previous.articles.get(path);
    if (before === article) continue;
    moved.add(path);
    if (before === undefined || !saysTheSame(before, article)) changed.add(path);
  }
  for (const path of previous.articles.keys()) if (!state.articles.has(path)) changed.add(path);
  const everything = previous.manifest !== state.manifest || !sameRulings(previous.decisions, state.decisions);
  const next = build(previous, state, indexer, changed, everything ? all : moved);
  return next;
}

/** Rulings on claims decide what rules say. What a person ignored or checked is laid over their findings afterwards. */
function sameRulings(a: Decisions, b: Decisions): boolean {
  const said = ({ claims }: Decisions): string =>
    JSON.stringify(claims.map(({ entry: _, head: __, ...ruling }) => ruling));
  return a === b || said(a) === said(b);
}

function saysTheSame(a: CorpusArticle, b: CorpusArticle): boolean {
  return (
    a.role === b.role &&
    a.outlet === b.outlet &&
    a.outletKnown === b.outletKnown &&
    a.date === b.date &&
    a.translated === b.translated &&
    a.article.metadata.wire?.value === b.article.metadata.wire?.value &&
    isCorrected(a.article) === isCorrected(b.article) &&
    sameFacts(a.facts, b.facts)
  );
}

function build(
  previous: CorpusSnapshot | null,
  state: CorpusState,
  indexer: SayingIndexer,
  changed: ReadonlySet<string>,
  moved: ReadonlySet<string>,
): Advance {
  const sequence = (previous?.sequence ?? 0) + 1;
  const recheck = new Set(moved);
  const evidence = nextEvidence(previous, state, new Set([...moved, ...changed]));
  // Whatever a source says may be what a draft rests on.
  if (evidence !== previous?.evidence) {
    for (const [path, { role }] of state.articles) if (role === 'draft') recheck.add(path);
  }
  if (previous !== null && changed.size === 0) {
    const snapshot: CorpusSnapshot = { ...previous, ...state, sequence, evidence };
    addNeighbours(snapshot, moved, recheck);
    return { snapshot, recheck, recomputed: { identity: false, claims: 0, sayings: false } };
  }
  const taught = state.manifest.learnFromAnnotations ? taughtNames(state.articles) : undefined;
  const identity = resolveIdentity(state.articles, state.known, taught);
  const { claims, claimsOf, rebuilt } = indexClaims(previous, state, identity, changed);
  const { sayings, sayingsOf } = indexer.update(state.articles, identity);
  const snapshot: CorpusSnapshot = { ...state, sequence, identity, claims, claimsOf, sayings, sayingsOf, evidence };
  // Whoever reads a corpus for the first time has all of it to check anyway.
  if (moved.size < state.articles.size) {
    for (const key of rebuilt) {
      for (const place of previous?.claims.get(key)?.figures ?? []) recheck.add(place.path);
      for (const place of claims.get(key)?.figures ?? []) recheck.add(place.path);
    }
    for (const [path, keys] of sayingsOf) if (previous?.sayingsOf.get(path) !== keys) recheck.add(path);
    if (previous !== null) addNeighbours(previous, new Set([...moved, ...changed]), recheck);
    addNeighbours(snapshot, new Set([...moved, ...changed]), recheck);
  }
  for (const path of recheck) if (!state.articles.has(path)) recheck.delete(path);
  return { snapshot, recheck, recomputed: { identity: true, claims: rebuilt.size, sayings: true } };
}

/** The same as before unless a source came, went or changed: what is typed in drafts leaves it as it is. */
function nextEvidence(
  previous: CorpusSnapshot | null,
  state: CorpusState,
  touched: ReadonlySet<string>,
): CorpusSnapshot['evidence'] {
  if (previous === null) return evidenceOf(state.articles, null);
  const isSource = (path: string): boolean =>
    state.articles.get(path)?.role === 'source' || previous.articles.get(path)?.role === 'source';
  const stays = [...touched].every(
    (path) => !isSource(path) || state.articles.get(path) === previous.articles.get(path),
  );
  return stays ? previous.evidence : evidenceOf(state.articles, previous.evidence.last);
}

/** Findings name places in other articles: whoever shares a claim or a saying with a moved text must be told anew. */
function addNeighbours(snapshot: CorpusSnapshot, moved: ReadonlySet<string>, into: Set<string>): void {
  for (const path of moved) {
    for (const key of snapshot.claimsOf.get(path) ?? []) {
      if (key !== null) for (const place of snapshot.claims.get(key)?.figures ?? []) into.add(place.path);
    }
    for (const key of snapshot.sayingsOf.get(path) ?? []) {
      if (key !== null) for (const place of snapshot.sayings.get(key)?.quotations ?? []) into.add(place.path);
    }
    for (const statement of snapshot.articles.get(path)?.facts.statements ?? []) {
      const key = statementKey(path, statement, snapshot.identity);
      if (key !== null) for (const other of statementIndex(snapshot).get(key) ?? []) into.add(other.article.path);
    }
    addBySpelling(snapshot, path, into);
  }
  // Who leaves a name open that somebody of a moved text bears.
  for (const { path, bearers } of snapshot.identity.open) {
    if (bearers.some(({ referents }) => referents.some((place) => moved.has(place.path)))) into.add(path);
  }
}

/** Who writes a name that this article writes, where it has several spellings. */
function addBySpelling({ articles, identity }: CorpusSnapshot, path: string, into: Set<string>): void {
  const namesIn = (other: string, referent: number) => articles.get(other)?.facts.referents[referent]?.names ?? [];
  const count = articles.get(path)?.facts.referents.length ?? 0;
  for (let referent = 0; referent < count; referent++) {
    const entity = identity.entityOf(path, referent);
    if (entity === null || spelledNames(entity, namesIn).length === 0) continue;
    for (const place of entity.referents) into.add(place.path);
  }
}

interface ClaimIndex {
  readonly claims: ReadonlyMap<string, FigureClaim>;
  readonly claimsOf: ReadonlyMap<string, readonly (string | null)[]>;
  /** Keys whose claim was built anew or is gone. */
  readonly rebuilt: ReadonlySet<string>;
}

function indexClaims(
  previous: CorpusSnapshot | null,
  state: CorpusState,
  identity: Identity,
  changed: ReadonlySet<string>,
): ClaimIndex {
  const claimsOf = new Map<string, readonly (string | null)[]>();
  const places = new Map<string, FigurePlace[]>();
  const rebuilt = new Set<string>();
  const mark = (keys: readonly (string | null)[] | undefined): void => {
    for (const key of keys ?? []) if (key !== null) rebuilt.add(key);
  };
  const eventDays = eventDaysOf(state.articles.values());
  for (const [path, article] of state.articles) {
    const before = previous?.claimsOf.get(path);
    const keys = figureKeys(article, identity, eventDays);
    const same = before !== undefined && before.length === keys.length && before.every((key, i) => key === keys[i]);
    claimsOf.set(path, same ? before : keys);
    if (!same || changed.has(path)) {
      mark(before);
      mark(keys);
    }
    keys.forEach((key, figure) => {
      if (key === null) return;
      const list = places.get(key);
      if (list) list.push({ path, figure });
      else places.set(key, [{ path, figure }]);
    });
  }
  for (const path of changed) if (!state.articles.has(path)) mark(previous?.claimsOf.get(path));
  const claims = new Map<string, FigureClaim>();
  const fresh = previous === null || previous.known !== state.known;
  for (const [key, list] of places) {
    const kept = fresh || rebuilt.has(key) ? undefined : previous?.claims.get(key);
    if (!kept) rebuilt.add(key);
    claims.set(key, kept ?? buildClaim(key, list, state.articles, identity, state.known));
  }
  return { claims, claimsOf, rebuilt };
}
