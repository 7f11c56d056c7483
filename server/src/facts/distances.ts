import { type Article, CAPITAL, NUMBER, type Sentence, type Tokens, WORD } from '../article/types';
import { MONTHS, WEEKDAYS } from '../english/months';
import { PHRASE_ENDS } from '../english/nouns';
import { words } from '../english/words';
import { mentionsIn } from './figureSubjects';
import { type Measured, measuredAs } from './measured';
import type { MentionFacts } from './mentions';
import type { ReadQuantity } from './quantities';

const DISTANCE = 'distance from ';

/** How far one place is from another, or where something came to rest from a place. */
export function isDistance(measure: string): boolean {
  return measure.startsWith(DISTANCE);
}

const DIRECTIONS = words(
  'north south east west northeast northwest southeast southwest northern southern eastern western upstream downstream upriver downriver',
);
const LINKS = words('from off outside beyond behind');
/** What has one of its kind in a story, so that it need not have a name. */
const NAMELESS = words('front frontline border frontier coast shore coastline road epicentre epicenter capital');
const SETTLEMENTS = words('island islet city town village suburb province region');
/** What comes to rest somewhere: "sank some 4 miles from Orlat". */
const RESTS = words('sank sunk sinking capsized crashed foundered overturned halted landed aground ditched');
const LIES = words('lies is sits stands');

/** "Tolm, a town 38 km (24 miles) east of Velm", "nine nautical miles off Orlat", "12 metres short of the coast road". */
export function distanceOf(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const link = behindConversion(tokens, q);
  const from = behindLink(tokens, link, sentence.endToken);
  if (from < 0) return null;
  const place = placeAt(tokens, from, sentence.endToken);
  if (place === null) return null;
  return measuredAs(DISTANCE + place, link);
}

function behindConversion({ norms, kinds }: Tokens, q: ReadQuantity): number {
  if (norms[q.next] !== '(' || kinds[q.next + 1] !== NUMBER) return q.next;
  for (let at = q.next + 2; at < q.next + LONGEST_CONVERSION; at++) if (norms[at] === ')') return at + 1;
  return q.next;
}

const LONGEST_CONVERSION = 6;

/** The token behind "(to the) east of", "from", "short of", "off"; -1 where no such words follow. */
function behindLink({ norms }: Tokens, first: number, end: number): number {
  let at = first;
  if (norms[at] === 'to' && norms[at + 1] === 'the') at += 2;
  if (norms[at] === 'away') at++;
  if (at + 1 >= end) return -1;
  // "north-east of", "north east of"
  if (/^(?:north|south)$/.test(norms[at]!)) {
    const second = norms[at + 1] === '-' ? at + 2 : at + 1;
    if (/^(?:east|west)$/.test(norms[second] ?? '')) at = second;
    if (at + 1 >= end) return -1;
  }
  const norm = norms[at]!;
  if (DIRECTIONS.has(norm)) return norms[at + 1] === 'of' || norms[at + 1] === 'from' ? at + 2 : -1;
  if ((norm === 'short' || norm === 'out') && norms[at + 1] === 'of') return at + 2;
  return LINKS.has(norm) ? at + 1 : -1;
}

/** The name that follows, or what has none: "the regional capital, Velm", "the island of Orlat", "the front line". */
function placeAt({ norms, kinds, flags }: Tokens, from: number, end: number): string | null {
  const isName = (at: number): boolean => at < end && kinds[at] === WORD && (flags[at]! & CAPITAL) !== 0;
  let at = from;
  while (at < Math.min(end, from + FARTHEST_NAME) && !isName(at)) {
    const behindNoun = at > from && at < end && (norms[at] === ',' || norms[at] === 'of');
    const determiner = at === from && /^(?:the|its|a|an|their)$/.test(norms[at]!);
    if (kinds[at] !== WORD || (PHRASE_ENDS.has(norms[at]!) && !determiner)) {
      // "the coast, Roe said" has no name, "the regional capital, Velm" has.
      if (!behindNoun || !SETTLEMENTS_BEFORE.has(norms[at - 1]!)) return namelessAt(norms, from, at);
      if (!isName(at + 1)) return namelessAt(norms, from, at);
    }
    at++;
  }
  if (!isName(at)) return null;
  let next = at;
  while (isName(next) && next - at < 3) next++;
  const name = norms.slice(at, next).map(capitalised).join(' ');
  if (WEEKDAYS.has(norms[at]!) || MONTHS.has(norms[at]!)) return null;
  if (norms[next] === "'s") return namelessOf(norms, kinds, next + 1, end);
  const noun = next < end && kinds[next] === WORD && !PHRASE_ENDS.has(norms[next]!) ? norms[next]! : '';
  if (noun === '' || SETTLEMENTS.has(noun)) return name;
  // "the Velmish capital Orlat"
  if (SETTLEMENTS_BEFORE.has(noun) && isName(next + 1)) return capitalised(norms[next + 1]!);
  return NAMELESS.has(noun) && norms[from] === 'the' ? keyOf([noun]) : `${name} ${noun}`;
}

const capitalised = (norm: string): string => norm.charAt(0).toUpperCase() + norm.slice(1);

/** In tokens. */
const FARTHEST_NAME = 8;
const SETTLEMENTS_BEFORE = words('island islet city town village suburb capital port');

/** "the island's main coast road": what is the place's. */
function namelessOf(norms: readonly string[], kinds: Tokens['kinds'], from: number, end: number): string | null {
  let at = from;
  while (at < end && at < from + 4 && kinds[at] === WORD && !PHRASE_ENDS.has(norms[at]!)) at++;
  return namelessAt(norms, from, at);
}

