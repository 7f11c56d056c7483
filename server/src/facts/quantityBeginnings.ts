import { CAPITAL, NUMBER, SYMBOL, type Tokens, WORD } from '../article/types';
import { CURRENCY_SIGNS } from '../english/currencies';
import { FRACTION_SIGNS } from '../english/numberWords';
import { isLooseMinus, isSign } from './amounts';
import {
  ARTICLE,
  BEGINS,
  BEGINS_WITH_SCALE,
  COUNTED_BY_ARTICLE,
  CURRENCY_LETTERS,
  ENDS_HEDGE,
  GLUED_SUM,
  HYPHEN,
  numberTraitsAt,
  PEOPLE,
  SCALE,
  TIME,
} from './numberTraits';
import { glued } from './tokenMarks';

/**
 * Whether a quantity may begin with the token, which is a number, a sign or has one of `MAY_BEGIN` among its traits. Asked
 * of so many more tokens than begin one (every "a") that it looks at the words behind, too.
 */
export function beginsQuantity(tokens: Tokens, text: string, i: number, traits: number): boolean {
  const kind = tokens.kinds[i];
  if (kind === NUMBER) return true;
  if (kind === WORD) {
    if (traits & BEGINS) return true;
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

/** "a dozen", "a third", "in a week", "a woman and her child"; `a -` is left to the reader of numbers. */
function countsOne(tokens: Tokens, article: number): boolean {
  const next = article + 1;
  if (next >= tokens.count) return false;
  const traits = numberTraitsAt(tokens, next);
  if (tokens.kinds[next] !== WORD) return (traits & HYPHEN) !== 0;
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
  return kind === NUMBER || (kind === SYMBOL && CURRENCY_SIGNS.has(text[tokens.starts[i + 1]!]!));
}
