import { CAPITAL, NUMBER, PUNCTUATION, SYMBOL, type Tokens, WORD } from '../article/types';
import { isPlural, PHRASE_ENDS } from '../english/nouns';
import {
  DENOMINATORS,
  DOZENS,
  FRACTION_SIGNS,
  OPEN_SCALES,
  SCALES,
  SHORT_SCALES,
  SMALL_NUMBERS,
} from '../english/numberWords';
import { UNIT_WORDS } from '../english/units';
import { parseDigits, times } from './digits';
import { GOES_ON, numberTraitsAt, PLAIN, plainNumberAt } from './numberTraits';
import { readPower } from './powers';
import { designatorEnd, glued, isHyphen } from './tokenMarks';
import {
  andAFraction,
  fractionOfScale,
  overNumber,
  readCardinal,
  readContinuation,
  readDenominator,
  type Scaled,
} from './wordNumbers';

/** A number as read from tokens: `[first, next)`. */
export interface ReadNumber {
  readonly value: number;
  /** Value of one unit of the last written digit. */
  readonly precision: number;
  readonly next: number;
  /** How it is written: digits, words, a fraction or ratio, or an open magnitude ("thousands", where `value` is the least). */
  readonly form: 'digits' | 'words' | 'fraction' | 'open';
  /** Multiplied by a scale word: "5.3 billion". */
  readonly scale: number;
}

/**
 * Reads the number that begins at token `i`, scale words included. `money`: a currency stands before it, so that a
 * glued `m` means million. Null where there is none.
 */
export function readNumber(tokens: Tokens, text: string, i: number, end: number, money: boolean): ReadNumber | null {
  if (i >= end) return null;
  const kind = tokens.kinds[i];
  if (kind === NUMBER) return readDigits(tokens, text, i, end, money);
  if (kind === SYMBOL) {
    const sign = FRACTION_SIGNS.get(text[tokens.starts[i]!]!);
    return sign === undefined ? null : withScale(tokens, i + 1, end, sign, sign, 'fraction', money, true);
  }
  if (kind === WORD) return readWords(tokens, i, end, money);
  return null;
}

function readDigits(tokens: Tokens, text: string, i: number, end: number, money: boolean): ReadNumber | null {
  const parsed = numberTraitsAt(tokens, i) & PLAIN ? plainNumberAt(tokens, i) : parseDigits(tokens.norms[i]!);
  if (parsed === null) return null;
  const plain = parsed.precision >= 1;
  let { value, precision } = parsed;
  let next = i + 1;
  let form: ReadNumber['form'] = 'digits';
  if (next < end) {
    if (plain && tokens.kinds[next] !== WORD) {
      const whole = withPartBehind(tokens, text, i, end, value, precision);
      if (whole === null) return null;
      ({ value, precision, next, form } = whole);
    }
    const power = numberTraitsAt(tokens, next) & GOES_ON ? readPower(tokens, text, next, end) : null;
    if (power !== null) {
      const factor = power.base === null ? 1 : power.base ** power.exponent;
      value = power.base === null ? times(value ** power.exponent, 1) : times(value, factor);
      precision *= factor;
      next = power.next;
    }
    const half = plain ? andAFraction(tokens, next, end) : null;
    if (half !== null) {
      value += half.value;
      precision = 0.5;
      next = half.next;
    }
  }
  const read = overNumber(
    tokens,
    readContinuation(tokens, withScale(tokens, next, end, value, precision, form, money, true), end),
    end,
  );
  const rest = read.scale >= 1000 && plain ? andAFraction(tokens, read.next, end) : null;
  // "3 million and a half".
  return rest?.article
    ? { ...read, value: read.value + rest.value * read.scale, precision: read.scale / 2, next: rest.next }
    : read;
}

