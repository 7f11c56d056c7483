import { ALL_CAPITALS, CAPITAL, NUMBER, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
import { isCommonWord } from '../english/commonWords';
import { EQUIPMENT_AFTER_NAME } from '../english/equipmentWords';
import { FEMALE_GIVEN_NAMES, isGivenName, MALE_GIVEN_NAMES } from '../english/givenNames';
import { CAPITALISED_COMMON, CAPITALISED_PHRASES, THING_ACRONYMS } from '../english/nonNames';
import {
  CAPITAL_BODIES,
  COMPANY_ENDINGS,
  COMPASS,
  NEWSPAPER_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_OF,
  PLACE_HEADS,
  PLACE_OF,
  PLACE_OPENERS,
  SHIP_PREFIXES,
  STATE_BODIES,
  STATE_BODY_MODIFIERS,
  SURE_BODIES,
  WEAK_ORGANISATION_HEADS,
} from '../english/organisationWords';
import {
  FEMALE_ROLES,
  FEMALE_TITLES,
  MALE_ROLES,
  MALE_TITLES,
  OFFICE_COMPLEMENTS,
  OTHER_TITLES,
  ROLE_HEADS,
  ROLE_MODIFIERS,
} from '../english/roles';
import type { NameMatch } from '../entities/matcher';
import type { EntityKind, Gender } from '../entities/types';
import { personAfter, placeAfter, placeBefore, roleBefore, speechBefore, theBefore } from './mentionContext';
import { type Capitalisation, DOMAINS, type NamePart, type NameRun } from './nameRuns';
import type { MentionForm } from './types';

/** How much speaks for a candidate's kind: a guess is only followed when the article bears it out. */
export const GUESS = 0;
export const LIKELY = 1;
export const SURE = 2;
export const KNOWN = 3;

/** A stretch that may be a mention, before the article as a whole has been heard. Token indices, half open. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly kind: EntityKind | null;
  readonly strength: number;
  readonly form: MentionForm;
  readonly match: NameMatch | null;
  /** Token ranges in which the article says what the person is. */
  readonly roles: readonly (readonly [number, number])[];
  readonly gender: Gender;
  /** A single everyday word that a sentence's begin may have capitalised. */
  readonly doubtful: boolean;
}

export interface PatternContext {
  readonly tokens: Tokens;
  /** The sentence. */
  readonly floor: number;
  readonly limit: number;
  readonly capitalisation: Capitalisation;
}

/** Heads that are surnames as well: after a given name they are one. */
const SURNAME_HEADS = new Set(
  `church hall house post bank king hill park forest woods wood rivers service school gray mills falls beach lane stone castle tower towers
   court temple brothers press marine banks fields cape bay lake lakes station bridge bridges plant force day page gates major bishop pope judge
   abbott marshal prince duke earl baron general sergeant corporal coach fellow fisher shepherd driver farmer miner miller mason butler cook baker
   priest monk nun king queen knight squire constable sheriff chief boxer guard forward chambers singer carter taylor potter hunter archer porter player
   rangers rover wells field downs glenn moss marsh mount mountain camp major minor steel waters street parish justice justices
   dean page cannon christian chancellor savage power powers`.split(/\s+/),
);

/** Given names that open a question or a sentence more often than a name. */
const VERBS_AND_NAMES = new Set('will may can hope bill drew mark grant chase rob sue pat jack'.split(' '));

const NAME_SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The candidates of one run, in order and without overlaps. */
export function readCandidates(run: NameRun, context: PatternContext): Candidate[] {
  const out: Candidate[] = [];
  let lo = 0;
  const { parts } = run;
  // "Officials in Velm": a sentence's first word is only part of a name when the name needs it.
  if (run.opensSentence && isPlainOpening(parts, context)) {
    lo = 1;
    if (parts.length === 1) {
      out.push(candidate(context, parts, 0, 1, null, GUESS, { doubtful: true }));
      return out;
    }
    while (lo < parts.length && parts[lo]!.joiner) lo++;
  }
  readSegments(parts, lo, parts.length, context, out, run.opensSentence && lo === 0);
  return out;
}

