import { CAPITAL, type Sentence, type Tokens } from '../article/types';
import { GROUP_OF } from '../english/measures';
import { singularOf } from '../english/nouns';
import { words } from '../english/words';
import type { ReadQuantity } from './quantities';

const CROWD_NOUNS = words(
  'protester demonstrator marcher supporter worshipper mourner fan spectator student worker resident farmer teacher activist',
);
/** They come to watch, and do nothing else that is counted. */
const WATCHERS = words('fan spectator');
const COMES = words('protested marched rallied demonstrated gathered attended protest march rally demonstrate gather');
const FILLS = words('packed jammed thronged filled crowded');
const BETWEEN = words('have has had were was are is also then');
const SPOKEN_TO = words('told addressed');
/** Residents are told to leave, workers that they are dismissed. */
const LISTENERS = words('supporter fan worshipper mourner activist protester demonstrator marcher delegate');
/** Of whom somebody speaks to: fewer are a room full. */
const LEAST_CROWD = 500;
const DREW = words('drew attracted drawing attracting');

/**
 * How many came to a protest, a rally or a funeral: "30,000 people marched", "put the crowd at 100,000", "22,000 had taken
 * part". Where the words stand that say so; -1 for anything else.
 */
export function crowdAt(tokens: Tokens, sentence: Sentence, q: ReadQuantity): number {
  const { norms } = tokens;
  const noun = q.head < 0 ? '' : singularOf(norms[q.head]!);
  const people = GROUP_OF.get(noun) === '' || CROWD_NOUNS.has(noun);
  if (noun !== '' && !people) return -1;
  const before = crowdBefore(tokens, sentence, q);
  if (before >= 0) return before;
  if (DREW.has(norms[q.first - 1] ?? '') && (noun !== '' || isOfShow(tokens, sentence, q))) return q.first - 1;
  // "attended by 12,000 people"
  const attended = norms[q.first - 1] === 'by' && norms[q.first - 2] === 'attended';
  if (attended && (q.min ?? 0) >= LEAST_CROWD) return q.first - 2;
  // "told about 5,000 supporters in Karn"
  const listening =
    LISTENERS.has(noun) ||
    (noun === 'person' && norms[q.phraseEnd] === 'at' && (tokens.flags[q.phraseEnd + 1]! & CAPITAL) !== 0);
  if (listening && (q.min ?? 0) >= LEAST_CROWD && SPOKEN_TO.has(norms[q.first - 1] ?? '')) return q.first - 1;
  const watching = watchingAt(tokens, sentence, q, noun);
  if (watching >= 0) return watching;
  const inside = (q.min ?? 0) >= LEAST_CROWD ? insideAt(tokens, sentence, q) : -1;
  if (inside >= 0) return inside;
  let at = q.phraseEnd;
  while (at < sentence.endToken && BETWEEN.has(norms[at]!)) at++;
  const verb = norms[at] ?? '';
  const next = norms[at + 1] ?? '';
  if (/^(?:took|taken|take)$/.test(verb)) {
    if (next === 'part') return at;
    if (noun !== '' && next === 'to' && norms[at + 3] === 'streets') return at;
    return -1;
  }
  if (verb === 'turned' && next === 'out') return at;
  // "200 residents packed City Hall", and not "filled sandbags".
  if ((noun !== '' || (q.min ?? 0) >= LEAST_CROWD) && FILLS.has(verb) && at + 1 < sentence.endToken) {
    const intoPlace = next === 'the' || next === 'into' || (tokens.flags[at + 1]! & CAPITAL) !== 0;
    return intoPlace ? at : -1;
  }
  // "People gathered signatures": what they gathered is no crowd.
  if (noun === '' || !COMES.has(verb)) return -1;
  return /^(?:signatures|evidence|data|information|samples|food)$/.test(next) ? -1 : at;
}

/** "in front of 31,400 people at Karn Park", "watched by 2,000 fans", "before 12,000 spectators". */
function watchingAt(
  { norms, flags }: Tokens,
  { firstToken, endToken }: Sentence,
  q: ReadQuantity,
  noun: string,
): number {
  const link = q.first - 1;
  if (link <= firstToken) return -1;
  const watched = norms[link] === 'by' && norms[link - 1] === 'watched';
  const front = norms[link] === 'of' && norms[link - 1] === 'front';
  if (!watched && !front && !(norms[link] === 'before' && WATCHERS.has(noun))) return -1;
  if (WATCHERS.has(noun)) return link;
  // "in front of 61,400": whoever they are, they came to watch.
  if (noun === '') return (front || watched) && (q.min ?? 0) >= LEAST_CROWD && q.form !== 'open' ? link : -1;
  // Twenty people in front of whom somebody fell are no crowd; those "at Karn Park" came there.
  const place = /^(?:at|in)$/.test(norms[q.phraseEnd] ?? '') ? q.phraseEnd + 1 : -1;
  const named = place < 0 ? -1 : norms[place] === 'the' ? place + 1 : place;
  return named >= 0 && named < endToken && (flags[named]! & CAPITAL) !== 0 ? link : -1;
}

