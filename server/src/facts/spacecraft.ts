import { type Article, CAPITAL, NUMBER, type Sentence, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
import { MONTHS, WEEKDAYS } from '../english/months';
import { PHRASE_ENDS } from '../english/nouns';
import { words } from '../english/words';
import type { Measured } from './measured';
import type { ReadQuantity } from './quantities';
import type { FigureSubject } from './types';

/** What flies in space, and what brings it there. */
const PAYLOADS = words('satellite spacecraft probe orbiter lander rover capsule telescope');
const ROCKETS = words('rocket launcher booster vehicle');
/** Of what it weighs or how tall it is as a whole. */
const WEIGHT = 'weight';
const HEIGHT = 'height';
/** In UTF-16 units: what an article is about it names at its beginning. */
const BEGINNING = 900;

/** A name, as tokens `[first, next)`. */
interface Named {
  readonly first: number;
  readonly next: number;
  readonly name: string;
}

export interface NamedCrafts {
  readonly payloads: readonly Named[];
  readonly rockets: readonly Named[];
}

/** "the 1,240-kg satellite", "the 860-kg Venna-2", "a launch mass of 1,420 kilograms". */
export function massOfCraft(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const at = adjectiveOf(tokens, sentence, q, true);
  if (at >= 0) return measuredAs(WEIGHT, at);
  const { norms } = tokens;
  if (norms[q.first - 1] !== 'of' && norms[q.first - 2] !== 'of') return null;
  for (let k = q.first - 1; k > Math.max(sentence.firstToken, q.first - 6); k--)
    if (norms[k] === 'mass') return OTHER_MASSES.has(norms[k - 1]!) ? null : measuredAs(WEIGHT, k);
  return null;
}

/** "the 41-metre Petra-2", "the 46-meter rocket": a rocket is as long as it stands tall. */
export function heightOfCraft(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const at = adjectiveOf(tokens, sentence, q, false);
  return at < 0 ? null : measuredAs(HEIGHT, at);
}

const OTHER_MASSES = words('combined dry payload total critical empty body air land');

function measuredAs(measure: string, at: number): Measured {
  return { measure, group: null, part: false, at, grows: false };
}

/** The noun, or the first token of the name with a number, that the quantity stands before like an adjective; -1 for none. */
function adjectiveOf(tokens: Tokens, { endToken }: Sentence, q: ReadQuantity, payloads: boolean): number {
  const { norms, kinds } = tokens;
  if (!UNITS_BEFORE_NOUNS.has(norms[q.next - 1] ?? '')) return -1;
  for (let at = q.next; at < Math.min(endToken, q.next + 4); at++) {
    if (at === q.next && designatorAt(tokens, at) !== null) return at;
    if (kinds[at] !== WORD || PHRASE_ENDS.has(norms[at]!)) return -1;
    const noun = norms[at]!;
    if (noun !== 'vehicle' && (ROCKETS.has(noun) || (payloads && PAYLOADS.has(noun)))) return at;
  }
  return -1;
}

const UNITS_BEFORE_NOUNS = words('kg kilogram kilo tonne ton pound lb metre meter m foot ft');

/** "Venna-1", "Corva 9": a name of one word with a number. */
function designatorAt({ norms, kinds, flags, starts, ends }: Tokens, at: number): Named | null {
  const named =
    kinds[at] === WORD && (flags[at]! & CAPITAL) !== 0 && !MONTHS.has(norms[at]!) && !PHRASE_ENDS.has(norms[at]!);
  if (!named || ends[at]! - starts[at]! < 3) return null;
  const hyphen = norms[at + 1] === '-' && !(flags[at + 1]! & SPACE_BEFORE);
  const number = hyphen ? at + 2 : at + 1;
  if (kinds[number] !== NUMBER || !/^\d{1,2}$/.test(norms[number]!)) return null;
  return { first: at, next: number + 1, name: `${norms[at]} ${norms[number]}` };
}

/** What the article calls a satellite or a rocket by name. */
export function readNamedCrafts({ tokens, bodyStart }: Article): NamedCrafts {
  const { norms, count, starts } = tokens;
  const payloads: Named[] = [];
  const rockets: Named[] = [];
  const others: Named[] = [];
  let rocket = false;
  for (let at = 0; at < count; at++) {
    const norm = norms[at]!;
    const found = designatorAt(tokens, at);
    if (found !== null) {
      const kind = nounBehind(tokens, found.next) ?? nounBefore(tokens, found.first);
      if (kind !== null || norms[at + 1] === '-')
        add(found, kind === null ? others : kind === 'rocket' ? rockets : payloads);
    }
    rocket ||= (norm === 'rocket' || norm === 'launcher') && starts[at]! < bodyStart + BEGINNING;
    if (!PAYLOADS.has(norm) && !(ROCKETS.has(norm) && norm !== 'vehicle')) continue;
    const plain = plainNameAt(tokens, at + 1);
    if (plain !== null && designatorAt(tokens, at + 1) === null) add(plain, ROCKETS.has(norm) ? rockets : payloads);
  }
  const rest = others.filter(
    ({ name, first }) =>
      starts[first]! < bodyStart + BEGINNING && ![...payloads, ...rockets].some((one) => one.name === name),
  );
  // "Corvena's Petra-2 is back. The small launcher …": what else has such a name.
  if (rockets.length === 0 && rocket && payloads.length > 0 && rest.length === 1) rockets.push(rest[0]!);
  return { payloads, rockets };
}

function add(found: Named, to: Named[]): void {
  if (!to.some(({ name }) => name === found.name)) to.push(found);
}

/** "Venna-1 imaging satellite", "Petra-2 rocket". */
function nounBehind({ norms, kinds, flags }: Tokens, from: number): 'payload' | 'rocket' | null {
  for (let at = from; at < from + 3 && kinds[at] === WORD && !(flags[at]! & CAPITAL); at++) {
    const kind = kindOf(norms[at]!);
    if (kind !== null) return kind;
    if (PHRASE_ENDS.has(norms[at]!)) return null;
  }
  return null;
}

/** "the satellite Venna-1", "the rocket, Petra-2", "the rocket carrying Venna-1". */
function nounBefore({ norms }: Tokens, first: number): 'payload' | 'rocket' | null {
  let at = first - 1;
  if (norms[at] === 'the') at--;
  if (norms[at] === 'carrying' && /^(?:rocket|launcher)$/.test(norms[at - 1] ?? '')) return 'payload';
  if (/^(?:,|called|named|dubbed)$/.test(norms[at] ?? '')) at--;
  return kindOf(norms[at] ?? '');
}

function kindOf(noun: string): 'payload' | 'rocket' | null {
  if (PAYLOADS.has(noun)) return 'payload';
  return ROCKETS.has(noun) && noun !== 'vehicle' ? 'rocket' : null;
}

/** "the probe Venna": a name without a number right behind the noun. */
function plainNameAt({ norms, kinds, flags }: Tokens, at: number): Named | null {
  const named =
    kinds[at] === WORD && (flags[at]! & CAPITAL) !== 0 && !WEEKDAYS.has(norms[at]!) && !MONTHS.has(norms[at]!);
  const longer = kinds[at + 1] === WORD && (flags[at + 1] ?? 0) & CAPITAL;
  return named && !longer ? { first: at, next: at + 1, name: norms[at]! } : null;
}

/** What may stand between a craft and its measure: "Venna-1 had a mass at launch of", "The vehicle stands". */
const LINKS = words(
  'had has have a an mass launch at of with is was weighs weighed weighing stands stood rises measures , which the its height tall liftoff takeoff about some',
);
const FARTHEST_LINK = 10;
/** What is to be, or is of more than the craft. */
const OTHERWISE = words('would will could may planned stretched future atop stacked lift carry deliver');
/** Behind the measure: a part of the craft. */
const PARTS = words('stage stages fairing section tank propellant fuel payload');

/** Whose mass or height it is: the craft named with it, else the one that the article is about. */
export function craftFor(
  article: Article,
  sentence: Sentence,
  q: ReadQuantity,
  at: number,
  crafts: NamedCrafts,
): FigureSubject | null {
  const { tokens } = article;
  const { norms, kinds } = tokens;
  for (let k = Math.max(sentence.firstToken, q.first - FARTHEST_LINK); k < q.first; k++)
    if (OTHERWISE.has(norms[k]!)) return null;
  for (let k = q.next; k < Math.min(sentence.endToken, q.next + 4); k++) if (PARTS.has(norms[k]!)) return null;
  if (at >= q.next) {
    const behind =
      designatorAt(tokens, at) ??
      designatorAt(tokens, at + 1) ??
      (isNoun(norms[at]!) ? plainNameAt(tokens, at + 1) : null);
    if (behind !== null) return knownCraft(article, crafts, behind);
    if (isNoun(norms[at]!)) return norms[q.first - 1] === 'the' ? mainOf(article, crafts, norms[at]!) : null;
  }
  let last = q.first - 1;
  while (last > sentence.firstToken && q.first - last < FARTHEST_LINK && LINKS.has(norms[last]!)) last--;
  // "The Venna-1 satellite had a mass of"
  if (isNoun(norms[last]!) && kinds[last - 1] === NUMBER) last--;
  const named = designatorAt(tokens, tokens.norms[last - 1] === '-' ? last - 2 : last - 1);
  if (named?.next === last + 1) return knownCraft(article, crafts, named);
  return isNoun(norms[last]!) && /^(?:the|its)$/.test(norms[last - 1] ?? '')
    ? mainOf(article, crafts, norms[last]!)
    : null;
}

const isNoun = (norm: string): boolean => PAYLOADS.has(norm) || ROCKETS.has(norm);

/** Only what the article calls a craft somewhere is one. */
function knownCraft(article: Article, { payloads, rockets }: NamedCrafts, named: Named): FigureSubject | null {
  return [...payloads, ...rockets].some(({ name }) => name === named.name) ? subjectOf(article, named) : null;
}

/** "The 1,240-kg satellite": the first that is named, and no other at the article's beginning. */
function mainOf(article: Article, { payloads, rockets }: NamedCrafts, noun: string): FigureSubject | null {
  const { starts } = article.tokens;
  const all = (PAYLOADS.has(noun) ? payloads : rockets).filter(
    ({ first }) => starts[first]! < article.bodyStart + BEGINNING,
  );
  const [first] = all;
  return first === undefined || (all.length > 1 && starts[all[1]!.first]! < starts[first.first]! + NEXT_TO)
    ? null
    : subjectOf(article, first);
}

/** In UTF-16 units: two that are named side by side. */
const NEXT_TO = 400;

function subjectOf({ tokens, text }: Article, { first, next }: Named): FigureSubject {
  const [start, end] = [tokens.starts[first]!, tokens.ends[next - 1]!];
  return { start, end, referent: null, text: text.slice(start, end) };
}
