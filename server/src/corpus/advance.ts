import { isEventMeasure } from '../english/measures';
import type { KnownEntities } from '../entities/known';
import { sameFacts } from '../facts/sameFacts';
import { strangersApart } from './agedStrangers';
import { identityWithCopies, identityWithoutCopies, keysWithCopies, withoutCopies } from './annotatorFolders';
import { changedAffairs } from './changedAffairs';
import { draftsOf, indexClaims, updateClaims } from './claimIndex';
import { statementIndex, statementKey } from './contradictions';
import { isCorrected } from './corrections';
import type { Decisions } from './decisions';
import type { PastedWords } from './draft/pastedWords';
import { resolveIdentity } from './identity';
import { withDrafts } from './identityOfDrafts';
import { haveSameContent } from './likeContent';
import { otherNumbersOf } from './likeSentences';
import type { FileProblem, Manifest } from './manifest';
import { checksTheSame } from './manifest';
import { thingsApart } from './namedThings';
import { nearCapitalsOf } from './nearCapitals';
import { haveSameNights } from './nightEdges';
import { openNameKey } from './openNames';
import { otherLengthsOf } from './otherLengths';
import { otherOrdinalsOf } from './otherOrdinals';
import { otherTimesOf } from './otherTimes';
import { tollsHeldTogether } from './otherTolls';
import { changedPosts, postsApart } from './postsApart';
import { relativesApart } from './relatives';
import { changedRetellings, retellingsOf } from './retellings';
import type { SayingIndexer } from './sayings';
import type { CorpusSnapshot } from './snapshot';
import { evidenceOf } from './sourceIndex';
import { spelledNames } from './spellings';
import { otherFloorsOf } from './startingFloors';
import { changedSpellings, spellingsOfPeople } from './twoSpellings';
import type { CorpusArticle, ResolvedEntity } from './types';

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
    const reworded = [...moved].filter((path) =>
      countsOtherwise(previous.articles.get(path)!, state.articles.get(path)!),
    );
    const told =
      reworded.length === 0
        ? null
        : indexClaims(previous, counted, identityWithoutCopies(previous.identity), new Set(reworded));
    const claims = told?.claims ?? previous.claims;
    const claimsOf = told === null ? previous.claimsOf : keysWithCopies(told.claimsOf, state.articles, 'figures');
    const snapshot: CorpusSnapshot = { ...previous, ...state, claims, claimsOf, sequence, evidence };
    addFigures(told?.rebuilt ?? [], previous, snapshot, () => true, recheck);
    addNeighbours(snapshot, moved, sources.length === 0, recheck);
    // The facts stayed, but the words around a number did not: a sentence may be like another's no more.
    for (const path of moved) addByLikeSentences(previous, path, recheck);
    for (const path of changedPosts(previous, snapshot)) recheck.add(path);
    return { snapshot, recheck, recomputed: { identity: false, claims: told?.rebuilt.size ?? 0, sayings: false } };
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
    // Nothing that is said of a source, and nothing of another draft's quotations, hangs on a draft; of what it counts
    // where no source does, the claim's name may.
    const onlyDrafts = sourcesStay && sources.length === 0;
    const concerns = (path: string): boolean => !onlyDrafts || state.articles.get(path)?.role === 'draft';
    addFigures(rebuilt, previous, snapshot, concerns, recheck);
    if (!onlyDrafts) {
      for (const [path, keys] of sayingsOf) if (previous?.sayingsOf.get(path) !== keys) recheck.add(path);
    }
    if (previous !== null) addNeighbours(previous, touched, onlyDrafts, recheck);
    addNeighbours(snapshot, touched, onlyDrafts, recheck);
    if (previous !== null && !sourcesStay) {
      for (const path of changedSpellings(previous, snapshot)) recheck.add(path);
      for (const path of changedPosts(previous, snapshot)) recheck.add(path);
      for (const path of changedRetellings(previous, snapshot)) recheck.add(path);
      const [was, is] = [previous.evidence.index(), evidence.index()];
      for (const path of changedAffairs(was, is, touched)) {
        recheck.add(path);
        addHeldTogether(previous, path, recheck);
        addHeldTogether(snapshot, path, recheck);
      }
    }
  }
  for (const path of recheck) if (!state.articles.has(path)) recheck.delete(path);
  return { snapshot, recheck, recomputed: { identity: !sourcesStay, claims: rebuilt.size, sayings: true } };
}

/** Which event of a day an article counts, all its words help to tell; what is written in a draft does not. */
function countsOtherwise(before: CorpusArticle, now: CorpusArticle): boolean {
  const counts = now.facts.figures.some(({ measure }) => measure !== null && isEventMeasure(measure));
  return counts && now.role === 'source' && (!haveSameContent(before, now) || !haveSameNights(before, now));
}

/** Whoever has a figure of these claims, or had one. */
function addFigures(
  keys: Iterable<string>,
  before: CorpusSnapshot | null,
  now: CorpusSnapshot,
  concerns: (path: string) => boolean,
  into: Set<string>,
): void {
  for (const key of keys)
    for (const claims of [before?.claims, now.claims])
      for (const { path } of claims?.get(key)?.figures ?? []) if (concerns(path)) into.add(path);
}

function isSource(path: string, state: CorpusState, previous: CorpusSnapshot | null): boolean {
  const stands = (article: CorpusArticle | undefined): boolean => article?.role === 'source' && article.copyOf === null;
  return stands(state.articles.get(path)) || stands(previous?.articles.get(path));
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

/** Who has a like sentence with another number, a happening at another time, on another floor or of another length, a thing, somebody's relative or age otherwise. */
function addByLikeSentences(snapshot: CorpusSnapshot, path: string, into: Set<string>): void {
  const article = snapshot.articles.get(path);
  if (article === undefined) return;
  for (const { others } of otherNumbersOf(article, snapshot)) for (const { source } of others) into.add(source.path);
  addHeldTogether(snapshot, path, into);
  for (const { others } of relativesApart(article, snapshot)) for (const other of others) into.add(other.article.path);
  for (const { others } of strangersApart(article, snapshot)) for (const other of others) into.add(other.article.path);
  for (const { others } of otherOrdinalsOf(article, snapshot)) for (const { source } of others) into.add(source.path);
  for (const { others } of thingsApart(article, snapshot)) for (const other of others) into.add(other.article.path);
  for (const { others } of nearCapitalsOf(article, snapshot.evidence.index()))
    for (const other of others) into.add(other.article.path);
  for (const { source } of otherFloorsOf(article, snapshot)?.others ?? []) into.add(source.path);
  for (const { others } of otherTimesOf(article, snapshot)) for (const { other } of others) into.add(other.source.path);
  for (const { others } of otherLengthsOf(article, snapshot)) for (const { source } of others) into.add(source.path);
}

/** Who gives other tolls than another, both being on an affair with this article. */
function addHeldTogether({ articles, evidence }: CorpusSnapshot, path: string, into: Set<string>): void {
  const article = articles.get(path);
  if (article === undefined) return;
  for (const other of tollsHeldTogether(article, evidence.index())) into.add(other.path);
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
