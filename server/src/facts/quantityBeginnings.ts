import { CAPITAL, NUMBER, PUNCTUATION, type Sentence, SPACE_BEFORE, SYMBOL, type Tokens, WORD } from '../article/types';
import { CURRENCY_SIGNS } from '../english/currencies';
import { SIGN_PREFIXES, SUM_PREFIXES } from '../english/currencyPrefixes';
import { MONTHS } from '../english/months';
import { FRACTION_SIGNS } from '../english/numberWords';
import { isLooseMinus, isSign } from './amounts';
import { YEAR_BEFORE } from './notQuantityWords';
import { ENDS_PHRASE, nounTraitsAt, PART, PLURAL } from './nounTraits';
import {
  ARTICLE,
  BEGINS,
  BEGINS_WITH_SCALE,
  COUNTED_BY_ARTICLE,
  CURRENCY_LETTERS,
  DAY,
  ENDS_HEDGE,
  GLUED_SUM,
  GOES_ON,
  HYPHEN,
  learnNumberTraits,
  MAY_BEGIN,
  mayBeginQuantity,
  NUMBER_TRAITS,
  numberTraitsAt,
  OF_CLOCK,
  OF_DATE,
  PEOPLE,
  PLAIN,
  SCALE,
  TIME,
  YEAR,
} from './numberTraits';
import { glued } from './tokenMarks';

/** What may follow an article that counts. */
const BEHIND_ARTICLE = COUNTED_BY_ARTICLE | BEGINS_WITH_SCALE | TIME | PEOPLE | HYPHEN;

/**
 * The first token from `from` on that looks like the beginning of a quantity; `end` where none does. One loop over all
 * tokens that calls nothing, and so looks at the token behind every "a" itself.
 */
export function nextBeginning(tokens: Tokens, from: number, end: number): number {
  const { kinds, words, count } = tokens;
  for (let at = from; at < end; at++) {
    const traits = NUMBER_TRAITS[words[at]!]! || learnNumberTraits(tokens, at);
    // Numbers and signs go on with whatever number stands before them: nineteen tokens in twenty are passed over here.
    if (!(traits & (MAY_BEGIN | GOES_ON))) continue;
    const kind = kinds[at];
    if (kind === NUMBER || kind === SYMBOL || traits & (BEGINS | GLUED_SUM | BEGINS_WITH_SCALE)) return at;
    const behind = at + 1;
    if (!(traits & MAY_BEGIN) || behind >= count) continue;
    const next = kinds[behind];
    if (next === NUMBER || next === SYMBOL) return at;
    // "Rs. 12,000".
    if (traits & CURRENCY_LETTERS && next === PUNCTUATION && behind + 1 < count && kinds[behind + 1] === NUMBER)
      return at;
    if (!(traits & ARTICLE)) continue;
    if ((NUMBER_TRAITS[words[behind]!]! || learnNumberTraits(tokens, behind)) & BEHIND_ARTICLE) return at;
  }
  return end;
}

/** Whether a quantity may begin with such a token, by the words beside it. */
export function beginsQuantity(tokens: Tokens, text: string, i: number, sentence: Sentence): boolean {
  const kind = tokens.kinds[i];
  if (kind === NUMBER) return !isPlainlyDated(tokens, i, sentence);
  if (kind === WORD) {
    const traits = numberTraitsAt(tokens, i);
    if (traits & BEGINS) return mayBeNumber(tokens, i, sentence.endToken);
    if (traits & ARTICLE && countsOne(tokens, i)) return true;
    if (traits & BEGINS_WITH_SCALE) return (numberTraitsAt(tokens, i + 1) & SCALE) !== 0;
    return (tokens.flags[i]! & CAPITAL) !== 0 && beginsSum(tokens, text, i, traits);
  }
  if (kind === SYMBOL) {
    const sign = text[tokens.starts[i]!]!;
    return CURRENCY_SIGNS.has(sign) || FRACTION_SIGNS.has(sign);
  }
  const norm = tokens.norms[i];
  if (norm !== '-' && norm !== '−') return false;
  const behind = i + 1 < tokens.count ? tokens.kinds[i + 1] : WORD;
  if (behind !== NUMBER && behind !== SYMBOL) return false;
  return (glued(tokens, i + 1) && isSign(tokens, i)) || isLooseMinus(tokens, i, tokens.count);
}

/** "one of them" and "a negative effect" are none. */
function mayBeNumber(tokens: Tokens, i: number, end: number): boolean {
  const norm = tokens.norms[i];
  if (norm === 'one') return !isPlainlyOne(tokens, i, end);
  // "D500 million": of a sum in letters that nobody here knows, its scale is no number.
  if (i > 0 && numberTraitsAt(tokens, i) & SCALE && tokens.kinds[i - 1] === WORD && /\d$/.test(tokens.norms[i - 1]!))
    return false;
  if (norm !== 'minus' && norm !== 'negative') return true;
  return mayBeginQuantity(tokens, i + 1) && !isPlusOrMinus(tokens, i);
}

/** "Plus or minus 3.5 points", "plus-or-minus": how far off something may be, either way. */
function isPlusOrMinus({ norms }: Tokens, minus: number): boolean {
  if (norms[minus - 1] === 'or') return norms[minus - 2] === 'plus';
  return norms[minus - 1] === '-' && norms[minus - 2] === 'or' && norms[minus - 4] === 'plus';
}

