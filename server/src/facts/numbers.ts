import { CAPITAL, NUMBER, SPACE_BEFORE, SYMBOL, type Tokens, WORD } from '../article/types';
import { isPlural, PHRASE_ENDS } from '../english/nouns';
import { DENOMINATORS, FRACTION_SIGNS, OPEN_SCALES, SCALES, SHORT_SCALES, SMALL_NUMBERS } from '../english/numberWords';
import { parseDigits, times } from './digits';

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

export function glued(tokens: Tokens, i: number): boolean {
  return i < tokens.count && !(tokens.flags[i]! & SPACE_BEFORE);
}

export function isHyphen(norm: string | undefined): boolean {
  return norm === '-' || norm === '‐' || norm === '‑' || norm === '–' || norm === '−';
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
  const parsed = parseDigits(tokens.norms[i]!);
  if (parsed === null) return null;
  let { value, precision } = parsed;
  let next = i + 1;
  let form: ReadNumber['form'] = 'digits';
  const plain = precision >= 1;
  if (next < end) {
    const sign = tokens.kinds[next] === SYMBOL ? FRACTION_SIGNS.get(text[tokens.starts[next]!]!) : undefined;
    const slash = tokens.norms[next];
    if (sign !== undefined && plain) {
      value += sign;
      precision = 0.25;
      next++;
    } else if ((slash === '/' || slash === '⁄') && glued(tokens, next) && glued(tokens, next + 1) && plain) {
      const fraction = simpleFraction(tokens, i, end);
      if (fraction === null) return null;
      value = fraction.value;
      precision = value;
      next = fraction.next;
      form = 'fraction';
    } else if (plain && value < 1000) {
      const at = isHyphen(slash) && glued(tokens, next) ? next + 1 : next;
      const mixed = tokens.kinds[at] === NUMBER ? simpleFraction(tokens, at, end) : null;
      if (mixed !== null && mixed.value < 1) {
        value += mixed.value;
        precision = 0.25;
        next = mixed.next;
      } else {
        while (isSpacedGroup(tokens, next, end, i)) {
          value = value * 1000 + Number(tokens.norms[next]);
          precision = 1;
          next++;
        }
      }
    }
    const power = exponent(tokens, next, end);
    if (power !== null) {
      value = times(value, 10 ** power.exponent);
      precision *= 10 ** power.exponent;
      next = power.next;
    }
    const half = andAHalf(tokens, next, end);
    if (half !== null && plain) {
      value += half.value;
      precision = 0.5;
      next = half.next;
    }
  }
  const read = withScale(tokens, next, end, value, precision, form, money, true);
  const rest = read.scale >= 1000 && plain ? andAHalf(tokens, read.next, end) : null;
  // "3 million and a half".
  return rest?.article
    ? { ...read, value: read.value + rest.value * read.scale, precision: read.scale / 2, next: rest.next }
    : read;
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

/** "1 000 000": groups of three after a short first one. */
function isSpacedGroup(tokens: Tokens, i: number, end: number, first: number): boolean {
  if (i >= end || tokens.kinds[i] !== NUMBER || tokens.norms[i]!.length !== 3) return false;
  if (tokens.norms[first]!.length > 3 || tokens.norms[first]!.startsWith('0')) return false;
  return tokens.starts[i]! - tokens.ends[i - 1]! === 1 && !/[.,]/.test(tokens.norms[i]!);
}

/** `e6`, `x10^6`, `×10⁶` after the digits. */
function exponent(tokens: Tokens, i: number, end: number): { exponent: number; next: number } | null {
  const norm = tokens.norms[i];
  if (norm === 'e' && glued(tokens, i)) {
    const minus = isHyphen(tokens.norms[i + 1]);
    const at = minus ? i + 2 : tokens.norms[i + 1] === '+' ? i + 2 : i + 1;
    if (at < end && tokens.kinds[at] === NUMBER && glued(tokens, at)) {
      return { exponent: (minus ? -1 : 1) * Number(tokens.norms[at]), next: at + 1 };
    }
    return null;
  }
  if (norm !== undefined && /^e\d+$/.test(norm) && glued(tokens, i))
    return { exponent: Number(norm.slice(1)), next: i + 1 };
  const joined = norm === 'x10' || norm === '×10';
  const ten = joined
    ? i + 1
    : (norm === 'x' || norm === '×' || norm === '*') && tokens.norms[i + 1] === '10'
      ? i + 2
      : -1;
  if (
    ten > 0 &&
    isHyphen(tokens.norms[ten]) &&
    glued(tokens, ten) &&
    tokens.kinds[ten + 1] === NUMBER &&
    glued(tokens, ten + 1) &&
    ten + 1 < end
  ) {
    return { exponent: -Number(tokens.norms[ten + 1]), next: ten + 2 };
  }
  if (ten > 0 && tokens.norms[ten] === '^') {
    const minus = isHyphen(tokens.norms[ten + 1]);
    const at = minus ? ten + 2 : ten + 1;
    if (at < end && tokens.kinds[at] === NUMBER)
      return { exponent: (minus ? -1 : 1) * Number(tokens.norms[at]), next: at + 1 };
  }
  return null;
}

/** "and a half", "-and-a-half", "and three quarters" after a whole number. */
function andAHalf(
  tokens: Tokens,
  i: number,
  end: number,
): { readonly value: number; readonly next: number; readonly article: boolean } | null {
  let at = i;
  if (isHyphen(tokens.norms[at])) at++;
  if (at >= end || tokens.norms[at] !== 'and') return null;
  at++;
  if (isHyphen(tokens.norms[at])) at++;
  const article = tokens.norms[at] === 'a' || tokens.norms[at] === 'an';
  const count = article ? 1 : SMALL_NUMBERS.get(tokens.norms[at] ?? '');
  if (count === undefined || count === 0 || count > 9) return null;
  at++;
  if (isHyphen(tokens.norms[at])) at++;
  const below = at < end ? DENOMINATORS.get(tokens.norms[at]!) : undefined;
  if (below === undefined || below <= count) return null;
  return { value: count / below, next: at + 1, article };
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
  for (;;) {
    const at = isHyphen(tokens.norms[next]) && glued(tokens, next) && glued(tokens, next + 1) ? next + 1 : next;
    if (at >= end || tokens.kinds[at] !== WORD) break;
    const norm = tokens.norms[at]!;
    let factor = SCALES.get(norm);
    if (factor === undefined && digits && scale === 1) {
      // "$2.1T." at the end of a sentence: the lone capital keeps its stop.
      const short = SHORT_SCALES.get(norm.length === 2 && norm.endsWith('.') ? norm[0]! : norm);
      if (short !== undefined && takesShortScale(tokens, at, norm, money, end)) factor = short;
    }
    if (factor === undefined && (norm === 'millions' || norm === 'billions') && digits) factor = OPEN_SCALES.get(norm);
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

const CLEAR_SHORT = new Set(['bn', 'mn', 'tn', 'mln', 'bln', 'trn', 'tln', 'mio']);

function takesShortScale(tokens: Tokens, at: number, norm: string, money: boolean, end: number): boolean {
  const close = glued(tokens, at);
  if (CLEAR_SHORT.has(norm)) return true;
  if (norm === 'k') return close || at + 1 >= end || tokens.kinds[at + 1] !== WORD;
  if (norm === 'cr') return close || money;
  if (money) return norm !== 'mm' || close;
  if (norm === 'm' || norm === 'b') {
    if (!close) return false;
    if (tokens.flags[at]! & CAPITAL && norm === 'm') return true;
    // "2.7m people", "2.7m combined digital sales", but "400m" and "a 400m race".
    for (let after = at + 1; after < Math.min(end, at + 5) && tokens.kinds[after] === WORD; after++) {
      if (isPlural(tokens.norms[after]!)) return true;
      if (PHRASE_ENDS.has(tokens.norms[after]!) && tokens.norms[after] !== 'and') return false;
    }
  }
  return false;
}

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
    if (
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
    return scaled.scale > 1 ? { ...scaled, precision: scaled.scale } : null;
  }
  if (!SMALL_NUMBERS.has(first)) return null;
  let total = 0;
  let current = 0;
  let at = i;
  let next = i;
  let last = 1;
  let precision = 1;
  let scale = 1;
  while (at < end) {
    const norm = tokens.norms[at]!;
    const small = SMALL_NUMBERS.get(norm);
    if (small !== undefined) {
      // After "twenty" only one to nine; after "hundred" anything smaller; else another number begins.
      const fits = at === i || last === 100 || last >= 1000 || (last >= 20 && last < 100 && small > 0 && small < 10);
      if (!fits) break;
      current += small;
      last = small;
      precision = small === 0 ? 1 : small % 10 === 0 && small >= 10 ? 10 : 1;
    } else {
      const factor = SCALES.get(norm);
      if (factor === undefined || (current === 0 && total === 0)) break;
      if (factor === 100 || factor === 12) current *= factor;
      else if (last >= 1000 && current === 0) total *= factor;
      else {
        total += current * factor;
        current = 0;
      }
      precision = factor;
      scale = factor;
      last = factor >= 1000 ? factor : 100;
      if (factor === 12) {
        next = at + 1;
        break;
      }
    }
    next = at + 1;
    at = next;
    if (isHyphen(tokens.norms[at]) && glued(tokens, at) && glued(tokens, at + 1)) at++;
    if (tokens.norms[at] === 'and' && last >= 100 && SMALL_NUMBERS.has(tokens.norms[at + 1] ?? '')) at++;
  }
  const value = total + current;
  const half = andAHalf(tokens, next, end);
  if (half !== null) {
    // "one million and a half" is a million more and a half of it.
    const of = scale >= 1000 && half.article ? scale : 1;
    return withScale(tokens, half.next, end, value + half.value * of, 0.5 * of, 'words', money, false);
  }
  const spoken = scale === 1 ? spokenDecimals(tokens, next, end) : null;
  if (spoken !== null)
    return withScale(
      tokens,
      spoken.next,
      end,
      Number(`${value}.${spoken.digits}`),
      10 ** -spoken.digits.length,
      'words',
      money,
      false,
    );
  // "two thirds", "three-quarters", "one fifth"; "one half hour" is rare enough.
  const denominatorAt = isHyphen(tokens.norms[next]) ? next + 1 : next;
  const below = denominatorAt < end ? DENOMINATORS.get(tokens.norms[denominatorAt]!) : undefined;
  if (below !== undefined && scale === 1 && value > 0 && value < below && (value > 1 || below !== 2 || true)) {
    if (!(value === 1 && tokens.norms[denominatorAt] !== 'half' && isNounAfterOrdinal(tokens, denominatorAt + 1, end)))
      return fractionOfScale(tokens, denominatorAt + 1, end, value / below);
  }
  return { value, precision, next, form: 'words', scale };
}

/** "three quarters of a million", "three quarters billion"; else the fraction itself. */
function fractionOfScale(tokens: Tokens, next: number, end: number, value: number): ReadNumber {
  const article = tokens.norms[next] === 'of' && tokens.norms[next + 1] === 'a';
  const at = article ? next + 2 : next;
  const scale = at < end ? SCALES.get(tokens.norms[at]!) : undefined;
  if (scale === undefined || scale < 1000) return { value, precision: value, next, form: 'fraction', scale: 1 };
  return { value: times(value, scale), precision: scale / 100, next: at + 1, form: 'words', scale };
}

const SPOKEN_DIGITS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine'
    .split(' ')
    .map((word, digit): [string, string] => [word, String(digit)])
    .concat([
      ['nought', '0'],
      ['naught', '0'],
    ]),
);

/** "five point five", "nine point nought four": the digits after the point, spoken one by one. */
function spokenDecimals(
  tokens: Tokens,
  i: number,
  end: number,
): { readonly digits: string; readonly next: number } | null {
  if (tokens.norms[i] !== 'point') return null;
  let digits = '';
  let at = i + 1;
  while (at < end && digits.length < 6) {
    const digit = SPOKEN_DIGITS.get(tokens.norms[at]!);
    if (digit === undefined) break;
    digits += digit;
    at++;
  }
  return digits === '' ? null : { digits, next: at };
}

/** "one third party" is no fraction; "one third of" is. */
function isNounAfterOrdinal(tokens: Tokens, i: number, end: number): boolean {
  return i < end && tokens.kinds[i] === WORD && tokens.norms[i] !== 'of' && tokens.norms[i] === 'party';
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
      return withScale(tokens, rest.next, end, rest.value, rest.precision, 'words', money, false);
    }
    const scaled = withScale(tokens, i + 1, end, 1, 1, 'words', money, false);
    return scaled;
  }
  const below = DENOMINATORS.get(norm);
  if (below !== undefined && !norm.endsWith('s')) {
    const after = tokens.norms[i + 2];
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
