import { CAPITAL, type Sentence, type Tokens } from '../article/types';
import { CASUALTY_MEASURES, GROUP_OF, PREDICATE_NOUNS, PREDICATES_AFTER, PREDICATES_BEFORE } from '../english/measures';
import { pluralOf, singularOf } from '../english/nouns';
import { BEFORE_SHIP_NAMES } from '../english/ships';
import { words } from '../english/words';
import { readAction } from './actions';
import { ofAirTargets } from './airTargets';
import { armsOf } from './arms';
import { isTakenPlace } from './captures';
import { isSupposed } from './conditions';
import { counted, groupOf } from './countedPeople';
import { deadOfPlace } from './deadOfPlaces';
import { distanceOf } from './distances';
import {
  ACTION,
  ACTION_NOUNS,
  bitsOfDimension,
  figureTraitsAt,
  NUMBER_OF,
  OF_AIR,
  POWER,
  PREDICATE_AFTER,
  PREDICATE_BEFORE,
  PREDICATE_NOUN,
  TOLL,
} from './figureTraits';
import { doneToFighters, harmBefore } from './harmForms';
import { insertionAround } from './insertions';
import { type Measured, measuredOf } from './measured';
import { propertyOf } from './measuredProperties';
import { isNoFigureOfIts } from './notMeasured';
import { singularAt } from './nounTraits';
import { measureOfSome } from './partitives';
import { isPersonNoun } from './persons';
import { powerCut } from './powerCuts';
import { predicateAfter } from './predicatesAfter';
import type { ReadQuantity } from './quantities';
import { raidsOf } from './raids';
import { sharedPredicate } from './sharedPredicates';
import { isAllBut, measureOfAllBut, ofThoseAboard, specialOfAmount, specialOfCount } from './specialMeasures';
import { harmedAre, isExceeding, isOfThem, isTakenByDisaster } from './tollForms';
import { convictionOf } from './verdicts';

const THING_PREDICATES = words('destroyed damaged fired dropped deployed expelled');

/**
 * The measures of a sentence's quantities, one each; null where a quantity says nothing that could be compared, and for
 * the whole where none does. `traits` are the sentence's (see `figureTraits`).
 */
export function readMeasures(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  traits: number,
): readonly (Measured | null)[] | null {
  let measured: (Measured | null)[] | null = null;
  for (let k = 0; k < quantities.length; k++) {
    const own = mayMeasure(quantities[k]!, traits) ? ownMeasure(tokens, sentence, quantities, k, traits) : null;
    if (own === null || isSupposed(tokens, sentence, quantities[k]!)) continue;
    const some = k > 0 && own.group !== null && isToldAmong(tokens, sentence, quantities, k, own.at);
    // "Eight people, including a woman and a child, were killed": not two.
    if (some && (own.group === '' || quantities[k]!.implicit)) continue;
    measured ??= nothingOf(quantities);
    measured[k] = measuredOf(own, own.group, own.part || some || isOfAnAge(quantities, k));
  }
  if (measured !== null) settleTogether(tokens, sentence, quantities, measured);
  return measured;
}

/** Whether the quantity counts some of those of another, of whom all is said what the words at `said` say. */
function isToldAmong(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  k: number,
  said: number,
): boolean {
  const around = insertionAround(tokens, sentence, quantities, k);
  return around !== null && (said < around.whole.first || said >= around.end);
}

/** "Two children under five": not all children. */
function isOfAnAge(quantities: readonly ReadQuantity[], k: number): boolean {
  const next = quantities[k + 1];
  const q = quantities[k]!;
  if (next === undefined || next.dimension !== 'age' || q.head < 0 || next.first < q.head) return false;
  // "Two men aged under 20"; "two men aged 24 and 31", "two men between 24 and 31" are all of them.
  if (next.min !== null && next.max !== null && next.min !== next.max) return false;
  return (
    next.first < q.phraseEnd ||
    (next.modifier !== 'exact' && next.modifier !== 'about' && next.first <= q.phraseEnd + 1)
  );
}

