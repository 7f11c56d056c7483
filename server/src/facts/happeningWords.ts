import type { Tokens } from '../article/types';
import { wordTable } from '../article/wordTable';
import { BEGAN, ENDED, HAPPENED, HAPPENINGS, RESUMED } from '../english/happenings';
import type { HappeningClass } from '../english/happeningWords';
import { words } from '../english/words';

export type Phase = 'began' | 'resumed' | 'ended' | 'happened';

/** A word or two by which a happening, or what becomes of one, is told. Tokens `[first, next)`. */
export interface Teller {
  readonly first: number;
  readonly next: number;
  readonly of: readonly Meaning[];
}

export interface Meaning {
  readonly class: HappeningClass | null;
  readonly part: 'verb' | 'weak verb' | 'deed' | 'noun' | 'phase';
  readonly phase: Phase | null;
}

interface Phrase {
  readonly words: readonly string[];
  readonly meanings: Meaning[];
}

/** By their second word (empty where they have one), the longest first. */
type Phrases = Map<string, Phrase[]>;

/** By their first word. */
let phrases: Map<string, Phrases> | undefined;

function read(): Map<string, Phrases> {
  const byFirst = new Map<string, Phrases>();
  const add = (list: string | undefined, meaning: Meaning): void => {
    for (const text of list?.split('|') ?? []) {
      const words = text.split(' ');
      const bySecond: Phrases = byFirst.get(words[0]!) ?? new Map();
      byFirst.set(words[0]!, bySecond);
      const there = bySecond.get(words[1] ?? '') ?? [];
      bySecond.set(words[1] ?? '', there);
      const same = there.find((phrase) => phrase.words.join(' ') === text);
      if (same === undefined) there.push({ words, meanings: [meaning] });
      else same.meanings.push(meaning);
    }
  };
  for (const [name, { verbs, weakVerbs, deeds, beginnings, begun, nouns }] of Object.entries(HAPPENINGS)) {
    add(verbs, { class: name, part: 'verb', phase: null });
    add(weakVerbs, { class: name, part: 'weak verb', phase: null });
    add(deeds, { class: name, part: 'deed', phase: null });
    add(begun, { class: name, part: 'verb', phase: 'began' });
    add(beginnings, { class: name, part: 'weak verb', phase: 'began' });
    add(nouns, { class: name, part: 'noun', phase: null });
  }
  add(BEGAN, { class: null, part: 'phase', phase: 'began' });
  add(RESUMED, { class: null, part: 'phase', phase: 'resumed' });
  add(ENDED, { class: null, part: 'phase', phase: 'ended' });
  add(HAPPENED, { class: null, part: 'phase', phase: 'happened' });
  for (const bySecond of byFirst.values()) {
    // "fell on Thursday", "came in": what the first word tells with its subject or its thing it tells all the same.
    const alone = bySecond.get('')?.[0]?.meanings.filter(({ part }) => part === 'weak verb' || part === 'deed') ?? [];
    for (const [second, there] of bySecond)
      if (PARTICLES.has(second)) for (const { meanings } of there) meanings.push(...alone);
  }
  for (const bySecond of byFirst.values())
    for (const there of bySecond.values()) there.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const PARTICLES = words('on in at to over into from off out for');

const begins = wordTable((norm) => {
  phrases ??= read();
  return phrases.has(norm) ? 1 : 0;
});

export function beginsTeller(norm: string): boolean {
  phrases ??= read();
  return phrases.has(norm);
}

/** What a sentence has of them, in order. */
export function tellersIn(tokens: Tokens, from: number, end: number): readonly Teller[] {
  const found: Teller[] = [];
  for (let i = from; i < end; i++) {
    if (begins(tokens, i) === 0) continue;
    if (tokens.norms[i - 1] === '-') continue;
    const bySecond = phrases!.get(tokens.norms[i]!)!;
    const longer = i + 1 < end ? bySecond.get(tokens.norms[i + 1]!) : undefined;
    const phrase = longer?.find(({ words }) => standsAt(tokens, i, end, words)) ?? bySecond.get('')?.[0];
    if (phrase === undefined) continue;
    const next = i + phrase.words.length;
    found.push({ first: i, next, of: phrase.meanings });
    i = next - 1;
  }
  return found;
}

function standsAt({ norms }: Tokens, i: number, end: number, words: readonly string[]): boolean {
  return i + words.length <= end && words.every((word, k) => norms[i + k] === word);
}
