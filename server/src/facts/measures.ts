import { QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { CASUALTY_MEASURES, GROUP_OF, PREDICATE_NOUNS, PREDICATES_AFTER, PREDICATES_BEFORE } from '../english/measures';
import { isPlural, PARTICIPLE_ENDS, PHRASE_ENDS, pluralOf, singularOf } from '../english/nouns';
import { words } from '../english/words';
import { readAction } from './actions';
import { ofAirTargets } from './airTargets';
import { isSupposed } from './conditions';
import { counted, groupOf } from './countedPeople';
import { distanceOf } from './distances';
import {
  ACTION,
  ACTION_NOUNS,
  bitsOfDimension,
  figureTraitsAt,
  figureTraitsOf,
  NUMBER_OF,
  OF_AIR,
  POWER,
  PREDICATE_AFTER,
  PREDICATE_BEFORE,
  PREDICATE_NOUN,
  TOLL,
} from './figureTraits';
import { type Measured, measuredOf } from './measured';
import { propertyOf } from './measuredProperties';
import { isNoFigureOfIts } from './notMeasured';
import { singularAt } from './nounTraits';
import { powerCut } from './powerCuts';
import type { ReadQuantity } from './quantities';
import { isAllBut, measureOfAllBut, ofThoseAboard, specialOfAmount, specialOfCount } from './specialMeasures';
import { isBurnedDown, isLossOfLife, isOfThem, isTakenByDisaster } from './tollForms';
import { convictionOf } from './verdicts';

const SCAN_STOPS = words(
  'said says say told tell know does did according while but when after before because so although though as if where until since whereas and or',
);
const SCAN_ALLOWED = words(
  'believed feared confirmed reported presumed thought reportedly allegedly estimated suspected armed including injured united limited',
);
const STRIKE_NOUNS = words('strike airstrike raid airstrikes sortie');
const THING_PREDICATES = words('destroyed damaged fired dropped deployed expelled');
const CARRIED = words(
  'carried conducted launched reported hit struck made flew flown executed carrying conducting hitting targeting targeted pounded',
);

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
    measured ??= nothingOf(quantities);
    measured[k] = measuredOf(own, own.group, own.part || isOfAnAge(quantities, k));
  }
  if (measured !== null) settleTogether(tokens, quantities, measured);
  return measured;
}

/** "Two children under five": not all children. */
function isOfAnAge(quantities: readonly ReadQuantity[], k: number): boolean {
  const next = quantities[k + 1];
  const q = quantities[k]!;
  return next !== undefined && next.dimension === 'age' && next.first > q.head && next.first < q.phraseEnd;
}

/** What the quantities of a sentence have from each other. */
function settleTogether(tokens: Tokens, quantities: readonly ReadQuantity[], measured: (Measured | null)[]): void {
  for (let k = 0; k < quantities.length; k++) {
    const own = measured[k]!;
    if (own === null) measured[k] = inherited(tokens, quantities, measured, k);
    else if (endsList(tokens, quantities[k]!, own, measured[k - 1])) measured[k] = measuredOf(own, own.group, true);
  }
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
  const target = traits & OF_AIR ? ofAirTargets(tokens, sentence, quantities, k) : null;
  if (target !== null) return target;
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
  if (tokens.norms[q.next] === 'of' && /^(?:the|those|them|its|their|these)$/.test(tokens.norms[q.next + 1] ?? ''))
    return null;
  const noun = q.head < 0 ? '' : singularAt(tokens, q.head);
  const named = q.head >= 0 && (figureTraitsAt(tokens, q.head) & PREDICATE_NOUN) !== 0;
  const headMeasure = named ? PREDICATE_NOUNS.get(tokens.norms[q.head]!) : undefined;
  if (headMeasure !== undefined && headMeasure !== 'casualties')
    return counted(withAnother(tokens, q.head, headMeasure), '', q, q.head, tokens);
  // "at least one raid hit the centre": one of them, not their number.
  if (named && q.max !== 1 && STRIKE_NOUNS.has(noun) && isCarriedOut(tokens, sentence, q)) {
    return { measure: 'strikes', group: null, part: false, at: q.head, grows: false };
  }
  const verb = traits & PREDICATE_BEFORE ? directlyBefore(tokens, sentence, q) : null;
  if (verb !== null) return predicate(verb.measure, noun, q, verb.at, tokens);
  const toll = traits & TOLL ? tollBefore(tokens, sentence, q) : -1;
  if (toll >= 0 && (noun === '' || GROUP_OF.has(noun))) return counted('killed', groupOf(noun), q, toll, tokens);
  const number = traits & NUMBER_OF ? numberOf(tokens, sentence, q) : null;
  if (number !== null && (noun === '' || GROUP_OF.has(noun)))
    return counted(number.measure, groupOf(noun), q, number.at, tokens);
  const power = traits & POWER ? powerCut(tokens, sentence, q, noun) : null;
  if (power !== null) return power;
  const later = traits & PREDICATE_AFTER ? predicateAfter(tokens, sentence, q, quantities, k, last) : null;
  if (later !== null) return predicate(later.measure, noun, q, later.at, tokens);
  return headMeasure === undefined ? null : counted(headMeasure, '', q, q.head, tokens);
}

