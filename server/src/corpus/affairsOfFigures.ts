import { CAPACITY } from '../english/measures';
import { OF_WORK, ON_STRIKE } from '../facts/atWork';
import { daysBetween } from '../facts/dates';
import { SHARE_OFFER } from '../facts/deals';
import { ANNUAL_INFLATION, OF_PERIODS } from '../facts/economy';
import { withoutShipPrefix } from '../facts/nameWords';
import { isOfStory } from '../facts/ofStories';
import { OF_VOTES } from '../facts/tallies';
import { BY_LICENCE, type Figure } from '../facts/types';
import { CONVICTIONS } from '../facts/verdicts';
import { countShared } from '../text/sets';
import { intervalOf } from './compare';
import { LEAD } from './lead';
import type { CorpusArticle } from './types';

const OF_AFFAIRS: ReadonlySet<string> = new Set([SHARE_OFFER, CONVICTIONS, ...OF_VOTES, ...OF_WORK]);

/** What tells by itself too little of what it is of: only articles on one affair are held against each other. */
export function isOfAffair({ measure, scope }: Figure): boolean {
  if (measure === null) return false;
  if (measure === CAPACITY) return scope === BY_LICENCE;
  return OF_PERIODS.has(measure) || OF_AFFAIRS.has(measure) || isOfStory(measure);
}

const named = new WeakMap<CorpusArticle, ReadonlySet<string>>();

/** The people, bodies, weapons and places that an article names. States stand in every report. */
function namesOf(article: CorpusArticle): ReadonlySet<string> {
  let names = named.get(article);
  if (names === undefined) {
    const all = article.facts.referents.filter(({ kind }) => kind !== 'state');
    names = new Set(all.map(nameOf));
    named.set(article, names);
  }
  return names;
}

const nameOf = ({ kind, known, name }: CorpusArticle['facts']['referents'][number]): string =>
  known ?? (kind === 'platform' ? withoutShipPrefix(name.toLowerCase()) : name.toLowerCase());

export function sharedNames(a: CorpusArticle, b: CorpusArticle): readonly string[] {
  const names = namesOf(b);
  return [...namesOf(a)].filter((name) => names.has(name));
}

const rare = new WeakMap<CorpusArticle, ReadonlySet<string>>();

/** Those of them that no list knows, which only reports of one affair or of one place share. */
export function rareNamesOf(article: CorpusArticle): ReadonlySet<string> {
  let names = rare.get(article);
  if (names === undefined) {
    const own = article.facts.referents.filter(({ kind, known }) => kind !== 'state' && known === null);
    names = new Set(own.map(nameOf));
    rare.set(article, names);
  }
  return names;
}

/** In days: what papers say of one affair before it goes on. */
const SAME_DAYS = 2;
const LEAST_NAMES = 2;

/**
 * Whether two articles of the same days tell of one affair: they share names, and one of them both begin with. By facts
 * alone; where who is who counts, `affairsOfPeople.ts` weighs what is shared.
 */
export function areOfOneAffair(a: CorpusArticle, b: CorpusArticle): boolean {
  const days = daysBetween(a.date, b.date);
  return days !== null && days <= SAME_DAYS && nameOneAffair(a, b);
}

/** Whatever their days. */
export function nameOneAffair(a: CorpusArticle, b: CorpusArticle): boolean {
  const shared = sharedNames(a, b);
  if (shared.length < LEAST_NAMES) return false;
  const [first, second] = [leadNamesOf(a), leadNamesOf(b)];
  return shared.some((name) => first.has(name) && second.has(name));
}

/** In days: for so long papers tell of what happened. */
const ONE_STORY = 4;
const LEAST_PEOPLE = 2;

/** The same, or of days that lie near each other and with people whom nobody knows but for what they did there. */
export function areOfOneStory(a: CorpusArticle, b: CorpusArticle): boolean {
  if (areOfOneAffair(a, b)) return true;
  const days = daysBetween(a.date, b.date);
  if (days === null || days > ONE_STORY) return false;
  return countShared(peopleOf(a), peopleOf(b)) >= LEAST_PEOPLE;
}

const people = new WeakMap<CorpusArticle, ReadonlySet<string>>();

/** By their full names. */
function peopleOf(article: CorpusArticle): ReadonlySet<string> {
  let names = people.get(article);
  if (names === undefined) {
    const all = article.facts.referents.filter(
      ({ kind, known, name }) => kind === 'person' && known === null && name.includes(' '),
    );
    names = new Set(all.map(nameOf));
    people.set(article, names);
  }
  return names;
}

/** So many times as long: two things that took time, or two places. */
const FARTHEST = 4;
/** So many times as many strikers: those of a town are some of all. */
const MOST_STRIKERS = 2;

function isFarOff(a: Figure, b: Figure, times: number): boolean {
  const [x, y] = [intervalOf(a, false)?.number ?? 0, intervalOf(b, false)?.number ?? 0];
  return Math.max(x, y) > times * Math.min(x, y);
}

const leading = new WeakMap<CorpusArticle, ReadonlySet<string>>();

/** What an article begins with, but for states. */
export function leadNamesOf(article: CorpusArticle): ReadonlySet<string> {
  let names = leading.get(article);
  if (names === undefined) {
    const { mentions, referents } = article.facts;
    const end = article.article.bodyStart + LEAD;
    const own = new Set<string>();
    for (const { kind, referent, start } of mentions)
      if (start < end && referent !== null && kind !== 'state') own.add(nameOf(referents[referent]!));
    names = own;
    leading.set(article, names);
  }
  return names;
}

/** Whether two figures of an affair may be of one thing: of two articles on one affair, and of no two states. */
export function meetInAffair(a: { article: CorpusArticle; figure: Figure }, b: typeof a): boolean {
  if (a.article === b.article || !isOnlyValue(a) || !isOnlyValue(b)) return false;
  if (a.figure.measure === ON_STRIKE && isFarOff(a.figure, b.figure, MOST_STRIKERS)) return false;
  const [left, right] = [ownerOf(a), ownerOf(b)];
  // Of a state that both name, in one month, prices rose by so much whatever else the articles tell.
  if (left !== null && right !== null && (left !== right || a.figure.measure === ANNUAL_INFLATION))
    return left === right;
  if (isOfStory(a.figure.measure!) || a.figure.measure === CAPACITY)
    return !isFarOff(a.figure, b.figure, FARTHEST) && areOfOneStory(a.article, b.article);
  return areOfOneAffair(a.article, b.article);
}

/** An article with two such numbers tells of two bids, of two states, or of what was and what is: nobody knows which is which. */
export function isOnlyValue({ article, figure }: { article: CorpusArticle; figure: Figure }): boolean {
  return article.facts.figures.every(
    ({ measure, scope, asOf, dimension, min, max, converts }) =>
      measure !== figure.measure ||
      converts !== null ||
      scope !== figure.scope ||
      (asOf !== figure.asOf && OF_PERIODS.has(measure!)) ||
      dimension !== figure.dimension ||
      (min === figure.min && max === figure.max),
  );
}

function ownerOf({ article, figure: { of } }: { article: CorpusArticle; figure: Figure }): string | null {
  if (of === null) return null;
  return of.referent === null ? of.text.toLowerCase() : nameOf(article.facts.referents[of.referent]!);
}
