import { CAPITAL, type Tokens } from '../article/types';
import { type Candidate, LIKELY, makeCandidate } from './candidates';
import { writingOf } from './nameWritings';
import type { Resolving } from './resolving';

/** The candidates directly before a bracket that holds the next candidate and nothing else. */
export function beforeBrackets({ norms }: Tokens, candidates: readonly Candidate[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + 1 < candidates.length; at++) {
    const { end } = candidates[at]!;
    if (norms[end] !== '(') continue;
    const next = candidates[at + 1]!;
    if (next.first === end + 1 && norms[next.end] === ')') found.push(at);
  }
  return found;
}

/**
 * "the Velm Harbour Council (VHC)": letters that the article spells out itself stand for that, whatever else the lists
 * know by them. `bracketed` are the candidates of `beforeBrackets`.
 */
export function withOwnAcronyms(
  tokens: Tokens,
  candidates: readonly Candidate[],
  bracketed: readonly number[],
): readonly Candidate[] {
  let spelled: Set<string> | null = null;
  for (const at of bracketed) {
    const candidate = candidates[at]!;
    const next = candidates[at + 1]!;
    if (next.match === null || next.match.name.form !== 'acronym') continue;
    if (candidate.match !== null && candidate.match.entity === next.match.entity) continue;
    if (candidate.kind !== 'organisation' || candidate.form === 'demonym') continue;
    const { key } = writingOf(tokens, next.first, next.end);
    if (initialsOf(tokens, candidate).includes(key)) {
      spelled ??= new Set();
      spelled.add(key);
    }
  }
  if (spelled === null) return candidates;
  const own = spelled;
  return candidates.map((one) => {
    const { first, end, match, form, roles, gender } = one;
    if (match === null || match.name.form !== 'acronym' || !own.has(writingOf(tokens, first, end).key)) return one;
    return makeCandidate(first, end, 'organisation', LIKELY, form, null, roles, gender, false);
  });
}

/** "Orla Trade Board (OTB)" and "OTB (Orla Trade Board)": gives acronyms the referent of the name; also by initials alone. */
export function readAcronyms(names: Resolving, bracketed: readonly number[]): void {
  const { tokens, text, candidates, same, assigned, growing, acronymsAt } = names;
  for (const at of bracketed) {
    const next = candidates[at + 1]!;
    const index = assigned[at]!;
    if (index === -1 || assigned[at + 1] !== -1 || !maySpellOut(candidates[at]!)) continue;
    if (growing[index]!.kind === 'person') continue;
    const written = text.slice(tokens.starts[next.first]!, tokens.ends[next.end - 1]!);
    // "USS Orla Venn (DDG 99)": by its number a ship is named as well.
    const shipNumber = growing[index]!.kind === 'platform' && /^\p{Lu}{1,4} \d+$/u.test(written);
    if (!shipNumber && !isAcronymText(written)) continue;
    same[at + 1]!.acronymOf = index;
  }
  let initials: ReadonlyMap<string, number> | null = null;
  for (const at of acronymsAt) {
    const { end } = candidates[at]!;
    if (same[at]!.acronymOf !== -1) continue;
    const { key } = names.writings[at]!;
    initials ??= readInitials(names);
    const index = initials.get(key);
    if (index !== undefined) same[at]!.acronymOf = index;
    const name = candidates[at + 1];
    if (name === undefined || tokens.norms[end] !== '(' || name.first !== end + 1 || assigned[at + 1] === -1) continue;
    if (tokens.norms[name.end] === ')' && initialsOf(tokens, name).includes(key))
      same[at]!.acronymOf = assigned[at + 1]!;
  }
}

/** The first referents that are named in full with these initials; asked for only where an acronym is looked for. */
function readInitials({ tokens, candidates, assigned }: Resolving): Map<string, number> {
  const initials = new Map<string, number>();
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    if (candidate.end - candidate.first < 3 || assigned[at] === -1 || !maySpellOut(candidate)) continue;
    for (const letters of initialsOf(tokens, candidate)) {
      if (letters.length > 2 && !initials.has(letters)) initials.set(letters, assigned[at]!);
    }
  }
  return initials;
}

const maySpellOut = ({ match }: Candidate): boolean =>
  match === null || (match.entity.kind !== 'state' && match.entity.kind !== 'person');

const isAcronymText = (name: string): boolean =>
  name.length <= 10 && /^\p{Lu}[\p{L}\d&/-]*$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

const isLetter = (char: string): boolean => (char >= 'a' && char <= 'z') || /\p{L}/u.test(char);

/** The first letters of a name's words, with the small words and without. */
function initialsOf(tokens: Tokens, candidate: Candidate): string[] {
  let all = '';
  let capitals = '';
  for (let i = candidate.first; i < candidate.end; i++) {
    const letter = tokens.norms[i]![0]!;
    if (!isLetter(letter)) continue;
    all += letter;
    if (tokens.flags[i]! & CAPITAL) capitals += letter;
  }
  return all === capitals ? [all] : [capitals, all];
}
