import type { Sentence, Tokens } from '../article/types';
import { wordBits } from '../article/wordTable';
import { DONE_TO_FIGHTERS, FLYING, HARMS, NOUNS_OF_HARM, TO_DEATH, TROUBLES } from '../english/harm';
import { GROUP_OF, PREDICATE_NOUNS } from '../english/measures';
import { PHRASE_ENDS } from '../english/nouns';
import { words } from '../english/words';
import { singularAt } from './nounTraits';
import type { ReadQuantity } from './quantities';

/** What befell people, where one word alone does not say it: "stabbed to death", "suffered burns", "taken to hospital". */
export interface Harm {
  readonly measure: string;
  /** Where the verb or the noun stands. */
  readonly at: number;
}

const DEATH = 1 << 1;
const SUFFERS = 1 << 2;
const BREATH = 1 << 3;
const MOVED = 1 << 4;
const HIT = 1 << 5;
const FALLS = 1 << 6;
const GIVES = 1 << 7;
const DOWN = 1 << 8;
const GONE = 1 << 9;
const PIECES = 1 << 10;

const SUFFERED = words('suffer suffers suffered suffering sustain sustained sustaining incurred');
const RECEIVED = words('received receiving showed shown showing developed with');
const HAVING = words('had have having experienced experiencing reported reporting');
const DOWNED = words('gunned mown mowed');

const { bits, learn } = wordBits(() => [
  [DEATH, [...TO_DEATH, 'put']],
  [SUFFERS, [...SUFFERED, ...RECEIVED]],
  [BREATH, [...HAVING, ...words('suffered suffering suffer struggled struggling gasping gasped choking choked')]],
  [
    MOVED,
    words('taken rushed brought admitted sent transferred transported ferried moved carried evacuated airlifted flown'),
  ],
  [MOVED, words('hurried driven held seized rounded')],
  [HIT, words('hit struck peppered cut sprayed')],
  [FALLS, words('fell fallen rose risen ascended plunged plummeted jumped leapt sent met')],
  [GIVES, words('gave given laid sacrificed paid')],
  [DOWN, [...DOWNED, 'wiped']],
  [GONE, words('went gone going disappeared vanished')],
  [PIECES, words('blown torn ripped')],
]);

/** Without one of these no form of these is there: what the readers of figures wait for behind a count. */
export const WORDS_OF_HARM: readonly string[] = [
  ...HARMS,
  ...FLYING,
  ...DOWNED,
  ...words('death deaths breathing breathe breath respiratory inhalation poisoning choking choked hospital hospitals'),
  ...words('hostage hostages captive custody alive up lives martyr martyrs battle combat action'),
  ...words('missing disappeared vanished pieces bits shreds apart out end fate'),
];

/** What the words from `at` on, behind a count of people, say befell them; null where they say nothing of the kind. */
export function harmAt(tokens: Tokens, q: ReadQuantity, at: number, end: number): Harm | null {
  const trait = bits[tokens.words[at]!] || learn(tokens, at);
  // `KNOWN` is all that most words have.
  if (trait === 1) return null;
  const measure = harmOf(tokens, q, at, end, trait);
  return measure === null ? null : { measure, at };
}

function harmOf({ norms }: Tokens, q: ReadQuantity, at: number, end: number, trait: number): string | null {
  const verb = norms[at]!;
  const next = norms[at + 1] ?? '';
  const third = norms[at + 2] ?? '';
  if (trait & DEATH && next === 'to' && third === 'death') return verb === 'put' ? 'executed' : 'killed';
  if (trait & BREATH && isShortOfBreath(norms, at)) return 'wounded';
  if (trait & SUFFERS) return sufferingOf(norms, q, at, end);
  if (trait & MOVED) return whereTo(norms, at);
  if (trait & HIT && isHitBy(norms, at)) return 'wounded';
  if (trait & FALLS) return isFall(norms, at) ? 'killed' : null;
  if (trait & GIVES) return isLifeGiven(norms, at) ? 'killed' : null;
  if (trait & DOWN) return next === (verb === 'wiped' ? 'out' : 'down') ? 'killed' : null;
  if (trait & PIECES) return next === 'apart' || /^(?:pieces|bits|shreds)$/.test(third) ? 'killed' : null;
  if (trait & GONE) return !/^(?:went|gone|going)$/.test(verb) || next === 'missing' ? 'missing' : null;
  return null;
}

