import { CAPITAL, NUMBER, PUNCTUATION, QUOTE_MARK, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
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
import { glued, isHyphen } from './tokenMarks';

/** The noun phrase that a number counts: its head's token (-1: none) and the token after the phrase. */
export interface CountedPhrase {
  /** Where the words of the phrase begin, articles and "of the" left out. */
  readonly first: number;
  readonly head: number;
  readonly end: number;
}

/** Reads what follows a number. `singular`: the number is one, so that the head need not be a plural. */
export function readCounted(tokens: Tokens, from: number, end: number, singular: boolean): CountedPhrase {
  if (!singular && from + 1 < end && tokens.kinds[from] === WORD && !(tokens.flags[from]! & CAPITAL)) {
    const traits = nounTraitsAt(tokens, from) & (PLURAL | ENDS_PHRASE | PARTICIPLE | FILLER);
    // "50 people were": a plural right behind the number, and no other behind that one.
    if (traits === PLURAL && endsNoun(tokens, from + 1)) return { first: from, head: from, end: from + 1 };
  }
  return readPhrase(tokens, from, end, singular);
}

/** Whether the token is no second noun of a compound. */
function endsNoun(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] !== WORD || !(nounTraitsAt(tokens, at) & PLURAL);
}

function readPhrase(tokens: Tokens, from: number, end: number, singular: boolean): CountedPhrase {
  let at = from;
  // “nearly 50” rebels: the quotation marks stand around the number alone.
  if (tokens.kinds[at] === QUOTE_MARK && at + 1 < end && !(tokens.flags[at]! & SPACE_BEFORE)) at++;
  // "dozens of villages", "12 of the 15 players": the noun stands behind "of".
  if (tokens.norms[at] === 'of' && at < end) {
    at++;
    while (
      at < end &&
      (nounTraitsAt(tokens, at) & PARTITIVE || tokens.kinds[at] === NUMBER || SCALES.has(tokens.norms[at]!))
    )
      at++;
  } else if (
    isHyphen(tokens.norms[at]) &&
    glued(tokens, at) &&
    glued(tokens, at + 1) &&
    tokens.kinds[at + 1] === WORD
  ) {
    return { first: at + 1, head: at + 1, end: at + 2 };
  }
  let last = -1;
  let first = skipFillers(tokens, at, end);
  const limit = Math.min(end, at + 8);
  for (; at < limit; at++) {
    const kind = tokens.kinds[at]!;
    const norm = tokens.norms[at]!;
    if (kind === PUNCTUATION && (isHyphen(norm) || norm === '/') && glued(tokens, at) && glued(tokens, at + 1))
      continue;
    // "eight million 250ml bottles": a size between the number and what it counts.
    if (kind === NUMBER && at === from && at + 1 < limit && tokens.kinds[at + 1] === WORD && glued(tokens, at + 1)) {
      at++;
      first = at + 1;
      continue;
    }
    if (kind !== WORD || norm === "'s") break;
    if (norm === 'and' && last >= 0 && (tokens.flags[last]! & CAPITAL) !== 0 && (tokens.flags[at + 1]! & CAPITAL) !== 0)
      continue;
    const traits = nounTraitsAt(tokens, at);
    // "4.3m digital and physical sales": two adjectives of one noun.
    if (norm === 'and' && last === at - 1 && isAdjective(tokens, last) && isPluralAt(tokens, at + 2, limit)) continue;
    const ends =
      traits & (ENDS_PHRASE | PARTICIPLE) && !(at > from && isHyphen(tokens.norms[at - 1]) && glued(tokens, at));
    if (ends) {
      if (traits & ENDS_PHRASE) break;
      // "three decommissioned tanks" goes on, "12 killed in" does not.
      if (last >= 0 || !isPluralAt(tokens, at + 1, limit)) break;
      continue;
    }
    if (traits & ADVERB && last >= 0) break;
    if (!singular && traits & PLURAL && !isAttributive(tokens, at, limit)) {
      let head = at;
      if (isPluralAt(tokens, at + 1, limit) && !(nounTraitsAt(tokens, at + 1) & STATE) && endsAt(tokens, at + 2, end))
        head++;
      return { first: Math.min(first, head), head, end: head + 1 };
    }
    last = at;
  }
  // "a 12 page document", "a 300 seat hall": as with a hyphen.
  if (!singular && from + 1 < end && tokens.kinds[from + 1] === WORD && nounTraitsAt(tokens, from) & PART) {
    if (!(nounTraitsAt(tokens, from + 1) & ENDS_PHRASE)) return { first: from, head: from, end: from + 1 };
  }
  return {
    first: Math.min(first, Math.max(last, from)),
    head: singular ? last : -1,
    end: singular && last >= 0 ? last + 1 : from,
  };
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
  return tokens.kinds[at + 1] === WORD && (nounTraitsAt(tokens, at + 1) & (PLURAL | ENDS_PHRASE)) === PLURAL;
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