function isPlainOpening(parts: readonly NamePart[], context: PatternContext): boolean {
  const part = parts[0]!;
  if (part.match !== null || part.end - part.first > 1) return false;
  if (!isCommonWord(part.norm) || isTitle(part.norm) || ROLE_HEADS.has(part.norm) || ROLE_MODIFIERS.has(part.norm)) {
    return false;
  }
  if (parts.length === 1) return true;
  if (ORGANISATION_OF.has(part.norm) && parts[1]!.joiner) return false;
  if (PLACE_OF.has(part.norm) && parts[1]!.joiner) return false;
  if (isGivenName(part.norm) && parts[1]!.match === null && !parts[1]!.joiner) return false;
  if (isGivenName(part.norm) && !VERBS_AND_NAMES.has(part.norm) && parts[1]!.match?.name.form === 'short') return false;
  let groupEnd = 1;
  while (groupEnd < parts.length && !parts[groupEnd]!.joiner) groupEnd++;
  if (groupEnd === 1) return true;
  if (parts.slice(1, groupEnd).some((p) => p.match !== null)) return true;
  const head = parts[groupEnd - 1]!.norm;
  if (ORGANISATION_HEADS.has(head) && !WEAK_ORGANISATION_HEADS.has(head)) return false;
  if (PLACE_HEADS.has(head) || PLACE_OPENERS.has(part.norm)) return false;
  return !parts.slice(1, groupEnd).every((p) => isCommonWord(p.norm)) || context.capitalisation !== 'plain';
}

const isTitle = (norm: string): boolean => MALE_TITLES.has(norm) || FEMALE_TITLES.has(norm) || OTHER_TITLES.has(norm);

/** Cuts a run at its joiners, unless what stands before them takes them into a name ("Institute for Harbour Studies"). */
function readSegments(
  parts: readonly NamePart[],
  from: number,
  to: number,
  context: PatternContext,
  out: Candidate[],
  opens: boolean,
): void {
  let lo = from;
  while (lo < to) {
    if (parts[lo]!.joiner) {
      lo++;
      continue;
    }
    let hi = lo + 1;
    while (hi < to && !parts[hi]!.joiner) hi++;
    if (hi < to) {
      const grown = joinedEnd(parts, lo, hi, to);
      if (grown.kind !== null) {
        // A role before the organisation's own words ends where they begin: "President Bank of Velm" is none.
        out.push(candidate(context, parts, grown.from, grown.end, grown.kind, SURE));
        if (grown.from > lo) out.splice(-1, 0, ...groupCandidates(parts, lo, grown.from, context, false));
        lo = grown.end;
        continue;
      }
      if (grown.end > hi) hi = grown.end;
    }
    out.push(...groupCandidates(parts, lo, hi, context, opens && lo === from));
    lo = hi;
  }
}

interface Joined {
  readonly from: number;
  readonly end: number;
  readonly kind: EntityKind | null;
}

/** Whether the joiner at `hi` belongs to a name that begins in the group before it. A null kind with a longer end is an office. */
function joinedEnd(parts: readonly NamePart[], lo: number, hi: number, to: number): Joined {
  const none: Joined = { from: lo, end: hi, kind: null };
  const joiner = parts[hi]!.norm;
  const head = parts[hi - 1]!;
  let next = hi;
  while (next < to && parts[next]!.joiner) next++;
  let nextEnd = next;
  while (nextEnd < to && !parts[nextEnd]!.joiner) nextEnd++;
  if (joiner === '&') {
    if (parts[next]!.match?.entity.kind === 'person') return none;
    return { from: lo, end: nextEnd, kind: 'organisation' };
  }
  if (joiner === 'of' || joiner === 'for' || joiner === 'on') {
    // An office goes on with what it is of: "Secretary of State Orla Venn".
    if (head.match === null && (ROLE_HEADS.has(head.norm) || isTitle(head.norm))) {
      return officeEnd(parts, next, to) > next ? { from: lo, end: nextEnd, kind: null } : none;
    }
    if (head.match !== null && head.match.entity.kind !== 'organisation') return none;
    if (head.match !== null && !ORGANISATION_OF.has(head.norm)) return none;
    if (
      ORGANISATION_OF.has(head.norm) &&
      !(joiner === 'on' && head.norm !== 'committee' && head.norm !== 'council' && head.norm !== 'commission')
    ) {
      let start = hi - 1;
      while (start > lo && !endsOrganisationStart(parts[start - 1]!)) start--;
      return { from: start, end: organisationEnd(parts, next, to), kind: 'organisation' };
    }
    if (joiner === 'of' && PLACE_OF.has(head.norm)) {
      if (head.norm === 'city' || head.norm === 'town' || head.norm === 'village') return none;
      return { from: hi - 1, end: cutAtRole(parts, next, nextEnd), kind: 'place' };
    }
    return none;
  }
  if (joiner === 'and') {
    const last = parts[nextEnd - 1]!;
    const plain = (part: NamePart): boolean => part.match === null && isCommonWord(part.norm) && !isTitle(part.norm);
    if (
      last.match === null &&
      nextEnd - next >= 2 &&
      ORGANISATION_HEADS.has(last.norm) &&
      !WEAK_ORGANISATION_HEADS.has(last.norm) &&
      parts.slice(lo, hi).every(plain) &&
      parts.slice(next, nextEnd).every(plain) &&
      !ORGANISATION_HEADS.has(head.norm) &&
      !ROLE_HEADS.has(head.norm)
    ) {
      return { from: lo, end: nextEnd, kind: 'organisation' };
    }
  }
  return none;
}

