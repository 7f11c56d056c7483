import { isTold } from '../article/blockKinds';
import { type Article, CAPITAL, QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { ALL, ANOTHER, HAPPENINGS, happeningOf, isUnlisted } from '../english/happenings';
import type { HappeningClass } from '../english/happeningWords';
import { OFFICES } from '../english/lives';
import { PHRASE_ENDS } from '../english/nouns';
import { words } from '../english/words';
import { dayOf } from './dates';
import { formerHappeningOf } from './formerHappenings';
import {
  behindAside,
  clauseEnd,
  clauseFrom,
  endsClause,
  isQuoted,
  leadsTo,
  opensClause,
  SPLITS,
  TO_SUBJECT,
  wayOf,
} from './happeningClauses';
import { isOfNews, isOfYearsAgo } from './happeningNews';
import { hasSubject, hasThing, isAmong, TO_OBJECT } from './happeningSubjects';
import { beginsTeller, type Phase, type Teller, tellersIn } from './happeningWords';
import { aheadOf, dayOfMoment, type Moment, readMoments, sentencesWithTime } from './moments';
import { openVerbBeside } from './openHappenings';

/** Something that happened, or will, and when. */
export interface TimedEvent {
  readonly class: HappeningClass;
  /** Of what lasts: its beginning, its end. */
  readonly phase: Phase | null;
  readonly ahead: boolean;
  /** It was years ago: it is of the past of those whom the news is about. */
  readonly old: boolean;
  readonly moment: Moment;
  /** Days since 1970. */
  readonly day: number | null;
  readonly sentence: number;
  /** Tokens of its clause. */
  readonly from: number;
  readonly end: number;
  /** The first of the words that tell of it, and the one behind them. */
  readonly word: number;
  readonly behind: number;
  /** The noun that it befell, where that stands in the sentence before; -1 where it does not. */
  readonly thing: number;
}

/** In tokens: from a verb to its time, from a time to a verb behind it. */
const TO_TIME = 22;
const BEHIND_TIME = 18;
/** In tokens: what a noun says of itself. */
const BEFORE_ITS_NOUN = 6;

/** The happenings of an article whose time it tells, in every place that tells it. */
export function readTimedEvents(article: Article): readonly TimedEvent[] {
  const events: TimedEvent[] = [];
  const { sentences, blocks, dateline, tokens } = article;
  for (const s of sentencesWithTime(article)) {
    const sentence = sentences[s]!;
    if (!isTold(blocks[sentence.block]!.kind)) continue;
    const { firstToken, endToken } = sentence;
    const moments = readMoments(article, s);
    if (moments.length === 0) continue;
    const tellers = tellersIn(tokens, firstToken, endToken);
    for (const moment of moments) {
      if (dateline !== undefined && tokens.starts[moment.first]! < dateline.end + DATELINE) continue;
      addEvents(article, s, moment, tellers, events);
    }
  }
  return events;
}

const STANDS_FOR = words('they it');

/** In UTF-16 units: the day and the agency behind the town. */
const DATELINE = 25;

function addEvents(article: Article, s: number, moment: Moment, tellers: readonly Teller[], into: TimedEvent[]): void {
  const { tokens, sentences, metadata } = article;
  const sentence = sentences[s]!;
  if (isQuoted(tokens, sentence, moment.first)) return;
  const told = [
    nounOfDay(tokens, moment, tellers),
    backwards(article, s, moment, tellers),
    forwards(article, s, moment, tellers),
    sceneOf(article, s, moment),
  ].flat();
  const former = formerHappeningOf(tokens, sentence, moment);
  if (former !== null) told.splice(0, told.length, { ...former, phase: null, isNoun: true });
  if (told.length === 0) told.push(...unlistedOf(tokens, sentence, moment));
  const anchor = metadata.date?.value;
  const today = anchor === undefined ? null : dayOf(anchor);
  for (const one of told) {
    const { class: name, phase, first } = one;
    const { future, past, lasts, state, ofPerson, inMatch, coming } = happeningOf(name);
    if ((moment.zone === 'match') !== (inMatch === true)) continue;
    if (former === null && name !== 'record set' && isAnother(tokens, sentence, one)) continue;
    const way = wayOf(tokens, sentence, first, moment, one.isNoun);
    if (way === null) continue;
    // "a run-off on 3 May", "falls on 26 April": the date says that it is to come.
    const isLater =
      (!moment.bareWeekday && today !== null && (moment.date?.day ?? 0) > today) || isOfLaterYear(moment, anchor);
    const isAhead = future === true || way === 'ahead' || isLater || (state === true && isStill(tokens, one, moment));
    if (coming === true && !isAhead) continue;
    // A trial that is to open has its day, one that opened has its month or its year.
    const ofDay = lasts === true && (isAhead || moment.date?.iso?.length === 10);
    const isPast = past === true && !ofDay;
    const ahead = !isPast && isAhead;
    // "closed from 4 p.m.", "suspended since May 4", "the strike from Friday"; "by Friday" only tells of what is to come.
    const inForce = lasts === true && phase === 'began';
    if (moment.way === 'since' && state !== true && !inForce) continue;
    if (moment.way === 'from' && state !== true && lasts !== true) continue;
    if (moment.way === 'until' && !ahead) continue;
    const meant = ahead ? aheadOf(moment, anchor) : moment;
    const day = dayOfMoment(moment, anchor, ahead);
    const mayBeOld = !isPast && !ahead && (ofPerson === true || isUnlisted(name)) && lasts !== true;
    const old = mayBeOld && isOfYearsAgo(meant, anchor);
    if (
      !old &&
      !isOfNews(meant, day, anchor, ahead, isPast || (past === true && !ahead && lasts === true), lasts === true)
    )
      continue;
    into.push({
      class: name,
      phase,
      ahead,
      old,
      moment: meant,
      day,
      sentence: s,
      word: first,
      behind: one.next,
      thing: one.thing ?? -1,
      from: Math.max(
        moment.first < first ? moment.first : clauseFrom(tokens, sentence, first),
        one.isNoun ? Math.min(first, moment.first) - BEFORE_ITS_NOUN : 0,
      ),
      end: clauseEnd(tokens, sentence, endOf(tokens, sentence, one, moment)),
    });
  }
}

/** "is closed until Monday" */
const isStill = ({ norms }: Tokens, { first }: Told, { way }: Moment): boolean =>
  way === 'until' && /^(?:is|are|be|remains?|stays?|kept)$/.test(norms[first - 1] ?? '');

/** "Founded in 1912, the company …": what it is told of stands behind the comma. */
function endOf({ norms }: Tokens, { firstToken }: Sentence, { first, next }: Told, moment: Moment): number {
  const end = Math.max(next, moment.next);
  return first === firstToken && norms[end] === ',' ? end + 1 : end;
}

function isOfLaterYear({ date }: Moment, anchor: string | undefined): boolean {
  if (date?.iso == null || !date.yearWritten || date.iso.length >= 10 || anchor === undefined) return false;
  return date.iso > anchor.slice(0, date.iso.length);
}

function unlistedOf(tokens: Tokens, sentence: Sentence, moment: Moment): readonly Told[] {
  // What no list has may be done every few months: only a day, an hour or a year tells which is meant.
  const { iso, yearWritten } = moment.date ?? { iso: null, yearWritten: false };
  if (iso !== null && iso.length < 10 && !yearWritten) return NOTHING;
  if (moment.way !== 'at' && (moment.way !== 'until' || !yearWritten)) return NOTHING;
  const verb = openVerbBeside(tokens, sentence, moment);
  if (verb === null) return NOTHING;
  const { name, first } = verb;
  return [{ class: name, phase: null, first, next: first + 1, isNoun: false }];
}

interface Told {
  readonly class: HappeningClass;
  readonly isNoun: boolean;
  readonly phase: Phase | null;
  readonly first: number;
  readonly next: number;
  readonly thing?: number;
}

const NOTHING: readonly Told[] = [];

/** "Another tower collapsed", "a second blast", "an earlier crash". */
function isAnother({ norms }: Tokens, { firstToken }: Sentence, { first, isNoun }: Told): boolean {
  for (let t = first - 1; t >= firstToken && first - t < (isNoun ? 4 : TO_SUBJECT); t--) {
    const norm = norms[t]!;
    if (SPLITS.has(norm)) return false;
    if (OTHERS.has(norm) || (isNoun && ANOTHER.has(norm))) return true;
    if (norm === 'second' && norms[t - 1] === 'a') return true;
  }
  return false;
}

const OTHERS = words('another separate unrelated');

/** "Thursday's ambush", "the Thursday night blast". */
function nounOfDay(tokens: Tokens, { next, date, clock }: Moment, tellers: readonly Teller[]): readonly Told[] {
  if (date === null || clock !== null || date.day === null) return NOTHING;
  const { norms } = tokens;
  const owned = norms[next] === "'s";
  const teller = tellers.find(({ first }) => first >= next);
  if (teller === undefined || teller.first - next > (owned ? 3 : 0)) return NOTHING;
  for (let t = next; t < teller.first; t++) if (ANOTHER.has(norms[t]!)) return NOTHING;
  return nounsOf(tokens, teller, null);
}

function nounsOf(tokens: Tokens, { first, next, of }: Teller, phase: Phase | null): readonly Told[] {
  if (!endsPhrase(tokens, next)) return NOTHING;
  return of.flatMap(({ class: name, part }) => {
    if (part !== 'noun') return [];
    const lasts = HAPPENINGS[name!]!.lasts === true;
    if (lasts && (phase === null || phase === 'happened')) return [];
    return [
      {
        class: phase === 'resumed' && name === 'talks' ? 'resumption of talks' : name!,
        phase: lasts && phase !== 'resumed' ? phase : null,
        first,
        next,
        isNoun: phase === null,
      },
    ];
  });
}

/** "the vote", and neither "the vote count" nor "vote-rich". */
function endsPhrase({ norms, kinds, flags }: Tokens, next: number): boolean {
  if (kinds[next] !== WORD) return norms[next] !== '-';
  const norm = norms[next]!;
  return PHRASE_ENDS.has(norm) || (flags[next]! & CAPITAL) !== 0 || /(?:ed|ing)$/.test(norm) || beginsTeller(norm);
}

/** What stands before its time: "gave way at 2:10 p.m.", "The collapse on Tuesday", "The collapse, … , happened at". */
function backwards(article: Article, s: number, moment: Moment, tellers: readonly Teller[]): readonly Told[] {
  const { tokens, sentences } = article;
  const sentence = sentences[s]!;
  const { norms, flags } = tokens;
  let k = tellers.length - 1;
  // "by the end of May" ends nothing.
  const before = moment.way === 'at' ? moment.first : moment.lead;
  while (k >= 0 && tellers[k]!.next > before) k--;
  for (let t = moment.lead - 1, seen = 0; t >= sentence.firstToken && seen < TO_TIME; t--, seen++) {
    if (k >= 0 && t < tellers[k]!.next) {
      const teller = tellers[k]!;
      const verbs = verbsOf(tokens, sentence, teller);
      if (verbs.length > 0) return verbs;
      // "at the Open on Tuesday"
      const isNamed = (flags[teller.first]! & CAPITAL) !== 0 && teller.first > sentence.firstToken;
      const phase = isNamed ? null : (teller.of.find(({ part }) => part === 'phase')?.phase ?? null);
      if (phase !== null && isBare(tokens, teller) && teller.next < moment.lead) return NOTHING;
      if (phase !== null) {
        const lasting = subjectOf(article, s, teller, tellers.slice(0, k), phase);
        return lasting.length > 0 ? lasting : deedsOf(article, s, teller);
      }
      const deeds = deedsOf(article, s, teller);
      if (deeds.length > 0) return deeds;
      const nouns = nounsOf(tokens, teller, null);
      if (nouns.length > 0)
        return isInPlace(tokens, sentence, teller) ? nouns : deedTo(tokens, sentence, tellers[k - 1], teller);
      t = teller.first;
      k--;
      continue;
    }
    if (moment.way === 'since' && OFFICES.has(norms[t]!) && !(flags[t]! & CAPITAL))
      return [{ class: 'office', phase: null, first: t, next: t + 1, isNoun: false }];
    if (norms[t] === ',') {
      const opened = asideBefore(tokens, sentence, t);
      if (opened < 0 && BEHIND_COMMA.has(norms[t + 1]!)) continue;
      if (opened < 0) return NOTHING;
      while (k >= 0 && tellers[k]!.next > opened) k--;
      t = opened;
      continue;
    }
    if (endsClause(tokens, t) && !leadsToThing(tokens, t)) return NOTHING;
  }
  return NOTHING;
}

/** "put out the blaze at six": what was done to what happened. */
function deedTo(tokens: Tokens, sentence: Sentence, verb: Teller | undefined, { first }: Teller): readonly Told[] {
  if (verb === undefined || first - verb.next > 2 || !verb.of.some(({ part }) => part === 'deed')) return NOTHING;
  return verbsOf(tokens, sentence, verb);
}

/** In tokens between two commas. */
const LONGEST_ASIDE = 6;

/** "the capital, Lysk, at", "signed, he said, on": the comma that opens the aside that one closes; -1 where none does. */
function asideBefore(tokens: Tokens, { firstToken }: Sentence, comma: number): number {
  const { norms } = tokens;
  const isSaid = /^(?:said|says|added)$/.test(norms[comma - 1] ?? '');
  for (let t = comma - 1; t > firstToken && comma - t <= LONGEST_ASIDE + 1; t--) {
    if (norms[t] === ',') return t;
    if (!(isSaid && t === comma - 1) && endsClause(tokens, t)) return -1;
  }
  return -1;
}

/** "opened to traffic", "sent to the town": what is no verb behind "to". */
function leadsToThing({ norms, flags, kinds }: Tokens, t: number): boolean {
  if (norms[t] !== 'to' || kinds[t + 1] !== WORD) return false;
  return (flags[t + 1]! & CAPITAL) !== 0 || /^(?:the|an?|his|her|its|their)$/.test(norms[t + 1]!);
}

/** "in Tolm, in the county of Lysk, at 7:12": what goes on saying where and when. */
const BEHIND_COMMA = words('in at on near off about just');

/** "is", "was": says nothing but when, or something else than that it happened. */
function isBare({ norms }: Tokens, { first, next }: Pick<Teller, 'first' | 'next'>): boolean {
  return next - first === 1 && (norms[first] === 'is' || norms[first] === 'was');
}

export function verbsOf(tokens: Tokens, sentence: Sentence, { first, next, of }: Teller): readonly Told[] {
  return of.flatMap(({ class: name, part, phase }) => {
    const known =
      part === 'verb' ||
      (part === 'weak verb' && hasSubject(tokens, sentence, first, HAPPENINGS[name!]!.subjects!)) ||
      (part === 'deed' && hasThing(tokens, sentence, { first, next }, HAPPENINGS[name!]!.things!));
    return known ? [{ class: name!, phase, first, next, isNoun: false }] : [];
  });
}

/** "The tanks go in stages. The first of them will arrive in March": what is done to what was spoken of last. */
function deedsOf({ tokens, sentences }: Article, s: number, { first, next, of }: Teller): readonly Told[] {
  const sentence = sentences[s]!;
  const before = sentences[s - 1];
  if (before === undefined || before.block !== sentence.block || !of.some(({ part }) => part === 'deed'))
    return NOTHING;
  let at = Math.max(sentence.firstToken, first - TO_OBJECT);
  const end = Math.min(sentence.endToken, next + TO_OBJECT);
  while (at < end && !STANDS_FOR_THINGS.has(tokens.norms[at]!)) at++;
  if (at === end) return NOTHING;
  return of.flatMap(({ class: name, part }) => {
    if (part !== 'deed') return [];
    for (let t = before.firstToken; t < before.endToken; t++)
      if (isAmong(HAPPENINGS[name!]!.things!, tokens.norms[t]!))
        return [{ class: name!, phase: null, first, next, isNoun: false, thing: t }];
    return [];
  });
}

const STANDS_FOR_THINGS = words('it they them all both');

/** What it is that began or happened: a noun of the same sentence, or of the last one where it stands for it. */
function subjectOf(
  article: Article,
  s: number,
  verb: Teller,
  before: readonly Teller[],
  phase: Phase,
): readonly Told[] {
  const { tokens, sentences } = article;
  const { firstToken } = sentences[s]!;
  let k = before.length - 1;
  for (let t = verb.first - 1, seen = 0; t >= firstToken && seen < TO_SUBJECT; t--, seen++) {
    while (k >= 0 && before[k]!.first > t) k--;
    const teller = before[k];
    if (teller !== undefined && t < teller.next) {
      const nouns = nounsOf(tokens, teller, phase);
      // What stands between the noun and the verb tells whose it is: "the trial of Jan Oster opened".
      const { first, next } = verb;
      if (nouns.length > 0)
        return isHead(tokens, sentences[s]!, teller) ? nouns.map((noun) => ({ ...noun, first, next })) : NOTHING;
    }
    if (SPLITS.has(tokens.norms[t]!) || tokens.kinds[t] === QUOTE_MARK) return NOTHING;
    if (STANDS_FOR.has(tokens.norms[t]!)) return t - firstToken < 2 ? standingFor(article, s, verb, phase) : NOTHING;
  }
  return NOTHING;
}

/** "They are to resume": what was spoken of last. "It started at 6 p.m.": what all is about, where nothing else is. */
function standingFor(article: Article, s: number, { first, next }: Teller, phase: Phase): readonly Told[] {
  const last = s > 0 ? lastSubject(article, s - 1, phase) : NOTHING;
  if (last.length > 0) return last;
  const isAll =
    article.tokens.norms[article.sentences[s]!.firstToken] === 'it' && (phase === 'began' || phase === 'happened');
  return isAll && !isBare(article.tokens, { first, next })
    ? [{ class: ALL, phase: null, first, next, isNoun: false }]
    : NOTHING;
}

/** "A lorry ran into the tram. It was 7:40 in the morning." */
function sceneOf(article: Article, s: number, { first, clock }: Moment): readonly Told[] {
  const { tokens, sentences } = article;
  const { norms } = tokens;
  const { firstToken } = sentences[s]!;
  const opens = norms[firstToken] === 'it' && norms[firstToken + 1] === 'was' && leadsTo(tokens, firstToken + 2, first);
  const before = sentences[s - 1];
  if (!opens || clock === null) return NOTHING;
  const here = { first: firstToken, next: firstToken + 1 };
  const told =
    before === undefined || before.block !== sentences[s]!.block
      ? NOTHING
      : tellersIn(tokens, before.firstToken, before.endToken).flatMap((teller) => verbsOf(tokens, before, teller));
  if (told.length > 0) return told.map((one) => ({ ...one, ...here }));
  // What is told behind "when" may have an hour of its own that no list knows.
  return [{ class: ALL, phase: null, isNoun: false, ...here }];
}

/** "Talks broke up without result. They are to resume on Monday." */
function lastSubject({ tokens, sentences }: Article, s: number, phase: Phase): readonly Told[] {
  const { firstToken, endToken, block } = sentences[s]!;
  if (block !== sentences[s + 1]!.block) return NOTHING;
  for (const teller of tellersIn(tokens, firstToken, Math.min(endToken, firstToken + 8))) {
    const nouns = nounsOf(tokens, teller, phase).filter(
      ({ class: name }) => HAPPENINGS[name]!.lasts || name === 'resumption of talks',
    );
    if (nouns.length > 0) return nouns;
  }
  return NOTHING;
}

/** "The collapse on", "in a collapse on": what was done over a collapse was done at another time. */
function isInPlace(tokens: Tokens, sentence: Sentence, { first }: Teller): boolean {
  const { norms } = tokens;
  let t = first - 1;
  while (t >= sentence.firstToken && first - t < 5 && !/^(?:the|a|an)$/.test(norms[t]!)) {
    if (ANOTHER.has(norms[t]!) || endsClause(tokens, t) || norms[t] === ',') return false;
    t--;
  }
  if (t < sentence.firstToken || !/^(?:the|a|an)$/.test(norms[t]!)) return false;
  if (norms[t - 1] === 'to') return norms[t] === 'a';
  return t === sentence.firstToken || norms[t - 1] === 'in' || norms[t - 1] === 'during';
}

/** The noun itself and not what was found of it: "the trial, which opened", "the fire at the plant broke out". */
function isHead({ norms }: Tokens, { firstToken }: Sentence, { first }: Teller): boolean {
  for (let t = first - 1; t >= firstToken && first - t < 5; t--) {
    const norm = norms[t]!;
    if (ANOTHER.has(norm) || norm === 'to') return false;
    if (/^(?:the|a|an|this|,|'s|its|their|his|her)$/.test(norm))
      return norms[t - 1] !== 'of' && norms[t - 1] !== 'into' && norms[t - 1] !== 'over';
  }
  return true;
}

/** What stands behind its time: "At 8:12 the rocket lifted off", "on Thursday when gunmen ambushed a convoy". */
function forwards(article: Article, s: number, moment: Moment, tellers: readonly Teller[]): readonly Told[] {
  const { tokens } = article;
  const sentence = article.sentences[s]!;
  const { norms, kinds } = tokens;
  let t = moment.next;
  if (norms[t] === ',') t++;
  const inNoun = nounBehind(tokens, t, tellers);
  if (inNoun.length > 0) return inNoun;
  const when = norms[t] === 'when';
  if (!when && !opensClause(tokens, sentence, moment.first)) return NOTHING;
  let k = 0;
  while (k < tellers.length && tellers[k]!.first < t) k++;
  for (let seen = when ? 0 : 1; t < sentence.endToken && seen < BEHIND_TIME; t++, seen++) {
    if (k < tellers.length && t === tellers[k]!.first) {
      const verbs = verbsOf(tokens, sentence, tellers[k]!);
      if (verbs.length > 0) return verbs;
      const phase = tellers[k]!.of.find(({ part }) => part === 'phase')?.phase ?? null;
      if (phase !== null && !isBare(tokens, tellers[k]!))
        return subjectOf(article, s, tellers[k]!, tellers.slice(0, k), phase);
      k++;
    }
    if (norms[t] === ',') {
      t = behindAside(tokens, sentence, t);
      while (k < tellers.length && tellers[k]!.first < t) k++;
      continue;
    }
    if (kinds[t] === QUOTE_MARK || (seen > 0 && endsClause(tokens, t) && !AUXILIARIES.has(norms[t]!))) return NOTHING;
  }
  return NOTHING;
}

/** "On Tuesday the bridge was blown up": what stands before a verb that is told. */
const AUXILIARIES = words('was were had has been');

/** "on Tuesday in a crash", "on April 26 in a second round". */
function nounBehind(tokens: Tokens, at: number, tellers: readonly Teller[]): readonly Told[] {
  const { norms } = tokens;
  if (norms[at] !== 'in' || !/^(?:the|a|an)$/.test(norms[at + 1] ?? '')) return NOTHING;
  const teller = tellers.find(({ first }) => first >= at + 2);
  if (teller === undefined || teller.first - at > 4) return NOTHING;
  return nounsOf(tokens, teller, null);
}
