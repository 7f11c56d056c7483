import { dayOf } from '../facts/dates';
import { enlarged, enlargedBytes } from '../text/growing';
import { createContentPairs } from './contentPairs';
import { createOccasions, isReworded } from './rewordings';
import { BRIEF, type Candidate, hashOf, isCompared, isRepeated, isSameSaying, keyFor } from './sayingCandidates';
import { createGroups, type Groups } from './sayingGroups';
import type { SayingIndex, SourceSayings } from './sayingIndex';
import { createSpeakerNumbers, NOBODY, type SpeakerNumber } from './sayingSpeakers';
import { createDraftSayings } from './sayingsOfDrafts';
import type { CorpusArticle, Identity, QuotationPlace, Saying } from './types';

const NO_SAYINGS: SayingIndex = { sayings: new Map(), sayingsOf: new Map() };

export interface SayingIndexer {
  /**
   * The sayings of these articles. What was not touched since the last call is not compared again; where nothing that
   * sources say has changed, they are not even looked at.
   */
  update(articles: ReadonlyMap<string, CorpusArticle>, identity: Identity, sourcesStay: boolean): SayingIndex;
}

/**
 * Finds the quotations that carry the same saying, across and within articles. Quotations meet only where they share a
 * pair of neighbouring content words (one word may stand between) that is not in too many others, so that cost grows
 * with the text and not with the pairs of quotations. The outcome depends on the articles alone, not on the order in
 * which they came.
 */
