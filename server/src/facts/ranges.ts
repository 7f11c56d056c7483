import { type Sentence, type Tokens, WORD } from '../article/types';
import { betweenAges } from './ageForms';
import { readAmount } from './amounts';
import type { Amount } from './amountTypes';
import { isNoQuantity } from './notQuantities';
import { TIME_AFTER } from './notQuantityWords';
import { readCounted } from './nounPhrases';
import { mayBeginQuantity } from './numberTraits';
import { glued, isHyphen } from './tokenMarks';

/** Tokens to be passed over because they are no quantity. */
export interface Skip {
  readonly skipTo: number;
}

/** The upper end of a range, where the quantity begins with "from" or "between", and whether it is a change in time. */
export interface Range {
  readonly high: Amount;
  /** Where the lower end is not the amount itself: "47 ± 3". */
  readonly low?: number;
  readonly first: number;
  readonly change: boolean;
}

/** Right before "from", or with what changes between. */
const CHANGE_VERBS =
  /^(?:rose$|ris(?:e|es|ing|en)$|fell$|fall|climb|jump|drop|increas|decreas|declin|rais|cut|chang|soar|slip|slid|shr[aiu]nk|reduc|slash|lower|boost|surg|plung|tumbl|plummet|extend|expand|revis|upgrad|downgrad|doubl|trebl|tripl|quadrupl|halv|widen|narrow|shorten|lengthen|lift|hik(?:e|ed|es|ing)$|trim|par(?:e|ed|ing)$|swell|swoll|balloon|contract|improv|worsen|slow|eas(?:e|ed|es|ing)$|edg(?:e|ed|es|ing)$|creep|crept|inch(?:ed|ing)$|nudg|leap|swing|swung|rocket|sink|sank|push)/;
/** Only right before it: of much else as well. */
const MOVE_VERBS =
  /^(?:grow(?:s|n|ing)?$|grew$|went$|go(?:es|ing|ne)?$|mov(?:e|ed|es|ing)$|up$|down$|turn(?:ed|s|ing)?$|took$|brought$)/;
/** "Ranged from -18 to -34 degrees". */
const RANGE_VERBS = /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|everything|anything)$/;

/** In tokens, from the verb to "from": "cut its staff from 5,000 to 4,200". */
const TO_VERB = 7;

/** Whether "from" before the number tells what something was before it changed. */
function isChange({ norms, kinds }: Tokens, from: number, { firstToken }: Sentence, ascending: boolean): boolean {
  const verb = norms[from - 1] ?? '';
  if (RANGE_VERBS.test(verb)) return false;
  if (!ascending || MOVE_VERBS.test(verb) || MOVE_VERBS.test(norms[from - 2] ?? '')) return true;
  for (let at = from - 1; at >= firstToken && at >= from - TO_VERB; at--) {
    if (kinds[at] !== WORD || norms[at] === 'by' || (norms[at] === 'of' && at === from - 1)) return false;
    if (CHANGE_VERBS.test(norms[at]!)) return true;
  }
  return false;
}

/**
 * The other end of a range that begins with `low`: null where there is none, a skip where the two numbers are a score
 * or a vote and thus no quantity at all.
 */
export function readRange(tokens: Tokens, text: string, low: Amount, sentence: Sentence): Range | Skip | null {
  const end = sentence.endToken;
  const at = low.next;
  if (at + 1 >= end) return null;
  const word = tokens.norms[at]!;
  const error = word === '±' || word === '+' ? readError(tokens, text, low, end) : null;
  if (error !== null) return error;
  const before = tokens.norms[low.first - 1] ?? '';
  const ages = before === 'of' ? betweenAges(tokens, low.first) : -1;
  let other = -1;
  let joint: 'hyphen' | 'to' | 'and' | 'or' = 'hyphen';
  if (word === '~' && glued(tokens, at) && glued(tokens, at + 1)) {
    joint = 'to';
    other = at + 1;
  } else if (isHyphen(word) || word === '—') {
    const tight = glued(tokens, at) && glued(tokens, at + 1);
    const loose = !glued(tokens, at) && !glued(tokens, at + 1);
    if (tight || (loose && word !== '—' && (word !== '-' || low.unit === null))) other = at + 1;
    if (
      glued(tokens, at) &&
      !glued(tokens, at + 1) &&
      (tokens.norms[at + 1] === 'to' || tokens.norms[at + 1] === 'or')
    ) {
      // "8- to 16-metre mirrors".
      joint = 'to';
      other = at + 2;
    } else if (tight && tokens.norms[at + 1] === 'to' && isHyphen(tokens.norms[at + 2])) {
      joint = 'to';
      other = at + 3;
    } else if (tight && tokens.norms[at + 1] === 'to') {
      joint = 'to';
      other = at + 2;
    }
  } else if (word === 'to' || word === 'through') {
    joint = 'to';
    other = at + 1;
    if (isHyphen(tokens.norms[other]) && glued(tokens, other)) other++;
  } else if (word === 'and' && (before === 'between' || before === 'from' || ages >= 0)) {
    joint = 'and';
    other = at + 1;
  } else if (word === 'or') {
    joint = 'or';
    other = at + 1;
  }
  if (other < 0 || other >= end) return null;
  if ((tokens.norms[other] === 'a' || tokens.norms[other] === 'an') && joint !== 'to') return null;
  // "a five-word answer": of what a hyphen joins, four in five are no numbers.
  if (!mayBeginQuantity(tokens, other)) return null;
  const high = readAmount(tokens, text, other, end);
  if (high === null || high.form === 'open') return null;
  // "From 6 to 8 p.m."
  if (low.unit === null && high.unit === null && TIME_AFTER.has(tokens.norms[high.next] ?? ''))
    return { skipTo: high.next + 1 };
  // "A 2-to-1 decision", "odds of 3-to-1".
  if (other === at + 3 && isHyphen(word) && (high.value < low.value || RATIOS.test(tokens.norms[high.next] ?? '')))
    return { skipTo: high.next };
  if (joint === 'hyphen' && isNoQuantity(tokens, high, sentence) !== null && high.unit === null)
    return { skipTo: high.next };
  // "from 208 pounds to 193".
  const bare =
    joint === 'to' && before === 'from' && high.unit === null && readCounted(tokens, high.next, end, false).head < 0;
  if (!unitsAgree(low, high) && !bare) return null;
  const ascending = high.value > low.value || (high.scale > low.scale && high.value > low.value);
  const from = before === 'from';
  if (joint === 'or') {
    if (low.unit !== null || !ascending || low.value > 100 || high.value > low.value * 3) return null;
    return { high, first: low.first, change: false };
  }
  if (joint === 'hyphen') {
    if (!ascending) return high.unit === null && low.unit === null && low.value < 1000 ? { skipTo: high.next } : null;
    if (high.unit === null && low.unit === null && high.scale === 1) {
      const counted = readCounted(tokens, high.next, end, false);
      const next = tokens.norms[high.next] ?? '';
      if (counted.head < 0 || SCORE_WORDS.has(next))
        return low.value < 200 && high.value < 200 && low.form === 'digits'
          ? { skipTo: high.next }
          : bareRange(low, high);
    }
  }
  if (joint === 'to' && !from && !ascending) return null;
  if (joint === 'to' && !from && high.value > low.value * 20 && low.scale === high.scale && low.value > 1) return null;
  const opener = from || before === 'between';
  const change = from && joint === 'to' && isChange(tokens, low.first - 1, sentence, ascending);
  return { high, first: ages >= 0 ? ages : opener ? low.first - 1 : low.first, change };
}