/** What the quantities of a sentence have from each other. */
function settleTogether(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  measured: (Measured | null)[],
): void {
  for (let k = 0; k < quantities.length; k++) {
    const own = measured[k]!;
    if (own === null) measured[k] = inherited(tokens, sentence, quantities, measured, k);
    else if (endsList(tokens, quantities[k]!, own, measured[k - 1])) measured[k] = measuredOf(own, own.group, true);
  }
  for (let k = quantities.length - 2; k >= 0; k--)
    measured[k] ??= sharedPredicate(tokens, sentence, quantities, measured, k);
  for (let k = 0; k + 2 < quantities.length; k++) markParts(quantities, measured, k);
}

/** Whether a sentence with these traits may say what the quantity measures. */
export function mayMeasure({ dimension }: ReadQuantity, traits: number): boolean {
  return (traits & bitsOfDimension(dimension).all) !== 0;
}

/** "Nine of a crew, four women, three boys and two men, drowned": what makes up the number before it. */
function markParts(quantities: readonly ReadQuantity[], measured: (Measured | null)[], whole: number): void {
  const { min } = quantities[whole]!;
  const total = measured[whole];
  if (min === null || !total || total.group === null) return;
  let sum = 0;
  let k = whole + 1;
  for (; k < quantities.length && sum < min; k++) {
    const own = measured[k];
    if (!own || own.measure !== total.measure || !own.group || own.group === total.group) return;
    sum += quantities[k]!.min ?? 0;
  }
  if (sum !== min || k < whole + 3) return;
  for (let part = whole + 1; part < k; part++)
    measured[part] = measuredOf(measured[part]!, measured[part]!.group, true);
}

function nothingOf(quantities: readonly ReadQuantity[]): (Measured | null)[] {
  const nothing: null[] = [];
  for (let k = 0; k < quantities.length; k++) nothing.push(null);
  return nothing;
}

/** "Including five children and two women, were killed": the women too are a part of them. */
function endsList(tokens: Tokens, q: ReadQuantity, own: Measured, before: Measured | null | undefined): boolean {
  if (own.group === null || own.group === '' || before?.part !== true || before.measure !== own.measure) return false;
  return tokens.norms[q.first - 1] === 'and';
}

function ownMeasure(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  k: number,
  traits: number,
): Measured | null {
  const q = quantities[k]!;
  const counts = q.dimension === 'count' || q.dimension === 'number';
  const found = counts
    ? ofCount(tokens, sentence, quantities, k, traits)
    : ofAmount(tokens, sentence, quantities, k, traits);
  // Asked last, since five in six measure nothing anyway.
  return found === null || q.change || isNoFigureOfIts(tokens, q) ? null : found;
}

/** What a sum, a share, a length or a time measures. */
function ofAmount(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  k: number,
  traits: number,
): Measured | null {
  const q = quantities[k]!;
  const found = traits & bitsOfDimension(q.dimension).special ? specialOfAmount(tokens, sentence, q, traits) : null;
  if (found !== null || q.dimension === 'age' || q.dimension.startsWith('duration')) return found;
  const property = propertyOf(tokens, sentence, q, k > 0 ? quantities[k - 1] : undefined, quantities[k + 1]);
  return property ?? (q.dimension === 'length' ? distanceOf(tokens, sentence, q) : null);
}

