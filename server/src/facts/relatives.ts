import type { Tokens } from '../article/types';
import { KIN } from '../english/kin';
import { words } from '../english/words';
import type { Candidate } from './candidates';
import { isToldDead } from './deaths';
import type { Resolving } from './resolving';

const WHOSE = words("his her their 's");
/** In tokens: "her eldest son, the painter Pavel Venn". */
const FARTHEST = 6;

/**
 * Of several who bear a surname, those who are not there as somebody's kin: an article that tells of Orla Venn and quotes
 * "her son, Pavel Venn" means her by "Venn". All of them where all are, or none.
 */
export function withoutRelatives(names: Resolving, bearers: readonly number[], before: number): readonly number[] {
  if (bearers.length < 2) return bearers;
  const others = bearers.filter((index) => !isRelative(names, index, before));
  return others.length === 0 ? bearers : others;
}

/** Whether all full names of this person so far stand behind a word for kin. */
function isRelative({ candidates, assigned, tokens }: Resolving, index: number, before: number): boolean {
  let named = false;
  for (let i = 0; i < before; i++) {
    const one = candidates[i]!;
    if (assigned[i] !== index || one.end - one.first < 2) continue;
    if (!isBehindKin(tokens, one)) return false;
    named = true;
  }
  return named;
}

function isBehindKin({ norms }: Tokens, { first }: Candidate): boolean {
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
    const norm = norms[at]!;
    if (/^[.;:?!]$/.test(norm)) return false;
    if (!KIN.has(norm)) continue;
    for (let k = at - 1; k >= Math.max(0, at - 3); k--) if (WHOSE.has(norms[k]!)) return true;
    return false;
  }
  return false;
}

/**
 * "Pavel Venn was killed. His mother, Orla Venn, wept. “I miss him,” Venn said.": of several who bear a surname and of whom
 * one speaks, the one named last if all others are told to be dead; all of them otherwise.
 */
export function withoutTheDead(names: Resolving, bearers: readonly number[], before: number): readonly number[] {
  const last = lastNamed(names, bearers, before);
  if (last < 0 || isDead(names, last, before)) return bearers;
  return bearers.every((index) => index === last || isDead(names, index, before)) ? [last] : bearers;
}

function lastNamed({ assigned }: Resolving, bearers: readonly number[], before: number): number {
  for (let i = before - 1; i >= 0; i--) if (bearers.includes(assigned[i]!)) return assigned[i]!;
  return -1;
}

function isDead({ candidates, assigned, tokens, text }: Resolving, index: number, before: number): boolean {
  for (let i = 0; i < before; i++) {
    if (assigned[i] !== index) continue;
    const { first, end } = candidates[i]!;
    if (isToldDead(text, { start: tokens.starts[first]!, end: tokens.ends[end - 1]! })) return true;
  }
  return false;
}