/** What cannot be inside an organisation's name: a person, an office. */
function endsOrganisationStart(part: NamePart): boolean {
  return part.match !== null ? part.match.entity.kind === 'person' : ROLE_HEADS.has(part.norm) || isTitle(part.norm);
}

/** Past "State", "the Navy", "Foreign Affairs": the words that an office is of; `from` itself when there are none. */
function officeEnd(parts: readonly NamePart[], from: number, to: number): number {
  let i = from;
  let owned = false;
  for (; i < to; i++) {
    const part = parts[i]!;
    if (OFFICE_COMPLEMENTS.has(part.norm) && part.match === null) continue;
    if (part.match !== null && part.match.entity.kind !== 'person' && !owned) {
      owned = true;
      continue;
    }
    const plain = part.match === null && !owned && isCommonWord(part.norm) && !isGivenName(part.norm);
    if (!plain || isTitle(part.norm) || ROLE_HEADS.has(part.norm)) break;
  }
  return i;
}

/** Where an organisation's "of …" ends: at a role, a person, or a joiner that begins something else. */
function organisationEnd(parts: readonly NamePart[], from: number, to: number): number {
  let i = from;
  while (i < to) {
    const part = parts[i]!;
    if (part.joiner) {
      let next = i;
      while (next < to && parts[next]!.joiner) next++;
      const following = parts[next];
      if (following === undefined || next >= to) break;
      if (part.norm === 'and') {
        const kind = following.match?.entity.kind;
        const plain = following.match === null && isCommonWord(following.norm);
        if (!plain || kind === 'person' || ORGANISATION_OF.has(following.norm) || ROLE_HEADS.has(following.norm)) break;
      } else if (part.norm === 'on') break;
      i = next;
      continue;
    }
    if (i > from && (isTitle(part.norm) || part.match?.entity.kind === 'person')) break;
    if (i > from && part.match === null && ROLE_HEADS.has(part.norm)) break;
    i++;
  }
  return i;
}

function cutAtRole(parts: readonly NamePart[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (i > from && parts[i]!.match === null && (ROLE_HEADS.has(parts[i]!.norm) || isTitle(parts[i]!.norm))) return i;
  }
  return to;
}

/** What one stretch without joiners names, in order. May be several things: "Velm President Orla Sabel". */
function groupCandidates(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
  opens: boolean,
): Candidate[] {
  if (lo >= hi) return [];
  const first = parts[lo]!;
  const last = parts[hi - 1]!;
  const size = hi - lo;
  if (size === 1 && first.match !== null) return [knownCandidate(first, context, opens)];

  if (size < 5 && CAPITALISED_PHRASES.has(phraseOf(parts, lo, hi))) {
    return [candidate(context, parts, lo, hi, null, GUESS, { form: 'common' })];
  }

  // An ordinal opens a unit's name ("92nd Assault Brigade"), and nothing else that we mark.
  if (context.tokens.kinds[first.first] === NUMBER) {
    const unit = last.match === null && ORGANISATION_HEADS.has(last.norm);
    if (unit) return [candidate(context, parts, lo, hi, 'organisation', SURE)];
    const place = last.match === null && PLACE_HEADS.has(last.norm);
    if (place) return [candidate(context, parts, lo, hi, 'place', SURE)];
    return groupCandidates(parts, lo + 1, hi, context, false);
  }

  const headed = headedCandidate(parts, lo, hi, context);
  if (headed !== null) return headed;
  const office = officeCandidates(parts, lo, hi, context);
  if (office !== null) return office;
  const split = splitAtKnown(parts, lo, hi, context, opens);
  if (split !== null) return split;
  return [unknownCandidate(parts, lo, hi, context, opens)];
}

function phraseOf(parts: readonly NamePart[], lo: number, hi: number): string {
  let phrase = parts[lo]!.norm;
  for (let i = lo + 1; i < hi; i++) phrase += ` ${parts[i]!.norm}`;
  return phrase;
}