/** "2½", "1/2", "2 1/2", "1 000 000": the number with the part or the groups of it that follow; null for what is none. */
function withPartBehind(
  tokens: Tokens,
  text: string,
  i: number,
  end: number,
  value: number,
  precision: number,
): Pick<ReadNumber, 'value' | 'precision' | 'next' | 'form'> | null {
  const next = i + 1;
  const sign = tokens.kinds[next] === SYMBOL ? FRACTION_SIGNS.get(text[tokens.starts[next]!]!) : undefined;
  if (sign !== undefined) return { value: value + sign, precision: 0.25, next: next + 1, form: 'digits' };
  const slash = tokens.norms[next];
  if ((slash === '/' || slash === '⁄') && glued(tokens, next) && glued(tokens, next + 1)) {
    const fraction = simpleFraction(tokens, i, end);
    return fraction && { value: fraction.value, precision: fraction.value, next: fraction.next, form: 'fraction' };
  }
  if (value >= 1000) return { value, precision, next, form: 'digits' };
  const at = isHyphen(slash) && glued(tokens, next) ? next + 1 : next;
  const mixed = tokens.kinds[at] === NUMBER ? simpleFraction(tokens, at, end) : null;
  if (mixed !== null && mixed.value < 1)
    return { value: value + mixed.value, precision: 0.25, next: mixed.next, form: 'digits' };
  return withGroups(tokens, i, end, value, precision);
}

function withGroups(
  tokens: Tokens,
  i: number,
  end: number,
  first: number,
  last: number,
): Pick<ReadNumber, 'value' | 'precision' | 'next' | 'form'> {
  let value = first;
  let precision = last;
  let next = i + 1;
  while (isSpacedGroup(tokens, next, end, i)) {
    const group = tokens.norms[next]!;
    value = value * 1000 + Number(group);
    precision = group.length > 3 ? 10 ** (4 - group.length) : 1;
    next++;
  }
  return { value, precision, next, form: 'digits' };
}

/** `1/2`, not `24/7`, `9/11` or a date. */
function simpleFraction(tokens: Tokens, i: number, end: number): { value: number; next: number } | null {
  if (i + 2 >= end) return null;
  const slash = tokens.norms[i + 1];
  if ((slash !== '/' && slash !== '⁄') || !glued(tokens, i + 1)) return null;
  if (tokens.kinds[i + 2] !== NUMBER || !glued(tokens, i + 2)) return null;
  if (tokens.norms[i + 3] === '/' && glued(tokens, i + 3)) return null;
  const above = Number(tokens.norms[i]);
  const below = Number(tokens.norms[i + 2]);
  if (!(above > 0 && below > above) || (above === 9 && below === 11)) return null;
  return { value: above / below, next: i + 3 };
}

/** "1 000 000", "1 234 567.89": groups of three after a short first one. */
function isSpacedGroup(tokens: Tokens, i: number, end: number, first: number): boolean {
  if (i >= end || tokens.kinds[i] !== NUMBER || !/^\d{3}(?:\.\d+)?$/.test(tokens.norms[i]!)) return false;
  if (tokens.norms[first]!.length > 3 || tokens.norms[first]!.startsWith('0')) return false;
  return tokens.starts[i]! - tokens.ends[i - 1]! === 1 && !/[.,]/.test(tokens.norms[i - 1]!);
}

function withScale(
  tokens: Tokens,
  from: number,
  end: number,
  value: number,
  precision: number,
  form: ReadNumber['form'],
  money: boolean,
  digits: boolean,
): ReadNumber {
  let next = from;
  let scale = 1;
  while (numberTraitsAt(tokens, next) & GOES_ON) {
    const at = isHyphen(tokens.norms[next]) && glued(tokens, next) && glued(tokens, next + 1) ? next + 1 : next;
    if (at >= end || tokens.kinds[at] !== WORD) break;
    const factor = SCALES.get(tokens.norms[at]!) ?? rareFactor(tokens, at, end, scale, money, digits);
    if (factor === undefined) break;
    scale *= factor;
    next = at + 1;
    // The full stop of "2 bn." is the sentence's.
  }
  if (scale === 1) return { value, precision, next, form, scale };
  return {
    value: times(value, scale),
    precision: precision * scale,
    next,
    form: form === 'fraction' ? 'digits' : form,
    scale,
  };
}

