import { CAPITAL, NUMBER, PUNCTUATION, QUOTE_MARK, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
import { ADJECTIVE_PARTICIPLES, isPlural, PARTICIPLE_ENDS, PHRASE_ENDS } from '../english/nouns';
import { SCALES } from '../english/numberWords';
import { glued, isHyphen } from './tokenMarks';

/** The noun phrase that a number counts: its head's token (-1: none) and the token after the phrase. */
export interface CountedPhrase {
  /** Where the words of the phrase begin, articles and "of the" left out. */
  readonly first: number;
  readonly head: number;
  readonly end: number;
}

/** What happened to people, said of them: "12 people injured" are people. */
const STATES = new Set(['dead', 'wounded', 'injured', 'missing', 'homeless', 'unemployed', 'disabled']);

const PARTITIVES = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'those', 'these', 'all']);

/** Reads what follows a number. `singular`: the number is one, so that the head need not be a plural. */
export function readCounted(tokens: Tokens, from: number, end: number, singular: boolean): CountedPhrase {
  let at = from;
  // “nearly 50” rebels: the quotation marks stand around the number alone.
  if (tokens.kinds[at] === QUOTE_MARK && at + 1 < end && !(tokens.flags[at]! & SPACE_BEFORE)) at++;
  // "dozens of villages", "12 of the 15 players": the noun stands behind "of".
  if (tokens.norms[at] === 'of' && at < end) {
    at++;
    while (
      at < end &&
      (PARTITIVES.has(tokens.norms[at]!) || tokens.kinds[at] === NUMBER || SCALES.has(tokens.norms[at]!))
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
    const compound = at > from && isHyphen(tokens.norms[at - 1]) && glued(tokens, at);
    if (norm === 'and' && last >= 0 && (tokens.flags[last]! & CAPITAL) !== 0 && (tokens.flags[at + 1]! & CAPITAL) !== 0)
      continue;
    // "4.3m digital and physical sales": two adjectives of one noun.
    if (norm === 'and' && last === at - 1 && ADJECTIVES.test(tokens.norms[last]!) && isPluralAt(tokens, at + 2, limit))
      continue;
    if (PHRASE_ENDS.has(norm) && !compound) break;
    if (!compound && PARTICIPLE_ENDS.test(norm) && norm.length > 4 && !ADJECTIVE_PARTICIPLES.has(norm)) {
      // "three decommissioned tanks" goes on, "12 killed in" does not.
      if (last >= 0 || !(at + 1 < limit && tokens.kinds[at + 1] === WORD && isPlural(tokens.norms[at + 1]!))) break;
      continue;
    }
    if (norm.endsWith('ly') && norm.length > 4 && last >= 0 && norm !== 'family' && norm !== 'assembly') break;
    if (!singular && isPlural(norm) && !isAttributive(tokens, at, limit)) {
      let head = at;
      if (
        at + 1 < limit &&
        tokens.kinds[at + 1] === WORD &&
        isPlural(tokens.norms[at + 1]!) &&
        !STATES.has(tokens.norms[at + 1]!) &&
        endsAt(tokens, at + 2, end)
      )
        head++;
      return { first: Math.min(first, head), head, end: head + 1 };
    }
    last = at;
  }
  // "a 12 page document", "a 300 seat hall": as with a hyphen.
  if (!singular && PARTS.has(tokens.norms[from] ?? '') && from + 1 < end && tokens.kinds[from + 1] === WORD) {
    if (!PHRASE_ENDS.has(tokens.norms[from + 1]!)) return { first: from, head: from, end: from + 1 };
  }
  return {
    first: Math.min(first, Math.max(last, from)),
    head: singular ? last : -1,
    end: singular && last >= 0 ? last + 1 : from,
  };
}

/** What things have a number of, and are called after. */
const PARTS = new Set('page seat storey story room bed bedroom door member acre'.split(' '));

const ADJECTIVES = /(?:al|ic|ive|ous|ary|ern|ble|ful)$/;

function isPluralAt(tokens: Tokens, at: number, limit: number): boolean {
  return at < limit && tokens.kinds[at] === WORD && isPlural(tokens.norms[at]!);
}

/** A nationality or a noun used as an adjective before the head: "two Iraqi sports journalists". */
function isAttributive(tokens: Tokens, at: number, limit: number): boolean {
  if (!(tokens.flags[at]! & CAPITAL) || at + 1 >= limit) return false;
  const next = tokens.norms[at + 1]!;
  return tokens.kinds[at + 1] === WORD && isPlural(next) && !PHRASE_ENDS.has(next);
}

function endsAt(tokens: Tokens, at: number, end: number): boolean {
  return at >= end || tokens.kinds[at] !== WORD || PHRASE_ENDS.has(tokens.norms[at]!);
}

const FILLERS = new Set([
  'more',
  'other',
  'additional',
  'further',
  'combined',
  'new',
  'total',
  'such',
  'or',
  'so',
  'sized',
]);

/** "20 other people" counts people. */
function skipFillers(tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (
    at + 1 < end &&
    (FILLERS.has(tokens.norms[at]!) || /[a-z]{3}ly$/.test(tokens.norms[at]!)) &&
    tokens.norms[at] !== 'family'
  )
    at++;
  return at;
}
