import { isTold } from '../article/blockKinds';
import { CAPITAL, QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { COMING_EVENTS, KINDS_OF_ELECTIONS } from '../english/comingEvents';
import { EMPTY_WORDS } from '../english/emptyWords';
import { MONTHS, WEEKDAYS } from '../english/months';
import { words } from '../english/words';
import { dayOf } from '../facts/dates';
import { isQuoted, SPLITS } from '../facts/happeningClauses';
import { aheadOf, dayOfMoment, type Moment, readMoments, sentencesWithTime } from '../facts/moments';
import { areDisjoint, countShared } from '../text/sets';
import { conceptsOf } from './concepts';
import { nearOneAffair, nearOneAffairAndAfter } from './oneAffair';
import { ofArticle } from './perArticle';
import { placedAt } from './placedTokens';
import type { TimeOfOne } from './soleHours';
import type { SourceIndex } from './sourceIndex';
import type { CorpusArticle } from './types';

/** When something is to come, as an article has it. */
interface ComingDate {
  readonly source: CorpusArticle;
  readonly sentence: number;
  readonly first: number;
  readonly next: number;
  /** Days since 1970. */
  readonly from: number;
  readonly to: number;
  /** "by the end of March": no later than that. */
  readonly isLimit: boolean;
  /** What is to come, by the words for it; none where nothing says so. */
  readonly steps: ReadonlySet<string>;
  /** What it is said of: concepts, and names. */
  readonly heads: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** "the last loaf will be baked": it is told by an end or a beginning of it. */
  readonly byEnd: boolean;
}

/** Of these an affair has one, whatever is said of it. */
const ONLY = words('election funeral');
const UNSURE = words(
  'may might could not never if unless was were had would should possibly perhaps hope hopes hoped wants want demand demands another again',
);
const AHEAD = words('will shall to due set planned expected scheduled plans until');

const comingIn = ofArticle(readComing);

function readComing(source: CorpusArticle): readonly ComingDate[] {
  const { article, date } = source;
  const today = date === null ? null : dayOf(date);
  if (today === null) return [];
  const found: ComingDate[] = [];
  for (const s of sentencesWithTime(article)) {
    const sentence = article.sentences[s]!;
    if (!isTold(article.blocks[sentence.block]!.kind)) continue;
    for (const moment of readMoments(article, s)) {
      const period = periodOf(moment, date!);
      const isPast = article.tokens.norms[moment.first] === 'last';
      if (period !== null && period[0] > today && !isPast)
        found.push(comingAt(source, s, moment, period, moment.way === 'until'));
    }
  }
  for (let s = 0; s < article.sentences.length; s++) addFeasts(source, s, date!, found);
  return found;
}

/** The days that it may mean; null where it names no date or no more than a weekday. */
function periodOf(moment: Moment, anchor: string): readonly [number, number] | null {
  if (moment.date === null || moment.bareWeekday || moment.way === 'since') return null;
  const { iso } = aheadOf(moment, anchor).date!;
  if (iso === null) return null;
  if (iso.length === 10) {
    const day = dayOfMoment(moment, anchor, true);
    return day === null ? null : [day, day];
  }
  const year = Number(iso.slice(0, 4));
  const month = iso.length === 7 ? Number(iso.slice(5, 7)) : null;
  const from = Date.UTC(year, month === null ? 0 : month - 1, 1) / DAY;
  const to = (month === null ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1)) / DAY - 1;
  return [from, to];
}

const DAY = 86_400_000;

/** "before Christmas this year", "by Easter 2032". */
function addFeasts(source: CorpusArticle, s: number, date: string, found: ComingDate[]): void {
  const { tokens, sentences, blocks } = source.article;
  const { norms, flags } = tokens;
  const sentence = sentences[s]!;
  if (!isTold(blocks[sentence.block]!.kind)) return;
  for (let t = sentence.firstToken + 1; t < sentence.endToken; t++) {
    if ((norms[t] !== 'christmas' && norms[t] !== 'easter') || (flags[t]! & CAPITAL) === 0) continue;
    if (!/^(?:before|by|until)$/.test(norms[t - 1]!)) continue;
    const named = /^20\d\d$/.test(norms[t + 1] ?? '');
    const told = named || /^(?:this|next)$/.test(norms[t + 1] ?? '') ? norms[t + 1]! : '';
    const own = Number(date.slice(0, 4));
    const [from, to] = norms[t] === 'christmas' ? ['12-25', '12-25'] : ['03-22', '04-25'];
    const year = named ? Number(told) : told === 'next' || (told === '' && date.slice(5) > to) ? own + 1 : own;
    const next = told === '' ? t + 1 : named ? t + 2 : t + 3;
    const period = [dayOf(`${year}-${from}`)!, dayOf(`${year}-${to}`)!] as const;
    const moment = { first: t, next, lead: t - 1 };
    if (period[1] > dayOf(date)!) found.push(comingAt(source, s, moment, period, true));
  }
}

/** In tokens on either side of a date. */
const REACH = 14;
const BACK = 26;
const ASIDE = 5;