/** What a dozen, "bn", "k" and "millions" multiply by behind a number. */
function rareFactor(
  tokens: Tokens,
  at: number,
  end: number,
  scale: number,
  money: boolean,
  digits: boolean,
): number | undefined {
  const norm = tokens.norms[at]!;
  if (scale === 1 && DOZENS.has(norm)) return 12;
  if (!digits) return undefined;
  if (scale === 1) {
    // "$2.1T." at the end of a sentence: the lone capital keeps its stop.
    const letter = norm.length === 2 && norm.endsWith('.') ? norm[0]! : norm;
    const short = SHORT_SCALES.get(letter);
    if (short !== undefined && takesShortScale(tokens, at, letter, money, end)) return short;
  }
  return norm === 'millions' || norm === 'billions' ? OPEN_SCALES.get(norm) : undefined;
}

const CLEAR_SHORT = new Set(['bn', 'mn', 'tn', 'mln', 'bln', 'trn', 'tln', 'mio']);

function takesShortScale(tokens: Tokens, at: number, norm: string, money: boolean, end: number): boolean {
  const close = glued(tokens, at);
  if (CLEAR_SHORT.has(norm)) return true;
  // "24 K-9 howitzers", and not "5k-20k".
  if (!close && designatorEnd(tokens, at, end) > 0) return false;
  if (norm === 'k') return close || at + 1 >= end || tokens.kinds[at + 1] !== WORD;
  if (norm === 'cr' || norm === 'mil' || norm === 'bil') return close || money;
  if (money) return norm !== 'mm' || close;
  if (norm === 'm' || norm === 'b') {
    if (!close) return false;
    if (tokens.flags[at]! & CAPITAL && norm === 'm') return true;
    // "1.2b" on its own: nobody measures in bits so.
    if (norm === 'b' && (at + 1 >= end || tokens.kinds[at + 1] !== WORD)) return true;
    // "2.7m people", "2.7m combined digital sales", but "400m" and "a 400m race".
    for (let after = at + 1; after < Math.min(end, at + 6) && tokens.kinds[after] === WORD; after++) {
      if (isPlural(tokens.norms[after]!)) return true;
      if (PHRASE_ENDS.has(tokens.norms[after]!) && tokens.norms[after] !== 'and') return false;
    }
  }
  return false;
}

const BEFORE_DOZEN = new Set(
  'the some about another this that these those nearly almost than over around roughly few one other every last first final his her its their our next to of by a'.split(
    ' ',
  ),
);

/** "more than half", "nearly half": what stands before it makes it an amount. */
const HEDGES_OF_HALF = new Set('than nearly almost over about roughly around least'.split(' '));

