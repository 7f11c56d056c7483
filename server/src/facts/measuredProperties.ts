import { NUMBER, type Sentence, type Tokens } from '../article/types';
import { asPropertyDimension, PROPERTIES_BY_WORD, type Property } from '../english/measures';
import { words } from '../english/words';
import { ACCOUNTS, isForecast } from './accounts';
import { isDemanded } from './conditions';
import { bitsOfDimension, figureTraitsAt, figureTraitsOf, REACH_WORDS } from './figureTraits';
import { isCounted, isInterim } from './interim';
import { type Measured, measuredAs } from './measured';
import type { ReadQuantity } from './quantities';
import { rateName } from './shares';
import { nameBehindExtent } from './structures';

const REACHES: ReadonlySet<string> = new Set(REACH_WORDS);
/** Water may reach 20 feet, and no weapon so little. */
const SHORT_UNITS: ReadonlySet<string> = new Set(['foot', 'inch', 'centimetre', 'millimetre']);

/** A property named near the number: "a range of around 180 miles", "450 kg warheads", "turnout was 54%". */
export function propertyOf(
  tokens: Tokens,
  sentence: Sentence,
  q: ReadQuantity,
  before: ReadQuantity | undefined,
  after: ReadQuantity | undefined,
): Measured | null {
  const { properties } = bitsOfDimension(q.dimension);
  const farthest = Math.max(sentence.firstToken, q.first - REACH_BEFORE);
  const last = Math.min(sentence.endToken, q.next + REACH_BEHIND);
  if (!(figureTraitsOf(tokens, farthest, last) & properties)) return null;
  // "$25 million off the price" is no price.
  if (tokens.norms[q.next] === 'off') return null;
  // In brackets after another quantity: a conversion, which takes its measure from there.
  // "revenue fell 8 percent to 2.3 billion crowns": the change stands between.
  const change =
    (before?.dimension === 'percent' && tokens.norms[q.first - 1] === 'to' && before.next === q.first - 1) ||
    isStep(tokens, before, q)
      ? before!.first - 5
      : before?.next;
  const from = Math.max(farthest, change ?? 0);
  const to = after === undefined || after.first < behindConversion(tokens, q) ? last : Math.min(last, after.first);
  return propertyWithin(tokens, sentence, q, properties, from, to);
}

/** In tokens. */
const REACH_BEFORE = 9;
const REACH_BEHIND = 6;

function propertyWithin(
  tokens: Tokens,
  sentence: Sentence,
  q: ReadQuantity,
  properties: number,
  from: number,
  to: number,
): Measured | null {
  const behind = propertyBehind(tokens, q, properties, to);
  for (let at = q.first - 1; at >= from; at--) {
    const norm = tokens.norms[at]!;
    if (norm === ';' || norm === '.' || norm === ')') break;
    if (!(figureTraitsAt(tokens, at) & properties)) continue;
    const distance = q.first - 1 - at;
    const nearer = behind === null || distance <= behind.distance;
    if (
      nearer &&
      q.dimension === 'length' &&
      REACHES.has(norm) &&
      !SHORT_UNITS.has(q.unit) &&
      isAble(tokens, sentence, at)
    )
      return { measure: 'range', group: null, part: false, at, grows: false };
    const found = propertyAt(norm, at, distance, q);
    if (found === null) continue;
    const best = behind === null || distance < behind.distance ? found : behind;
    return measureOf(tokens, sentence, q, best);
  }
  return behind === null ? null : measureOf(tokens, sentence, q, behind);
}

/** "92 metres (302 feet) long": past the same in another unit, where such a word follows. */
function behindConversion({ norms, kinds }: Tokens, q: ReadQuantity): number {
  if (norms[q.next] !== '(' || kinds[q.next + 1] !== NUMBER) return q.next;
  for (let at = q.next + 2; at < q.next + LONGEST_CONVERSION; at++)
    if (norms[at] === ')') return EXTENT_WORD.test(norms[at + 1] ?? '') ? at + 1 : q.next;
  return q.next;
}

const LONGEST_CONVERSION = 6;
const EXTENT_WORD = /^(?:long|tall|high|deep|wide)$/;

/** The first property that the clause names behind the number. */
function propertyBehind(tokens: Tokens, q: ReadQuantity, properties: number, to: number): NearProperty | null {
  const { norms } = tokens;
  for (let at = behindConversion(tokens, q); at < to; at++) {
    const norm = norms[at]!;
    // "a $2 billion request, and it took funding from others": another clause has properties of its own.
    if (norm === ',' || norm === ';' || norm === '.' || norm === ')' || CLAUSE_JOINTS.has(norm)) return null;
    // "$40 million of the price": a part of it.
    const ofWhole = norm === 'of' && at === q.next && q.dimension !== 'percent';
    if (ofWhole && DETERMINERS_OF_WHOLES.has(norms[at + 1] ?? '')) return null;
    // "earned 1.3 billion crowns last year on sales of 24.2 billion": the sales have a number of their own.
    if (norm === 'on' && norms[at + 2] === 'of') return null;
    const found = figureTraitsAt(tokens, at) & properties ? propertyAt(norm, at, at - q.next, q) : null;
    // "370 km at a maximum altitude of 60 km"
    if (found !== null && norms[at + 1] === 'of' && hasNumber(tokens, at + 2)) return null;
    if (found !== null) return found;
  }
  return null;
}

