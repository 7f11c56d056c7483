import { ALL_CAPITALS, NUMBER } from '../article/types';
import { CAPITALISED_PHRASES } from '../english/nonNames';
import { STATE_BODIES, SURE_NEWSPAPER_HEADS } from '../english/organisationWords';
import { FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES } from '../english/roles';
import type { Gender } from '../entities/types';
import {
  type Candidate,
  candidate,
  endsOrganisationStart,
  GUESS,
  KNOWN,
  knownCandidate,
  LIKELY,
  officeEnd,
  type PatternContext,
  personCandidate,
  rolesOf,
  SURE,
  stretched,
} from './candidates';
import { personAfter, placeBefore, roleBefore, speechBefore, theBefore } from './mentionContext';
import { is, type NamePart } from './nameRuns';
import {
  ARTICLE_PARTICLE,
  CAPITALISED_NOUN,
  COMMON_WORD,
  COMPANY_ENDING,
  COMPASS_POINT,
  GIVEN_NAME,
  GROUP_OPENER,
  INITIAL,
  NEWSPAPER_HEAD,
  nameTraits,
  ORGANISATION_HEAD,
  PHRASE_OPENER,
  PLACE_HEAD,
  PLACE_OPENER,
  ROLE_MODIFIER,
  ROLE_NOUN,
  SHIP_PREFIX,
  SURNAME_HEAD,
  TITLE,
  WEAK_ORGANISATION_HEAD,
} from './nameTraits';
import { personStart, unknownCandidate } from './unknownNames';

