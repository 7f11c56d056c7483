import type { Article, Tokens } from '../article/types';
import { CHANGES } from '../english/changes';
import { SUMS_OF_MONEY } from '../english/plainNouns';
import { words } from '../english/words';
import type { Figure } from '../facts/types';

/** In tokens, before a number. */
const CLAUSE = 10;
/** What those who say it may only wish. */
const BOASTED = words('boasts boasted boasting allegedly purportedly supposedly');

/** "Of the money raised for it, $9 million came from one owner", "the gang boasts of 90,000 files". */
export function isPartOrBoast({ norms }: Tokens, from: number, first: number): boolean {
  for (let t = Math.max(from, first - CLAUSE); t < first; t++) {
    if (BOASTED.has(norms[t]!)) return true;
    if (norms[t] === 'of' && norms[t + 1] === 'the' && t + 2 < first && SUMS_OF_MONEY.has(norms[t + 2]!)) return true;
  }
  return false;
}

/** How a number stands in its sentence: what something came to, or one side of a result, is no plain count. */
export type Way = 'changed' | 'score' | 'plain';

export function wayOf(
  { text, tokens }: Article,
  from: number,
  first: number,
  figure: NumberInText,
  behind: NumberInText | undefined,
): Way {
  if (isScore(text, figure, behind)) return 'score';
  return isChangedTo(tokens, from, first) ? 'changed' : 'plain';
}

/** "Doubled its aid to 300 million", "has been raised to about 40": a number that something came to, and was not before. */
function isChangedTo({ norms }: Tokens, from: number, first: number): boolean {
  let to = first - 1;
  while (to > from && HEDGES.has(norms[to]!) && first - to <= MOST_HEDGES) to--;
  if (norms[to] !== 'to') return false;
  for (let t = Math.max(from, to - CLAUSE); t < to; t++) if (CHANGES.has(norms[t]!)) return true;
  return false;
}

const MOST_HEDGES = 3;
const HEDGES = words('about around some nearly almost roughly over up more than at least an a estimated');

interface NumberInText {
  readonly start: number;
  readonly end: number;
}

/** "Five of the province's nine districts": the nine are all that there are, whatever befell the five. */
export function isWholeOfPart(text: string, before: NumberInText | undefined, { start }: NumberInText): boolean {
  return before !== undefined && start - before.end < FARTHEST_WHOLE && WHOLE_OF.test(text.slice(before.end, start));
}

const OWN = words('the its his her their our');

/** "Of its five berths, three can be used": the five are all that there are. */
export function isWholeBefore(
  { text, tokens: { norms } }: Article,
  first: number,
  { end }: NumberInText,
  behind: NumberInText | undefined,
): boolean {
  if (behind === undefined || norms[first - 2] !== 'of' || !OWN.has(norms[first - 1]!)) return false;
  return behind.start - end < FARTHEST_WHOLE && PART_BEHIND.test(text.slice(end, behind.start));
}

const PART_BEHIND = /^[^.;:!?]*,\s(?:only\s|just\s|all\sbut\s)?$/u;

/** In UTF-16 units. */
const FARTHEST_WHOLE = 60;
const WHOLE_OF = /^(?:\s\p{L}+)?\sof\s(?:the\s|its\s|his\s|her\s|their\s|all\s)?(?:[\p{L}-]+(?:['’]s?)?\s){0,3}$/u;

/** "Four penalties to three", "by six seats to two": how a contest ended, and no count. */
function isScore(text: string, { end }: NumberInText, behind: NumberInText | undefined): boolean {
  return behind !== undefined && behind.start - end < FARTHEST_SCORE && SCORE.test(text.slice(end, behind.start));
}

const FARTHEST_SCORE = 24;
const SCORE = /^(?:\s[\p{L}-]+)?\sto\s$/u;

/** "A margin of error of 3 percentage points": it is that of one poll. In tokens before or behind the number. */
export function isMarginOfError({ norms }: Tokens, { dimension, unit }: Figure, first: number, next: number): boolean {
  if (dimension !== 'percent' && !unit.endsWith('point')) return false;
  for (let t = Math.max(0, first - CLAUSE); t < next + CLAUSE / 2; t++)
    if (norms[t] === 'error' || norms[t] === 'errors') return true;
  return false;
}
