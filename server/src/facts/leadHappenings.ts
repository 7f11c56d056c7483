import type { Article } from '../article/types';
import { SUDDEN } from '../english/happenings';
import type { HappeningClass } from '../english/happeningWords';
import { tellersIn } from './happeningWords';
import { verbsOf } from './timedEvents';

/** In UTF-16 units: what an article is about stands in its headline and its first sentences. */
const BEGINNING = 600;

/** So often an article tells of what it is about. */
const OFTEN = 3;

export interface ToldHappenings {
  /** What it begins with. */
  readonly first: ReadonlySet<HappeningClass>;
  /** That, and what it tells of again and again: one of them is meant where it says that "it happened". */
  readonly often: ReadonlySet<HappeningClass>;
}

/** The sudden happenings that an article is about. */
export function toldHappeningsOf({ tokens, sentences, blocks, bodyStart }: Article): ToldHappenings {
  const first = new Set<HappeningClass>();
  const times = new Map<HappeningClass, number>();
  for (const sentence of sentences) {
    const found = new Set<HappeningClass>();
    const { kind } = blocks[sentence.block]!;
    if (kind !== 'paragraph' && kind !== 'headline' && kind !== 'deck') continue;
    for (const teller of tellersIn(tokens, sentence.firstToken, sentence.endToken)) {
      for (const { class: name, part } of teller.of) if (part === 'noun' && SUDDEN.has(name!)) found.add(name!);
      for (const { class: name } of verbsOf(tokens, sentence, teller)) if (SUDDEN.has(name)) found.add(name);
    }
    for (const name of found) {
      times.set(name, (times.get(name) ?? 0) + 1);
      if (sentence.start <= bodyStart + BEGINNING) first.add(name);
    }
  }
  const often = [...times].flatMap(([name, count]) => (count >= OFTEN || first.has(name) ? [name] : []));
  return { first, often: new Set(often) };
}
