import { type Sentence, type Tokens, WORD } from '../article/types';
import { ACTION_FORMS, ACTION_PARTICIPLES } from '../english/actions';
import { PHRASE_ENDS, pluralOf, singularOf } from '../english/nouns';
import { ACTION, figureTraitsAt, figureTraitsOf } from './figureTraits';
import type { ReadQuantity } from './quantities';

/** What is counted, and what it did or what was done to it. */
export interface CountedAction {
  /** "lawmakers signed letter", "boats seized". */
  readonly measure: string;
  /** Where the verb stands. */
  readonly at: number;
  /** Somebody did it to what is counted, so that two counts are of one thing only if he is the same. */
  readonly owned: boolean;
}

const BE = /^(?:was|were|been|be|being|are|is|got)$/;
const BETWEEN =
  /^(?:has|have|had|also|already|since|then|now|reportedly|later|all|each|who|that|which|will|would|to|are|is|not)$/;
const BEFORE_TO = /^(?:are|is|were|was|have|has|had|due|set)$/;
const OBJECT_STARTS = /^(?:the|a|an|this|that|its|his|her|their|our)$/;

/** Behind these, what is counted is a load. */
const LOADS = new Set(['of', 'with', 'carrying', 'holding', 'transporting', 'containing']);

const JOBS = new Set(['jobs', 'posts', 'positions', 'roles']);

/** Those who are let go, each by the word that outlets meet in: of an exchange, hostages are one side and prisoners the other. */
const CAPTIVES: ReadonlyMap<string, string> = new Map([
  ...['captives', 'abductees'].map((noun): [string, string] => [noun, 'hostages']),
  ...['detainees', 'inmates'].map((noun): [string, string] => [noun, 'prisoners']),
]);

/** "Freed" and "released" are one of captives. */
function verbOf(verb: string, noun: string): string {
  return verb === 'freed' && (noun === 'hostages' || noun === 'prisoners') ? 'released' : verb;
}

/** Any noun can be counted by what it does: "32 lawmakers signed the letter", "the guard seized 14 boats". */
export function readAction(tokens: Tokens, sentence: Sentence, q: ReadQuantity): CountedAction | null {
  if (q.head < 0 || q.added || q.form === 'fraction' || q.dimension !== 'count') return null;
  // "A convoy of 31 lorries left": the convoy did.
  // So did "a boat carrying 86 migrants".
  const before = q.first > sentence.firstToken ? tokens.norms[q.first - 1]! : '';
  if (LOADS.has(before)) return null;
  if (!(figureTraitsOf(tokens, q.phraseEnd, Math.min(sentence.endToken, q.phraseEnd + 6)) & ACTION)) {
    const beside = before === 'by' ? q.first - 2 : q.first - 1;
    if (beside <= sentence.firstToken || !(figureTraitsAt(tokens, beside) & ACTION)) return null;
  }
  const head = pluralOf(singularOf(tokens.norms[q.head]!));
  const noun = JOBS.has(head) ? 'jobs' : (CAPTIVES.get(head) ?? head);
  return (
    signedBy(tokens, sentence, q, noun) ?? doneBefore(tokens, sentence, q, noun) ?? doneAfter(tokens, sentence, q, noun)
  );
}

/** "a letter signed by 45 lawmakers". */
function signedBy(tokens: Tokens, sentence: Sentence, q: ReadQuantity, noun: string): CountedAction | null {
  if (tokens.norms[q.first - 1] !== 'by') return null;
  const at = q.first - 2;
  const verb = at > sentence.firstToken ? tokens.norms[at]! : '';
  if (!ACTION_PARTICIPLES.has(verb)) return null;
  let object = at - 1;
  while (
    object > sentence.firstToken &&
    (BE.test(tokens.norms[object]!) || BETWEEN.test(tokens.norms[object]!) || tokens.norms[object] === ',')
  )
    object--;
  const named = tokens.kinds[object] === WORD && !PHRASE_ENDS.has(tokens.norms[object]!);
  return named ? { measure: `${noun} ${verb} ${singularOf(tokens.norms[object]!)}`, at, owned: false } : null;
}

