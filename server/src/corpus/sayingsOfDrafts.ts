import type { Quotation } from '../facts/types';
import type { Pairs } from './contentPairs';
import {
  byPlace,
  type Candidate,
  candidateOf,
  isCompared,
  isSameSaying,
  keyFor,
  pairsNeeded,
  pairsOf,
  wordsOf,
} from './sayingCandidates';
import type { SpeakerNumbers } from './sayingSpeakers';
import type { SayingIndex, SourceSayings } from './sayings';
import type { CorpusArticle, Identity, QuotationPlace, Saying } from './types';

/** The quotations of drafts, held against an index of the sources' that they leave as it is. */
export interface DraftSayings {
  update(
    articles: ReadonlyMap<string, CorpusArticle>,
    identity: Identity,
    sources: SourceSayings,
    last: SayingIndex,
  ): SayingIndex;
}

/** A draft's quotation and those of the sources that say the same. */
interface Held {
  readonly candidate: Candidate;
  readonly like: readonly Candidate[];
}

/** `havingPair`: the sources' quotations that have a pair of content words; none where it is in too many to tell anything. */
export function createDraftSayings(
  pairs: Pairs,
  speakers: SpeakerNumbers,
  havingPair: (pair: number) => readonly Candidate[],
): DraftSayings {
  /** By words and speaker: a key press leaves nearly all quotations of a draft as they are. */
  let held = new Map<string, Held>();
  let heldAgainst: SourceSayings | null = null;

  const likeInSources = (candidate: Candidate): readonly Candidate[] => {
    const shared = new Map<Candidate, number>();
    for (const pair of pairsOf(candidate)) {
      for (const other of havingPair(pair)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].flatMap(([other, count]) =>
      count >= pairsNeeded(candidate, other) && isSameSaying(candidate, other) ? [other] : [],
    );
  };

  return {
    update: (articles, identity, sources, last) => {
      if (heldAgainst !== sources) held = new Map();
      heldAgainst = sources;
      const kept = new Map<string, Held>();
      const speakerOf = speakers.by(identity);
      const byPath = new Map<string, readonly (Held | null)[]>();
      for (const [path, { facts, role }] of articles) {
        if (role !== 'draft') continue;
        byPath.set(
          path,
          facts.quotations.map((quotation, i): Held | null => {
            if (!isCompared(quotation)) return null;
            const speaker = speakerOf(path, quotation);
            const key = `${speaker}\n${quotation.words.join(' ')}`;
            const known = held.get(key);
            const place = { path, quotation: i };
            const made = known ? { ...known.candidate, place } : readAlone(place, quotation, speaker, pairs);
            if (made === null) return null;
            const now = { candidate: made, like: known?.like ?? likeInSources(made) };
            kept.set(key, now);
            return now;
          }),
        );
      }
      held = kept;
      return join(byPath, sources, last);
    },
  };
}

/**
 * Adds what drafts quote to the sayings of the sources. A draft's quotation belongs to the saying of the one that is most
 * like it; where that one stood alone so far, or where only drafts have the words, there is a saying of their own.
 */
function join(
  byPath: ReadonlyMap<string, readonly (Held | null)[]>,
  sources: SourceSayings,
  last: SayingIndex,
): SayingIndex {
  const groups = new Map<string, Candidate[]>();
  const alone = new Map<Candidate, Candidate[]>();
  const loose: Candidate[] = [];
  for (const path of [...byPath.keys()].sort()) {
    for (const held of byPath.get(path)!) {
      if (held === null) continue;
      const nearest = nearestOf(held);
      const key = nearest === null ? undefined : sources.keyOf[nearest.id];
      if (nearest === null) loose.push(held.candidate);
      else if (key === undefined) alone.set(nearest, [...(alone.get(nearest) ?? [nearest]), held.candidate]);
      else groups.set(key, [...(groups.get(key) ?? []), held.candidate]);
    }
  }
  const sayings = new Map(sources.sayings);
  const keyOf = new Map<Candidate, string>();
  const add = (key: string, members: readonly Candidate[]): void => {
    const there = sources.sayings.get(key)?.quotations ?? [];
    const quotations = [...there, ...members.map(({ place }) => place)];
    const saying: Saying = { key, quotations: quotations.sort((a, b) => byPlace({ place: a }, { place: b })) };
    sayings.set(key, saying);
    for (const member of members) keyOf.set(member, key);
  };
  for (const [key, members] of groups) add(key, members);
  const parts = [...[...alone.values()], ...partsOf(loose)].map((part) => [...part].sort(byPlace));
  for (const part of parts.sort((a, b) => byPlace(a[0]!, b[0]!)))
    add(
      keyFor(part, (key) => sayings.has(key)),
      part,
    );
  const sayingsOf = new Map(sources.sayingsOf);
  for (const [source] of alone) {
    const { path, quotation } = source.place;
    const keys = [...sayingsOf.get(path)!];
    keys[quotation] = keyOf.get(source) ?? null;
    sayingsOf.set(path, same(last.sayingsOf.get(path), keys));
  }
  for (const [path, all] of byPath) {
    const keys = all.map((held) => (held && keyOf.get(held.candidate)) ?? null);
    sayingsOf.set(path, same(last.sayingsOf.get(path), keys));
  }
  return { sayings, sayingsOf };
}

function readAlone(place: QuotationPlace, quotation: Quotation, speaker: number, pairs: Pairs): Candidate | null {
  const numbers: number[] = [];
  const candidate = candidateOf(place, quotation, speaker, pairs, numbers);
  return candidate && { ...candidate, numbers: new Int32Array(numbers) };
}

/** The one that shares most words with it; the first in order where several do. */
function nearestOf({ candidate, like }: Held): Candidate | null {
  let best: Candidate | null = null;
  let most = -1;
  const words = new Set(wordsOf(candidate));
  for (const other of [...like].sort(byPlace)) {
    const count = wordsOf(other).filter((word) => words.has(word)).length - Math.abs(other.words - words.size) / 1000;
    if (count <= most) continue;
    best = other;
    most = count;
  }
  return best;
}

/** Quotations of drafts alone that say the same. They are few, and meet only where they share a pair of words. */
function partsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const byPair = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    for (const pair of pairsOf(candidate)) byPair.set(pair, [...(byPair.get(pair) ?? []), candidate]);
  }
  const partOf = new Map<Candidate, Set<Candidate>>();
  for (const a of candidates) {
    const near = new Set([...pairsOf(a)].flatMap((pair) => byPair.get(pair)!));
    for (const b of near) {
      if (a === b || partOf.get(a)?.has(b) || !meet(a, b)) continue;
      const part = new Set([...(partOf.get(a) ?? [a]), ...(partOf.get(b) ?? [b])]);
      for (const member of part) partOf.set(member, part);
    }
  }
  return [...new Set(partOf.values())].map((part) => [...part]);
}

function meet(a: Candidate, b: Candidate): boolean {
  const others = new Set(pairsOf(b));
  const shared = pairsOf(a).filter((pair) => others.has(pair)).length;
  return shared >= pairsNeeded(a, b) && isSameSaying(a, b);
}

/** What did not change is the same array. */
function same(before: readonly (string | null)[] | undefined, now: readonly (string | null)[]) {
  return before?.length === now.length && before.every((key, i) => key === now[i]) ? before : now;
}
