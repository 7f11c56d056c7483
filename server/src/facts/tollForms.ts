import { NUMBER, type Sentence, type Tokens, WORD } from '../article/types';
import { CASUALTY_MEASURES, GROUP_OF, PREDICATE_NOUNS, PREDICATES_AFTER } from '../english/measures';
import { PHRASE_ENDS, singularOf } from '../english/nouns';
import { SMALL_NUMBERS } from '../english/numberWords';
import { words } from '../english/words';
import type { ReadQuantity } from './quantities';

/** A number of those whom something befell, where the sentence is not built around what befell them. */
export interface TollForm {
  readonly measure: string;
  /** The group that is counted, '' for everybody. */
  readonly group: string;
  /** Whether it is a part of all whom it befell. */
  readonly part: boolean;
  /** Where the words that name the measure stand. */
  readonly at: number;
}

const BE = words('was were are is');
const COUNT = /^(?:number|figure|count|total)$/;
const FARTHEST = 12;

/**
 * "Among the dead were five women", "the dead included two medics and a boy", "27 children were among the dead", "put the
 * dead at 18".
 */
export function readTollForm(tokens: Tokens, sentence: Sentence, q: ReadQuantity): TollForm | null {
  return (
    amongThem(tokens, sentence, q) ??
    wereAmong(tokens, sentence, q) ??
    putAt(tokens, sentence, q) ??
    roseTo(tokens, sentence, q)
  );
}

function amongThem(tokens: Tokens, sentence: Sentence, q: ReadQuantity): TollForm | null {
  const { norms } = tokens;
  const verb = verbOfList(tokens, sentence, q);
  if (verb < 0) return null;
  const joins = BE.has(norms[verb]!) ? 'among' : '';
  const group = groupAmong(tokens, q);
  if (group === null) return null;
  for (let at = verb - 1; at >= Math.max(sentence.firstToken, verb - FARTHEST); at--) {
    const measure = harmOf(tokens, at);
    if (measure === null) continue;
    const before = norms[at - 2] ?? '';
    if (joins === '' ? /^(?:of|among|by|in|for)$/.test(before) : before !== joins) return null;
    return { measure, group, part: true, at };
  }
  return null;
}

/** In tokens. */
const LONGEST_LIST = 30;
const ENDS_LIST = /^(?:who|which|that|whose|whom|their|said|says|but|including|while|as|when|where)$/;

/** "were" or "included" before the list in which the quantity stands: "were two medics and eleven children"; -1 for none. */
function verbOfList({ norms, kinds }: Tokens, { firstToken }: Sentence, q: ReadQuantity): number {
  const last = norms[q.first - 1] === 'also' ? q.first - 2 : q.first - 1;
  if (opensList(norms[last])) return last;
  if (norms[last] !== 'and' && norms[last] !== ',') return -1;
  for (let at = last - 1; at > Math.max(firstToken, last - LONGEST_LIST); at--) {
    const norm = norms[at]!;
    if (opensList(norm)) return at;
    if (ENDS_LIST.test(norm) || (kinds[at] !== WORD && kinds[at] !== NUMBER && norm !== ',' && norm !== '-')) return -1;
  }
  return -1;
}

const opensList = (norm: string | undefined): boolean =>
  norm !== undefined && (BE.has(norm) || /^includ(?:e|es|ed)$/.test(norm));

/** "27 children were among the dead", "14 children and six women were among those killed". */
function wereAmong(tokens: Tokens, { endToken }: Sentence, q: ReadQuantity): TollForm | null {
  const { norms, kinds } = tokens;
  const group = groupAmong(tokens, q);
  if (group === null) return null;
  for (let at = q.phraseEnd; at < Math.min(endToken - 2, q.phraseEnd + FARTHEST); at++) {
    const norm = norms[at]!;
    if (BE.has(norm)) {
      const among = norms[at + 1] === 'among' ? at + 1 : at + 2;
      const measure = norms[among] === 'among' ? harmOf(tokens, among + 2) : null;
      return measure === null ? null : { measure, group, part: true, at: among + 2 };
    }
    if (ENDS_LIST.test(norm) || (kinds[at] !== WORD && kinds[at] !== NUMBER && norm !== ',' && norm !== '-'))
      return null;
  }
  return null;
}

