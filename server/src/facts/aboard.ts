import type { Sentence, Tokens } from '../article/types';
import { GROUP_OF } from '../english/measures';
import { singularOf } from '../english/nouns';
import { SHIPS } from '../english/ships';
import { words } from '../english/words';
import type { ReadQuantity } from './quantities';

/** Who was on a ship, a plane, a train or a bus, or may be. */
export interface Aboard {
  readonly measure: 'aboard' | 'capacity';
  readonly group: string;
  /** Where the words that say so stand. */
  readonly at: number;
}

const CARRIERS = words(
  'ferry ship boat vessel dinghy yacht trawler liner plane boeing airbus aircraft jet jetliner airliner flight helicopter balloon train tram bus coach minibus',
);
const CARRIES = words('carry carrying carried carries');
const MAY = words(
  'licensed licenced allowed permitted certified authorised authorized designed built able capacity can could fit permission licence license permit',
);
const TAKES = words('carry take hold seat accommodate transport');

/** "with 210 people on board", "was carrying 148 passengers", "licensed to carry 180". */
export function readAboard(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Aboard | null {
  const { norms } = tokens;
  const noun = q.head < 0 ? '' : singularOf(norms[q.head]!);
  if (noun !== '' && noun !== 'crew' && noun !== 'crewman' && !GROUP_OF.has(noun)) return null;
  const capacity = capacityAt(tokens, sentence, q);
  if (capacity >= 0) return { measure: 'capacity', group: '', at: capacity };
  const crew = crewAt(tokens, sentence, q, noun);
  if (crew >= 0) return { measure: 'aboard', group: 'crew', at: crew };
  const group = groupAboard(tokens, noun, q);
  const at = boardAt(tokens, sentence, q);
  if (at >= 0) return { measure: 'aboard', group, at };
  const before = q.first - 1;
  // "went down with around 240 passengers and crew".
  const withPassengers = norms[before] === 'with' && noun === 'passenger';
  if (noun === '' || before <= sentence.firstToken || !(CARRIES.has(norms[before]!) || withPassengers)) return null;
  for (let i = Math.max(sentence.firstToken, before - FARTHEST); i < before; i++)
    if (CARRIERS.has(norms[i]!)) return { measure: 'aboard', group, at: before };
  return null;
}

const FARTHEST = 24;

/** "148 passengers and six crew": neither is everybody. "240 passengers and crew" are. */
function groupAboard({ norms }: Tokens, noun: string, q: ReadQuantity): string {
  if (noun === 'crew' || noun === 'crewman') return 'crew';
  if (noun !== 'passenger') return GROUP_OF.get(noun) ?? '';
  return norms[q.phraseEnd] === 'and' && norms[q.phraseEnd + 1] === 'crew' ? '' : 'passengers';
}

/** "the tanker, with a crew of 25", "its 23 crew members": all of them; "two crew members" are some. */
function crewAt(tokens: Tokens, sentence: Sentence, q: ReadQuantity, noun: string): number {
  const { norms } = tokens;
  const before = q.first - 1;
  if (before <= sentence.firstToken) return -1;
  const of = noun === '' && norms[before] === 'of' && norms[before - 1] === 'crew';
  const all = noun === 'crew' && ITS.has(norms[before]!);
  if (!of && !all) return -1;
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (CARRIERS.has(norms[i]!) || SHIPS.has(norms[i]!)) return of ? before - 1 : q.head;
  return -1;
}

const ITS = words("its the their 's all");

/** "210 people (were) on board", "passengers and crew aboard"; -1 where nobody is. */
function boardAt({ norms }: Tokens, { endToken }: Sentence, q: ReadQuantity): number {
  let at = q.phraseEnd;
  while (
    at < Math.min(endToken, q.phraseEnd + 4) &&
    /^(?:and|crew|members|were|was|had|been|are|who|all)$/.test(norms[at]!)
  )
    at++;
  if (norms[at] === 'aboard') return at;
  return norms[at] === 'on' && norms[at + 1] === 'board' ? at + 1 : -1;
}

function capacityAt(tokens: Tokens, { firstToken }: Sentence, q: ReadQuantity): number {
  const { norms } = tokens;
  const verb = q.first - 1;
  if (norms[verb] === 'of' && norms[verb - 1] === 'capacity') return verb - 1;
  if (ALLOWS.has(norms[verb] ?? '')) return isLicensed(tokens, firstToken, verb) ? verb : -1;
  if (!TAKES.has(norms[verb] ?? '')) return -1;
  for (let at = verb - 1; at >= Math.max(firstToken, verb - 3); at--) if (MAY.has(norms[at]!)) return verb;
  return -1;
}

const ALLOWS = words('allowed allows permitted permits');

/** "Her licence allowed 120", "was certified to carry 210": what a paper says, not what there is room for. */
export function isLicensed({ norms }: Tokens, firstToken: number, end: number): boolean {
  for (let at = firstToken; at < end; at++) if (LICENCES.has(norms[at]!)) return true;
  return false;
}

const LICENCES = words(
  'licence license licensed licenced certificate certified permit permission authorised authorized',
);
