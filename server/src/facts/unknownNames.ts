import { ALL_CAPITALS, CAPITAL, NUMBER } from '../article/types';
import { EQUIPMENT_AFTER_NAME } from '../english/equipmentWords';
import { CAPITAL_BODIES, SURE_BODIES } from '../english/organisationWords';
import type { EntityKind } from '../entities/types';
import {
  type Candidate,
  candidate,
  GUESS,
  LIKELY,
  type PatternContext,
  personCandidate,
  rolesOf,
  SURE,
  stretched,
} from './candidates';
import {
  apposedRole,
  groupAfter,
  isApposedBody,
  organisationAfter,
  organisationBefore,
  personAfter,
  placeAfter,
  placeBefore,
  roleBefore,
  speechBefore,
  stateAfter,
  theBefore,
} from './mentionContext';
import { DOMAINS, is, type NamePart } from './nameRuns';
import {
  ARTICLE_PARTICLE,
  CAPITALISED_NOUN,
  COMMON_WORD,
  COMPASS_POINT,
  GIVEN_NAME,
  INITIAL,
  ROLE_MODIFIER,
  SURNAME_HEAD,
  THING_ACRONYM,
} from './nameTraits';

const NAME_SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A stretch of words none of which is known. */
export function unknownCandidate(
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
  if (size > 1) {
    const person = personStart(parts, lo, hi);
    if (person > lo) return unknownCandidate(parts, person, hi, context, false);
  }
  const given = is(first, GIVEN_NAME);
  const before =
    roleBefore(tokens, first.first, floor) ??
    (size > 1 || given ? apposedRole(tokens, first.first, last.end, floor, limit) : null);
  const after = personAfter(tokens, last.end, limit);
  const roles = rolesOf(before, after);
  let common = 0;
  for (let i = lo; i < hi; i++) if (is(parts[i]!, COMMON_WORD)) common++;
  if (size === 1) {
    // "members of Velm, who": what follows speaks of the members.
    const of = first.first > floor && tokens.norms[first.first - 1] === 'of';
    return singleCandidate(first, context, opens, of ? [] : roles, after !== null && !of);
  }
  if (!given && isApposedBody(tokens, first.first, last.end, floor, limit)) {
    return candidate(context, parts, lo, hi, 'organisation', SURE);
  }
  const state = stateAfter(tokens, last.end, limit);
  if (state > 0 && !given && roles.length === 0 && (state === 2 || common < size)) {
    return candidate(context, parts, lo, hi, 'place', state === 2 ? SURE : LIKELY);
  }
  if (is(last, CAPITALISED_NOUN)) return candidate(context, parts, lo, hi, null, GUESS, { form: 'common' });

  if (context.capitalisation === 'capitals' || (size > 2 && common > 0 && isShouted(parts, lo, hi, context))) {
    return candidate(context, parts, lo, hi, null, GUESS);
  }
  // The Arabic article is a given name as well: "Al Orlat fighters".
  if (common < size && (!given || is(first, ARTICLE_PARTICLE)) && groupAfter(tokens, last.end, limit)) {
    return candidate(context, parts, lo, hi, 'organisation', SURE);
  }
  const particled = parts.slice(lo + 1, hi - 1).some((part) => !(tokens.flags[part.first]! & CAPITAL) && !part.joiner);
  const suffix = NAME_SUFFIXES.has(last.norm);
  const personal =
    (suffix && common < size - 1) ||
    (given &&
      (!is(last, COMMON_WORD) || size <= 3) &&
      !is(last, CAPITALISED_NOUN) &&
      !(opens && is(first, COMMON_WORD) && is(last, COMMON_WORD))) ||
    (is(first, INITIAL) && size <= 3) ||
    (size === 3 && is(parts[lo + 1]!, INITIAL)) ||
    particled;
  if (before !== null || (after !== null && (common < size || given))) {
    return personCandidate(parts, lo, hi, context, SURE, roles);
  }
  const body = organisationBefore(tokens, first.first, floor);
  if (body === 2 && !given) return candidate(context, parts, lo, hi, 'organisation', SURE);
  const place = placeBefore(tokens, first.first, floor);
  if (is(first, ARTICLE_PARTICLE)) {
    if (placeAfter(tokens, last.end, limit)) return candidate(context, parts, lo, hi, 'place', SURE);
    if (place > 0) return candidate(context, parts, lo, hi, 'place', LIKELY);
  }
  if (size <= 4 && personal) {
    const certain =
      given && common === size ? GUESS : theBefore(tokens, first.first, floor) || (particled && !given) ? LIKELY : SURE;
    return personCandidate(parts, lo, hi, context, opens ? certain : Math.max(certain, LIKELY), roles);
  }
  if (place === 2 || placeAfter(tokens, last.end, limit)) return candidate(context, parts, lo, hi, 'place', SURE);
  if (body > 0 || (common < size && organisationAfter(tokens, last.end, limit))) {
    return candidate(context, parts, lo, hi, 'organisation', LIKELY);
  }
  if (theBefore(tokens, first.first, floor)) {
    return candidate(context, parts, lo, hi, common === size ? null : 'organisation', common === 0 ? LIKELY : GUESS);
  }
  if (place === 1 && common < size) return candidate(context, parts, lo, hi, 'place', LIKELY);
  if (is(first, COMPASS_POINT) && !NO_REGIONS.has(last.norm)) return candidate(context, parts, lo, hi, 'place', LIKELY);
  const ends = !is(first, COMMON_WORD) && !is(last, COMMON_WORD);
  if ((common === 0 || (common === 1 && ends)) && size <= 3 && context.capitalisation === 'plain') {
    return personCandidate(parts, lo, hi, context, LIKELY, roles);
  }
  if (speechBefore(tokens, first.first, floor) && common < size && size <= 3) {
    return personCandidate(parts, lo, hi, context, LIKELY, roles);
  }
  return candidate(context, parts, lo, hi, null, GUESS);
}

