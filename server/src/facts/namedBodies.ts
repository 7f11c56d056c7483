import { CAPITAL, type Tokens, WORD } from '../article/types';
import {
  BODY_NOUN,
  contextTraits,
  GROUP_NOUN,
  MARKET_VERB,
  NAMED_BODY,
  PLACE_NOUN,
  ROLE,
  SPEECH_VERB,
} from './contextTraits';

/** What a noun in lower case beside a name says of it: "the newspaper Orlat", "Orlat newspaper", "a firm called Orlat". */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Of these nobody says a person: "insurer Orla Venn" may be one. */
const IMPERSONAL = words(
  'newspaper daily weekly tabloid magazine broadcaster agency bank company firm group conglomerate consortium airline brokerage bourse chain charity startup supermarket utility newswire',
);

export const PEOPLE_TOO = words('publisher distributor miner brokers');

/** "Le Courrier", "La Ruta": what reads as a given name in them is an article. */
export const FOREIGN_ARTICLES = words('le la les el los las il lo gli der die das het al');

const NAMING = words('called named dubbed');
const DETERMINERS = words("the a an this that his her its their our my your 's another one each every no");
const BEFORE_PHRASE = words(
  'of in at for from with by to on and or but said says as than that which when while after before because between against including like is was are were has had',
);
const AFTER_NAMED_BODY = words('and or as at by for from in on to with quoted which that');

/**
 * How surely the noun before a name, or "based", "called" behind a town or a noun, says that the name is a body's: 3 in
 * so many words, 2 surely, 0 not at all. `given`: the name begins as people's names do.
 */
export function bodyNamedBefore(
  tokens: Tokens,
  first: number,
  end: number,
  floor: number,
  limit: number,
  given: boolean,
): 0 | 2 | 3 {
  const { norms, flags } = tokens;
  const at = first - 1;
  const noun = norms[at]!;
  if (at - 1 < floor || flags[at]! & CAPITAL) return 0;
  if (noun === 'based')
    return !given && norms[at - 1] === '-' && (flags[at - 2]! & CAPITAL) !== 0 && at - 2 >= floor ? 3 : 0;
  if (NAMING.has(noun)) return isNamed(tokens, at, floor, NAMED_BODY | BODY_NOUN | GROUP_NOUN) ? 3 : 0;
  if (given) return IMPERSONAL.has(noun) && endsHere(tokens, end, limit) ? 3 : 0;
  // "publisher Orla Venn"
  if (PEOPLE_TOO.has(noun) && end - first > 1) return 0;
  // "the newspaper Venn founded" is another's, "Velmish newspaper Venn founded …" is not; "analyst Venn" is a person.
  if (!isDetermined(tokens, at - 1, floor) && !PEOPLE_TOO.has(noun) && !(contextTraits(tokens, at) & ROLE)) return 3;
  return endsPhrase(tokens, end, limit) ? 2 : 0;
}

/** "a village called Orlat", "a town named Orlat". */
export const isPlaceNamedBefore = (tokens: Tokens, first: number, floor: number): boolean =>
  NAMING.has(tokens.norms[first - 1]!) && isNamed(tokens, first - 1, floor, PLACE_NOUN);

/** "a firm called", "the consortium, called": what a noun of these traits is named; "the firm called Venn a liar" names nobody. */
function isNamed(tokens: Tokens, verb: number, floor: number, traits: number): boolean {
  const { norms, flags } = tokens;
  const comma = norms[verb - 1] === ',';
  const noun = comma ? verb - 2 : verb - 1;
  if (noun <= floor || flags[noun]! & CAPITAL || NAMING.has(norms[noun]!) || norms[noun] === 'based') return false;
  if (!(contextTraits(tokens, noun) & traits)) return false;
  if (comma) return norms[verb] !== 'named';
  for (let i = noun - 1; i >= floor && i > noun - 5; i--) {
    if (norms[i] === 'a' || norms[i] === 'an' || norms[i] === 'another') return true;
    if (tokens.kinds[i] !== WORD || norms[i] === 'the') return false;
  }
  return false;
}

/** "Orlat newspaper said", "private Orlat news agency": what is named bears the noun behind it. */
export function isMediumNamedAfter({ norms, flags }: Tokens, first: number, end: number, limit: number): boolean {
  if (end >= limit || flags[end]! & CAPITAL) return false;
  const noun = norms[end]!;
  if (noun === 'news') return end + 1 < limit && (norms[end + 1] === 'agency' || norms[end + 1] === 'service');
  // "a Velm newspaper" appears there.
  return noun === 'newspaper' && norms[first - 1] !== 'a' && norms[first - 1] !== 'an' && norms[first - 1] !== 'one';
}

function isDetermined({ norms, kinds }: Tokens, from: number, floor: number): boolean {
  for (let i = from; i >= floor && i > from - 5; i--) {
    const norm = norms[i]!;
    if (DETERMINERS.has(norm)) return true;
    if (BEFORE_PHRASE.has(norm) || (kinds[i] !== WORD && norm !== '-')) return false;
  }
  return false;
}

/** Whether the name's phrase ends with it, whoever it is. */
function endsHere(tokens: Tokens, end: number, limit: number): boolean {
  if (end >= limit) return true;
  const norm = tokens.norms[end]!;
  if (norm === ',') return tokens.norms[end + 1] === 'which' || (contextTraits(tokens, end + 1) & SPEECH_VERB) !== 0;
  if (norm === '.' || norm === ';' || norm === ')' || norm === "'s") return true;
  return (contextTraits(tokens, end) & (SPEECH_VERB | MARKET_VERB)) !== 0;
}

/** Whether behind a name no verb of its own in lower case can stand, but one of speech. */
function endsPhrase(tokens: Tokens, end: number, limit: number): boolean {
  if (end >= limit || tokens.kinds[end] !== WORD || tokens.norms[end] === "'s") return true;
  return (contextTraits(tokens, end) & (SPEECH_VERB | MARKET_VERB)) !== 0 || AFTER_NAMED_BODY.has(tokens.norms[end]!);
}
