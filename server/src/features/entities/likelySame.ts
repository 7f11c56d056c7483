import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { ResolvedEntity } from '../../corpus/types';
import { nameWords } from '../../facts/nameWords';
import { suggest } from '../../text/suggest';
import { mentionCounts } from '../completion/things';

const MOST = 2;
/** Shorter words are near too many others. */
const SHORTEST = 5;

/**
 * Others of its kind whose names look like this one's: a spelling that differs by a letter or two, a name with one word
 * more. Only to be offered: likeness by itself makes nobody the same.
 */
export function likelySame(corpus: CorpusSnapshot, id: string): readonly ResolvedEntity[] {
  const own = corpus.identity.entities.get(id);
  if (!own) return [];
  const counts = mentionCounts(corpus);
  return [...corpus.identity.entities.values()]
    .filter((other) => other !== own && other.kind === own.kind && looksLike(own, other))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}

function looksLike(a: ResolvedEntity, b: ResolvedEntity): boolean {
  // Two built-in ones are known not to be one.
  if (a.known && b.known && !a.known.described && !b.known.described) return false;
  return [a.name, ...a.aliases].some((name) => [b.name, ...b.aliases].some((other) => alike(name, other)));
}

/** How much two entities' names have in common: 2 where they look like one, 1 where they share a word, else 0. */
export function likenessOfNames(own: readonly string[], others: readonly string[]): number {
  if (own.some((name) => others.some((other) => alike(name, other)))) return 2;
  const words = new Set(own.flatMap(nameWords));
  return others.some((other) => nameWords(other).some((word) => word.length > 2 && words.has(word))) ? 1 : 0;
}

function alike(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 0) return false;
  if (short.length < long.length) return short.length > 1 && short.every((word) => long.includes(word));
  return short.every((word, i) => word === long[i] || near(word, long[i]!));
}

function near(a: string, b: string): boolean {
  if (a.length < SHORTEST || b.length < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  return a[0] === b[0] ? suggest(a, [b]) !== null && differsLittle(a, b) : a.slice(1) === b.slice(1);
}

/** At most two letters in all, so that no other word comes of it. */
function differsLittle(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}
