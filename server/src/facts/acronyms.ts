import { ALL_CAPITALS, CAPITAL, type Tokens, WORD } from '../article/types';
import { type Candidate, LIKELY, makeCandidate, NO_ROLES, SURE } from './candidates';
import { contextTraits, SPEECH_VERB } from './contextTraits';
import { writingOf } from './nameWritings';
import { officesByLetters, SEVERAL } from './officeLetters';
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
    if (!isAcronym(tokens, next)) continue;
    if (candidate.match !== null && candidate.match.entity === next.match?.entity) continue;
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
    if (!isAcronym(tokens, one) || !own.has(writingOf(tokens, first, end).key)) return one;
    const written = match === null ? 'acronym' : form;
    return makeCandidate(first, end, 'organisation', LIKELY, written, null, roles, gender, false);
  });
}

/** Letters that the lists know as a body's, or as those of a common noun or an office. */
export const isAcronym = ({ flags }: Tokens, { first, end, match, form }: Candidate): boolean =>
  match === null
    ? (form === 'common' || form === 'role') && end - first === 1 && (flags[first]! & ALL_CAPITALS) !== 0
    : match.name.form === 'acronym';

/**
 * "Citizens for Open Harbours in Velm (COHV)": a name whose words stand apart, but whose letters stand in the bracket
 * behind it, is an organisation's from its first letter on.
 */
export function withWholeNames(
  tokens: Tokens,
  candidates: readonly Candidate[],
  bracketed: readonly number[],
): readonly Candidate[] {
  let whole: Candidate[] | null = null;
  for (let b = bracketed.length - 1; b >= 0; b--) {
    const at = bracketed[b]!;
    const { first, end } = candidates[at]!;
    const letters = candidates[at + 1]!;
    const start = letters.match === null ? startByLetters(tokens, end, letters) : -1;
    if (start < 0 || start >= first) continue;
    let from = at;
    while (from > 0 && candidates[from - 1]!.first >= start) from--;
    if (from > 0 && candidates[from - 1]!.end > start) continue;
    whole ??= [...candidates];
    const name = makeCandidate(start, end, 'organisation', SURE, 'full', null, NO_ROLES, 'neuter', false);
    whole.splice(from, at + 1 - from, name);
  }
  return whole ?? candidates;
}

/** Where the words begin that have the bracketed letters as their initials, small words aside; -1 where they do not. */
function startByLetters({ norms, kinds, flags }: Tokens, open: number, { first, end }: Candidate): number {
  const letters = norms[first]!;
  if (end - first !== 1 || letters.length < 3 || !(flags[first]! & ALL_CAPITALS) || !/^\p{L}+$/u.test(letters))
    return -1;
  let left = letters.length;
  for (let i = open - 1; i >= Math.max(0, open - FARTHEST_LETTER); i--) {
    if (kinds[i] !== WORD) return -1;
    // "the Velm Trade Agreement (VTA)", "Unmanned Vessel Device (UVD)".
    if (NO_BODIES.has(norms[i]!)) return -1;
    if (flags[i]! & CAPITAL) {
      if (norms[i]![0] !== letters[--left]) return -1;
      if (left === 0) return i;
    } else if (!BETWEEN_LETTERS.has(norms[i]!)) return -1;
  }
  return -1;
}

const NO_BODIES = new Set(
  (
    'act agreement treaty convention protocol pact accord partnership index product rate syndrome disorder disease virus test exam tax ' +
    'vehicle device missile weapon aircraft sanction zone line order law bill form number day strategy policy principle'
  ).split(' '),
);

/** In tokens. */
const FARTHEST_LETTER = 14;
const BETWEEN_LETTERS = new Set('of for and in the to on against with by at from under between'.split(' '));

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
  const offices = acronymsAt.length > 0 ? officesByLetters(growing) : null;
  for (const at of acronymsAt) {
    const { end } = candidates[at]!;
    const here = same[at]!;
    if (here.acronymOf !== -1) continue;
    const { key } = names.writings[at]!;
    here.acronymOf = firstWithInitials(names, key);
    if (here.acronymOf === -1 && offices !== null) giveOffice(names, at, offices);
    const name = candidates[at + 1];
    if (name === undefined || tokens.norms[end] !== '(' || name.first !== end + 1 || assigned[at + 1] === -1) continue;
    if (tokens.norms[name.end] === ')' && hasInitials(tokens, name, key)) here.acronymOf = assigned[at + 1]!;
  }
}

/** "Chief Minister Orla Venn … the CM": the letters of an office that somebody has here stand for them; of several, for nobody. */
function giveOffice(names: Resolving, at: number, offices: ReadonlyMap<string, number>): void {
  const { tokens, candidates, writings, same, growing } = names;
  const { first, end, kind } = candidates[at]!;
  const definite = first > 0 && tokens.norms[first - 1] === 'the';
  if (kind === null || !(definite || (end < tokens.count && contextTraits(tokens, end) & SPEECH_VERB))) return;
  const holder = offices.get(writings[at]!.key);
  if (holder === undefined) return;
  const here = same[at]!;
  if (holder === SEVERAL) here.kind = null;
  else if (growing[holder]!.kind === 'person') here.acronymOf = holder;
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
