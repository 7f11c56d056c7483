import {
  ALL_CAPITALS,
  CAPITAL,
  NUMBER,
  PUNCTUATION,
  QUOTE_MARK,
  SPACE_BEFORE,
  type Tokens,
  WORD,
} from '../article/types';
import { SCALES } from '../english/numberWords';
import {
  ADJECTIVE,
  ADVERB,
  ENDS_PHRASE,
  FILLER,
  nounTraitsAt,
  PART,
  PARTICIPLE,
  PARTITIVE,
  PLURAL,
  STATE,
} from './nounTraits';
import { designatorEnd, glued, isHyphen } from './tokenMarks';

/** The noun phrase that a number counts: its head's token (-1: none) and the token after the phrase. */
export interface CountedPhrase {
  /** Where the words of the phrase begin, articles and "of the" left out. */
  readonly first: number;
  readonly head: number;
  readonly end: number;
}

/** Reads what follows a number. `singular`: the number is one, so that the head need not be a plural. */
export function readCounted(tokens: Tokens, from: number, end: number, singular: boolean): CountedPhrase {
  if (from + 1 >= end) return readAnyPhrase(tokens, from, end, singular);
  const kind = tokens.kinds[from];
  if (kind !== WORD) {
    if (isJoinedSize(tokens, from)) return behindSize(tokens, from, end, singular);
    const joins = kind === QUOTE_MARK || !(tokens.flags[from + 1]! & SPACE_BEFORE);
    return joins ? readAnyPhrase(tokens, from, end, singular) : { first: from, head: -1, end: from };
  }
  const traits = nounTraitsAt(tokens, from);
  // "40 in the town", "50 were"; "12 of the 15 players" goes on.
  // "six An-2 planes"
  if (traits & ENDS_PHRASE && tokens.flags[from]! & CAPITAL && designatorEnd(tokens, from, end) > 0)
    return readPhrase(tokens, from, from, from, Math.min(end, from + LONGEST), end, singular);
  if (traits & ENDS_PHRASE && isJoinedSize(tokens, from)) return behindSize(tokens, from, end, singular);
  if (traits & ENDS_PHRASE)
    return tokens.norms[from] === 'of'
      ? readAnyPhrase(tokens, from, end, singular)
      : { first: from, head: -1, end: from };
  // "50 people were": a plural right behind the number, and no other behind that one.
  const plural = !singular && (traits & (PLURAL | PARTICIPLE | FILLER)) === PLURAL;
  if (plural && !(tokens.flags[from]! & CAPITAL) && endsNoun(tokens, from + 1))
    return { first: from, head: from, end: from + 1 };
  const first = traits & FILLER ? skipFillers(tokens, from, end) : from;
  return readPhrase(tokens, from, from, first, Math.min(end, from + LONGEST), end, singular);
}

/** Whether the token is no second noun of a compound. */
function endsNoun(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] !== WORD || !(nounTraitsAt(tokens, at) & PLURAL);
}

/** What follows a number in whatever way, by a hyphen, within quotation marks or behind "of". */
function readAnyPhrase(tokens: Tokens, from: number, end: number, singular: boolean): CountedPhrase {
  const { norms, kinds } = tokens;
  // “nearly 50” rebels: the quotation marks stand around the number alone.
  const quoted = kinds[from] === QUOTE_MARK && from + 1 < end && !(tokens.flags[from]! & SPACE_BEFORE);
  const begin = quoted ? from + 1 : from;
  if (kinds[begin] !== WORD && joinsWord(tokens, begin)) return { first: begin + 1, head: begin + 1, end: begin + 2 };
  // "dozens of villages", "12 of the 15 players": the noun stands behind "of".
  const start = norms[begin] === 'of' && begin < end ? skipPartitives(tokens, begin + 1, end) : begin;
  // "eight million 250ml bottles": a size between the number and what it counts.
  const limit = Math.min(end, start + LONGEST);
  if (start === from && start + 1 < limit && isSize(tokens, start))
    return readPhrase(tokens, from, start + 2, start + 2, limit, end, singular);
  return readPhrase(tokens, from, start, skipFillers(tokens, start, end), limit, end, singular);
}

/** So many tokens may a counted phrase have. */
const LONGEST = 8;

