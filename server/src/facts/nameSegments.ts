import type { EntityKind } from '../entities/types';
import {
  type Candidate,
  candidate,
  endsOrganisationStart,
  GUESS,
  officeEnd,
  type PatternContext,
  SURE,
} from './candidates';
import { groupCandidates } from './nameGroups';
import { is, type NamePart, type NameRun } from './nameRuns';
import {
  COMMON_WORD,
  GIVEN_NAME,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN_OF,
  PARTICLE,
  PLACE_HEAD,
  PLACE_NOUN_OF,
  PLACE_OPENER,
  ROLE_MODIFIER,
  ROLE_NOUN,
  TITLE,
  WEAK_ORGANISATION_HEAD,
} from './nameTraits';

/** Given names that open a question or a sentence more often than a name. */
const VERBS_AND_NAMES = new Set('will may can hope bill drew mark grant chase rob sue pat jack'.split(' '));

/** The candidates of one run, in order and without overlaps. */
export function readCandidates(run: NameRun, context: PatternContext, out: Candidate[]): void {
  let lo = 0;
  const { parts } = run;
  // "Officials in Velm": a sentence's first word is only part of a name when the name needs it.
  if (run.opensSentence && isPlainOpening(parts, context)) {
    lo = 1;
    if (parts.length === 1) {
      out.push(candidate(context, parts, 0, 1, null, GUESS, { doubtful: true }));
      return;
    }
    while (lo < parts.length && parts[lo]!.joiner) lo++;
  }
  readSegments(parts, lo, parts.length, context, out, run.opensSentence && lo === 0);
}

function isPlainOpening(parts: readonly NamePart[], context: PatternContext): boolean {
  const part = parts[0]!;
  if (part.match !== null || part.end - part.first > 1) return false;
  if (!is(part, COMMON_WORD) || is(part, TITLE) || is(part, ROLE_NOUN) || is(part, ROLE_MODIFIER)) {
    return false;
  }
  if (parts.length === 1) return true;
  // "Van den Berg was firm."
  if (is(part, PARTICLE) && is(parts[1]!, PARTICLE)) return false;
  if (is(part, ORGANISATION_NOUN_OF) && parts[1]!.joiner) return false;
  if (is(part, PLACE_NOUN_OF) && parts[1]!.joiner) return false;
  if (is(part, GIVEN_NAME) && parts[1]!.match === null && !parts[1]!.joiner) return false;
  if (is(part, GIVEN_NAME) && !VERBS_AND_NAMES.has(part.norm) && parts[1]!.match?.name.form === 'short') return false;
  let groupEnd = 1;
  while (groupEnd < parts.length && !parts[groupEnd]!.joiner) groupEnd++;
  if (groupEnd === 1) return true;
  if (parts.slice(1, groupEnd).some((p) => p.match !== null)) return true;
  const head = parts[groupEnd - 1]!;
  if (is(head, ORGANISATION_HEAD) && !is(head, WEAK_ORGANISATION_HEAD)) return false;
  if (is(head, PLACE_HEAD) || is(part, PLACE_OPENER)) return false;
  return !parts.slice(1, groupEnd).every((p) => is(p, COMMON_WORD)) || context.capitalisation !== 'plain';
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
    const union = hi - lo > 1 && is(head, ORGANISATION_NOUN_OF);
    if (head.match === null && !union && (is(head, ROLE_NOUN) || is(head, TITLE))) {
      return officeEnd(parts, next, to) > next ? { from: lo, end: nextEnd, kind: null } : none;
    }
    if (head.match !== null && head.match.entity.kind !== 'organisation') return none;
    if (head.match !== null && !is(head, ORGANISATION_NOUN_OF)) return none;
    if (joiner === 'for' && parts[next]!.match?.entity.kind === 'person') return none;
    if (
      is(head, ORGANISATION_NOUN_OF) &&
      !(joiner === 'on' && head.norm !== 'committee' && head.norm !== 'council' && head.norm !== 'commission')
    ) {
      let start = hi - 1;
      while (start > lo && !endsOrganisationStart(parts[start - 1]!)) start--;
      return { from: start, end: organisationEnd(parts, next, to), kind: 'organisation' };
    }
    if (joiner === 'of' && is(head, PLACE_NOUN_OF)) {
      if (head.norm === 'city' || head.norm === 'town' || head.norm === 'village') return none;
      return { from: hi - 1, end: cutAtRole(parts, next, nextEnd), kind: 'place' };
    }
    return none;
  }
  if (joiner === 'and') {
    const last = parts[nextEnd - 1]!;
    const plain = (part: NamePart): boolean => part.match === null && is(part, COMMON_WORD) && !is(part, TITLE);
    if (
      last.match === null &&
      nextEnd - next >= 2 &&
      is(last, ORGANISATION_HEAD) &&
      !is(last, WEAK_ORGANISATION_HEAD) &&
      parts.slice(lo, hi).every(plain) &&
      parts.slice(next, nextEnd).every(plain) &&
      !is(head, ORGANISATION_HEAD) &&
      !is(head, ROLE_NOUN)
    ) {
      return { from: lo, end: nextEnd, kind: 'organisation' };
    }
  }
  return none;
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
      return part.norm.endsWith('s') && (i + 1 === to || parts[i + 1]!.joiner) ? i + 1 : i;
    }
    i++;
  }
  return i;
}

function cutAtRole(parts: readonly NamePart[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (i > from && parts[i]!.match === null && (is(parts[i]!, ROLE_NOUN) || is(parts[i]!, TITLE))) return i;
  }
  return to;
}