/** A name that its last or first word makes an organisation's or a place's. */
function headedCandidate(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
): Candidate[] | null {
  const size = hi - lo;
  const last = parts[hi - 1]!;
  const first = parts[lo]!;
  if (size < 2) return null;
  if (last.match !== null) {
    // "World Trade Congress": a known body's bare noun at the end of another's name.
    if (PLACE_OPENERS.has(first.norm) && first.match === null && size === 2 && !isGivenName(first.norm)) {
      return [candidate(context, parts, lo, hi, 'place', SURE)];
    }
    const noun = last.match.name.length === 1 && last.match.name.everyday && ORGANISATION_HEADS.has(last.norm);
    const before = parts.slice(lo, hi - 1);
    if (!noun || !before.every((part) => part.match === null || part.match.name.form === 'demonym')) return null;
    if (before.some(endsOrganisationStart)) return null;
    return [candidate(context, parts, lo, hi, 'organisation', SURE)];
  }
  const shipped =
    first.match === null && SHIP_PREFIXES.has(first.norm) && context.tokens.flags[first.first]! & ALL_CAPITALS;
  if (shipped) return [candidate(context, parts, lo, hi, 'platform', SURE)];
  if (COMPANY_ENDINGS.has(last.norm) && size === 2 && first.match?.entity.kind === 'organisation') {
    return [{ ...knownCandidate(first, context, false), end: last.end }];
  }
  const titled = isTitle(first.norm) && first.match === null && !PLACE_OPENERS.has(first.norm);
  if (titled && !(size === 2 && ORGANISATION_HEADS.has(last.norm) && !SURNAME_HEADS.has(last.norm))) return null;
  if (last.norm === 'administration' && size === 2 && (first.match === null || first.match.entity.kind === 'person')) {
    return groupCandidates(parts, lo, hi - 1, context, false);
  }
  const human =
    (first.match === null || first.match.name.length === 1) &&
    isGivenName(first.norm) &&
    size <= 3 &&
    SURNAME_HEADS.has(last.norm) &&
    !COMPANY_ENDINGS.has(last.norm);
  const opensWithPerson = first.match?.entity.kind === 'person' && first.match.name.length > 1;
  if (human && size === 2 && first.match !== null) return [personCandidate(parts, lo, hi, context, SURE)];
  if (human && size === 2 && first.match !== null) return [personCandidate(parts, lo, hi, context, SURE)];
  if (human || opensWithPerson) return null;
  const owner = first.match?.entity.kind;
  if (NEWSPAPER_HEADS.has(last.norm) && size === 2 && (owner === 'place' || owner === 'state')) {
    return first.match!.name.form === 'demonym' ? null : [candidate(context, parts, lo, hi, 'organisation', SURE)];
  }
  if (ORGANISATION_HEADS.has(last.norm)) {
    const start = organisationStart(parts, lo, hi);
    if (hi - start < 2) return null;
    const weak = WEAK_ORGANISATION_HEADS.has(last.norm);
    const own = parts.slice(start, hi - 1).some((part) => part.match === null && !isCommonWord(part.norm));
    const bare = !own && hi - start === 2 && parts[start]!.match === null;
    const enough = !weak || own || (!bare && theBefore(context.tokens, parts[start]!.first, context.floor));
    if (!enough || (weak && context.capitalisation !== 'plain')) return null;
    if (start > lo && parts.slice(lo, start).every((part) => part.match === null)) {
      return [
        ...groupCandidates(parts, lo, start, context, false),
        candidate(context, parts, start, hi, 'organisation', SURE),
      ];
    }
    return [
      ...groupCandidates(parts, lo, start, context, false),
      candidate(context, parts, start, hi, 'organisation', weak ? LIKELY : SURE),
    ];
  }
  if (
    PLACE_HEADS.has(last.norm) ||
    (PLACE_OPENERS.has(first.norm) && first.match === null && !isGivenName(first.norm))
  ) {
    if (hi - lo === 2 && first.match?.name.form === 'demonym') return null;
    const role = parts.slice(lo, hi - 1).findIndex((part) => part.match === null && ROLE_HEADS.has(part.norm));
    if (role >= 0) return null;
    return [candidate(context, parts, lo, hi, 'place', SURE)];
  }
  return null;
}

/** An organisation's name begins after a person or a role that stands before it. */
function organisationStart(parts: readonly NamePart[], lo: number, hi: number): number {
  for (let i = hi - 2; i >= lo; i--) {
    const part = parts[i]!;
    if (part.match !== null && part.match.entity.kind === 'person' && part.match.name.length > 1) return i + 1;
    if (part.match !== null && part.match.entity.kind === 'organisation') return i + 1;
  }
  return lo;
}

