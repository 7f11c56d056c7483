import { EMPTY_WORDS } from '../english/emptyWords';
import type { Quotation } from '../facts/types';
import { fold } from '../text/fold';
import { createPairs, type Pairs, stem } from './contentPairs';
import { createDraftSayings } from './sayingsOfDrafts';
import { isOneSentenceInCodes, type WordCodes } from './sharedStretch';
import type { CorpusArticle, Identity, QuotationPlace, Saying, WhoIsWho } from './types';

export interface SayingIndex {
  readonly sayings: ReadonlyMap<string, Saying>;
  /** Path → the saying's key (or null) of each quotation. An array that did not change is the same array. */
  readonly sayingsOf: ReadonlyMap<string, readonly (string | null)[]>;
}

const NO_SAYINGS: SayingIndex = { sayings: new Map(), sayingsOf: new Map() };

/** The sayings of the sources alone, with the key of each quotation that shares one. */
export interface SourceSayings extends SayingIndex {
  readonly keyOf: ReadonlyMap<Candidate, string>;
}

/** A quotation as it is compared: its words, those that carry content, and who speaks. */
export interface Candidate {
  /** Its number in the index, from 0 on; below zero where it is in none. */
  id: number;
  readonly place: QuotationPlace;
  readonly source: readonly string[];
  readonly words: WordCodes;
  /** How many of its words carry content. */
  readonly content: number;
  /** The numbers of its pairs of content words, each once. */
  readonly keys: Int32Array;
  readonly speaker: string | null;
  /** The candidates that say the same: the graph whose connected parts are the sayings. */
  links: Set<Candidate> | null;
  /** Scratch of `addAll`: whether it has been compared with the others itself. */
  placed: boolean;
  /** Came with the present call. */
  fresh: boolean;
}

