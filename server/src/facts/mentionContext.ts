import { CAPITAL, NUMBER, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
import { PROVINCES, STATE_ABBREVIATIONS, STATES_OF_AMERICA, TWO_WORD_STATES } from '../english/abbreviations';
import { COMPASS_WORDS } from '../english/organisationWords';
import {
  AT_WITH_OR_FOR,
  BEFORE_ROLE,
  BODY_NOUN,
  COMMA_SIGN,
  contextTraits,
  ENDS_PHRASE,
  FIRM_FIGURE,
  FIRM_NOUN,
  GROUP_NOUN,
  HYPHEN_SIGN,
  INVERTED_SPEECH_VERB,
  MARKET_VERB,
  NAMED_BODY,
  OF,
  OWNED_BY_FIRM,
  PEOPLE_OF_PLACE,
  PLACE_CUE,
  PLACE_NOUN,
  PLACE_NOUN_AFTER,
  REGIME_OF_BEFORE,
  ROLE,
  SPEECH_VERB,
  STARTER,
  STATE_NAME,
} from './contextTraits';
import { bodyNamedBefore, PEOPLE_TOO } from './namedBodies';
import { isPartyLabel } from './nameRuns';

/** What stands around a name, as far as it tells what the name is. All arguments are token indices within one sentence. */

const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'my', 'another', 'one']);
const REACH = 14;

type Role = readonly [number, number];

/** Bits of the word behind a name without which it says nothing of a person. */
export const MAY_FOLLOW_PERSON = SPEECH_VERB | COMMA_SIGN;

const NO_ROLE: { readonly role: Role | null } = { role: null };

/** "…, who", "…, 47,", "…, a researcher at …": what follows says that the name is a person's; the role's tokens if it names one. */
export function personAfter(tokens: Tokens, end: number, limit: number): { readonly role: Role | null } | null {
  if (end >= limit) return null;
  const traits = contextTraits(tokens, end);
  // "Orla Venn (62)"
  if (traits & ENDS_PHRASE && tokens.norms[end] === '(')
    return end + 2 < limit && tokens.norms[end + 2] === ')' && isAge(tokens.norms[end + 1]!) ? NO_ROLE : null;
  if (!(traits & MAY_FOLLOW_PERSON)) return null;
  if (traits & SPEECH_VERB) return actsAsIt(tokens, end, limit) ? null : NO_ROLE;
  if (end + 1 >= limit) return null;
  const { norms, kinds } = tokens;
  let i = end + 1;
  const next = norms[i]!;
  if (next === 'who') return norms[i + 1] === 'is' ? { role: roleSaid(tokens, i + 2, limit) } : NO_ROLE;
  if (next === 'whose' || next === 'whom') return NO_ROLE;
  // "Their son, Orla, said his mother …": no role of his.
  if (contextTraits(tokens, i) & SPEECH_VERB) return NO_ROLE;
  if (kinds[i] === NUMBER) return isAge(next) && (norms[i + 1] === ',' || norms[i + 1] === '.') ? NO_ROLE : null;
  const article = ARTICLES.has(next);
  const from = i;
  if (article) i++;
  for (let steps = 0; i < limit && steps < 7; i++, steps++) {
    const norm = norms[i]!;
    if (norm === ',' || norm === '.' || norm === ';' || norm === 'who' || norm === 'that') return null;
    // "…, a trade and harbour expert": two fields, if an article has opened the phrase.
    if (norm === 'and' && !article) return null;
    if (kinds[i] !== WORD && norm !== '-' && norm !== "'s") return null;
    if (norm === 'of' || norm === 'at' || norm === 'for' || norm === 'in') return null;
    if (contextTraits(tokens, i) & ROLE) {
      if (!article && steps > 3) return null;
      // "…, officials said", "…, the mayor said": who says so, not who that is.
      const speaks = i + 1 < limit && (contextTraits(tokens, i + 1) & SPEECH_VERB) !== 0;
      if (speaks && article && norms[from] === 'the') return isListedPlace(tokens, end) ? null : NO_ROLE;
      if (speaks && !article && norm.endsWith('s')) return null;
      return { role: [from, phraseEnd(tokens, i + 1, limit)] };
    }
  }
  return null;
}