const MOVES = /^(?:left|fled|returned|arrived|gathered|marched)$/;

/** "The coastguard seized 14 boats", where the doer stands before the verb. */
function doneBefore(tokens: Tokens, sentence: Sentence, q: ReadQuantity, noun: string): CountedAction | null {
  const at = q.first - 1;
  if (at <= sentence.firstToken) return null;
  const verb = ACTION_FORMS.get(tokens.norms[at]!);
  // "The raid left 15 women dead": they have not left.
  if (verb === undefined || tokens.norms[at] === 'fine' || MOVES.test(verb)) return null;
  // "were seized 14 boats" is nothing, "is axing 1,500 jobs" is.
  if (BE.test(tokens.norms[at - 1]!) && !tokens.norms[at]!.endsWith('ing')) return null;
  // "a story that it would resettle 250,000 people": nobody did.
  const would = tokens.norms[at - 1] === 'would';
  if (/^(?:could|might|may|should)$/.test(tokens.norms[at - 1]!)) return null;
  // What a firm said it would cut, it will.
  if (would && !(verb === 'cut' && noun === 'jobs' && saysSo(tokens, sentence.firstToken, at))) return null;
  if (verb === 'cut' && noun !== 'jobs') return null;
  return { measure: `${noun} ${verbOf(verb, noun)}`, at, owned: true };
}

/** "Orlat said (on Friday) it would": who would do it says so. */
function saysSo({ norms }: Tokens, from: number, verb: number): boolean {
  const subject = verb - 2;
  if (norms[subject] !== 'it' && norms[subject] !== 'they') return false;
  for (let at = subject - 1; at >= Math.max(from, subject - 4); at--)
    if (/^(?:said|says|announced|confirmed|added)$/.test(norms[at]!)) return true;
  return false;
}

/** "32 lawmakers signed the letter", "40 flights were cancelled", "5,000 people have left the island". */
function doneAfter(tokens: Tokens, sentence: Sentence, q: ReadQuantity, noun: string): CountedAction | null {
  let passive = false;
  for (let at = q.phraseEnd; at < Math.min(sentence.endToken, q.phraseEnd + 6); at++) {
    const norm = tokens.norms[at]!;
    if (tokens.kinds[at] !== WORD) return null;
    if (BE.test(norm)) {
      passive = true;
      continue;
    }
    const verb = ACTION_FORMS.get(norm);
    if (verb === undefined) {
      if (!BETWEEN.test(norm)) return null;
      // "told people in five counties to leave"
      if (norm === 'to' && !BEFORE_TO.test(tokens.norms[at - 1]!)) return null;
      continue;
    }
    // Whose jobs they were, and which of them, is not said.
    if (verb === 'cut') return null;
    // "40 boats seized": the participle alone after its noun is passive too, but "12 people left" is not.
    const object = passive ? null : objectOf(tokens, at + 1, sentence.endToken);
    const told = verbOf(verb, noun);
    // "74 prisoners were freed in exchange for 151": of which side, nobody knows.
    if (told === 'released' && isInReturn(tokens.norms, at)) return null;
    const measure = object === null ? `${noun} ${told}` : `${noun} ${told} ${object}`;
    return { measure, at, owned: false };
  }
  return null;
}

function isInReturn(norms: readonly string[], verb: number): boolean {
  for (let at = verb + 1; at < verb + 8; at++)
    if (norms[at] === 'in' && /^(?:return|exchange)$/.test(norms[at + 1] ?? '')) return true;
  return false;
}

/** The noun that the verb is about: "signed the open letter" → letter. */
function objectOf(tokens: Tokens, from: number, end: number): string | null {
  if (from >= end || !OBJECT_STARTS.test(tokens.norms[from]!)) return null;
  let head = -1;
  for (let at = from + 1; at < Math.min(end, from + 5); at++) {
    if (tokens.kinds[at] !== WORD || PHRASE_ENDS.has(tokens.norms[at]!) || tokens.norms[at] === "'s") break;
    head = at;
  }
  return head < 0 ? null : singularOf(tokens.norms[head]!);
}
