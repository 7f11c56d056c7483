import { NUMBER, type Sentence, type Tokens, WORD } from '../article/types';
import { PHRASE_ENDS } from '../english/nouns';
import { words } from '../english/words';
import { type Measured, measuredAs } from './measured';
import type { ReadQuantity } from './quantities';

const OF_TIME = 'length of the ';

/** How long something lasted of which a story tells one: a siege, a debate, the halt to a match. */
export function isDuration(measure: string): boolean {
  return measure.startsWith(OF_TIME);
}

/** What lasts, by the words for it. Of strikes, meetings and talks a story has several. */
const EVENTS: ReadonlyMap<string, string> = new Map(
  [
    ['debate', 'debate sitting'],
    ['raid', 'raid robbery heist burglary'],
    ['siege', 'siege standoff'],
    ['battle', 'fighting battle firefight gunfight gunbattle shootout'],
    ['fire', 'fire blaze inferno'],
    ['alert', 'alert'],
    ['trial', 'trial'],
    ['blackout', 'blackout outage'],
    ['broadcast', 'broadcast transmission'],
    ['chase', 'chase pursuit'],
    ['evacuation', 'evacuation'],
    ['spacewalk', 'spacewalk'],
    ['ceremony', 'ceremony'],
    ['spill', 'spill leak'],
  ].flatMap(([event, nouns]) => nouns!.split(' ').map((noun): [string, string] => [noun, event!])),
);
/** What may be over in minutes, so that it "took" them. */
const TAKES_TIME = words('raid siege battle evacuation debate');
const STOPS = words('stopped halted suspended interrupted paused closed shut');
/** Those that somebody does to something: "halted the stage". A shop "closed for two weeks" is none. */
const STOPPED_BY = words('stopped halted suspended interrupted paused');
const NOT_YET = words(
  "will would could may might should can can't cannot due scheduled expected planned plan plans if every each usually typically normally again not never warned threatened threatens proposed",
);
const ANOTHER = words(
  'previous earlier former last ago historic annual another second third similar record longest past next planned new further fresh first',
);
const PREPOSITIONS = words('of in at on over against between with near for around about outside inside into by from');

const ON_AIR = words('broadcast transmission address programme program message statement appearance');

/** One of these stands in every sentence that tells how long something lasted. */
export const WORDS_OF_DURATIONS: readonly string[] = [
  ...EVENTS.keys(),
  ...STOPS,
  ...ON_AIR,
  ...words('burned alert alerts sirens sheltered sheltering'),
];

/** "a siege of five hours", "lasted 11 hours", "stopped the race for 48 minutes": of what it is told how long it took. */
export function durationOf(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const event =
    lasting(tokens, sentence, q) ??
    ofEvent(tokens, sentence, q) ??
    stopped(tokens, sentence, q) ??
    underAlert(tokens, sentence, q) ??
    cutShort(tokens, sentence, q);
  if (event === null || isOfAnotherTime(tokens, sentence, q)) return null;
  return measuredAs(OF_TIME + event.name, event.at);
}

interface Lasting {
  readonly name: string;
  readonly at: number;
}