function ofCount(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  k: number,
  traits: number,
): Measured | null {
  const q = quantities[k]!;
  if (isAllBut(tokens, q)) return measureOfAllBut(tokens, sentence, q);
  const dead = deadOfPlace(tokens, sentence, q);
  if (dead !== null) return dead;
  const target = traits & OF_AIR ? ofAirTargets(tokens, sentence, quantities, k) : null;
  if (target !== null) return target;
  const arms = traits & OF_AIR ? armsOf(tokens, sentence, quantities, k) : null;
  if (arms !== null) return arms;
  const before = k > 0 ? quantities[k - 1] : undefined;
  // "Twelve of the 15 players were killed": what befell them befell the twelve.
  if (before !== undefined && isPartOf(tokens, before, q))
    return ofThemselves(tokens, q) ?? ofThoseAboard(tokens, sentence, q);
  const whole = quantities[k + 1];
  if (whole !== undefined && isPartOf(tokens, q, whole)) return ofPart(tokens, sentence, quantities, k, traits);
  const { special, properties } = bitsOfDimension(q.dimension);
  return (
    (traits & special ? specialOfCount(tokens, sentence, q, traits) : null) ??
    countMeasure(tokens, sentence, quantities, k, k + 5, traits) ??
    (traits & properties ? propertyOf(tokens, sentence, q, before, whole) : null) ??
    (traits & ACTION ? actionOf(tokens, sentence, q) : null)
  );
}

/** What befell the part that the next quantity is the whole of; "of these 100" is a sample. */
function ofPart(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  k: number,
  traits: number,
): Measured | null {
  const whole = quantities[k + 1]!;
  if (ofThemselves(tokens, whole) !== null) return null;
  const sample = /^(?:these|those|first|last)$/.test(tokens.norms[whole.first - 1] ?? '');
  const found = sample
    ? null
    : (convictionOf(tokens, sentence, quantities[k]!) ??
      countMeasure(tokens, sentence, quantities, k + 1, k + 5, traits));
  // "three of five missiles launched by Venn": all five were.
  return found?.measure.endsWith(' fired') ? null : found;
}

/** "6,000 dead and wounded" are both together. */
function withAnother({ norms }: Tokens, head: number, measure: string): string {
  if (!/^(?:and|or)$/.test(norms[head + 1] ?? '')) return measure;
  const other = PREDICATE_NOUNS.get(norms[head + 2] ?? '');
  return other === undefined || other === measure || !CASUALTY_MEASURES.has(other) ? measure : 'casualties';
}

/** "12 of the 40 wounded went home": how many there are of the wounded; the twelve are some of them. */
function ofThemselves(tokens: Tokens, q: ReadQuantity): Measured | null {
  if (q.head < 0 || !(figureTraitsAt(tokens, q.head) & PREDICATE_NOUN)) return null;
  const measure = PREDICATE_NOUNS.get(tokens.norms[q.head]!);
  return measure === undefined || measure === 'casualties' ? null : counted(measure, '', q, q.head, tokens);
}

function actionOf(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  if (tokens.norms[q.next] === 'of') return null;
  const action = readAction(tokens, sentence, q);
  return action === null
    ? null
    : { measure: action.measure, group: null, part: false, at: action.at, grows: true, owned: action.owned };
}

/** "Twelve of the 15", "three of these first 100": a part and its whole. */
function isPartOf(tokens: Tokens, part: ReadQuantity, whole: ReadQuantity): boolean {
  return tokens.norms[part.next] === 'of' && whole.first - part.next <= 3 && joinsWhole(tokens, part, whole);
}

function joinsWhole({ norms }: Tokens, part: ReadQuantity, whole: ReadQuantity): boolean {
  const counts = /^(?:count|number)$/;
  if (!counts.test(part.dimension) || !counts.test(whole.dimension)) return false;
  for (let at = part.next + 1; at < whole.first; at++) if (!BEFORE_WHOLES.has(norms[at]!)) return false;
  return true;
}

const BEFORE_WHOLES = words('the these those its their his her our all first last some about nearly');