function readWords(tokens: Tokens, i: number, end: number, money: boolean): ReadNumber | null {
  const first = tokens.norms[i]!;
  if (first === 'a' || first === 'an') return afterArticle(tokens, i, end, money);
  if (first === 'half') {
    const article = tokens.norms[i + 1];
    if (article === 'a' || article === 'an' || (isHyphen(article) && tokens.norms[i + 2] === 'a')) {
      const at = isHyphen(article) ? i + 3 : i + 2;
      const scaled = withScale(tokens, at, end, 0.5, 0.1, 'words', money, false);
      if (scaled.scale > 1) return isHyphen(tokens.norms[at]) ? null : scaled;
    }
    const million = SCALES.get(article ?? '');
    if (million !== undefined && million > 100)
      return { value: million / 2, precision: million / 10, next: i + 2, form: 'words', scale: million };
    // "the second half" and "half-time" are none; "half of", "half the", "half an hour" are.
    if (/^(?:first|second)$/.test(tokens.norms[i - 1] ?? '')) return null;
    if (
      !HEDGES_OF_HALF.has(tokens.norms[i - 1] ?? '') &&
      article !== 'of' &&
      article !== 'the' &&
      article !== 'a' &&
      article !== 'an' &&
      article !== 'their' &&
      article !== 'its' &&
      article !== 'all'
    )
      return null;
    return { value: 0.5, precision: 0.5, next: i + 1, form: 'fraction', scale: 1 };
  }
  if (first === 'quarter') {
    const scale = SCALES.get(tokens.norms[i + 1] ?? '');
    return scale === undefined || scale < 1000
      ? null
      : { value: scale / 4, precision: scale / 100, next: i + 2, form: 'words', scale };
  }
  const open = OPEN_SCALES.get(first);
  if (open !== undefined) return readOpen(tokens, i, end, open);
  if (first === 'several' || first === 'few') return severalHundred(tokens, i, end);
  if (first === 'dozen' || SCALES.has(first)) {
    if (tokens.norms[i - 1] === 'per') return null;
    const scaled = withScale(tokens, i, end, 1, 1, 'words', money, false);
    // The baker's has one more.
    if (first === 'dozen' && tokens.norms[i - 1] === "'s" && tokens.norms[i - 2] === 'baker')
      return { ...scaled, value: 13, precision: 1 };
    // "left dozen people dead": no article, so that more than one may be meant.
    const open = first === 'dozen' && scaled.scale === 12 && !BEFORE_DOZEN.has(tokens.norms[i - 1] ?? 'the');
    return scaled.scale > 1 ? { ...scaled, precision: scaled.scale, form: open ? 'open' : scaled.form } : null;
  }
  if (!SMALL_NUMBERS.has(first)) return null;
  const read = readCardinal(tokens, i, end, scaledWords(money));
  return read === null ? null : overNumber(tokens, read, end);
}

function scaledWords(money: boolean): Scaled {
  return (tokens, from, end, value, precision) => withScale(tokens, from, end, value, precision, 'words', money, false);
}

/** "a million", "a hundred and fifty", "a dozen", "a third of", "a quarter of", "a few hundred". */
function afterArticle(tokens: Tokens, i: number, end: number, money: boolean): ReadNumber | null {
  const norm = tokens.norms[i + 1];
  if (i + 1 >= end || norm === undefined) return null;
  if (norm === 'few' || norm === 'couple') {
    const at = norm === 'couple' ? (tokens.norms[i + 2] === 'of' ? i + 3 : i + 2) : i + 2;
    const scale = SCALES.get(tokens.norms[at] ?? '');
    if (scale === undefined)
      return norm === 'couple' && at === i + 3 ? { value: 2, precision: 1, next: at, form: 'words', scale: 1 } : null;
    return norm === 'couple'
      ? { value: 2 * scale, precision: scale, next: at + 1, form: 'words', scale }
      : { value: 2 * scale, precision: scale, next: at + 1, form: 'open', scale };
  }
  if (SCALES.has(norm)) {
    if (norm === 'hundred') {
      // "a hundred and fifty thousand": as if it said "one".
      const rest = readHundreds(tokens, i + 1, end);
      const scaled = withScale(tokens, rest.next, end, rest.value, rest.precision, 'words', money, false);
      // "a hundred trillionths".
      const below = scaled.next < end ? DENOMINATORS.get(tokens.norms[scaled.next]!) : undefined;
      if (below === undefined || below <= scaled.value || !tokens.norms[scaled.next]!.endsWith('s')) return scaled;
      return fractionOfScale(tokens, scaled.next + 1, end, scaled.value / below);
    }
    const scaled = withScale(tokens, i + 1, end, 1, 1, 'words', money, false);
    return scaled;
  }
  const compound = readDenominator(tokens, i + 1, end);
  if (compound !== null && compound.below > 20 && !compound.plural && standsAlone(tokens, compound.next, end))
    return {
      value: 1 / compound.below,
      precision: 1 / compound.below,
      next: compound.next,
      form: 'fraction',
      scale: 1,
    };
  const below = DENOMINATORS.get(norm);
  if (norm === 'half' && isHalved(tokens, i + 2, end))
    return { value: 0.5, precision: 0.5, next: i + 2, form: 'fraction', scale: 1 };
  if (below !== undefined && !norm.endsWith('s')) {
    const after = tokens.norms[i + 2];
    if (standsAlone(tokens, i + 2, end) && isAmountOf(tokens, i))
      return { value: 1 / below, precision: 1 / below, next: i + 2, form: 'fraction', scale: 1 };
    const scaleAfter =
      after === 'of' && tokens.norms[i + 3] === 'a' ? SCALES.get(tokens.norms[i + 4] ?? '') : undefined;
    if (scaleAfter !== undefined && i + 4 < end) {
      return { value: scaleAfter / below, precision: scaleAfter / 100, next: i + 5, form: 'words', scale: scaleAfter };
    }
    if (after === 'of' || (norm === 'half' && SCALES.has(after ?? ''))) {
      const scaled = withScale(tokens, i + 2, end, 1 / below, 1 / below, 'fraction', money, false);
      return scaled;
    }
    if (norm === 'quarter' || norm === 'third') {
      const million = SCALES.get(after ?? '');
      if (million !== undefined)
        return { value: million / below, precision: million / 100, next: i + 3, form: 'words', scale: million };
    }
  }
  return null;
}