function predicate(measure: string, noun: string, q: ReadQuantity, at: number, tokens: Tokens): Measured | null {
  if (measure === 'dropped' && !MUNITIONS.test(noun)) return null;
  if (THING_PREDICATES.has(measure)) {
    if (noun === '' || GROUP_OF.get(noun) === '') return null;
    const things = noun === 'house' || noun === 'residence' ? 'homes' : pluralOf(noun);
    return { measure: `${things} ${measure}`, group: null, part: false, at, grows: measure !== 'expelled' };
  }
  if (noun !== '' && !GROUP_OF.has(noun) && !isPersonNoun(noun)) {
    if (measure !== 'captured' && measure !== 'displaced' && measure !== 'evacuated') return null;
    return { measure: `${pluralOf(noun)} ${measure}`, group: null, part: false, at, grows: true };
  }
  return counted(measure, groupOf(noun), q, at, tokens);
}

/** What is dropped in numbers that somebody counts. */
const MUNITIONS = /(?:bomb|missile|munition|shell|charge|canister|leaflet|mine)$/;

/** Nouns in -er, -or, -ist, -man, -ian … mostly name people, so that they can die. */
function isPersonNoun(noun: string): boolean {
  return (
    /(?:er|or|ist|man|woman|ian|ant|ee|eer|ard|crew|personnel|staff|member|patient|relative|guest|pilgrim|nun|monk|spy|chief|official|leader|parent|spouse|sibling|brother|sister|son|daughter|mother|father)$/.test(
      noun,
    ) &&
    !/(?:helicopter|mortar|bunker|carrier|launcher|tanker|tower|river|quarter|computer|trailer|destroyer|cruiser|bomber|fighter-bomber|shelter|plant|restaurant|tenant-house|order|number|letter|paper|plan|van)$/.test(
      noun,
    )
  );
}

