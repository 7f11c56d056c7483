import { ALL_CAPITALS, CAPITAL, SPACE_BEFORE, type Tokens } from '../article/types';
import type { KnownEntities } from './known';
import type { KnownName } from './knownNames';
import { GOES_ON_IN_LOWER_CASE, GOES_ON_WITH_HYPHEN, OPENS_IN_LOWER_CASE, SECOND_IN_LOWER_CASE } from './nameGlance';
import { bitOf, type NameIndex, namesOf, readNamesGoingOn } from './nameIndex';
import type { KnownEntity } from './types';

/** A known name in the text, as token indices, half open. */
export interface NameMatch {
  readonly firstToken: number;
  readonly endToken: number;
  readonly name: KnownName;
  /** The entity, a described one in place of the built-in one it replaces. */
  readonly entity: KnownEntity;
}

/** The known names, laid over the tokens of one article. */
export interface NameMatcher {
  readonly tokens: Tokens;
  readonly known: KnownEntities;
}

/** A known name begins with the word, whatever its capitals. */
export const OPENS_NAME = 1 << 3;

/** What the known names say of a word that one begins with: OPENS_NAME and the bits of `NamesOfWord.openings`, or 0. */
export function openingsOf(known: KnownEntities, word: string): number {
  const builtIn = namesOf(known.builtInNames, word);
  const described = known.describedNames === null ? null : namesOf(known.describedNames, word);
  if (builtIn === null && described === null) return 0;
  return OPENS_NAME | (builtIn === null ? 0 : builtIn.openings) | (described === null ? 0 : described.openings);
}

/** Whether a known name with these openings may begin here in lower case: nearly all words are done with by this. */
export function mayOpenInLowerCase(openings: number, tokens: Tokens, at: number, end: number): boolean {
  if (openings & GOES_ON_IN_LOWER_CASE) return true;
  if (at + 1 >= end) return false;
  if (openings & GOES_ON_WITH_HYPHEN && tokens.norms[at + 1] === '-') return true;
  return (openings & OPENS_IN_LOWER_CASE) !== 0 && (tokens.flags[at + 1]! & CAPITAL) !== 0;
}

/** The longest known name that begins with token `at`, or null. Never reaches beyond `end`. */
export function matchNameAt(matcher: NameMatcher, at: number, end: number): NameMatch | null {
  const { tokens, known } = matcher;
  const { describedNames } = known;
  let best = longest(tokens, at, end, known.builtInNames);
  if (describedNames !== null) {
    const described = longest(tokens, at, end, describedNames);
    if (described !== null && (best === null || described.length >= best.length)) best = described;
  }
  if (best === null) return null;
  const entity = describedNames === null ? best.entity : (known.byId.get(best.entity.id) ?? best.entity);
  let firstToken = at;
  let endToken = at + best.length;
  // "F-16s": the plural's letter stands apart after a number.
  if (endToken < end && tokens.norms[endToken] === 's' && !(tokens.flags[endToken]! & SPACE_BEFORE)) {
    const { kind } = best.entity;
    if (kind === 'weapon' || kind === 'platform') endToken++;
  }
  // "the Velm Times" is not "The Velm Times": the article in lower case is no part of the name.
  if (best.length > 1 && !(tokens.flags[at]! & CAPITAL) && tokens.norms[at] === 'the') firstToken++;
  return { firstToken, endToken, name: best, entity };
}

function longest(tokens: Tokens, at: number, end: number, index: NameIndex): KnownName | null {
  const place = index.placeAt(tokens, at);
  if (place === 0) return null;
  if (at + 1 < end) {
    const found = longerName(tokens, at, end, index, place);
    if (found !== null) return found;
  }
  const alone = index.alone[place]!;
  if (alone === null || mayStandAlone(tokens.flags[at]!, alone)) return alone;
  return firstWritten(tokens, at, end, index.names[place]!.namesakes);
}

function longerName(tokens: Tokens, at: number, end: number, index: NameIndex, place: number): KnownName | null {
  const second = at + 1;
  if (!(tokens.flags[second]! & CAPITAL) && !(index.names[place]!.openings & SECOND_IN_LOWER_CASE)) return null;
  if (index.unread[place] !== 0) {
    const norm = tokens.norms[second]!;
    if (index.unread[place]! & bitOf(norm.charCodeAt(0))) readNamesGoingOn(index, place, norm);
  }
  const word = tokens.words[second]!;
  return index.seconds[place]! & bitOf(word)
    ? firstWritten(tokens, at, end, index.names[place]!.longer!.get(word) ?? null)
    : null;
}

/** Whether a name of one word has the capitals that it needs. */
const mayStandAlone = (flags: number, { allCapitals, capitals }: KnownName): boolean =>
  (!allCapitals || (flags & ALL_CAPITALS) !== 0) && (capitals === 0 || (flags & CAPITAL) !== 0);

function firstWritten(tokens: Tokens, at: number, end: number, names: readonly KnownName[] | null): KnownName | null {
  if (names === null) return null;
  for (let i = 0; i < names.length; i++) if (isWritten(tokens, at, end, names[i]!)) return names[i]!;
  return null;
}

/** Whether the text has the name's words here (its first one is known to be), with the capitals that it needs. */
function isWritten(tokens: Tokens, at: number, end: number, name: KnownName): boolean {
  const { words, length } = name;
  if (at + length > end) return false;
  for (let i = 1; i < length; i++) if (tokens.norms[at + i] !== words[i]) return false;
  if (name.allCapitals && !(tokens.flags[at]! & ALL_CAPITALS)) return false;
  for (let i = 0, bits = name.capitals; bits !== 0; i++, bits >>= 1) {
    if (bits & 1 && !(tokens.flags[at + i]! & CAPITAL)) return false;
  }
  return true;
}
