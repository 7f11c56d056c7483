import { type Article, CAPITAL, NUMBER, PUNCTUATION, type Sentence, type Tokens, WORD } from '../article/types';
import { GROUP_OF } from '../english/measures';
import { words } from '../english/words';
import type { Measured } from './measured';
import type { ReadQuantity } from './quantities';
import { AT_THE_PEAK, type FigureSubject } from './types';

const WITHOUT_POWER = ' without power';

/** Whether it counts homes or people that have no electricity. */
export function isPowerCut(measure: string): boolean {
  return measure.endsWith(WITHOUT_POWER);
}

const HOMES = words('home household house customer property consumer subscriber');
const SUPPLY = words('power electricity supply supplies');
const LOSES = words('without lost lose losing no');
const CUTS = words('cut cutting out off knocked');
const OUTAGES = words('blackout blackouts outage outages');
const HITS = words('hit hits hitting affected affecting affects struck left');
const OFF = words('disconnected powerless dark darkness');
/** What makes it another number: those who have it again, and what may be. */
const AGAIN = words('restored reconnected restoring reconnecting restore could may might would will risk');
/** In tokens: "across the city and the rest of Luthe". */
const LONGEST_PLACE = 12;
/** In tokens: a paragraph. */
const AROUND = 60;

/** "left 230,000 homes without power", "340,000 households in Orlat lost electricity", "a blackout hit 5,000 customers". */
export function powerCut(tokens: Tokens, sentence: Sentence, q: ReadQuantity, noun: string): Measured | null {
  const people = GROUP_OF.get(noun) === '';
  if (!people && !HOMES.has(noun)) return null;
  const at = cutBefore(tokens, sentence, q) ?? cutBehind(tokens, sentence, q, people);
  if (at === null || isAgain(tokens, sentence, q)) return null;
  const group =
    isPartOfAll(tokens, sentence, q) || q.added ? 'others' : isAtPeak(tokens, sentence) ? AT_THE_PEAK : null;
  return {
    measure: `${people ? 'people' : 'homes'}${WITHOUT_POWER}`,
    group,
    part: false,
    at,
    // A peak that has been is one number.
    grows: group !== AT_THE_PEAK,
    owned: false,
  };
}

/** "cut power to 5,000 people", "a blackout affected 5,000 people". */
function cutBefore({ norms }: Tokens, { firstToken }: Sentence, q: ReadQuantity): number | null {
  const before = q.first - 1;
  if (/^(?:to|for)$/.test(norms[before] ?? '') && before - 2 >= firstToken && SUPPLY.has(norms[before - 1]!))
    return CUTS.has(norms[before - 2]!) ? before - 2 : null;
  if (!HITS.has(norms[before] ?? '')) return null;
  for (let at = before - 1; at >= Math.max(firstToken, before - 6); at--) if (OUTAGES.has(norms[at]!)) return at;
  return null;
}

/** "(in Orlat province) were without electricity", "disconnected", "had no supply"; only these words and a place between. */
function cutBehind(tokens: Tokens, sentence: Sentence, q: ReadQuantity, people: boolean): number | null {
  const { norms, kinds, count } = tokens;
  const end = Math.min(sentence.endToken, q.phraseEnd + (people ? 3 : LONGEST_PLACE));
  for (let at = q.phraseEnd; at < end; at++) {
    const norm = norms[at]!;
    if (kinds[at] === NUMBER || kinds[at] === PUNCTUATION) return null;
    if (LOSES.has(norm) && SUPPLY.has(norms[at + 1] ?? '')) return at;
    const off =
      OFF.has(norm) ||
      (norm === 'cut' && norms[at + 1] === 'off' && norms[at + 2] === 'from' && isSupplied(norms, at + 3)) ||
      (norm === 'blacked' && norms[at + 1] === 'out');
    if (!off) {
      if (CLAUSES.has(norm)) return null;
      continue;
    }
    // "200 homes stood dark": of what else the text around speaks.
    const from = Math.max(0, sentence.firstToken - AROUND);
    const to = Math.min(count, sentence.endToken + AROUND);
    for (let k = from; k < to; k++) if (OF_POWER.has(norms[k]!)) return at;
    return null;
  }
  return null;
}

const OF_POWER = words('power electricity grid generators substation substations blackout blackouts outage outages');
const CLAUSES = words('said says which who that when after because while but where than');

/** "from the grid", "from electricity"; the flood cuts homes off as well. */
function isSupplied(norms: readonly string[], at: number): boolean {
  return /^(?:power|electricity|grid)$/.test(norms[norms[at] === 'the' ? at + 1 : at] ?? '');
}

function isAgain({ norms, flags }: Tokens, { firstToken }: Sentence, q: ReadQuantity): boolean {
  for (let at = Math.max(firstToken, q.first - 8); at < q.phraseEnd + 6; at++)
    // The storm of May is none that may come.
    if (AGAIN.has(norms[at] ?? '') && !(norms[at] === 'may' && flags[at]! & CAPITAL)) return true;
  return false;
}

/** "In Lysk alone 180,000 homes", "6,000 customers were still cut off": some of them, and those that are left at an hour. */
function isPartOfAll({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): boolean {
  for (let at = firstToken; at < endToken; at++) {
    if (norms[at] === 'alone') return true;
    const near = at > q.first - 5 && at < q.phraseEnd + LONGEST_PLACE;
    if (near && /^(?:still|remained|remain|remaining)$/.test(norms[at]!)) return true;
  }
  return false;
}

/** "at the peak", "at the worst point", "at its height": more than at any one hour. */
function isAtPeak({ norms }: Tokens, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at + 1 < endToken; at++) {
    if (norms[at] !== 'at' || !/^(?:the|its|their|one)$/.test(norms[at + 1]!)) continue;
    if (/^(?:peak|height|worst|point)$/.test(norms[at + 2] ?? '')) return true;
  }
  return false;
}

/** "in Lysk and the surrounding Orlat province", "across the city and the rest of Orlat": the wider of two places, which holds both. */
export function widerPlace(article: Article, { endToken }: Sentence, q: ReadQuantity): FigureSubject | null {
  const { norms, kinds, flags, starts, ends } = article.tokens;
  const isName = (at: number): boolean => at < endToken && kinds[at] === WORD && (flags[at]! & CAPITAL) !== 0;
  for (let at = q.phraseEnd; at < Math.min(endToken, q.phraseEnd + LONGEST_PLACE); at++) {
    if (norms[at] !== 'and' || norms[at + 1] !== 'the') continue;
    const first = /^(?:surrounding|wider|whole|entire)$/.test(norms[at + 2] ?? '')
      ? at + 3
      : norms[at + 2] === 'rest' && norms[at + 3] === 'of'
        ? at + 4
        : -1;
    if (first < 0 || !isName(first)) return null;
    let last = first;
    while (isName(last + 1) && last - first < 2) last++;
    const [start, end] = [starts[first]!, ends[last]!];
    return { start, end, referent: null, text: article.text.slice(start, end) };
  }
  return null;
}