/** "Velm Foreign Minister Orla Sabel", "Gen. Orla Sabel", "Secretary of State Orla Sabel": office and name. */
function officeCandidates(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
): Candidate[] | null {
  let role = -1;
  for (let i = lo; i < hi; i++) {
    const part = parts[i]!;
    if (part.match === null && !part.joiner && (ROLE_HEADS.has(part.norm) || isTitle(part.norm))) {
      role = i;
      break;
    }
  }
  if (role < 0) return null;
  // "Tarn King": a word that is an office and a surname ends a name after a word that is neither.
  const before1 = parts[role - 1];
  if (role === hi - 1 && hi - lo === 2 && before1!.match === null && SURNAME_HEADS.has(parts[role]!.norm)) {
    if (!isCommonWord(before1!.norm)) return null;
  }
  if (role > lo && parts[lo]!.match === null && isGivenName(parts[lo]!.norm)) return null;
  let end = role + 1;
  let complement = hi;
  const takeRoles = (): void => {
    while (end < hi && parts[end]!.match === null) {
      const { norm } = parts[end]!;
      const laterHead = parts.slice(end + 1, hi).some((part) => part.match === null && ROLE_HEADS.has(part.norm));
      // The last word is the name, whatever it could mean: "Coach King".
      if (!isTitle(norm) && !ROLE_HEADS.has(norm) && !(ROLE_MODIFIERS.has(norm) && laterHead)) return;
      if (end === hi - 1) return;
      end++;
    }
  };
  takeRoles();
  if (end < hi && parts[end]!.joiner) {
    while (end < hi && parts[end]!.joiner) end++;
    const past = officeEnd(parts, end, hi);
    if (past === end) complement = end;
    end = past;
    takeRoles();
  }
  // What stands before the office: whose it is ("Velm", "CIA"), or its own first words ("Prime", "Foreign").
  let owner = role;
  while (owner > lo && parts[owner - 1]!.match === null && ROLE_MODIFIERS.has(parts[owner - 1]!.norm)) owner--;
  const before = groupCandidates(parts, lo, owner, context, false).filter(
    (c) => c.strength === KNOWN || (c.kind !== 'person' && c.strength >= LIKELY),
  );
  if (end >= hi || complement < hi) {
    const roleEnd = complement < hi ? role + 1 : hi;
    const roleCandidate = candidate(context, parts, owner, roleEnd, 'person', GUESS, { form: 'role' });
    return [...before, roleCandidate, ...groupCandidates(parts, complement, hi, context, false)];
  }
  const gender = titleGender(parts, owner, end);
  const range: readonly [number, number] = [parts[lo]!.first, parts[end - 1]!.end];
  const names = groupCandidates(parts, end, hi, context, false);
  const named = names[0]!;
  const isPerson =
    named.first === parts[end]!.first &&
    (named.kind === null ||
      named.kind === 'person' ||
      (named.kind === 'place' && named.match?.name.length === 1 && names.length === 1));
  if (!isPerson) return [...before, ...names];
  const whole = named.strength === KNOWN && named.kind === 'person';
  const after = personAfter(context.tokens, named.end, context.limit);
  const roles = after?.role ? [range, after.role] : [range];
  const person: Candidate = whole
    ? { ...named, roles: [...roles, ...named.roles] }
    : {
        ...named,
        kind: 'person',
        strength: SURE,
        match: null,
        form: named.end - named.first > 1 ? 'full' : 'short',
        roles,
        gender: gender === 'unknown' ? named.gender : gender,
        doubtful: false,
      };
  return [...before, person, ...names.slice(1)];
}

function titleGender(parts: readonly NamePart[], from: number, to: number): Gender {
  for (let i = from; i < to; i++) {
    const { norm } = parts[i]!;
    if (MALE_TITLES.has(norm) || MALE_ROLES.has(norm)) return 'male';
    if (FEMALE_TITLES.has(norm) || FEMALE_ROLES.has(norm)) return 'female';
  }
  return 'unknown';
}

