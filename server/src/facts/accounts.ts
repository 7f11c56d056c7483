import { type Article, NUMBER, PUNCTUATION, type Sentence, type Tokens } from '../article/types';
import { words } from '../english/words';
import type { ReadQuantity } from './quantities';

/** What firms report of some months, and of several kinds: a quarter's net profit is not the operating profit of the year. */
export const ACCOUNTS: ReadonlySet<string> = new Set(['revenue', 'profit']);

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['first', 'first'],
  ['second', 'second'],
  ['third', 'third'],
  ['fourth', 'fourth'],
  ['final', 'fourth'],
]);
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const WHOLE_YEARS = words('full whole fiscal financial');

/** In sentences: what a report says of its months it says once. */
const BACK = 8;

export interface Period {
  /** "second quarter", "first half", "nine months", "year". */
  readonly name: string;
  /** Where the text names it beside the months. */
  readonly year: string | null;
}

/** The months that a figure of sentence `s` is of; null where nothing says so. */
export function periodOf({ tokens, sentences }: Article, s: number, q: ReadQuantity): Period | null {
  const own = sentences[s]!;
  // "853 million, up from 702 million in the first half of 2030": months behind a comparison are of the other number.
  const found =
    periodIn(tokens, own.firstToken, endOfOwn(tokens, q, own.endToken)) ?? yearBehind(tokens, q, own.endToken);
  if (found !== null) return found;
  for (let at = s - 1; at >= 0 && at >= s - BACK; at--) {
    const { firstToken, endToken } = sentences[at]!;
    const period = periodIn(tokens, firstToken, endToken);
    if (period !== null) return period;
  }
  return null;
}

function periodIn(tokens: Tokens, firstToken: number, endToken: number): Period | null {
  for (let t = firstToken; t < endToken; t++) {
    const name = periodAt(tokens, t, firstToken);
    if (name !== null) return { name, year: yearBeside(tokens, t, firstToken, endToken) };
  }
  return null;
}

const COMPARES = words('up down from than against compared versus on');

/** Where the sentence turns to what the number is compared with. */
function endOfOwn({ norms }: Tokens, q: ReadQuantity, endToken: number): number {
  for (let t = q.next; t < endToken; t++) if (COMPARES.has(norms[t]!)) return t;
  return endToken;
}

/** "a profit of 1.4 billion crowns in 2030": of the whole year. */
function yearBehind({ norms }: Tokens, { next }: ReadQuantity, endToken: number): Period | null {
  const year = /^(?:in|for)$/.test(norms[next] ?? '') && next + 1 < endToken ? norms[next + 1]! : '';
  return YEAR.test(year) ? { name: 'year', year } : null;
}

const YEAR = /^(?:19|20|21)\d\d$/;

/** "the first half of 2031", "the 2031 first-half profit". */
function yearBeside({ norms }: Tokens, at: number, firstToken: number, endToken: number): string | null {
  for (let k = Math.max(firstToken, at - 3); k < Math.min(endToken, at + 4); k++)
    if (YEAR.test(norms[k]!)) return norms[k]!;
  return null;
}

/** The months whose noun stands at this token. */
function periodAt({ norms, kinds }: Tokens, at: number, firstToken: number): string | null {
  const norm = norms[at]!;
  if (!/^(?:quarter|half|q|q[1-4]|months|year|interim)$/.test(norm)) return null;
  const before = at > firstToken ? norms[at - 1]! : '';
  // "first-quarter profit", "the first quarter".
  const said = before === '-' && at - 1 > firstToken ? norms[at - 2]! : before;
  const ordinal = ORDINALS.get(said);
  if (norm === 'quarter') return ordinal === undefined ? null : `${ordinal} quarter`;
  if (norm === 'half') {
    if (ordinal === 'first' || ordinal === 'second') return `${ordinal} half`;
    const ofYear = norms[at + 1] === 'year' || (norms[at + 1] === '-' && norms[at + 2] === 'year');
    return ofYear ? 'first half' : null;
  }
  if (norm === 'months')
    return /^(?:six|6)$/.test(said) ? 'first half' : /^(?:nine|9)$/.test(said) ? 'nine months' : null;
  if (norm === 'interim') return AFTER_INTERIM.has(norms[at + 1] ?? '') ? 'first half' : null;
  if (norm === 'year') return WHOLE_YEARS.has(said) ? 'year' : null;
  return quarterOf(norm === 'q' ? (kinds[at + 1] === NUMBER ? Number(norms[at + 1]) : 0) : Number(norm[1]));
}

const AFTER_INTERIM = words('profit profits net pretax operating results earnings revenue sales loss');

function quarterOf(number: number): string | null {
  const ordinal = QUARTERS[number - 1];
  return ordinal === undefined ? null : `${ordinal} quarter`;
}

/** The year of these months, where the text names none: at the start of a year firms report what is over. */
export function yearOfPeriod({ name, year: named }: Period, date: string | undefined): string | null {
  if (named !== null) return named;
  if (date === undefined) return null;
  if (date.length < 7) return date;
  const year = Number(date.slice(0, 4));
  const over =
    Number(date.slice(5, 7)) <= 4 && /^(?:fourth quarter|second half|nine months|third quarter|year)$/.test(name);
  return String(over ? year - 1 : year);
}

const KINDS = words('operating net gross pretax underlying adjusted core headline attributable');

/** "operating", "net", "pretax": which profit the word at this token is; null where it does not say. */
export function kindOfProfit({ norms }: Tokens, at: number): string | null {
  const before = norms[at - 1] ?? '';
  if (KINDS.has(before)) return before;
  if (before === 'tax' && /^(?:-|pre)$/.test(norms[at - 2] ?? '')) return 'pretax';
  return norms[at + 1] === 'before' && /^tax(?:es)?$/.test(norms[at + 2] ?? '') ? 'pretax' : null;
}

const FORECASTS = words(
  'expect expects expected expecting forecast forecasts forecasting outlook guidance project projects projected projection predicts predicted target targets targeted targeting estimate estimates analysts consensus aims hopes will would could should may might',
);
/** In tokens: a clause. */
const FAR = 12;

/** "expects revenue of 2.5 billion", "above the 47 million that analysts had expected": what nobody has earned yet. */
export function isForecast(tokens: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): boolean {
  for (let at = q.first - 1; at >= Math.max(firstToken, q.first - FAR) && !endsClause(tokens, at); at--)
    if (FORECASTS.has(tokens.norms[at]!)) return true;
  for (let at = q.next; at < Math.min(endToken, q.next + FAR) && !endsClause(tokens, at); at++)
    if (FORECASTS.has(tokens.norms[at]!)) return true;
  return false;
}

function endsClause({ kinds, norms }: Tokens, at: number): boolean {
  return kinds[at] === PUNCTUATION && /^[,;:.()—–]$/.test(norms[at]!);
}