/** Whom a part of the dead counts; "six villagers among them" are some of all, and no group that others count. Null for no people. */
function groupAmong({ norms }: Tokens, q: ReadQuantity): string | null {
  if (q.head < 0) return null;
  const noun = norms[q.head]!;
  const group = groupOf(noun);
  return group === '' ? noun : group;
}

/** "An earlier count put the dead at 18". */
function putAt(tokens: Tokens, sentence: Sentence, q: ReadQuantity): TollForm | null {
  const { norms } = tokens;
  if (norms[q.first - 1] !== 'at' || q.first - 4 < sentence.firstToken) return null;
  if (!/^put(?:s|ting)?$/.test(norms[q.first - 4]!)) return null;
  // "Medics International put the number at 55", behind a toll.
  const number = COUNT.test(norms[q.first - 2]!) && norms[q.first - 3] === 'the';
  const measure = number ? (isOfDead(tokens, q.first - 2) ? 'killed' : null) : harmOf(tokens, q.first - 2);
  return measure === null ? null : { measure, group: '', part: false, at: q.first - 2 };
}

const ROSE = /^(?:rose|risen|climbed|grown|grew|increased|jumped)$/;

/** "At noon the number rose to 10", behind a toll. */
function roseTo(tokens: Tokens, { firstToken }: Sentence, q: ReadQuantity): TollForm | null {
  const { norms } = tokens;
  if (norms[q.first - 1] !== 'to' || !ROSE.test(norms[q.first - 2] ?? '')) return null;
  let at = q.first - 3;
  while (at > firstToken && /^(?:has|had|have|since|then|later|now)$/.test(norms[at]!)) at--;
  if (at <= firstToken || !COUNT.test(norms[at]!) || !/^(?:the|that|this|their|its)$/.test(norms[at - 1]!)) return null;
  return isOfDead(tokens, at) ? { measure: 'killed', group: '', part: false, at } : null;
}

/** "Exceeded 150": the verb is read as "more than". */
export const isExceeding = ({ norms }: Tokens, q: ReadQuantity): boolean =>
  /^(?:exceed|surpass|top|cross)(?:ed|ped|s|es)$/.test(norms[q.first] ?? '');