/** What is said of the quantity `k` of the sentence; those behind it up to `last` may stand in a list that is passed over. */
function countMeasure(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  k: number,
  last: number,
  traits: number,
): Measured | null {
  const q = quantities[k]!;
  if (q.form === 'fraction') return null;
  // "11 of the injured": some of them, not their number.
  if (tokens.norms[q.next] === 'of' && isOfSome(tokens.norms[q.next + 1] ?? ''))
    return traits & OF_HARMED ? measureOfSome(tokens, sentence, q) : null;
  const noun = q.head < 0 ? '' : singularAt(tokens, q.head);
  const named = q.head >= 0 && (figureTraitsAt(tokens, q.head) & PREDICATE_NOUN) !== 0;
  const headMeasure = named ? PREDICATE_NOUNS.get(tokens.norms[q.head]!) : undefined;
  if (headMeasure === 'wounded' && isTakenIn(tokens, q)) return null;
  if (headMeasure !== undefined && headMeasure !== 'casualties')
    return counted(withAnother(tokens, q.head, headMeasure), '', q, q.head, tokens);
  // "at least one raid hit the centre": one of them, not their number.
  const raids = named && q.max !== 1 ? raidsOf(tokens, sentence, q, noun) : null;
  if (raids !== null) return raids;
  const verb = traits & PREDICATE_BEFORE ? directlyBefore(tokens, sentence, q) : null;
  if (verb !== null) return predicate(verb.measure, noun, q, verb.at, tokens);
  const toll = traits & TOLL ? tollBefore(tokens, sentence, q) : -1;
  if (toll >= 0 && (noun === '' || GROUP_OF.has(noun))) return counted('killed', groupOf(noun), q, toll, tokens);
  const are = traits & PREDICATE_NOUN ? harmedAre(tokens, sentence, q) : null;
  if (are !== null && (noun === '' || GROUP_OF.has(noun)))
    return counted(are.measure, are.group ?? groupOf(noun), q, are.at, tokens);
  const number = traits & NUMBER_OF ? numberOf(tokens, sentence, q) : null;
  if (number !== null && (noun === '' || GROUP_OF.has(noun)))
    return counted(number.measure, groupOf(noun), q, number.at, tokens);
  const power = traits & POWER ? powerCut(tokens, sentence, q, noun) : null;
  if (power !== null) return power;
  const later = traits & PREDICATE_AFTER ? predicateAfter(tokens, sentence, q, quantities, k, last) : null;
  if (later !== null) return predicate(later.measure, noun, q, later.at, tokens);
  return headMeasure === undefined ? null : counted(headMeasure, '', q, q.head, tokens);
}

/** "One clinic received 62 injured", "the hospital took in 77 wounded": some of them. */
function isTakenIn({ norms }: Tokens, { first }: ReadQuantity): boolean {
  const verb = norms[first - 1] === 'in' ? norms[first - 2] : norms[first - 1];
  return (norms[first - 1] === 'in' ? /^t(?:ook|aken|akes?|aking)$/ : TAKES_IN).test(verb ?? '');
}

const TAKES_IN = /^(?:receiv(?:ed|ing|es?)|admit(?:ted|ting|s)?|accept(?:ed|ing|s)?|treat(?:ed|ing|s)?|handled)$/;

const isOfSome = (norm: string): boolean => /^(?:the|those|them|its|their|these|his|her|our)$/.test(norm);
const OF_HARMED = PREDICATE_BEFORE | PREDICATE_AFTER;

function predicate(measure: string, noun: string, q: ReadQuantity, at: number, tokens: Tokens): Measured | null {
  if (measure === 'dropped' && !MUNITIONS.test(noun)) return null;
  // A ship that is launched is not fired.
  if (measure === 'fired' && BEFORE_SHIP_NAMES.has(noun)) return null;
  if (THING_PREDICATES.has(measure)) {
    if (noun === '' || GROUP_OF.get(noun) === '') return null;
    const things = noun === 'house' || noun === 'residence' ? 'homes' : pluralOf(noun);
    return { measure: `${things} ${measure}`, group: null, part: false, at, grows: measure !== 'expelled' };
  }
  if (noun !== '' && !GROUP_OF.has(noun) && !isPersonNoun(noun)) {
    if (measure !== 'captured' && measure !== 'displaced' && measure !== 'evacuated') return null;
    if (measure === 'captured' && isTakenPlace(noun)) return null;
    // "14 Filipinos and two Greeks were evacuated": people of two states, and no things.
    if (q.head >= 0 && tokens.flags[q.head]! & CAPITAL) return null;
    return { measure: `${pluralOf(noun)} ${measure}`, group: null, part: false, at, grows: true };
  }
  return counted(measure, groupOf(noun), q, at, tokens);
}