/** "The sitting lasted 11 hours", "the fire that burned for two days", "The raid, carried out on Sunday, took seven minutes". */
function lasting(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Lasting | null {
  const { norms } = tokens;
  const before = q.first - 1;
  const verb = norms[before] === 'for' ? before - 1 : before;
  // "has burned for two days": and goes on.
  if (verb <= sentence.firstToken || /^(?:has|have)$/.test(norms[verb - 1]!)) return null;
  const norm = norms[verb]!;
  const at = norm === 'on' && /^(?:went|dragged|gone|goes)$/.test(norms[verb - 1]!) ? verb - 1 : verb;
  const lasts = norm === 'lasted' || norm === 'lasting' || at !== verb || (norm === 'raged' && verb !== before);
  if (verb !== before && norm === 'burned') return isSomebody(norms[verb - 1]!) ? null : { name: 'fire', at };
  if (!lasts && !(norm === 'took' && verb === before)) return null;
  const subject = subjectBefore(tokens, sentence, at);
  if (subject === null) return null;
  return lasts || TAKES_TIME.has(subject) ? { name: subject, at } : null;
}

const isSomebody = (norm: string): boolean => /^(?:he|she|they|who|we|i)$/.test(norm);

/** What stands before the verb, alone or with what is said of it: "the siege of the mill that police said lasted". */
function subjectBefore(tokens: Tokens, { firstToken }: Sentence, verb: number): string | null {
  const { norms, kinds } = tokens;
  for (let at = verb - 1; at >= Math.max(firstToken, verb - FARTHEST_SUBJECT); at--) {
    if (norms[at] === ';' || norms[at] === ':' || kinds[at] === NUMBER) return null;
    const event = EVENTS.get(norms[at]!);
    if (event === undefined || isWithinPhrase(tokens, firstToken, at)) continue;
    const next = norms[at + 1]!;
    if (at + 1 === verb) return event;
    if (next === ',') return norms[verb - 1] === ',' || (norms[at + 2] === 'which' && at + 3 === verb) ? event : null;
    return /^(?:that|which)$/.test(next) || (PREPOSITIONS.has(next) && !hasComma(tokens, at, verb)) ? event : null;
  }
  return null;
}

/** In tokens. */
const FARTHEST_SUBJECT = 18;

/** "the debate on the strike": what a preposition leads in is not what lasts. */
function isWithinPhrase({ norms, kinds }: Tokens, firstToken: number, noun: number): boolean {
  // "In a raid that lasted", "the end of a siege lasting": said of the noun itself.
  if (/^(?:that|which|lasting)$/.test(norms[noun + 1]!)) return false;
  let at = noun - 1;
  while (at > firstToken && kinds[at] === WORD && !PHRASE_ENDS.has(norms[at]!)) at--;
  if (ARTICLES.has(norms[at]!)) at--;
  return at >= firstToken && PREPOSITIONS.has(norms[at]!);
}

const ARTICLES = words("a an the its his her their this that 's");

function hasComma({ norms }: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (norms[at] === ',') return true;
  return false;
}

/** "a five-hour siege", "after 14 hours of debate", "a siege of five hours". */
function ofEvent(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Lasting | null {
  const { norms } = tokens;
  const before = norms[q.first - 1] ?? '';
  if (before === 'of' && q.first - 2 > sentence.firstToken) {
    const event = EVENTS.get(norms[q.first - 2]!);
    return event !== undefined ? { name: event, at: q.first - 2 } : null;
  }
  if (norms[q.next] === 'of') {
    if (!/^(?:after|following|despite|by)$/.test(before)) return null;
    const noun = nounAt(tokens, q.next + 1);
    const event = noun < 0 ? undefined : EVENTS.get(norms[noun]!);
    // "after 19 days of fighting": there may be more of it.
    return event === undefined || event === 'battle' ? null : { name: event, at: noun };
  }
  if (!ARTICLES.has(before)) return null;
  const noun = nounAt(tokens, q.next);
  const event = noun < 0 ? undefined : EVENTS.get(norms[noun]!);
  return event === undefined || event === 'battle' ? null : { name: event, at: noun };
}

/** "(heated, overnight) debate": the noun that ends a short phrase; -1 for a longer one. */
function nounAt({ norms, kinds }: Tokens, from: number): number {
  let at = from;
  while (at < from + 3 && kinds[at] === WORD && !PHRASE_ENDS.has(norms[at]!)) at++;
  const ends = at > from && (kinds[at] !== WORD || PHRASE_ENDS.has(norms[at]!));
  return ends ? at - 1 : -1;
}

/** "The stage was stopped for 48 minutes", "halted the stage for 38 minutes": the halt to what. */
function stopped({ norms, kinds }: Tokens, { firstToken }: Sentence, q: ReadQuantity): Lasting | null {
  const before = q.first - 1;
  if (norms[before] !== 'for' || before - 2 < firstToken) return null;
  const verb = before - 1;
  if (STOPS.has(norms[verb]!) && /^(?:was|were|been)$/.test(norms[verb - 1]!)) {
    const be = norms[verb - 1] === 'been' ? verb - 2 : verb - 1;
    const thing = be - 1;
    return thing >= firstToken && isThing(norms[thing], kinds[thing]) ? haltTo(norms, thing, verb) : null;
  }
  for (let at = before - 2; at >= Math.max(firstToken, before - 4); at--) {
    if (!STOPPED_BY.has(norms[at]!)) continue;
    const thing = before - 1;
    return isThing(norms[thing], kinds[thing]) ? haltTo(norms, thing, at) : null;
  }
  return null;
}

const isThing = (norm: string | undefined, kind: number | undefined): boolean =>
  norm !== undefined && kind === WORD && !PHRASE_ENDS.has(norm) && !norm.endsWith('ly');

const haltTo = (norms: readonly string[], thing: number, at: number): Lasting => ({
  name: `${norms[at] === 'closed' || norms[at] === 'shut' ? 'closure of' : 'halt to'} the ${norms[thing]}`,
  at,
});

/** "For more than eight hours the alert did not lift", "For six hours they had sheltered before the all-clear". */
function underAlert({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): Lasting | null {
  if (norms[q.first - 1] !== 'for') return null;
  let alert = -1;
  let over = false;
  for (let at = firstToken; at < endToken; at++) {
    const norm = norms[at]!;
    if (/^(?:alert|alerts|sirens|sheltered|sheltering)$/.test(norm)) alert = at;
    over ||= /^(?:lift|lifted|sounded|force)$/.test(norm) || (norm === 'clear' && norms[at - 1] !== 'a');
  }
  return alert >= 0 && over ? { name: 'alert', at: alert } : null;
}

/** "The broadcast was cut off after 92 seconds", "his address went off the air in less than a minute". */
function cutShort({ norms }: Tokens, { firstToken }: Sentence, q: ReadQuantity): Lasting | null {
  if (!/^(?:after|in|within)$/.test(norms[q.first - 1] ?? '')) return null;
  let off = -1;
  for (let at = q.first - 2; at >= Math.max(firstToken, q.first - 8); at--)
    if (/^(?:off|short)$/.test(norms[at]!) && CUT_OFF.has(norms[at - 1] ?? '')) off = at;
  if (off < 0) return null;
  for (let at = off - 1; at >= Math.max(firstToken, off - FARTHEST_SUBJECT); at--)
    if (ON_AIR.has(norms[at]!)) return { name: 'broadcast', at };
  return null;
}

const CUT_OFF = words('cut went taken pulled was');

/** "in March 2022 lasted six days", "would last", "last year's siege". */
function isOfAnotherTime({ norms, kinds }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): boolean {
  for (let at = firstToken; at < endToken; at++) {
    if (kinds[at] === NUMBER && /^(?:1[89]|20)\d\d$/.test(norms[at]!)) return true;
    const near = at > q.first - 14 && at < q.next + 8;
    if (near && (ANOTHER.has(norms[at]!) || (at < q.first && NOT_YET.has(norms[at]!)))) return true;
  }
  return false;
}
