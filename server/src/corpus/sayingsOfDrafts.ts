import type { ContentPairs } from './contentPairs';
import { BRIEF, byPlace, type Candidate, isCompared, isSameSaying, keyFor } from './sayingCandidates';
import type { SayingIndex, SourceSayings } from './sayingIndex';
import type { SpeakerNumbers } from './sayingSpeakers';
import type { CorpusArticle, Identity, Saying } from './types';

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
  readonly pairs: readonly number[];
  readonly like: readonly Candidate[];
}

/** What the sources quote. */
export interface SourceCandidates {
  /** Those that have a pair of content words; none where it is in too many to tell anything. */
  having(pair: number): readonly Candidate[];
  isBrief(id: number): boolean;
}

export function createDraftSayings(
  pairs: ContentPairs,
  speakers: SpeakerNumbers,
  theirs: SourceCandidates,
): DraftSayings {
  /** By words and speaker: a key press leaves nearly all quotations of a draft as they are. */
  let held = new Map<string, Held>();
  let heldAgainst: SourceSayings | null = null;

  const likeInSources = (candidate: Candidate, own: readonly number[]): readonly Candidate[] => {
    const shared = new Map<Candidate, number>();
    for (const pair of own) for (const other of theirs.having(pair)) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared].flatMap(([other, count]) => {
      const needed = own.length <= BRIEF || theirs.isBrief(other.id) ? 1 : 2;
      return count >= needed && isSameSaying(candidate, other) ? [other] : [];
    });
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
            const { words } = quotation;
            const speaker = speakerOf(path, quotation);
            const key = `${speaker}\n${words.join(' ')}`;
            const known = held.get(key);
            const candidate: Candidate = { id: -1, path, quotation: i, words, speaker, day: null };
            const own = known?.pairs ?? pairs.of(words);
            const now = { candidate, pairs: own, like: known?.like ?? likeInSources(candidate, own) };
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
  const loose: Held[] = [];
  for (const path of [...byPath.keys()].sort()) {
    for (const held of byPath.get(path)!) {
      if (held === null) continue;
      const nearest = nearestOf(held);
      const key = nearest === null ? undefined : sources.keyOf[nearest.id];
      if (nearest === null) loose.push(held);
      else if (key === undefined) alone.set(nearest, [...(alone.get(nearest) ?? [nearest]), held.candidate]);
      else groups.set(key, [...(groups.get(key) ?? []), held.candidate]);
    }
  }
  const sayings = new Map(sources.sayings);
  const keyOf = new Map<Candidate, string>();
  const add = (key: string, members: readonly Candidate[]): void => {
    const there = sources.sayings.get(key)?.quotations ?? [];
    const quotations = [...there, ...members.map(({ path, quotation }) => ({ path, quotation }))];
    const saying: Saying = { key, quotations: quotations.sort(byPlace) };
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
    const { path, quotation } = source;
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

/** The one that shares most words with it; the first in order where several do. */
function nearestOf({ candidate, like }: Held): Candidate | null {
  let best: Candidate | null = null;
  let most = -1;
  const words = new Set(candidate.words);
  for (const other of [...like].sort(byPlace)) {
    const shared = other.words.filter((word) => words.has(word)).length;
    const count = shared - Math.abs(other.words.length - words.size) / 1000;
    if (count <= most) continue;
    best = other;
    most = count;
  }
  return best;
}

/** Quotations of drafts alone that say the same. They are few, and meet only where they share a pair of words. */
function partsOf(loose: readonly Held[]): readonly (readonly Candidate[])[] {
  const byPair = new Map<number, Held[]>();
  for (const held of loose) for (const pair of held.pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), held]);
  const partOf = new Map<Held, Set<Held>>();
  for (const a of loose) {
    const near = new Set(a.pairs.flatMap((pair) => byPair.get(pair)!));
    for (const b of near) {
      if (a === b || partOf.get(a)?.has(b) || !meet(a, b)) continue;
      const part = new Set([...(partOf.get(a) ?? [a]), ...(partOf.get(b) ?? [b])]);
      for (const member of part) partOf.set(member, part);
    }
  }
  return [...new Set(partOf.values())].map((part) => [...part].map(({ candidate }) => candidate));
}

function meet(a: Held, b: Held): boolean {
  const others = new Set(b.pairs);
  const shared = a.pairs.filter((pair) => others.has(pair)).length;
  const needed = a.pairs.length <= BRIEF || b.pairs.length <= BRIEF ? 1 : 2;
  return shared >= needed && isSameSaying(a.candidate, b.candidate);
}

/** What did not change is the same array. */
function same(before: readonly (string | null)[] | undefined, now: readonly (string | null)[]) {
  return before?.length === now.length && before.every((key, i) => key === now[i]) ? before : now;
}
