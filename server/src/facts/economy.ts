import { CAPITAL, NUMBER, type Sentence, type Tokens, WORD } from '../article/types';
import { MONTHS } from '../english/months';
import { words } from '../english/words';
import { isForecast } from './accounts';
import type { Measured } from './measured';
import type { ReadQuantity } from './quantities';

/** By how much prices are higher than a year before, in a month. */
export const ANNUAL_INFLATION = 'annual inflation';
/** By how much an economy is thought to grow in a year. */
export const GROWTH_FORECAST = 'growth forecast';
/** The hole in a state's budget of a year, as a share of what its economy makes. */
export const DEFICIT = 'deficit as a share of output';
/** By how much an employer would raise wages in a year. */
export const PAY_OFFER = 'pay offer';

/** What is told of an economy or of wages by the month or the year, and by few of its words. */
export const OF_PERIODS: ReadonlySet<string> = new Set([ANNUAL_INFLATION, GROWTH_FORECAST, DEFICIT, PAY_OFFER]);

/** What a percentage is of: "Inflation slowed to 3.4% in January", "offered 4.5 percent this year". */
export function readOfEconomy(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const before = tokens.norms[q.first - 1] ?? '';
  if (BESIDES.has(before)) return null;
  const when = periodIn(tokens, sentence, q);
  if (when === null) {
    const ofBudget = namesNoTime(tokens, sentence) ? deficitAt(tokens, sentence, q) : -1;
    return ofBudget < 0 ? null : measuredAs(DEFICIT, '', ofBudget);
  }
  if (when.month !== null) {
    const at = inflationAt(tokens, sentence, q);
    return at < 0 ? null : measuredAs(ANNUAL_INFLATION, '', at);
  }
  const deficit = deficitAt(tokens, sentence, q);
  if (deficit >= 0) return measuredAs(DEFICIT, '', deficit);
  const offer = payOfferAt(tokens, sentence, q);
  if (offer >= 0) return measuredAs(PAY_OFFER, '', offer);
  const growth = forecastGrowthAt(tokens, sentence, q);
  const by = growth < 0 ? null : forecasterIn(tokens, sentence, q);
  return by === null ? null : measuredAs(GROWTH_FORECAST, `by the ${by}`, growth);
}

/** "A budget that foresees a deficit of 3.4 percent of GDP": of the year that the budget is for, and not of one that is over. */
function namesNoTime({ norms, kinds, flags }: Tokens, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at++) {
    const norm = norms[at]!;
    if (YEAR.test(norm) || OF_A_TIME.has(norm)) return false;
    if (kinds[at] === WORD && flags[at]! & CAPITAL && MONTHS.has(norm)) return false;
  }
  return true;
}

const OF_A_TIME = words(
  'year years annual quarter month months decade ago previous previously former earlier last next since was were had inherited until average',
);

/** "from 3.7%", "than 2%", "below 2%": another level beside that which is told. */
const BESIDES = words('from than above below under against versus over');

function measuredAs(measure: string, group: string, at: number): Measured {
  return { measure, group, part: false, at, grows: false };
}

/** The months or the year that a percentage is of, as the sentence has it. */
interface PeriodInWords {
  readonly month: number | null;
  /** A year by its number, or as many years from the article's as this says. */
  readonly year: number | null;
  readonly off: number;
}

/** In tokens: "higher than a year before in January". */
const FARTHEST_PERIOD = 9;
/** What leads to a month of which something is told, and to none since which it has been so. */
const OF_MONTH = words('in to through for ended ending');

/** The nearest month or year behind the number, else the only one before it. */
function periodIn(tokens: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): PeriodInWords | null {
  const { kinds, norms } = tokens;
  const end = Math.min(endToken, q.next + FARTHEST_PERIOD);
  for (let at = q.next; at < end && norms[at] !== ','; at++) {
    const found = periodAt(tokens, at);
    if (found !== null) return OF_MONTH.has(norms[at - 1]!) || found.month === null ? found : null;
    if (kinds[at] === NUMBER && !/^(?:12|twelve)$/.test(norms[at]!)) break;
  }
  let only: PeriodInWords | null = null;
  for (let at = firstToken; at < q.first; at++) {
    const found = periodAt(tokens, at);
    if (found === null) continue;
    const leads = OF_MONTH.has(norms[at - 1] ?? '') || norms[at + 1] === "'s";
    if (only !== null || (!leads && found.month !== null)) return null;
    only = found;
  }
  return only;
}

