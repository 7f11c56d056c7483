import { NUMBER } from '../article/types';
import { TRADE_HEADS } from '../english/organisationWords';
import type { EntityKind } from '../entities/types';
import { isBodyOfState } from './bodiesOfStates';
import {
  type Candidate,
  candidate,
  endsOrganisationStart,
  GUESS,
  knownCandidate,
  LIKELY,
  makeCandidate,
  NO_ROLES,
  officeEnd,
  type PatternContext,
  SURE,
} from './candidates';
import { namesNobody } from './groupForms';
import { groupCandidates } from './nameGroups';
import { is, type NamePart } from './nameRuns';
import {
  COMMON_WORD,
  GIVEN_NAME,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN_OF,
  PARTICLE,
  PHRASE_OPENER,
  PLACE_HEAD,
  PLACE_NOUN_OF,
  PLACE_OPENER,
  ROLE_MODIFIER,
  ROLE_NOUN,
  TITLE,
  WEAK_ORGANISATION_HEAD,
} from './nameTraits';
import { isSomebody, unknownWord } from './unknownNames';

/** Given names that open a question or a sentence more often than a name. */
const VERBS_AND_NAMES = new Set('will may can hope bill drew mark grant chase rob sue pat jack'.split(' '));

/** Traits of a lone word that make it more than a name or a word: an office, the first word of a phrase. */
const NEEDS_A_LOOK = ROLE_NOUN | TITLE | PHRASE_OPENER;

/** Adds the candidates of one run, in order and without overlaps. */
export function readCandidates(
  parts: readonly NamePart[],
  from: number,
  end: number,
  opensSentence: boolean,
  context: PatternContext,
  out: Candidate[],
): void {
  const first = parts[from]!;
  if (end - from === 1) {
    if (first.match !== null) out.push(knownCandidate(first, context, opensSentence));
    else if (opensSentence && isPlainWord(first)) out.push(openingWord(first, isSomebody(first, context)));
    else if (is(first, NEEDS_A_LOOK) || context.tokens.kinds[first.first] === NUMBER)
      groupCandidates(parts, from, end, context, opensSentence, out);
    else out.push(unknownWord(first, context, opensSentence));
    return;
  }
  let lo = from;
  // "Officials in Velm": a sentence's first word is only part of a name when the name needs it.
  if (opensSentence && isPlainOpening(parts, from, end, context)) {
    lo++;
    while (lo < end && parts[lo]!.joiner) lo++;
  }
  readSegments(parts, lo, end, context, out, opensSentence && lo === from);
}

/** An everyday word that opens a sentence: nothing by itself, or somebody's name. */
const openingWord = ({ first, end }: NamePart, isName: boolean): Candidate =>
  makeCandidate(
    first,
    end,
    isName ? 'person' : null,
    isName ? LIKELY : GUESS,
    isName ? 'short' : 'full',
    null,
    NO_ROLES,
    'unknown',
    !isName,
  );

/** An everyday word by itself, of which a sentence's begin makes no name. */
const isPlainWord = (part: NamePart): boolean =>
  part.match === null &&
  part.end - part.first === 1 &&
  is(part, COMMON_WORD) &&
  !is(part, TITLE | ROLE_NOUN | ROLE_MODIFIER);

/** "Carmaker Orlat", "Rival Sabel AG": what a firm is, before its name, and no part of any. */
const DESCRIBES_FIRMS = new Set(
  (
    'carmaker automaker chipmaker drugmaker planemaker aircraftmaker steelmaker toymaker shipbuilder homebuilder retailer insurer brewer ' +
    'broadcaster conglomerate rival lender startup distributor supplier miner'
  ).split(' '),
);

/** Whether the first of several parts is an everyday word that the name behind it can do without. */
function isPlainOpening(parts: readonly NamePart[], from: number, end: number, context: PatternContext): boolean {
  const part = parts[from]!;
  const next = parts[from + 1]!;
  if (part.match === null && DESCRIBES_FIRMS.has(part.norm) && !next.joiner) return true;
  if (!isPlainWord(part)) return false;
  if (end - from === 2 && next.match === null && namesNobody(parts, from)) return false;
  // "Van den Berg was firm."
  if (is(part, PARTICLE) && is(next, PARTICLE)) return false;
  if (next.joiner) return !is(part, ORGANISATION_NOUN_OF | PLACE_NOUN_OF);
  if (is(part, GIVEN_NAME)) {
    if (next.match === null) return false;
    if (!VERBS_AND_NAMES.has(part.norm) && next.match.name.form === 'short') return false;
  }
  // "Mount Orlan", though an Orlan is known.
  if (is(part, PLACE_OPENER) && next.match !== null && next.match.name.length === 1) return false;
  let groupEnd = from + 1;
  let everyday = true;
  for (; groupEnd < end && !parts[groupEnd]!.joiner; groupEnd++) {
    // "Universities UK said"
    if (parts[groupEnd]!.match !== null) return !isBodyOfState(parts, from, groupEnd, context);
    if (!is(parts[groupEnd]!, COMMON_WORD)) everyday = false;
  }
  const head = parts[groupEnd - 1]!;
  if (is(head, ORGANISATION_HEAD) && !is(head, WEAK_ORGANISATION_HEAD)) return false;
  if (is(head, PLACE_HEAD) || is(part, PLACE_OPENER)) return false;
  return !everyday || context.capitalisation !== 'plain';
}

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
      if (grown !== null && grown.kind !== null) {
        // A role before the organisation's own words ends where they begin: "President Bank of Velm" is none.
        if (grown.from > lo) groupCandidates(parts, lo, grown.from, context, false, out);
        out.push(candidate(context, parts, grown.from, grown.end, grown.kind, SURE));
        lo = grown.end;
        continue;
      }
      if (grown !== null && grown.end > hi) hi = grown.end;
    }
    groupCandidates(parts, lo, hi, context, opens && lo === from, out);
    lo = hi;
  }
}