/** All in capitals: a headline within a line. */
function isShouted(parts: readonly NamePart[], lo: number, hi: number, { tokens }: PatternContext): boolean {
  for (let i = lo; i < hi; i++) if (!(tokens.flags[parts[i]!.first]! & ALL_CAPITALS)) return false;
  return true;
}

/**
 * Where a person's name begins behind words for an office that nobody has listed: "Harbour Recorder Ada Venn", "Longtime
 * Venn". `lo` itself where there are none.
 */
export function personStart(parts: readonly NamePart[], lo: number, hi: number): number {
  const first = parts[lo]!;
  if (is(first, GIVEN_NAME | INITIAL)) return lo;
  if (DESCRIBES_PEOPLE.has(first.norm)) return lo + 1;
  for (let i = lo + 1; i < hi - 1; i++) {
    const part = parts[i]!;
    if (!is(part, GIVEN_NAME) || is(part, ARTICLE_PARTICLE | COMPASS_POINT) || HELPING_VERBS.has(part.norm)) continue;
    const office = is(parts[i - 1]!, COMMON_WORD) && !is(parts[i - 1]!, GIVEN_NAME | INITIAL);
    const surname = parts[hi - 1]!;
    const everyday = is(surname, COMMON_WORD | CAPITALISED_NOUN) && !is(surname, SURNAME_HEAD);
    return office && !everyday ? i : lo;
  }
  return lo;
}

const HELPING_VERBS = new Set(['will', 'may', 'can', 'hope']);