/** "who is the mayor", "who is Velm Aid's head of mission": the role behind the verb, or null. */
function roleSaid(tokens: Tokens, from: number, limit: number): Role | null {
  const { norms, kinds, flags } = tokens;
  let i = from;
  while (i < limit && i - from < 4 && kinds[i] === WORD && flags[i]! & CAPITAL) i++;
  if (i > from && norms[i] === "'s") i++;
  else if (i > from || !ARTICLES.has(norms[i] ?? '')) return null;
  else i++;
  while (i < limit && contextTraits(tokens, i) & BEFORE_ROLE && !(contextTraits(tokens, i) & ROLE)) i++;
  return i < limit && contextTraits(tokens, i) & ROLE ? [from, phraseEnd(tokens, i + 1, limit)] : null;
}

/** "in Tolm, New Garre": the name that ends here goes on with where that is. */
function isListedPlace(tokens: Tokens, end: number): boolean {
  const { norms, flags } = tokens;
  let at = end - 1;
  while (at > 0 && flags[at]! & CAPITAL) at--;
  if (norms[at] !== ',') return false;
  // "In" may open the sentence.
  for (at--; at >= 0; at--) {
    if (contextTraits(tokens, at) & PLACE_CUE) return true;
    if (!(flags[at]! & CAPITAL)) return false;
  }
  return false;
}

/** "Orlat said it plans": who acts is no person; "it" that rains or is so may be anything. */
function actsAsIt(tokens: Tokens, verb: number, limit: number): boolean {
  const it = verb + (tokens.norms[verb + 1] === 'that' ? 2 : 1);
  return it + 1 < limit && tokens.norms[it] === 'it' && ACTS.has(tokens.norms[it + 1]!);
}

const ACTS = new Set(
  `plans planned expects expected intends intended aims hopes hoped agreed bought sold acquired signed filed hired opened launched
   received raised paid owns employs operates`.split(/\s+/),
);

function isAge(norm: string): boolean {
  const age = Number(norm);
  return age > 0 && age < 110;
}

/** A role's words go on to the next comma, bracket or full stop. */
function phraseEnd(tokens: Tokens, from: number, limit: number): number {
  const most = Math.min(limit, from + REACH);
  let i = from;
  while (i < most && !(contextTraits(tokens, i) & (ENDS_PHRASE | SPEECH_VERB))) i++;
  return i;
}

/** "analyst Orla Venn", "her husband, Orla Venn": a role in lower case before the name; its tokens, or null. */
export function roleBefore(tokens: Tokens, first: number, floor: number): Role | null {
  let i = first - 1;
  if (i < floor || !(contextTraits(tokens, i) & ROLE)) return null;
  const { kinds, flags } = tokens;
  if (kinds[i] !== WORD || flags[i]! & CAPITAL) return null;
  const end = i + 1;
  while (i - 1 >= floor && kinds[i - 1] === WORD && !(flags[i - 1]! & CAPITAL)) {
    if (!(contextTraits(tokens, i - 1) & BEFORE_ROLE)) break;
    i--;
  }
  // Whose: "Velm's foreign minister", "Velmish army chief".
  let owner = i;
  if (owner - 1 > floor && tokens.norms[owner - 1] === "'s") owner--;
  const from = owner;
  while (owner - 1 >= floor && from - owner < 3 && kinds[owner - 1] === WORD && flags[owner - 1]! & CAPITAL) owner--;
  const opens = owner === floor && (contextTraits(tokens, owner) & STARTER) !== 0;
  return [owner < from && !opens ? owner : i, end];
}

/** Behind a name in apposition: the sentence ends, goes on, or says what the named one did. */
const AFTER_APPOSITION = new Set([',', '.', ';', ':', ')', '—', '–', '”', '"', '?', '!']);
const DEFINITE = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'my', "'s"]);

/**
 * "with the minister, Orla Venn.", "its new treasurer, Orla Venn, left": the office of one person before a comma, whose
 * name follows and ends the phrase. The role's tokens, or null.
 */
export function apposedRole(tokens: Tokens, first: number, end: number, floor: number, limit: number): Role | null {
  if (!isApposed(tokens, first, end, floor, limit)) return null;
  const comma = first - 1;
  const field = end - first > 1 ? fieldBefore(tokens, comma, floor) : comma;
  const office = roleBefore(tokens, field, floor);
  const role: Role | null = office && [office[0], comma];
  if (role === null || tokens.norms[field - 1]!.endsWith('s')) return null;
  const owned = role[0] < comma - 1 && (tokens.flags[role[0]]! & CAPITAL) !== 0;
  if (owned) return role;
  if (!isDefinite(tokens, role[0] - 1, floor)) return null;
  // "the minister", as "a researcher" behind a name.
  let from = role[0] - 1;
  if (!DEFINITE.has(tokens.norms[from]!)) from--;
  if (tokens.norms[from] !== "'s") return [from, role[1]];
  // "The company's head of network operations": a field is of some body.
  const body = from - 2;
  return field < comma && body >= floor && DEFINITE.has(tokens.norms[body]!) ? [body, role[1]] : role;
}