/** A pair of content words in more quotations than this is a phrase of the day and tells nothing. */
const CROWDED = 60;
/** Words in one run that make two quotations the same saying, whoever speaks. */
const LONG_RUN = 6;

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
  const pairs = createPairs();
  /** By number; what is gone leaves its number to the next that comes. */
  const candidates: Candidate[] = [];
  const free: number[] = [];
  /** By the number of a pair: who has it. Most pairs are in one quotation only: a list of one is a sixth of a Set. */
  const index: number[][] = [];
  /** Scratch of `addAll`, by candidate: how many telling keys it shares with the one being placed. */
  let shared = new Int32Array(1 << 10);
  const byPath = new Map<string, readonly (Candidate | null)[]>();
  let last: SayingIndex = NO_SAYINGS;
  let ofSources: SourceSayings = { sayings: new Map(), sayingsOf: new Map(), keyOf: new Map() };
  const drafts = createDraftSayings(pairs, (key) => {
    const there = index[key] ?? [];
    return there.length > CROWDED ? [] : there.map((id) => candidates[id]!);
  });

  const link = (a: Candidate, b: Candidate): void => {
    if (a.links?.has(b) || !isSameSaying(a, b)) return;
    a.links ??= new Set();
    b.links ??= new Set();
    a.links.add(b);
    b.links.add(a);
  };
  const shareTellingKeys = (a: Candidate, b: Candidate): boolean => {
    let left = keysNeeded(a, b);
    const others = new Set(b.keys);
    for (const key of a.keys) {
      if (others.has(key) && index[key]!.length <= CROWDED && --left === 0) return true;
    }
    return false;
  };

  /** All of them enter the index before any are compared: what is crowded is known by then. */
  const addAll = (come: readonly Candidate[]): void => {
    for (const candidate of come) {
      const id = free.pop() ?? candidates.length;
      candidate.id = id;
      candidates[id] = candidate;
      const { keys } = candidate;
      for (let k = 0; k < keys.length; k++) {
        const key = keys[k]!;
        const there = key < index.length ? index[key] : undefined;
        if (there === undefined) index[key] = [id];
        else if (there.push(id) === CROWDED + 1) forgetLinks(there);
      }
    }
    if (shared.length < candidates.length) shared = new Int32Array(candidates.length * 2);
    const met: number[] = [];
    for (const candidate of come) {
      candidate.placed = true;
      const { keys } = candidate;
      for (let k = 0; k < keys.length; k++) {
        const there = index[keys[k]!]!;
        if (there.length === 1 || there.length > CROWDED) continue;
        for (let i = 0; i < there.length; i++) {
          const other = there[i]!;
          if (shared[other] === 0) met.push(other);
          shared[other]!++;
        }
      }
      for (let i = 0; i < met.length; i++) {
        const count = shared[met[i]!]!;
        shared[met[i]!] = 0;
        const other = candidates[met[i]!]!;
        // Sharing is mutual: whoever of these was placed before has been compared with this one already.
        if (other === candidate || (other.fresh && other.placed)) continue;
        if (count >= keysNeeded(candidate, other)) link(candidate, other);
      }
      met.length = 0;
    }
    for (const candidate of come) candidate.fresh = false;
  };

  /** A key has become too common: whom it alone had brought together comes apart. */
  const forgetLinks = (crowd: readonly number[]): void => {
    for (const id of crowd) {
      const a = candidates[id]!;
      for (const b of a.links ?? []) {
        if (!crowd.includes(b.id) || shareTellingKeys(a, b)) continue;
        a.links?.delete(b);
        b.links?.delete(a);
      }
    }
  };

  const remove = (candidate: Candidate): void => {
    for (const other of candidate.links ?? []) other.links?.delete(candidate);
    for (const key of candidate.keys) {
      const there = index[key]!;
      there.splice(there.indexOf(candidate.id), 1);
      if (there.length !== CROWDED) continue;
      for (let i = 0; i < there.length; i++) {
        const a = candidates[there[i]!]!;
        for (let k = i + 1; k < there.length; k++) {
          const b = candidates[there[k]!]!;
          if (shareTellingKeys(a, b)) link(a, b);
        }
      }
    }
    free.push(candidate.id);
  };

  const updateSources = (articles: ReadonlyMap<string, CorpusArticle>, identity: Identity): void => {
    const gone: Candidate[] = [];
    const come: Candidate[] = [];
    let stays = true;
    for (const [path, old] of byPath) {
      if (articles.get(path)?.role === 'source') continue;
      gone.push(...old.filter((candidate) => candidate !== null));
      byPath.delete(path);
      stays = false;
    }
    for (const [path, { facts, role }] of articles) {
      if (role !== 'source') continue;
      const old = byPath.get(path);
      let same = old?.length === facts.quotations.length;
      const now = facts.quotations.map((quotation, i) => {
        const before = old?.[i];
        const speaker = speakerKey(path, quotation, identity);
        if (before?.source === quotation.words && before.speaker === speaker) return before;
        const candidate = candidateOf({ path, quotation: i }, quotation, speaker, pairs);
        if (candidate || before) same = false;
        if (candidate) come.push(candidate);
        return candidate;
      });
      if (same) continue;
      stays = false;
      const kept = new Set(now);
      if (old) gone.push(...old.filter((candidate) => candidate !== null && !kept.has(candidate)).map((c) => c!));
      byPath.set(path, now);
    }
    if (stays) return;
    for (const candidate of gone) remove(candidate);
    addAll(come);
    ofSources = collect(byPath, ofSources, candidates.length);
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

export function candidateOf(
  place: QuotationPlace,
  quotation: Quotation,
  speaker: string | null,
  pairs: Pairs,
): Candidate | null {
  if (quotation.kind !== 'direct' && quotation.kind !== 'partial') return null;
  const source = quotation.words;
  if (source.length < 3) return null;
  const { codes: words, content, pairs: keys } = pairs.read(source);
  if (content < 2) return null;
  return { id: -1, place, source, words, content, keys, speaker, links: null, placed: false, fresh: true };
}

/** Two quotations that share a single pair of words rarely say the same, unless one of them has hardly more. */
export function keysNeeded(a: Candidate, b: Candidate): number {
  return Math.min(a.keys.length, b.keys.length) <= 3 ? 1 : 2;
}

/** The same words in one long run, or, from one speaker, one sentence in other words. */
export function isSameSaying(a: Candidate, b: Candidate): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const sameSpeaker = a.speaker !== null && a.speaker === b.speaker;
  const run = longestRunThroughMiddle(short.words, long.words);
  if (run === short.words.length) return sameSpeaker || short.content >= 3 || run >= LONG_RUN;
  if (run >= LONG_RUN && run >= short.words.length * 0.6) return true;
  return sameSpeaker && isOneSentenceInCodes(short.words, long.words);
}