/** What is dropped in numbers that somebody counts. */
const MUNITIONS = /(?:bomb|missile|munition|shell|charge|canister|leaflet|mine)$/;

/** "killing 12", "claimed the lives of 80", "the deaths of 12", "deployment of 50,000 troops". */
function directlyBefore(tokens: Tokens, sentence: Sentence, q: ReadQuantity): { measure: string; at: number } | null {
  let at = q.first - 1;
  if (at < sentence.firstToken) return null;
  if (tokens.norms[at] === 'of' && at - 1 >= sentence.firstToken) {
    const noun = tokens.norms[at - 1]!;
    if (noun === 'lives' || noun === 'life') return { measure: 'killed', at: at - 1 };
    const harm = harmBefore(tokens, sentence, q);
    if (harm !== null) return harm;
    const measure = ACTION_NOUNS.get(noun);
    if (measure !== undefined) return { measure, at: at - 1 };
    if (noun === 'total' && tokens.norms[at - 2] === 'a') at = at - 3;
    else if (noun === 'family' || noun === 'crew') at = at - 2;
    else return null;
  }
  while (
    at > sentence.firstToken &&
    /^(?:roughly|again|also|reportedly|allegedly|instantly|mostly|all|the|a|an|whole|entire|nearly)$/.test(
      tokens.norms[at]!,
    )
  )
    at--;
  if (tokens.norms[at] === 'out' && /^wip(?:ed|ing)$/.test(tokens.norms[at - 1] ?? ''))
    return { measure: 'killed', at: at - 1 };
  if (tokens.norms[at] === 'took') return isTakenByDisaster(tokens, sentence, q) ? { measure: 'killed', at } : null;
  const verb = PREDICATES_BEFORE.get(tokens.norms[at] ?? '') ?? doneToFighters(tokens, q, at);
  if (verb === undefined) return harmBefore(tokens, sentence, q);
  // "were killed 12 miles away" is passive: what is killed stands before it.
  if (/^(?:was|were|been|being|is|are|be)$/.test(tokens.norms[at - 1] ?? '') && tokens.norms[at]!.endsWith('ed'))
    return null;
  const joint = tokens.norms[at - 1];
  if (joint === 'and' || joint === 'or') {
    const other = PREDICATES_BEFORE.get(tokens.norms[at - 2] ?? '');
    if (other !== undefined && other !== verb) return { measure: 'casualties', at };
  }
  return { measure: verb, at };
}

/** "the death toll has risen to 45", "put the toll at 12". */
function tollBefore(tokens: Tokens, sentence: Sentence, q: ReadQuantity): number {
  const from = Math.max(sentence.firstToken, q.first - 14);
  const last = tokens.norms[q.first - 1] ?? '';
  if (
    !/^(?:to|at|of|is|was|stands|reached|hit|passed|hits|reaches|tops|rose|totals|totalled|totaled|crossed|:|as|now|toll)$/.test(
      last,
    ) &&
    !isExceeding(tokens, q)
  )
    return -1;
  for (let at = q.first - 1; at >= from; at--) {
    const norm = tokens.norms[at]!;
    if (norm === 'toll')
      return /^(?:financial|heavy|economic|injury|injured)$/.test(tokens.norms[at - 1] ?? '') ? -1 : at;
    if (norm === ';') return -1;
  }
  return -1;
}