/** "Suffered from suffocation", "sustained serious burns", "were left with injuries", "showed signs of poisoning". */
function sufferingOf(norms: readonly string[], q: ReadQuantity, verb: number, end: number): string | null {
  // "30 people with burns were flown out" are some of them; "left 30 others with burns" is who was left so.
  if (norms[verb] === 'with' && norms[verb - 1] !== 'left' && !isLeft(norms, q, verb)) return null;
  let measure = 'wounded';
  for (let at = verb + 1; at < Math.min(end + LONGEST, verb + LONGEST); at++) {
    const norm = norms[at] ?? '';
    if (/^(?:minor|light|slight|superficial|moderate|old|psychological|mental|emotional)$/.test(norm)) return null;
    if (/^(?:serious|severe|grave|critical|life-threatening)$/.test(norm)) measure = 'seriously wounded';
    if (isHarm(norms, at)) return norms[at + 1] === 'to' && norms[at + 2] === 'their' ? 'wounded' : measure;
    if (PHRASE_ENDS.has(norm) && !PASSED.has(norm)) return null;
  }
  return null;
}

const LONGEST = 6;
const PASSED = words('from of a an the some various multiple and to');

function isHarm(norms: readonly string[], at: number): boolean {
  const norm = norms[at]!;
  const next = norms[at + 1] ?? '';
  if (HARMS.has(norm)) return true;
  if (norm === 'breathing' || norm === 'respiratory') return TROUBLES.has(next);
  if (norm === 'difficulty' || norm === 'difficulties') return next === 'breathing';
  if (norm === 'inhalation') return true;
  return norm === 'poisoning' && norms[at - 1] !== 'food' && norms[at - 1] !== 'alcohol';
}

/** "Left 30 others with burns". */
function isLeft(norms: readonly string[], q: ReadQuantity, verb: number): boolean {
  if (verb !== q.phraseEnd) return false;
  const before = norms[q.first - 1] ?? '';
  // "left 12 people killed and 30 others with injuries"
  return (
    /^(?:left|leaving|leaves)$/.test(before) || (before === 'and' && /^(?:left|leaving)$/.test(leftBefore(norms, q)))
  );
}

function leftBefore(norms: readonly string[], q: ReadQuantity): string {
  for (let at = q.first - 2; at >= Math.max(0, q.first - 9); at--) {
    if (/^(?:left|leaving)$/.test(norms[at]!)) return norms[at]!;
    if (norms[at] === '.') break;
  }
  return '';
}

/** "Had difficulty breathing", "struggled to breathe", "were choking". */
function isShortOfBreath(norms: readonly string[], at: number): boolean {
  const verb = norms[at]!;
  if (verb === 'choking' || verb === 'choked')
    return (
      /^(?:were|was|been|began|started)$/.test(norms[at - 1] ?? '') || /^(?:on|from|by)$/.test(norms[at + 1] ?? '')
    );
  if (/^gasp/.test(verb)) return norms[at + 1] === 'for' && /^(?:air|breath)$/.test(norms[at + 2] ?? '');
  if (/^struggl/.test(verb)) return norms[at + 1] === 'to' && norms[at + 2] === 'breathe';
  const first = /^(?:serious|severe|great|some)$/.test(norms[at + 1] ?? '') ? at + 2 : at + 1;
  const noun = norms[first] ?? '';
  if (/^(?:difficult(?:y|ies)|trouble|problems?)$/.test(noun)) return norms[first + 1] === 'breathing';
  return (noun === 'breathing' || noun === 'respiratory') && TROUBLES.has(norms[first + 1] ?? '');
}

/** To hospital, into custody, hostage: not to one hospital that is named, whose patients are some of them. */
function whereTo(norms: readonly string[], verb: number): string | null {
  const word = norms[verb]!;
  const next = norms[verb + 1] ?? '';
  if (word === 'rounded') return next === 'up' ? 'arrested' : null;
  if (next === 'hostage' || next === 'hostages') return word === 'held' ? null : 'kidnapped';
  if (word === 'held') return null;
  if (next === 'captive' || next === 'alive') return word === 'taken' ? 'captured' : null;
  if (next === 'into' && norms[verb + 2] === 'custody') return 'arrested';
  if (next !== 'to' && next !== 'into') return null;
  let at = verb + 2;
  while (
    /^(?:local|nearby|area|several|various|different|hospitals?|in|state|public|city|field|regional)$/.test(
      norms[at] ?? '',
    )
  ) {
    // In one town, or by helicopter: some of them.
    if (norms[at] === 'hospital' || norms[at] === 'hospitals')
      return /^(?:by|in|at|from|on|near|where)$/.test(norms[at + 1] ?? '') ? null : 'hospitalised';
    at++;
  }
  return null;
}

