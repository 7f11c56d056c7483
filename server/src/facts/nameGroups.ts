import { ALL_CAPITALS, NUMBER } from '../article/types';
import { CAPITALISED_PHRASES } from '../english/nonNames';
import { STATE_BODIES, SURE_NEWSPAPER_HEADS, TRADE_HEADS } from '../english/organisationWords';
import { HONOURS } from '../english/roleAcronyms';
import type { Gender } from '../entities/types';
import { isBodyOfState, ownsBody } from './bodiesOfStates';
import {
  type Candidate,
  candidate,
  doubtfulCandidate,
  GUESS,
  knownCandidate,
  LIKELY,
  officeEnd,
  type PatternContext,
  personCandidate,
  SURE,
  stretched,
} from './candidates';
import {
  hasJoiner,
  isAssociation,
  isBody,
  isMembership,
  isUnknown,
  leadsToNoun,
  namesNobody,
  noneIsKnown,
  organisationStart,
  partOf,
  phraseOf,
} from './groupForms';
import { personAfter, placeBefore, theBefore } from './mentionContext';
import {
  findOffice,
  honoursStart,
  inOffice,
  isAddress,
  keepOwners,
  opensWithRank,
  rolesEnd,
  titleGender,
} from './nameOffices';
import { is, type NamePart } from './nameRuns';
import {
  ARTICLE_PARTICLE,
  CAPITALISED_NOUN,
  COMMON_WORD,
  COMPANY_ENDING,
  COMPASS_POINT,
  GIVEN_NAME,
  GROUP_OPENER,
  NEWSPAPER_HEAD,
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
import { personAmongPeople } from './peopleAround';
import { isPrefixed } from './shipNames';
import { isDoubleSurname, isGivenBeforeParticle, isGivenPart, isPersonalWord, nameStart } from './surnameParts';
import { unknownCandidate } from './unknownNames';

/** Traits of a group's first or last word without which neither makes it an organisation's or a place's name. */
const HEADS_LAST = ORGANISATION_HEAD | NEWSPAPER_HEAD | PLACE_HEAD | COMPANY_ENDING | SURNAME_HEAD;
const HEADS_FIRST = GROUP_OPENER | SHIP_PREFIX | PLACE_OPENER;

/** Adds what one stretch without joiners names, in order. May be several things: "Velm President Orla Sabel". */
export function groupCandidates(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
  opens: boolean,
  out: Candidate[],
): void {
  if (lo >= hi) return;
  const first = parts[lo]!;
  const last = parts[hi - 1]!;
  const size = hi - lo;
  if (size === 1 && first.match !== null) {
    out.push(knownCandidate(first, context, opens));
    return;
  }

  if (size < 5 && is(first, PHRASE_OPENER) && CAPITALISED_PHRASES.has(phraseOf(parts, lo, hi))) {
    out.push(candidate(context, parts, lo, hi, null, GUESS, 'common'));
    return;
  }

  if (size === 2 && is(first, COMMON_WORD) && namesNobody(parts, lo)) {
    out.push(candidate(context, parts, lo, hi, null, GUESS, 'common'));
    return;
  }
  if (context.tokens.kinds[first.first] === NUMBER) {
    readNumbered(parts, lo, hi, context, out);
    return;
  }
  // British papers write "Pc Venn".
  const lettered = (context.tokens.flags[first.first]! & ALL_CAPITALS) !== 0 || first.norm === 'pc';
  const honoured = last.match === null && HONOURS.has(last.norm);
  if ((lettered || honoured) && readDecorated(parts, lo, hi, context, opens, lettered, honoured, out)) return;

  if (size > 2 && first.match === null && is(first, CAPITALISED_NOUN) && isMembership(parts, lo, hi)) {
    groupCandidates(parts, lo + 1, hi, context, false, out);
    return;
  }

  // What the words are together, so that the rarer patterns are only tried where one of their words occurs.
  let unmatched = 0;
  let matched = false;
  for (let i = lo; i < hi; i++) {
    const part = parts[i]!;
    if (part.match === null) unmatched |= part.traits;
    else matched = true;
  }
  if (unmatched & ROLE_NOUN && size > 1 && isAssociation(parts, lo, context)) {
    out.push(candidate(context, parts, lo, hi, 'organisation', SURE));
    return;
  }
  const headed = is(last, HEADS_LAST) || is(first, HEADS_FIRST) || last.norm === 'room';
  if (headed && readHeaded(parts, lo, hi, context, out)) return;
  if (unmatched & (ROLE_NOUN | TITLE) && readOffice(parts, lo, hi, context, opens, out)) return;
  if (matched) splitAtKnown(parts, lo, hi, context, opens, out);
  else out.push(unknownCandidate(parts, lo, hi, context, opens));
}

/** Letters before a name that are a rank, or behind it that are honours: "PC Venn", "Orla Venn OBE". */
function readDecorated(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
  opens: boolean,
  lettered: boolean,
  honoured: boolean,
  out: Candidate[],
): boolean {
  if (lettered && opensWithRank(parts, lo, hi, context)) {
    putHolder(parts, lo, lo + 1, hi, 'unknown', context, out);
    return true;
  }
  const end = honoured ? honoursStart(parts, lo, hi, context) : hi;
  if (end < hi) groupCandidates(parts, lo, end, context, opens, out);
  return end < hi;
}

/** An ordinal opens a unit's name ("92nd Assault Brigade"), and nothing else that we mark. */
function readNumbered(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
  out: Candidate[],
): void {
  const size = hi - lo;
  const last = parts[hi - 1]!;
  const lettered = size === 2 && (context.tokens.flags[last.first]! & ALL_CAPITALS) !== 0;
  const unit = last.match === null && (is(last, ORGANISATION_HEAD) || lettered);
  const place = !unit && last.match === null && is(last, PLACE_HEAD);
  if (unit || place) {
    out.push(candidate(context, parts, lo, hi, unit ? 'organisation' : 'place', SURE));
    return;
  }
  // "Petty Officer 1st Class Orla Venn": the rest of a rank.
  const rank = size > 2 && parts[lo + 1]!.norm === 'class' ? 1 : 0;
  groupCandidates(parts, lo + 1 + rank, hi, context, false, out);
}

/** Adds a name that its last or first word makes an organisation's or a place's, and what stands before it; false where there is none. */
function readHeaded(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
  out: Candidate[],
): boolean {
  const size = hi - lo;
  const last = parts[hi - 1]!;
  const first = parts[lo]!;
  if (size < 2 || hasJoiner(parts, lo, hi)) return false;
  if (last.match !== null) {
    if (is(first, PLACE_OPENER) && first.match === null && size === 2 && !is(first, GIVEN_NAME)) {
      return put(out, candidate(context, parts, lo, hi, 'place', SURE));
    }
    const noun = last.match.name.length === 1 && last.match.name.everyday && is(last, ORGANISATION_HEAD);
    if (!noun || !leadsToNoun(parts, lo, hi - 1)) return false;
    return put(out, candidate(context, parts, lo, hi, 'organisation', SURE));
  }
  if (is(first, GROUP_OPENER) && first.match === null) {
    // "Jaish Orla Fires Rockets": in a headline the name ends where everyday words begin.
    let end = is(parts[lo + 1]!, ARTICLE_PARTICLE) ? Math.min(lo + 3, hi) : lo + 2;
    while (end < hi && !is(parts[end]!, COMMON_WORD) && !is(parts[end]!, CAPITALISED_NOUN)) end++;
    out.push(candidate(context, parts, lo, end, 'organisation', SURE));
    groupCandidates(parts, end, hi, context, false, out);
    return true;
  }
  const shipped = isPrefixed(parts, lo, context.tokens);
  if (shipped) return put(out, candidate(context, parts, lo, hi, 'platform', SURE));
  if (is(last, COMPANY_ENDING) && size === 2 && first.match?.entity.kind === 'organisation') {
    return put(out, stretched(knownCandidate(first, context, false), first.first, last.end));
  }
  const titled = is(first, TITLE) && first.match === null && !is(first, PLACE_OPENER);
  if (titled && !(size === 2 && is(last, ORGANISATION_HEAD) && !is(last, SURNAME_HEAD))) return false;
  if (last.norm === 'administration' && size === 2 && (first.match === null || first.match.entity.kind === 'person')) {
    groupCandidates(parts, lo, hi - 1, context, false, out);
    return true;
  }
  // "Harbour Guard Ty Woods": a surname behind a given name, whatever stands before both.
  const given = size > 2 ? parts[hi - 2]! : first;
  if (size > 2 && WOODS.has(last.norm) && given.match === null && is(given, GIVEN_NAME) && !is(given, COMMON_WORD)) {
    return false;
  }
  const human =
    (first.match === null || first.match.name.length === 1) &&
    is(first, GIVEN_NAME) &&
    !(size === 2 && GROUNDS.has(last.norm) && placeBefore(context.tokens, first.first, context.floor) > 0) &&
    size <= 3 &&
    is(last, SURNAME_HEAD) &&
    !is(last, COMPANY_ENDING);
  const opensWithPerson = first.match?.entity.kind === 'person' && first.match.name.length > 1;
  if (human && size === 2 && first.match !== null) return put(out, personCandidate(parts, lo, hi, context, SURE));
  if (human || opensWithPerson) return false;
  const owner = first.match?.entity.kind;
  if (is(last, NEWSPAPER_HEAD) && size === 2 && (owner === 'place' || owner === 'state')) {
    // "the Velmish Gazette" is one, "the Velmish press" is none.
    const named = SURE_NEWSPAPER_HEADS.has(last.norm) && theBefore(context.tokens, first.first, context.floor);
    if (first.match!.name.form === 'demonym' && !named) return false;
    return put(out, candidate(context, parts, lo, hi, 'organisation', SURE));
  }
  if (is(last, ORGANISATION_HEAD | COMPANY_ENDING) || (last.norm === 'room' && parts[hi - 2]!.norm === 'operations')) {
    return readBody(parts, lo, hi, context, out);
  }
  if (is(last, PLACE_HEAD) || (is(first, PLACE_OPENER) && first.match === null && !is(first, GIVEN_NAME))) {
    if (hi - lo === 2 && first.match?.name.form === 'demonym') return false;
    for (let i = lo; i < hi - 1; i++) if (parts[i]!.match === null && is(parts[i]!, ROLE_NOUN)) return false;
    if (size < 4 && first.match === null && (is(last, SURNAME_HEAD) || PLACES_AND_NAMES.has(first.norm))) {
      const person = personAmongPeople(parts, lo, hi, context);
      if (person !== null) return put(out, person);
    }
    return put(out, candidate(context, parts, lo, hi, 'place', SURE));
  }
  return false;
}

function put(out: Candidate[], candidate: Candidate): true {
  out.push(candidate);
  return true;
}

/** Adds the body that the last word makes of the words before it, if they are enough, behind a person who stands before. */
function readBody(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
  out: Candidate[],
): boolean {
  const last = parts[hi - 1]!;
  const start = organisationStart(parts, lo, hi);
  if (hi - start < 2) return false;
  const opener = parts[start]!;
  // "Orlat Stock Exchange", "Harbour Middle School": what it is for makes it one.
  const weak = is(last, WEAK_ORGANISATION_HEAD) && !(hi - start > 2 && FOR.get(last.norm)?.has(parts[hi - 2]!.norm));
  let own = last.norm === 'workers' && opener.norm === 'united';
  for (let i = start; i < hi - 1 && !own; i++) own = parts[i]!.match === null && !is(parts[i]!, COMMON_WORD);
  if (weak) {
    const bare = !own && hi - start === 2 && opener.match === null;
    // "the moderate Velmish Opposition": whose body, as its adjective says.
    const ofState = STATE_BODIES.has(last.norm) && opener.match?.name.form === 'demonym';
    const owner = opener.match?.entity.kind;
    const trade =
      TRADE_HEADS.has(last.norm) &&
      (is(opener, COMPASS_POINT) || (hi - start === 2 && (owner === 'place' || owner === 'state')));
    const enough = own || ofState || trade || (!bare && theBefore(context.tokens, opener.first, context.floor));
    if (!enough || context.capitalisation !== 'plain') return false;
  }
  const sure = (start > lo && noneIsKnown(parts, lo, start)) || !weak || own;
  groupCandidates(parts, lo, start, context, false, out);
  out.push(candidate(context, parts, start, hi, 'organisation', sure ? SURE : LIKELY));
  return true;
}

const FOR: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['exchange', new Set('stock commodity commodities futures mercantile metal metals securities options'.split(' '))],
  ['school', new Set('middle high elementary primary secondary grammar medical law business nursery'.split(' '))],
]);

