import { ALL_CAPITALS, CAPITAL, NUMBER } from '../article/types';
import { EQUIPMENT_AFTER_NAME } from '../english/equipmentWords';
import { TRADE_HEADS } from '../english/organisationWords';
import { OFFICE_LETTERS } from '../english/roleAcronyms';
import { COMMON_ACRONYMS } from '../english/thingAcronyms';
import type { EntityKind } from '../entities/types';
import {
  type Candidate,
  candidate,
  doubtfulCandidate,
  GUESS,
  LIKELY,
  makeCandidate,
  NO_ROLES,
  type PatternContext,
  personCandidate,
  type Role,
  rolesOf,
  SURE,
  stretched,
  TOLD,
  wordCandidate,
} from './candidates';
import {
  CAPITAL_BODY,
  COMMA_SIGN,
  contextTraits,
  ENDS_PHRASE,
  EQUIPMENT,
  FIRM_NOUN,
  GROUP_NOUN,
  INVERTED_SPEECH_VERB,
  NAMED_BODY,
  OF,
  PLACE_NOUN_AFTER,
  ROLE,
  SPEECH_VERB,
  SURE_BODY,
  THE,
  WITH_DIGIT,
} from './contextTraits';
import {
  apposedRole,
  groupAfter,
  isApposedBody,
  MAY_FOLLOW_ORGANISATION,
  MAY_FOLLOW_PERSON,
  MAY_FOLLOW_PLACE,
  MAY_LEAD_TO_ORGANISATION,
  MAY_LEAD_TO_PLACE,
  organisationAfter,
  organisationBefore,
  personAfter,
  placeAfter,
  placeBefore,
  roleBefore,
  speechBefore,
  stateAfter,
} from './mentionContext';
import { FOREIGN_ARTICLES, isMediumNamedAfter, isPlaceNamedBefore } from './namedBodies';
import { DOMAINS, is, type NamePart } from './nameRuns';
import {
  ARTICLE_PARTICLE,
  CAPITALISED_NOUN,
  COMMON_WORD,
  COMPASS_POINT,
  GIVEN_NAME,
  INITIAL,
  NEWSPAPER_HEAD,
  ROLE_MODIFIER,
  ROLE_NOUN,
  SURNAME_HEAD,
  THING_ACRONYM,
  TITLE,
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
  if (hi - lo === 1) return unknownWord(parts[lo]!, context, opens);
  const person = personStart(parts, lo, hi);
  return person > lo
    ? unknownCandidate(parts, person, hi, context, false)
    : unknownWords(parts, lo, hi, context, opens);
}

