import { NUMBER, type Sentence, type Tokens, WORD } from '../article/types';
import {
  BODIES_OF_PEOPLE,
  CASUALTY_MEASURES,
  GROUP_OF,
  PREDICATE_NOUNS,
  PREDICATES_AFTER,
  PREDICATES_BEFORE,
} from '../english/measures';
import { singularOf } from '../english/nouns';
import { SMALL_NUMBERS } from '../english/numberWords';
import { words } from '../english/words';
import { counted, groupOf } from './countedPeople';
import { harmAt, harmBefore } from './harmForms';
import type { Measured } from './measured';
import { isPersonNoun } from './persons';
import type { ReadQuantity } from './quantities';

/** Who are some of a known number of harmed people: not their number. */
const HARMED = words('victim casualty survivor body corpse hostage patient suspect passenger person people villager');
const COLLECTIVE = words('police troops personnel mujahideen staff crew forces');
const OWN = /^(?:its|their|our|his|her)$/;
const WHOSE = /^(?:the|its|their|his|her|our|those|these)$/;
/** Between the noun and what befell it. */
const LINKS = words(
  'were was are is have has had been being also later reportedly then all allegedly already since subsequently',
);
/** In tokens: how far back "of them" may look, and how many words may stand before the noun. */
const FARTHEST = 45;
const LONGEST = 3;

/**
 * "10 of the attackers were killed", "killed 30 of the rebels", "more than 80 of them died": so many of these were
 * killed, and the number of the rest is not told. "11 of the injured" are some of those whose number is another.
 */
export function measureOfSome(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const { norms } = tokens;
  const whole = norms[q.next + 1] ?? '';
  if (q.form === 'fraction' || q.max === 1) return null;
  if (whole === 'those' && PRESENT.test(norms[q.next + 2] ?? '')) {
    const said = before(tokens, sentence, q);
    return said?.measure === 'killed' ? counted(said.measure, '', q, said.at, tokens) : null;
  }
  const isThem = whole === 'them';
  const noun = isThem ? q.next + 1 : WHOSE.test(whole) ? nounOf(tokens, sentence, q.next + 2) : -1;
  if (noun < 0) return null;
  const said = before(tokens, sentence, q) ?? behind(tokens, sentence, q, noun + 1);
  if (said === null || !CASUALTY_MEASURES.has(said.measure)) return null;
  const group = isThem
    ? groupOfThem(tokens, q)
    : (BODIES_OF_PEOPLE.get(norms[noun]!) ?? groupOf(singularOf(norms[noun]!)));
  if (group === null || group === '') return null;
  // "It said 41 of its soldiers died": what a side says of its own is no count that others had.
  return OWN.test(whole) && said.at > q.first ? null : counted(said.measure, group, q, said.at, tokens);
}

/** "killed more than 150 of those gathered there": so many people. */
const PRESENT = /^(?:gathered|present|assembled|attending|inside|there)$/;

/** Where the plural noun stands of whom they are some; -1 where it names none who could be killed, or the harmed themselves. */
function nounOf({ norms, kinds }: Tokens, { endToken }: Sentence, from: number): number {
  for (let at = from; at < Math.min(endToken, from + LONGEST) && kinds[at] === WORD; at++) {
    const word = norms[at]!;
    if (PREDICATES_AFTER.has(word) || PREDICATE_NOUNS.has(word)) return -1;
    const noun = singularOf(word);
    if (noun === word && !COLLECTIVE.has(word) && !BODIES_OF_PEOPLE.has(word)) continue;
    if (HARMED.has(noun)) return -1;
    // "of the attackers' vehicles" are no people.
    if (GROUP_OF.has(noun) || BODIES_OF_PEOPLE.has(word) || isPersonNoun(noun))
      return /^['’]s?$/.test(norms[at + 1] ?? '') ? -1 : at;
  }
  return -1;
}

function before(tokens: Tokens, sentence: Sentence, q: ReadQuantity): { measure: string; at: number } | null {
  const { norms } = tokens;
  const at = q.first - 1;
  if (at < sentence.firstToken) return null;
  const measure = PREDICATES_BEFORE.get(norms[at]!);
  if (measure === undefined) return harmBefore(tokens, sentence, q);
  return /^(?:was|were|been|being|is|are|be)$/.test(norms[at - 1] ?? '') ? null : { measure, at };
}

function behind(
  tokens: Tokens,
  { endToken }: Sentence,
  q: ReadQuantity,
  from: number,
): { measure: string; at: number } | null {
  const { norms, kinds } = tokens;
  for (let at = from; at < Math.min(endToken, from + LONGEST + 2) && kinds[at] === WORD; at++) {
    const harm = harmAt(tokens, q, at, endToken);
    if (harm !== null) return harm;
    const measure = PREDICATES_AFTER.get(norms[at]!);
    if (measure !== undefined) return isTogether(norms, at, measure) ? { measure: 'casualties', at } : { measure, at };
    if (!LINKS.has(norms[at]!)) return null;
  }
  return null;
}

/** "14 of them were killed and wounded". */
function isTogether(norms: readonly string[], at: number, measure: string): boolean {
  const other = /^(?:and|or)$/.test(norms[at + 1] ?? '') ? PREDICATES_AFTER.get(norms[at + 2] ?? '') : undefined;
  return other !== undefined && other !== measure;
}

const OF_HARM = words('killed wounded casualties');

/**
 * Who "they" are: those of a kind who are named last. Null where nobody is, and where how many were killed or hurt was
 * just told, of whom they are some.
 */
function groupOfThem({ norms, kinds }: Tokens, q: ReadQuantity): string | null {
  let group: string | null = null;
  let harmed = false;
  let number = false;
  let ofArmy = false;
  for (let at = q.first - 1; at >= Math.max(0, q.first - FARTHEST); at--) {
    const norm = norms[at]!;
    // The sentence in which they are named is read to its beginning.
    if (norm === '.' && group !== null) break;
    harmed ||= OF_HARM.has(
      PREDICATES_AFTER.get(norm) ?? PREDICATES_BEFORE.get(norm) ?? PREDICATE_NOUNS.get(norm) ?? '',
    );
    number ||= kinds[at] === NUMBER || SMALL_NUMBERS.has(norm);
    if (harmed && number) return null;
    if (group !== null && !ofArmy) continue;
    ofArmy ||= norm === 'men';
    const found =
      BODIES_OF_PEOPLE.get(norm) ?? (singularOf(norm) === norm ? undefined : GROUP_OF.get(singularOf(norm)));
    if (found === undefined || found === '' || found === 'men') continue;
    // "Its men fled": of an army that is named before, where one alone is.
    if (group !== null && group !== found) return null;
    group = found;
  }
  return group;
}