/** "a half hour", "a half-mile", "a half point": what is measured, or told in halves. */
function isHalved(tokens: Tokens, next: number, end: number): boolean {
  const at = isHyphen(tokens.norms[next]) && glued(tokens, next) ? next + 1 : next;
  if (at >= end || tokens.kinds[at] !== WORD) return false;
  const norm = tokens.norms[at]!;
  if (HALVED.has(norm)) return true;
  const unit = UNIT_WORDS.get(norm)?.find((form) => form.rest.length === 0)?.unit;
  return unit !== undefined && HALVED_DIMENSIONS.test(unit.dimension) && !isPlural(norm);
}

const HALVED = new Set('turn point share game length page degree'.split(' '));
const HALVED_DIMENSIONS = /^(?:length|area|volume|mass|duration|duration:month|percentage point)$/;

/** Nothing follows that the ordinal before it could be one of. */
function standsAlone(tokens: Tokens, next: number, end: number): boolean {
  return (
    next >= end ||
    tokens.kinds[next] === PUNCTUATION ||
    (tokens.kinds[next] === WORD && AFTER_SHARES.has(tokens.norms[next]!))
  );
}

const AFTER_SHARES = new Set(
  'in since from to over during on compared last this between as by after and or'.split(' '),
);

/** "by a third", "nearly a quarter", "a fifth" and nothing else: not the third of those that were told before. */
function isAmountOf(tokens: Tokens, i: number): boolean {
  return i === 0 || BEFORE_SHARES.has(tokens.norms[i - 1]!);
}

const BEFORE_SHARES = new Set(
  'by than nearly almost about around roughly over only just up down to least under above below fell rose'.split(' '),
);

function readHundreds(tokens: Tokens, i: number, end: number): { value: number; precision: number; next: number } {
  if (tokens.norms[i + 1] === 'and' && i + 2 < end && SMALL_NUMBERS.has(tokens.norms[i + 2]!)) {
    const rest = readWords(tokens, i + 2, end, false);
    if (rest !== null && rest.value < 100 && rest.form === 'words')
      return { value: 100 + rest.value, precision: 1, next: rest.next };
  }
  return { value: 100, precision: 100, next: i + 1 };
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readOpen(tokens: Tokens, i: number, end: number, first: number): ReadNumber | null {
  let value = first;
  let next = i + 1;
  const second = tokens.norms[next] === 'of' && next + 1 < end ? OPEN_SCALES.get(tokens.norms[next + 1]!) : undefined;
  if (second !== undefined) {
    value *= second;
    next += 2;
  } else if (first === 10 || (first === 20 && tokens.norms[next] !== 'of')) {
    // "tens" alone and the verb or noun "scores" say nothing.
    return null;
  }
  return { value, precision: value, next, form: 'open', scale: value };
}

function severalHundred(tokens: Tokens, i: number, end: number): ReadNumber | null {
  const scale = i + 1 < end ? SCALES.get(tokens.norms[i + 1]!) : undefined;
  if (scale === undefined) return null;
  return { value: 2 * scale, precision: scale, next: i + 2, form: 'open', scale };
}