const WOODS = new Set(['woods', 'wood', 'hill', 'fields']);

/** Behind a given name, after "in" or "near", a place: "in Jackson Park". */
const GROUNDS = new Set('park station bridge beach lake street'.split(' '));

/** Words that open a place's name, and a person's: "Monte Orla", "Tal Venn". */
const PLACES_AND_NAMES = new Set('monte tal rio ayn ain sierra khan umm port'.split(' '));

/** Adds "Velm Foreign Minister Orla Sabel", "Gen. Orla Sabel", "Secretary of State Orla Sabel": office and name; false where there is none. */
function readOffice(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
  opens: boolean,
  out: Candidate[],
): boolean {
  const office = findOffice(parts, lo, hi);
  if (office === null) return false;
  const { role, lastNoun } = office;
  let end = rolesEnd(parts, role + 1, hi, lastNoun);
  let complement = hi;
  if (end < hi && parts[end]!.joiner) {
    while (end < hi && parts[end]!.joiner) end++;
    const past = officeEnd(parts, end, hi);
    // "Director of the CIA": the body is a mention of its own where no name follows that the whole is the office of.
    if (past === end || (past === hi && isBody(parts, end, hi))) complement = end;
    end = rolesEnd(parts, past, hi, lastNoun);
  }
  const nameless = end >= hi || complement < hi || isAddress(parts, role, hi);
  // A lone noun that a sentence's begin has capitalised is no office.
  if (nameless && opens && hi - lo === 1) return put(out, doubtfulCandidate(parts[lo]!));
  // What stands before the office: whose it is ("Velm", "CIA"), or its own first words ("Prime", "Foreign").
  let owner = role;
  while (owner > lo && parts[owner - 1]!.match === null && is(parts[owner - 1]!, ROLE_MODIFIER)) owner--;
  const before = out.length;
  groupCandidates(parts, lo, owner, context, false, out);
  if (out.length > before) keepOwners(out, before);
  if (nameless) {
    out.push(candidate(context, parts, owner, complement < hi ? role + 1 : hi, 'person', GUESS, 'role'));
    groupCandidates(parts, complement, hi, context, false, out);
    return true;
  }
  const gender = titleGender(parts, owner, end, context);
  const officeEnds = end;
  // "Miss Velm Orla Venn": an everyday word between title and given name belongs to the title.
  while (
    hi - end > 2 &&
    parts[end]!.match === null &&
    is(parts[end]!, COMMON_WORD) &&
    !is(parts[end]!, GIVEN_NAME) &&
    is(parts[end + 1]!, GIVEN_NAME)
  ) {
    end++;
  }
  putHolder(parts, lo, end, hi, gender, context, out, officeEnds);
  return true;
}

