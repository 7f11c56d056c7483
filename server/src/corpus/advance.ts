import type { KnownEntities } from '../entities/known';
import { sameFacts } from '../facts/sameFacts';
import { identityWithCopies, identityWithoutCopies, keysWithCopies, withoutCopies } from './annotatorFolders';
import { buildClaim, figureKeys } from './claims';
import { statementIndex, statementKey } from './contradictions';
import { isCorrected } from './corrections';
import type { Decisions } from './decisions';
import type { PastedWords } from './draft/pastedWords';
import { evidenceOf } from './draft/sourceIndex';
import { type EventDays, eventDaysOf } from './eventDays';
import { resolveIdentity } from './identity';
import { withDrafts } from './identityOfDrafts';
import { otherNumbersOf } from './likeSentences';
import type { FileProblem, Manifest } from './manifest';
import { checksTheSame } from './manifest';
import { thingsApart } from './namedThings';
import { nearCapitalsOf } from './nearCapitals';
import { openNameKey } from './openNames';
import { otherOrdinalsOf } from './otherOrdinals';
import { otherTimesOf } from './otherTimes';
import { changedPosts, postsApart } from './postsApart';
import { relativesApart } from './relatives';
import { changedRetellings, retellingsOf } from './retellings';
import type { SayingIndexer } from './sayings';
import type { CorpusSnapshot } from './snapshot';
import { spelledNames } from './spellings';
import { otherFloorsOf } from './startingFloors';
import { changedSpellings, spellingsOfPeople } from './twoSpellings';
import type { CorpusArticle, FigureClaim, FigurePlace, Identity, ResolvedEntity } from './types';

export interface CorpusState {
  readonly manifest: Manifest;
  readonly decisions: Decisions;
  readonly problems: readonly FileProblem[];
  readonly known: KnownEntities;
  readonly articles: ReadonlyMap<string, CorpusArticle>;
  readonly pasted: ReadonlyMap<string, readonly PastedWords[]>;
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
  const everything =
    !checksTheSame(previous.manifest, state.manifest) || !sameRulings(previous.decisions, state.decisions);
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
    a.copyOf === b.copyOf &&
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
  /** What is compared and counted: one of an article's copies. */
  const counted: CorpusState = { ...state, articles: withoutCopies(state.articles) };
  const recheck = new Set(moved);
  const touched = new Set([...moved, ...changed]);
  const sources = [...touched].filter((path) => isSource(path, state, previous));
  const evidence = nextEvidence(previous, counted, sources);
  for (const path of new Set([...state.pasted.keys(), ...(previous?.pasted.keys() ?? [])])) {
    if (previous?.pasted.get(path) !== state.pasted.get(path)) recheck.add(path);
  }
  // Whatever a source says may be what a draft rests on.
  if (evidence !== previous?.evidence) {
    for (const [path, { role }] of state.articles) if (role === 'draft') recheck.add(path);
  }
  if (previous !== null && changed.size === 0) {
    const snapshot: CorpusSnapshot = { ...previous, ...state, sequence, evidence };
    addNeighbours(snapshot, moved, sources.length === 0, recheck);
    // The facts stayed, but the words around a number did not: a sentence may be like another's no more.
    for (const path of moved) addByLikeSentences(previous, path, recheck);
    for (const path of changedPosts(previous, snapshot)) recheck.add(path);
    return { snapshot, recheck, recomputed: { identity: false, claims: 0, sayings: false } };
  }
  const sourcesStay =
    previous !== null &&
    previous.known === state.known &&
    previous.identity.ofSources.learns === state.manifest.learnFromAnnotations &&
    ![...changed].some((path) => isSource(path, state, previous));
  const before = previous === null ? null : identityWithoutCopies(previous.identity);
  const who = sourcesStay
    ? withDrafts(previous.identity.ofSources, draftsOf(counted.articles), before)
    : resolveIdentity(counted.articles, state.known, state.manifest.learnFromAnnotations, before);
  const { claims, rebuilt, ...keys } = sourcesStay
    ? updateClaims(previous, counted, who, changed)
    : indexClaims(previous, counted, who, changed);
  const { sayings, ...said } = indexer.update(counted.articles, who, sourcesStay);
  const identity = identityWithCopies(who, state.articles);
  const claimsOf = keysWithCopies(keys.claimsOf, state.articles, 'figures');
  const sayingsOf = keysWithCopies(said.sayingsOf, state.articles, 'quotations');
  const snapshot: CorpusSnapshot = { ...state, sequence, identity, claims, claimsOf, sayings, sayingsOf, evidence };
  // Whoever reads a corpus for the first time has all of it to check anyway.
  if (moved.size < state.articles.size) {
    // Nothing that is said of a source, and nothing of another draft's figures and quotations, hangs on a draft.
    const onlyDrafts = sourcesStay && sources.length === 0;
    if (!onlyDrafts) {
      for (const key of rebuilt) {
        for (const place of previous?.claims.get(key)?.figures ?? []) recheck.add(place.path);
        for (const place of claims.get(key)?.figures ?? []) recheck.add(place.path);
      }
      for (const [path, keys] of sayingsOf) if (previous?.sayingsOf.get(path) !== keys) recheck.add(path);
    }
    if (previous !== null) addNeighbours(previous, touched, onlyDrafts, recheck);
    addNeighbours(snapshot, touched, onlyDrafts, recheck);
    if (previous !== null && !sourcesStay) {
      for (const path of changedSpellings(previous, snapshot)) recheck.add(path);
      for (const path of changedPosts(previous, snapshot)) recheck.add(path);
      for (const path of changedRetellings(previous, snapshot)) recheck.add(path);
    }
  }
  for (const path of recheck) if (!state.articles.has(path)) recheck.delete(path);
  return { snapshot, recheck, recomputed: { identity: !sourcesStay, claims: rebuilt.size, sayings: true } };
}

