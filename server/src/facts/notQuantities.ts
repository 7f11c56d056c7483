import { CAPITAL, NUMBER, PUNCTUATION, type Sentence, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
import { MONTHS } from '../english/months';
import { isPlural, PHRASE_ENDS } from '../english/nouns';
import { ORDINAL_ENDINGS, SHORT_SCALES } from '../english/numberWords';
import { words } from '../english/words';
import type { Amount } from './amountTypes';
import { isAgeInBrackets } from './bracketedAges';
import {
  EARLY_BEFORE,
  INDICES,
  LABELS,
  ONE_AFTER,
  ONE_BEFORE,
  STREETS,
  TIME_AFTER,
  VALUE_LABELS,
  YEAR_BEFORE,
} from './notQuantityWords';
import { readCounted } from './nounPhrases';
import {
  DAY,
  FOUR_DIGITS,
  GOES_ON,
  HYPHEN,
  LABEL,
  LEADING_ZERO,
  NEAR_DAY,
  numberTraitsAt,
  OF_CLOCK,
  OF_DATE,
  PLAIN,
  plainNumberAt,
  YEAR,
} from './numberTraits';
import { glued, isHyphen } from './tokenMarks';

/**
 * Whether the number that was read is none: an ordinal, a designator, a year, a date, a time, an idiom, a part of a name.
 * Then the token to go on with, else null.
 */
export function isNoQuantity(tokens: Tokens, amount: Amount, sentence: Sentence): number | null {
  const { kinds, norms } = tokens;
  const i = amount.numberFirst;
  if (kinds[i] === NUMBER)
    return isPlainNumber(tokens, amount, sentence) ? null : areNoQuantity(tokens, amount, sentence);
  const before = i > sentence.firstToken ? numberTraitsAt(tokens, i - 1) : 0;
  // "a two-way radio", "one-way attack drones".
  const next = amount.numberNext;
  if (norms[next + 1] === 'way' && next + 1 < sentence.endToken && isHyphen(norms[next]) && glued(tokens, next + 1))
    return next;
  return norms[i] === 'one' || before & (LABEL | HYPHEN | OF_DATE)
    ? isNoQuantityInWords(tokens, amount, sentence)
    : null;
}

function isNoQuantityInWords(tokens: Tokens, amount: Amount, sentence: Sentence): number | null {
  const i = amount.numberFirst;
  const next = amount.numberNext;
  const end = sentence.endToken;
  const before = i > sentence.firstToken ? tokens.norms[i - 1]! : '';
  if (tokens.norms[i] === 'one' && next === i + 1 && before !== 'minus' && before !== 'negative') {
    const after = next < end ? tokens.norms[next]! : '';
    return isIdiomOne(tokens, i, before, after, amount, sentence) ? next : null;
  }
  if (
    LABELS.has(before) &&
    !VALUE_LABELS.has(before) &&
    amount.unit === null &&
    amount.value < 100 &&
    !followsNoun(tokens, next, end)
  )
    return next;
  if (
    before === '-' &&
    glued(tokens, i) &&
    glued(tokens, i - 1) &&
    tokens.kinds[i - 2] === WORD &&
    !JOINERS.has(tokens.norms[i - 2]!)
  )
    return next;
  if (amount.unit === null && MONTHS.has(before)) return next;
  return null;
}

/** Whether what stands beside digits makes nothing else of them: of five numbers in news, four need no closer look. */
function isPlainNumber(tokens: Tokens, amount: Amount, { firstToken, endToken }: Sentence): boolean {
  const { flags, norms } = tokens;
  const i = amount.numberFirst;
  const { unit } = amount;
  if (amount.first < i) return unit?.dimension.startsWith('money') ?? false;
  const traits = numberTraitsAt(tokens, i);
  const before = i > firstToken ? numberTraitsAt(tokens, i - 1) : 0;
  if (traits & (FOUR_DIGITS | LEADING_ZERO) || before & HYPHEN || !(flags[i]! & SPACE_BEFORE)) return false;
  const next = amount.numberNext;
  if (unit !== null && unit.dimension !== 'duration:month') return norms[i + 1] !== 's' && norms[next] !== 's';
  const behind = next < endToken ? numberTraitsAt(tokens, next) : 0;
  if (before & LABEL || behind & OF_CLOCK || (traits & DAY && (before | behind) & NEAR_DAY)) return false;
  if (i > firstToken && (flags[i - 1]! & CAPITAL || norms[i - 1] === '(' || norms[i - 1] === '.')) return false;
  return standsFree(tokens, next, behind) && !isAddress(tokens, next, endToken);
}

/** Whether digits that end before `next` stand alone, but for a mark that closes what they are in. */
function standsFree({ count, flags, kinds }: Tokens, next: number, behind: number): boolean {
  if (next >= count || flags[next]! & SPACE_BEFORE) return true;
  if (kinds[next] !== PUNCTUATION || behind & GOES_ON) return false;
  return next + 1 >= count || (flags[next + 1]! & SPACE_BEFORE) !== 0;
}

/** What `isNoQuantity` says of digits that do not stand plainly. */
export function areNoQuantity(tokens: Tokens, amount: Amount, sentence: Sentence): number | null {
  const i = amount.numberFirst;
  const next = amount.numberNext;
  const end = sentence.endToken;
  const norm = tokens.norms[i]!;
  const before = i > sentence.firstToken ? tokens.norms[i - 1]! : '';
  const after = next < end ? tokens.norms[next]! : '';
  if (amount.first < i && amount.unit?.dimension.startsWith('money')) return null;
  const traits = numberTraitsAt(tokens, i);
  if (before === '-' && tokens.norms[i - 2] === 'covid') return next;
  // "the 1990s", "in his 20s".
  if (tokens.norms[i + 1] === 's' && glued(tokens, i + 1) && amount.value % 10 === 0) return i + 2;
  if (traits & LEADING_ZERO && /^0\d+$/.test(norm) && !glued(tokens, i)) return skipPhone(tokens, next, end);
  if (i > 0 && glued(tokens, i) && tokens.starts[i]! === tokens.ends[i - 1]!) {
    const run = runOnBefore(tokens, i, next, end, after);
    if (run !== null) return run;
  }
  if (next < end && glued(tokens, next) && amount.unit === null && amount.scale === 1) {
    const run = runOnBehind(tokens, next, end, after);
    if (run !== null) return run;
  }
  // "Channel 5s", "Model 3s" are no seconds.
  if (amount.unit?.name === 'second' && after === 's' && i > sentence.firstToken && tokens.flags[i - 1]! & CAPITAL)
    return next + 1;
  if (amount.unit !== null && amount.unit.dimension !== 'duration:month') {
    if (amount.unit.name === 'hour' && /^0\d{3}$|^\d{4}$/.test(norm)) return amount.next;
    return null;
  }
  return standForOther(tokens, amount, sentence, before, after, traits);
}

/**
 * "10:35", "1990s", "F16", "25th": where digits end that are no number because of what is glued to them; -1 for all that
 * has to be looked at as an amount. `areNoQuantity` says the same of them, once it has their amount.
 */
export function endOfRun(tokens: Tokens, i: number, end: number): number {
  const next = i + 1;
  const joined = glued(tokens, i) && i > 0 && tokens.starts[i] === tokens.ends[i - 1];
  const joins = next < end && glued(tokens, next);
  const traits = numberTraitsAt(tokens, i);
  if (!(joined || joins) || !(traits & PLAIN) || traits & LEADING_ZERO) return -1;
  const after = next < end ? tokens.norms[next]! : '';
  if (joins && after === 's' && plainNumberAt(tokens, i).value % 10 === 0) return next + 1;
  // What may be a part of the number or its unit.
  if (after === 'and' || (next < end && numberTraitsAt(tokens, next) & GOES_ON)) return -1;
  return (
    (joined ? runOnBefore(tokens, i, next, end, after) : null) ??
    (joins ? runOnBehind(tokens, next, end, after) : null) ??
    -1
  );
}

/** Letters, marks and signs before the digits that make one thing with them. */
function runOnBefore(tokens: Tokens, i: number, next: number, end: number, after: string): number | null {
  const mark = tokens.norms[i - 1]!;
  if (tokens.kinds[i - 1] === WORD || '/.:_@#='.includes(mark)) return skipRun(tokens, next, end);
  // "D500,000": a sum in letters that nobody here knows.
  if (mark === ',' && glued(tokens, i - 1) && tokens.kinds[i - 2] === WORD && /\d$/.test(tokens.norms[i - 2] ?? ''))
    return skipRun(tokens, next, end);
  // "5k-20k", "3m-4m": the letter belongs to the number before it.
  const scaled = SHORT_SCALES.has(tokens.norms[i - 2] ?? '') && tokens.kinds[i - 3] === NUMBER && glued(tokens, i - 2);
  if (isHyphen(mark) && glued(tokens, i - 1) && tokens.kinds[i - 2] === WORD && !scaled) {
    if (!JOINERS.has(tokens.norms[i - 2]!)) return skipRun(tokens, next, end);
  }
  // The tail of a date such as 05-02-2015.
  if (
    (isHyphen(mark) || mark === '/') &&
    tokens.kinds[i - 2] === NUMBER &&
    glued(tokens, i - 1) &&
    isHyphen(after) &&
    tokens.kinds[next + 1] === NUMBER
  )
    return skipRun(tokens, next, end);
  return null;
}

/** The same behind them. */
function runOnBehind(tokens: Tokens, next: number, end: number, after: string): number | null {
  if (tokens.kinds[next] === WORD && after !== "'s")
    return ORDINAL_ENDINGS.has(after) ? next + 1 : skipRun(tokens, next, end);
  if ((after === ':' || after === '/') && tokens.kinds[next + 1] === NUMBER && glued(tokens, next + 1))
    return skipRun(tokens, next, end);
  if (
    (isHyphen(after) || after === '.') &&
    tokens.kinds[next + 1] === NUMBER &&
    glued(tokens, next + 1) &&
    isHyphen(tokens.norms[next + 2]) &&
    tokens.kinds[next + 3] === NUMBER
  )
    return skipRun(tokens, next, end);
  if (after === "'s" || after === '@') return next;
  return null;
}

/** A time, a date, a footnote, an index, an address, a year, a designator, a part of a name. */
function standForOther(
  tokens: Tokens,
  amount: Amount,
  sentence: Sentence,
  before: string,
  after: string,
  traits: number,
): number | null {
  const i = amount.numberFirst;
  const next = amount.numberNext;
  const end = sentence.endToken;
  const norm = tokens.norms[i]!;
  const labelled = before !== '' && (numberTraitsAt(tokens, i - 1) & LABEL) !== 0;
  const behind = after === '' ? 0 : numberTraitsAt(tokens, next);
  if (behind & OF_CLOCK && TIME_AFTER.has(after)) return next + 1;
  const dated = traits & DAY && (behind | (before === '' ? 0 : numberTraitsAt(tokens, i - 1))) & NEAR_DAY;
  if (dated && isDate(tokens, i, next, end, before, after, norm)) return skipRun(tokens, next, end);
  if (
    before === '(' &&
    after === ')' &&
    amount.value < 100 &&
    amount.unit === null &&
    amount.value === Math.floor(amount.value)
  )
    return isAgeInBrackets(tokens, i, sentence) ? null : next;
  // "the S&P 500 utilities", "the Fortune 100 companies": an index, whatever stands after it.
  if (labelled && (INDICES.has(before) || (before === 'p' && /^(?:s|&)$/.test(tokens.norms[i - 2] ?? '')))) return next;
  if (isAddress(tokens, next, end)) return next;
  if (traits & FOUR_DIGITS && isYear(tokens, amount, before, after, end)) return skipRun(tokens, next, end);
  if (
    traits & FOUR_DIGITS &&
    isHyphen(after) &&
    /^(?:19|20)\d\d$/.test(norm) &&
    /^\d\d$/.test(tokens.norms[next + 1] ?? '') &&
    glued(tokens, next + 1)
  )
    return next + 2;
  if (amount.scale > 1) return null;
  if (
    labelled &&
    LABELS.has(before) &&
    !VALUE_LABELS.has(before) &&
    amount.unit === null &&
    !followsNoun(tokens, next, end)
  )
    return next;
  // "No. 12", "No. 30-1187".
  if (before === '.' && tokens.norms[i - 2] === 'no' && !glued(tokens, i) && i - 2 >= sentence.firstToken)
    return skipRun(tokens, next, end);
  if (traits & LEADING_ZERO && amount.unit === null && amount.value >= 1) return skipRun(tokens, next, end);
  if (isDesignator(tokens, i, sentence)) return skipRun(tokens, next, end);
  // "Lysk 3-1": the score goes with its side.
  if (isPartOfName(tokens, i, next, end, sentence)) return skipRun(tokens, next, end);
  return null;
}

/** "16-18 Industrial Avenue", "9 E 71st St". */
export function isAddress(tokens: Tokens, next: number, end: number): boolean {
  if (
    next >= end ||
    (!(tokens.flags[next]! & CAPITAL) && tokens.kinds[next] !== NUMBER && tokens.norms[next]!.length > 2)
  )
    return false;
  for (let at = next; at < Math.min(end, next + 5); at++) {
    const capital = tokens.kinds[at] === WORD && (tokens.flags[at]! & CAPITAL) !== 0;
    if (at > next && capital && STREETS.has(tokens.norms[at]!)) return true;
    if (tokens.kinds[at] === NUMBER || ORDINAL_ENDINGS.has(tokens.norms[at]!)) continue;
    if (!capital) return false;
  }
  return false;
}

/** Words before a hyphen that leave a number a number: "minus-5", "up-to-20". */
const JOINERS = words('sub now minus to or and of than over under about plus per a the between a least some');

function skipRun(tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    glued(tokens, at) &&
    (tokens.kinds[at] === NUMBER || tokens.kinds[at] === WORD || '-–/:.,'.includes(tokens.norms[at]!)) &&
    tokens.norms[at] !== "'s"
  ) {
    if (
      tokens.kinds[at] === PUNCTUATION &&
      !(at + 1 < end && glued(tokens, at + 1) && tokens.kinds[at + 1] !== PUNCTUATION)
    )
      break;
    at++;
  }
  return at;
}

