import { endsOrganisationStart, type PatternContext } from './candidates';
import { is, makePart, type NamePart } from './nameRuns';
import {
  COMMON_WORD,
  COMPASS_POINT,
  GIVEN_NAME,
  ORGANISATION_HEAD,
  PLACE_HEAD,
  ROLE_NOUN,
  TITLE,
  WEAK_ORGANISATION_HEAD,
} from './nameTraits';

// What a stretch of words without joiners is by the kinds of its parts.

/** "Republican Orla Venn", "Hall of Famer Tarn Sabel": a party, a state or an honour in which somebody stands. */
export function isMembership(parts: readonly NamePart[], lo: number, hi: number): boolean {
  if (is(parts[lo]!, GIVEN_NAME | COMPASS_POINT | TITLE)) return false;
  const next = parts[lo + 1]!;
  if (next.match === null && is(next, GIVEN_NAME)) return true;
  for (let i = lo + 1; i < hi; i++) {
    if (parts[i]!.match !== null || is(parts[i]!, COMMON_WORD | ORGANISATION_HEAD | PLACE_HEAD)) return false;
  }
  return true;
}

/** "Doctors Abroad", "Teachers Across Borders": those who have joined, and where. */
export function isAssociation(parts: readonly NamePart[], lo: number, { capitalisation }: PatternContext): boolean {
  const { match, traits, norm } = parts[lo]!;
  if (match !== null || !(traits & ROLE_NOUN) || capitalisation !== 'plain' || !norm.endsWith('s')) return false;
  const next = parts[lo + 1]!;
  return next.match === null && BEHIND_MEMBERS.has(next.norm);
}

const BEHIND_MEMBERS = new Set('abroad across beyond united international worldwide overseas'.split(' '));

export function phraseOf(parts: readonly NamePart[], lo: number, hi: number): string {
  let phrase = parts[lo]!.norm;
  for (let i = lo + 1; i < hi; i++) phrase += ` ${parts[i]!.norm}`;
  return phrase;
}

export function hasJoiner(parts: readonly NamePart[], lo: number, hi: number): boolean {
  for (let i = lo; i < hi; i++) if (parts[i]!.joiner) return true;
  return false;
}

export function noneIsKnown(parts: readonly NamePart[], lo: number, hi: number): boolean {
  for (let i = lo; i < hi; i++) if (parts[i]!.match !== null) return false;
  return true;
}

/** Whether a name before a known body's bare noun makes the two another body's: "World Trade Congress". */
export function leadsToNoun(parts: readonly NamePart[], lo: number, hi: number): boolean {
  for (let i = lo; i < hi; i++) {
    const part = parts[i]!;
    if ((part.match !== null && part.match.name.form !== 'demonym') || endsOrganisationStart(part)) return false;
  }
  return true;
}

export const isUnknown = (part: NamePart | null): boolean =>
  part !== null && part.match === null && (!is(part, COMMON_WORD) || is(part, GIVEN_NAME));

/** A part with another beginning or match. */
export const partOf = ({ end, norm, traits, joiner }: NamePart, first: number, match: NamePart['match']): NamePart =>
  makePart(first, end, norm, traits, match, joiner);

/** An organisation's name begins after a person or a role that stands before it. */
export function organisationStart(parts: readonly NamePart[], lo: number, hi: number): number {
  for (let i = hi - 2; i >= lo; i--) {
    const part = parts[i]!;
    if (part.match !== null && part.match.entity.kind === 'person' && part.match.name.length > 1) return i + 1;
  }
  return lo;
}

/** "Storm Mabel", "Phase II": what has a name or a number of its own, and is nobody and no place. */
export function namesNobody(parts: readonly NamePart[], lo: number): boolean {
  const { norm } = parts[lo]!;
  return STORMS.has(norm) || (STAGES.has(norm) && ROMAN.test(parts[lo + 1]!.norm));
}

const STORMS = new Set('storm hurricane cyclone typhoon'.split(' '));
const STAGES = new Set(
  'phase stage part chapter volume type tier category class level title act section world'.split(' '),
);
const ROMAN = /^[ivx]+$/;

/** "Chairman of the Harbour Election Commission": what an office without a name is of, as its last word tells. */
export function isBody(parts: readonly NamePart[], from: number, hi: number): boolean {
  if (parts[from]!.match?.entity.kind === 'organisation') return true;
  const last = parts[hi - 1]!;
  return (
    hi - from > 1 && last.match === null && is(last, ORGANISATION_HEAD) && !is(last, WEAK_ORGANISATION_HEAD | ROLE_NOUN)
  );
}
