import { ALL_CAPITALS, CAPITAL, NUMBER } from '../article/types';
import { isCommonWord } from '../english/commonWords';
import { EQUIPMENT_AFTER_NAME } from '../english/equipmentWords';
import { isGivenName } from '../english/givenNames';
import { CAPITALISED_COMMON, THING_ACRONYMS } from '../english/nonNames';
import { CAPITAL_BODIES, COMPASS, SURE_BODIES } from '../english/organisationWords';
import type { EntityKind } from '../entities/types';
import {
  type Candidate,
  candidate,
  GUESS,
  isInitial,
  LIKELY,
  type PatternContext,
  personCandidate,
  SURE,
} from './candidates';
import {
  groupAfter,
  organisationAfter,
  organisationBefore,
  personAfter,
  placeAfter,
  placeBefore,
  roleBefore,
  speechBefore,
  theBefore,
} from './mentionContext';
import { ARTICLE_PARTICLES, DOMAINS, type NamePart } from './nameRuns';

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
  if (common < size && !given && groupAfter(tokens, last.end, limit)) {
    return candidate(context, parts, lo, hi, 'organisation', SURE);
  }
  const particled = parts.slice(lo + 1, hi - 1).some((part) => !(tokens.flags[part.first]! & CAPITAL) && !part.joiner);
  const suffix = NAME_SUFFIXES.has(last.norm);
  const personal =
    (suffix && common < size - 1) ||
    (given &&
      (!isCommonWord(last.norm) || size <= 3) &&
      !CAPITALISED_COMMON.has(last.norm) &&
      !(opens && isCommonWord(first.norm) && isCommonWord(last.norm))) ||
    (isInitial(first.norm) && size <= 3) ||
    (size === 3 && isInitial(parts[lo + 1]!.norm)) ||
    particled;
  if (before !== null || (after !== null && (common < size || given))) {
    return personCandidate(parts, lo, hi, context, SURE, roles);
  }
  const body = organisationBefore(tokens, first.first, floor);
  if (body === 2 && !given) return candidate(context, parts, lo, hi, 'organisation', SURE);
  const place = placeBefore(tokens, first.first, floor);
  if (ARTICLE_PARTICLES.has(first.norm)) {
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
  // "VENN: We stay." in a transcript.
  if (opens && tokens.flags[part.first]! & ALL_CAPITALS && length > 3 && tokens.norms[part.end] === ':') {
    return personCandidate(parts, 0, 1, context, LIKELY, roles);
  }
  // "USS Orla (DDG 99)": a ship's number.
  if (part.end < limit && tokens.kinds[part.end] === NUMBER && tokens.norms[part.first - 1] === '(') {
    return candidate(context, parts, 0, 1, null, GUESS, { form: 'common' });
  }
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
  if (groupAfter(tokens, part.end, limit) && !isGivenName(norm)) {
    return candidate(context, parts, 0, 1, 'organisation', SURE, { form: 'short' });
  }
  if (roles.length > 0) return personCandidate(parts, 0, 1, context, SURE, roles);
  // "the Orlas": a team, a band, a family's firm.
  if (the && !opens && norm.endsWith('s') && norm.length > 4) {
    return candidate(context, parts, 0, 1, 'organisation', LIKELY, { form: 'short' });
  }
  const place = placeBefore(tokens, part.first, floor);
  if (place === 2 || placeAfter(tokens, part.end, limit)) return candidate(context, parts, 0, 1, 'place', SURE);
  const body = organisationBefore(tokens, part.first, floor);
  if (body > 0 || organisationAfter(tokens, part.end, limit)) {
    return candidate(context, parts, 0, 1, 'organisation', body === 2 ? SURE : LIKELY, { form: 'short' });
  }
  if (place === 1) return candidate(context, parts, 0, 1, 'place', LIKELY);
  if (personFollows || speechBefore(tokens, part.first, floor))
    return personCandidate(parts, 0, 1, context, LIKELY, roles);
  if (isGivenName(norm) && !opens) return personCandidate(parts, 0, 1, context, LIKELY, roles);
  return candidate(context, parts, 0, 1, null, GUESS, { form: 'short' });
}

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