/** "January", "2026", "this year" that begins at this token; no day ("January 14"). */
function periodAt({ norms, kinds, flags }: Tokens, at: number): PeriodInWords | null {
  const norm = norms[at]!;
  if (norm === 'year' || norm === 'years') {
    const which = norms[at - 1];
    return which === 'this'
      ? { month: null, year: null, off: 0 }
      : which === 'next'
        ? { month: null, year: null, off: 1 }
        : null;
  }
  if (YEAR.test(norm))
    return /^(?:in|for)$/.test(norms[at - 1] ?? '') ? { month: null, year: Number(norm), off: 0 } : null;
  const month = kinds[at] === WORD && flags[at]! & CAPITAL ? MONTHS.get(norm) : undefined;
  if (month === undefined) return null;
  const next = norms[at + 1] === '.' || norms[at + 1] === 'of' ? at + 2 : at + 1;
  if (YEAR.test(norms[next] ?? '')) return { month, year: Number(norms[next]), off: 0 };
  if (kinds[next] === NUMBER || kinds[at - 1] === NUMBER) return null;
  return { month, year: null, off: norms[next] === 'last' && norms[next + 1] === 'year' ? -1 : 0 };
}

const YEAR = /^(?:19|20|21)\d\d$/;

/** The month (`2031-01`) or the year of a figure that `readOfEconomy` read; `date` is the article's. */
export function periodOfEconomy(
  tokens: Tokens,
  sentence: Sentence,
  q: ReadQuantity,
  date: string | undefined,
): string | null {
  const when = periodIn(tokens, sentence, q);
  if (when === null || date === undefined || date.length < 7) return null;
  const year = Number(date.slice(0, 4));
  if (when.month === null) return String(when.year ?? year + when.off);
  const last = when.month <= Number(date.slice(5, 7)) ? year : year - 1;
  const of = when.year ?? (when.off < 0 ? year - 1 : last);
  return `${of}-${String(when.month).padStart(2, '0')}`;
}

/** Rates that are not the one that everybody means by inflation. */
const OTHER_RATES = words(
  'core food producer wholesale services service underlying energy wage average expected target monthly rent house shop grocery import export asset preferred harmonised harmonized national flash preliminary pce urban rural input output factory house housing home oil petrol fuel gas share stock property commodity',
);
const LEVELS = words(
  'slowed eased fell rose climbed quickened accelerated stood was came dropped edged reached hit ran remained stayed picked sped dipped cooled slid jumped were up increased higher rising gained had be running',
);
const FALLS = words('fell dropped down decreased declined lower cheaper less');
/** A change from the month before, and what is left out of the count. */
const NOT_THE_RATE = words(
  'excluding excludes without except stripping monthly alone zone eurozone euro bloc oecd eu g20',
);
const LONGEST_CLAUSE = 14;

/** "Annual inflation slowed to 3.4% in January", "prices rose by 3.4% in the year to January". */
function inflationAt(tokens: Tokens, sentence: Sentence, q: ReadQuantity): number {
  const { norms, kinds } = tokens;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (NOT_THE_RATE.has(norms[at]!)) return -1;
    // "month on month", "from the month before"
    if (norms[at] === 'month' && !/^(?:last|this)$/.test(norms[at - 1] ?? '')) return -1;
  }
  let level = false;
  for (let at = q.first - 1; at >= Math.max(sentence.firstToken, q.first - LONGEST_CLAUSE); at--) {
    const norm = norms[at]!;
    if (norm === ';' || norm === ':' || kinds[at] === NUMBER) return -1;
    level ||= LEVELS.has(norm);
    const prices = norm === 'prices';
    if (norm !== 'inflation' && !prices) continue;
    const goes = level && !OTHER_RATES.has(norms[at - 1] ?? '') && !isForecast(tokens, sentence, q);
    if (!goes || norms[at + 1] === 'target' || norms[at + 1] === 'expectations') return -1;
    if (!prices) return isAtLevel(norms, q) ? at : -1;
    return isOfConsumers(norms, sentence, at) && isOverYear(tokens, sentence, q) && !fallsIn(norms, at, q) ? at : -1;
  }
  return -1;
}

