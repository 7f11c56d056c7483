import { CAPITAL, type Sentence, type Tokens, WORD } from '../article/types';
import { words } from '../english/words';
import { figureTraitsAt, PREDICATE_AFTER } from './figureTraits';
import { mayBeginQuantity } from './numberTraits';
import type { ReadQuantity } from './quantities';
import { isHyphen } from './tokenMarks';

/*
 * "Eight people, including a woman and a child, were killed": what stands between a count and what is said of it, and counts
 * only some of them, or all of them again.
 */

/** In tokens. */
const LONGEST = 30;

/**
 * Behind which token ends what is put in behind the counted phrase; -1 where nothing is. Its end has to show: by the mark
 * that answers the first, and by a verb in the plural behind it.
 */
export function insertionEnd(tokens: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  const at = q.phraseEnd;
  const end = Math.min(endToken - 1, at + LONGEST);
  if (at >= end || q.max === 1) return -1;
  const mark = tokens.norms[at]!;
  if (mark === '(') return closingMark(tokens, at, end, ')');
  if (mark === '—' || (isHyphen(mark) && tokens.kinds[at + 1] === WORD && isLoose(tokens, at)))
    return closingMark(tokens, at, end, mark);
  if (!isSubject(tokens, q.first, firstToken)) return -1;
  if (mark === 'including') return nextVerb(tokens, at + 1, end);
  if (mark !== ',' || !(q.head < 0 ? OPENS_PART.test(tokens.norms[at + 1]!) : opensInsertion(tokens, at + 1)))
    return -1;
  return behindComma(tokens, at + 1, end);
}

/** The count among whose people or things those of the quantity `k` are told, and where that ends; null where there is none. */
export function insertionAround(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  k: number,
): { readonly whole: ReadQuantity; readonly end: number } | null {
  const q = quantities[k]!;
  for (let j = k - 1; j >= 0; j--) {
    const whole = quantities[j]!;
    if (q.first - whole.phraseEnd > LONGEST) return null;
    if (!/^(?:count|number)$/.test(whole.dimension) || whole.implicit) continue;
    const end = insertionEnd(tokens, sentence, whole);
    if (end > q.first) return { whole, end };
  }
  return null;
}

function closingMark({ norms }: Tokens, open: number, end: number, mark: string): number {
  for (let at = open + 1; at < end; at++) {
    if (norms[at] === mark) return at + 1;
    if (norms[at] === ';' || norms[at] === '.') return -1;
  }
  return -1;
}

const isLoose = ({ starts, ends }: Tokens, at: number): boolean => starts[at]! > ends[at - 1]!;

/** "…, were killed", "…, died": behind the last comma that a verb of many follows. */
function behindComma(tokens: Tokens, from: number, end: number): number {
  const { norms } = tokens;
  for (let at = from; at < end; at++) {
    const norm = norms[at]!;
    if (norm === ';' || norm === '.' || norm === ':') return -1;
    // "12 people, including two brothers, and three, including a child, were killed" tells of others.
    if (at > from && OPENS_PART.test(norm) && norms[at - 1] === ',') return -1;
    if (norm === ',' && isVerbOfMany(tokens, at + 1)) return at + 1;
  }
  return -1;
}

/** "Eight people including a woman and a child were killed": no mark closes it but the verb. */
function nextVerb(tokens: Tokens, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (isVerbOfMany(tokens, at)) return at;
    if (tokens.kinds[at] !== WORD && tokens.norms[at] !== '-') return -1;
    if (/^(?:who|which|that|said|says)$/.test(tokens.norms[at]!)) return -1;
  }
  return -1;
}

function isVerbOfMany(tokens: Tokens, at: number): boolean {
  return VERBS_OF_MANY.has(tokens.norms[at]!) || (figureTraitsAt(tokens, at) & PREDICATE_AFTER) !== 0;
}

/** What many do: a verb in the plural that says little. */
export const VERBS_OF_MANY = words('were are have had remain remained lost');
const OPENS_PART = /^(?:including|among)$/;

/** ", including …", ", among them …", ", two of them …", ", a man and a woman,", ", Ana Roe and Jan Oster,". */
function opensInsertion(tokens: Tokens, at: number): boolean {
  const norm = tokens.norms[at]!;
  if (OPENERS.has(norm)) return !/^(?:others?|rest|remaining)$/.test(tokens.norms[at + 1] ?? '');
  return (tokens.flags[at]! & CAPITAL) !== 0 || mayBeginQuantity(tokens, at) || isAttribution(tokens, at);
}

/** ", police said,": on whose word. */
function isAttribution({ norms }: Tokens, from: number): boolean {
  for (let at = from; at < from + 6; at++)
    if (norms[at] === ',') return /^(?:said|says|reported|added|announced)$/.test(norms[at - 1]!);
  return false;
}

const OPENERS = words(
  'including among most mostly mainly largely some many all half both at a an the his her their its one at nearly almost about more',
);

/** Whether a verb behind the phrase may be said of it: "a camp of 12 people" and "held 12 men" are others' subjects. */
export function isSubject({ norms, kinds }: Tokens, first: number, from: number): boolean {
  let at = first - 1;
  if (at >= from && /^(?:the|these|those|all|its|their|his|her)$/.test(norms[at]!)) at--;
  if (at < from) return true;
  if (norms[at] === 'of') return /^(?:total|number|group|family|crew|team)$/.test(norms[at - 1] ?? '');
  return kinds[at] !== WORD || BEFORE_SUBJECTS.has(norms[at]!);
}

const BEFORE_SUBJECTS = words(
  'that and but or said says say while as when after before because if where since so then told added reported reports showed',
);