/** "the number of people killed on the ferry rose to 14", "bringing the number of dead to 17". */
function numberOf(tokens: Tokens, sentence: Sentence, q: ReadQuantity): { measure: string; at: number } | null {
  if (
    !/^(?:to|at|is|was|stands|reached|hit|passed|as)$/.test(tokens.norms[q.first - 1] ?? '') &&
    !isExceeding(tokens, q)
  )
    return null;
  for (let at = q.first - 2; at >= Math.max(sentence.firstToken, q.first - 24); at--) {
    const norm = tokens.norms[at]!;
    if (norm === ';' || norm === ',') return null;
    if (norm !== 'number' || tokens.norms[at + 1] !== 'of') continue;
    for (let k = at + 2; k < at + 7 && k < q.first; k++) {
      const word = tokens.norms[k]!;
      // "The number of villages captured": no people.
      if (isTakenPlace(singularOf(word))) return null;
      const measure = PREDICATES_AFTER.get(word) ?? PREDICATE_NOUNS.get(word);
      if (measure === undefined) continue;
      const joint = /^(?:and|or)$/.test(tokens.norms[k + 1] ?? '')
        ? PREDICATES_AFTER.get(tokens.norms[k + 2] ?? '')
        : undefined;
      if (joint !== undefined && joint !== measure) return { measure: 'casualties', at: k };
      return CASUALTY_MEASURES.has(measure) ? { measure, at: k } : null;
    }
    return null;
  }
  return null;
}

/** "killed 4 soldiers and 10 civilians", "18 people, including five children", "five of them women". */
function inherited(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  measured: readonly (Measured | null)[],
  k: number,
): Measured | null {
  const q = quantities[k]!;
  if (q.change || q.form === 'fraction' || (q.dimension !== 'count' && q.dimension !== 'number')) return null;
  const noun = q.head < 0 ? '' : singularAt(tokens, q.head);
  const link = tokens.norms[q.first - 1] ?? '';
  const before = measured[k - 1];
  const earlier = quantities[k - 1];
  const following = measured[k + 1];
  const later = quantities[k + 1];
  // "Six civilians were among at least 22 people killed."
  if (later !== undefined && following && tokens.norms[later.first - 1] === 'among' && isPeople(following)) {
    return noun === '' ? null : measuredOf(following, groupOf(noun), true);
  }
  if (!before || earlier === undefined || !isPeople(before)) return null;
  if (isOfThem(tokens, q) || (tokens.norms[q.next] === 'of' && tokens.norms[q.next + 1] === 'those')) {
    const group = GROUP_OF.get(singularOf(tokens.norms[q.next + 2] ?? ''));
    return group ? measuredOf(before, group, true) : null;
  }
  // "Six sailors were killed; the ministry counts two."
  if (noun === '' && /^(?:counts|counted)$/.test(link) && !before.part) return before;
  if (noun === '' || !GROUP_OF.has(noun)) return null;
  // "Roe, a surgeon, and two other medics": how many there are of them, nobody says.
  if (/^others?$/.test(tokens.norms[q.next] ?? '')) return null;
  if (q.first - earlier.phraseEnd > (link === 'including' && !before.part ? LONGEST_ASIDE : FARTHEST_PART)) return null;
  let including = link === 'including';
  for (let at = Math.max(earlier.next, q.first - 6); at < q.first && !including; at++) {
    if (tokens.norms[at] === 'including' || (tokens.norms[at] === 'among' && tokens.norms[at + 1] === 'them'))
      including = true;
  }
  including ||= insertionAround(tokens, sentence, quantities, k)?.whole === earlier;
  if (including || before.part) return GROUP_OF.get(noun) === '' ? null : measuredOf(before, groupOf(noun), true);
  if ((link === 'and' || link === ',') && q.first - 1 <= earlier.phraseEnd + 1)
    return measuredOf(before, groupOf(noun), false);
  return null;
}

/** In tokens. */
const FARTHEST_PART = 12;
/** "killed 58 people in the town of Velm, in the northern part of the province, including 19 children" */
const LONGEST_ASIDE = 30;

const isPeople = ({ measure }: Measured): boolean => CASUALTY_MEASURES.has(measure);