/** "Consumer prices", "figures showed prices rose": all of them, and not "gas prices". */
function isOfConsumers(norms: readonly string[], { firstToken }: Sentence, at: number): boolean {
  // "Prices of bread"
  if (/^(?:of|for)$/.test(norms[at + 1] ?? '')) return false;
  return at === firstToken || /^(?:consumer|showed|shows|that|overall)$/.test(norms[at - 1]!);
}

/** "slowed to 3.4%", "came in at about 3%"; what it "rose 0.3%" is how much it moved. */
function isAtLevel(norms: readonly string[], q: ReadQuantity): boolean {
  let at = q.first - 1;
  while (/^(?:about|around|nearly|just|almost|roughly|some|still|a)$/.test(norms[at] ?? '')) at--;
  return /^(?:to|at|was|is|of|reached|hit)$/.test(norms[at] ?? '');
}

/** "in the year to January", "than a year before", "from a year earlier", "year-on-year", with no other number between. */
function isOverYear({ norms, kinds }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): boolean {
  for (let at = q.next; at < endToken && (kinds[at] !== NUMBER || norms[at] === '12'); at++)
    if (isYearBehind(norms, at)) return true;
  for (let at = q.first - 1; at >= firstToken && kinds[at] !== NUMBER; at--) if (isYearBehind(norms, at)) return true;
  return false;
}

function isYearBehind(norms: readonly string[], at: number): boolean {
  if (norms[at] !== 'year') return false;
  const next = norms[at + 1] ?? '';
  return /^(?:before|earlier|ago|to|on|through)$/.test(next) || (next === '-' && norms[at + 2] === 'on');
}

function fallsIn(norms: readonly string[], from: number, q: ReadQuantity): boolean {
  for (let at = from; at < q.next + 2; at++) if (FALLS.has(norms[at] ?? '')) return true;
  return false;
}

const OTHER_DEFICITS = words('trade account primary structural federal cumulative commercial');
/** They think otherwise than the state whose budget it is. */
const OTHER_JUDGES = words(
  'imf commission oecd economists analysts economist analyst agency fitch moody opposition council watchdog institute fund',
);

/** "above the limit of 3 percent of GDP" */
const LIMITS = words('limit ceiling target threshold rule maximum goal cap');

/** "the deficit would narrow to 3.4% of gross domestic product". */
function deficitAt({ norms, kinds }: Tokens, sentence: Sentence, q: ReadQuantity): number {
  if (norms[q.next] !== 'of') return -1;
  const output = isOutput(norms, q.next + 1);
  if (!output) return -1;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) if (OTHER_JUDGES.has(norms[at]!)) return -1;
  for (let at = q.first - 1; at >= Math.max(sentence.firstToken, q.first - LONGEST_CLAUSE); at--) {
    if (norms[at] === ';' || LIMITS.has(norms[at]!) || (kinds[at] === NUMBER && !YEAR.test(norms[at]!))) return -1;
    if (norms[at] === 'deficit' || norms[at] === 'shortfall') return OTHER_DEFICITS.has(norms[at - 1] ?? '') ? -1 : at;
  }
  return -1;
}

/** "GDP", "the country's gross domestic product", "national income", "annual economic output", "what the country earns". */
function isOutput(norms: readonly string[], from: number): boolean {
  let at = from;
  if (norms[at] === 'what' && norms[at + 1] === 'the')
    return (
      /^(?:earns|produces|makes)$/.test(norms[at + 3] ?? '') &&
      /^(?:country|economy|state|nation)$/.test(norms[at + 2]!)
    );
  if (/^(?:the|its|their|our)$/.test(norms[at] ?? '')) at++;
  if (norms[at + 1] === "'s") at += 2;
  while (/^(?:annual|total|country|nation|yearly)$/.test(norms[at] ?? '')) at++;
  const next = norms[at + 1] ?? '';
  return (
    norms[at] === 'gdp' ||
    (norms[at] === 'gross' && /^(?:domestic|national)$/.test(next)) ||
    (norms[at] === 'national' && /^(?:income|output|product)$/.test(next)) ||
    (norms[at] === 'economic' && next === 'output')
  );
}

