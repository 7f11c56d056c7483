import { addToChain, type Chains, createChains, firstOf, isInChain, membersOf, removeFromChain } from './chains';
import { createPairs } from './contentPairs';
import {
  BRIEF,
  byPlace,
  type Candidate,
  candidateOf,
  isCompared,
  isSameSaying,
  keyFor,
  pairsNeeded,
  pairsOf,
} from './sayingCandidates';
import { createSpeakerNumbers, type SpeakerNumber } from './sayingSpeakers';
import { createDraftSayings } from './sayingsOfDrafts';
import type { CorpusArticle, Identity, Saying } from './types';

export interface SayingIndex {
  readonly sayings: ReadonlyMap<string, Saying>;
  /** Path → the saying's key (or null) of each quotation. An array that did not change is the same array. */
  readonly sayingsOf: ReadonlyMap<string, readonly (string | null)[]>;
}

const NO_SAYINGS: SayingIndex = { sayings: new Map(), sayingsOf: new Map() };

/** The sayings of the sources alone, and by candidate the key of the one it shares, if it does. */
export interface SourceSayings extends SayingIndex {
  readonly keyOf: readonly (string | undefined)[];
}

/** A pair of content words in more quotations than this is a phrase of the day and tells nothing. */
const CROWDED = 60;

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
  const speakers = createSpeakerNumbers();
  /** By number; what is gone leaves its number to the next that comes. */
  const candidates: Candidate[] = [];
  const free: number[] = [];
  /** By the number of a pair: who has it, and how many will when all that came are placed. */
  const having = createChains();
  let counts = new Int32Array(1 << 12);
  /** By candidate: those that say the same. The connected parts of this graph are the sayings. */
  const links = createChains();
  /** Scratch of `place`, by candidate: how many telling pairs it shares with the one being placed. */
  let shared = new Int32Array(1 << 10);
  /** By candidate: 1 where one pair in common is enough. Most of those that meet have one in common, and no more. */
  let isBriefBy = new Uint8Array(1 << 10);
  const met: number[] = [];
  const byPath = new Map<string, readonly (Candidate | null)[]>();
  let last: SayingIndex = NO_SAYINGS;
  let ofSources: SourceSayings = { sayings: new Map(), sayingsOf: new Map(), keyOf: [] };
  const drafts = createDraftSayings(pairs, speakers, (pair) =>
    pair >= counts.length || counts[pair]! > CROWDED ? [] : membersOf(having, pair).map((id) => candidates[id]!),
  );

  const link = (a: Candidate, b: Candidate): void => {
    if (!isSameSaying(a, b)) return;
    addToChain(links, a.id, b.id);
    addToChain(links, b.id, a.id);
  };
  const shareTellingPairs = (a: Candidate, b: Candidate): boolean => {
    let left = pairsNeeded(a, b);
    const others = new Set(pairsOf(b));
    for (const pair of pairsOf(a)) if (others.has(pair) && counts[pair]! <= CROWDED && --left === 0) return true;
    return false;
  };

  /** All of them are counted before any are compared: which pairs are crowded is known by then. */
  const addAll = (come: readonly Candidate[]): void => {
    const crowded: number[] = [];
    for (let i = 0; i < come.length; i++) count(come[i]!, crowded);
    for (const pair of crowded) forgetLinks(membersOf(having, pair));
    if (shared.length < candidates.length) {
      const brief = isBriefBy;
      shared = new Int32Array(candidates.length * 2);
      isBriefBy = new Uint8Array(candidates.length * 2);
      isBriefBy.set(brief);
    }
    for (const { id, pairs: size } of come) isBriefBy[id] = size <= BRIEF ? 1 : 0;
    for (let i = 0; i < come.length; i++) place(come[i]!);
  };

  const count = (candidate: Candidate, crowded: number[]): void => {
    candidate.id = free.pop() ?? candidates.length;
    candidates[candidate.id] = candidate;
    const { numbers, at, words, pairs: size } = candidate;
    for (let k = at + words; k < at + words + size; k++) {
      const pair = numbers[k]!;
      if (pair >= counts.length) counts = enlarged(counts, pair);
      counts[pair]!++;
      if (counts[pair] === CROWDED + 1) crowded.push(pair);
    }
  };

  /** Compares a candidate with those that were placed before, and puts it beside them. */
  const place = (candidate: Candidate): void => {
    const { id, numbers, at, words, pairs: size } = candidate;
    for (let k = at + words; k < at + words + size; k++) {
      const pair = numbers[k]!;
      if (counts[pair]! <= CROWDED) {
        const { nodes } = having;
        for (let node = firstOf(having, pair); node !== 0; node = nodes[2 * node + 1]!) {
          const other = nodes[2 * node]!;
          if (shared[other] === 0) met.push(other);
          shared[other]!++;
        }
      }
      addToChain(having, pair, id);
    }
    const isBrief = isBriefBy[id]!;
    for (let i = 0; i < met.length; i++) {
      const other = met[i]!;
      const common = shared[other]!;
      shared[other] = 0;
      if (common > 1 || (isBrief | isBriefBy[other]!) !== 0) link(candidate, candidates[other]!);
    }
    met.length = 0;
  };

  /** A pair has become too common: whom it alone had brought together comes apart. */
  const forgetLinks = (crowd: readonly number[]): void => {
    for (const id of crowd) {
      const a = candidates[id]!;
      for (const other of membersOf(links, id)) {
        if (!crowd.includes(other) || shareTellingPairs(a, candidates[other]!)) continue;
        removeFromChain(links, id, other);
        removeFromChain(links, other, id);
      }
    }
  };

  const remove = (candidate: Candidate): void => {
    const { id } = candidate;
    for (const other of membersOf(links, id)) {
      removeFromChain(links, other, id);
      removeFromChain(links, id, other);
    }
    for (const pair of pairsOf(candidate)) {
      removeFromChain(having, pair, id);
      counts[pair]!--;
      if (counts[pair] === CROWDED) linkAll(membersOf(having, pair).map((there) => candidates[there]!));
    }
    free.push(id);
  };

  /** A pair is no longer too common. */
  const linkAll = (members: readonly Candidate[]): void => {
    for (let i = 0; i < members.length; i++) {
      const a = members[i]!;
      for (let k = i + 1; k < members.length; k++) {
        const b = members[k]!;
        if (!isInChain(links, a.id, b.id) && shareTellingPairs(a, b)) link(a, b);
      }
    }
  };

  /** The candidates of an article; those that were there before are the same ones. */
  const candidatesOf = (
    { path, facts }: CorpusArticle,
    speakerOf: SpeakerNumber,
    old: readonly (Candidate | null)[] | undefined,
    come: Candidate[],
  ): readonly (Candidate | null)[] => {
    const numbers: number[] = [];
    const firstCome = come.length;
    const now = facts.quotations.map((quotation, i): Candidate | null => {
      if (!isCompared(quotation)) return null;
      const speaker = speakerOf(path, quotation);
      const before = old?.[i];
      if (before?.source === quotation.words && before.speaker === speaker) return before;
      const candidate = candidateOf({ path, quotation: i }, quotation, speaker, pairs, numbers);
      if (candidate !== null) come.push(candidate);
      return candidate;
    });
    const kept = new Int32Array(numbers);
    for (let i = firstCome; i < come.length; i++) come[i]!.numbers = kept;
    return now;
  };

  const updateSources = (articles: ReadonlyMap<string, CorpusArticle>, identity: Identity): void => {
    const gone: Candidate[] = [];
    const come: Candidate[] = [];
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
    for (const candidate of gone) remove(candidate);
    addAll(come);
    ofSources = collect(byPath, ofSources, candidates, links);
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

/** The connected parts of the graph, named by the content words of their fullest quotation. */
function collect(
  byPath: ReadonlyMap<string, readonly (Candidate | null)[]>,
  last: SourceSayings,
  candidates: readonly Candidate[],
  links: Chains,
): SourceSayings {
  const sayings = new Map<string, Saying>();
  const keyOf = new Array<string | undefined>(candidates.length).fill(undefined);
  for (const path of [...byPath.keys()].sort()) {
    for (const first of byPath.get(path)!) {
      if (first === null || firstOf(links, first.id) === 0 || keyOf[first.id] !== undefined) continue;
      const group = connectedWith(first, candidates, links);
      const key = keyFor(group, (taken) => sayings.has(taken));
      sayings.set(key, { key, quotations: group.map((candidate) => candidate.place) });
      for (const candidate of group) keyOf[candidate.id] = key;
    }
  }
  const sayingsOf = new Map<string, readonly (string | null)[]>();
  for (const [path, own] of byPath) sayingsOf.set(path, keysOf(own, keyOf, last.sayingsOf.get(path)));
  return { sayings, sayingsOf, keyOf };
}

/** The same list as before where it says the same. */
function keysOf(
  candidates: readonly (Candidate | null)[],
  keyOf: readonly (string | undefined)[],
  before: readonly (string | null)[] | undefined,
): readonly (string | null)[] {
  if (candidates.length === 0) return before?.length === 0 ? before : NO_KEYS;
  const keys = candidates.map((candidate) => (candidate === null ? null : (keyOf[candidate.id] ?? null)));
  return before?.length === keys.length && before.every((key, i) => key === keys[i]) ? before : keys;
}

const NO_KEYS: readonly (string | null)[] = [];

/** All that say what `first` says, by way of each other, in the order of their places. */
function connectedWith(first: Candidate, candidates: readonly Candidate[], links: Chains): readonly Candidate[] {
  const group = [first];
  const seen = new Set([first.id]);
  for (let i = 0; i < group.length; i++) {
    const { nodes } = links;
    for (let node = firstOf(links, group[i]!.id); node !== 0; node = nodes[2 * node + 1]!) {
      const other = nodes[2 * node]!;
      if (seen.has(other)) continue;
      seen.add(other);
      group.push(candidates[other]!);
    }
  }
  return group.sort(byPlace);
}

function enlarged(numbers: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * needed);
  larger.set(numbers);
  return larger;
}
