import { CAPITAL, NUMBER, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
import { traitTable } from '../article/wordTable';
import { STATE_ABBREVIATIONS, STATES_OF_AMERICA, TWO_WORD_STATES } from '../english/abbreviations';
import { COMPASS_WORDS, PLACE_CUES, PLACE_NOUNS, PLACE_NOUNS_AFTER } from '../english/organisationWords';
import { isPartyLabel } from './nameRuns';
import { nameTraits, ORGANISATION_HEAD, ROLE_MODIFIER, ROLE_NOUN, SENTENCE_STARTER } from './nameTraits';

/** What stands around a name, as far as it tells what the name is. All arguments are token indices within one sentence. */

const SPEECH = new Set(
  `said says say told tells added adds wrote writes argued argues noted notes stated states claimed claims warned warns insisted explained declared
   acknowledged recalled testified replied asked conceded predicted announced admitted suggested complained tweeted observed commented remarked
   stressed emphasized emphasised vowed pledged urged joked quipped believes thinks knows resigned died lives`.split(
    /\s+/,
  ),
);
const INVERTED_SPEECH = new Set(
  'said says added wrote writes argued noted explained declared recalled asked replied insisted'.split(' '),
);
const OWNED_BY_FIRMS = new Set(
  'subsidiary unit parent division ceo shares shareholders employees affiliate spinoff'.split(' '),
);
const FIRM_NOUNS = new Set(
  'shares stock spokesman spokeswoman spokesperson executives employees subsidiary shareholders customers officials'.split(
    ' ',
  ),
);
/** What fights under a name, in lower case: "the Orlat brigade", "Venn fighters", "the Sabel tribe". */
const GROUP_NOUNS = new Set(
  'brigade brigades battalion battalions militia militias militiamen faction fighters militants insurgents tribe tribesmen clan cartel gang jihadists'.split(
    ' ',
  ),
);

/** Who governs a place or lives there: "the mayor of Velm", "residents of Orlat". */
const PEOPLE_OF_PLACES = new Set(
  'mayor mayors governor governors resident residents inhabitant inhabitants archbishop bishop'.split(' '),
);

const SPEECH_VERB = 1 << 0;
const INVERTED_SPEECH_VERB = 1 << 1;
const PLACE_NOUN = 1 << 2;
const PLACE_NOUN_AFTER = 1 << 3;
const PLACE_CUE = 1 << 4;
const GROUP_NOUN = 1 << 5;
const PEOPLE_OF_PLACE = 1 << 8;
const FIRM_NOUN = 1 << 6;
const OWNED_BY_FIRM = 1 << 7;

/** What a word beside a name says of it. */
const contextTraits = traitTable([
  [SPEECH_VERB, SPEECH],
  [INVERTED_SPEECH_VERB, INVERTED_SPEECH],
  [PLACE_NOUN, PLACE_NOUNS],
  [PLACE_NOUN_AFTER, PLACE_NOUNS_AFTER],
  [PLACE_CUE, PLACE_CUES],
  [PEOPLE_OF_PLACE, PEOPLE_OF_PLACES],
  [GROUP_NOUN, GROUP_NOUNS],
  [FIRM_NOUN, FIRM_NOUNS],
  [OWNED_BY_FIRM, OWNED_BY_FIRMS],
]);

const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'my', 'another', 'one']);
const REACH = 14;

