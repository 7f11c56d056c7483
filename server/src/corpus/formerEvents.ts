import { words } from '../english/words';
import type { Figure } from '../facts/types';
import { firstEndingAfter } from '../text/span';
import { areOfOneAffair, sharedNames } from './affairsOfFigures';
import type { Interval } from './compare';
import { comparePlaces, type PlaceName } from './placeNames';
import type { CorpusArticle } from './types';

/** Events so rare that the year alone tells which is meant. */
export const RARE_CAUSES: ReadonlySet<string> = words('earthquake storm flood fire sinking crash gas');
/** Of these there are several in a year; raids and battles of a war are too many. */
const TOLD_APART: ReadonlySet<string> = words('blast shooting');
const ANYBODY: ReadonlySet<string> = words('workers men civilians soldiers');

/** The dead of an event of another year that the text names by year and cause: "a methane explosion in 2019". */
export function isOfFormerEvent(article: CorpusArticle, { measure, asOf, cause, scope, of }: Figure): boolean {
  if (measure !== 'killed' || asOf?.length !== 4 || cause === undefined || of !== null) return false;
  if (article.date === null || asOf >= article.date.slice(0, 4) || !TOLD_APART.has(cause)) return false;
  return scope === null || ANYBODY.has(scope);
}

export function keyOfFormerEvent({ measure, asOf, cause }: Figure): string {
  return `${measure}||${asOf}|former ${cause}`;
}

/** Two such figures, as they are compared. */
export interface Former {
  readonly article: CorpusArticle;
  readonly figure: Figure;
  readonly interval: Interval;
  readonly where: Figure['place'];
  readonly placeName: PlaceName;
}

/** Two counts of one event part by less. */
const FARTHEST = 2;

/**
 * Whether both are of one event: at one place, or told by two articles on one affair that happened where that did. There
 * are several shootings in every year: two that are named for comparison are two.
 */
export function areOfOneEvent(a: Former, b: Former): boolean {
  if (a.article === b.article) return false;
  if (a.where !== null && b.where !== null) return comparePlaces(a.placeName, b.placeName) === 'same';
  const [x, y] = [a.interval.number, b.interval.number];
  if (Math.max(x, y) > FARTHEST * Math.min(x, y) || !areOfOneAffair(a.article, b.article)) return false;
  const [left, right] = [linksOf(a), linksOf(b)];
  return (
    (left.local && right.local) ||
    sharedNames(a.article, b.article).some((name) => left.names.has(name) && right.names.has(name))
  );
}

interface Links {
  /** "in the same mine", "died there": where the affair is. */
  readonly local: boolean;
  /** Who and what the sentence names. */
  readonly names: ReadonlySet<string>;
}

const SAME = words('there here same');
/** "the deadliest in the county since", "two miles up Route 8". */
const AREA = words('county town city region valley district');
const AWAY = words('up from away down north south east west along');
const ELSEWHERE = words('another other elsewhere neighbouring neighboring nearby similar');

function linksOf({ article, figure }: Former): Links {
  const { sentences, tokens } = article.article;
  const { firstToken, endToken, start, end } = sentences[firstEndingAfter(sentences, figure.start)]!;
  let local = false;
  for (let at = firstToken; at < endToken; at++) {
    if (ELSEWHERE.has(tokens.norms[at]!)) return { local: false, names: new Set() };
    // "There were 12 dead" names no place.
    local ||=
      SAME.has(tokens.norms[at]!) && at > firstToken && !/^(?:is|are|was|were)$/.test(tokens.norms[at + 1] ?? '');
    local ||= tokens.norms[at] === 'in' && tokens.norms[at + 1] === 'the' && AREA.has(tokens.norms[at + 2] ?? '');
    local ||= /^(?:miles?|kilomet(?:re|er)s?|km)$/.test(tokens.norms[at]!) && AWAY.has(tokens.norms[at + 1] ?? '');
  }
  const names = new Set<string>();
  for (const mention of article.facts.mentions) {
    if (mention.start < start || mention.start >= end || mention.referent === null || mention.kind === 'state')
      continue;
    const { known, name } = article.facts.referents[mention.referent]!;
    names.add(known ?? name.toLowerCase());
  }
  return { local, names };
}
