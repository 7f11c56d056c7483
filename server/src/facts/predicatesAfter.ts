import { CAPITAL, QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { PREDICATES_AFTER } from '../english/measures';
import { isPlural, PARTICIPLE_ENDS, PHRASE_ENDS } from '../english/nouns';
import { words } from '../english/words';
import { fateAt } from './fates';
import { figureTraitsAt, figureTraitsOf, PREDICATE_AFTER } from './figureTraits';
import { doneToFighters, harmAt } from './harmForms';
import { insertionEnd, isSubject } from './insertions';
import type { ReadQuantity } from './quantities';
import { isBurnedDown, isLossOfLife, isOfThem } from './tollForms';

const SCAN_STOPS = words(
  'said says say told tell know does did according while but when after before because so although though as if where until since whereas and or',
);
const SCAN_ALLOWED = words(
  'believed feared confirmed reported presumed thought reportedly allegedly estimated suspected armed including injured united limited',
);

const TRANSITIVE =
  /^(?:made|makes?|gave|gives?|took|takes?|got|gets?|went|goes|came|comes?|became|becomes?|brought|began|begins?|wrote|won|held|saw|kept|sent)$/;
const ORDINALS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest)$/;
/** So many tokens behind what is put in, what befell them has to be told. */
const BEHIND_INSERTION = 8;

/** What the words behind the quantity `k` of the sentence say befell those whom it counts; those up to `last` may be a list of them. */
export function predicateAfter(
  tokens: Tokens,
  sentence: Sentence,
  q: ReadQuantity,
  quantities: readonly ReadQuantity[],
  k: number,
  last: number,
): { measure: string; at: number } | null {
  // "The first of six boats was hit": not six.
  if (tokens.norms[q.first - 1] === 'of' && ORDINALS.test(tokens.norms[q.first - 2] ?? '')) return null;
  // A list between commas may be longer: "27 people, including three children and the last doctor in town, were killed".
  const reach = tokens.norms[q.phraseEnd] === ',' ? 22 : 14;
  const insertion = insertionEnd(tokens, sentence, q);
  const end = Math.min(sentence.endToken, insertion < 0 ? q.phraseEnd + reach : insertion + BEHIND_INSERTION);
  // One token more, for "in hospital".
  if (!(figureTraitsOf(tokens, q.phraseEnd, Math.min(end + 1, tokens.count)) & PREDICATE_AFTER)) return null;
  const following = quantities.slice(k + 1, last);
  let auxiliary = false;
  let listed = false;
  let aged = false;
  let relative = false;
  const closed = q.phraseEnd === q.next && tokens.kinds[q.next] === QUOTE_MARK ? 1 : 0;
  for (let at = insertion < 0 ? q.phraseEnd + closed : insertion; at < end; at++) {
    const between = following.find((other) => at >= other.first && at < other.next);
    if (between?.dimension === 'age') {
      // "Four men aged between 24 and 61 were arrested": how old they are is passed over.
      aged = true;
      at = between.next - 1;
      continue;
    }
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
    const fate = fateAt(tokens, at);
    if (fate !== null) return { measure: fate, at };
    const harm = harmAt(tokens, q, at, end);
    if (harm !== null) return harm;
    const measure =
      figureTraitsAt(tokens, at) & PREDICATE_AFTER
        ? (PREDICATES_AFTER.get(norm) ?? doneToFighters(tokens, q, at))
        : undefined;
    // "left the besieged town": said of the town.
    if (measure !== undefined && isAttribute(tokens, at)) continue;
    // "Six neighbours were among the dead": not all of them.
    if (measure !== undefined && tokens.norms[at - 2] === 'among') return null;
    if (measure !== undefined) {
      const joint = tokens.norms[at + 1];
      const other = joint === 'and' || joint === 'or' ? PREDICATES_AFTER.get(tokens.norms[at + 2] ?? '') : undefined;
      if (other !== undefined && other !== measure) return { measure: ofBoth(measure, other, joint!), at };
      // "12 soldiers killed 30 rebels": the soldiers are not dead. "12 fired" stands for people.
      const active = !auxiliary && norm.endsWith('ed') && following.some(({ first }) => first === at + 1);
      if (
        active ||
        (!auxiliary &&
          /^(?:the|a|an|its|their|his|her)$/.test(joint ?? '') &&
          norm.endsWith('ed') &&
          norm !== 'died' &&
          norm !== 'fled')
      )
        return null;
      const treated = measure === 'wounded' ? treatedAt(tokens, at, sentence) : -1;
      if (treated >= 0) return { measure: howTreated(tokens, treated), at };
      return { measure, at };
    }
    if (norm === 'treated') return { measure: howTreated(tokens, at), at };
    const inWhat = tokens.norms[at + 1] === 'the' ? tokens.norms[at + 2] : tokens.norms[at + 1];
    if (norm === 'in' && /^hospitals?$/.test(inWhat ?? '')) return { measure: 'hospitalised', at };
    if (norm === 'and' && isPlural(tokens.norms[at - 1]!) && isPlural(tokens.norms[at + 1] ?? '')) continue;
    // "Over the objections of 12 members, made it swing, died": another verb has come, and another subject.
    if (TRANSITIVE.test(norm) && !relative) return null;
    if (/^(?:who|which|that)$/.test(norm)) relative = true;
    if (/^(?:was|were|been|be|are|is|being|left|found)$/.test(norm)) auxiliary = true;
    // "Two men who had killed five": whether it befell them, the next word tells.
    else if (/^(?:have|has|had)$/.test(norm)) continue;
    else if (norm === 'and' && auxiliary && PREDICATES_AFTER.has(tokens.norms[at + 1] ?? '')) continue;
    else if (norm === 'and' && isOfTwoBodies(tokens, q, at)) continue;
    else if (norm === 'and' && aged && goesOnWithAges(tokens, following, at)) continue;
    else if (norm === 'and' && listed && following.some((other) => other.first === at + 1)) continue;
    else if (norm === 'and' && listed && /^(?:the|a|an|one|his|her|their|its)$/.test(tokens.norms[at + 1] ?? ''))
      continue;
    else if (SCAN_STOPS.has(norm)) {
      // "12 people, among them a child and two nurses, died" is too far; "who died" is near.
      return null;
    } else if (PARTICIPLE_ENDS.test(norm) && norm.endsWith('ed') && !SCAN_ALLOWED.has(norm) && norm.length > 4) {
      // "remained unaccounted for"
      if (norm === 'remained' && /^(?:unaccounted|missing)$/.test(tokens.norms[at + 1] ?? '')) continue;
      // "were attacked and killed"
      if (!auxiliary || tokens.norms[at + 1] !== 'and' || !PREDICATES_AFTER.has(tokens.norms[at + 2] ?? ''))
        return null;
    }
  }
  return null;
}