function hasNumber({ kinds }: Tokens, from: number): boolean {
  for (let at = from; at < from + 3; at++) if (kinds[at] === NUMBER) return true;
  return false;
}

/** What the property that stands nearest makes the number say; null where something beside it says otherwise. */
function measureOf(tokens: Tokens, sentence: Sentence, q: ReadQuantity, best: NearProperty): Measured | null {
  if (q.dimension === 'percent' && (isChange(tokens, sentence, q) || isCounted(tokens, sentence, q))) return null;
  if (best.property.measure === 'turnout' && (isInterim(tokens, sentence, q) || isDemanded(tokens, sentence, q)))
    return null;
  if (best.property.measure === 'price' && EXPECTATIONS.has(tokens.norms[best.at + 1] ?? '')) return null;
  if (ACCOUNTS.has(best.property.measure)) {
    // "year-earlier earnings of $4.7 million"
    if (tokens.norms[best.at - 1] === 'earlier' || isForecast(tokens, sentence, q)) return null;
    // "rose 0.7 percent on a turnover of 146 million": what was traded on a day.
    if (tokens.norms[best.at] === 'turnover' && [1, 2, 3].some((back) => tokens.norms[best.at - back] === 'on'))
      return null;
  }
  if (best.property.measure === 'damage' && /^(?:insured|economic)$/.test(tokens.norms[best.at - 1] ?? '')) return null;
  const { property, at } = best;
  if (SHORT_UNITS.has(q.unit) && REACHES.has(tokens.norms[at]!)) return null;
  if (
    EXTENT_WORD.test(tokens.norms[at]!) &&
    at !== behindConversion(tokens, q) &&
    !isSaidOfNext(tokens, sentence, q, at)
  )
    return null;
  if (q.dimension === 'count' && q.head !== at && property.measure !== 'population') return null;
  if (tokens.norms[at] === 'rate') {
    const measure = rateName(tokens, sentence, at);
    return measure === null ? null : { measure, group: null, part: false, at, grows: false };
  }
  if (property.measure === 'speed' && /winds?|gusts?/.test(tokens.norms[at]!))
    // It blows over a town, and is the storm's.
    return measuredAs('wind speed', at);
  return { measure: property.measure, group: null, part: false, at, grows: property.grows };
}

/** "the 1,200-metre-long Velm Bridge" */
function isSaidOfNext(tokens: Tokens, sentence: Sentence, q: ReadQuantity, at: number): boolean {
  return at === q.next + 1 && tokens.norms[q.next] === '-' && nameBehindExtent(tokens, sentence, at) !== null;
}

/** "The price estimate stands at $9": what somebody thinks it should be. */
const EXPECTATIONS: ReadonlySet<string> = words('estimate estimates target targets forecast forecasts cap');
const DETERMINERS_OF_WHOLES: ReadonlySet<string> = words('the its their his her that this');

interface NearProperty {
  readonly property: Property;
  readonly at: number;
  readonly distance: number;
}

function propertyAt(norm: string, at: number, distance: number, q: ReadQuantity): NearProperty | null {
  const own = asPropertyDimension(q.dimension);
  // "60 km with new shells": nothing has a bore of so much.
  const bore = q.dimension !== 'length' || (SHORT_UNITS.has(q.unit) && q.unit !== 'foot');
  const property = PROPERTIES_BY_WORD.get(norm)?.find(({ dimension }) => dimension === own);
  if (property?.measure === 'calibre' && !bore) return null;
  return property === undefined ? null : { property, at, distance };
}

/** "capable of striking", "can reach", "able to hit", "a range", "which reach". */
function isAble(tokens: Tokens, sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(sentence.firstToken, verb - 3); at--) {
    if (/^(?:capable|can|could|able)$/.test(tokens.norms[at]!)) return true;
  }
  return false;
}

/** "raised its rate by a quarter of a point to 4.75 percent". */
function isStep({ norms }: Tokens, before: ReadQuantity | undefined, q: ReadQuantity): boolean {
  return (
    before !== undefined && norms[q.first - 1] === 'to' && norms[before.first - 1] === 'by' && q.first - before.next < 6
  );
}

const CLAUSE_JOINTS: ReadonlySet<string> = new Set('and but because which who while when although'.split(' '));

const CHANGE =
  /^(?:by|rose|rise|rises|rising|fell|fall|falls|falling|up|down|gained|lost|dropped|jumped|grew|climbed|slipped|increase|increased|decrease|decreased|cut|surged|plunged|shed|added|higher|lower)$/;

function isChange(tokens: Tokens, sentence: Sentence, q: ReadQuantity): boolean {
  const before = tokens.norms[q.first - 1] ?? '';
  if (q.first > sentence.firstToken && CHANGE.test(before)) return true;
  return /^(?:rise|fall|increase|decrease|drop|decline|jump|surge|cut|reduction|gain|loss|higher|lower|more|less|swing|point)$/.test(
    tokens.norms[q.next] ?? '',
  );
}
