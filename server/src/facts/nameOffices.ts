import { ALL_CAPITALS, CAPITAL } from '../article/types';
import { wordTable } from '../article/wordTable';
import { HONOURS, RANK_LETTERS, RANK_LETTERS_TOO, SEATS } from '../english/roleAcronyms';
import { FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES } from '../english/roles';
import type { Gender } from '../entities/types';
import { type Candidate, KNOWN, LIKELY, makeCandidate, type PatternContext, type Role, SURE } from './candidates';
import { personAfter, speechBefore } from './mentionContext';
import { is, type NamePart } from './nameRuns';
import {
  COMMON_WORD,
  GIVEN_NAME,
  INITIAL,
  ORGANISATION_HEAD,
  PLACE_HEAD,
  ROLE_MODIFIER,
  ROLE_NOUN,
  STOPPED_WORD,
  SURNAME_HEAD,
  TITLE,
} from './nameTraits';

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
    const surname = is(parts[role]!, SURNAME_HEAD) || !is(parts[role]!, ROLE_NOUN | STOPPED_WORD);
    if (previous.match === null && surname && !is(previous, COMMON_WORD)) return null;
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

/** "DSP Orla Venn", "DI Ada Lorn said": letters for a rank or an office before somebody's name. */
export function opensWithRank(parts: readonly NamePart[], lo: number, hi: number, context: PatternContext): boolean {
  const { tokens, floor, limit, capitalisation } = context;
  const { first, end, norm } = parts[lo]!;
  if (capitalisation !== 'plain' || end !== first + 1) return false;
  const sure = RANK_LETTERS.has(norm);
  if (!sure && !RANK_LETTERS_TOO.has(norm)) return false;
  if (hi - lo < 2) return false;
  const next = parts[lo + 1]!;
  if (next.joiner) return false;
  if (tokens.flags[next.first]! & ALL_CAPITALS && !is(next, INITIAL)) return false;
  if (next.match !== null) return next.match.entity.kind === 'person' || (sure && is(next, GIVEN_NAME) && hi - lo > 2);
  const given = is(next, GIVEN_NAME | INITIAL);
  if (!given && is(next, ORGANISATION_HEAD | PLACE_HEAD | ROLE_NOUN | TITLE)) return false;
  const last = parts[hi - 1]!;
  if (is(last, ORGANISATION_HEAD) && !is(last, SURNAME_HEAD)) return false;
  const everyday = !given && is(next, COMMON_WORD);
  if (!everyday && (sure || (given && hi - lo > 2))) return true;
  // "DI Reed said", and not "DC Comics said".
  if (hi - lo > 2 || (everyday && next.norm.endsWith('s'))) return false;
  return personAfter(tokens, last.end, limit) !== null || speechBefore(tokens, first, floor);
}

/** Where a name ends before somebody's honours: "Orla Venn KC", "Ada Lorn MP", "Orla Venn Esq."; `hi` where it has none. */
export function honoursStart(parts: readonly NamePart[], lo: number, hi: number, { tokens }: PatternContext): number {
  let end = hi;
  while (end - lo > 1) {
    const { first, norm, match } = parts[end - 1]!;
    if (match !== null || !HONOURS.has(norm)) break;
    if (!(tokens.flags[first]! & ALL_CAPITALS) && norm !== 'esq' && norm !== 'phd') break;
    const opener = parts[lo]!;
    const personal =
      opener.match === null ? is(opener, GIVEN_NAME | TITLE | INITIAL) : opener.match.entity.kind === 'person';
    // "the Velm North MP" is who sits for Velm North.
    if (!personal && (end - lo === 2 || SEATS.has(norm) || is(opener, COMMON_WORD))) break;
    if (end - lo === 2 && !personal) break;
    end--;
  }
  return end > lo && tokens.flags[parts[end - 1]!.first]! & CAPITAL ? end : hi;
}

const MALE = 1;
const FEMALE = 2;
const genderTold = wordTable((norm) => {
  if (MALE_TITLES.has(norm) || MALE_ROLES.has(norm)) return MALE;
  return FEMALE_TITLES.has(norm) || FEMALE_ROLES.has(norm) ? FEMALE : 0;
});

/** "Mr. President", "Chief Press Secretary": nothing but words for an office, of which none is a surname as well, as in "Coach King". */
export function isAddress(parts: readonly NamePart[], role: number, hi: number): boolean {
  const last = parts[hi - 1]!;
  if (last.match !== null || !is(last, ROLE_NOUN) || is(last, SURNAME_HEAD | GIVEN_NAME | TITLE) || role === hi - 1)
    return false;
  if (role === hi - 2 && is(parts[role]!, TITLE) && !ADDRESSES.has(parts[role]!.norm)) return false;
  for (let i = role + 1; i < hi - 1; i++) if (!is(parts[i]!, ROLE_NOUN | ROLE_MODIFIER)) return false;
  return true;
}

const ADDRESSES = new Set(['mr', 'mr.', 'mister', 'madam', 'madame']);
