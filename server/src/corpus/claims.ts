import { isTitle, kindAt } from '../article/blockKinds';
import { isAction } from '../english/actions';
import {
  CASUALTY_MEASURES,
  EVENT_MEASURES,
  FIXED_MEASURES,
  isEventMeasure,
  QUAKE_MEASURES,
  RAIDS,
} from '../english/measures';
import { DEAD_OF_PLACE, FROM_THERE } from '../facts/deadOfPlaces';
import { SHARE_OFFER } from '../facts/deals';
import { isDistance, WRECK } from '../facts/distances';
import { isDuration } from '../facts/durations';
import { DEFICIT, OF_PERIODS } from '../facts/economy';
import { LOWEST_AGE } from '../facts/eligibleAges';
import { nextMeasured } from '../facts/figures';
import { isLoss } from '../facts/losses';
import { isTenure } from '../facts/tenures';
import { AT_VENUE, BY_WHO_COUNTS, type Figure, IN_A_POLL, PARTIAL_COUNT } from '../facts/types';
import { fold } from '../text/fold';
import { firstEndingAfter } from '../text/span';
import { intervalOf, type Meeting, meeting } from './compare';
import { summaryOf } from './disagreements';
import { isOfAffair } from './figuresOfAffairs';
import { isOfFormerEvent, keyOfFormerEvent, RARE_CAUSES } from './formerEvents';
import { tellsApart, WHOLE } from './groupsApart';
import { inLead, LEAD, namesBefore, opensWith } from './lead';
import { isRisen } from './newer';
import { partOfToll } from './partsOfTolls';
import { isAtGates } from './sameThing';
import type { CorpusArticle, FigureClaim, FigurePlace, Identity } from './types';
import type { WhatSourcesSay } from './whatSourcesSay';

/**
 * The claim that each figure of an article belongs to; null where it says nothing that could be compared. Computed
 * from one article, the identity and the days of events that others name, so that a change touches only its own keys.
 *
 * - A fixed property: `range|atacms|length`.
 * - Aid: `aid|ukraine|from united-states, military, in all|money:USD` since the beginning; a single package has the day on
 *   which the giver announced it: `aid|ukraine|from united-states, military, single, 2031-05-02|money:USD`.
 * - A count of an event: `killed|children|2031-05-02`. The place is no part of the key, because one outlet names the
 *   village and another the town; `eventsOf` tells apart what happened in several places on that day. An undated event has its
 *   place instead of its day. A figure that the article itself tells apart from its main count has its place behind it.
 *   The dead of a ship with a name are keyed by the ship: it is wrecked once, whatever day an article gives.
 * - Other measures: `turnout|velmora|2031-05-02`.
 */
export function figureKeys(
  article: CorpusArticle,
  identity: Identity,
  sources: WhatSourcesSay,
): readonly (string | null)[] {
  const { figures } = article.facts;
  const keys = new Array<string | null>(figures.length).fill(null);
  const events = new Map<string, number[]>();
  const packages: number[] = [];
  for (let i = nextMeasured(figures, 0); i < figures.length; i = nextMeasured(figures, i + 1)) {
    keys[i] = keyAlone(article, i, identity, sources, events);
    if (keys[i] !== null && isSinglePackage(figures[i]!)) packages.push(i);
  }
  for (const [base, members] of events) keyEvent(base, members, article, identity, keys);
  if (packages.length > 1) leaveSeveralPackages(figures, keys, packages);
  return keys;
}

/** An article that gives several sums for one day tells parts of a package, or two of them: nobody knows which is which. */
function leaveSeveralPackages(figures: readonly Figure[], keys: (string | null)[], packages: readonly number[]): void {
  for (const i of packages) {
    const key = keys[i];
    const others = packages.filter((j) => keys[j] === key);
    if (key !== null && others.some((j) => meetingOf(figures[i]!, figures[j]!) === 'apart'))
      for (const j of others) keys[j] = null;
  }
}

function isSinglePackage({ measure, scope }: Figure): boolean {
  return measure === 'aid' && scope !== null && !scope.endsWith('in all');
}