/** The place of "of" in "the head of network operations, Orla Venn", where it gives a field; else where the phrase ends. */
function fieldBefore({ norms, kinds, flags }: Tokens, end: number, floor: number): number {
  for (let i = end - 1; i > floor && end - i <= 4; i--) {
    if (norms[i] === 'of') return i < end - 1 && HEADS_OF_FIELDS.has(norms[i - 1]!) ? i : end;
    // "The director of the port, Orla Venn".
    const isThe = norms[i] === 'the' && norms[i - 1] === 'of';
    if (kinds[i] !== WORD || flags[i]! & CAPITAL || (DEFINITE.has(norms[i]!) && !isThe)) return end;
  }
  return end;
}

const HEADS_OF_FIELDS = new Set(
  'head chief director manager principal president captain mayor governor commander warden editor dean rector chairman chairwoman chair'.split(
    ' ',
  ),
);

/** "The union, Orla Crews, said": a body's noun with its article before the comma, and behind it the body's name. */
export function isApposedBody(tokens: Tokens, first: number, end: number, floor: number, limit: number): boolean {
  if (!isApposed(tokens, first, end, floor, limit)) return false;
  // "The council, Orla Venn said, was wrong": who says so.
  if (end < limit && !AFTER_APPOSITION.has(tokens.norms[end]!)) return false;
  const noun = first - 2;
  if (tokens.flags[noun]! & CAPITAL) return false;
  // "The tanker's manager, Orlat Shipping", unlike "the team's manager".
  if (RUNS_THINGS.has(tokens.norms[noun]!))
    return tokens.norms[noun - 1] === "'s" && RUN_BY_FIRMS.has(tokens.norms[noun - 2]!);
  const traits = contextTraits(tokens, noun);
  const isFirm = (traits & NAMED_BODY) !== 0 && !(traits & ROLE) && !PEOPLE_TOO.has(tokens.norms[noun]!);
  const isBody = (traits & BODY_NOUN) !== 0 || isFirm || RUNS_ALONE.has(tokens.norms[noun]!);
  // "the capital, Orlat, which"
  if (!isBody || traits & PLACE_NOUN || !isDefinite(tokens, noun - 1, floor)) return false;
  // "The speaker of Orlat's parliament, Orla Venn", "the head of the union, Orla Venn".
  for (let i = noun - 1; i > floor && i > noun - 5; i--) if (contextTraits(tokens, i) & OF) return false;
  return true;
}

/** In apposition, what runs something: a firm, where people are not said to. */
const RUNS_ALONE = new Set(
  'operator shipowner shipowners charterer manufacturer franchisee contractor refiner regulator'.split(' '),
);
const RUNS_THINGS = new Set(['manager', 'managers', 'owner', 'owners', 'agent', 'agents', 'builder', 'insurer']);
const RUN_BY_FIRMS = new Set(
  'tanker freighter ferry liner ship vessel barge rig airliner refinery pipeline terminal reactor satellite'.split(' '),
);

function isApposed(tokens: Tokens, first: number, end: number, floor: number, limit: number): boolean {
  if (first - 2 <= floor || tokens.norms[first - 1] !== ',') return false;
  return end >= limit || AFTER_APPOSITION.has(tokens.norms[end]!) || (contextTraits(tokens, end) & SPEECH_VERB) !== 0;
}

/** "the", "its", "Velm's" at this place, or one everyday word further left: "its new treasurer". */
function isDefinite(tokens: Tokens, at: number, floor: number): boolean {
  if (at < floor) return false;
  if (DEFINITE.has(tokens.norms[at]!)) return true;
  return at > floor && tokens.kinds[at] === WORD && DEFINITE.has(tokens.norms[at - 1]!);
}

/** "said Orla Venn": a verb of speech directly before. */
export function speechBefore(tokens: Tokens, first: number, floor: number): boolean {
  return (
    first - 1 >= floor &&
    (contextTraits(tokens, first - 1) & INVERTED_SPEECH_VERB) !== 0 &&
    (tokens.flags[first]! & SPACE_BEFORE) !== 0
  );
}

/** A verb of speech at this place. */
export const speaksAt = (tokens: Tokens, at: number): boolean => (contextTraits(tokens, at) & SPEECH_VERB) !== 0;