/** A stretch with known names in it: the known ones on their own, unless a neighbour makes another name of them. */
function splitAtKnown(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
  opens: boolean,
): Candidate[] | null {
  const at = parts.findIndex((part, i) => i >= lo && i < hi && part.match !== null);
  if (at < 0) return null;
  const part = parts[at]!;
  const match = part.match!;
  const single = match.name.length === 1 && match.name.form !== 'demonym' && match.name.form !== 'acronym';
  const left = at > lo ? parts[at - 1]! : null;
  const right = at + 1 < hi ? parts[at + 1]! : null;
  // A weapon's name beside an unknown word is that word's neighbour by chance: "Mount Grad", "Grad Velmov".
  const unknown = (part: NamePart | null): boolean => part !== null && part.match === null && !isCommonWord(part.norm);
  if (
    single &&
    (match.entity.kind === 'weapon' || match.entity.kind === 'platform') &&
    (unknown(left) || unknown(right))
  ) {
    return groupCandidates(
      parts.slice(lo, hi).map((p, i) => (i === at - lo ? { ...p, match: null } : p)),
      0,
      hi - lo,
      context,
      opens,
    );
  }
  // "Michael Jordan", "Hunter Biden": a given name before a single known word makes it somebody's surname.
  const surname = match.entity.kind === 'person' ? isPersonalWord : isGivenPart;
  if (single && left !== null && surname(left, context) && right === null) {
    const start = nameStart(parts, lo, at);
    return [...groupCandidates(parts, lo, start, context, opens), personCandidate(parts, start, hi, context, SURE)];
  }
  // "Jordan Orla", "Chad Venn": a known place that is also a given name, before an unknown surname.
  if (
    single &&
    at === lo &&
    right !== null &&
    right.match === null &&
    hi - lo <= 3 &&
    (isGivenName(part.norm) || part.norm === 'paris' || part.norm === 'florence') &&
    (!isCommonWord(right.norm) || personAfter(context.tokens, parts[hi - 1]!.end, context.limit) !== null)
  ) {
    return [personCandidate(parts, lo, hi, context, LIKELY)];
  }
  const rest = groupCandidates(parts, at + 1, hi, context, false);
  return [
    ...groupCandidates(parts, lo, at, context, opens),
    knownCandidate(part, context, opens && at === lo),
    ...rest,
  ];
}

const isGivenPart = (part: NamePart): boolean =>
  part.match === null && (isGivenName(part.norm) || isInitial(part.norm)) && !COMPASS.has(part.norm);

/** Before a surname: a given name, an initial, or an unknown word that is no everyday one. */
function isPersonalWord(part: NamePart, context: PatternContext): boolean {
  if (part.match !== null) return false;
  const { norm } = part;
  if (isGivenName(norm) || isInitial(norm)) return true;
  return (
    !isCommonWord(norm) &&
    !COMPASS.has(norm) &&
    !CAPITALISED_COMMON.has(norm) &&
    !(context.tokens.flags[part.first]! & ALL_CAPITALS)
  );
}

function nameStart(parts: readonly NamePart[], lo: number, at: number): number {
  let i = at;
  while (
    i > lo &&
    parts[i - 1]!.match === null &&
    (isGivenName(parts[i - 1]!.norm) || !isCommonWord(parts[i - 1]!.norm))
  )
    i--;
  return i;
}

const isInitial = (norm: string): boolean =>
  norm.length <= 4 && norm.endsWith('.') && norm !== 'u.s.' && norm !== 'u.n.';

/** A stretch of words none of which is known. */
function unknownCandidate(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
  opens: boolean,
): Candidate {
  const { tokens, floor, limit } = context;
  const first = parts[lo]!;
  const last = parts[hi - 1]!;
  const size = hi - lo;
  const before = roleBefore(tokens, first.first, floor);
  const after = personAfter(tokens, last.end, limit);
  const roles = [before, after?.role].filter((role): role is readonly [number, number] => role != null);
  const common = parts.slice(lo, hi).filter((part) => isCommonWord(part.norm)).length;
  const given = isGivenName(first.norm);
  if (size === 1) {
    // "members of Velm, who": what follows speaks of the members.
    const of = first.first > floor && tokens.norms[first.first - 1] === 'of';
    return singleCandidate(first, context, opens, of ? [] : roles, after !== null && !of);
  }
  if (CAPITALISED_COMMON.has(last.norm)) return candidate(context, parts, lo, hi, null, GUESS, { form: 'common' });

  if (context.capitalisation === 'capitals') return candidate(context, parts, lo, hi, null, GUESS);
  const suffix = NAME_SUFFIXES.has(last.norm);
  const personal =
    (suffix && common < size - 1) ||
    (given &&
      (!isCommonWord(last.norm) || size <= 3) &&
      !CAPITALISED_COMMON.has(last.norm) &&
      !(opens && isCommonWord(first.norm) && isCommonWord(last.norm))) ||
    (isInitial(first.norm) && size <= 3) ||
    (size === 3 && isInitial(parts[lo + 1]!.norm)) ||
    parts.slice(lo + 1, hi - 1).some((part) => !(tokens.flags[part.first]! & CAPITAL) && !part.joiner);
  if (before !== null || (after !== null && (common < size || given))) {
    return personCandidate(parts, lo, hi, context, SURE, roles);
  }
  const place = placeBefore(tokens, first.first, floor);
  if (place > 0 && (first.norm === 'al' || first.norm === 'el'))
    return candidate(context, parts, lo, hi, 'place', LIKELY);
  if (size <= 4 && personal) {
    const certain = given && common === size ? GUESS : theBefore(tokens, first.first, floor) ? LIKELY : SURE;
    return personCandidate(parts, lo, hi, context, opens ? certain : Math.max(certain, LIKELY), roles);
  }
  if (place === 2 || placeAfter(tokens, last.end, limit)) return candidate(context, parts, lo, hi, 'place', SURE);
  if (theBefore(tokens, first.first, floor)) {
    return candidate(context, parts, lo, hi, common === size ? null : 'organisation', common === 0 ? LIKELY : GUESS);
  }
  if (place === 1 && common < size) return candidate(context, parts, lo, hi, 'place', LIKELY);
  if (COMPASS.has(first.norm)) return candidate(context, parts, lo, hi, 'place', LIKELY);
  const ends = !isCommonWord(first.norm) && !isCommonWord(last.norm);
  if ((common === 0 || (common === 1 && ends)) && size <= 3 && context.capitalisation === 'plain') {
    return personCandidate(parts, lo, hi, context, LIKELY, roles);
  }
  if (speechBefore(tokens, first.first, floor) && common < size && size <= 3) {
    return personCandidate(parts, lo, hi, context, LIKELY, roles);
  }
  return candidate(context, parts, lo, hi, null, GUESS);
}