/** Several words. */
function unknownWords(
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
  const from = first.first;
  const { end } = last;
  const before = from > floor ? contextTraits(tokens, from - 1) : 0;
  const after = end < limit ? contextTraits(tokens, end) : 0;
  const given =
    is(first, GIVEN_NAME) && !(FOREIGN_ARTICLES.has(first.norm) && (before & NAMED_BODY || after & FIRM_NOUN));
  let role = before & ROLE ? roleBefore(tokens, from, floor) : null;
  if (role === null && before & COMMA_SIGN) role = apposedRole(tokens, from, end, floor, limit);
  const follows = after & (MAY_FOLLOW_PERSON | ENDS_PHRASE) ? personAfter(tokens, end, limit) : null;
  let common = 0;
  for (let i = lo; i < hi; i++) if (is(parts[i]!, COMMON_WORD)) common++;
  if (!given && size > 1 && common < size && tokens.norms[end] === '(' && hasOwnLetters(parts, lo, hi, context)) {
    return candidate(context, parts, lo, hi, 'organisation', SURE);
  }
  if (!given && before & COMMA_SIGN && isApposedBody(tokens, from, end, floor, limit)) {
    return candidate(context, parts, lo, hi, 'organisation', SURE);
  }
  if (after & COMMA_SIGN && !given && role === null && (follows === null || follows.role === null)) {
    const state = stateAfter(tokens, end, limit);
    if (state === 2 || (state > 0 && common < size)) {
      return candidate(context, parts, lo, hi, 'place', state === 2 ? SURE : LIKELY);
    }
  }
  // "Kim White, a sailor": an adjective's word that is a surname as well.
  const surname = given && size === 2 && (role !== null || !is(first, COMMON_WORD)) && SURNAMES_TOO.has(last.norm);
  if (surname)
    return personCandidate(
      parts,
      lo,
      hi,
      context,
      role !== null || follows !== null ? SURE : LIKELY,
      rolesOf(role, follows),
    );
  if (is(last, CAPITALISED_NOUN)) return candidate(context, parts, lo, hi, null, GUESS, 'common');

  if (context.capitalisation === 'capitals' || (size > 2 && common > 0 && isShouted(parts, lo, hi, context))) {
    return candidate(context, parts, lo, hi, null, GUESS);
  }
  // "NVT Orlat", in a line that is not in capitals: letters before a word are a firm's.
  if (role === null && (follows === null || follows.role === null) && isLettered(parts, lo, hi, context)) {
    return candidate(context, parts, lo, hi, 'organisation', LIKELY);
  }
  // The Arabic article is a given name as well: "Al Orlat fighters".
  const group = after & GROUP_NOUN && common < size && (!given || is(first, ARTICLE_PARTICLE));
  if (group && groupAfter(tokens, end, limit)) return candidate(context, parts, lo, hi, 'organisation', SURE);
  const body = before & MAY_LEAD_TO_ORGANISATION ? organisationBefore(tokens, from, end, floor, limit, given) : 0;
  if (before & NAMED_BODY && isPlaceNamedBefore(tokens, from, floor)) {
    return candidate(context, parts, lo, hi, 'place', TOLD);
  }
  if (body === 3) return candidate(context, parts, lo, hi, 'organisation', TOLD);
  if (body === 2 && !given && role === null && (follows === null || follows.role === null))
    return candidate(context, parts, lo, hi, 'organisation', SURE);
  if (after & FIRM_NOUN && isMediumNamedAfter(tokens, from, end, limit)) {
    return candidate(context, parts, lo, hi, 'organisation', TOLD);
  }
  if (role !== null || (follows !== null && (common < size || given))) {
    return personCandidate(parts, lo, hi, context, SURE, rolesOf(role, follows));
  }
  const place = before & MAY_LEAD_TO_PLACE ? placeBefore(tokens, from, floor) : 0;
  const placed = (after & MAY_FOLLOW_PLACE) !== 0 && placeAfter(tokens, end, limit);
  if (is(first, ARTICLE_PARTICLE)) {
    if (placed) return candidate(context, parts, lo, hi, 'place', SURE);
    if (place > 0) return candidate(context, parts, lo, hi, 'place', LIKELY);
  }
  // "Orla Venn airport": what is named after somebody.
  if (given && role === null && after & PLACE_NOUN_AFTER && FACILITIES.has(tokens.norms[end]!) && placed) {
    return candidate(context, parts, lo, hi, 'place', TOLD);
  }
  const the = (before & THE) !== 0;
  if (size <= 4) {
    const particled = size > 2 && hasParticle(parts, lo + 1, hi - 1, context);
    if (particled || isPersonal(parts, lo, hi, common, opens)) {
      const certain = given && common === size ? GUESS : the || (particled && !given) ? LIKELY : SURE;
      const roles = rolesOf(role, follows);
      return personCandidate(parts, lo, hi, context, opens ? certain : Math.max(certain, LIKELY), roles);
    }
  }
  if (place === 2 || placed) return candidate(context, parts, lo, hi, 'place', SURE);
  if (body > 0 || (after & MAY_FOLLOW_ORGANISATION && common < size && organisationAfter(tokens, from, end, limit))) {
    return candidate(context, parts, lo, hi, 'organisation', LIKELY);
  }
  if (the) {
    return candidate(context, parts, lo, hi, common === size ? null : 'organisation', common === 0 ? LIKELY : GUESS);
  }
  if (place === 1 && common < size) return candidate(context, parts, lo, hi, 'place', LIKELY);
  if (is(first, COMPASS_POINT) && !NO_REGIONS.has(last.norm)) {
    // "told Western Post"
    const kind = is(last, NEWSPAPER_HEAD) || TRADE_HEADS.has(last.norm) ? 'organisation' : 'place';
    return candidate(context, parts, lo, hi, kind, LIKELY);
  }
  // "Orlat Sabelko, which makes boats": no person, whatever else.
  if (after & COMMA_SIGN && tokens.norms[end + 1] === 'which' && common < size) {
    return candidate(context, parts, lo, hi, 'organisation', LIKELY);
  }
  const ends = !is(first, COMMON_WORD) && !is(last, COMMON_WORD);
  if ((common === 0 || (common === 1 && ends)) && size <= 3 && context.capitalisation === 'plain') {
    return personCandidate(parts, lo, hi, context, LIKELY, rolesOf(role, follows));
  }
  if (before & INVERTED_SPEECH_VERB && common < size && size <= 3 && speechBefore(tokens, from, floor)) {
    return personCandidate(parts, lo, hi, context, LIKELY, rolesOf(role, follows));
  }
  return candidate(context, parts, lo, hi, null, GUESS);
}