function namelessAt(norms: readonly string[], from: number, end: number): string | null {
  const last = norms[end - 1] === 'line' ? end - 2 : end - 1;
  if (last < from || !NAMELESS.has(norms[last]!)) return null;
  const own = norms.slice(norms[from] === 'the' ? from + 1 : from, last + 1);
  return norms[last] === 'road' && own.length < 2 ? null : keyOf(own);
}

/** One word for one thing, whatever stands before it: "the main coastal road" is the coast road. */
function keyOf(noun: readonly string[]): string {
  const head = noun.at(-1)!;
  if (head === 'road') return `the ${noun.at(-2) === 'coastal' ? 'coast' : noun.at(-2)} road`;
  if (head === 'frontline') return 'the front';
  if (head === 'frontier') return 'the border';
  if (head === 'shore' || head === 'coastline') return 'the coast';
  return `the ${head === 'epicenter' ? 'epicentre' : head}`;
}

/**
 * What is so far away: the place named right before, or what came to rest there. Null where nobody can know, so that the
 * distance of one thing is never held against another's.
 */
export function farAwayOf(article: Article, names: MentionFacts, s: number, q: ReadQuantity): string | null {
  const { tokens, sentences, text } = article;
  const sentence = sentences[s]!;
  const { norms, starts, ends } = tokens;
  const at = startOf(tokens, sentence, q);
  if (at !== null && at >= 0) {
    const place = mentionsIn(names, sentence).find(({ start, end }) => start <= starts[at]! && ends[at]! <= end);
    if (place !== undefined && place.kind !== 'place') return null;
    return place === undefined ? text.slice(starts[at]!, ends[at]!) : text.slice(place.start, place.end);
  }
  if (at === IT) return placeBefore(article, names, s);
  for (let k = q.first - 1; k >= Math.max(sentence.firstToken, q.first - FARTHEST_REST); k--) {
    if (RESTS.has(norms[k]!) || rests(norms[k - 1], norms[k]!)) return WRECK;
    if (norms[k] === ';' || OTHER_CLAUSES.has(norms[k]!)) return null;
  }
  return null;
}

/** "The ferry sank when a boat was 4 miles from": of something else. */
const OTHER_CLAUSES = words('when while and but who which that was were found after before as where');

/** "went down", "came to rest", "she lies in 60 metres of water". */
function rests(before: string | undefined, norm: string): boolean {
  if (norm === 'down') return before === 'went';
  if (norm === 'rest') return before === 'to';
  return norm === 'lies' && /^(?:she|it|wreck|wreckage|ship|vessel|ferry)$/.test(before ?? '');
}

export const WRECK = 'what came to rest';
/** In tokens. */
const FARTHEST_REST = 18;
const IT = -1;

/** The last token of the name that the distance is said of; `IT` for the place named before, null for none. */
function startOf({ norms, kinds, flags }: Tokens, { firstToken }: Sentence, q: ReadQuantity): number | null {
  const isName = (at: number): boolean => at >= firstToken && kinds[at] === WORD && (flags[at]! & CAPITAL) !== 0;
  let at = q.first - 1;
  if (LIES.has(norms[at] ?? '')) {
    if (norms[at - 1] === 'it' && at - 1 === firstToken) return IT;
    return isName(at - 1) ? at - 1 : null;
  }
  // "at Drenn, 210 km behind", "Velisk, a rail junction 38 km east of".
  let steps = 0;
  while (at > firstToken && norms[at] !== ',' && steps < LONGEST_NOUN) {
    if (kinds[at] !== WORD || (PHRASE_ENDS.has(norms[at]!) && !/^(?:a|an|the)$/.test(norms[at]!))) return null;
    at--;
    steps++;
  }
  if (norms[at] !== ',' || (steps > 0 && !/^(?:a|an|the)$/.test(norms[at + 1]!))) return null;
  if (!isName(at - 1) || NO_STARTS.has(norms[at - 1]!)) return null;
  let first = at - 1;
  while (isName(first - 1)) first--;
  // "Tolm, Orlat, 20 miles south of": the town of both.
  if (norms[first - 1] === ',' && isName(first - 2)) return first - 2;
  // "south of Tolm, 20 miles from", "the hills of Orlat, 20 miles from": nobody knows how far off.
  return norms[first - 1] === 'of' && !TOWNS.has(norms[first - 2]!) ? null : at - 1;
}

const TOWNS = words('city town village suburb port island settlement resort capital hamlet community');

/** A strait is too wide to be so far from anything. */
const NO_STARTS: ReadonlySet<string> = new Set([
  ...'strait straits sea channel bay gulf lake river ocean sound province region county state'.split(' '),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
]);

/** In tokens: "a rail junction". */
const LONGEST_NOUN = 6;

/** "The depot at Drenn was too far away. It lies 120 km": the one place that the sentence before names. */
function placeBefore(article: Article, names: MentionFacts, s: number): string | null {
  const { sentences, text } = article;
  const before = sentences[s - 1];
  if (before === undefined || before.block !== sentences[s]!.block) return null;
  const places = mentionsIn(names, before).filter(({ kind }) => kind === 'place');
  if (places.length === 1) return text.slice(places[0]!.start, places[0]!.end);
  return places.length === 0 ? nameBehindAt(article, before) : null;
}

/** "at Drenn": a place that no list knows. */
function nameBehindAt({ tokens, text }: Article, { firstToken, endToken }: Sentence): string | null {
  const { norms, kinds, flags, starts, ends } = tokens;
  let found: string | null = null;
  for (let at = firstToken + 1; at < endToken; at++) {
    if (norms[at - 1] !== 'at' || kinds[at] !== WORD || !(flags[at]! & CAPITAL)) continue;
    if (found !== null) return null;
    found = text.slice(starts[at]!, ends[at]!);
  }
  return found;
}