/** "0800 123 456": the groups of a telephone number. */
function skipPhone(tokens: Tokens, from: number, end: number): number {
  let at = skipRun(tokens, from, end);
  while (at < end && tokens.kinds[at] === NUMBER && tokens.starts[at]! - tokens.ends[at - 1]! === 1) at++;
  return at;
}

function followsNoun(tokens: Tokens, next: number, end: number): boolean {
  return readCounted(tokens, next, end, false).head >= 0;
}

function isDate(
  tokens: Tokens,
  i: number,
  next: number,
  end: number,
  before: string,
  after: string,
  norm: string,
): boolean {
  const value = Number(norm);
  const day = value >= 1 && value <= 31 && /^\d{1,2}$/.test(norm);
  if (day && MONTHS.has(before) && !(before === 'may' && !(tokens.flags[i - 1]! & CAPITAL))) return true;
  if (day && before === '.' && MONTHS.has(tokens.norms[i - 2] ?? '') && glued(tokens, i - 1)) return true;
  if (day && MONTHS.has(after) && (tokens.flags[next]! & CAPITAL) !== 0) return true;
  if (day && after === 'of' && MONTHS.has(tokens.norms[next + 1] ?? '') && next + 1 < end) return true;
  // "May 23 and 24", "Oct. 25-29".
  if (
    day &&
    (before === 'and' || isHyphen(before)) &&
    tokens.kinds[i - 2] === NUMBER &&
    MONTHS.has(tokens.norms[i - 3] ?? '')
  )
    return true;
  return false;
}