const OFFERS = words('offered offering offers offer');
const OF_WAGES = words('union unions strike strikes walkout walkouts stoppage pay wages');
/** In tokens: a paragraph. */
const AROUND = 60;

/** "has offered 4.5 per cent this year", "offers a rise of 4.8%" where wages are spoken of, and nothing of how it was before. */
function payOfferAt({ norms, count }: Tokens, sentence: Sentence, q: ReadQuantity): number {
  let verb = q.first - 1;
  while (
    verb > sentence.firstToken &&
    /^(?:a|an|pay|wage|salary|rise|raise|increase|of|staff|workers|them)$/.test(norms[verb]!)
  )
    verb--;
  if (
    !OFFERS.has(norms[verb]!) ||
    /^(?:not|never|had|originally|initially|first|previously|earlier|an|the)$/.test(norms[verb - 1] ?? '')
  )
    return -1;
  // "4.5 percent over two years", "4.5 percent from January".
  if (/^(?:over|off|from|more|discount)$/.test(norms[q.next] ?? '')) return -1;
  const from = Math.max(0, sentence.firstToken - AROUND);
  const end = Math.min(count, sentence.endToken + AROUND);
  for (let at = from; at < end; at++) if (OF_WAGES.has(norms[at]!)) return verb;
  return -1;
}

const FORECASTS = words(
  'forecast forecasts projection projections estimate estimates outlook sees expects projects predicts forecasting expecting',
);
const OTHER_GROWTHS = words(
  'wage pay credit loan lending rent sales revenue earnings profit job jobs employment population export exports productivity price consumption trade global world money investment potential',
);

/** "trimmed its forecast for economic growth in 2026 to 1.8%", "sees the economy growing by 1.8 percent this year". */
function forecastGrowthAt({ norms, kinds }: Tokens, sentence: Sentence, q: ReadQuantity): number {
  let growth = -1;
  let forecast = false;
  for (let at = q.first - 1; at >= Math.max(sentence.firstToken, q.first - LONGEST_CLAUSE); at--) {
    const norm = norms[at]!;
    if (norm === ';' || (kinds[at] === NUMBER && !YEAR.test(norm))) return -1;
    if (/^(?:had|previously|earlier)$/.test(norm)) return -1;
    if (norm === 'growth' && !OTHER_GROWTHS.has(norms[at - 1] ?? '')) growth = at;
    if (
      norm === 'economy' &&
      /^(?:growing|grow|expanding|expand)$/.test(
        norms[at + 1] === 'to' || norms[at + 1] === 'will' ? norms[at + 2]! : norms[at + 1]!,
      )
    )
      growth = at;
    forecast ||= FORECASTS.has(norm);
  }
  return forecast ? growth : -1;
}

/** Who forecasts, by what they are: a ministry expects other growth than the central bank. Null for anybody else. */
function forecasterIn({ norms, flags }: Tokens, { firstToken }: Sentence, q: ReadQuantity): string | null {
  for (let at = firstToken; at < q.first; at++) {
    const norm = norms[at]!;
    if (/^(?:imf|oecd|commission)$/.test(norm)) return norm;
    if (/^(?:government|ministry|treasury)$/.test(norm)) return 'government';
    if (norm !== 'bank') {
      if (FORECASTS.has(norm)) return null;
      continue;
    }
    const central =
      !(flags[at]! & CAPITAL) ||
      /^(?:national|central|reserve|the)$/.test(norms[at - 1] ?? '') ||
      norms[at + 1] === 'of';
    return central && norms[at - 1] !== 'world' ? 'bank' : null;
  }
  return null;
}