/**
 * Adds what stands from part `from` on, behind an office that begins with part `lo` and ends before `officeEnds`: somebody,
 * who has it, or else what it names.
 */
function putHolder(
  parts: readonly NamePart[],
  lo: number,
  from: number,
  hi: number,
  gender: Gender,
  context: PatternContext,
  out: Candidate[],
  officeEnds = from,
): void {
  const at = out.length;
  groupCandidates(parts, from, hi, context, false, out);
  const named = out[at];
  if (named === undefined) return;
  const isPerson =
    named.first === parts[from]!.first &&
    (named.kind === null ||
      named.kind === 'person' ||
      (named.match !== null &&
        named.match.name.length === 1 &&
        out.length === at + 1 &&
        (named.kind === 'place' ||
          (named.kind === 'state' && named.form === 'full' && COURTESIES.has(parts[officeEnds - 1]!.norm)))));
  if (isPerson) out[at] = inOffice(named, [parts[lo]!.first, parts[officeEnds - 1]!.end], gender, context);
}

/** Before a surname, whatever else it names: "Ms. Jordan". */
const COURTESIES = new Set('mr mr. mrs mrs. ms ms. miss dr dr. sen sen. rep rep.'.split(' '));

const STATES_LIKE_INITIALS = new Set('n.j. n.c. s.c. n.d. s.d. n.m. n.h. r.i.'.split(' '));