/** "Our martyrs are 19", "the dead number 15", "deaths have reached 40", "the wounded of the blast exceeded 150". */
export function harmedAre(
  tokens: Tokens,
  { firstToken }: Sentence,
  q: ReadQuantity,
): { readonly measure: string; readonly group: string | null; readonly at: number } | null {
  const { norms, kinds } = tokens;
  const verb = isExceeding(tokens, q) ? q.first : q.first - 1;
  const isBe = /^(?:are|were)$/.test(norms[verb] ?? '');
  if (!isBe && verb !== q.first && !/^(?:number|numbered|total|totalled|totaled|reached)$/.test(norms[verb] ?? ''))
    return null;
  // "The wounded are 19, 24 and 31", "the dead are two brothers".
  if (norms[q.next] === ',' && kinds[q.next + 1] === NUMBER) return null;
  for (let at = verb - 1; at >= Math.max(firstToken, verb - (isBe ? NEAR : FARTHEST)); at--) {
    if (kinds[at] !== WORD && !/^['’]/.test(norms[at]!)) return null;
    const measure = PREDICATE_NOUNS.get(norms[at]!);
    if (measure === undefined || !CASUALTY_MEASURES.has(measure)) continue;
    const whose = norms[at - 1] ?? '';
    if (at > firstToken && !/^(?:the|our|their|its)$/.test(whose)) return null;
    if (singularOf(norms[at]!) === norms[at] && !/^(?:dead|wounded|injured)$/.test(norms[at]!)) return null;
    // "Our martyrs" are fighters of the side that speaks; "our dead" may be anybody of it.
    if (whose === 'our') return norms[at] === 'martyrs' ? { measure, group: 'fighters', at } : null;
    return measure === 'casualties' ? null : { measure, group: null, at };
  }
  return null;
}

/** In tokens: "our martyrs on Monday are". */
const NEAR = 4;

/** "Seven of those killed were soldiers", "ten of the dead are children". */
export function partOfHarmed(tokens: Tokens, sentence: Sentence, q: ReadQuantity): TollForm | null {
  const { norms, kinds } = tokens;
  if (q.form === 'fraction' || norms[q.next] !== 'of') return null;
  const harmed = q.next + 2;
  const measure = harmOf(tokens, harmed);
  if (measure === null) return null;
  for (let at = harmed + 1; at < Math.min(sentence.endToken, harmed + FARTHEST); at++) {
    if (kinds[at] !== WORD) return null;
    if (!BE.has(norms[at]!)) continue;
    // "were government soldiers", "were all women": at most two words before the noun.
    for (let noun = at + 1; noun < Math.min(sentence.endToken, at + 5) && kinds[noun] === WORD; noun++) {
      const group = groupOf(norms[noun]!);
      if (group !== null && group !== '') return { measure, group, part: true, at: harmed };
      if (PHRASE_ENDS.has(norms[noun]!) && norms[noun] !== 'all') return null;
    }
    return null;
  }
  return null;
}

function groupOf(noun: string): string | null {
  return GROUP_OF.get(singularOf(noun)) ?? null;
}

/** What befell "the dead", "those killed", "the wounded". */
function harmOf(tokens: Tokens, at: number): string | null {
  const { norms } = tokens;
  const before = norms[at - 1];
  if (before === 'the' && norms[at] === 'victims') return isOfDead(tokens, at) ? 'killed' : null;
  const measure =
    before === 'the'
      ? (PREDICATE_NOUNS.get(norms[at]!) ?? PREDICATES_AFTER.get(norms[at]!))
      : before === 'those'
        ? PREDICATES_AFTER.get(norms[at]!)
        : undefined;
  return measure !== undefined && measure !== 'casualties' && CASUALTY_MEASURES.has(measure) ? measure : null;
}

/** Victims are the dead where a toll was just given. */
function isOfDead({ norms }: Tokens, victims: number): boolean {
  for (let at = victims - 1; at >= Math.max(0, victims - TOLL_BEFORE); at--)
    if (/^(?:killed|killing|dead|died|toll|deaths)$/.test(norms[at]!)) return true;
  return false;
}

/** A sentence or two, in tokens. */
const TOLL_BEFORE = 50;

/** "lost their lives"; `at` is the verb. */
export function isLossOfLife({ norms }: Tokens, at: number): boolean {
  return (
    norms[at] === 'lost' &&
    /^(?:their|his|her)$/.test(norms[at + 1] ?? '') &&
    /^li(?:ves|fe)$/.test(norms[at + 2] ?? '')
  );
}

/** "Sixty-two houses have burned down"; `at` is the verb. */
export function isBurnedDown({ norms }: Tokens, at: number): boolean {
  return /^burn(?:ed|t)$/.test(norms[at]!) && norms[at + 1] === 'down';
}

const TAKES_LIVES = words('claim claims claimed claiming took takes taking cost costs costing');

/** "The raid claimed 30 lives", "30 lives were lost". */
export function isLivesTaken({ norms }: Tokens, q: ReadQuantity): boolean {
  const noun = q.head < 0 ? q.next : q.head;
  if (norms[noun] !== 'lives' && norms[noun] !== 'life') return false;
  if (TAKES_LIVES.has(norms[q.first - 1] ?? '')) return true;
  const verb = /^(?:have|had|has)$/.test(norms[noun + 1] ?? '') ? noun + 2 : noun + 1;
  return /^(?:were|was|been|are)$/.test(norms[verb] ?? '') && norms[verb + 1] === 'lost';
}

const FOUND = words(
  'pulled recovered retrieved found removed exhumed unearthed counted received discovered dug pulling recovering retrieving finding brought',
);

/** "30 bodies were pulled from the rubble", "recovered the bodies of 30 people": what is counted is who has been found. */
export function bodiesFound(tokens: Tokens, sentence: Sentence, q: ReadQuantity): number {
  const { norms } = tokens;
  const own = q.head >= 0 && /^(?:bodies|corpses)$/.test(norms[q.head]!);
  const theirs = norms[q.first - 1] === 'of' && /^(?:bodies|corpses)$/.test(norms[q.first - 2] ?? '');
  if (!own && !theirs) return -1;
  const first = own ? q.first : q.first - 2;
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - 3); at--) if (FOUND.has(norms[at]!)) return at;
  for (let at = q.phraseEnd; at < Math.min(sentence.endToken, q.phraseEnd + 5); at++)
    if (FOUND.has(norms[at]!)) return at;
  return -1;
}