/** The key that a figure with a measure has by itself. A count of an event is left to the others of its event. */
function keyAlone(
  article: CorpusArticle,
  i: number,
  identity: Identity,
  sources: WhatSourcesSay,
  events: Map<string, number[]>,
): string | null {
  const { figures } = article.facts;
  const figure = figures[i]!;
  if (figure.converts !== null || (figure.dimension.includes('/') && figure.measure !== SHARE_OFFER)) return null;
  const day = sources.days.dayOf(article, figure) ?? figure.asOf;
  if (!isEvent(figure)) return plainKey(figure, day, article.path, identity);
  // On which day it came, one article tells by the day of the match and another by its own.
  if (isAtGates(figure)) return `attendance||${AT_VENUE}`;
  if (isOfFormerEvent(article, figure)) return keyOfFormerEvent(figure);
  const base = eventBase(figure, day, figures, article.path, identity, sources);
  if (base !== null) events.set(base, [...(events.get(base) ?? []), i]);
  return null;
}

/** What a time that is over had, or any such time: of no event, and of no total that still grows. */
const ANOTHER_TIME = /^(?:last|past|previous|every|each) /;

function isEvent(figure: Figure): boolean {
  return (
    isEventMeasure(figure.measure!) || isOfDisaster(figure) || RAIDS.has(figure.measure!) || isAction(figure.measure!)
  );
}

/** Measure, group and day. Null for "others" and for totals that name no place. */
function eventBase(
  figure: Figure,
  day: string | null,
  figures: readonly Figure[],
  path: string,
  identity: Identity,
  sources: WhatSourcesSay,
): string | null {
  const parts = figure.scope === null ? [] : figure.scope.split(', ');
  const whole = parts.find((part) => WHOLE.test(part));
  let group = parts.find((part) => !WHOLE.test(part))?.replace(' among them', '') ?? '';
  if (group === 'others') return null;
  const part = figure.scope?.includes('among them') ?? false;
  // A boat that carries 86 migrants may have four more people on board.
  // Nor are the fighters who leave a town all who leave it.
  const ofAll = figure.measure !== 'aboard' && !(figure.measure === 'evacuated' && group === 'fighters');
  if (
    group !== '' &&
    !part &&
    ofAll &&
    !tellsApart(figure, group, figures) &&
    !sources.groups.areToldApart(figure, day)
  )
    group = '';
  // "The guard seized 14 boats": two guards seize two lots.
  if (figure.of !== null && isAction(figure.measure!)) group = subjectKey(figure.of, path, identity) ?? '';
  // Women among the dead are compared with women among the dead, not with a woman who died elsewhere.
  if (part && (group === 'children' || group === 'women')) group = `${group} among them`;
  const place = subjectKey(figure.place, path, identity);
  if (whole !== undefined && ANOTHER_TIME.test(whole)) return null;
  if (whole !== undefined) return place === null ? null : `${figure.measure}|${group}|in all|${place}`;
  const ship = EVENT_MEASURES.has(figure.measure!) ? subjectKey(figure.of, path, identity) : null;
  const when = ship === null ? (day ?? (place === null ? null : `in ${place}`)) : `on ${ship}`;
  if (when === null) return null;
  return `${figure.measure}|${group}|${when}${isOfDisaster(figure) ? `|${figure.dimension}` : ''}`;
}

/** What a storm or a fire was or did, which has no owner: the day tells of which. */
function isOfDisaster({ measure, of, cause, place, asOf }: Figure): boolean {
  if (of !== null || asOf?.length !== 10) return false;
  return (
    measure === 'wind speed' ||
    measure === 'area burned' ||
    (measure === 'damage' && cause !== undefined && place === null)
  );
}

/**
 * Of one article's figures for one event, the first and all that agree with it or answer the same question on another's
 * word are its main count; what differs from them without a word why counts another event.
 */