/** "There were 61,400 in the ground", "61,400 fans were inside the stadium", "with 2,300 people in the hall"; not who lives or works there. */
function insideAt({ norms, flags }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  let at = q.phraseEnd;
  const told = BE.has(norms[q.first - 1] ?? '') && norms[q.first - 2] === 'there';
  const with_ = norms[q.first - 1] === 'with';
  if (BE.has(norms[at] ?? '')) at++;
  else if (!told && !with_ && q.first !== firstToken && q.first - 1 !== firstToken) return -1;
  // "The stadium was full, with 31,400 inside."
  if (with_ && norms[at] === 'inside' && /^[,.;]$/.test(norms[at + 1] ?? '')) return at;
  if (!/^(?:in|inside|at)$/.test(norms[at] ?? '')) return -1;
  const end = Math.min(endToken, at + 6);
  for (let venue = at + 1; venue < end; venue++) {
    const norm = norms[venue]!;
    if (VENUES.has(norm)) return at;
    if (!/^(?:the|a|an|packed|full|sold-out|national|old|new)$/.test(norm) && !(flags[venue]! & CAPITAL)) return -1;
  }
  return -1;
}

const BE = words('is are was were');
/** Where one sits or stands to watch something. */
const VENUES = words(
  'ground stadium arena stands hall theatre theater venue velodrome racecourse circuit ballpark amphitheatre amphitheater',
);
/** What is played or shown there, and what only who watches it is called. */
const SHOWS = words(
  'attendance spectator spectators match game final semi-final semifinal kick-off kickoff sell-out sellout concert gig derby playoff bout gate',
);
/** Where people come together otherwise, and where somebody speaks to them: he does so every day. */
const STREETS = words(
  'street streets square hall campaign candidate convention speech told addressed spoke worshippers mourners route march marched marchers marching parade procession rally rallied protest protested protesters demonstrators demonstration demonstrated lined vigil funeral',
);

/** "The final drew 31,400.": a number of nobody who is named, behind what is played or shown. */
function isOfShow({ norms }: Tokens, { firstToken }: Sentence, q: ReadQuantity): boolean {
  if (q.head >= 0 || (q.min ?? 0) < LEAST_CROWD || q.form === 'open') return false;
  if (!/^(?:[.,;]|to|at|in|on)$/.test(norms[q.next] ?? '.')) return false;
  for (let at = q.first - 2; at >= Math.max(firstToken, q.first - 6); at--) if (SHOWS.has(norms[at]!)) return true;
  return false;
}

/** Whether a crowd was let in somewhere, where it was counted, and did not come together in the streets: by the nearest word. */
export function isAtVenue({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): boolean {
  let nearest = Number.POSITIVE_INFINITY;
  let venue = false;
  for (let at = firstToken; at < endToken; at++) {
    const streets = STREETS.has(norms[at]!);
    if (!streets && !VENUES.has(norms[at]!) && !SHOWS.has(norms[at]!)) continue;
    const distance = at < q.first ? q.first - at : at - q.next;
    if (distance > nearest || (distance === nearest && !streets)) continue;
    nearest = distance;
    venue = !streets;
  }
  return venue;
}

/** "The police put the number at 22,000", "police spoke of 25,000", behind a sentence that tells of a crowd. */
function anotherCount({ norms }: Tokens, firstToken: number, q: ReadQuantity): number {
  const at = q.first - 2;
  if (at <= firstToken || q.head >= 0) return -1;
  const put = norms[at + 1] === 'at' && COUNTS.has(norms[at]!) && PUT.test(norms.slice(at - 3, at).join(' '));
  const spoke = norms[at + 1] === 'of' && norms[at] === 'spoke';
  if (!put && !spoke) return -1;
  for (let k = firstToken - 1; k >= Math.max(0, firstToken - BEFORE); k--)
    if (COMES.has(norms[k]!) || norms[k] === 'crowd' || (norms[k] === 'part' && /^(?:took|taken)$/.test(norms[k - 1]!)))
      return at;
  return -1;
}

const COUNTS = words('number figure turnout attendance');
const PUT = /\bput(?:s|ting)?\b/;
/** In tokens: a sentence and a half. */
const BEFORE = 40;

function crowdBefore(tokens: Tokens, { firstToken }: Sentence, q: ReadQuantity): number {
  const { norms } = tokens;
  const another = anotherCount(tokens, firstToken, q);
  if (another >= 0) return another;
  const link = norms[q.first - 1] ?? '';
  if (link !== 'of' && link !== 'at') return -1;
  // "a crowd of 300 in a village of 2,000": "of" stands right behind the noun.
  const farthest = link === 'of' ? q.first - 2 : q.first - 6;
  for (let at = q.first - 2; at >= Math.max(firstToken, farthest); at--) {
    if (/^(?:crowd|crowds)$/.test(norms[at]!)) return at;
    if (
      /^(?:protesters|demonstrators|marchers)$/.test(norms[at]!) &&
      norms[at - 1] === 'of' &&
      norms[at - 2] === 'number'
    )
      return at;
  }
  return -1;
}
