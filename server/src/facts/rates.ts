import { type Tokens, WORD } from '../article/types';
import { singularOf } from '../english/nouns';
import { TIME_NOUNS, UNIT_SYMBOLS, UNIT_WORDS } from '../english/units';
import type { ReadUnit } from './amountTypes';
import { AFTER_UNIT, numberTraitsAt } from './numberTraits';
import { glued, isHyphen } from './tokenMarks';

const RATE_NOUNS = new Set(
  'barrel share tonne ton gallon litre liter kilogram kilo kg pound ounce head person piece unit household family student child mile kilometer kilometre bottle ticket vote'.split(
    ' ',
  ),
);

/** After "a year": it says when, and is no rate. */
const POINT_IN_TIME = /^(?:earlier|ago|before|later|previously|prior|after|hence|old)$/;

/** "per hour", "a day", "per barrel" after a unit, a currency or a counted noun. */
export function rate(tokens: Tokens, name: string, dimension: string, next: number, end: number): ReadUnit {
  return next >= end || !(numberTraitsAt(tokens, next) & AFTER_UNIT)
    ? { name, dimension, next }
    : rateBehind(tokens, name, dimension, next, end);
}

function rateBehind(tokens: Tokens, name: string, dimension: string, next: number, end: number): ReadUnit {
  let at = next;
  const hyphen = isHyphen(tokens.norms[at]) && glued(tokens, at);
  if (hyphen) at++;
  const word = tokens.norms[at];
  if (at + 1 >= end || word === undefined) return { name, dimension, next };
  if (word === '/' && glued(tokens, at) && tokens.kinds[at + 1] === WORD && glued(tokens, at + 1)) {
    const each = UNIT_WORDS.get(tokens.norms[at + 1]!)?.[0]?.unit ?? UNIT_SYMBOLS.get(tokens.norms[at + 1]!);
    return each === undefined ? { name, dimension, next } : combine(name, dimension, each.name, each.dimension, at + 2);
  }
  const article = word === 'a' || word === 'an' || word === 'each' || word === 'every';
  if (word !== 'per' && !article) return { name, dimension, next };
  let noun = at + 1;
  if (isHyphen(tokens.norms[noun]) && glued(tokens, noun)) noun++;
  if (noun >= end || tokens.kinds[noun] !== WORD) return { name, dimension, next };
  const below = singularOf(tokens.norms[noun]!);
  if (word === 'per') {
    const unit = UNIT_WORDS.get(tokens.norms[noun]!)?.find((form) => matches(tokens, noun + 1, end, form.rest));
    if (unit !== undefined)
      return combine(name, dimension, unit.unit.name, unit.unit.dimension, noun + 1 + unit.rest.length);
    const symbol = UNIT_SYMBOLS.get(tokens.norms[noun]!);
    if (symbol !== undefined) return combine(name, dimension, symbol.name, symbol.dimension, noun + 1);
    return combine(name, dimension, below, below, noun + 1);
  }
  // "from $1.17 billion a year earlier", "12 cases a week ago".
  if (noun + 1 < end && POINT_IN_TIME.test(tokens.norms[noun + 1]!)) return { name, dimension, next };
  if (TIME_NOUNS.has(below) && below === tokens.norms[noun])
    return combine(name, dimension, below, UNIT_WORDS.get(below)?.[0]?.unit.dimension ?? below, noun + 1);
  if (dimension.startsWith('money') && RATE_NOUNS.has(below)) return combine(name, dimension, below, below, noun + 1);
  return { name, dimension, next };
}

/** "9 billion shekels ($2.4 billion) a year": the rate stands behind the other currency and is this one's too. */
export function ratedBehindBracket(tokens: Tokens, unit: ReadUnit, bracket: number, end: number): ReadUnit {
  if (!unit.dimension.startsWith('money:') || unit.dimension.includes('/')) return unit;
  let at = bracket + 1;
  while (at < end && at < bracket + 8 && tokens.norms[at] !== ')') at++;
  if (tokens.norms[at] !== ')' || at >= end) return unit;
  const { name, dimension } = rate(tokens, unit.name, unit.dimension, at + 1, end);
  return { name, dimension, next: unit.next };
}

export function combine(
  name: string,
  dimension: string,
  below: string,
  belowDimension: string,
  next: number,
): ReadUnit {
  const both = `${dimension}/${belowDimension}`;
  return { name: `${name} per ${below}`, dimension: both === 'length/duration' ? 'speed' : both, next };
}

export function matches(tokens: Tokens, i: number, end: number, rest: readonly string[]): boolean {
  if (i + rest.length > end) return false;
  for (let k = 0; k < rest.length; k++) if (tokens.norms[i + k] !== rest[k]) return false;
  return true;
}