/** "…, who", "…, 47,", "…, a researcher at …": what follows says that the name is a person's; the role's tokens if it names one. */
export function personAfter(
  tokens: Tokens,
  end: number,
  limit: number,
): { readonly role: readonly [number, number] | null } | null {
  if (end >= limit) return null;
  if (contextTraits(tokens, end) & SPEECH_VERB) return { role: null };
  if (tokens.norms[end] !== ',' || end + 1 >= limit) return null;
  let i = end + 1;
  const next = tokens.norms[i]!;
  if (next === 'who' || next === 'whose' || next === 'whom') return { role: null };
  // "Their son, Orla, said his mother …": no role of his.
  if (contextTraits(tokens, i) & SPEECH_VERB) return { role: null };
  if (tokens.kinds[i] === NUMBER) {
    const age = Number(next);
    return age > 0 && age < 110 && (tokens.norms[i + 1] === ',' || tokens.norms[i + 1] === '.') ? { role: null } : null;
  }
  const article = ARTICLES.has(next);
  const from = i;
  if (article) i++;
  for (let steps = 0; i < limit && steps < 7; i++, steps++) {
    const norm = tokens.norms[i]!;
    if (norm === ',' || norm === '.' || norm === ';' || norm === 'who' || norm === 'that') return null;
    // "…, a trade and harbour expert": two fields, if an article has opened the phrase.
    if (norm === 'and' && !article) return null;
    if (tokens.kinds[i] !== WORD && norm !== '-' && norm !== "'s") return null;
    if (norm === 'of' || norm === 'at' || norm === 'for' || norm === 'in') return null;
    if (nameTraits(tokens, i) & ROLE_NOUN) {
      if (!article && steps > 3) return null;
      // "…, officials said": who says so, not who that is.
      if (!article && norm.endsWith('s') && i + 1 < limit && contextTraits(tokens, i + 1) & SPEECH_VERB) return null;
      return { role: [from, phraseEnd(tokens, i + 1, limit)] };
    }
  }
  return null;
}

/** A role's words go on to the next comma, bracket or full stop. */
function phraseEnd(tokens: Tokens, from: number, limit: number): number {
  let i = from;
  for (; i < limit && i - from < REACH; i++) {
    const norm = tokens.norms[i]!;
    if (norm === ',' || norm === '.' || norm === ';' || norm === '(' || norm === 'who' || norm === '“' || norm === '"')
      break;
    if (contextTraits(tokens, i) & SPEECH_VERB) break;
  }
  return i;
}

/** "analyst Orla Venn", "her husband, Orla Venn": a role in lower case before the name; its tokens, or null. */
export function roleBefore(tokens: Tokens, first: number, floor: number): readonly [number, number] | null {
  let i = first - 1;
  if (i < floor || tokens.kinds[i] !== WORD || tokens.flags[i]! & CAPITAL) return null;
  if (!(nameTraits(tokens, i) & ROLE_NOUN)) return null;
  const end = i + 1;
  while (i - 1 >= floor && tokens.kinds[i - 1] === WORD && !(tokens.flags[i - 1]! & CAPITAL)) {
    if (!(nameTraits(tokens, i - 1) & (ROLE_MODIFIER | ROLE_NOUN | ORGANISATION_HEAD))) break;
    i--;
  }
  // Whose: "Velm's foreign minister", "Velmish army chief".
  let owner = i;
  if (owner - 1 > floor && tokens.norms[owner - 1] === "'s") owner--;
  const from = owner;
  while (
    owner - 1 >= floor &&
    from - owner < 3 &&
    tokens.kinds[owner - 1] === WORD &&
    tokens.flags[owner - 1]! & CAPITAL
  ) {
    owner--;
  }
  const opens = owner === floor && (nameTraits(tokens, owner) & SENTENCE_STARTER) !== 0;
  return [owner < from && !opens ? owner : i, end];
}

/** Behind a name in apposition: the sentence ends, goes on, or says what the named one did. */
const AFTER_APPOSITION = new Set([',', '.', ';', ':', ')', '—', '–', '”', '"', '?', '!']);
const DEFINITE = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'my', "'s"]);

/**
 * "with the minister, Orla Venn.", "its new treasurer, Orla Venn, left": the office of one person before a comma, whose
 * name follows and ends the phrase. The role's tokens, or null.
 */
export function apposedRole(
  tokens: Tokens,
  first: number,
  end: number,
  floor: number,
  limit: number,
): readonly [number, number] | null {
  if (!isApposed(tokens, first, end, floor, limit)) return null;
  const comma = first - 1;
  const role = roleBefore(tokens, comma, floor);
  if (role === null || tokens.norms[comma - 1]!.endsWith('s')) return null;
  const owned = role[0] < comma - 1 && (tokens.flags[role[0]]! & CAPITAL) !== 0;
  if (owned) return role;
  if (!isDefinite(tokens, role[0] - 1, floor)) return null;
  // "the minister", as "a researcher" behind a name.
  let from = role[0] - 1;
  if (!DEFINITE.has(tokens.norms[from]!)) from--;
  return tokens.norms[from] === "'s" ? role : [from, role[1]];
}