export function createSayingIndexer(): SayingIndexer {
  const pairs = createContentPairs();
  const speakers = createSpeakerNumbers();
  const occasions = createOccasions(NOBODY);
  /** By number; what is gone leaves its number to the next that comes. */
  const candidates: Candidate[] = [];
  const free: number[] = [];
  /** By candidate: 1 where one pair in common is enough. Most of those that meet have one in common, and no more. */
  let isBrief = new Uint8Array(1 << 10);
  /** By candidate: a hash of its words and speaker. */
  let hashes = new Int32Array(1 << 10);
  /**
   * By candidate: 1 where one that came before it has the same words and speaker, and is of its group. Whoever meets it
   * meets that one as well, so that it need not be compared: agencies' texts stand in many papers.
   */
  let isEcho = new Uint8Array(1 << 10);
  /** Of candidates: the sayings. */
  const groups = createGroups();
  /** Scratch of `meet`. */
  let met = new Int32Array(1 << 10);
  let shared = new Uint8Array(1 << 10);
  const byPath = new Map<string, readonly (Candidate | null)[]>();
  let last: SayingIndex = NO_SAYINGS;
  let ofSources: SourceSayings = { sayings: new Map(), sayingsOf: new Map(), keyOf: [] };
  const drafts = createDraftSayings(pairs, speakers, {
    having: (pair) => (pairs.isTelling(pair) ? pairs.having(pair).map((id) => candidates[id]!) : []),
    isBrief: (id) => isBrief[id] === 1,
  });

  const makeRoom = (): void => {
    const count = candidates.length;
    isBrief = enlargedBytes(isBrief, count);
    isEcho = enlargedBytes(isEcho, count);
    hashes = enlarged(hashes, count);
    met = new Int32Array(isBrief.length);
    shared = new Uint8Array(isBrief.length);
  };
  const add = (candidate: Candidate): void => {
    const { id, words } = candidate;
    isBrief[id] = pairs.add(id, words) <= BRIEF ? 1 : 0;
    hashes[id] = hashOf(candidate);
    occasions.add(candidate);
  };

  /** Joins a candidate with those that came before it and say the same. */
  const compare = (id: number): void => {
    const count = pairs.meet(id, met, shared);
    const echoes = joinEchoed(id, count);
    isEcho[id] = echoes ? 1 : 0;
    for (let i = 0; i < count; i++) {
      const other = met[i]!;
      if (!echoes && isEcho[other] === 0 && isMeeting(id, other) && !groups.areOne(id, other)) joinIfSame(id, other);
      shared[other] = 0;
    }
    const candidate = candidates[id]!;
    for (const other of occasions.near(candidate)) {
      if (!groups.areOne(id, other) && isReworded(candidate.words, candidates[other]!.words)) groups.join(id, other);
    }
  };
  const isMeeting = (id: number, other: number): boolean =>
    shared[other]! > 1 || (isBrief[id]! | isBrief[other]!) === 1;

  /** Joins it with one of the first in `met` that has its words and speaker, if there is one, and tells so. */
  const joinEchoed = (id: number, count: number): boolean => {
    const hash = hashes[id]!;
    for (let i = 0; i < count; i++) {
      const other = met[i]!;
      if (hashes[other] !== hash || !isMeeting(id, other) || !isRepeated(candidates[id]!, candidates[other]!)) continue;
      if (!groups.areOne(id, other)) joinIfSame(id, other);
      return groups.areOne(id, other);
    }
    return false;
  };
  const joinIfSame = (a: number, b: number): void => {
    if (isSameSaying(candidates[a]!, candidates[b]!)) groups.join(a, b);
  };

  /** Nobody is compared before all are in: which pairs tell something is known by then. */
  const addAll = (come: readonly Candidate[]): void => {
    if (candidates.length > isBrief.length) makeRoom();
    groups.reach(candidates.length);
    addEach(come);
    compareEach(come);
  };

  // Two functions: while the one runs, the engine compiles what it has seen of it.
  const addEach = (come: readonly Candidate[]): void => {
    for (let i = 0; i < come.length; i++) add(come[i]!);
  };
  const compareEach = (come: readonly Candidate[]): void => {
    for (let i = 0; i < come.length; i++) compare(come[i]!.id);
  };

  /** The same where others stay: whom one that is gone had brought together, or a pair that is too common now, comes apart. */
  const change = (gone: readonly Candidate[], come: readonly Candidate[]): void => {
    const touched = new Set([...gone, ...come].flatMap(({ words }) => pairs.of(words)));
    const told = new Set([...touched].filter(pairs.isTelling));
    const again = new Set<number>();
    const part = (id: number): void => {
      const members = groups.withAll(id);
      groups.part(members);
      for (const member of members) {
        isEcho[member] = 0;
        again.add(member);
      }
    };
    for (const candidate of gone) {
      const { id } = candidate;
      part(id);
      pairs.remove(id);
      occasions.remove(candidate);
      free.push(id);
    }
    addAll(come);
    for (const pair of touched) {
      if (told.has(pair) === pairs.isTelling(pair)) continue;
      for (const id of pairs.having(pair)) part(id);
    }
    for (const { id } of gone) again.delete(id);
    for (const id of again) compare(id);
  };

  const candidateOf = ({ path, quotation, words, speaker, day }: Omit<Candidate, 'id'>): Candidate => {
    const id = free.pop() ?? candidates.length;
    const candidate = { id, path, quotation, words, speaker, day };
    candidates[id] = candidate;
    return candidate;
  };

  /** The candidates of an article; those that were there before are the same ones. */
  const candidatesOf = (
    { path, date, facts: { quotations } }: CorpusArticle,
    speakerOf: SpeakerNumber,
    old: readonly (Candidate | null)[] | undefined,
    come: Candidate[],
  ): readonly (Candidate | null)[] => {
    const now: (Candidate | null)[] = [];
    const day = dayOf(date ?? '');
    for (let i = 0; i < quotations.length; i++) {
      const quotation = quotations[i]!;
      let candidate: Candidate | null = null;
      if (isCompared(quotation)) {
        const { words } = quotation;
        const speaker = speakerOf(path, quotation);
        const before = old?.[i];
        if (before?.words === words && before.speaker === speaker && before.day === day) candidate = before;
        else {
          candidate = candidateOf({ path, quotation: i, words, speaker, day });
          come.push(candidate);
        }
      }
      now.push(candidate);
    }
    return now;
  };

  const updateSources = (articles: ReadonlyMap<string, CorpusArticle>, identity: Identity): void => {
    const gone: Candidate[] = [];
    const come: Candidate[] = [];
    const areFirst = byPath.size === 0;
    const speakerOf = speakers.by(identity);
    let stays = true;
    for (const [path, old] of byPath) {
      if (articles.get(path)?.role === 'source') continue;
      gone.push(...old.filter((candidate) => candidate !== null));
      byPath.delete(path);
      stays = false;
    }
    for (const [path, article] of articles) {
      if (article.role !== 'source') continue;
      const old = byPath.get(path);
      const now = candidatesOf(article, speakerOf, old, come);
      if (old?.length === now.length && now.every((candidate, i) => candidate === old[i])) continue;
      stays = false;
      byPath.set(path, now);
      if (old === undefined) continue;
      const kept = new Set(now);
      for (const candidate of old) if (candidate !== null && !kept.has(candidate)) gone.push(candidate);
    }
    if (stays) return;
    if (areFirst) addAll(come);
    else change(gone, come);
    ofSources = collect(byPath, ofSources, candidates, groups);
  };

  return {
    update: (articles, identity, sourcesStay) => {
      if (!sourcesStay) updateSources(articles, identity);
      last = drafts.update(articles, identity, ofSources, last);
      return last;
    },
  };
}

