import { DISEASES } from '../english/diseases';
import { singularOf } from '../english/nouns';
import { ANY_OCCURRENCE, ATTACKS, OCCURRENCES } from '../english/occurrences';
import { words } from '../english/words';
import type { Figure } from '../facts/types';
import { firstEndingAfter } from '../text/span';
import type { Interval } from './compare';
import { inLead } from './lead';
import { sharedNames } from './namesOfArticles';
import { areOfOneAffair, areOfOneStory } from './oneAffair';
import { comparePlaces, type PlaceName } from './placeNames';
import type { CorpusArticle } from './types';

/** Events so rare that the year alone tells which is meant. */
export const RARE_CAUSES: ReadonlySet<string> = words('earthquake storm flood fire sinking crash gas');
/** Of these there are several in a year; raids and battles of a war are too many. */
const TOLD_APART: ReadonlySet<string> = words('blast shooting');
const ANYBODY: ReadonlySet<string> = words('workers men civilians soldiers');

/**
 * The dead of an event of another year that the text names by year and cause ("a methane explosion in 2019"), and of one
 * of another month or of an outbreak that it names in passing ("in January a strike killed eight").
 */
export function isOfFormerEvent(article: CorpusArticle, { measure, asOf, cause, scope, of }: Figure): boolean {
  if (measure !== 'killed' || asOf === null || asOf.length > 7 || of !== null || article.date === null) return false;
  if (asOf >= article.date.slice(0, asOf.length)) return false;
  if (scope !== null && !ANYBODY.has(scope)) return false;
  // A quake or a flood is told by its year alone.
  return asOf.length === 7 ? article.date.length >= 7 : cause === undefined || !RARE_CAUSES.has(cause);
}

export function keyOfFormerEvent({ measure, asOf }: Figure): string {
  return `${measure}||${asOf}|former`;
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
 * are several shootings in every year, and several strikes in a month: two that are named for comparison are two.
 */
export function areOfOneEvent(a: Former, b: Former): boolean {
  if (a.article === b.article) return false;
  const [cause, other] = [a.figure.cause, b.figure.cause];
  if (cause !== undefined && other !== undefined && cause !== other) return false;
  const placed = a.where !== null && b.where !== null;
  if (placed && comparePlaces(a.placeName, b.placeName) !== 'same') return false;
  const ofMonth = a.figure.asOf!.length > 4;
  const rare = !ofMonth && cause === other && cause !== undefined && TOLD_APART.has(cause);
  if (placed && (rare || (ofMonth && !isInState(a) && !isInState(b)))) return true;
  const [x, y] = [a.interval.number, b.interval.number];
  if (Math.max(x, y) > FARTHEST * Math.min(x, y)) return false;
  if (!rare) return areOfOneStory(a.article, b.article) && areToldOnce(a, b) && (placed || areHere(a, b));
  if (!areOfOneAffair(a.article, b.article)) return false;
  const [left, right] = [linksOf(a), linksOf(b)];
  return (
    (left.local && right.local) ||
    sharedNames(a.article, b.article).some((name) => left.names.has(name) && right.names.has(name))
  );
}

function isInState({ article, where }: Former): boolean {
  return where !== null && where.referent !== null && article.facts.referents[where.referent]?.kind === 'state';
}

/** Whether neither article has another such event of that time, nor the two different diseases or kinds of events. */
function areToldOnce(a: Former, b: Former): boolean {
  const isOnly = ({ article, figure }: Former): boolean =>
    article.facts.figures.every(
      ({ measure, asOf, min, max }) =>
        measure !== figure.measure || asOf !== figure.asOf || (min === figure.min && max === figure.max),
    );
  if (!isOnly(a) || !isOnly(b)) return false;
  return areAlike(diseasesIn(a), diseasesIn(b)) && areAlike(kindsIn(a), kindsIn(b));
}

const diseasesIn = (one: Former): readonly string[] =>
  (sentenceOf(one).match(DISEASES) ?? []).map((name) => name.toLowerCase());

const areAlike = (here: readonly string[], there: readonly string[]): boolean =>
  here.length === 0 || there.length === 0 || here.some((name) => there.includes(name));

/** What its sentence says happened. */
function kindsIn({ article: { article }, figure }: Former): readonly string[] {
  const { norms } = article.tokens;
  const { firstToken, endToken } = article.sentences[firstEndingAfter(article.sentences, figure.start)]!;
  const kinds: string[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const noun = singularOf(norms[at]!);
    if (OCCURRENCES.has(noun) && !ANY_OCCURRENCE.has(noun)) kinds.push(ATTACKS.has(noun) ? 'attack' : noun);
  }
  return kinds;
}

/** Whether each says that it was where the news is: by a name that the other article begins with, or "in the city". */
function areHere(a: Former, b: Former): boolean {
  const isHere = (one: Former, { article }: Former): boolean =>
    one.where === null ? HERE.test(sentenceOf(one)) : inLead(article, one.where.text);
  return isHere(a, b) && isHere(b, a);
}

const HERE =
  /\b(?:here|there|in (?:the|this|that) (?:same )?(?:city|town|village|country|region|province|state|county|district|valley|island|area|port|capital|mine|camp))\b/i;

function sentenceOf({ article: { article }, figure }: Former): string {
  const { start, end } = article.sentences[firstEndingAfter(article.sentences, figure.start)]!;
  return article.text.slice(start, end);
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
