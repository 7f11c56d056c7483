import { isLetter } from '../text/openings';
import type { Spelling } from './knownNames';

// What is seen of a name before its words are read. The built-in names that begin with the words of a corpus are
// thousands, of which its texts have a few hundred, and reading one costs as much as matching a hundred.

/** Written with a capital or without: "the", the Arabic article, and inside a name also its forms before sun letters ("Dayr az Zawr"). */
export const OPENING_ARTICLES: ReadonlySet<string> = new Set(['the', 'al']);
export const ARTICLES: ReadonlySet<string> = new Set('az ad ar as ash an at ath adh ez es el ul'.split(' '));
const LONGEST_ARTICLE = 3;

/** Some name that begins with this word needs no capital there. */
export const OPENS_IN_LOWER_CASE = 1 << 16;
/** And none on its second word either, or it has none. */
export const GOES_ON_IN_LOWER_CASE = 2;
/** The same, of names that go on with a hyphen ("A-10 Thunderbolt"). */
export const GOES_ON_WITH_HYPHEN = 1 << 14;
/** Some name that begins with this word has a second one without a capital. */
export const SECOND_IN_LOWER_CASE = 4;

/** The bits of a glance that say how the name may open; above them is the first character of its second word, folded. */
export const GLANCED_OPENINGS =
  OPENS_IN_LOWER_CASE | GOES_ON_IN_LOWER_CASE | GOES_ON_WITH_HYPHEN | SECOND_IN_LOWER_CASE;
const INITIAL_SHIFT = 20;
export const initialIn = (glance: number): number => glance >>> INITIAL_SHIFT;

/** It has one word. */
export const ONE_WORD = 0;
/** It has to be read. */
export const UNCLEAR = -1;

/**
 * With which character the second word of a name goes on, and how the name may open: all that it can, and maybe more,
 * since whether it is written somewhere is seen when it is read. `article` is whether its first word is one that opens
 * names in lower case.
 */
export function glanceAt({ text, entity, isDemonym }: Spelling, article: boolean): number {
  const first = endOfPlainWord(text, 0);
  if (first === 0) return UNCLEAR;
  if (first === text.length) return ONE_WORD;
  const hyphen = text.charCodeAt(first) === HYPHEN;
  if (!hyphen && text.charCodeAt(first) !== SPACE) return UNCLEAR;
  const next = first + 1 < text.length ? text.charCodeAt(first + 1) : 0;
  const atMost = isLetter(next) || isDigit(next) ? mostWords(text) : 0;
  if (atMost === 0) return UNCLEAR;
  // Names of four words that are things need no capital.
  const thing = atMost > 3 && (entity.kind === 'weapon' || entity.kind === 'platform');
  const small = thing || hyphen || !isCapital(next) || hasArticle(text, first + 1);
  const glance = ((hyphen ? HYPHEN : next | SMALL) << INITIAL_SHIFT) | (small ? SECOND_IN_LOWER_CASE : 0);
  if (isDemonym || !(thing || article || !isCapital(text.charCodeAt(0)))) return glance;
  return glance | OPENS_IN_LOWER_CASE | (hyphen ? GOES_ON_WITH_HYPHEN : small ? GOES_ON_IN_LOWER_CASE : 0);
}

/** Whether an article stands here, which needs no capital inside a name. */
function hasArticle(text: string, from: number): boolean {
  const end = endOfPlainWord(text, from);
  if (end - from > LONGEST_ARTICLE) return false;
  const word = text.slice(from, end).toLowerCase();
  return ARTICLES.has(word) || OPENING_ARTICLES.has(word);
}

/** No fewer words than the text has, hyphens counted; 0 where it is not all ASCII. */
function mostWords(text: string): number {
  let words = 1;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code > LAST_PRINTABLE) return 0;
    if (code === SPACE || (isLetter(code) && isDigit(before))) words++;
    else if (!isLetter(code) && !isDigit(code)) words += 2;
    before = code;
  }
  return words;
}

/** Past the plain letters that begin here, and the digits behind them. */
export function endOfPlainWord(text: string, from: number): number {
  for (let end = from; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && (end === from || !isDigit(code))) return end;
  }
  return text.length;
}

export const SPACE = 32;
export const HYPHEN = 45;
const LAST_PRINTABLE = 126;
/** Makes a capital a small letter, and leaves digits as they are. */
const SMALL = 32;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;