/** Behind a name in lower case, what bears somebody's name and is no part of anybody's belongings. */
const FACILITIES = new Set('airport airbase airfield bridge dam tunnel highway square stadium refinery'.split(' '));

const SURNAMES_TOO = new Set(['white', 'black', 'english', 'christian', 'welsh']);

/** Whether the words by themselves are a person's name, particles aside. */
function isPersonal(parts: readonly NamePart[], lo: number, hi: number, common: number, opens: boolean): boolean {
  const first = parts[lo]!;
  const last = parts[hi - 1]!;
  const size = hi - lo;
  if (is(first, INITIAL) && size <= 3) return true;
  if (is(first, GIVEN_NAME) && !is(last, CAPITALISED_NOUN)) {
    const everyday = is(last, COMMON_WORD);
    if ((!everyday || size <= 3) && !(opens && everyday && is(first, COMMON_WORD))) return true;
  }
  if (size === 3 && is(parts[lo + 1]!, INITIAL)) return true;
  return common < size - 1 && NAME_SUFFIXES.has(last.norm);
}

/** Whether a word in lower case is among the parts: "Orla von Venn". */
function hasParticle(parts: readonly NamePart[], from: number, to: number, { tokens }: PatternContext): boolean {
  for (let i = from; i < to; i++) {
    const part = parts[i]!;
    if (!part.joiner && !(tokens.flags[part.first]! & CAPITAL)) return true;
  }
  return false;
}

/** "Orlat Sabel de Tolm (OST)": a name of three words or more with its letters behind it, as bodies have. */
function hasOwnLetters(parts: readonly NamePart[], lo: number, hi: number, { tokens, limit }: PatternContext): boolean {
  const at = parts[hi - 1]!.end + 1;
  if (at + 1 >= limit || !(tokens.flags[at]! & ALL_CAPITALS) || tokens.norms[at + 1] !== ')') return false;
  let letters = '';
  for (let i = lo; i < hi; i++) {
    const { first } = parts[i]!;
    if (tokens.flags[first]! & CAPITAL) letters += tokens.norms[first]![0]!;
  }
  return letters.length > 2 && letters === tokens.norms[at];
}