/** What one stretch without joiners names, in order. May be several things: "Velm President Orla Sabel". */
export function groupCandidates(
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

  if (size < 5 && is(first, PHRASE_OPENER) && CAPITALISED_PHRASES.has(phraseOf(parts, lo, hi))) {
    return [candidate(context, parts, lo, hi, null, GUESS, { form: 'common' })];
  }

  // An ordinal opens a unit's name ("92nd Assault Brigade"), and nothing else that we mark.
  if (context.tokens.kinds[first.first] === NUMBER) {
    const lettered = size === 2 && (context.tokens.flags[last.first]! & ALL_CAPITALS) !== 0;
    const unit = last.match === null && (is(last, ORGANISATION_HEAD) || lettered);
    if (unit) return [candidate(context, parts, lo, hi, 'organisation', SURE)];
    const place = last.match === null && is(last, PLACE_HEAD);
    if (place) return [candidate(context, parts, lo, hi, 'place', SURE)];
    // "Petty Officer 1st Class Orla Venn": the rest of a rank.
    const rank = size > 2 && parts[lo + 1]!.norm === 'class' ? 1 : 0;
    return groupCandidates(parts, lo + 1 + rank, hi, context, false);
  }

  // "Republican Orla Venn", "Hall of Famer Tarn Sabel": a party, a state or an honour in which somebody stands.
  if (
    size > 2 &&
    first.match === null &&
    is(first, CAPITALISED_NOUN) &&
    !is(first, GIVEN_NAME | COMPASS_POINT | TITLE)
  ) {
    const rest = parts.slice(lo + 1, hi);
    const named = rest.every((part) => part.match === null && !is(part, COMMON_WORD | ORGANISATION_HEAD | PLACE_HEAD));
    if (named || (rest[0]!.match === null && is(rest[0]!, GIVEN_NAME)))
      return groupCandidates(parts, lo + 1, hi, context, false);
  }

  const headed = headedCandidate(parts, lo, hi, context);
  if (headed !== null) return headed;
  const office = officeCandidates(parts, lo, hi, context, opens);
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

function hasJoiner(parts: readonly NamePart[], lo: number, hi: number): boolean {
  for (let i = lo; i < hi; i++) if (parts[i]!.joiner) return true;
  return false;
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
  if (size < 2 || hasJoiner(parts, lo, hi)) return null;
  if (last.match !== null) {
    // "World Trade Congress": a known body's bare noun at the end of another's name.
    if (is(first, PLACE_OPENER) && first.match === null && size === 2 && !is(first, GIVEN_NAME)) {
      return [candidate(context, parts, lo, hi, 'place', SURE)];
    }
    const noun = last.match.name.length === 1 && last.match.name.everyday && is(last, ORGANISATION_HEAD);
    const before = parts.slice(lo, hi - 1);
    if (!noun || !before.every((part) => part.match === null || part.match.name.form === 'demonym')) return null;
    if (before.some(endsOrganisationStart)) return null;
    return [candidate(context, parts, lo, hi, 'organisation', SURE)];
  }
  if (is(first, GROUP_OPENER) && first.match === null) {
    // "Jaish Orla Fires Rockets": in a headline the name ends where everyday words begin.
    let end = is(parts[lo + 1]!, ARTICLE_PARTICLE) ? Math.min(lo + 3, hi) : lo + 2;
    while (end < hi && !is(parts[end]!, COMMON_WORD) && !is(parts[end]!, CAPITALISED_NOUN)) end++;
    return [
      candidate(context, parts, lo, end, 'organisation', SURE),
      ...groupCandidates(parts, end, hi, context, false),
    ];
  }
  const shipped = first.match === null && is(first, SHIP_PREFIX) && context.tokens.flags[first.first]! & ALL_CAPITALS;
  if (shipped) return [candidate(context, parts, lo, hi, 'platform', SURE)];
  if (is(last, COMPANY_ENDING) && size === 2 && first.match?.entity.kind === 'organisation') {
    return [stretched(knownCandidate(first, context, false), first.first, last.end)];
  }
  const titled = is(first, TITLE) && first.match === null && !is(first, PLACE_OPENER);
  if (titled && !(size === 2 && is(last, ORGANISATION_HEAD) && !is(last, SURNAME_HEAD))) return null;
  if (last.norm === 'administration' && size === 2 && (first.match === null || first.match.entity.kind === 'person')) {
    return groupCandidates(parts, lo, hi - 1, context, false);
  }
  // "Harbour Guard Ty Woods": a surname behind a given name, whatever stands before both.
  const given = size > 2 ? parts[hi - 2]! : first;
  if (size > 2 && WOODS.has(last.norm) && given.match === null && is(given, GIVEN_NAME) && !is(given, COMMON_WORD)) {
    return null;
  }
  const human =
    (first.match === null || first.match.name.length === 1) &&
    is(first, GIVEN_NAME) &&
    !(size === 2 && GROUNDS.has(last.norm) && placeBefore(context.tokens, first.first, context.floor) > 0) &&
    size <= 3 &&
    is(last, SURNAME_HEAD) &&
    !is(last, COMPANY_ENDING);
  const opensWithPerson = first.match?.entity.kind === 'person' && first.match.name.length > 1;
  if (human && size === 2 && first.match !== null) return [personCandidate(parts, lo, hi, context, SURE)];
  if (human || opensWithPerson) return null;
  const owner = first.match?.entity.kind;
  if (is(last, NEWSPAPER_HEAD) && size === 2 && (owner === 'place' || owner === 'state')) {
    // "the Velmish Gazette" is one, "the Velmish press" is none.
    const named = SURE_NEWSPAPER_HEADS.has(last.norm) && theBefore(context.tokens, first.first, context.floor);
    if (first.match!.name.form === 'demonym' && !named) return null;
    return [candidate(context, parts, lo, hi, 'organisation', SURE)];
  }
  if (is(last, ORGANISATION_HEAD) || (last.norm === 'room' && parts[hi - 2]!.norm === 'operations')) {
    const start = organisationStart(parts, lo, hi);
    if (hi - start < 2) return null;
    const weak = is(last, WEAK_ORGANISATION_HEAD);
    const union = last.norm === 'workers' && parts[start]!.norm === 'united';
    const own = union || parts.slice(start, hi - 1).some((part) => part.match === null && !is(part, COMMON_WORD));
    const bare = !own && hi - start === 2 && parts[start]!.match === null;
    // "the moderate Velmish Opposition": whose body, as its adjective says.
    const ofState = STATE_BODIES.has(last.norm) && parts[start]!.match?.name.form === 'demonym';
    const enough = !weak || own || ofState || (!bare && theBefore(context.tokens, parts[start]!.first, context.floor));
    if (!enough || (weak && context.capitalisation !== 'plain')) return null;
    if (start > lo && parts.slice(lo, start).every((part) => part.match === null)) {
      return [
        ...groupCandidates(parts, lo, start, context, false),
        candidate(context, parts, start, hi, 'organisation', SURE),
      ];
    }
    return [
      ...groupCandidates(parts, lo, start, context, false),
      candidate(context, parts, start, hi, 'organisation', weak && !own ? LIKELY : SURE),
    ];
  }
  if (is(last, PLACE_HEAD) || (is(first, PLACE_OPENER) && first.match === null && !is(first, GIVEN_NAME))) {
    if (hi - lo === 2 && first.match?.name.form === 'demonym') return null;
    const role = parts.slice(lo, hi - 1).findIndex((part) => part.match === null && is(part, ROLE_NOUN));
    if (role >= 0) return null;
    if (size < 4 && first.match === null && (is(last, SURNAME_HEAD) || PLACES_AND_NAMES.has(first.norm))) {
      const person = personAmongPeople(parts, lo, hi, context);
      if (person !== null) return [person];
    }
    return [candidate(context, parts, lo, hi, 'place', SURE)];
  }
  return null;
}

const WOODS = new Set(['woods', 'wood', 'hill', 'fields']);

/** Behind a given name, after "in" or "near", a place: "in Jackson Park". */
const GROUNDS = new Set('park station bridge beach lake street'.split(' '));

/** Words that open a place's name, and a person's: "Monte Orla", "Tal Venn". */
const PLACES_AND_NAMES = new Set('monte tal rio ayn ain sierra khan umm port'.split(' '));

/** A person, where what stands around says so, whatever the words mean: "said Monte Venn", "Lauryn Hill, a singer". */
function personAmongPeople(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
): Candidate | null {
  const { tokens, floor, limit } = context;
  const { first } = parts[lo]!;
  const before = roleBefore(tokens, first, floor);
  const after = personAfter(tokens, parts[hi - 1]!.end, limit);
  // "a blogger, Tal Venn, wrote".
  const apposed = first - 2 >= floor && tokens.norms[first - 1] === ',' && nameTraits(tokens, first - 2) & ROLE_NOUN;
  if (before === null && after === null && !apposed && !speechBefore(tokens, first, floor)) return null;
  return personCandidate(parts, personStart(parts, lo, hi), hi, context, SURE, rolesOf(before, after));
}

/** An organisation's name begins after a person or a role that stands before it. */
function organisationStart(parts: readonly NamePart[], lo: number, hi: number): number {
  for (let i = hi - 2; i >= lo; i--) {
    const part = parts[i]!;
    if (part.match !== null && part.match.entity.kind === 'person' && part.match.name.length > 1) return i + 1;
  }
  return lo;
}

/** "Velm Foreign Minister Orla Sabel", "Gen. Orla Sabel", "Secretary of State Orla Sabel": office and name. */
function officeCandidates(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
  opens: boolean,
): Candidate[] | null {
  let role = -1;
  for (let i = lo; i < hi; i++) {
    const part = parts[i]!;
    if (part.match === null && !part.joiner && (is(part, ROLE_NOUN) || is(part, TITLE))) {
      role = i;
      break;
    }
  }
  if (role < 0) return null;
  // "Tarn King": a word that is an office and a surname ends a name after a word that is neither.
  const previous = parts[role - 1];
  if (role === hi - 1 && hi - lo === 2 && previous!.match === null && is(parts[role]!, SURNAME_HEAD)) {
    if (!is(previous!, COMMON_WORD)) return null;
  }
  // "Clinton Harbour Director Ada Venn" is Ada Venn, whom somebody of that surname has for a director.
  const whose =
    role > lo + 1 &&
    role + 1 < hi &&
    is(parts[role + 1]!, GIVEN_NAME) &&
    parts.slice(lo + 1, role).every((part) => part.match === null && is(part, COMMON_WORD));
  if (role > lo && !whose && parts[lo]!.match === null && is(parts[lo]!, GIVEN_NAME)) return null;
  let end = role + 1;
  let complement = hi;
  const takeRoles = (): void => {
    while (end < hi && parts[end]!.match === null) {
      const part = parts[end]!;
      const laterHead = parts.slice(end + 1, hi).some((part) => part.match === null && is(part, ROLE_NOUN));
      // The last word is the name, whatever it could mean: "Coach King".
      if (!is(part, TITLE | ROLE_NOUN) && !(is(part, ROLE_MODIFIER) && laterHead)) return;
      if (end === hi - 1) return;
      end++;
    }
  };
  takeRoles();
  if (end < hi && parts[end]!.joiner) {
    while (end < hi && parts[end]!.joiner) end++;
    const past = officeEnd(parts, end, hi);
    // "Director of the CIA": the body is a mention of its own where no name follows that the whole is the office of.
    if (past === end || (past === hi && parts[end]!.match?.entity.kind === 'organisation')) complement = end;
    end = past;
    takeRoles();
  }
  // What stands before the office: whose it is ("Velm", "CIA"), or its own first words ("Prime", "Foreign").
  let owner = role;
  while (owner > lo && parts[owner - 1]!.match === null && is(parts[owner - 1]!, ROLE_MODIFIER)) owner--;
  const before = groupCandidates(parts, lo, owner, context, false).filter(
    (c) => c.strength === KNOWN || (c.kind !== 'person' && c.strength >= LIKELY),
  );
  if (end >= hi || complement < hi) {
    // A lone noun that a sentence's begin has capitalised is no office.
    if (opens && hi - lo === 1) return [candidate(context, parts, lo, hi, null, GUESS, { doubtful: true })];
    const roleEnd = complement < hi ? role + 1 : hi;
    const roleCandidate = candidate(context, parts, owner, roleEnd, 'person', GUESS, { form: 'role' });
    return [...before, roleCandidate, ...groupCandidates(parts, complement, hi, context, false)];
  }
  const gender = titleGender(parts, owner, end);
  const range: readonly [number, number] = [parts[lo]!.first, parts[end - 1]!.end];
  // "Miss Velm Orla Venn": an everyday word between title and given name belongs to the title.
  while (
    hi - end > 2 &&
    parts[end]!.match === null &&
    is(parts[end]!, COMMON_WORD) &&
    is(parts[end + 1]!, GIVEN_NAME)
  ) {
    if (is(parts[end]!, GIVEN_NAME)) break;
    end++;
  }
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
  const person: Candidate = {
    first: named.first,
    end: named.end,
    kind: 'person',
    strength: whole ? KNOWN : SURE,
    form: whole ? named.form : named.end - named.first > 1 ? 'full' : 'short',
    match: whole ? named.match : null,
    roles: whole ? [...roles, ...named.roles] : roles,
    gender: whole || gender === 'unknown' ? named.gender : gender,
    doubtful: whole && named.doubtful,
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
  let at = lo;
  while (at < hi && parts[at]!.match === null) at++;
  if (at === hi) return null;
  const part = parts[at]!;
  const match = part.match!;
  // "Ar Raqqah": the Arabic article with a capital and a space, before a place that the lists have without it.
  if (
    at > lo &&
    match.entity.kind === 'place' &&
    parts[at - 1]!.match === null &&
    is(parts[at - 1]!, ARTICLE_PARTICLE) &&
    parts[at - 1]!.norm !== 'ed'
  ) {
    const whole = knownCandidate(partOf(part, parts[at - 1]!.first, match), context, false);
    return [
      ...groupCandidates(parts, lo, at - 1, context, opens),
      stretched(whole, parts[at - 1]!.first, whole.end),
      ...groupCandidates(parts, at + 1, hi, context, false),
    ];
  }
  const single =
    (match.name.length === 1 || (match.entity.kind === 'person' && match.name.form === 'short')) &&
    match.name.form !== 'demonym' &&
    match.name.form !== 'acronym';
  const left = at > lo ? parts[at - 1]! : null;
  const right = at + 1 < hi ? parts[at + 1]! : null;
  // A weapon's name beside an unknown word is that word's neighbour by chance: "Mount Grad", "Grad Velmov".
  const unknown = (part: NamePart | null): boolean =>
    part !== null && part.match === null && (!is(part, COMMON_WORD) || is(part, GIVEN_NAME));
  if (
    single &&
    (match.entity.kind === 'weapon' || match.entity.kind === 'platform') &&
    (unknown(left) || unknown(right))
  ) {
    const own = parts.slice(lo, hi);
    own[at - lo] = partOf(part, part.first, null);
    return groupCandidates(own, 0, hi - lo, context, opens);
  }
  // "Michael Jordan", "Hunter Biden": a given name before a single known word makes it somebody's surname.
  const surname = match.entity.kind === 'person' ? isPersonalWord : isGivenPart;
  if (single && left !== null && surname(left, context) && right === null) {
    const start = nameStart(parts, lo, at);
    return [...groupCandidates(parts, lo, start, context, opens), personCandidate(parts, start, hi, context, SURE)];
  }
  // "the activist Orla Nahas", "Gao Orla, a lawyer": a town's name beside an unknown word, where people are spoken of.
  if (single && match.entity.kind === 'place' && hi - lo === 2 && match.entity.metonymOf === undefined) {
    const other = left ?? right;
    if (other !== null && isPersonalWord(other, context)) {
      const person = personAmongPeople(parts, lo, hi, context);
      if (person !== null) return [person];
    }
  }
  // "Jordan Orla", "Chad Venn": a known place that is also a given name, before an unknown surname.
  if (
    single &&
    at === lo &&
    right !== null &&
    right.match === null &&
    hi - lo <= 3 &&
    (is(part, GIVEN_NAME) || part.norm === 'paris' || part.norm === 'florence') &&
    (!is(right, COMMON_WORD) || personAfter(context.tokens, parts[hi - 1]!.end, context.limit) !== null)
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

/** A part with another beginning or match, as an object of the same shape: all readers of parts are compiled for that one. */
function partOf({ end, norm, traits, joiner }: NamePart, first: number, match: NamePart['match']): NamePart {
  return { first, end, norm, traits, match, joiner };
}

const isGivenPart = (part: NamePart): boolean =>
  part.match === null && (is(part, GIVEN_NAME) || is(part, INITIAL)) && !is(part, COMPASS_POINT);

/** Before a surname: a given name, an initial, or an unknown word that is no everyday one. */
function isPersonalWord(part: NamePart, context: PatternContext): boolean {
  if (part.match !== null) return false;
  if (is(part, GIVEN_NAME | INITIAL)) return true;
  return (
    !is(part, COMMON_WORD | COMPASS_POINT | CAPITALISED_NOUN) && !(context.tokens.flags[part.first]! & ALL_CAPITALS)
  );
}

function nameStart(parts: readonly NamePart[], lo: number, at: number): number {
  let i = at;
  while (i > lo && parts[i - 1]!.match === null && (is(parts[i - 1]!, GIVEN_NAME) || !is(parts[i - 1]!, COMMON_WORD)))
    i--;
  return i;
}
