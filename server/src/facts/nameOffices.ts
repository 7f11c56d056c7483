import { wordTable } from '../article/wordTable';
import { FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES } from '../english/roles';
import type { Gender } from '../entities/types';
import { type Candidate, KNOWN, LIKELY, makeCandidate, type PatternContext, type Role, SURE } from './candidates';
import { personAfter } from './mentionContext';
import { is, type NamePart } from './nameRuns';
import { COMMON_WORD, GIVEN_NAME, ROLE_MODIFIER, ROLE_NOUN, SURNAME_HEAD, TITLE } from './nameTraits';

/** Where an office begins in a group and where its words end. */
interface Office {
  /** Its first role or title. */
  readonly role: number;
  /** The last role's noun of the group, or -1. */
  readonly lastNoun: number;
}

/** The office in a group; null where there is none, or where somebody's surname only looks like one. */
export function findOffice(parts: readonly NamePart[], lo: number, hi: number): Office | null {
  let role = -1;
  let lastNoun = -1;
  for (let i = lo; i < hi; i++) {
    const part = parts[i]!;
    if (part.match !== null) continue;
    if (role < 0 && !part.joiner && is(part, ROLE_NOUN | TITLE)) role = i;
    if (is(part, ROLE_NOUN)) lastNoun = i;
  }
  if (role < 0) return null;
  // "Tarn King": a word that is an office and a surname ends a name after a word that is neither.
  if (role === hi - 1 && hi - lo === 2) {
    const previous = parts[role - 1]!;
    if (previous.match === null && is(parts[role]!, SURNAME_HEAD) && !is(previous, COMMON_WORD)) return null;
  }
  if (role > lo && parts[lo]!.match === null && is(parts[lo]!, GIVEN_NAME)) {
    // "Clinton Harbour Director Ada Venn" is Ada Venn, whom somebody of that surname has for a director.
    if (role === lo + 1 || role + 1 >= hi || !is(parts[role + 1]!, GIVEN_NAME)) return null;
    for (let i = lo + 1; i < role; i++) if (parts[i]!.match !== null || !is(parts[i]!, COMMON_WORD)) return null;
  }
  return { role, lastNoun };
}

/** Past the words of an office from `from` on; the last word is the name, whatever it could mean: "Coach King". */
export function rolesEnd(parts: readonly NamePart[], from: number, hi: number, lastNoun: number): number {
  let end = from;
  for (; end < hi - 1; end++) {
    const part = parts[end]!;
    if (part.match !== null) break;
    if (!is(part, TITLE | ROLE_NOUN) && !(is(part, ROLE_MODIFIER) && lastNoun > end)) break;
  }
  return end;
}

/** Of what stands before an office, only what may own it stays: a known name, a place, a body. */
export function keepOwners(out: Candidate[], from: number): void {
  let kept = from;
  for (let i = from; i < out.length; i++) {
    const { kind, strength } = out[i]!;
    if (strength === KNOWN || (kind !== 'person' && strength >= LIKELY)) out[kept++] = out[i]!;
  }
  out.length = kept;
}

/** The person whose office stands before the name. */
export function inOffice(named: Candidate, range: Role, gender: Gender, { tokens, limit }: PatternContext): Candidate {
  const { first, end } = named;
  const after = personAfter(tokens, end, limit);
  const roles = after === null || after.role === null ? [range] : [range, after.role];
  if (named.strength === KNOWN && named.kind === 'person') {
    const all = named.roles.length === 0 ? roles : [...roles, ...named.roles];
    return makeCandidate(first, end, 'person', KNOWN, named.form, named.match, all, named.gender, named.doubtful);
  }
  const form = end - first > 1 ? 'full' : 'short';
  const known = gender === 'unknown' ? named.gender : gender;
  return makeCandidate(first, end, 'person', SURE, form, null, roles, known, false);
}

export function titleGender(parts: readonly NamePart[], from: number, to: number, { tokens }: PatternContext): Gender {
  for (let i = from; i < to; i++) {
    const told = genderTold(tokens, parts[i]!.end - 1);
    if (told !== 0) return told === MALE ? 'male' : 'female';
  }
  return 'unknown';
}

const MALE = 1;
const FEMALE = 2;
const genderTold = wordTable((norm) => {
  if (MALE_TITLES.has(norm) || MALE_ROLES.has(norm)) return MALE;
  return FEMALE_TITLES.has(norm) || FEMALE_ROLES.has(norm) ? FEMALE : 0;
});