function isHitBy(norms: readonly string[], verb: number): boolean {
  if (!/^(?:by|with)$/.test(norms[verb + 1] ?? '') || !/^(?:were|was|been|being)$/.test(norms[verb - 1] ?? ''))
    return false;
  const at = /^(?:flying|falling|stray|live|rubber|a|the|police|sniper)$/.test(norms[verb + 2] ?? '')
    ? verb + 3
    : verb + 2;
  return FLYING.has(norms[at] ?? '');
}

/** "Fell in battle", "rose as martyrs", "plunged to their deaths", "met their death". */
function isFall(norms: readonly string[], verb: number): boolean {
  const word = norms[verb]!;
  const next = norms[verb + 1] ?? '';
  const third = norms[verb + 2] ?? '';
  if (word === 'met') return next === 'their' && /^(?:deaths?|end|fate)$/.test(third);
  if (next === 'as' || next === 'a') return /^martyrs?$/.test(third);
  if (next === 'to') return third === 'their' && /^deaths?$/.test(norms[verb + 3] ?? '');
  if (!/^(?:fell|fallen|rose|risen)$/.test(word) || next !== 'in') return false;
  return /^(?:battle|combat|action)$/.test(third === 'the' ? (norms[verb + 3] ?? '') : third);
}

function isLifeGiven(norms: readonly string[], verb: number): boolean {
  const at =
    norms[verb] === 'laid' && norms[verb + 1] === 'down' ? verb + 2 : norms[verb] === 'paid' ? verb + 2 : verb + 1;
  return norms[at] === 'their' && norms[at + 1] === 'lives';
}

/** What is said right before the count: "the wounding of", "injuries to", "stabbed to death", "gunned down". */
export function harmBefore(tokens: Tokens, { firstToken }: Sentence, q: ReadQuantity): Harm | null {
  const { norms } = tokens;
  const last = q.first - 1;
  if (last - 1 < firstToken) return null;
  const before = norms[last - 1]!;
  const word = norms[last]!;
  if (word === 'of') return harmNounAt(tokens, firstToken, last - 1);
  if (word === 'to') return /^(?:injuries|wounds|burns)$/.test(before) ? { measure: 'wounded', at: last - 1 } : null;
  if (word === 'down') return DOWNED.has(before) ? { measure: 'killed', at: last - 1 } : null;
  if (word === 'death' && before === 'to' && last - 2 >= firstToken) {
    const verb = norms[last - 2]!;
    if (verb === 'put') return { measure: 'executed', at: last - 2 };
    return TO_DEATH.has(verb) ? { measure: 'killed', at: last - 2 } : null;
  }
  return /^(?:cost|costs|costing)$/.test(word) && isTheirLives(norms, q.phraseEnd)
    ? { measure: 'killed', at: last }
    : null;
}

const isTheirLives = (norms: readonly string[], at: number): boolean =>
  norms[at] === 'their' && /^li(?:ves|fe)$/.test(norms[at + 1] ?? '');

/** "The death of", "the killing and wounding of": both together. */
function harmNounAt({ norms }: Tokens, firstToken: number, at: number): Harm | null {
  const measure = ofNoun(norms[at]!);
  if (measure === undefined) return null;
  if (at - 2 > firstToken && /^(?:and|or)$/.test(norms[at - 1]!)) {
    const other = ofNoun(norms[at - 2]!);
    if (other !== undefined && other !== measure) return { measure: 'casualties', at };
  }
  return { measure, at };
}

const ofNoun = (noun: string): string | undefined => NOUNS_OF_HARM.get(noun) ?? PREDICATE_NOUNS.get(noun);

/** The words before a count that `harmBefore` waits for. */
export const WORDS_BEFORE_HARMED: readonly string[] = [
  ...NOUNS_OF_HARM.keys(),
  ...words('injuries wounds burns down death cost costs costing'),
];

/** "Neutralised 12 terrorists": of fighters alone, since teams are eliminated and risks neutralised. */
export function doneToFighters(tokens: Tokens, q: ReadQuantity, at: number): string | undefined {
  if (q.head < 0 || !DONE_TO_FIGHTERS.has(tokens.norms[at] ?? '')) return undefined;
  const group = GROUP_OF.get(singularAt(tokens, q.head));
  return group === 'fighters' || group === 'soldiers' ? 'killed' : undefined;
}