/** The sayings of these articles, from nothing. */
export function buildSayings(articles: ReadonlyMap<string, CorpusArticle>, identity: Identity): SayingIndex {
  return createSayingIndexer().update(articles, identity, false);
}

/** The groups of several, named by the content words of their fullest quotation. */
function collect(
  byPath: ReadonlyMap<string, readonly (Candidate | null)[]>,
  last: SourceSayings,
  candidates: readonly Candidate[],
  groups: Groups,
): SourceSayings {
  const sayings = new Map<string, Saying>();
  const keyOf = new Array<string | undefined>(candidates.length).fill(undefined);
  /** The groups in the order of their first places, and each in the order of its places. */
  const inOrder: Candidate[][] = [];
  const byHead = new Array<Candidate[] | undefined>(candidates.length).fill(undefined);
  const gather = (own: readonly (Candidate | null)[]): void => {
    for (let i = 0; i < own.length; i++) {
      const candidate = own[i]!;
      if (candidate === null || groups.isAlone(candidate.id)) continue;
      const head = groups.headOf(candidate.id);
      const group = byHead[head];
      if (group === undefined) {
        byHead[head] = [candidate];
        inOrder.push(byHead[head]);
      } else group.push(candidate);
    }
  };
  const isTaken = (key: string): boolean => sayings.has(key);
  const name = (group: readonly Candidate[]): void => {
    const key = keyFor(group, isTaken);
    sayings.set(key, { key, quotations: placesOf(group) });
    for (let i = 0; i < group.length; i++) keyOf[group[i]!.id] = key;
  };
  for (const path of [...byPath.keys()].sort()) gather(byPath.get(path)!);
  for (let i = 0; i < inOrder.length; i++) name(inOrder[i]!);
  const sayingsOf = new Map<string, readonly (string | null)[]>();
  for (const [path, own] of byPath) sayingsOf.set(path, keysOf(own, keyOf, last.sayingsOf.get(path)));
  return { sayings, sayingsOf, keyOf };
}

const placesOf = (group: readonly Candidate[]): readonly QuotationPlace[] =>
  group.map(({ path, quotation }) => ({ path, quotation }));

/** The same list as before where it says the same. */
function keysOf(
  candidates: readonly (Candidate | null)[],
  keyOf: readonly (string | undefined)[],
  before: readonly (string | null)[] | undefined,
): readonly (string | null)[] {
  if (candidates.length === 0) return before?.length === 0 ? before : NO_KEYS;
  const keys: (string | null)[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    keys.push(candidate === null ? null : (keyOf[candidate.id] ?? null));
  }
  return before?.length === keys.length && before.every((key, i) => key === keys[i]) ? before : keys;
}

const NO_KEYS: readonly (string | null)[] = [];
