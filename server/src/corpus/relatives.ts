import { KIN } from '../english/kin';
import type { Figure } from '../facts/types';
import type { Span } from '../text/span';
import { areOfOneAffair } from './oneAffair';
import { ofArticle } from './perArticle';
import { evidenceBy } from './perEvidence';
import type { CorpusSnapshot } from './snapshot';
import type { CorpusArticle } from './types';

/** Somebody without a name who is told of as a relative of somebody of an age: "a 34-year-old and his cousin, 29". */
export interface Relative {
  readonly article: CorpusArticle;
  /** Of the one whose relative this is. */
  readonly of: number;
  readonly kin: string;
  readonly age: number | null;
  /** The words that differ where the kinship does, and those where the age does. */
  readonly kinAt: Span;
  readonly ageAt: Span | null;
}

/** A relative, and those of other outlets who are the same by the other's age and the affair, and are told otherwise. */
export interface RelativeApart {
  readonly own: Relative;
  readonly part: 'kin' | 'age';
  readonly others: readonly Relative[];
}

const relativesIn = ofArticle((article): readonly Relative[] =>
  article.facts.figures.flatMap((figure) => relativesAt(article, figure)),
);

const MOST_AGE = 110;
const AROUND = 80;

/** The relatives of whom a number is the first age. */
function relativesAt(article: CorpusArticle, { start, end, min, max, unit, text: words }: Figure): readonly Relative[] {
  if (min === null || min !== max || min > MOST_AGE || (unit !== 'year' && unit !== '')) return [];
  const { text } = article.article;
  const [before, behind] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  const both = BOTH.exec(before);
  if (both !== null) {
    const second = /^ and (\d{1,3})\b/.exec(behind)?.[1];
    const kin = singularKin(both[1]!);
    if (second === undefined || kin === null) return [];
    const kinAt = { start: start - both[0].length, end: start - both[0].length + both[1]!.length };
    const from = end + ' and '.length;
    return [
      { article, of: min, kin, age: Number(second), kinAt, ageAt: { start: from, end: from + second.length } },
      { article, of: Number(second), kin, age: min, kinAt, ageAt: { start, end } },
    ];
  }
  const isAged = /-year-old$/.test(words) ? /\b[Aa]n? $/.test(before) : OF_AGE.test(before);
  const found = isAged ? RELATIVE.exec(behind) : null;
  if (found === null || found.groups === undefined) return [];
  const { lead, whose, young, kin, old } = found.groups;
  if (kin === undefined || !KIN.has(kin.replace(/-in-law$/, ''))) return [];
  const fromAge = end + lead!.length;
  const fromKin = fromAge + (young?.length ?? 0);
  const written = young === undefined ? old : /^\d+/.exec(young)![0];
  const ageAt = young === undefined ? end + found[0].length - (old?.length ?? 0) : fromAge;
  const relative: Relative = {
    article,
    of: min,
    kin,
    age: written === undefined ? null : Number(written),
    kinAt: { start: fromKin, end: fromKin + kin.length },
    ageAt: written === undefined ? null : { start: ageAt, end: ageAt + written.length },
  };
  const isMutual = kin === 'cousin' || kin === (whose === 'his' ? 'brother' : 'sister');
  const turned = isMutual && relative.age !== null;
  return turned ? [relative, { ...relative, of: relative.age!, age: min, ageAt: { start, end } }] : [relative];
}

/** "cousins aged 34 and 26", "two brothers, 34 and 26" */
const BOTH = /\b([a-z]+s),? (?:aged )?$/;
/** "a woman of 34", "a man, 34" */
const OF_AGE = /\b[Aa]n? (?:[a-z]+ )?[a-z]+(?: of| aged|,) $/;
const RELATIVE =
  /^(?<lead>(?: [a-z]+){0,2},? and (?<whose>his|her) )(?<young>\d{1,3}-year-old )?(?<kin>[a-z]+(?:-in-law)?)\b(?:(?:, (?:aged )?| of | aged )(?<old>\d{1,3})\b(?!\p{L}|-))?/u;

const singularKin = (word: string): string | null => {
  const one = word.slice(0, -1);
  return KIN.has(one) ? one : null;
};

/** The sources' relatives by the age of the one whose they are. */
const relativesOf = evidenceBy(relativesIn, ({ of }) => of);

/** An age that two outlets give may be a year apart. */
const YEARS_OFF = 1;

export function relativesApart(article: CorpusArticle, corpus: CorpusSnapshot): readonly RelativeApart[] {
  if (article.role !== 'source' || article.copyOf !== null) return [];
  return relativesIn(article).flatMap((own): readonly RelativeApart[] => {
    const others = (relativesOf(corpus).get(own.of) ?? []).filter(
      (other) =>
        other.article.outlet !== article.outlet &&
        isOnly(own) &&
        isOnly(other) &&
        areOfOneAffair(article, other.article),
    );
    const byAge = others.filter((other) => own.kin === other.kin && agesPart(own, other));
    const byKin = others.filter((other) => isInLaw(own.kin, other.kin) && !agesPart(own, other));
    return [
      ...(byAge.length > 0 ? [{ own, part: 'age' as const, others: byAge }] : []),
      ...(byKin.length > 0 ? [{ own, part: 'kin' as const, others: byKin }] : []),
    ];
  });
}

/** Of two relatives of one person nobody knows which is the other outlet's. */
function isOnly(relative: Relative): boolean {
  return relativesIn(relative.article).every((other) => other === relative || other.of !== relative.of);
}

const agesPart = (a: Relative, b: Relative): boolean =>
  a.age !== null && b.age !== null && Math.abs(a.age - b.age) > YEARS_OFF;

/** A father and a father-in-law; her husband and her father may both be there. */
const isInLaw = (a: string, b: string): boolean => a === `${b}-in-law` || b === `${a}-in-law`;
