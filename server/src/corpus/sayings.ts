import type { Quotation } from '../facts/types';
import { fold } from '../text/fold';
import { createPairs, type Pairs } from './contentPairs';
import { createDraftSayings } from './sayingsOfDrafts';
import { isOneSentence } from './sharedStretch';
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
  readonly place: QuotationPlace;
  readonly source: readonly string[];
  readonly words: readonly string[];
  readonly content: readonly string[];
  /** The numbers of its pairs of content words, each once. */
  readonly keys: readonly number[];
  readonly speaker: string | null;
  /** The words in one string, each with a space before and after it: searching it is native speed. Made when first asked for. */
  line: string | null;
  /** Runs of LONG_RUN words; made when they are first asked for. */
  runs: ReadonlySet<string> | null;
  /** The candidates that say the same: the graph whose connected parts are the sayings. */
  links: Set<Candidate> | null;
  /** Scratch of `addAll`: how many telling keys it shares with the one being placed, and whether that one it has been itself. */
  shared: number;
  placed: boolean;
  /** Came with the present call. */
  fresh: boolean;
}

/** A pair of content words in more quotations than this is a phrase of the day and tells nothing. */
export const CROWDED = 60;
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
  /** By the number of a pair: who has it. Most pairs are in one quotation only: a list of one is a sixth of a Set. */
  const index: Candidate[][] = [];
  const byPath = new Map<string, readonly (Candidate | null)[]>();
  let last: SayingIndex = NO_SAYINGS;
  let ofSources: SourceSayings = { sayings: new Map(), sayingsOf: new Map(), keyOf: new Map() };
  const drafts = createDraftSayings(pairs, (key) => index[key] ?? []);

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
  const addAll = (candidates: readonly Candidate[]): void => {
    for (const candidate of candidates) {
      for (const key of candidate.keys) {
        const there = index[key];
        if (there === undefined) index[key] = [candidate];
        else {
          there.push(candidate);
          if (there.length === CROWDED + 1) forgetLinks(there);
        }
      }
    }
    const met: Candidate[] = [];
    for (const candidate of candidates) {
      candidate.placed = true;
      for (const key of candidate.keys) {
        const there = index[key]!;
        if (there.length === 1 || there.length > CROWDED) continue;
        for (const other of there) if (other.shared++ === 0) met.push(other);
      }
      for (const other of met) {
        const count = other.shared;
        other.shared = 0;
        // Sharing is mutual: whoever of these was placed before has been compared with this one already.
        if (other === candidate || (other.fresh && other.placed)) continue;
        if (count >= keysNeeded(candidate, other)) link(candidate, other);
      }
      met.length = 0;
    }
    for (const candidate of candidates) candidate.fresh = false;
  };

  /** A key has become too common: whom it alone had brought together comes apart. */
  const forgetLinks = (crowd: readonly Candidate[]): void => {
    for (const a of crowd) {
      for (const b of a.links ?? []) {
        if (!crowd.includes(b) || shareTellingKeys(a, b)) continue;
        a.links?.delete(b);
        b.links?.delete(a);
      }
    }
  };

  const remove = (candidate: Candidate): void => {
    for (const other of candidate.links ?? []) other.links?.delete(candidate);
    for (const key of candidate.keys) {
      const there = index[key]!;
      there.splice(there.indexOf(candidate), 1);
      if (there.length === CROWDED) {
        there.forEach((a, i) => {
          for (const b of there.slice(i + 1)) if (shareTellingKeys(a, b)) link(a, b);
        });
      }
    }
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
    ofSources = collect(byPath, ofSources);
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
  const { words } = quotation;
  if (words.length < 3) return null;
  const content: string[] = [];
  const numbers: number[] = [];
  for (const word of words) {
    const known = pairs.contentOf(word);
    if (known === null) continue;
    content.push(known.stem);
    numbers.push(known.number);
  }
  if (content.length < 2) return null;
  const keys = keysOf(numbers, pairs);
  const rest = { line: null, runs: null, links: null, shared: 0, placed: false, fresh: true };
  return { place, source: words, words, content, keys, speaker, ...rest };
}

/** Two quotations that share a single pair of words rarely say the same, unless one of them has hardly more. */
export function keysNeeded(a: Candidate, b: Candidate): number {
  return Math.min(a.keys.length, b.keys.length) <= 3 ? 1 : 2;
}

/** Pairs of content words that stand beside each other or have one between them. */
function keysOf(content: readonly number[], pairs: Pairs): readonly number[] {
  const keys = new Set<number>();
  for (let i = 0; i + 1 < content.length; i++) {
    keys.add(pairs.numberOf(content[i]!, content[i + 1]!));
    if (i + 2 < content.length) keys.add(pairs.numberOf(content[i]!, content[i + 2]!));
  }
  return [...keys];
}

/** The same words in one long run, or, from one speaker, one sentence in other words. */
export function isSameSaying(a: Candidate, b: Candidate): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const sameSpeaker = a.speaker !== null && a.speaker === b.speaker;
  if (lineOf(long).includes(lineOf(short))) {
    return sameSpeaker || short.content.length >= 3 || short.words.length >= LONG_RUN;
  }
  if (sharesLongRun(short, long) && longestRun(short.words, long.words) >= short.words.length * 0.6) return true;
  return sameSpeaker && isOneSentence(short.words, long.words);
}

function lineOf(candidate: Candidate): string {
  candidate.line ??= ` ${candidate.words.join(' ')} `;
  return candidate.line;
}

function sharesLongRun(a: Candidate, b: Candidate): boolean {
  if (a.words.length < LONG_RUN) return false;
  a.runs ??= runsOf(a.words);
  b.runs ??= runsOf(b.words);
  const [few, many] = a.runs.size <= b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs];
  for (const run of few) if (many.has(run)) return true;
  return false;
}

function runsOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let i = 0; i + LONG_RUN <= words.length; i++) runs.add(words.slice(i, i + LONG_RUN).join(' '));
  return runs;
}

/** The length of the longest run of words that both have. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  let previous = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (word !== b[j]) continue;
      row[j + 1] = previous[j]! + 1;
      if (row[j + 1]! > best) best = row[j + 1]!;
    }
    previous = row;
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
function collect(byPath: ReadonlyMap<string, readonly (Candidate | null)[]>, last: SourceSayings): SourceSayings {
  const groups: Candidate[][] = [];
  const seen = new Set<Candidate>();
  for (const path of [...byPath.keys()].sort()) {
    for (const first of byPath.get(path)!) {
      if (first === null || first.links === null || first.links.size === 0 || seen.has(first)) continue;
      const group = [first];
      seen.add(first);
      for (const member of group) {
        for (const other of member.links ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
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
  const base = fullest.content.slice(0, 5).join('-');
  let key = base;
  for (let n = 2; isTaken(key); n++) key = `${base}-${n}`;
  return key;
}

export function byPlace({ place: a }: Pick<Candidate, 'place'>, { place: b }: Pick<Candidate, 'place'>): number {
  return a.path === b.path ? a.quotation - b.quotation : a.path < b.path ? -1 : 1;
}