interface Joined {
  readonly from: number;
  readonly end: number;
  readonly kind: EntityKind | null;
}

/** The name that begins in a group and takes in the joiner at `hi`, or null. One without a kind is an office. */
function joinedEnd(parts: readonly NamePart[], lo: number, hi: number, to: number): Joined | null {
  const joiner = parts[hi]!.norm;
  const head = parts[hi - 1]!;
  let next = hi;
  while (next < to && parts[next]!.joiner) next++;
  let nextEnd = next;
  while (nextEnd < to && !parts[nextEnd]!.joiner) nextEnd++;
  if (joiner === '&') {
    if (parts[next]!.match?.entity.kind === 'person') return null;
    return { from: lo, end: nextEnd, kind: 'organisation' };
  }
  if (joiner === 'of' || joiner === 'for' || joiner === 'on') {
    // An office goes on with what it is of: "Secretary of State Orla Venn".
    const union = hi - lo > 1 && is(head, ORGANISATION_NOUN_OF);
    if (head.match === null && !union && (is(head, ROLE_NOUN) || is(head, TITLE))) {
      return officeEnd(parts, next, to) > next ? { from: lo, end: nextEnd, kind: null } : null;
    }
    if (head.match !== null && head.match.entity.kind !== 'organisation') return null;
    if (head.match !== null && !is(head, ORGANISATION_NOUN_OF)) return null;
    if (joiner === 'for' && parts[next]!.match?.entity.kind === 'person') return null;
    if (
      is(head, ORGANISATION_NOUN_OF) &&
      !(joiner === 'on' && head.norm !== 'committee' && head.norm !== 'council' && head.norm !== 'commission')
    ) {
      let start = hi - 1;
      while (start > lo && !endsOrganisationStart(parts[start - 1]!)) start--;
      const end = organisationEnd(parts, next, to);
      // "The National Union of Prime Minister Orla Venn" is hers.
      return end > next ? { from: start, end, kind: 'organisation' } : null;
    }
    if (joiner === 'of' && is(head, PLACE_NOUN_OF)) {
      if (head.norm === 'city' || head.norm === 'town' || head.norm === 'village') return null;
      return { from: hi - 1, end: cutAtRole(parts, next, nextEnd), kind: 'place' };
    }
    return null;
  }
  if (joiner === 'and') {
    const last = parts[nextEnd - 1]!;
    if (
      last.match === null &&
      nextEnd - next >= 2 &&
      is(last, ORGANISATION_HEAD) &&
      !is(last, WEAK_ORGANISATION_HEAD) &&
      areEveryday(parts, lo, hi) &&
      areEveryday(parts, next, nextEnd) &&
      (!is(head, ORGANISATION_HEAD) || TRADE_HEADS.has(head.norm)) &&
      !is(head, ROLE_NOUN)
    ) {
      return { from: lo, end: nextEnd, kind: 'organisation' };
    }
  }
  return null;
}

function areEveryday(parts: readonly NamePart[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const part = parts[i]!;
    if (part.match !== null || !is(part, COMMON_WORD) || is(part, TITLE)) return false;
  }
  return true;
}

/** Where an organisation's "of …" ends: at a role, a person, or a joiner that begins something else. */
function organisationEnd(parts: readonly NamePart[], from: number, to: number): number {
  let i = from;
  while (i < to) {
    const part = parts[i]!;
    if (part.joiner) {
      let next = i;
      while (next < to && parts[next]!.joiner) next++;
      if (next >= to) break;
      const following = parts[next]!;
      if (part.norm === 'and') {
        const kind = following.match?.entity.kind;
        const plain = following.match === null && is(following, COMMON_WORD);
        if (!plain || kind === 'person' || is(following, ORGANISATION_NOUN_OF) || is(following, ROLE_NOUN)) break;
      } else if (part.norm === 'on') break;
      i = next;
      continue;
    }
    // "Office of the Inspector General" is no general's.
    const ofGeneral = i > from && part.norm === 'general' && is(parts[i - 1]!, ROLE_NOUN);
    if (i > from && !ofGeneral && (is(part, TITLE) || part.match?.entity.kind === 'person')) break;
    if (i > from && !ofGeneral && part.match === null && is(part, ROLE_NOUN)) {
      // "National Association of Harbour Pilots": those whom a body is of end its name.
      if (MANY.test(part.norm) && (i + 1 === to || parts[i + 1]!.joiner)) return i + 1;
      let office = i;
      while (office > from && OFFICE_OPENERS.has(parts[office - 1]!.norm) && parts[office - 1]!.match === null)
        office--;
      return office;
    }
    i++;
  }
  return i;
}

/** What opens an office and is no body's field: "Ministry of Defence Spokesman" is a ministry's. */
const OFFICE_OPENERS = new Set('prime vice deputy chief foreign lord acting former first assistant'.split(' '));
const MANY = /(?:s|men)$/;

function cutAtRole(parts: readonly NamePart[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (i > from && parts[i]!.match === null && (is(parts[i]!, ROLE_NOUN) || is(parts[i]!, TITLE))) return i;
  }
  return to;
}