/** Behind a number that ends at `from`, the phrase in `[start, limit)`; its own words begin at `first`. */
function readPhrase(
  tokens: Tokens,
  from: number,
  start: number,
  first: number,
  limit: number,
  end: number,
  singular: boolean,
): CountedPhrase {
  const { norms, kinds } = tokens;
  let last = -1;
  for (let at = start; at < limit; at++) {
    if (kinds[at] !== WORD) {
      const designator = endOfDesignator(tokens, at, limit);
      if (designator > 0) at = last = designator - 1;
      else if (!joinsWords(tokens, at)) break;
      continue;
    }
    if (norms[at] === "'s") break;
    const designator = tokens.flags[at]! & CAPITAL ? designatorEnd(tokens, at, end) : -1;
    if (designator > 0) {
      // "32 F-35s", "eight older AH-64Ds"; "32 F-35 fighters" goes on.
      if (norms[designator - 1]!.endsWith('s'))
        return { first: Math.min(first, at), head: designator - 1, end: designator };
      last = designator - 1;
      at = designator - 1;
      continue;
    }
    const traits = nounTraitsAt(tokens, at);
    // "98 Shahed-type drones": what goes on behind a hyphen says of what kind.
    const hyphenated = at + 1 < limit && isHyphen(norms[at + 1]) && glued(tokens, at + 1) && glued(tokens, at + 2);
    // "Three Boeing 737 jets".
    const named = tokens.flags[at]! & CAPITAL && endOfDesignator(tokens, at + 1, limit) > 0;
    if (traits & ENDS_PHRASE || (traits & PARTICIPLE && !hyphenated && !named)) {
      if (norms[at] === 'and' && last >= 0 && joinsNames(tokens, at, last, limit)) continue;
      if (!isGluedBehindHyphen(tokens, at, from)) {
        // "three decommissioned tanks" and "two Bradley fighting vehicles" go on, "12 killed in" does not.
        const before = last >= 0 && !norms[at]!.endsWith('ing');
        if (traits & ENDS_PHRASE || before || !isPluralAt(tokens, at + 1, limit)) break;
        continue;
      }
    }
    if (traits & ADVERB && last >= 0) break;
    if (!singular && traits & PLURAL && !isAttributive(tokens, at, limit) && !isAcronymBeforeNoun(tokens, at, limit)) {
      const head = hasSecondHead(tokens, at + 1, limit, end) ? at + 1 : at;
      return { first: Math.min(first, head), head, end: head + 1 };
    }
    last = at;
  }
  if (singular) return { first: Math.min(first, Math.max(last, from)), head: last, end: last >= 0 ? last + 1 : from };
  // "a 12 page document", "a 300 seat hall": as with a hyphen.
  if (from + 1 < end && isPartOfThing(tokens, from)) return { first: from, head: from, end: from + 1 };
  return { first: Math.min(first, Math.max(last, from)), head: -1, end: from };
}

/** "five 155-mm howitzers", "nine one-way attack drones": what is counted stands behind the number that belongs to it. */
function behindSize(tokens: Tokens, from: number, end: number, singular: boolean): CountedPhrase {
  const start = from + 3;
  return readPhrase(tokens, from, start, start, Math.min(end, start + LONGEST), end, singular);
}

function isJoinedSize(tokens: Tokens, at: number): boolean {
  return (tokens.kinds[at] === NUMBER || tokens.norms[at] === 'one') && joinsWord(tokens, at + 1);
}

/** "12-man": a word joined to the number. */
function joinsWord(tokens: Tokens, at: number): boolean {
  return isHyphen(tokens.norms[at]) && glued(tokens, at) && glued(tokens, at + 1) && tokens.kinds[at + 1] === WORD;
}

function skipPartitives(tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const ofWhole =
      nounTraitsAt(tokens, at) & PARTITIVE || tokens.kinds[at] === NUMBER || SCALES.has(tokens.norms[at]!);
    // "31 of the state's 58 counties"
    const owned = tokens.norms[at + 1] === "'s" && tokens.kinds[at + 2] === NUMBER && at + 2 < end;
    if (owned) at += 2;
    else if (ofWhole) at++;
    else break;
  }
  return at;
}

function isSize({ kinds, flags, count }: Tokens, at: number): boolean {
  return kinds[at] === NUMBER && kinds[at + 1] === WORD && at + 1 < count && !(flags[at + 1]! & SPACE_BEFORE);
}

