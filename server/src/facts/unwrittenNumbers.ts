import { NUMBER, PUNCTUATION, type Sentence, type Tokens, WORD } from '../article/types';
import { GROUP_OF } from '../english/measures';
import { TIME_NOUNS, UNIT_WORDS, UNITS } from '../english/units';
import type { ReadQuantity } from './quantities';
import { readHedgeBefore } from './quantityHedges';
import { rate } from './rates';
import { SINGLE_COINS, SINGLE_UNITS } from './singleUnits';
import { isHyphen } from './tokenMarks';
import type { Modifier } from './types';

/** "a woman and her child": two people without a number; kept only where something befell them. */
export function readCouple(tokens: Tokens, i: number, sentence: Sentence, s: number): ReadQuantity | null {
  const single = readSingle(tokens, i, sentence, s);
  if (single !== null) return single;
  if (tokens.norms[i] !== 'a' || i + 4 >= sentence.endToken || tokens.norms[i + 2] !== 'and') return null;
  if (
    !/^(?:a|an|her|his|their)$/.test(tokens.norms[i + 3]!) ||
    !GROUP_OF.has(tokens.norms[i + 1]!) ||
    !GROUP_OF.has(tokens.norms[i + 4]!)
  )
    return null;
  return unwritten(tokens, i, i + 5, s, {
    value: 2,
    unit: 'person',
    dimension: 'count',
    modifier: 'exact',
    implicit: true,
  });
}

/** "in a week", "more than an hour": one of a unit of time, where a preposition or a hedge says that it is counted. */
function readSingle(tokens: Tokens, i: number, sentence: Sentence, s: number): ReadQuantity | null {
  if ((tokens.norms[i] !== 'a' && tokens.norms[i] !== 'an') || i + 1 >= sentence.endToken) return null;
  const time = TIME_NOUNS.get(tokens.norms[i + 1]!);
  if (time === undefined) return readSingleUnit(tokens, i, sentence, s);
  if (i === sentence.firstToken || time === 'second' || time === 'quarter') return null;
  const hedge = readHedgeBefore(tokens, i, sentence.firstToken);
  // "In a minute" is soon, "in less than a minute" is told by the clock.
  if (time === 'minute' && hedge.hedge === null) return null;
  if (hedge.hedge === null && !/^(?:in|within)$/.test(tokens.norms[i - 1]!)) return null;
  const { dimension } = UNITS.get(time)!;
  return unwritten(tokens, hedge.first, i + 2, s, {
    value: 1,
    unit: time,
    dimension,
    modifier: hedge.hedge ?? 'exact',
    implicit: false,
  });
}

/** "costs a dollar", "a dollar a day", not "not a penny", "60 cents on a dollar" or "a dollar sign". */
function readSingleCoin(tokens: Tokens, i: number, sentence: Sentence, s: number): ReadQuantity | null {
  const coin = SINGLE_COINS.get(tokens.norms[i + 1]!);
  if (coin === undefined || tokens.norms[i] !== 'a') return null;
  const before = i > sentence.firstToken ? tokens.norms[i - 1]! : '';
  if (/^(?:not|without|of|on|every|half|quarter|cents?|per)$/.test(before) || tokens.kinds[i - 1] === NUMBER)
    return null;
  const unit = rate(tokens, coin.name, `money:${coin.code}`, i + 2, sentence.endToken);
  const after = tokens.norms[unit.next];
  const closes =
    unit.next >= sentence.endToken ||
    tokens.kinds[unit.next] === PUNCTUATION ||
    /^(?:for|to|in|and|or|from|by|but|is|was|each|more|less)$/.test(after!);
  if (!closes || isHyphen(after)) return null;
  const hedge = readHedgeBefore(tokens, i, sentence.firstToken);
  return unwritten(tokens, hedge.first, unit.next, s, {
    value: 1,
    unit: unit.name,
    dimension: unit.dimension,
    modifier: hedge.hedge ?? 'exact',
    implicit: false,
  });
}

/** "more than a mile", "a gallon of beer", "a kibibyte is": told by a hedge, by what is measured, or by its definition. */
function readSingleUnit(tokens: Tokens, i: number, sentence: Sentence, s: number): ReadQuantity | null {
  const unit = SINGLE_UNITS.get(tokens.norms[i + 1]!);
  if (unit === undefined) return readSingleCoin(tokens, i, sentence, s);
  if (i + 2 >= sentence.endToken) return null;
  const hedge = i > sentence.firstToken ? readHedgeBefore(tokens, i, sentence.firstToken) : null;
  const after = tokens.norms[i + 2]!;
  const defined = i === sentence.firstToken && /^(?:is|equals|weighs|has|holds)$/.test(after);
  // "$3 a gallon", "40 miles a gallon of petrol" are rates.
  const rated = i > sentence.firstToken && (tokens.kinds[i - 1] !== WORD || UNIT_WORDS.has(tokens.norms[i - 1]!));
  const measured = !rated && (after === 'of' || /^(?:away|long|wide|deep|high)$/.test(after));
  if (hedge?.hedge == null && !defined && !measured) return null;
  return unwritten(tokens, hedge?.first ?? i, i + 2, s, {
    value: 1,
    unit: unit.name,
    dimension: unit.dimension,
    modifier: hedge?.hedge ?? 'exact',
    implicit: false,
  });
}

interface Unwritten {
  readonly value: number;
  readonly unit: string;
  readonly dimension: string;
  readonly modifier: Modifier;
  readonly implicit: boolean;
}

function unwritten(
  tokens: Tokens,
  first: number,
  next: number,
  sentence: number,
  { value, unit, dimension, modifier, implicit }: Unwritten,
): ReadQuantity {
  return {
    start: tokens.starts[first]!,
    end: tokens.ends[next - 1]!,
    sentence,
    first,
    next,
    numberFirst: first,
    numberNext: next,
    min: value,
    max: value,
    unit,
    modifier,
    precision: 1,
    dimension,
    head: -1,
    phraseEnd: next,
    form: 'words',
    change: false,
    added: false,
    implicit,
  };
}
