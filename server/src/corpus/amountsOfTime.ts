import { NUMBER, type Sentence, type Tokens } from '../article/types';
import { words } from '../english/words';
import type { Figure } from '../facts/types';
import { tokenAt } from './stems';
import type { CorpusArticle } from './types';

/** What words for time come to in hours. */
export const HOURS: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 3600],
  ['minute', 1 / 60],
  ['hour', 1],
  ['day', 24],
  ['week', 168],
  ['fortnight', 336],
  ['month', 730.5],
  ['year', 8766],
  ['decade', 87660],
]);
/** In hours: what is shorter than a day is a matter of hours, what is longer than a year one of terms. */
export const A_DAY = 24;
export const A_MONTH = 700;
export const A_YEAR = 8000;

/** So much time, wherever it stands and whatever for. Tokens `[first, next)`. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly number: number;
  readonly unit: number;
  readonly hedge: 'under' | 'over' | 'about' | 'year' | 'exact';
}

export function amountsIn(source: CorpusArticle): readonly Amount[] {
  const { tokens } = source.article;
  const found: Amount[] = [];
  for (const figure of source.facts.figures) {
    const amount = amountOf(tokens, figure);
    if (amount !== null) found.push(amount);
  }
  const { sentences } = source.article;
  for (const sentence of sentences) {
    addPlainAmounts(tokens, sentence, found);
    addYears(tokens, sentence, source.date, found);
  }
  return found.sort((a, b) => a.first - b.first);
}

const FILLED = words('long full whole solid straight consecutive successive entire short further');

function amountOf(tokens: Tokens, figure: Figure): Amount | null {
  const { min, max, unit, dimension, denied, converts, measure } = figure;
  if (min === null || min !== max || min <= 0 || denied || converts !== null || measure === 'age') return null;
  const [filler = '', noun = ''] = unit.split(' ');
  const isFilled = dimension === 'count' && FILLED.has(filler) && unit.split(' ').length === 2;
  const factor = dimension.startsWith('duration') ? HOURS.get(unit) : isFilled ? HOURS.get(noun) : undefined;
  if (factor === undefined) return null;
  const first = tokenAt(tokens, figure.start);
  let next = tokenAt(tokens, figure.end - 1) + 1;
  if (isFilled) next = Math.max(next, endOfUnit(tokens, next));
  return hedged(tokens, first, next, min, factor, HEDGES_OF_FIGURES.get(figure.modifier) ?? 'exact');
}

const HEDGES_OF_FIGURES: ReadonlyMap<string, Amount['hedge']> = new Map([
  ['about', 'about'],
  ['over', 'over'],
  ['atLeast', 'over'],
  ['under', 'under'],
  ['atMost', 'under'],
]);

/** "three long hours" */
function endOfUnit({ norms }: Tokens, from: number): number {
  for (let t = from; t < from + 3; t++) if (HOURS.has((norms[t] ?? '').replace(/s$/, ''))) return t + 1;
  return from;
}

const UNDER = words('nearly almost barely hardly scarcely under quite to');
const OVER = words('over good more well least beyond');
const SAME = words('about around some roughly approximately or');

/** "not quite three hours", "a good two hours", "the best part of an hour": what its words allow. */
function hedged(
  { norms }: Tokens,
  first: number,
  next: number,
  number: number,
  unit: number,
  hedge: Amount['hedge'],
): Amount {
  let from = first;
  let told = hedge;
  for (let t = first; t < next; t++) {
    if (/^(?:nearly|almost|barely)$/.test(norms[t]!)) told = 'under';
    if (norms[t] === 'over' && norms[t - 1] === 'just') told = 'over';
  }
  const [before, second] = [norms[first - 1] ?? '', norms[first - 2] ?? ''];
  if (before === 'quite' && second === 'not') [told, from] = ['under', first - 2];
  else if (/^(?:barely|hardly|scarcely|nearly|almost|under)$/.test(before)) [told, from] = ['under', first - 1];
  else if (before === 'good' && second === 'a') [told, from] = ['over', first - 2];
  else if (before === 'of' && second === 'part') told = 'under';
  else if (norms[next] === 'or' && /^(?:so|more)$/.test(norms[next + 1] ?? '')) told = 'about';
  return { first: from, next, number, unit, hedge: told };
}

/** Before a time without a number: "for a whole fortnight", "lasted an hour and a half". */
const LEADS = words('for lasted took spent takes lasts needed last take');
const SINGULAR: ReadonlySet<string> = new Set(HOURS.keys());

/** "a whole fortnight", "an hour and a half", "a week": what is no figure. */
function addPlainAmounts(tokens: Tokens, { firstToken, endToken }: Sentence, found: Amount[]): void {
  const { norms } = tokens;
  for (let t = firstToken + 1; t < endToken; t++) {
    if (!SINGULAR.has(norms[t]!)) continue;
    let first = t - 1;
    let isWhole = false;
    while (first > firstToken && FILLED.has(norms[first]!)) {
      isWhole = true;
      first--;
    }
    if (!/^(?:an?|one)$/.test(norms[first]!)) continue;
    let next = t + 1;
    const isHalf = norms[next] === 'and' && norms[next + 1] === 'a' && norms[next + 2] === 'half';
    if (isHalf) next += 3;
    // "twice a day", "90 miles an hour" are rates.
    const before = norms[first - 1] ?? '';
    const opens = first === firstToken || (first === firstToken + 1 && before === 'after');
    if (!isWhole && !isHalf && !LEADS.has(before) && !UNDER.has(before) && !OVER.has(before) && !opens) continue;
    if (before === 'of' || before === 'half' || found.some((one) => one.first < next && first < one.next)) continue;
    const hedge = UNDER.has(before) ? 'under' : before === 'over' ? 'over' : SAME.has(before) ? 'about' : 'exact';
    found.push(hedged(tokens, first, next, isHalf ? 1.5 : 1, HOURS.get(norms[t]!)!, hedge));
  }
}

/** "is meant to work until 2038": so many years from that of the article, by its date one more or less. */
function addYears({ norms, kinds }: Tokens, { firstToken, endToken }: Sentence, date: string | null, found: Amount[]) {
  if (date === null) return;
  for (let t = firstToken + 1; t < endToken; t++) {
    if (kinds[t] !== NUMBER || !/^(?:until|till)$/.test(norms[t - 1]!) || !YEAR.test(norms[t]!)) continue;
    const years = Number(norms[t]) - Number(date.slice(0, 4));
    if (years > 1) found.push({ first: t - 1, next: t + 1, number: years, unit: HOURS.get('year')!, hedge: 'year' });
  }
}

/** How far words go: nobody says "nearly five" of less than four. */
const UNDER_BY = 0.2;
const OVER_BY = 0.3;
const ABOUT_BY = 0.15;

export function reachOf({ number, unit, hedge }: Amount): readonly [number, number] {
  const hours = number * unit;
  if (hedge === 'under') return [hours * (1 - UNDER_BY), hours];
  if (hedge === 'year') return [hours - unit, hours + unit];
  if (hedge === 'over') return [hours, hours * (1 + OVER_BY)];
  return hedge === 'about' ? [hours * (1 - ABOUT_BY), hours * (1 + ABOUT_BY)] : [hours, hours];
}

export const YEAR = /^(?:1[5-9]|20)\d\d$/;
