import { CAPITAL, NUMBER, type Sentence, type Tokens, WORD } from '../article/types';
import { GROUP_OF } from '../english/measures';
import { MONTHS, WEEKDAYS } from '../english/months';
import { SMALL_NUMBERS } from '../english/numberWords';
import { words } from '../english/words';
import type { Measured } from './measured';
import { singularAt } from './nounTraits';
import type { ReadQuantity } from './quantities';

/** How many of the dead were of one of several places. The whole toll is another figure. */
export const DEAD_OF_PLACE = 'dead';

const DEAD = words('dead deaths fatalities killed died');
/** Between those who are counted and the word that leads to their place. */
const BETWEEN = words(
  'lived live were was are had been came come hailed died drowned perished killed people residents all',
);
const PLACE_NOUNS = words('town city village port province district county region suburb');
const LEADS = words('in from at near outside');
/** In tokens: "of the 38 people who had died by that day". */
const LONGEST = 14;

/**
 * "Fourteen of the dead lived in Lysk", "27 of them in Lower Tarn", "of the 38 who died, 27 came from Lower Tarn",
 * "38 died, including 27 in Lower Tarn", "the worst hit is Lower Tarn, with 21 deaths", "Lower Tarn had 27 of the deaths".
 */
export function deadOfPlace(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const { norms } = tokens;
  if (q.added || q.form === 'fraction' || q.form === 'open') return null;
  const place = norms[q.next] === 'of' ? placeOfThem(tokens, sentence, q) : placeOfPart(tokens, sentence, q);
  if (place < 0) return null;
  const group = isHome(norms, q.next, place) ? FROM_THERE : null;
  return { measure: DEAD_OF_PLACE, group, part: false, at: place, grows: true, owned: false };
}

/** Who lived there need not have died there. */
export const FROM_THERE = 'from';

/** "lived in Lysk", "were from Lysk"; of a disease or a flood, deaths that "came from Lysk" are those there. */
function isHome(norms: readonly string[], from: number, place: number): boolean {
  for (let at = from; at < place; at++) {
    if (/^(?:lived?|residents)$/.test(norms[at]!)) return true;
    if (norms[at] === 'from') return !/^(?:came|come)$/.test(norms[at - 1]!);
  }
  return false;
}

function placeOfThem(tokens: Tokens, sentence: Sentence, q: ReadQuantity): number {
  const behind = behindDead(tokens, sentence, q.next + 1);
  if (behind < 0) return -1;
  const led = ledTo(tokens, sentence, behind);
  return led >= 0 ? led : ownerOf(tokens, sentence, q.first);
}

/** Behind which token "the dead", "those killed", "the 38 deaths" or "them" ends where the dead were spoken of; -1 for others. */
function behindDead({ norms, kinds }: Tokens, { endToken }: Sentence, from: number): number {
  const first = norms[from] ?? '';
  if (first === 'them' || first === 'whom') return areDead(norms, from) ? from + 1 : -1;
  if (first === 'those') return /^(?:killed|dead)$/.test(norms[from + 1] ?? '') ? from + 2 : diedAt(norms, from + 1);
  if (!/^(?:the|its|these)$/.test(first)) return -1;
  const counted = kinds[from + 1] === NUMBER || SMALL_NUMBERS.has(norms[from + 1] ?? '') ? from + 2 : from + 1;
  if (counted >= endToken) return -1;
  if (/^(?:victims|people)$/.test(norms[counted]!)) {
    const died = /^(?:killed|dead)$/.test(norms[counted + 1] ?? '') ? counted + 2 : diedAt(norms, counted + 1);
    if (died >= 0) return died;
    return norms[counted] === 'victims' && areDead(norms, counted) ? counted + 1 : -1;
  }
  return /^(?:dead|deaths|fatalities)$/.test(norms[counted]!) ? counted + 1 : -1;
}

/** Behind "who died", "who were killed"; -1 where that does not stand there. */
function diedAt(norms: readonly string[], at: number): number {
  if (norms[at] !== 'who') return -1;
  let verb = at + 1;
  while (/^(?:had|have|were|was|been)$/.test(norms[verb] ?? '')) verb++;
  return /^(?:died|killed|drowned|perished)$/.test(norms[verb] ?? '') ? verb + 1 : -1;
}

/** In tokens: a sentence or two. */
const BEFORE = 45;
const HURT = words(
  'wounded injured hurt missing evacuated rescued infected cases arrested detained displaced survived',
);

/** Whether those last counted before are the dead, and not the hurt or the missing. */
function areDead(norms: readonly string[], before: number, from = 0): boolean {
  for (let at = before - 1; at >= Math.max(from, before - BEFORE); at--) {
    if (DEAD.has(norms[at]!) || norms[at] === 'toll' || (norms[at] === 'lives' && norms[at + 1] === 'of')) return true;
    if (norms[at] === 'killing' || norms[at] === 'claimed') return true;
    if (HURT.has(norms[at]!)) return false;
  }
  return false;
}