function singleCandidate(
  part: NamePart,
  context: PatternContext,
  opens: boolean,
  roles: readonly (readonly [number, number])[],
  personFollows: boolean,
): Candidate {
  const { tokens, floor, limit } = context;
  const parts = [part];
  const { norm } = part;
  const everyday = isCommonWord(norm);
  const designator = designatorKind(part, context);
  if (designator !== null) return candidate(context, parts, 0, 1, designator, SURE);
  if (CAPITALISED_COMMON.has(norm) || THING_ACRONYMS.has(norm)) {
    return candidate(context, parts, 0, 1, null, GUESS, { form: 'common' });
  }
  if (part.end - part.first === 3 && DOMAINS.has(norm)) return candidate(context, parts, 0, 1, 'organisation', SURE);
  if (context.capitalisation === 'capitals') return candidate(context, parts, 0, 1, null, GUESS, { doubtful: true });
  const length = tokens.ends[part.end - 1]! - tokens.starts[part.first]!;
  if (tokens.flags[part.first]! & ALL_CAPITALS && length <= 8 && part.end - part.first === 1 && !/[.\d]/.test(norm)) {
    return candidate(context, parts, 0, 1, everyday ? null : 'organisation', everyday ? GUESS : LIKELY, {
      form: 'acronym',
    });
  }
  if (isInitial(norm) || length === 1 || /\d/.test(norm))
    return candidate(context, parts, 0, 1, null, GUESS, { doubtful: true });
  const the = theBefore(tokens, part.first, floor);
  if (CAPITAL_BODIES.has(norm) && !opens && (the || SURE_BODIES.has(norm)) && context.capitalisation === 'plain') {
    return candidate(context, parts, 0, 1, 'organisation', LIKELY, { form: 'short' });
  }
  if (everyday || (opens && context.capitalisation !== 'plain')) {
    const strength = roles.length > 0 && !opens ? LIKELY : GUESS;
    return candidate(context, parts, 0, 1, strength === LIKELY ? 'person' : null, strength, {
      doubtful: opens,
      roles,
      form: 'short',
    });
  }
  if (roles.length > 0) return personCandidate(parts, 0, 1, context, SURE, roles);
  // "the Orlas": a team, a band, a family's firm.
  if (the && !opens && norm.endsWith('s') && norm.length > 4) {
    return candidate(context, parts, 0, 1, 'organisation', LIKELY, { form: 'short' });
  }
  const place = placeBefore(tokens, part.first, floor);
  if (place === 2 || placeAfter(tokens, part.end, limit)) return candidate(context, parts, 0, 1, 'place', SURE);
  if (place === 1) return candidate(context, parts, 0, 1, 'place', LIKELY);
  if (personFollows || speechBefore(tokens, part.first, floor))
    return personCandidate(parts, 0, 1, context, LIKELY, roles);
  if (isGivenName(norm) && !opens) return personCandidate(parts, 0, 1, context, LIKELY, roles);
  return candidate(context, parts, 0, 1, null, GUESS, { form: 'short' });
}