/** "47% ± 3", "9.83e-3 +/- 1e-5 km/s2": a value and how far it may be off. */
function readError(tokens: Tokens, text: string, low: Amount, end: number): Range | null {
  const sign = tokens.norms[low.next] === '±';
  const spelled = tokens.norms[low.next + 1] === '/' && isHyphen(tokens.norms[low.next + 2]);
  const at = sign ? low.next + 1 : spelled ? low.next + 3 : end;
  const error = at < end ? readAmount(tokens, text, at, end) : null;
  if (error === null || error.form === 'open' || error.value <= 0) return null;
  if (error.unit !== null && low.unit !== null && error.unit.dimension !== low.unit.dimension) return null;
  const unit = error.unit ?? low.unit;
  const high: Amount = { ...error, unit, value: sum(low.value, error.value), precision: error.precision };
  return { high, low: sum(low.value, -error.value), first: low.first, change: false };
}

const sum = (a: number, b: number): number => Number((a + b).toPrecision(15));

/** "1000-5000" with nothing counted: not two years, and not the groups of a telephone number. */
function bareRange(low: Amount, high: Amount): Range | null {
  const years = low.value >= 1000 && low.value <= 2100 && high.value >= 1000 && high.value <= 2100;
  if (years || low.value < 1000 || low.form !== 'digits') return null;
  return { high, first: low.first, change: false };
}

const RATIOS = /^(?:ratio|odds|decision|ruling|vote|margin|majority|scale|advantage)$/;
const SCORE_WORDS = new Set('win wins victory lead loss defeat draw record margin vote votes'.split(' '));

/** "15 km and 17 km", "$5 to $6", "5 to 6 km" agree; "5 km to 6 people" does not. */
function unitsAgree(low: Amount, high: Amount): boolean {
  if (low.unit === null) return true;
  if (high.unit?.dimension.startsWith(`${low.unit.dimension}/`)) return true;
  if (high.unit === null)
    return low.unit.dimension.startsWith('money') && low.form === 'digits' && high.form === 'digits';
  return low.unit.dimension === high.unit.dimension;
}

/** "one in five", "1 out of 10": the part that it is. */
export function readRatio(
  tokens: Tokens,
  text: string,
  part: Amount,
  end: number,
): { value: number; next: number } | null {
  if (part.unit !== null || part.value <= 0 || part.value > 100) return null;
  let at = part.next;
  if (tokens.norms[at] === 'out' && tokens.norms[at + 1] === 'of') at += 2;
  else if (tokens.norms[at] === 'in') at++;
  else return null;
  const every = tokens.norms[at] === 'every' || tokens.norms[at] === 'each';
  if (every) at++;
  if (at >= end) return null;
  const whole = readAmount(tokens, text, at, end);
  if (whole === null || whole.unit !== null || whole.form === 'open' || whole.value <= part.value) return null;
  // "killed 12 in 2019" and "3 in 10 days" are no ratios.
  if (whole.value >= 1900 && whole.value <= 2100) return null;
  if (
    tokens.norms[part.next] === 'in' &&
    part.form === 'digits' &&
    !every &&
    !(part.value === 1 && whole.form === 'words') &&
    !/^(?:10|100|1000|1,000|10,000|100,000|[2-9]|20)$/.test(tokens.norms[at]!)
  )
    return null;
  if (isHyphen(tokens.norms[whole.next])) return null;
  return { value: part.value / whole.value, next: whole.next };
}