/** Where the place begins to which the words from here lead: "lived in the town of Lysk"; -1 where they lead to none. */
function ledTo({ norms, kinds, flags }: Tokens, { endToken }: Sentence, from: number): number {
  let at = from;
  while (at < endToken && at < from + 4 && BETWEEN.has(norms[at]!)) at++;
  if (at >= endToken || !LEADS.has(norms[at]!)) return -1;
  for (let name = at + 1; name < Math.min(endToken, at + 5) && kinds[name] === WORD; name++) {
    if (flags[name]! & CAPITAL) return MONTHS.has(norms[name]!) || WEEKDAYS.has(norms[name]!) ? -1 : name;
    if (
      !/^(?:the|of|a|town|city|village|port|province|district|county|region|suburb|hard-hit|nearby)$/.test(norms[name]!)
    )
      return -1;
  }
  return -1;
}

/** "Lysk had 14 of the deaths", "Lower Tarn accounts for 27 of the 38 deaths": where the name before the verb begins. */
function ownerOf(tokens: Tokens, { firstToken }: Sentence, number: number): number {
  const { norms } = tokens;
  let verb = number - 1;
  if (norms[verb] === 'for') verb--;
  if (!/^(?:had|has|recorded|saw|counted|reported|accounts|accounted|suffered|mourns)$/.test(norms[verb] ?? ''))
    return -1;
  return nameBefore(tokens, firstToken, norms[verb - 1] === 'alone' ? verb - 2 : verb - 1);
}

/** Where the capitalised words that end here begin, if a sentence or clause begins with them; -1 where none do. */
function nameBefore({ norms, kinds, flags }: Tokens, firstToken: number, last: number): number {
  let first = last + 1;
  while (first > firstToken && kinds[first - 1] === WORD && (flags[first - 1]! & CAPITAL) !== 0 && last - first < 3)
    first--;
  const opens =
    first === firstToken ||
    /^[,;—]$/.test(norms[first - 1]!) ||
    (norms[first - 1] === 'of' && PLACE_NOUNS.has(norms[first - 2] ?? ''));
  return first <= last && opens && !/^(?:it|the|they|he|she|we|officials|police)$/.test(norms[first]!) ? first : -1;
}

function placeOfPart(tokens: Tokens, sentence: Sentence, q: ReadQuantity): number {
  const { norms } = tokens;
  const { firstToken } = sentence;
  const before = norms[q.first - 1] ?? '';
  const noun = q.head < 0 ? '' : singularAt(tokens, q.head);
  if (noun === '' || GROUP_OF.get(noun) === '') {
    // "Of the 38 people who had died by that day, 27 came from Lower Tarn"
    if (before === ',' && q.first - firstToken < LONGEST) {
      const most = norms[firstToken] === 'most' ? 1 : 0;
      const opens = /^(?:of|among)$/.test(norms[firstToken + most]!);
      // "Most of the dead, 88, were in Lysk"
      const from = most > 0 && norms[q.phraseEnd] === ',' ? q.phraseEnd + 1 : q.phraseEnd;
      if (opens && behindDead(tokens, sentence, firstToken + most + 1) >= 0) return ledTo(tokens, sentence, from);
    }
    // "38 people died, including 27 in Lower Tarn"
    const among = before === 'including' || (before === 'them' && norms[q.first - 2] === 'among');
    if (among && q.first - 2 > firstToken && areDead(norms, q.first - 1, firstToken))
      return ledTo(tokens, sentence, q.phraseEnd);
  }
  const isDead =
    /^(?:death|dead|fatality)$/.test(noun) || /^(?:dead|died|killed|deaths)$/.test(norms[q.phraseEnd] ?? '');
  return isDead ? worstHit(tokens, sentence, q) : -1;
}

/** "The worst hit is Lower Tarn, with 640 cases and 21 deaths", "Lower Tarn was hardest hit, with 21 dead". */
function worstHit(tokens: Tokens, { firstToken }: Sentence, q: ReadQuantity): number {
  const { norms, flags } = tokens;
  for (let at = firstToken; at + 1 < q.first; at++) {
    if (!/^(?:worst|hardest|heaviest)$/.test(norms[at]!)) continue;
    const hit = norms[at + 1] === '-' ? at + 2 : at + 1;
    if (!/^(?:hit|affected|struck)$/.test(norms[hit]!)) return -1;
    let name = hit + 1;
    if (/^(?:town|city|area|district|region|province|place)$/.test(norms[name]!)) name++;
    if (/^(?:is|was|has|been)$/.test(norms[name]!)) {
      while (/^(?:is|was|has|been|the|town|city|village|district|province|port|of)$/.test(norms[name]!)) name++;
      // "Worst hit were Lysk and Tolm": of which one, nobody says.
      return flags[name]! & CAPITAL && isAlone(tokens, name, q.first) ? name : -1;
    }
    const be = norms[at - 1] === 'the' ? at - 2 : at - 1;
    return /^(?:is|was)$/.test(norms[be] ?? '') ? nameBefore(tokens, firstToken, be - 1) : -1;
  }
  return -1;
}

function isAlone({ norms, flags }: Tokens, name: number, end: number): boolean {
  let at = name;
  while (at < end && flags[at]! & CAPITAL) at++;
  return norms[at] === ',' && /^(?:with|where|which)$/.test(norms[at + 1] ?? '');
}