function keyEvent(
  base: string,
  members: readonly number[],
  article: CorpusArticle,
  identity: Identity,
  keys: (string | null)[],
): void {
  const { path } = article;
  const { figures } = article.facts;
  const main: number[] = [];
  for (const i of members) {
    const figure = figures[i]!;
    const own = subjectKey(figure.place, path, identity);
    // Far down in a text, without a place, a count may be of anything that happened before.
    const deep = figure.start > article.article.bodyStart + LEAD && !base.includes('|in ') && !base.includes('|on ');
    // What an institute measured is told far down, and of the quake that the article is about.
    const measured = QUAKE_MEASURES.has(figure.measure!) && figure.attributedTo !== null;
    if (main.length === 0 && own === null && deep && !measured && base.split('|')[1] === '') {
      const cause = pastEvent(article, figure);
      if (cause !== null) keys[i] = `${base}|by ${cause}`;
      continue;
    }
    if (main.length === 0 && isAside(article, figure) && !isRisen(article, figure)) {
      if (own !== null) keys[i] = `${base}|at ${own}`;
      continue;
    }
    const part = main.length === 0 && CASUALTY_MEASURES.has(figure.measure!) ? partOfToll(article, figure) : null;
    if (part !== null) {
      if (part === 'of its place') keys[i] = `${base}|at ${own}`;
      continue;
    }
    // What is told by its month or year is over, wherever the text names it: "26,000 died in Bellin in December 2023".
    const past = figure.asOf !== null && figure.asOf.length < 10;
    const outside = own !== null && figure.place !== null && (past || !inLead(article, figure.place.text));
    const away = outside && identity.entityOf(path, figure.place.referent)?.kind !== 'state';
    // "Dozens wounded in Ostrel" and 387 elsewhere: nothing says that they are of one event.
    const agreed =
      main.length === 0 ||
      main.some((j) => {
        const met = meetingOf(figure, figures[j]!);
        // "Up to a hundred" there and six here are of two events.
        const bounded = /^(?:atMost|under)$/.test(figures[j]!.modifier) && isFarOff(figure, figures[j]!);
        return met !== null && met !== 'apart' && !(met === 'meets far apart' && (outside || bounded || deep));
      });
    // The headline sums up what the first paragraphs tell: another number there is the desk's slip, not another event.
    const slip =
      !agreed && !deep && !isHeadline(article, figure) && main.every((j) => isHeadline(article, figures[j]!));
    const rival =
      !agreed &&
      !RAIDS.has(figure.measure!) &&
      isAnswer(figure, main, figures) &&
      !isFarOff(figure, figures[main[0]!]!);
    // "24 dead …" and further down "in the neighbouring district of Ost ten died": the ten are among them, whoever says so.
    const elsewhere =
      !agreed &&
      own !== null &&
      figure.place !== null &&
      identity.entityOf(path, figure.place.referent)?.kind !== 'state' &&
      // Who gives another number of all may name the place more closely.
      !(rival
        ? opensWith(article, figure.place.text)
        : namesBefore(article, figure.place.text, figures[main[0]!]!.end)) &&
      isFewer(figure, figures[main[0]!]!);
    if ((elsewhere || (!rival && away)) && isAway(own, main, figures, path, identity)) {
      keys[i] = `${base}|at ${own}`;
      continue;
    }
    const { cause } = figure;
    const other =
      !agreed &&
      !rival &&
      CASUALTY_MEASURES.has(figure.measure!) &&
      cause !== undefined &&
      main.every((j) => ![undefined, cause].includes(figures[j]!.cause));
    if (isSuperseded(figures, i) || members.some((j) => j > i && hasRisen(article, figures[j]!, figure))) continue;
    if (agreed || slip || rival || other) {
      main.push(i);
      keys[i] = base;
    }
  }
}

/** "the worst fire since 1954, when 42 people died": what happened long before is told by its day or year and its cause. */
function pastEvent(article: CorpusArticle, { asOf, cause }: Figure): string | null {
  if (asOf === null || cause === undefined || article.date === null || article.date.length < 7) return null;
  const day = asOf.length >= 10 && asOf.slice(0, 7) < article.date.slice(0, 7);
  const year = asOf.length === 4 && asOf < article.date.slice(0, 4) && RARE_CAUSES.has(cause);
  return day || year ? cause : null;
}

/** "Seven at dawn … At noon the number rose to 10": the seven are no count of the day. */
function hasRisen(article: CorpusArticle, later: Figure, before: Figure): boolean {
  return isFewer(before, later) && isRisen(article, later);
}

const ASIDE =
  /^(?:[^.,]{0,40}, meanwhile\b|meanwhile|elsewhere|separately|in the meantime|in (?:a|another) (?:related|separate|similar|different)|in other|also on)\b/i;