function isYear(tokens: Tokens, amount: Amount, before: string, after: string, end: number): boolean {
  if (amount.scale > 1) return false;
  const value = amount.value;
  if (value < 1000 || value > 2100) return false;
  const likely = value >= 1800;
  if (amount.unit !== null) return likely && YEAR_BEFORE.has(before) && !isPlural(tokens.norms[amount.next - 1] ?? '');
  const next = amount.numberNext;
  const noun = next < end && tokens.kinds[next] === WORD && !PHRASE_ENDS.has(after) && !(tokens.flags[next]! & CAPITAL);
  // "between A.D. 1000 and 1260".
  if (before === 'and' && /^a\.?d\.?$/.test(tokens.norms[amount.numberFirst - 3] ?? '')) return true;
  if (!likely)
    return (
      (EARLY_BEFORE.has(before) || (before === 'between' && /^\d{4}$/.test(tokens.norms[next + 1] ?? ''))) && !noun
    );
  if (!noun) return true;
  // "2000 people died" against "in 2019 sales rose" and "the 2019 season".
  if (YEAR_BEFORE.has(before)) return true;
  return !isPlural(after) && !readsAsCount(tokens, next, end);
}

function readsAsCount(tokens: Tokens, next: number, end: number): boolean {
  const counted = readCounted(tokens, next, Math.min(end, next + 3), false);
  return counted.head >= 0;
}