/** "a dozen", "a third", "in a week", "a woman and her child"; `a -` is left to the reader of numbers. */
function countsOne(tokens: Tokens, article: number): boolean {
  const next = article + 1;
  if (next >= tokens.count) return false;
  const traits = numberTraitsAt(tokens, next);
  if (tokens.kinds[next] !== WORD)
    return (traits & HYPHEN) !== 0 && (numberTraitsAt(tokens, next + 1) & COUNTED_BY_ARTICLE) !== 0;
  if (traits & COUNTED_BY_ARTICLE) return true;
  if (traits & BEGINS_WITH_SCALE) return (numberTraitsAt(tokens, next + 1) & SCALE) !== 0;
  if (traits & TIME) {
    const before = article > 0 ? tokens.norms[article - 1] : undefined;
    return before === 'in' || before === 'within' || (numberTraitsAt(tokens, article - 1) & ENDS_HEDGE) !== 0;
  }
  return (traits & PEOPLE) !== 0 && tokens.norms[next + 1] === 'and';
}

/** A currency code or the letters before a dollar sign, in capitals. */
function beginsSum(tokens: Tokens, text: string, i: number, traits: number): boolean {
  if (traits & GLUED_SUM) return true;
  if (!(traits & CURRENCY_LETTERS) || i + 1 >= tokens.count) return false;
  const kind = tokens.kinds[i + 1];
  if (kind === PUNCTUATION) return tokens.norms[i + 1] === '.' && SUM_PREFIXES.has(tokens.norms[i]!);
  if (kind !== SYMBOL) return kind === NUMBER;
  const sign = text[tokens.starts[i + 1]!]!;
  return CURRENCY_SIGNS.has(sign) || SIGN_PREFIXES.has(tokens.norms[i]! + sign);
}

/** "in 2019.", "May 23,": a year or a day where nothing stands that could make it anything else. */
export function isPlainlyDated(tokens: Tokens, i: number, { firstToken, endToken }: Sentence): boolean {
  const traits = numberTraitsAt(tokens, i);
  if (!(traits & (YEAR | DAY)) || !(tokens.flags[i]! & SPACE_BEFORE)) return false;
  const next = i + 1;
  if (traits & YEAR) {
    if (next >= endToken) return true;
    if (!closesDate(tokens, next) && !joinsNoFraction(tokens, next)) return false;
    return !isNounAt(tokens, next) || isYearOf(tokens, i, firstToken, endToken);
  }
  if (i === firstToken || (next < endToken && !closesDate(tokens, next))) return false;
  const before = tokens.norms[i - 1]!;
  // "Sept. 11".
  if (before === '.') return glued(tokens, i - 1) && MONTHS.has(tokens.norms[i - 2] ?? '');
  if (!(numberTraitsAt(tokens, i - 1) & OF_DATE)) return false;
  return MONTHS.has(before) && (before !== 'may' || (tokens.flags[i - 1]! & CAPITAL) !== 0);
}

/** "in 2008 and 2012", "by 2031 and then": not "12 and a half". */
function joinsNoFraction(tokens: Tokens, next: number): boolean {
  if (tokens.norms[next] !== 'and' || !(tokens.flags[next]! & SPACE_BEFORE) || next + 1 >= tokens.count) return false;
  const traits = numberTraitsAt(tokens, next + 1);
  return tokens.kinds[next + 1] === NUMBER
    ? (traits & YEAR) !== 0
    : tokens.kinds[next + 1] === WORD && !(traits & (MAY_BEGIN | GOES_ON | PLAIN));
}

/** "the 2016 campaign", "a 2015 report": said of what is called by its year, since nothing near is counted. */
function isYearOf(tokens: Tokens, i: number, firstToken: number, endToken: number): boolean {
  if (i > firstToken && YEAR_BEFORE.has(tokens.norms[i - 1]!)) return true;
  const end = Math.min(endToken, i + 4);
  for (let at = i + 1; at < end; at++) if (nounTraitsAt(tokens, at) & (PLURAL | PART)) return false;
  return true;
}

/** What neither goes on with a number nor begins a run with it. */
function closesDate(tokens: Tokens, next: number): boolean {
  if (numberTraitsAt(tokens, next) & (GOES_ON | OF_CLOCK) || tokens.norms[next] === 'and') return false;
  if (tokens.flags[next]! & SPACE_BEFORE) return true;
  return tokens.kinds[next] !== WORD && (next + 1 >= tokens.count || (tokens.flags[next + 1]! & SPACE_BEFORE) !== 0);
}

/** "2000 people", but not "2019 Masters". */
function isNounAt(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] === WORD && !(tokens.flags[at]! & CAPITAL) && !(nounTraitsAt(tokens, at) & ENDS_PHRASE);
}

/** "one of them", "no one.": nothing is counted. */
function isPlainlyOne(tokens: Tokens, i: number, end: number): boolean {
  const next = i + 1;
  if (next >= end) return true;
  const norm = tokens.norms[next];
  if (norm === 'in' || norm === 'out' || norm === 'and' || numberTraitsAt(tokens, next) & GOES_ON) return false;
  return tokens.kinds[next] !== WORD || (nounTraitsAt(tokens, next) & ENDS_PHRASE) !== 0;
}