function isSource(path: string, state: CorpusState, previous: CorpusSnapshot | null): boolean {
  const stands = (article: CorpusArticle | undefined): boolean => article?.role === 'source' && article.copyOf === null;
  return stands(state.articles.get(path)) || stands(previous?.articles.get(path));
}

function draftsOf(articles: ReadonlyMap<string, CorpusArticle>): ReadonlyMap<string, CorpusArticle> {
  return new Map([...articles].filter(([, { role }]) => role === 'draft').sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same as before unless a source came, went or changed: what is typed in drafts leaves it as it is. */
function nextEvidence(
  previous: CorpusSnapshot | null,
  state: CorpusState,
  sources: readonly string[],
): CorpusSnapshot['evidence'] {
  if (previous === null) return evidenceOf(state.articles, null);
  const stays = sources.every((path) => state.articles.get(path) === previous.articles.get(path));
  return stays ? previous.evidence : evidenceOf(state.articles, previous.evidence.last);
}

/**
 * Findings name places in other articles: whoever shares a claim or a saying with a moved text must be told anew. A
 * moved draft concerns other drafts only, by the names that they share.
 */
function addNeighbours(
  snapshot: CorpusSnapshot,
  moved: ReadonlySet<string>,
  onlyDrafts: boolean,
  into: Set<string>,
): void {
  const { articles, identity } = snapshot;
  const concerns = (path: string): boolean => !onlyDrafts || articles.get(path)?.role === 'draft';
  for (const path of moved) {
    if (!onlyDrafts) addByClaims(snapshot, path, into);
    addBySpelling(snapshot, path, concerns, into);
  }
  // Who leaves a name open that somebody of a moved text bears, or that a moved text leaves open as well.
  const { open } = identity;
  const shared = new Set(open.filter(({ path }) => moved.has(path)).map(({ bearers }) => openNameKey(bearers)));
  for (const { path, bearers } of open) {
    if (!concerns(path) || into.has(path)) continue;
    const borne = bearers.some(({ referents }) => referents.some((place) => moved.has(place.path)));
    if (borne || shared.has(openNameKey(bearers))) into.add(path);
  }
}

function addByClaims(snapshot: CorpusSnapshot, path: string, into: Set<string>): void {
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
  for (const { a, b } of postsApart(snapshot).get(path) ?? []) for (const other of [a, b]) into.add(other.path);
  for (const places of retellingsOf(snapshot).get(path)?.values() ?? [])
    for (const other of places) into.add(other.path);
  addByLikeSentences(snapshot, path, into);
}

/** Who has a like sentence with another number, a happening at another time or floor, a thing or somebody's relative otherwise. */
function addByLikeSentences(snapshot: CorpusSnapshot, path: string, into: Set<string>): void {
  const article = snapshot.articles.get(path);
  if (article === undefined) return;
  for (const { others } of otherNumbersOf(article, snapshot)) for (const { source } of others) into.add(source.path);
  for (const { others } of relativesApart(article, snapshot)) for (const other of others) into.add(other.article.path);
  for (const { others } of otherOrdinalsOf(article, snapshot)) for (const { source } of others) into.add(source.path);
  for (const { others } of thingsApart(article, snapshot)) for (const other of others) into.add(other.article.path);
  for (const { others } of nearCapitalsOf(article, snapshot.evidence.index()))
    for (const other of others) into.add(other.article.path);
  for (const { source } of otherFloorsOf(article, snapshot)?.others ?? []) into.add(source.path);
  for (const { others } of otherTimesOf(article, snapshot)) for (const { other } of others) into.add(other.source.path);
}

/** Who writes a name that this article writes, where it has several spellings, or another seems to be one of it. */
function addBySpelling(
  snapshot: CorpusSnapshot,
  path: string,
  concerns: (path: string) => boolean,
  into: Set<string>,
): void {
  const { articles, identity } = snapshot;
  const namesIn = (other: string, referent: number) => articles.get(other)?.facts.referents[referent]?.names ?? [];
  const add = (entity: ResolvedEntity | undefined): void => {
    for (const place of entity?.referents ?? []) if (concerns(place.path)) into.add(place.path);
  };
  const ofPeople = spellingsOfPeople(snapshot).by;
  const count = articles.get(path)?.facts.referents.length ?? 0;
  for (let referent = 0; referent < count; referent++) {
    const entity = identity.entityOf(path, referent);
    if (entity === null) continue;
    if (spelledNames(entity, namesIn).length > 0) add(entity);
    for (const { a, b } of ofPeople.get(entity.id) ?? []) {
      for (const { id } of [a, b]) add(identity.entities.get(id));
    }
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
  daysOfSources.set(identity.ofSources, eventDays);
  for (const [path, article] of state.articles) {
    const before = previous?.claimsOf.get(path);
    const keys = figureKeys(article, identity, eventDays);
    const same = before !== undefined && before.length === keys.length && before.every((key, i) => key === keys[i]);
    claimsOf.set(path, same ? before : keys);
    const anew = !same || changed.has(path);
    if (anew) mark(before);
    for (let figure = nextKey(keys, 0); figure < keys.length; figure = nextKey(keys, figure + 1)) {
      const key = keys[figure]!;
      if (anew) rebuilt.add(key);
      const list = places.get(key);
      if (list) list.push({ path, figure });
      else places.set(key, [{ path, figure }]);
    }
  }
  for (const path of changed) if (!state.articles.has(path)) mark(previous?.claimsOf.get(path));
  const claims = new Map<string, FigureClaim>();
  const fresh = previous === null || previous.known !== state.known;
  for (const [key, list] of places) {
    const kept = fresh || rebuilt.has(key) ? undefined : previous?.claims.get(key);
    if (!kept) rebuilt.add(key);
    claims.set(key, kept ?? buildClaim(key, list, state.articles, identity));
  }
  return { claims, claimsOf, rebuilt };
}

/** The first place from `from` on that has a key, as few have; their number where none has. */
function nextKey(keys: readonly (string | null)[], from: number): number {
  let i = from;
  while (i < keys.length && keys[i] === null) i++;
  return i;
}

/** Sources alone say on which days things befell people: kept for as long as they stay, since a key in a draft asks. */
const daysOfSources = new WeakMap<Identity['ofSources'], EventDays>();

/**
 * The claims where only drafts have changed: those of which a draft has a figure, or had one. What sources say of
 * each other stands; the cost is that of the drafts.
 */
function updateClaims(
  previous: CorpusSnapshot,
  state: CorpusState,
  identity: Identity,
  changed: ReadonlySet<string>,
): ClaimIndex {
  const rebuilt = new Set<string>();
  const added = new Map<string, FigurePlace[]>();
  const left = new Set<string>();
  const claimsOf = new Map(previous.claimsOf);
  const eventDays = daysOfSources.get(identity.ofSources) ?? eventDaysOf(state.articles.values());
  const drafts = new Set([...changed, ...draftsOf(state.articles).keys()]);
  for (const path of [...drafts].sort()) {
    const article = state.articles.get(path);
    const before = previous.claimsOf.get(path) ?? [];
    const keys = article === undefined ? [] : figureKeys(article, identity, eventDays);
    const same = before.length === keys.length && before.every((key, i) => key === keys[i]);
    if (same && !changed.has(path)) continue;
    left.add(path);
    if (article === undefined) claimsOf.delete(path);
    else claimsOf.set(path, same ? before : keys);
    for (const key of [...before, ...keys]) if (key !== null) rebuilt.add(key);
    keys.forEach((key, figure) => {
      if (key !== null) added.set(key, [...(added.get(key) ?? []), { path, figure }]);
    });
  }
  if (rebuilt.size === 0) return { claims: previous.claims, claimsOf, rebuilt };
  const claims = new Map(previous.claims);
  for (const key of rebuilt) {
    const stay = (previous.claims.get(key)?.figures ?? []).filter(({ path }) => !left.has(path));
    const figures = [...stay, ...(added.get(key) ?? [])].sort(byPlace);
    if (figures.length === 0) claims.delete(key);
    else claims.set(key, buildClaim(key, figures, state.articles, identity));
  }
  return { claims, claimsOf, rebuilt };
}

function byPlace(a: FigurePlace, b: FigurePlace): number {
  return a.path === b.path ? a.figure - b.figure : a.path < b.path ? -1 : 1;
}