/** Where "31" and "2A4" end in "six Type 31 frigates" and "ten Leopard 2A4 tanks"; -1 for a number that is no name's. */
function endOfDesignator(tokens: Tokens, at: number, limit: number): number {
  const { kinds, flags, norms } = tokens;
  if (kinds[at] !== NUMBER || kinds[at - 1] !== WORD || !(flags[at - 1]! & CAPITAL)) return -1;
  if (nounTraitsAt(tokens, at - 1) & ENDS_PHRASE) return -1;
  if (glued(tokens, at) || norms[at]!.length > 4) return -1;
  let end = at + 1;
  while (end < limit && glued(tokens, end) && kinds[end] !== PUNCTUATION) end++;
  if (end >= limit || kinds[end] !== WORD || flags[end]! & CAPITAL || glued(tokens, end)) return -1;
  return nounTraitsAt(tokens, end) & (ENDS_PHRASE | PARTICIPLE) ? -1 : end;
}

/** A hyphen or a stroke between two words of the phrase. */
function joinsWords(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== PUNCTUATION || !glued(tokens, at) || !glued(tokens, at + 1)) return false;
  return isHyphen(tokens.norms[at]) || tokens.norms[at] === '/';
}

function isGluedBehindHyphen(tokens: Tokens, at: number, from: number): boolean {
  return at > from && isHyphen(tokens.norms[at - 1]) && glued(tokens, at);
}

/** "two Health and Interior officials"; "4.3m digital and physical sales": two adjectives of one noun. */
function joinsNames(tokens: Tokens, and: number, last: number, limit: number): boolean {
  if (tokens.flags[last]! & CAPITAL && tokens.flags[and + 1]! & CAPITAL) return true;
  return last === and - 1 && isAdjective(tokens, last) && isPluralAt(tokens, and + 2, limit);
}

/** "sports fans killed": a second plural that ends the phrase is its head. */
function hasSecondHead(tokens: Tokens, at: number, limit: number, end: number): boolean {
  return isPluralAt(tokens, at, limit) && !(nounTraitsAt(tokens, at) & STATE) && endsAt(tokens, at + 1, end);
}

function isPartOfThing(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at + 1] !== WORD || !(nounTraitsAt(tokens, at) & PART)) return false;
  return !(nounTraitsAt(tokens, at + 1) & ENDS_PHRASE);
}

function isAdjective(tokens: Tokens, at: number): boolean {
  return (nounTraitsAt(tokens, at) & ADJECTIVE) !== 0;
}

function isPluralAt(tokens: Tokens, at: number, limit: number): boolean {
  return at < limit && tokens.kinds[at] === WORD && (nounTraitsAt(tokens, at) & PLURAL) !== 0;
}

/** A nationality or a noun used as an adjective before the head: "two Iraqi sports journalists". */
function isAttributive(tokens: Tokens, at: number, limit: number): boolean {
  if (!(tokens.flags[at]! & CAPITAL) || at + 1 >= limit) return false;
  if (tokens.kinds[at + 1] !== WORD) return false;
  // "12 Airbus A320 planes".
  if (tokens.flags[at + 1]! & CAPITAL && /\d/.test(tokens.norms[at + 1]!)) return isPluralAt(tokens, at + 2, limit);
  return (nounTraitsAt(tokens, at + 1) & (PLURAL | ENDS_PHRASE)) === PLURAL;
}

/** "468 HIMARS rocket launchers": an S at the end of capitals makes no plural. */
function isAcronymBeforeNoun(tokens: Tokens, at: number, limit: number): boolean {
  if (!(tokens.flags[at]! & ALL_CAPITALS) || at + 1 >= limit) return false;
  // "two IRIS-T systems"
  if (isHyphen(tokens.norms[at + 1])) return glued(tokens, at + 1) && glued(tokens, at + 2);
  if (tokens.kinds[at + 1] !== WORD) return false;
  return !(nounTraitsAt(tokens, at + 1) & (ENDS_PHRASE | PARTICIPLE)) && !(tokens.flags[at + 1]! & CAPITAL);
}

function endsAt(tokens: Tokens, at: number, end: number): boolean {
  return at >= end || tokens.kinds[at] !== WORD || (nounTraitsAt(tokens, at) & ENDS_PHRASE) !== 0;
}

/** "20 other people" counts people. */
function skipFillers(tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (at + 1 < end && nounTraitsAt(tokens, at) & FILLER) at++;
  return at;
}