/** Adds a stretch with known names in it: the known ones on their own, unless a neighbour makes another name of them. */
function splitAtKnown(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
  opens: boolean,
  out: Candidate[],
): void {
  let at = lo;
  while (parts[at]!.match === null) at++;
  const part = parts[at]!;
  const match = part.match!;
  const { kind } = match.entity;
  const { form } = match.name;
  const left = at > lo ? parts[at - 1]! : null;
  // "Ar Raqqah": the Arabic article with a capital and a space, before a place that the lists have without it.
  if (left !== null && kind === 'place' && is(left, ARTICLE_PARTICLE) && left.norm !== 'ed') {
    const whole = knownCandidate(partOf(part, left.first, match), context, false);
    groupCandidates(parts, lo, at - 1, context, opens, out);
    out.push(stretched(whole, left.first, whole.end));
    groupCandidates(parts, at + 1, hi, context, false, out);
    return;
  }
  const right = at + 1 < hi ? parts[at + 1]! : null;
  // "Ohio Department of Transportation": a town's or a region's own body, whatever the country has by that name.
  if (kind === 'place' && right !== null && ownsBody(part, right, context)) {
    groupCandidates(parts, lo, at, context, opens, out);
    out.push(candidate(context, parts, at, at + 2, 'organisation', SURE));
    groupCandidates(parts, at + 2, hi, context, false, out);
    return;
  }
  // "Velm Foods UK": what ends with a state's letters and speaks, or is spoken of, as a body.
  if (
    right === null &&
    left !== null &&
    at - lo < 4 &&
    kind === 'state' &&
    form === 'acronym' &&
    isBodyOfState(parts, lo, at, context)
  ) {
    out.push(candidate(context, parts, lo, hi, 'organisation', SURE));
    return;
  }
  // "N.J. Venn": initials, unless a body goes by the state.
  if (left === null && right !== null && hi - lo === 2 && form === 'acronym' && STATES_LIKE_INITIALS.has(part.norm)) {
    if (right.match === null && !is(right, COMMON_WORD | ORGANISATION_HEAD | PLACE_HEAD | ROLE_NOUN | TITLE)) {
      out.push(personCandidate(parts, lo, hi, context, SURE));
      return;
    }
  }
  const single =
    (match.name.length === 1 || (kind === 'person' && form === 'short')) && form !== 'demonym' && form !== 'acronym';
  if (single) {
    // A weapon's name beside an unknown word is that word's neighbour by chance: "Mount Grad", "Grad Velmov".
    if ((kind === 'weapon' || kind === 'platform') && (isUnknown(left) || isUnknown(right))) {
      const own = parts.slice(lo, hi);
      own[at - lo] = partOf(part, part.first, null);
      groupCandidates(own, 0, hi - lo, context, opens, out);
      return;
    }
    // "Michael Jordan", "Hunter Biden": a given name before a single known word makes it somebody's surname.
    const isSurname =
      left !== null &&
      right === null &&
      (kind === 'person'
        ? isPersonalWord(left, context)
        : isGivenPart(left) ||
          isGivenBeforeParticle(parts, lo, at) ||
          (kind === 'place' && isDoubleSurname(parts, lo, at, context)));
    if (isSurname) {
      const start = nameStart(parts, lo, at);
      groupCandidates(parts, lo, start, context, opens, out);
      out.push(personCandidate(parts, start, hi, context, SURE));
      return;
    }
    // "the activist Orla Nahas", "Gao Orla, a lawyer": a town's name beside an unknown word, where people are spoken of.
    if (kind === 'place' && hi - lo === 2 && match.entity.metonymOf === undefined) {
      const other = left ?? right;
      const person =
        other !== null && isPersonalWord(other, context) ? personAmongPeople(parts, lo, hi, context) : null;
      if (person !== null) {
        out.push(person);
        return;
      }
    }
    // "Jordan Orla", "Chad Venn": a known place that is also a given name, before an unknown surname.
    if (
      at === lo &&
      right !== null &&
      right.match === null &&
      hi - lo <= 3 &&
      (is(part, GIVEN_NAME) || part.norm === 'paris' || part.norm === 'florence') &&
      (!is(right, COMMON_WORD) || personAfter(context.tokens, parts[hi - 1]!.end, context.limit) !== null)
    ) {
      out.push(personCandidate(parts, lo, hi, context, LIKELY));
      return;
    }
  }
  groupCandidates(parts, lo, at, context, opens, out);
  out.push(knownCandidate(part, context, opens && at === lo));
  groupCandidates(parts, at + 1, hi, context, false, out);
}