/** Before somebody's name, and never a part of it. */
const DESCRIBES_PEOPLE = new Set('longtime long-time former outgoing incoming'.split(' '));

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
  const everyday = is(part, COMMON_WORD);
  const letter = tokens.ends[part.end - 1]! - tokens.starts[part.first]! === 1;
  const state = roles.length === 0 && !letter ? stateAfter(tokens, part.end, limit) : 0;
  if (state > 0 && !(everyday && opens && state < 2)) {
    return candidate(context, parts, 0, 1, 'place', state === 2 ? SURE : LIKELY);
  }
  const designator = designatorKind(part, context);
  if (designator !== null) return candidate(context, parts, 0, 1, designator, SURE);
  // "patrols in the Gulf", "a threat to the West": which one, the readers know.
  if (!opens && theBefore(tokens, part.first, floor) && NAMED_BY_NOUN.has(norm) && context.capitalisation === 'plain') {
    return candidate(context, parts, 0, 1, 'place', SURE, { form: 'short' });
  }
  // MIA is a state of soldiers, Mia a girl.
  const isThing =
    is(part, THING_ACRONYM) && (!is(part, GIVEN_NAME) || (tokens.flags[part.first]! & ALL_CAPITALS) !== 0);
  if (isThing || is(part, CAPITALISED_NOUN)) {
    return candidate(context, parts, 0, 1, null, GUESS, { form: 'common' });
  }
  if (part.end - part.first === 3 && DOMAINS.has(norm)) return candidate(context, parts, 0, 1, 'organisation', SURE);
  if (context.capitalisation === 'capitals') return candidate(context, parts, 0, 1, null, GUESS, { doubtful: true });
  const length = tokens.ends[part.end - 1]! - tokens.starts[part.first]!;
  // "OV: And the bread?": initials in an interview.
  if (opens && length <= 3 && tokens.flags[part.first]! & ALL_CAPITALS && tokens.norms[part.end] === ':') {
    return candidate(context, parts, 0, 1, null, GUESS, { form: 'common' });
  }
  // "VENN: We stay." in a transcript.
  if (opens && tokens.flags[part.first]! & ALL_CAPITALS && length > 3 && tokens.norms[part.end] === ':') {
    return personCandidate(parts, 0, 1, context, LIKELY, roles);
  }
  // "USS Orla (DDG 99)": a ship's number.
  if (part.end < limit && tokens.kinds[part.end] === NUMBER && tokens.norms[part.first - 1] === '(') {
    const number = candidate(context, parts, 0, 1, null, GUESS, { form: 'acronym' });
    return tokens.norms[part.end + 1] === ')'
      ? stretched(number, number.first, number.end + 1)
      : { ...number, form: 'common' };
  }
  if (tokens.flags[part.first]! & ALL_CAPITALS && length <= 8 && part.end - part.first === 1 && !/[.\d]/.test(norm)) {
    return candidate(context, parts, 0, 1, everyday ? null : 'organisation', everyday ? GUESS : LIKELY, {
      form: 'acronym',
    });
  }
  if (is(part, INITIAL) || length === 1 || /\d/.test(norm))
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
  if (groupAfter(tokens, part.end, limit) && !is(part, GIVEN_NAME)) {
    return candidate(context, parts, 0, 1, 'organisation', SURE, { form: 'short' });
  }
  if (roles.length > 0) return personCandidate(parts, 0, 1, context, SURE, roles);
  // "the Orlas": a team, a band, a family's firm.
  if (the && !opens && norm.endsWith('s') && norm.length > 4) {
    return candidate(context, parts, 0, 1, 'organisation', LIKELY, { form: 'short' });
  }
  const place = placeBefore(tokens, part.first, floor);
  if (place === 2 || (placeAfter(tokens, part.end, limit) && !is(part, ROLE_MODIFIER))) {
    return candidate(context, parts, 0, 1, 'place', SURE);
  }
  const body = organisationBefore(tokens, part.first, floor);
  if (body > 0 || organisationAfter(tokens, part.end, limit)) {
    return candidate(context, parts, 0, 1, 'organisation', body === 2 ? SURE : LIKELY, { form: 'short' });
  }
  if (place === 1) return candidate(context, parts, 0, 1, 'place', LIKELY);
  if (personFollows || speechBefore(tokens, part.first, floor))
    return personCandidate(parts, 0, 1, context, LIKELY, roles);
  if (is(part, GIVEN_NAME) && !opens) return personCandidate(parts, 0, 1, context, LIKELY, roles);
  return candidate(context, parts, 0, 1, null, GUESS, { form: 'short' });
}

/** "Eastern Daylight Time", "the Southern Strategy". */
const NO_REGIONS = new Set(['time', 'strategy']);

/** Behind "the", with a capital, a place. */
const NAMED_BY_NOUN = new Set(['gulf', 'west', 'midwest']);

const PLATFORM_NEXT = new Set(
  `tank tanks drone drones helicopter helicopters jet jets fighter fighters aircraft bomber bombers frigate destroyer submarine uav uavs vehicle
   vehicles plane planes warship corvette cruiser carrier`.split(/\s+/),
);

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