/** Bits of the word before a name without which it says nothing of a place. */
export const MAY_LEAD_TO_PLACE = HYPHEN_SIGN | OF | PLACE_CUE;

/** "in Velm", "the town of Velm": what stands before says that the name is a place's. 2 is sure, 1 is likely, 0 says nothing. */
export function placeBefore(tokens: Tokens, first: number, floor: number): 0 | 1 | 2 {
  const before = first - 1;
  if (before < floor) return 0;
  const traits = contextTraits(tokens, before);
  if (!(traits & MAY_LEAD_TO_PLACE)) return 0;
  if (traits & HYPHEN_SIGN && isPartyLabel(tokens, before - 1)) return 2;
  if (traits & OF)
    return before - 1 >= floor && contextTraits(tokens, before - 1) & (PLACE_NOUN | PEOPLE_OF_PLACE) ? 2 : 0;
  if (traits & PLACE_NOUN && before - 1 >= floor && tokens.norms[before - 1] === 'of') return 0;
  return traits & PLACE_CUE ? 1 : 0;
}

/** Bits of the word behind a name without which it says nothing of a place. */
export const MAY_FOLLOW_PLACE = COMMA_SIGN | PLACE_NOUN_AFTER;

/** "Velm city", "the Velm region": a place's noun directly after, in lower case. */
export function placeAfter(tokens: Tokens, end: number, limit: number): boolean {
  if (end >= limit || tokens.flags[end]! & CAPITAL) return false;
  if (tokens.norms[end] === ',') return liesSomewhere(tokens, end + 1, limit);
  return (contextTraits(tokens, end) & PLACE_NOUN_AFTER) !== 0;
}

const SOMEWHERE = 10;

/** "Orlat, also south of Velm", "Orlat, about 45km (28 miles) north-west of Velm": where the place lies. */
function liesSomewhere(tokens: Tokens, from: number, limit: number): boolean {
  for (let i = from; i + 1 < limit && i - from < SOMEWHERE; i++) {
    if (tokens.norms[i + 1] === 'of' && COMPASS_WORDS.has(tokens.norms[i]!)) return true;
    const word = tokens.kinds[i] === WORD;
    if (word ? tokens.flags[i]! & CAPITAL || !BEFORE_COMPASS.has(tokens.norms[i]!) : tokens.norms[i] === ',')
      return false;
  }
  return false;
}

const BEFORE_COMPASS = new Set(
  'also just about some around roughly nearly only km kilometres kilometers mile miles metres meters far further to the'.split(
    ' ',
  ),
);

/** "Orlat, N.H.", "Orlat, Calif.", "Orlat, Ohio, where": a town and its state. 2 is sure, 1 is likely, 0 says nothing. */
export function stateAfter(tokens: Tokens, end: number, limit: number): 0 | 1 | 2 {
  const at = end + 1;
  if (at >= limit || tokens.norms[end] !== ',' || !(tokens.flags[at]! & CAPITAL)) return 0;
  if (!(contextTraits(tokens, at) & STATE_NAME)) return 0;
  const norm = tokens.norms[at]!;
  if (norm.endsWith('.') ? STATE_ABBREVIATIONS.has(norm.slice(0, -1)) : STATE_ABBREVIATIONS.has(norm)) {
    return norm.includes('.') || tokens.norms[at + 1] === '.' ? 2 : 0;
  }
  const last = TWO_WORD_STATES.has(norm) && at + 1 < limit && isRegion(tokens.norms[at + 1]!) ? at + 1 : at;
  if (last === at && !isRegion(norm)) return 0;
  return last + 1 >= limit || CLOSES_PLACE.has(tokens.norms[last + 1]!) ? 1 : 0;
}

const isRegion = (norm: string): boolean => STATES_OF_AMERICA.has(norm) || PROVINCES.has(norm);

const CLOSES_PLACE = new Set([',', '.', ')', ';', '-', '—', '–']);

export function theBefore(tokens: Tokens, first: number, floor: number): boolean {
  return first - 1 >= floor && tokens.norms[first - 1] === 'the';
}

/** Bits of the word before a name without which it says nothing of an organisation. */
export const MAY_LEAD_TO_ORGANISATION = AT_WITH_OR_FOR | OF | NAMED_BODY | PLACE_CUE;

/**
 * "director at Velm Watch", "a spokesman for Velm Watch", "a unit of Velm Watch", "shares in Velm Watch", "the newspaper
 * Velm Watch": an organisation. 3 is said in so many words, 2 is sure, 1 is likely, 0 says nothing. `given`: it begins
 * as people's names do.
 */