function isIdiomOne(
  tokens: Tokens,
  i: number,
  before: string,
  after: string,
  amount: Amount,
  sentence: Sentence,
): boolean {
  if (before === 'least' || before === 'than' || before === 'about' || before === 'only') {
    // "at least one civilian", "more than one kilometre".
    if (
      amount.unit !== null ||
      (amount.next < sentence.endToken && tokens.kinds[amount.next] === WORD && !PHRASE_ENDS.has(after))
    )
      return false;
  }
  // "in that one mile": a measured unit is no thing that "one" could point at.
  if (amount.unit !== null && POINTING.has(before) && MEASURED.test(amount.unit.dimension)) return false;
  if (ONE_BEFORE.has(before)) return true;
  // "one in five".
  if ((after === 'in' || after === 'out') && amount.next + 2 < sentence.endToken) {
    const whole = tokens.norms[after === 'in' ? amount.next + 1 : amount.next + 2] ?? '';
    if (
      /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+|every|each|a|hundred|thousand)$/.test(whole)
    )
      return whole === 'a' || whole === 'each';
  }
  if (amount.unit !== null)
    return (
      amount.unit.name === 'day' && after === 'day' && !isHyphen(tokens.norms[amount.next - 1]) && before !== 'than'
    );
  if (after === '' || ONE_AFTER.has(after)) return true;
  if (tokens.kinds[i + 1] !== WORD)
    return !(
      isHyphen(after) &&
      glued(tokens, i + 1) &&
      tokens.kinds[i + 2] === WORD &&
      !['on', 'by', 'time', 'off', 'sided', 'to', 'stop', 'handed'].includes(tokens.norms[i + 2]!)
    );
  return PHRASE_ENDS.has(after) || (/(?:er|est)$/.test(after) === false && after.endsWith('ly'));
}