/** Whether the verb behind them is theirs: "the town has 12 doctors and 30 people were killed" is said of the last alone. */
export function isToldOf(tokens: Tokens, q: ReadQuantity, { firstToken }: Sentence): boolean {
  const { norms, flags } = tokens;
  const before = q.first - 1;
  if (isSubject(tokens, q.first, firstToken) || /^(?:left|leaving|leaves)$/.test(norms[before]!)) return true;
  // "On Monday 15 women and 12 children were killed", "in Lysk …".
  return (flags[before]! & CAPITAL) !== 0 && /^(?:on|in|at|near|from|of)$/.test(norms[before - 1] ?? '');
}

/** "Nine members of the army and the police were killed": whose they are goes on. */
function isOfTwoBodies({ norms }: Tokens, q: ReadQuantity, and: number): boolean {
  return (
    norms[q.phraseEnd] === 'of' &&
    norms[q.phraseEnd + 1] === 'the' &&
    and - q.phraseEnd <= 4 &&
    /^(?:the|its|their|allied)$/.test(norms[and + 1] ?? '')
  );
}

/** What two verbs say: "killed and wounded" are both together, "abducted and killed" are killed. */
function ofBoth(measure: string, other: string, joint: string): string {
  if (joint === 'or' || (COUNTED_TOGETHER.has(measure) && COUNTED_TOGETHER.has(other))) return 'casualties';
  return other === 'killed' || other === 'executed' ? other : measure;
}

const COUNTED_TOGETHER = words('killed wounded missing');

/** "Three men, aged 24, 31 and 40, were", "two sisters, Anna, 12, and Mara, 9, were": the list of them goes on. */
function goesOnWithAges({ flags }: Tokens, following: readonly ReadQuantity[], and: number): boolean {
  return (
    (flags[and + 1]! & CAPITAL) !== 0 ||
    following.some(({ dimension, first }) => dimension === 'age' && first === and + 1)
  );
}

function isAttribute({ norms, kinds }: Tokens, at: number): boolean {
  if (!/^(?:the|a|an|its|their|his|her|this|that)$/.test(norms[at - 1] ?? '') || kinds[at + 1] !== WORD) return false;
  return !PHRASE_ENDS.has(norms[at + 1]!);
}

/** "two sailors hurt in the collision were taken ashore": those in one hospital, not all the wounded. */
function treatedAt(tokens: Tokens, from: number, sentence: Sentence): number {
  for (let at = from + 1; at < Math.min(sentence.endToken, from + 9); at++) {
    if (/^(?:treated|hospitali[sz]ed)$/.test(tokens.norms[at]!)) return at;
  }
  return -1;
}

/** Those who are treated where they are outnumber those who are taken to hospital. */
function howTreated({ norms }: Tokens, at: number): string {
  if (norms[at] !== 'treated') return 'hospitalised';
  for (let k = at + 1; k < at + TO_HOSPITAL && norms[k] !== '.'; k++)
    if (/^hospitals?$/.test(norms[k] ?? '')) return 'hospitalised';
  return 'treated';
}

/** In tokens: "treated for burns at a hospital". */
const TO_HOSPITAL = 8;