/** `KV-12` before "missile", or after "the … rifle": letters, hyphen, digits, or letters and digits in one. */
function designatorKind(part: NamePart, context: PatternContext): EntityKind | null {
  const { tokens, limit } = context;
  let digits = false;
  for (let i = part.first; i < part.end; i++)
    if (tokens.kinds[i] === NUMBER || /\d/.test(tokens.norms[i]!)) digits = true;
  if (!digits) return null;
  const next = part.end < limit ? tokens.norms[part.end]! : '';
  if (EQUIPMENT_AFTER_NAME.has(next)) return PLATFORM_NEXT.has(next) ? 'platform' : 'weapon';
  return null;
}

const PLATFORM_NEXT = new Set(
  `tank tanks drone drones helicopter helicopters jet jets fighter fighters aircraft bomber bombers frigate destroyer submarine uav uavs vehicle
   vehicles plane planes warship corvette cruiser carrier`.split(/\s+/),
);

/** "Velmish security forces": past a state's body in lower case, directly after the state's adjective; `from` itself when there is none. */
function stateBodyEnd(tokens: Tokens, from: number, limit: number): number {
  let i = from;
  while (i < limit && i - from < 3 && !(tokens.flags[i]! & CAPITAL) && STATE_BODY_MODIFIERS.has(tokens.norms[i]!)) i++;
  const head = i < limit && !(tokens.flags[i]! & CAPITAL) && STATE_BODIES.has(tokens.norms[i]!);
  if (head) return i + 1;
  // "the Velmish military", "the Velmish government": a modifier alone is the body.
  return i > from && STATE_BODIES.has(tokens.norms[i - 1]!) && !followsNoun(tokens, i, limit) ? i : from;
}

/** Whether a lower-case word follows that a modifier before it would belong to ("government officials"). */
function followsNoun(tokens: Tokens, i: number, limit: number): boolean {
  return (
    i < limit &&
    tokens.kinds[i] === WORD &&
    /(?:s|ist|er|or|man|ing|ment|ion)$/.test(tokens.norms[i]!) &&
    tokens.norms[i] !== 'is' &&
    tokens.norms[i] !== 'was' &&
    tokens.norms[i] !== 'has'
  );
}

function knownCandidate(part: NamePart, context: PatternContext, opens: boolean): Candidate {
  const match = part.match!;
  const { tokens, floor, limit } = context;
  const person = match.entity.kind === 'person';
  if (limit > part.end && tokens.norms[part.end] === '$' && !(tokens.flags[part.end]! & SPACE_BEFORE)) {
    // "US$20": a currency.
    return candidate(context, [part], 0, 1, null, GUESS, { form: 'common' });
  }
  if (match.name.form === 'demonym') {
    const body = stateBodyEnd(tokens, part.end, limit);
    if (body > part.end) return { ...candidate(context, [part], 0, 1, 'organisation', SURE), end: body };
  }
  const before = person ? roleBefore(tokens, part.first, floor) : null;
  const after = person ? personAfter(tokens, part.end, limit) : null;
  const roles = [before, after?.role].filter((role): role is readonly [number, number] => role != null);
  return {
    first: part.first,
    end: part.end,
    kind: match.entity.kind,
    strength: KNOWN,
    form: match.name.form,
    match,
    roles,
    gender: match.entity.gender ?? (person ? 'unknown' : 'neuter'),
    doubtful: opens && match.name.everyday && match.entity.kind !== 'state' && match.name.form !== 'acronym',
  };
}

function personCandidate(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
  strength: number,
  roles: readonly (readonly [number, number])[] = [],
): Candidate {
  return candidate(context, parts, lo, hi, 'person', strength, { roles, form: hi - lo > 1 ? 'full' : 'short' });
}

function candidate(
  context: PatternContext,
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  kind: EntityKind | null,
  strength: number,
  more: Partial<Pick<Candidate, 'form' | 'roles' | 'doubtful'>> = {},
): Candidate {
  const norm = context.tokens.norms[parts[lo]!.first]!;
  const gender: Gender =
    kind !== 'person' && kind !== null
      ? 'neuter'
      : hi - lo < 2
        ? 'unknown'
        : MALE_GIVEN_NAMES.has(norm)
          ? FEMALE_GIVEN_NAMES.has(norm)
            ? 'unknown'
            : 'male'
          : FEMALE_GIVEN_NAMES.has(norm)
            ? 'female'
            : 'unknown';
  return {
    first: parts[lo]!.first,
    end: parts[hi - 1]!.end,
    kind,
    strength,
    form: more.form ?? 'full',
    match: null,
    roles: more.roles ?? [],
    gender,
    doubtful: more.doubtful ?? false,
  };
}