/** "The union, Orla Crews, said": a body's noun with its article before the comma, and behind it the body's name. */
export function isApposedBody(tokens: Tokens, first: number, end: number, floor: number, limit: number): boolean {
  if (!isApposed(tokens, first, end, floor, limit)) return false;
  const noun = first - 2;
  const isBody = (nameTraits(tokens, noun) & ORGANISATION_HEAD) !== 0 && !(tokens.flags[noun]! & CAPITAL);
  return isBody && isDefinite(tokens, noun - 1, floor);
}

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

/** "in Velm", "the town of Velm": what stands before says that the name is a place's. 2 is sure, 1 is likely, 0 says nothing. */
export function placeBefore(tokens: Tokens, first: number, floor: number): 0 | 1 | 2 {
  const before = first - 1;
  if (before < floor) return 0;
  const norm = tokens.norms[before]!;
  if (norm === '-' && isPartyLabel(tokens, before - 1)) return 2;
  if (norm === 'of')
    return before - 1 >= floor && contextTraits(tokens, before - 1) & (PLACE_NOUN | PEOPLE_OF_PLACE) ? 2 : 0;
  const traits = contextTraits(tokens, before);
  if (traits & PLACE_NOUN && before - 1 >= floor && tokens.norms[before - 1] === 'of') return 0;
  return traits & PLACE_CUE ? 1 : 0;
}

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
  const norm = tokens.norms[at]!;
  if (norm.endsWith('.') ? STATE_ABBREVIATIONS.has(norm.slice(0, -1)) : STATE_ABBREVIATIONS.has(norm)) {
    return norm.includes('.') || tokens.norms[at + 1] === '.' ? 2 : 0;
  }
  const last =
    TWO_WORD_STATES.has(norm) && at + 1 < limit && STATES_OF_AMERICA.has(tokens.norms[at + 1]!) ? at + 1 : at;
  if (last === at && !STATES_OF_AMERICA.has(norm)) return 0;
  return last + 1 >= limit || CLOSES_PLACE.has(tokens.norms[last + 1]!) ? 1 : 0;
}

const CLOSES_PLACE = new Set([',', '.', ')', ';', '-', '—', '–']);

export function theBefore(tokens: Tokens, first: number, floor: number): boolean {
  return first - 1 >= floor && tokens.norms[first - 1] === 'the';
}

/** "director at Velm Watch", "a spokesman for Velm Watch", "a unit of Velm Watch": an organisation. 2 is sure, 1 is likely, 0 says nothing. */
export function organisationBefore(tokens: Tokens, first: number, floor: number): 0 | 1 | 2 {
  const at = first - 1;
  if (at - 1 < floor) return 0;
  const norm = tokens.norms[at]!;
  const before = tokens.norms[at - 1]!;
  if ((norm === 'at' || norm === 'with') && nameTraits(tokens, at - 1) & ROLE_NOUN) return norm === 'at' ? 2 : 1;
  if (norm === 'for' && before.startsWith('spokes')) return 1;
  return norm === 'of' && contextTraits(tokens, at - 1) & OWNED_BY_FIRM ? 1 : 0;
}

export function groupAfter(tokens: Tokens, end: number, limit: number): boolean {
  return end < limit && (contextTraits(tokens, end) & GROUP_NOUN) !== 0 && !(tokens.flags[end]! & CAPITAL);
}

/** "Velmtel shares", "a Velmtel spokeswoman": what follows is a firm's or a body's. */
export function organisationAfter(tokens: Tokens, end: number, limit: number): boolean {
  return end < limit && (contextTraits(tokens, end) & FIRM_NOUN) !== 0 && !(tokens.flags[end]! & CAPITAL);
}