/** "Meanwhile, two civilians were killed when …": a sentence, or a paragraph, on something else. */
function isAside({ article: { text, sentences, blocks } }: CorpusArticle, { start }: Figure): boolean {
  const sentence = sentences[firstEndingAfter(sentences, start)];
  const block = blocks[firstEndingAfter(blocks, start)];
  return [sentence, block].some(
    (one) => one !== undefined && ASIDE.test(text.slice(one.start, one.start + LONGEST_ASIDE)),
  );
}

/** In UTF-16 code units: "In the northern countryside, meanwhile". */
const LONGEST_ASIDE = 60;

function isHeadline(article: CorpusArticle, { start }: Figure): boolean {
  return isTitle(kindAt(article.article, start));
}

function isFewer(a: Figure, b: Figure): boolean {
  return (a.min ?? a.max ?? 0) < (b.min ?? b.max ?? 0);
}

/** Eight times as many: two counts of one event never part so far in one article. */
function isFarOff(a: Figure, b: Figure): boolean {
  const x = a.min ?? a.max ?? 0;
  const y = b.min ?? b.max ?? 0;
  return Math.max(x, y) > 8 * Math.min(x, y);
}

/** "15 were killed, but three more died later": the sentence itself goes on from its first number. */
function isSuperseded(figures: readonly Figure[], i: number): boolean {
  const next = figures[i + 1];
  return (
    next !== undefined &&
    next.measure === figures[i]!.measure &&
    next.scope === 'others' &&
    next.start - figures[i]!.end < 80
  );
}

/** Whether the place is none that the main count has. */
function isAway(
  own: string,
  main: readonly number[],
  figures: readonly Figure[],
  path: string,
  identity: Identity,
): boolean {
  const places = main.map((j) => subjectKey(figures[j]!.place, path, identity));
  return !places.includes(own);
}

/** Another number for the same question: somebody else's word, where the main count has somebody's or the article's. */
function isAnswer(figure: Figure, main: readonly number[], figures: readonly Figure[]): boolean {
  const by = attributionKey(figure);
  if (by === null) return false;
  return main.every((j) => {
    const other = attributionKey(figures[j]!);
    return other === null || (!other.includes(by) && !by.includes(other));
  });
}

function meetingOf(a: Figure, b: Figure): Meeting | null {
  const left = intervalOf(a, false);
  const right = intervalOf(b, false);
  return left === null || right === null ? null : meeting(left, right);
}

/** Whose word it is; null for the article's own and for words that stand for somebody named before. */
function attributionKey(figure: Figure): string | null {
  const by = figure.attributedTo;
  if (by === null) return null;
  const text = fold(by.text);
  return /^(?:it|he|she|they|group|the group|monitor|monitoring group|statement|source|report|reports|officials?|who|that|which)$/.test(
    text,
  )
    ? null
    : text;
}

function plainKey(figure: Figure, day: string | null, path: string, identity: Identity): string | null {
  // Whose it is one outlet names and another leaves to its readers: the articles tell whether they are on one affair.
  if (isOfAffair(figure))
    return figure.asOf === null && OF_PERIODS.has(figure.measure!) && figure.measure !== DEFICIT
      ? null
      : `${figure.measure}|${figure.scope ?? ''}|${OF_PERIODS.has(figure.measure!) ? (figure.asOf ?? '') : ''}|${dimensionOf(figure)}`;
  const subject = subjectKey(figure.of, path, identity);
  if (FIXED_MEASURES.has(figure.measure!))
    return subject === null ? null : `${figure.measure}|${subject}|${figure.dimension}`;
  if (figure.measure === 'aid') {
    if (subject === null || figure.scope === null) return null;
    if (figure.scope.endsWith('in all')) return `aid|${subject}|${figure.scope}|${figure.dimension}`;
    // What one giver announces for one taker on one day.
    if (figure.asOf?.length !== 10 || !figure.scope.startsWith('from ')) return null;
    return `aid|${subject}|${figure.scope}, ${figure.asOf}|${figure.dimension}`;
  }
  const whom = subject ?? subjectKey(figure.place, path, identity);
  // Of one vote, where an article names no place for it.
  if (whom === null && figure.measure === 'turnout' && day?.length === 10) return `turnout||${day}|percent`;
  if (whom === null || figure.scope?.endsWith(IN_A_POLL) || figure.scope?.endsWith(PARTIAL_COUNT)) return null;
  const where = subject === null ? null : subjectKey(figure.place, path, identity);
  const scope = [figure.scope ?? day ?? '', ...(where === null ? [] : [`in ${where}`])].join(', ');
  return `${figure.measure}|${whom}|${scope}|${figure.dimension}`;
}

