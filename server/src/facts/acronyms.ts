import { CAPITAL, type Tokens } from '../article/types';
import { type Candidate, LIKELY, makeCandidate } from './candidates';
import { writingOf } from './nameWritings';
import { type Resolving, sameAt } from './resolving';

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
    if (hasInitials(tokens, candidate, key)) {
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
    // "PORT ARDEN (HP) —": an agency's letters, and no other name of the town.
    const key = written.toLowerCase();
    if (growing[index]!.kind === 'place' && !hasInitials(tokens, candidates[at]!, key)) continue;
    const short = sameAt(names, at + 1);
    if (short !== null) short.acronymOf = index;
  }
  for (const at of acronymsAt) {
    const { end } = candidates[at]!;
    const here = same[at]!;
    if (here.acronymOf !== -1) continue;
    const { key } = names.writings[at]!;
    here.acronymOf = firstWithInitials(names, key);
    const name = candidates[at + 1];
    if (name === undefined || tokens.norms[end] !== '(' || name.first !== end + 1 || assigned[at + 1] === -1) continue;
    if (tokens.norms[name.end] === ')' && hasInitials(tokens, name, key)) here.acronymOf = assigned[at + 1]!;
  }
}

/** The first referent that is named in full with these initials, or -1. */
function firstWithInitials({ tokens, candidates, assigned }: Resolving, initials: string): number {
  if (initials.length < 3) return -1;
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    if (candidate.end - candidate.first < 3 || assigned[at] === -1 || !maySpellOut(candidate)) continue;
    if (hasInitials(tokens, candidate, initials)) return assigned[at]!;
  }
  return -1;
}

const maySpellOut = ({ match }: Candidate): boolean =>
  match === null || (match.entity.kind !== 'state' && match.entity.kind !== 'person');

const isAcronymText = (name: string): boolean =>
  name.length <= 10 && /^\p{Lu}[\p{L}\d&/-]*$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

const isLetter = (char: string): boolean => (char >= 'a' && char <= 'z') || /\p{L}/u.test(char);

/** Whether these are the first letters of a name's words, with the small words or without. */
function hasInitials(tokens: Tokens, { first, end }: Candidate, initials: string): boolean {
  // How many of the letters have been met so far, -1 behind another one.
  let all = 0;
  let capitals = 0;
  for (let i = first; i < end && (all >= 0 || capitals >= 0); i++) {
    const letter = tokens.norms[i]![0]!;
    if (!isLetter(letter)) continue;
    if (all >= 0) all = initials[all] === letter ? all + 1 : -1;
    if (capitals >= 0 && tokens.flags[i]! & CAPITAL) capitals = initials[capitals] === letter ? capitals + 1 : -1;
  }
  return all === initials.length || capitals === initials.length;
}
