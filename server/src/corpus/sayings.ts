import { EMPTY_WORDS } from '../english/emptyWords';
import type { Quotation } from '../facts/types';
import { fold } from '../text/fold';
import type { CorpusArticle, Identity, QuotationPlace, Saying } from './types';

export interface SayingIndex {
  readonly sayings: ReadonlyMap<string, Saying>;
  readonly sayingsOf: ReadonlyMap<string, readonly (string | null)[]>;
}

/** A quotation as it is compared: its words, those that carry content, and who speaks. */
interface Candidate {
  readonly place: QuotationPlace;
  readonly words: readonly string[];
  readonly content: readonly string[];
  readonly speaker: string | null;
}

/** A pair of content words in more quotations than this is a phrase of the day and tells nothing. */
const CROWDED = 60;
/** How many earlier quotations of a key are looked at; the key's next quotation joins one of them or none. */
const LOOKED_AT = 12;
/** Words in one run that make two quotations the same saying, whoever speaks. */
const LONG_RUN = 6;

/**
 * Finds the quotations that carry the same saying, across and within articles. Quotations meet only where they share a
 * pair of neighbouring content words (one word may stand between), so that cost grows with the text and not with the
 * pairs of quotations.
 */
export function buildSayings(articles: ReadonlyMap<string, CorpusArticle>, identity: Identity): SayingIndex {
  const candidates: Candidate[] = [];
  for (const [path, { facts }] of articles) {
    facts.quotations.forEach((quotation, i) => {
      if (quotation.kind !== 'direct' && quotation.kind !== 'partial') return;
      const content = quotation.words.filter((word) => !EMPTY_WORDS.has(word)).map(stem);
      if (content.length < 2 || quotation.words.length < 3) return;
      candidates.push({
        place: { path, quotation: i },
        words: quotation.words,
        content,
        speaker: speakerKey(path, quotation, identity),
      });
    });
  }
  const parent = candidates.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[i] !== root) {
      const next = parent[i]!;
      parent[i] = root;
      i = next;
    }
    return root;
  };
  const index = new Map<string, number[]>();
  candidates.forEach((candidate, i) => {
    const looked = new Set<number>();
    for (const key of keysOf(candidate.content)) {
      const there = index.get(key);
      if (!there) {
        index.set(key, [i]);
        continue;
      }
      if (there.length > CROWDED) continue;
      for (const other of there) {
        if (other === i || looked.has(other) || looked.size >= LOOKED_AT) continue;
        looked.add(other);
        if (rootOf(other) !== rootOf(i) && isSameSaying(candidate, candidates[other]!))
          parent[rootOf(i)] = rootOf(other);
      }
      if (there.at(-1) !== i) there.push(i);
    }
  });
  return collect(articles, candidates, rootOf);
}

/** Pairs of content words that stand beside each other or have one between them. */
function keysOf(content: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let i = 0; i + 1 < content.length; i++) {
    keys.add(`${content[i]} ${content[i + 1]}`);
    if (i + 2 < content.length) keys.add(`${content[i]} ${content[i + 2]}`);
  }
  return keys;
}

function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The same words in one long run, or, from one speaker, most of the content words in the same order. */
function isSameSaying(a: Candidate, b: Candidate): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const run = longestRun(short.words, long.words);
  if (run >= LONG_RUN && run >= short.words.length * 0.6) return true;
  if (a.speaker === null || b.speaker === null || a.speaker !== b.speaker)
    return run === short.words.length && short.content.length >= 3;
  if (run === short.words.length) return true;
  const shared = inOrder(short.content, long.content);
  return shared >= 2 && shared >= short.content.length * 0.6 && short.content.length <= 3
    ? run >= 2
    : shared >= 3 && shared >= short.content.length * 0.66;
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

/** How many words both have in the same order (longest common subsequence). */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++)
      row[j + 1] = word === b[j] ? previous[j]! + 1 : Math.max(row[j]!, previous[j + 1]!);
    previous = row;
  }
  return previous[b.length]!;
}

/** Who speaks, as far as two articles can agree on it: the entity, else the words for a group. */
export function speakerKey(path: string, quotation: Quotation, identity: Identity): string | null {
  const speaker = quotation.speaker;
  if (!speaker) return null;
  const entity = identity.entityOf(path, speaker.referent);
  if (entity) return `entity:${entity.id}`;
  const words = fold(speaker.name)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^(?:the|a|an|some|several|many) /, '');
  return words === '' || /^(?:he|she|they|it|we|i|you|who|one|others)$/.test(words) ? null : `words:${words}`;
}

function collect(
  articles: ReadonlyMap<string, CorpusArticle>,
  candidates: readonly Candidate[],
  rootOf: (i: number) => number,
): SayingIndex {
  const groups = new Map<number, number[]>();
  candidates.forEach((_, i) => {
    const root = rootOf(i);
    const group = groups.get(root);
    if (group) group.push(i);
    else groups.set(root, [i]);
  });
  const sayings = new Map<string, Saying>();
  const of = new Map<string, (string | null)[]>();
  for (const [path, { facts }] of articles)
    of.set(
      path,
      facts.quotations.map(() => null),
    );
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const fullest = group.reduce((a, b) => (candidates[b]!.words.length > candidates[a]!.words.length ? b : a));
    const base = candidates[fullest]!.content.slice(0, 5).join('-');
    let key = base;
    for (let n = 2; sayings.has(key); n++) key = `${base}-${n}`;
    sayings.set(key, { key, quotations: group.map((i) => candidates[i]!.place) });
    for (const i of group) {
      const { path, quotation } = candidates[i]!.place;
      of.get(path)![quotation] = key;
    }
  }
  return { sayings, sayingsOf: of };
}