/** "Six Type 31 frigates", "ten Leopard 2 tanks": by which the things are called that a number before it counts. */
function isDesignator(tokens: Tokens, i: number, { firstToken }: Sentence): boolean {
  const { norms, kinds, flags } = tokens;
  const label = i - 1;
  if (label <= firstToken || kinds[label] !== WORD || !(flags[label]! & CAPITAL) || !/^\d{1,4}$/.test(norms[i]!))
    return false;
  if (DESIGNATING.has(norms[label]!)) return true;
  // "2 Hurt", "Over 12", "Kill 12" in the capitals of a headline.
  if (PHRASE_ENDS.has(norms[label]!) || NUMBER_VERBS.has(norms[label]!) || norms[label]!.endsWith('ed')) return false;
  if (isPlural(norms[label]!)) return false;
  for (let at = label - 1; at >= firstToken && at > label - 4; at--) {
    const traits = numberTraitsAt(tokens, at);
    if (kinds[at] === NUMBER || traits & PLAIN) return !(traits & YEAR);
    if (kinds[at] !== WORD || !(flags[at]! & CAPITAL) || isPlural(norms[at]!)) return false;
  }
  return false;
}

/** What stands before the number of a kind: ships, vehicles, trials, laws. */
const DESIGNATING = words(
  'type model mark mk class block series phase stage tier project title article section chapter flight route',
);

const POINTING = words('that this the those');
const MEASURED = /^(?:length|area|volume|mass|speed|energy|power|money:\w+)$/;

/** "Model 3", "Voyager 2", "Falcon 9 rocket": a name's number, if nothing is counted after it. */
function isPartOfName(tokens: Tokens, i: number, next: number, end: number, sentence: Sentence): boolean {
  if (i - 1 < sentence.firstToken || tokens.kinds[i - 1] !== WORD || !(tokens.flags[i - 1]! & CAPITAL)) return false;
  if (i - 1 === sentence.firstToken && !(i - 1 >= 0 && tokens.norms[i - 1]!.length <= 3)) return false;
  const norm = tokens.norms[i - 1]!;
  if (PHRASE_ENDS.has(norm) || /(?:ed|s|ing)$/.test(norm) || NUMBER_VERBS.has(norm)) return false;
  if (tokens.norms[i]!.includes(',') || tokens.norms[i]!.includes('.')) return false;
  return !followsNoun(tokens, next, end);
}

/** Verbs of headlines in title case. */
const NUMBER_VERBS = words(
  'kill hit leave wound injure claim find lose win take arrest hold free rescue say put pay cost raise cut sell buy give send get have with least over about around some nearly than to',
);