export function organisationBefore(
  tokens: Tokens,
  first: number,
  end: number,
  floor: number,
  limit: number,
  given: boolean,
): 0 | 1 | 2 | 3 {
  const at = first - 1;
  if (at - 1 < floor) return 0;
  const traits = contextTraits(tokens, at);
  if (traits & NAMED_BODY) return bodyNamedBefore(tokens, first, end, floor, limit, given);
  const norm = tokens.norms[at]!;
  const before = tokens.norms[at - 1]!;
  if ((norm === 'at' || norm === 'with') && contextTraits(tokens, at - 1) & ROLE) return norm === 'at' ? 2 : 1;
  if (norm === 'for') return before.startsWith('spokes') || ANALYSTS.has(before) ? 1 : 0;
  if (norm === 'in') return HELD_IN_FIRMS.has(before) ? 2 : 0;
  return norm === 'of' && contextTraits(tokens, at - 1) & OWNED_BY_FIRM ? 1 : 0;
}

const ANALYSTS = new Set(['analyst', 'analysts', 'economist', 'economists']);
const HELD_IN_FIRMS = new Set(['shares', 'share', 'stake', 'stakes', 'shareholding', 'shareholder', 'shareholders']);

export function groupAfter(tokens: Tokens, end: number, limit: number): boolean {
  return end < limit && (contextTraits(tokens, end) & GROUP_NOUN) !== 0 && !(tokens.flags[end]! & CAPITAL);
}

/** Bits of the word behind a name without which it says nothing of an organisation. */
export const MAY_FOLLOW_ORGANISATION = FIRM_NOUN | MARKET_VERB | REGIME_OF_BEFORE | SPEECH_VERB;

/** "Velmtel shares", "a Velmtel spokeswoman", "Velmtel's net profit", "Velmtel fell 2 percent", "Velmtel said it plans": a firm or a body. */
export function organisationAfter(tokens: Tokens, first: number, end: number, limit: number): boolean {
  if (end >= limit || tokens.flags[end]! & CAPITAL) return false;
  const traits = contextTraits(tokens, end);
  // "Revenue in Orlat fell 2 percent": what fell is something else.
  const within = first > 0 && contextTraits(tokens, first - 1) & (PLACE_CUE | OF | AT_WITH_OR_FOR);
  if (traits & MARKET_VERB) return !within && movesOnMarket(tokens, end + 1, limit);
  if (traits & SPEECH_VERB) return actsAsIt(tokens, end, limit);
  const norm = tokens.norms[end]!;
  if (!(traits & FIRM_NOUN)) return norm === "'s" && hasFigure(tokens, end + 1, limit);
  if (norm === 'news')
    return end + 1 < limit && (tokens.norms[end + 1] === 'agency' || tokens.norms[end + 1] === 'service');
  // "a Velm newspaper" appears there.
  return !(
    OF_SOME_TOWN.has(norm) &&
    first > 0 &&
    ARTICLES.has(tokens.norms[first - 1]!) &&
    tokens.norms[first - 1] !== 'the'
  );
}

const OF_SOME_TOWN = new Set(['newspaper', 'magazine', 'daily', 'airline']);

const FAR = 5;

/** "Velmtel's first-half net profit": a few words in lower case lead to what firms have. */
function hasFigure(tokens: Tokens, from: number, limit: number): boolean {
  const most = Math.min(limit, from + FAR);
  for (let i = from; i < most; i++) {
    if (tokens.flags[i]! & CAPITAL) return false;
    if (contextTraits(tokens, i) & FIRM_FIGURE) return true;
    if (tokens.kinds[i] === WORD ? contextTraits(tokens, i) & (OF | SPEECH_VERB) : tokens.norms[i] !== '-')
      return false;
  }
  return false;
}

/** Behind "fell" or "posted": "1.7 percent", "at 12.5", "a net loss of". A score, as "lost 6-4", is none. */
function movesOnMarket(tokens: Tokens, from: number, limit: number): boolean {
  const { kinds, norms } = tokens;
  const verb = norms[from - 1]!;
  if (verb === 'posted' || verb === 'reported') return hasFigure(tokens, from, limit);
  const at = from + (norms[from] === 'at' ? 1 : 0);
  if (at + 1 >= limit || kinds[at] !== NUMBER) return false;
  return at > from || MARKET_UNITS.has(norms[at + 1]!);
}

const MARKET_UNITS = new Set('percent % pct per cents pence to francs marks rupees yen'.split(' '));
