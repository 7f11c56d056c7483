import type { ArticleFacts } from './types';

const POSITIONS = new Set(['start', 'end']);

/**
 * Whether two readings of an article say the same, positions aside. If they do, nothing across articles has to be
 * computed again: facts are the firewall between an edit and the corpus.
 */
export function sameFacts(a: ArticleFacts, b: ArticleFacts): boolean {
  return a === b || sameValue(a, b);
}

/** The same facts at the same places. */
export function identicalFacts(a: ArticleFacts, b: ArticleFacts): boolean {
  return a === b || sameValue(a, b, new Set());
}

function sameValue(a: unknown, b: unknown, aside: ReadonlySet<string> = POSITIONS): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameValue(item, b[i], aside));
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = b as Readonly<Record<string, unknown>>;
  if (left.length !== Object.keys(right).length) return false;
  return left.every(([key, value]) => (aside.has(key) ? true : key in right && sameValue(value, right[key], aside)));
}