/** "Aged one year and over" is as old as "aged two and above". */
function dimensionOf({ measure, dimension }: Figure): string {
  if (measure === LOWEST_AGE) return 'age';
  return dimension === 'number' ? 'count' : dimension;
}

function subjectKey(subject: Figure['of'], path: string, identity: Identity): string | null {
  if (subject === null) return null;
  return identity.entityOf(path, subject.referent)?.id ?? fold(subject.text);
}

/** The claim of one key from all its figures: what they make of it. */
export function buildClaim(
  key: string,
  figures: readonly FigurePlace[],
  articles: ReadonlyMap<string, CorpusArticle>,
  identity: Identity,
): FigureClaim {
  const summary = summaryOf(figures, articles);
  let why = summary.why ?? 'All figures allow each other.';
  if (summary.why === null && summary.otherEvents)
    why = 'Some of these figures count other events, by place or cause, and are not compared.';
  if (figures.length === 1) why = 'Only one figure says so.';
  return { key, title: titleOf(key, figures, articles, identity), state: summary.state, why, figures };
}

/** "ATACMS range", "children killed, 2031-05-02", "aid to Ukraine". */
function titleOf(
  key: string,
  figures: readonly FigurePlace[],
  articles: ReadonlyMap<string, CorpusArticle>,
  identity: Identity,
): string {
  // What is being written names no claim that the sources make.
  const ofSources = figures.filter(({ path }) => articles.get(path)?.role === 'source');
  const naming = ofSources.length > 0 ? ofSources : figures;
  const first = naming[0];
  const article = first === undefined ? undefined : articles.get(first.path);
  const figure = article?.facts.figures[first?.figure ?? 0];
  if (first === undefined || figure === undefined || figure.measure === null) return key;
  const of = figure.of === null ? null : (identity.entityOf(first.path, figure.of.referent)?.name ?? figure.of.text);
  if (FIXED_MEASURES.has(figure.measure)) return of === null ? figure.measure : `${of} ${figure.measure}`;
  if (figure.measure === 'aid') return of === null ? 'aid' : `aid to ${of}`;
  if (isEvent(figure)) {
    const owner = of !== null && isAction(figure.measure);
    const told = key.split('|')[1] ?? '';
    // Who counts stands beside each figure.
    const group = owner || told === BY_WHO_COUNTS ? '' : told;
    const places = naming
      .map((place) => articles.get(place.path)?.facts.figures[place.figure]?.place ?? null)
      .filter((place) => place !== null);
    const best = places.find(({ referent }) => referent !== null) ?? places[0];
    const where = best === undefined ? '' : ` in ${best.text}`;
    if (key.includes('|on ') && of !== null)
      return `${group === '' ? '' : `${group} `}${figure.measure}${figure.measure === 'aboard' ? '' : ' on'} ${of}`;
    const day = key.split('|')[2] ?? '';
    const when = /^\d{4}/.test(day) ? `, ${day}` : '';
    return `${group === '' ? '' : `${group} `}${figure.measure}${owner ? ` by ${of}` : ''}${where}${when}`;
  }
  if (isDistance(figure.measure) && figure.scope !== null && figure.scope !== WRECK)
    return figure.measure.replace('distance', `distance of ${figure.scope}`);
  if (isDuration(figure.measure)) return figure.measure;
  if (figure.measure === DEAD_OF_PLACE && figure.scope !== null && figure.place !== null)
    return `${figure.measure} ${figure.scope.startsWith(FROM_THERE) ? FROM_THERE : 'in'} ${figure.place.text}`;
  const where = figure.place === null ? '' : ` in ${figure.place.text}`;
  if (of !== null && isTenure(figure.measure)) return `${of}’s ${figure.measure}`;
  if (of !== null && isLoss(figure.measure)) return `${figure.measure} by ${of}`;
  return of === null ? `${figure.measure}${where}` : `${figure.measure} of ${of}`;
}