/** Three letters or more in capitals before words that are not, one of them no everyday word: initials are fewer. */
function isLettered(parts: readonly NamePart[], lo: number, hi: number, { tokens }: PatternContext): boolean {
  const { first } = parts[lo]!;
  if (
    !(tokens.flags[first]! & ALL_CAPITALS) ||
    is(parts[lo]!, COMMON_WORD | THING_ACRONYM) ||
    COMMON_ACRONYMS.has(parts[lo]!.norm) ||
    tokens.ends[first]! - tokens.starts[first]! < 3
  )
    return false;
  // "O.J. Venn" has initials.
  if (parts[lo]!.norm.endsWith('.')) return false;
  if (parts[lo]!.end !== first + 1 || tokens.flags[parts[hi - 1]!.first]! & ALL_CAPITALS) return false;
  for (let i = lo + 1; i < hi; i++) if (!is(parts[i]!, COMMON_WORD)) return true;
  return false;
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
  if (is(first, COMMON_WORD) && DESCRIBES_PEOPLE.has(first.norm)) return lo + 1;
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

/** Before somebody's name, and never a part of it; all of them everyday words. */
const DESCRIBES_PEOPLE = new Set('longtime former outgoing incoming'.split(' '));

/** One word. */
export function unknownWord(part: NamePart, context: PatternContext, opens: boolean): Candidate {
  const { tokens, floor, limit, capitalisation } = context;
  const { first, end, norm, traits } = part;
  const before = first > floor ? contextTraits(tokens, first - 1) : 0;
  const after = end < limit ? contextTraits(tokens, end) : 0;
  let roles = NO_ROLES;
  let personFollows = false;
  const everyday = (traits & COMMON_WORD) !== 0;
  // "The airline, Orlat, said"
  if (before & COMMA_SIGN && !everyday && !(traits & GIVEN_NAME) && isSpeakingBody(part, context))
    return wordCandidate(part, 'organisation', SURE, 'short');
  // "members of Velm, who": what follows speaks of the members.
  if (!(before & OF)) {
    let role = before & ROLE ? roleBefore(tokens, first, floor) : null;
    if (role === null && traits & GIVEN_NAME && before & COMMA_SIGN)
      role = apposedRole(tokens, first, end, floor, limit);
    const follows = after & MAY_FOLLOW_PERSON ? personAfter(tokens, end, limit) : null;
    personFollows = follows !== null;
    roles = rolesOf(role, follows);
  }
  // "interest in EVs"
  if (norm.length < 7 && norm.endsWith('s') && COMMON_ACRONYMS.has(norm))
    return wordCandidate(part, null, GUESS, 'common');
  const length = tokens.ends[end - 1]! - tokens.starts[first]!;
  if (after & COMMA_SIGN && roles.length === 0 && length > 1) {
    const state = stateAfter(tokens, end, limit);
    if (state === 2 || (state > 0 && !(everyday && opens)))
      return wordCandidate(part, 'place', state === 2 ? SURE : LIKELY, 'full');
  }
  const the = (before & THE) !== 0;
  const flags = tokens.flags[first]!;
  if (
    flags & ALL_CAPITALS ||
    traits & (THING_ACRONYM | CAPITALISED_NOUN) ||
    after & EQUIPMENT ||
    the ||
    end - first > 1 ||
    capitalisation === 'capitals' ||
    (end < limit && tokens.kinds[end] === NUMBER)
  ) {
    const unusual = unusualWord(part, context, opens, the, (after & EQUIPMENT) !== 0, roles);
    if (unusual !== null) return unusual;
  }
  const own = contextTraits(tokens, end - 1);
  if (traits & INITIAL || length === 1 || own & WITH_DIGIT) {
    // "the Qadr-5": nothing by itself, whatever opens the sentence.
    return end - first > 1 && !(traits & INITIAL) && length > 1
      ? wordCandidate(part, null, GUESS, 'full')
      : doubtfulCandidate(part);
  }
  if (!opens && capitalisation === 'plain' && own & CAPITAL_BODY && (the || own & SURE_BODY))
    return wordCandidate(part, 'organisation', LIKELY, 'short');
  if (everyday || (opens && capitalisation !== 'plain')) {
    const named = roles.length > 0 && !opens;
    const strength = named ? LIKELY : GUESS;
    return makeCandidate(first, end, named ? 'person' : null, strength, 'short', null, roles, 'unknown', opens);
  }
  if (after & GROUP_NOUN && !(traits & GIVEN_NAME) && groupAfter(tokens, end, limit))
    return wordCandidate(part, 'organisation', SURE, 'short');
  const given = (traits & GIVEN_NAME) !== 0;
  const body = before & MAY_LEAD_TO_ORGANISATION ? organisationBefore(tokens, first, end, floor, limit, given) : 0;
  if (before & NAMED_BODY && isPlaceNamedBefore(tokens, first, floor))
    return wordCandidate(part, 'place', TOLD, 'full');
  if (body === 3 || (after & FIRM_NOUN && isMediumNamedAfter(tokens, first, end, limit)))
    return wordCandidate(part, 'organisation', TOLD, 'short');
  if (roles.length > 0) return makeCandidate(first, end, 'person', SURE, 'short', null, roles, 'unknown', false);
  // "the Orlas": a team, a band, a family's firm.
  if (the && !opens && norm.endsWith('s') && norm.length > 4)
    return wordCandidate(part, 'organisation', LIKELY, 'short');
  const place = before & MAY_LEAD_TO_PLACE ? placeBefore(tokens, first, floor) : 0;
  if (place === 2 || (after & MAY_FOLLOW_PLACE && !(traits & ROLE_MODIFIER) && placeAfter(tokens, end, limit)))
    return wordCandidate(part, 'place', SURE, 'full');
  if (body > 0 || (after & MAY_FOLLOW_ORGANISATION && organisationAfter(tokens, first, end, limit)))
    return wordCandidate(part, 'organisation', body === 2 ? SURE : LIKELY, 'short');
  if (place === 1) return wordCandidate(part, 'place', LIKELY, 'full');
  const speaks = personFollows || (before & INVERTED_SPEECH_VERB && speechBefore(tokens, first, floor));
  if (speaks || (traits & GIVEN_NAME && !opens)) return wordCandidate(part, 'person', LIKELY, 'short');
  return wordCandidate(part, null, GUESS, 'short');
}

/** "The airline, Orlat, said", "the bank, Orlat, which": a body's noun before the name, and behind it what a body does. */
function isSpeakingBody({ first, end }: NamePart, { tokens, floor, limit }: PatternContext): boolean {
  if (end + 1 >= limit || tokens.norms[end] !== ',' || !isApposedBody(tokens, first, end, floor, limit)) return false;
  return tokens.norms[end + 1] === 'which' || (contextTraits(tokens, end + 1) & SPEECH_VERB) !== 0;
}

/** "Reed, who", "Holm, 47,": behind an everyday word that opens a sentence, and is no word for people, only for a name. */
export function isSomebody({ end, traits }: NamePart, { tokens, limit, capitalisation }: PatternContext): boolean {
  if (
    end + 1 >= limit ||
    tokens.norms[end] !== ',' ||
    capitalisation !== 'plain' ||
    traits & (ROLE_NOUN | TITLE | ROLE_MODIFIER)
  )
    return false;
  const next = tokens.norms[end + 1]!;
  if (next === 'whose' || next === 'who') return !NEVER_NAMES.test(tokens.norms[end - 1]!);
  return tokens.kinds[end + 1] === NUMBER && tokens.norms[end + 2] === ',';
}

/** Plurals and words for people: "Residents, who", "Everyone, who", "Now, who". */
const NEVER_NAMES =
  /s$|men$|ren$|one$|body$|^(?:people|police|now|then|so|well|and|but|someone|man|woman|boy|girl|child)$/;

/** One word that its own form, or a number or a noun beside it, tells more of: an acronym, a designation, "the Gulf"; null for others. */
function unusualWord(
  part: NamePart,
  context: PatternContext,
  opens: boolean,
  the: boolean,
  equipped: boolean,
  roles: readonly Role[],
): Candidate | null {
  const { tokens, limit, capitalisation } = context;
  const { first, end, norm, traits } = part;
  if (equipped) {
    const designator = designatorKind(part, context);
    if (designator !== null) return wordCandidate(part, designator, SURE, 'full');
  }
  const behind = end - first > 1 ? designatorBehind(part, context) : null;
  if (behind !== null) return wordCandidate(part, behind, SURE, 'full');
  // "patrols in the Gulf", "a threat to the West": which one, the readers know.
  if (the && !opens && capitalisation === 'plain' && NAMED_BY_NOUN.has(norm))
    return wordCandidate(part, 'place', SURE, 'short');
  const flags = tokens.flags[first]!;
  if (traits & (THING_ACRONYM | CAPITALISED_NOUN)) {
    // MIA is a state of soldiers, Mia a girl.
    const isThing = traits & THING_ACRONYM && (!(traits & GIVEN_NAME) || flags & ALL_CAPITALS);
    if (isThing || traits & CAPITALISED_NOUN) return wordCandidate(part, null, GUESS, 'common');
  }
  if (end - first === 3 && DOMAINS.has(norm)) return wordCandidate(part, 'organisation', SURE, 'full');
  if (capitalisation === 'capitals') return doubtfulCandidate(part);
  const length = tokens.ends[end - 1]! - tokens.starts[first]!;
  if (opens && flags & ALL_CAPITALS && tokens.norms[end] === ':') {
    // "OV: And the bread?": initials in an interview. "VENN: We stay." in a transcript.
    return length <= 3
      ? wordCandidate(part, null, GUESS, 'common')
      : makeCandidate(first, end, 'person', LIKELY, 'short', null, roles, 'unknown', false);
  }
  // "USS Orla (DDG 99)": a ship's number.
  if (end < limit && tokens.kinds[end] === NUMBER && tokens.norms[first - 1] === '(') {
    if (tokens.norms[end + 1] !== ')') return wordCandidate(part, null, GUESS, 'common');
    return stretched(wordCandidate(part, null, GUESS, 'acronym'), first, end + 1);
  }
  if (flags & ALL_CAPITALS && length <= 8 && end - first === 1 && !/[.\d]/.test(norm)) {
    if (COMMON_ACRONYMS.has(norm)) return wordCandidate(part, null, GUESS, 'acronym');
    if (OFFICE_LETTERS.has(norm)) return wordCandidate(part, 'person', GUESS, 'role');
    const everyday = (traits & COMMON_WORD) !== 0;
    return wordCandidate(part, everyday ? null : 'organisation', everyday ? GUESS : LIKELY, 'acronym');
  }
  return null;
}

/** "Eastern Daylight Time", "the Southern Strategy". */
const NO_REGIONS = new Set(['time', 'strategy']);

/** Behind "the", with a capital, a place. */
const NAMED_BY_NOUN = new Set(['gulf', 'west', 'midwest']);

const PLATFORM_NEXT = new Set(
  `tank tanks drone drones helicopter helicopters jet jets fighter fighters aircraft bomber bombers frigate destroyer submarine uav uavs vehicle
   vehicles plane planes warship corvette cruiser carrier`.split(/\s+/),
);

/** "a new missile, the KV-12", "its tank, the KV-12". */
function designatorBehind({ first, end }: NamePart, { tokens, floor }: PatternContext): EntityKind | null {
  const { norms, flags } = tokens;
  const comma = first - (norms[first - 1] === 'the' ? 2 : 1);
  const noun = comma - 1;
  if (noun < floor || norms[comma] !== ',' || flags[noun]! & CAPITAL || !EQUIPMENT_AFTER_NAME.has(norms[noun]!))
    return null;
  for (let i = first; i < end; i++)
    if (tokens.kinds[i] === NUMBER || /\d/.test(norms[i]!))
      return PLATFORM_NEXT.has(norms[noun]!) ? 'platform' : 'weapon';
  return null;
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
