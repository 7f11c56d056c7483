import { CAPITAL, QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { EMPTY_WORDS } from '../english/emptyWords';
import { LAST, LASTING_CLASSES, PASSED, SERVE } from '../english/lasting';
import { words } from '../english/words';
import { SPLITS } from '../facts/happeningClauses';
import { type Amount, HOURS } from './amountsOfTime';
import { conceptsOf } from './concepts';
import { stemOfWritten } from './stems';

let classes: ReadonlyMap<string, readonly string[]> | undefined;

function classesOf(norm: string): readonly string[] {
  if (classes === undefined) {
    const found = new Map<string, string[]>();
    for (const line of LASTING_CLASSES) {
      const own = line.split(' ');
      for (const word of new Set(own.map(stemOfWritten))) {
        const there = found.get(word);
        if (there === undefined) found.set(word, [`lasting ${own[0]!}`]);
        else there.push(`lasting ${own[0]!}`);
      }
    }
    classes = found;
  }
  return classes.get(stemOfWritten(norm)) ?? NO_CLASSES;
}

const NO_CLASSES: readonly string[] = [];

/** What is so by its nature or by a paper is told in the present. */
const PRESENT = words('runs run covers cover lasts is');
const NOT_FOR = words(
  'within in by until at every each per last past next than another first only final to from between additional further extra more less',
);
const PRONOUNS = words('they it he she we i you that this which who there');
const DOERS = words('they it');

/** In tokens. */
const BEFORE = 12;
const BEHIND = 10;
const OVER_WORDS = words('gone over out away off ended finished through done inside');

export interface Clause {
  readonly from: number;
  readonly end: number;
}

/** From one comma to the next; what so much time went by "before" or "when" belongs to it. */
export function clauseAround(
  { norms, kinds }: Tokens,
  { firstToken, endToken }: Sentence,
  { first, next }: Amount,
): Clause {
  let from = first;
  while (from > firstToken && first - from < BEFORE && !isBoundary(norms, from - 1) && kinds[from - 1] !== QUOTE_MARK)
    from--;
  let end = next;
  while (end < endToken && end - next < BEHIND && !/^[,;:–—]$/.test(norms[end]!) && kinds[end] !== QUOTE_MARK) {
    if (/^(?:that|which|who|said|says|and|but)$/.test(norms[end]!)) break;
    end++;
  }
  return { from, end };
}

const isBoundary = (norms: Tokens['norms'], t: number): boolean =>
  norms[t] === ',' || SPLITS.has(norms[t]!) || /^(?:but|that|which|who|–|—)$/.test(norms[t]!);

const WHICH = words('first second third fourth last previous earlier another other next latest former final longest');
const DEFINITE = words("the a an his her its their our this 's");

/** "the first debate", "the last session, which lasted": of several the one that is meant; '' where nothing says so. */
export function whichOf({ norms }: Tokens, { firstToken }: Sentence, { from }: Clause, first: number): string {
  const linked = /^(?:that|which)$/.test(norms[from - 1] ?? '');
  let which = '';
  for (let t = linked ? Math.max(firstToken, from - TO_ANTECEDENT) : from; t < first; t++)
    if (WHICH.has(norms[t]!) && (t === from || DEFINITE.has(norms[t - 1] ?? ''))) which = norms[t]!;
  return which === 'final' || which === 'latest' ? 'last' : which;
}

/** In tokens. */
const TO_ANTECEDENT = 5;

/** Whether what stands before it says that it lasted so long: "held for five hours before". */
export function leadsLength({ norms }: Tokens, { from }: Clause, first: number): boolean {
  let lead = first - 1;
  while (lead >= from && HEDGE_BEFORE.has(norms[lead]!)) lead--;
  return lead >= from && (norms[lead] === 'for' || LAST.has(norms[lead]!)) && norms[lead + 1] !== undefined;
}

/** "were gone six minutes later", "Six minutes later it was over". */
export function isOverHere({ norms }: Tokens, { end }: Clause, { first, next }: Amount): boolean {
  if (OVER_WORDS.has(norms[first - 1] ?? '') && /^(?:were|was|had)$/.test(norms[first - 2] ?? '')) return true;
  for (let t = next + 1; t < Math.min(end, next + 6); t++)
    if (OVER_WORDS.has(norms[t]!) && /^(?:were|was|had)$/.test(norms[t - 1]!)) return true;
  return false;
}

export const NO_TOPICS: ReadonlySet<string> = new Set();

export interface Form {
  readonly topics: ReadonlySet<string>;
  readonly isOfAll: boolean;
}

export const ALL: Form = { topics: NO_TOPICS, isOfAll: true };
const HEDGE_BEFORE = words(
  'about around some roughly almost nearly just over under more than a the whole of good well little only at least no less up to full',
);

/** Of what it is the length, by where it stands; null where it is that of nothing that is told. */
export function formOf(tokens: Tokens, sentence: Sentence, clause: Clause, { first, next }: Amount): Form | null {
  const { norms } = tokens;
  const life = lifeOf(tokens, clause, first);
  if (life !== null) return life;
  // "19 hours of talks", "a nine-day holiday", "a strike of 23 days"
  if (norms[next] === 'of') return ofNoun(tokens, headBehind(tokens, next + 1, clause.end));
  if (isHyphenated(tokens, first, next)) return ofNoun(tokens, headBehind(tokens, next, clause.end));
  let lead = first - 1;
  while (lead >= clause.from && HEDGE_BEFORE.has(norms[lead]!) && !isOfNoun(norms, lead)) lead--;
  const before = lead < clause.from ? '' : norms[lead]!;
  if (before === 'of') return ofNoun(tokens, norms[lead - 1] === ',' ? lead - 2 : lead - 1);
  if (norms[next] === 'long') {
    const isAside = lead < clause.from && norms[clause.from - 1] === ',';
    return ofNoun(tokens, isAside ? clause.from - 2 : subjectBefore(tokens, sentence, clause, lead));
  }
  const isFor = before === 'for' || before === 'after';
  if (isPassed(tokens, next)) return ofClause(tokens, next, clause.end);
  if (lead < clause.from || (lead === clause.from && isFor)) return fronted(tokens, clause, next, before === 'after');
  // "will last five weeks", "was over in six hours", "took the surgeons eleven hours"
  if (before === 'last' && /^(?:will|to|would|can)$/.test(norms[lead - 1] ?? ''))
    return lasted(tokens, sentence, clause, lead - 1, next);
  if (/^(?:in|within)$/.test(before) && DONE.has(norms[lead - 1] ?? ''))
    return doneIn(tokens, sentence, clause, lead - 1);
  const taker = takerBefore(tokens, clause, lead);
  if (taker >= 0) return lasted(tokens, sentence, clause, taker, next);
  if (NOT_FOR.has(before) || before === 'after') return null;
  const verb = before === 'for' || before === 'on' ? lead - 1 : lead;
  if (LAST.has(norms[verb] ?? '') || (norms[verb] === 'on' && LAST.has(norms[verb - 1] ?? '')))
    return lasted(tokens, sentence, clause, verb, next);
  if (before === 'for') {
    const topics = topicsIn(tokens, clause.from, lead);
    return topics.size > 0 ? { topics, isOfAll: false } : null;
  }
  return null;
}

/** "is built to work for", "designed to last", "a design life of". */
function lifeOf({ norms }: Tokens, { from }: Clause, first: number): Form | null {
  for (let t = first - 1; t > from && first - t < BEFORE; t--) {
    if (norms[t] === 'life' && LIVES.has(norms[t - 1] ?? '')) return LIFE;
    if (norms[t] === 'to' && MADE_FOR.has(norms[t - 1] ?? '') && SERVE.has(norms[t + 1] ?? '')) return LIFE;
  }
  return null;
}

export const LIFETIME = 'lifetime';
const LIFE: Form = { topics: new Set([LIFETIME]), isOfAll: false };
const LIVES = words('design service working useful expected operating operational');
const MADE_FOR = words('built designed meant made intended expected supposed planned engineered constructed');

/** "a strike of", and not "a whole of", "the best part of". */
const isOfNoun = (norms: Tokens['norms'], t: number): boolean =>
  norms[t] === 'of' && !/^(?:part|whole|most|course|space|matter)$/.test(norms[t - 1] ?? '');

const isHyphenated = ({ norms }: Tokens, first: number, next: number): boolean => {
  for (let t = first; t < next; t++) if (norms[t] === '-') return HOURS.has(norms[next - 1]!);
  return false;
};

function isPassed({ norms }: Tokens, next: number): boolean {
  for (let t = next; t < next + 4; t++) {
    if (PASSED.has(norms[t] ?? '')) return norms[t] !== 'went' || norms[t + 1] === 'by';
    if (!/^(?:had|have|has|been|were|was|then|is|are)$/.test(norms[t] ?? '')) return false;
  }
  return false;
}

/** The noun at `t` or what it says nothing of. */
function ofNoun({ norms }: Tokens, t: number): Form | null {
  const noun = norms[t] ?? '';
  if (t < 0 || noun === '' || EMPTY_WORDS.has(noun) || (/[^s]s$/.test(noun) && !PLURALS.has(noun))) return null;
  const topics = new Set([...classesOf(noun), ...conceptsOf(noun, undefined)]);
  return { topics, isOfAll: false };
}

/** They have no singular, or mean one thing. */
const PLURALS = words(
  'talks negotiations clashes repairs hostilities proceedings searches lessons discussions deliberations',
);

/** The last word of the phrase that begins here. */
function headBehind({ norms, kinds, flags }: Tokens, from: number, end: number): number {
  let head = -1;
  for (let t = from; t < Math.min(end, from + 4); t++) {
    if (kinds[t] !== WORD || ((flags[t]! & CAPITAL) !== 0 && head >= 0)) break;
    if (EMPTY_WORDS.has(norms[t]!)) {
      if (head >= 0) break;
      continue;
    }
    head = t;
  }
  return head;
}

/** The noun that the clause is about; behind "which" and "that" the one before it; -1 for a pronoun or none. */
function subjectBefore(
  { norms, kinds, flags }: Tokens,
  { firstToken }: Sentence,
  { from }: Clause,
  verb: number,
): number {
  let t = verb - 1;
  for (; t >= from; t--) {
    const norm = norms[t]!;
    if (kinds[t] !== WORD || EMPTY_WORDS.has(norm) || /ly$|^[ap]\.?m\.?$/.test(norm)) continue;
    // "The siege of the bank": it is the siege that did.
    if (isInPhrase(norms, t, from)) continue;
    return (flags[t]! & CAPITAL) !== 0 && t > firstToken ? -1 : t;
  }
  const linked = /^(?:that|which)$/.test(norms[from - 1] ?? '');
  if (!linked) return -1;
  const antecedent = norms[from - 2] === ',' ? from - 3 : from - 2;
  return antecedent >= firstToken ? antecedent : -1;
}

function isInPhrase(norms: Tokens['norms'], t: number, from: number): boolean {
  for (let k = t - 1; k >= from && t - k < 4; k--) if (PREPOSITIONS.has(norms[k]!)) return k > from;
  return false;
}

const PREPOSITIONS = words(
  'of in at on over against between with near for around about outside inside into by from through to',
);

/** "The evacuation lasted", "It took rescuers four hours to free him". */
function lasted(tokens: Tokens, sentence: Sentence, clause: Clause, verb: number, next: number): Form | null {
  const { norms } = tokens;
  if (PRESENT.has(norms[verb]!) && !/^(?:will|to)$/.test(norms[verb - 1] ?? '')) {
    return ofNoun(tokens, subjectBefore(tokens, sentence, clause, verb));
  }
  // Whoever spends his time is not what it is spent on.
  if (norms[verb] === 'spent') {
    const topics = topicsIn(tokens, clause.from, clause.end);
    return topics.size > 0 ? { topics, isOfAll: false } : null;
  }
  if (norms[next] === 'to') return ofClause(tokens, next + 1, clause.end);
  const subject = subjectBefore(tokens, sentence, clause, norms[verb] === 'on' ? verb - 1 : verb);
  if (subject >= 0) return ofNoun(tokens, subject) ?? ofClause(tokens, clause.from, verb);
  const topics = topicsIn(tokens, clause.from, clause.end);
  if (topics.size > 0) return { topics, isOfAll: false };
  // "It took three days", "The swap, …, began at seven and took three hours"
  const pronoun = norms[verb - 1] ?? '';
  return TOOK.has(norms[verb]!) && (pronoun === 'it' || pronoun === 'and') ? ALL : null;
}

const TOOK = words('took lasted');
const TAKES = words('took take');
const DONE = words('over done finished through');

/** In tokens: "took the surgeons eleven hours", "took them nineteen hours". */
const TO_TAKER = 4;

function takerBefore({ norms, kinds }: Tokens, { from }: Clause, lead: number): number {
  for (let t = lead - 1; t >= from && lead - t < TO_TAKER; t--) {
    if (TAKES.has(norms[t]!)) return t;
    if (kinds[t] !== WORD || PREPOSITIONS.has(norms[t]!)) return -1;
  }
  return -1;
}

/** "The spacewalk was over in six hours", "It was all over within ten minutes". */
function doneIn(tokens: Tokens, sentence: Sentence, clause: Clause, verb: number): Form | null {
  const subject = subjectBefore(tokens, sentence, clause, verb);
  if (subject < 0 || ANYTHING.has(tokens.norms[subject]!)) return ALL;
  return ofNoun(tokens, subject);
}

const ANYTHING = words('thing it all everything whole');

function topicsIn({ norms, kinds }: Tokens, from: number, end: number): Set<string> {
  const topics = new Set<string>();
  for (let t = from; t < end; t++) if (kinds[t] === WORD) for (const one of classesOf(norms[t]!)) topics.add(one);
  return topics;
}

/** "… went by before the ship was empty". */
function ofClause(tokens: Tokens, from: number, end: number): Form {
  const topics = topicsIn(tokens, from, end);
  if (topics.size > 0) return { topics, isOfAll: false };
  return hasNoun(tokens, from, end) && !isFirstToLast(tokens, from, end) ? { topics, isOfAll: false } : ALL;
}

/** "… passed between the first group and the last". */
function isFirstToLast({ norms }: Tokens, from: number, end: number): boolean {
  const at = norms.indexOf('between', from);
  const first = norms.indexOf('first', from);
  const last = norms.indexOf('last', from);
  return from <= at && at < end && at < first && first < last && last <= end + TO_LAST;
}

/** In tokens. */
const TO_LAST = 4;

function hasNoun({ norms, kinds }: Tokens, from: number, end: number): boolean {
  for (let t = from; t < end; t++)
    if (kinds[t] === WORD && !EMPTY_WORDS.has(norms[t]!) && !PASSED.has(norms[t]!)) return true;
  return false;
}

/** "For two hours they had the hall to themselves", "Five hours they lay there", "After three days the last was found". */
function fronted(tokens: Tokens, { end }: Clause, next: number, isAfter: boolean): Form | null {
  const from = tokens.norms[next] === 'in' && tokens.norms[next + 1] === 'which' ? next + 2 : next;
  // "After 27 days in which no bus ran, the strike ended."
  const isAside = from !== next || isAfter;
  const topics = topicsIn(tokens, from, isAside ? Math.min(tokens.count, end + BEHIND) : end);
  if (topics.size > 0) return { topics, isOfAll: false };
  if (isAfter) return null;
  const subject = tokens.norms[from] ?? '';
  return DOERS.has(subject) && PRONOUNS.has(subject) ? ALL : null;
}