/** "forced 60,000 people from their homes", "forcing 60,000 to flee". */
export function isDrivenOut({ norms }: Tokens, q: ReadQuantity): boolean {
  if (!/^(?:forced|forcing|forces|drove|driven|driving)$/.test(norms[q.first - 1] ?? '')) return false;
  const at = q.phraseEnd;
  if (norms[at] === 'to') return /^(?:flee|leave|abandon)$/.test(norms[at + 1] ?? '');
  return norms[at] === 'from' && /^(?:homes|houses|villages)$/.test(norms[at + 2] ?? '');
}

/** "Six people died of their wounds": they add to a toll and are none. */
export function isLateDeath({ norms }: Tokens, verb: number): boolean {
  if (!/^(?:died|dead|die|succumbed)$/.test(norms[verb] ?? '') || !/^(?:of|from|to)$/.test(norms[verb + 1] ?? ''))
    return false;
  const noun = /^(?:their|his|her|the)$/.test(norms[verb + 2] ?? '') ? verb + 3 : verb + 2;
  return /^(?:wounds|injuries|burns)$/.test(norms[noun] ?? '');
}

/** "11 of them children": a part of those counted before. */
export function isOfThem({ norms }: Tokens, q: ReadQuantity): boolean {
  return norms[q.next] === 'of' && /^(?:them|whom)$/.test(norms[q.next + 1] ?? '');
}

/** "Eight people, including the attacker, died": not the eight whom others count without him. */
export function isWithAttacker({ norms }: Tokens, q: ReadQuantity): boolean {
  let at = norms[q.phraseEnd] === ',' ? q.phraseEnd + 1 : q.phraseEnd;
  if (!/^(?:including|counting)$/.test(norms[at] ?? '')) return false;
  at = /^(?:the|a|an|his|her|its|their)$/.test(norms[at + 1] ?? '') ? at + 2 : at + 1;
  if (/^(?:suspected|alleged|suicide|lone)$/.test(norms[at] ?? '')) at++;
  return /^(?:attackers?|gunm[ae]n|shooters?|bombers?|assailants?|killers?|perpetrators?|himself|herself|assassin)$/.test(
    norms[at] ?? '',
  );
}

const GRAVE = words('critical serious grave');
const GRAVELY = words('critically seriously gravely severely');

/** "eight of them seriously", "two critically injured", "41 in a critical condition"; -1 where it is none of these. */
export function gravelyWounded({ norms }: Tokens, sentence: Sentence, q: ReadQuantity): number {
  let at = Math.max(q.phraseEnd, q.next);
  const end = Math.min(sentence.endToken, at + 6);
  while (at < end && /^(?:of|them|whom|were|was|are|is|still|remain|remained|being)$/.test(norms[at]!)) at++;
  if (at < end && GRAVELY.has(norms[at]!)) {
    const next = norms[at + 1] ?? '';
    return /^(?:ill|damaged|short|limited)$/.test(next) ? -1 : at;
  }
  if (norms[at] !== 'in') return -1;
  const noun = norms[at + 1] === 'a' ? at + 2 : at + 1;
  return GRAVE.has(norms[noun] ?? '') && /^conditions?$/.test(norms[noun + 1] ?? '') ? noun : -1;
}

const DISASTERS = words(
  'explosion blast fire quake earthquake flood storm collapse disaster accident crash avalanche landslide',
);
/** In tokens: "the explosion in the same mine". */
const FARTHEST_DISASTER = 6;

/** "The gas explosion in the same mine took 14 men": none of whom anybody took somewhere. */
export function isTakenByDisaster({ norms, kinds }: Tokens, { firstToken }: Sentence, q: ReadQuantity): boolean {
  if (q.head < 0 || !GROUP_OF.has(singularOf(norms[q.head]!))) return false;
  const next = norms[q.phraseEnd] ?? '';
  if (kinds[q.phraseEnd] === NUMBER || SMALL_NUMBERS.has(next) || TAKES_ALONG.test(next)) return false;
  for (let at = q.first - 2; at >= Math.max(firstToken, q.first - 1 - FARTHEST_DISASTER); at--)
    if (DISASTERS.has(norms[at]!)) return true;
  return false;
}

const TAKES_ALONG = /^(?:to|prisoner|hostage|captive|away|into|aboard|home|from|out|by|as|on|off|a|an|hours|days)$/;