/**
 * The length of the longest run of words in which both go together and that holds the middle word of the shorter one: a
 * run of more than half of it always does.
 */
function longestRunThroughMiddle(short: WordCodes, long: WordCodes): number {
  const middle = short.length >> 1;
  const word = short[middle]!;
  let best = 0;
  for (let at = 0; at < long.length; at++) {
    if (long[at] !== word) continue;
    let before = 1;
    while (before <= middle && before <= at && short[middle - before] === long[at - before]) before++;
    let behind = 1;
    while (middle + behind < short.length && short[middle + behind] === long[at + behind]) behind++;
    if (before + behind - 1 > best) best = before + behind - 1;
  }
  return best;
}

/** Who speaks, as far as two articles can agree on it: the entity, else the words for a group. */
export function speakerKey(path: string, quotation: Quotation, identity: WhoIsWho): string | null {
  const speaker = quotation.speaker;
  if (!speaker) return null;
  const entity = identity.speakerOf(path, speaker);
  if (entity) return `entity:${entity.id}`;
  const words = fold(speaker.name)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^(?:the|a|an|some|several|many) /, '');
  return words === '' || /^(?:he|she|they|it|we|i|you|who|one|others)$/.test(words) ? null : `words:${words}`;
}

/** The connected parts of the graph, named by the content words of their fullest quotation. */
function collect(
  byPath: ReadonlyMap<string, readonly (Candidate | null)[]>,
  last: SourceSayings,
  size: number,
): SourceSayings {
  const groups: Candidate[][] = [];
  /** By candidate. */
  const seen = new Uint8Array(size);
  for (const path of [...byPath.keys()].sort()) {
    for (const first of byPath.get(path)!) {
      if (first === null || first.links === null || first.links.size === 0 || seen[first.id] === 1) continue;
      const group = [first];
      seen[first.id] = 1;
      for (const member of group) {
        if (member.links === null) continue;
        for (const other of member.links) {
          if (seen[other.id] === 1) continue;
          seen[other.id] = 1;
          group.push(other);
        }
      }
      groups.push(group.sort(byPlace));
    }
  }
  const sayings = new Map<string, Saying>();
  const keyOf = new Map<Candidate, string>();
  for (const group of groups) {
    const key = keyFor(group, (taken) => sayings.has(taken));
    sayings.set(key, { key, quotations: group.map((candidate) => candidate.place) });
    for (const candidate of group) keyOf.set(candidate, key);
  }
  const sayingsOf = new Map<string, readonly (string | null)[]>();
  for (const [path, candidates] of byPath) {
    const keys = candidates.map((candidate) => (candidate && keyOf.get(candidate)) ?? null);
    const before = last.sayingsOf.get(path);
    const same = before?.length === keys.length && before.every((key, i) => key === keys[i]);
    sayingsOf.set(path, same ? before : keys);
  }
  return { sayings, sayingsOf, keyOf };
}

/** The content words of the fullest quotation, with a number where another saying begins with the same ones. */
export function keyFor(group: readonly Candidate[], isTaken: (key: string) => boolean): string {
  const fullest = group.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const base = openingOf(fullest.source);
  let key = base;
  for (let n = 2; isTaken(key); n++) key = `${base}-${n}`;
  return key;
}

/** The first words with content. */
function openingOf(words: readonly string[]): string {
  const stems: string[] = [];
  for (const word of words) {
    if (EMPTY_WORDS.has(word)) continue;
    if (stems.push(stem(word)) === 5) break;
  }
  return stems.join('-');
}

export function byPlace({ place: a }: Pick<Candidate, 'place'>, { place: b }: Pick<Candidate, 'place'>): number {
  return a.path === b.path ? a.quotation - b.quotation : a.path < b.path ? -1 : 1;
}