function comingAt(
  source: CorpusArticle,
  sentence: number,
  { first, next }: Pick<Moment, 'first' | 'next' | 'lead'>,
  [from, to]: readonly [number, number],
  isLimit: boolean,
): ComingDate {
  const { tokens, sentences } = source.article;
  const own = sentences[sentence]!;
  const clause = clauseOf(tokens, own, first, next);
  const steps = new Set<string>();
  const heads = new Set<string>();
  const names = new Set<string>();
  const kinds = new Set<string>();
  let byEnd = false;
  let isAhead = false;
  let isUnsure = isQuoted(tokens, own, first);
  for (let t = clause[0]; t < clause[1]; t++) {
    if (t >= first && t < next) continue;
    const norm = tokens.norms[t]!;
    // "said it would close": it will.
    const isTold = norm === 'would' && tokens.norms[t + 1] !== 'have' && isSaid(tokens, own);
    isUnsure ||= (UNSURE.has(norm) && !isTold) || norm.endsWith("n't");
    isAhead ||= isTold || AHEAD.has(norm);
    const end = endStep(tokens, t, clause[1]);
    byEnd ||= end !== undefined;
    const step = COMING_EVENTS.get(norm) ?? end;
    if (step !== undefined) steps.add(step);
    else addHead(tokens, t, heads, names);
    if (KINDS_OF_ELECTIONS.has(norm) && (norm !== 'by' || tokens.norms[t + 1] === '-')) kinds.add(norm);
  }
  if (isUnsure || !isAhead) steps.clear();
  return { source, sentence, first, next, from, to, isLimit, steps, heads, names, kinds, byEnd };
}

function isSaid({ norms }: Tokens, { firstToken, endToken }: Sentence): boolean {
  let said = false;
  for (let t = firstToken; t < endToken; t++) {
    if (norms[t] === 'if') return false;
    said ||= SAYING.has(norms[t]!);
  }
  return said;
}

const SAYING = words('said says announced told confirmed');

/** "The first cars will cross it", "the last sack will leave". */
function endStep({ norms }: Tokens, t: number, end: number): string | undefined {
  if (norms[t] !== 'first' && norms[t] !== 'last') return undefined;
  for (let k = t + 1; k < Math.min(end, t + 5); k++)
    if (norms[k] === 'will' || (norms[k] === 'to' && /^(?:is|are)$/.test(norms[k - 1]!)))
      return norms[t] === 'first' ? 'opening' : 'closing';
  return undefined;
}

function clauseOf({ norms, kinds }: Tokens, { firstToken, endToken }: Sentence, first: number, next: number) {
  const ends = (t: number): boolean =>
    /^[,;:–—]$/.test(norms[t]!) || (SPLITS.has(norms[t]!) && norms[t] !== 'before') || kinds[t] === QUOTE_MARK;
  let from = first;
  while (from > firstToken && first - from < BACK) {
    // "close its mill, in Tolm, by the end of May"
    if (norms[from - 1] === ',' && norms.slice(Math.max(firstToken, from - ASIDE), from - 1).includes(',')) {
      from = norms.lastIndexOf(',', from - 2);
      continue;
    }
    if (ends(from - 1)) break;
    from--;
  }
  let end = norms[next] === ',' && from === firstToken && first - from < 3 ? next + 1 : next;
  while (end < endToken && end - next < REACH && !ends(end)) end++;
  return [from, end] as const;
}

function addHead({ norms, kinds, flags }: Tokens, t: number, heads: Set<string>, names: Set<string>): void {
  const norm = norms[t]!;
  if (kinds[t] !== WORD || EMPTY_WORDS.has(norm) || MONTHS.has(norm) || WEEKDAYS.has(norm)) return;
  if ((flags[t]! & CAPITAL) !== 0) {
    names.add(norm);
    return;
  }
  for (const concept of conceptsOf(norm, undefined)) if (!concept.startsWith(':')) heads.add(concept);
}

/** The dates to come that an article and others on its affair give one thing, where neither has the other's. */
export function comingElsewhere(article: CorpusArticle, index: SourceIndex): readonly TimeOfOne[] {
  const beside = nearOneAffairAndAfter(article, index);
  const own = beside.length === 0 ? [] : comingIn(article);
  if (own.every(({ steps }) => steps.size === 0)) return [];
  const soon = new Set(nearOneAffair(article, index));
  return beside.flatMap((source) => {
    const theirs = comingIn(source);
    return own.flatMap((a): readonly TimeOfOne[] => {
      // What is to come may be put off by the next week; the day of an election is not.
      if (!soon.has(source) && ![...a.steps].some((step) => ONLY.has(step))) return [];
      const b = theirs.find((other) => areOfOneThing(a, other));
      if (b === undefined || !arePart(a, b) || !isSole(a, own) || !isSole(b, theirs)) return [];
      if (theirs.some((other) => !arePart(a, other)) || own.some((other) => !arePart(b, other))) return [];
      return [{ own: placed(a), other: { other: placed(b), parting: 'day' } }];
    });
  });
}

const placed = ({ source, sentence, first, next, from, to }: ComingDate) =>
  placedAt(source, sentence, first, next, from === to ? from : null);

const shareStep = (a: ComingDate, b: ComingDate): boolean => [...a.steps].some((step) => b.steps.has(step));

function areOfOneThing(a: ComingDate, b: ComingDate): boolean {
  const shared = [...a.steps].filter((step) => b.steps.has(step));
  if (shared.length === 0 || areDisjoint(a.kinds, b.kinds)) return false;
  if (shared.some((step) => ONLY.has(step))) return true;
  if (areDisjoint(a.names, b.names)) return false;
  return a.byEnd !== b.byEnd || countShared(a.heads, b.heads) + countShared(a.names, b.names) > 0;
}

const isSole = (one: ComingDate, all: readonly ComingDate[]): boolean =>
  all.every((other) => !shareStep(one, other) || !arePart(one, other));

/** In days: two limits of one thing part by more. */
const LIMITS_PART = 45;
const AFTER_LIMIT = 3;

function arePart(a: ComingDate, b: ComingDate): boolean {
  if (a.isLimit && b.isLimit) return Math.abs(a.to - b.to) > LIMITS_PART;
  if (a.isLimit) return b.from > a.to + AFTER_LIMIT;
  if (b.isLimit) return a.from > b.to + AFTER_LIMIT;
  return a.to < b.from || b.to < a.from;
}