/** "killing 12", "claimed the lives of 80", "the deaths of 12", "deployment of 50,000 troops". */
function directlyBefore(tokens: Tokens, sentence: Sentence, q: ReadQuantity): { measure: string; at: number } | null {
  let at = q.first - 1;
  if (at < sentence.firstToken) return null;
  if (tokens.norms[at] === 'of' && at - 1 >= sentence.firstToken) {
    const noun = tokens.norms[at - 1]!;
    if (noun === 'lives' || noun === 'life') return { measure: 'killed', at: at - 1 };
    if (noun === 'killing' || noun === 'killings' || noun === 'murder' || noun === 'murders')
      return { measure: 'killed', at: at - 1 };
    const measure = PREDICATE_NOUNS.get(noun) ?? ACTION_NOUNS.get(noun);
    if (measure !== undefined) return { measure, at: at - 1 };
    if (noun === 'total' && tokens.norms[at - 2] === 'a') at = at - 3;
    else return null;
  }
  while (
    at > sentence.firstToken &&
    /^(?:roughly|again|also|reportedly|allegedly|instantly|mostly|all|the|nearly)$/.test(tokens.norms[at]!)
  )
    at--;
  if (tokens.norms[at] === 'took') return isTakenByDisaster(tokens, sentence, q) ? { measure: 'killed', at } : null;
  const verb = PREDICATES_BEFORE.get(tokens.norms[at] ?? '');
  if (verb === undefined) return null;
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
  if (!/^(?:to|at|of|is|was|stands|reached|hit|passed|hits|reaches|tops|rose|:|as|now|toll)$/.test(last)) return -1;
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
  if (!/^(?:to|at|is|was|stands|reached|hit|passed|as)$/.test(tokens.norms[q.first - 1] ?? '')) return null;
  for (let at = q.first - 2; at >= Math.max(sentence.firstToken, q.first - 24); at--) {
    const norm = tokens.norms[at]!;
    if (norm === ';' || norm === ',') return null;
    if (norm !== 'number' || tokens.norms[at + 1] !== 'of') continue;
    for (let k = at + 2; k < at + 7 && k < q.first; k++) {
      const word = tokens.norms[k]!;
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

function predicateAfter(
  tokens: Tokens,
  sentence: Sentence,
  q: ReadQuantity,
  quantities: readonly ReadQuantity[],
  k: number,
  last: number,
): { measure: string; at: number } | null {
  // A list between commas may be longer: "27 people, including three children and the last doctor in town, were killed".
  const reach = tokens.norms[q.phraseEnd] === ',' ? 22 : 14;
  const end = Math.min(sentence.endToken, q.phraseEnd + reach);
  // One token more, for "in hospital".
  if (!(figureTraitsOf(tokens, q.phraseEnd, Math.min(end + 1, tokens.count)) & PREDICATE_AFTER)) return null;
  const following = quantities.slice(k + 1, last);
  let auxiliary = false;
  let listed = false;
  const after = following[0];
  const closed = q.phraseEnd === q.next && tokens.kinds[q.next] === QUOTE_MARK ? 1 : 0;
  for (let at = q.phraseEnd + closed; at < end; at++) {
    const between = following.find((other) => at >= other.first && at < other.next);
    if (between !== undefined) {
      const link = tokens.norms[between.first - 1] ?? '';
      // "58 civilians, 11 of them children, were killed".
      const ofThem = isOfThem(tokens, between);
      if (link === 'including' || link === '(' || link === 'them' || ofThem) listed = true;
      // "18 people, including five children and two women, were killed": the list is passed over.
      if (!ofThem && (between.head < 0 || !(listed && /^(?:including|and|,|\(|them)$/.test(link)))) return null;
      at = (ofThem ? between.next + 3 : Math.max(between.phraseEnd, between.next)) - 1;
      continue;
    }
    const norm = tokens.norms[at]!;
    if (tokens.kinds[at] !== WORD) {
      if (norm === ';' || norm === '.' || norm === ':' || norm === '"' || norm === '“' || norm === '”' || norm === '—')
        return null;
      continue;
    }
    if (isBurnedDown(tokens, at)) return { measure: 'destroyed', at };
    if (isLossOfLife(tokens, at)) return { measure: 'killed', at };
    const measure = figureTraitsAt(tokens, at) & PREDICATE_AFTER ? PREDICATES_AFTER.get(norm) : undefined;
    // "left the besieged town": said of the town.
    if (measure !== undefined && isAttribute(tokens, at)) continue;
    if (measure !== undefined) {
      const joint = tokens.norms[at + 1];
      const other = joint === 'and' || joint === 'or' ? PREDICATES_AFTER.get(tokens.norms[at + 2] ?? '') : undefined;
      if (other !== undefined && other !== measure) return { measure: 'casualties', at };
      // "12 soldiers killed 30 rebels": the soldiers are not dead. "12 fired" stands for people.
      const active = !auxiliary && tokens.norms[at]!.endsWith('ed') && after !== undefined && at + 1 === after.first;
      if (
        active ||
        (!auxiliary && /^(?:the|a|an|its|their|his|her)$/.test(joint ?? '') && norm.endsWith('ed') && norm !== 'died')
      )
        return null;
      if (measure === 'wounded' && isTreated(tokens, at, sentence)) return { measure: 'hospitalised', at };
      return { measure, at };
    }
    if (norm === 'treated') return { measure: 'hospitalised', at };
    const inWhat = tokens.norms[at + 1] === 'the' ? tokens.norms[at + 2] : tokens.norms[at + 1];
    if (norm === 'in' && /^hospitals?$/.test(inWhat ?? '')) return { measure: 'hospitalised', at };
    if (norm === 'and' && isPlural(tokens.norms[at - 1]!) && isPlural(tokens.norms[at + 1] ?? '')) continue;
    if (/^(?:was|were|been|be|are|is|being|left|found|have|has|had)$/.test(norm)) auxiliary = true;
    else if (norm === 'and' && listed && following.some((other) => other.first === at + 1)) continue;
    else if (norm === 'and' && listed && /^(?:the|a|an|one|his|her|their|its)$/.test(tokens.norms[at + 1] ?? ''))
      continue;
    else if (SCAN_STOPS.has(norm)) {
      // "12 people, among them a child and two nurses, died" is too far; "who died" is near.
      return null;
    } else if (PARTICIPLE_ENDS.test(norm) && norm.endsWith('ed') && !SCAN_ALLOWED.has(norm) && norm.length > 4)
      return null;
  }
  return null;
}

function isAttribute({ norms, kinds }: Tokens, at: number): boolean {
  if (!/^(?:the|a|an|its|their|his|her|this|that)$/.test(norms[at - 1] ?? '') || kinds[at + 1] !== WORD) return false;
  return !PHRASE_ENDS.has(norms[at + 1]!);
}

/** "two sailors hurt in the collision were taken ashore": those in one hospital, not all the wounded. */
function isTreated(tokens: Tokens, from: number, sentence: Sentence): boolean {
  for (let at = from + 1; at < Math.min(sentence.endToken, from + 9); at++) {
    if (tokens.norms[at] === 'treated' || tokens.norms[at] === 'hospitalised' || tokens.norms[at] === 'hospitalized')
      return true;
  }
  return false;
}

function isCarriedOut(tokens: Tokens, sentence: Sentence, q: ReadQuantity): boolean {
  for (let at = Math.max(sentence.firstToken, q.first - 4); at < q.first; at++)
    if (CARRIED.has(tokens.norms[at]!)) return true;
  for (let at = q.phraseEnd; at < Math.min(sentence.endToken, q.phraseEnd + 5); at++)
    if (CARRIED.has(tokens.norms[at]!)) return true;
  return /^(?:on|against|in|overnight)$/.test(tokens.norms[q.phraseEnd] ?? '');
}

/** "killed 4 soldiers and 10 civilians", "18 people, including five children", "five of them women". */
function inherited(
  tokens: Tokens,
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
  if (q.first - earlier.phraseEnd > 12) return null;
  let including = link === 'including';
  for (let at = Math.max(earlier.next, q.first - 6); at < q.first && !including; at++) {
    if (tokens.norms[at] === 'including' || (tokens.norms[at] === 'among' && tokens.norms[at + 1] === 'them'))
      including = true;
  }
  if (including || before.part) return GROUP_OF.get(noun) === '' ? null : measuredOf(before, groupOf(noun), true);
  if ((link === 'and' || link === ',') && q.first - 1 <= earlier.phraseEnd + 1)
    return measuredOf(before, groupOf(noun), false);
  return null;
}

const isPeople = ({ measure }: Measured): boolean => CASUALTY_MEASURES.has(measure);
