import { CASE_KINDS, CASUALTY_MEASURES } from '../english/measures';
import { OVER_AN_AREA } from '../facts/arms';
import { WOUNDED } from '../facts/convoys';
import { nextMeasured } from '../facts/figures';
import { EACH } from '../facts/hostages';
import {
  AT_THE_PEAK,
  BY_REBELS,
  BY_WHO_COUNTS,
  type Figure,
  LATE_DEATHS,
  ONE_OF_SEVERAL,
  STRONGEST_AFTERSHOCK,
  WITH_ATTACKER,
} from '../facts/types';
import type { EventDays } from './eventDays';
import type { CorpusArticle } from './types';

/** A scope that is a time or a region, and no group. */
export const WHOLE = /^(?:since |in the |this |last |past |previous |every |each |nationwide)/;

/** Groups that are a part of the dead wherever they are named. */
const PARTS = new Set([
  'children',
  'women',
  'men',
  'journalists',
  'medics',
  'workers',
  'officers',
  'foreigners',
  'students',
  'others',
  ONE_OF_SEVERAL,
  LATE_DEATHS,
  WITH_ATTACKER,
  BY_WHO_COUNTS,
  AT_THE_PEAK,
  WOUNDED,
  EACH,
  BY_REBELS,
  OVER_AN_AREA,
  STRONGEST_AFTERSHOCK,
  ...CASE_KINDS,
]);

/** Those who fight, by the scope of their count. */
export const SIDES: ReadonlySet<string> = new Set(['soldiers', 'fighters', 'officers']);

function isOtherSide(figure: Figure, other: Figure): boolean {
  if (other.measure !== figure.measure || other.asOf !== figure.asOf || other.scope === figure.scope) return false;
  return other.scope === 'fighters' || (other.scope !== null && SIDES.has(other.scope) && figure.scope === 'fighters');
}

/**
 * An article that counts only civilians, or only rebels, gives its toll by them; one that counts somebody else for the
 * same event before tells them apart.
 */
export function tellsApart(figure: Figure, group: string, figures: readonly Figure[]): boolean {
  if (PARTS.has(group)) return true;
  // "64 soldiers and 41 insurgents": neither is the toll of all.
  if (SIDES.has(group) && figures.some((other) => isOtherSide(figure, other))) return true;
  for (const other of figures) {
    if (other === figure) return false;
    if (other.measure !== figure.measure || other.asOf !== figure.asOf) continue;
    // A number without a noun ("the toll stands at 85") says nothing of who is counted.
    if (other.scope === null && other.unit === '') continue;
    if (other.scope === null) return !sameNumber(other, figure);
    if (other.scope === figure.scope || other.scope.includes('among them') || WHOLE.test(other.scope)) continue;
    return true;
  }
  return false;
}

export function sameNumber(a: Figure, b: Figure): boolean {
  return (a.min ?? a.max) === (b.min ?? b.max);
}

/**
 * Who of two sides that fight was killed or wounded on a day, where a source counts them apart. "More than 100 terrorists"
 * in a report that counts nobody else is then no toll of the civilians whom others count.
 */
export interface GroupsApart {
  areToldApart(figure: Figure, day: string | null): boolean;
}

export function groupsApart(articles: Iterable<CorpusArticle>, days: EventDays): GroupsApart {
  let told: Set<string> | null = null;
  return {
    areToldApart(figure, day) {
      const group = sideOf(figure);
      if (group === null || day === null) return false;
      told ??= gather(articles, days);
      return told.has(`${figure.measure}|${group}|${day}`);
    },
  };
}

function gather(articles: Iterable<CorpusArticle>, days: EventDays): Set<string> {
  const told = new Set<string>();
  for (const article of articles) {
    if (article.role !== 'source') continue;
    const { figures } = article.facts;
    for (let i = nextMeasured(figures, 0); i < figures.length; i = nextMeasured(figures, i + 1)) {
      const figure = figures[i]!;
      const group = sideOf(figure);
      if (group === null || !tellsApart(figure, group, figures)) continue;
      const day = days.dayOf(article, figure) ?? figure.asOf;
      if (day !== null) told.add(`${figure.measure}|${group}|${day}`);
    }
  }
  return told;
}

function sideOf({ measure, scope }: Figure): string | null {
  return scope !== null && SIDES.has(scope) && CASUALTY_MEASURES.has(measure!) ? scope : null;
}
