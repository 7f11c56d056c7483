import { isCommonWord } from '../english/commonWords';
import { isGivenName } from '../english/givenNames';
import {
  ORGANISATION_HEADS,
  ORGANISATION_OF,
  PLACE_HEADS,
  PLACE_OF,
  PLACE_OPENERS,
  WEAK_ORGANISATION_HEADS,
} from '../english/organisationWords';
import { isRoleNoun, ROLE_MODIFIERS } from '../english/roles';
import type { EntityKind } from '../entities/types';
import {
  type Candidate,
  candidate,
  endsOrganisationStart,
  GUESS,
  isTitle,
  officeEnd,
  type PatternContext,
  SURE,
} from './candidates';
import { groupCandidates } from './nameGroups';
import { type NamePart, type NameRun, PARTICLES } from './nameRuns';

/** Given names that open a question or a sentence more often than a name. */
const VERBS_AND_NAMES = new Set('will may can hope bill drew mark grant chase rob sue pat jack'.split(' '));

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
  if (!isCommonWord(part.norm) || isTitle(part.norm) || isRoleNoun(part.norm) || ROLE_MODIFIERS.has(part.norm)) {
    return false;
  }
  if (parts.length === 1) return true;
  // "Van den Berg was firm."
  if (PARTICLES.has(part.norm) && PARTICLES.has(parts[1]!.norm)) return false;
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
    if (head.match === null && (isRoleNoun(head.norm) || isTitle(head.norm))) {
      return officeEnd(parts, next, to) > next ? { from: lo, end: nextEnd, kind: null } : none;
    }
    if (head.match !== null && head.match.entity.kind !== 'organisation') return none;
    if (head.match !== null && !ORGANISATION_OF.has(head.norm)) return none;
    if (joiner === 'for' && parts[next]!.match?.entity.kind === 'person') return none;
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
      !isRoleNoun(head.norm)
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
        const plain = following.match === null && isCommonWord(following.norm);
        if (!plain || kind === 'person' || ORGANISATION_OF.has(following.norm) || isRoleNoun(following.norm)) break;
      } else if (part.norm === 'on') break;
      i = next;
      continue;
    }
    if (i > from && (isTitle(part.norm) || part.match?.entity.kind === 'person')) break;
    if (i > from && part.match === null && isRoleNoun(part.norm)) break;
    i++;
  }
  return i;
}

function cutAtRole(parts: readonly NamePart[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (i > from && parts[i]!.match === null && (isRoleNoun(parts[i]!.norm) || isTitle(parts[i]!.norm))) return i;
  }
  return to;
}
