import type { Span } from '../text/span';
import type { CorpusArticle } from './types';
import { yearsOf } from './wordsOfPeople';

/** How old somebody is by the words beside the name; between two birthdays it is half a year more or less. */
export interface AgeBeside extends Span {
  readonly years: number;
  /** So many years more or less: "in her fifties". */
  readonly give: number;
}

const REACH = 120;
/** "Ana Roe, born in 1961,", "Ana Roe was born in Lysk in May 1961" */
const BORN =
  /^(?:,? (?:who )?(?:was )?(?:is )?)born (?:in (?!\d)\p{Lu}[\p{L} -]{2,30}?,? )?(?:in |on )?(?:\p{Lu}\p{L}+ )?(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:of )?(?:\p{Lu}\p{L}+,? )?((?:19|20)\d\d)\b/u;
/** "Ana Roe, still only 19," */
const STILL_OF_AGE = /^, (?:still )?(?:only|just|barely) (\d{1,3})(?=[,.;])/;
const DIED_AGED = /^,? (?:who )?(?:has )?died\b[^.;]{0,50}, aged (\d{1,3})(?=[,.;])/;
/** "in her fifties", "a man in his late thirties" */
const IN_DECADE =
  /^(?:,| is| was|, an? [a-z-]+) in (?:his|her) ((?:early|mid|late)[ -])?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)\b/;
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
/** In years of the decade: its middle and how far from it. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [2, 2], mid: [5, 2], late: [8, 2] };

function decadeIn(
  behind: string,
): { readonly years: number; readonly give: number; readonly all: string; readonly word: string } | null {
  const found = IN_DECADE.exec(behind);
  if (found === null) return null;
  const [all, part = '', word = ''] = found;
  const decade = /^\d/.test(word) ? Number.parseInt(word, 10) : (DECADES.indexOf(word) + 2) * 10;
  const [middle, give] = PARTS[part.replace(/[ -]$/, '')] ?? [4.5, 5];
  return { years: decade + middle, give, all, word };
}

/** "Ana Roe, a retired judge of 68" */
const OF_AGE = /^, an? (?:[a-z-]+ ){1,4}(?:of|aged) (\d{2,3})(?=[,.;]| who | whom | from | and |$)/;

/** "Otar Gel was 22.": of somebody who died; of others it may be long ago. */
const WAS_OF_AGE =
  /^(?:, who [^,.;]{3,50},)? was (?:only |just )?(\d{1,3}|[a-z]+(?:-[a-z]+)?)(?= years old[.,;]|[.,;]| when (?:he|she) (?:died|drowned|was (?:killed|shot|stabbed)))/;
const DIED = /\b(?:died|killed|dead|drowned|funeral)\b/;

export function agesBeside(article: CorpusArticle, referent: number): readonly AgeBeside[] {
  const { mentions } = article.facts;
  const { text } = article.article;
  const now = Number(article.date?.slice(0, 4) ?? Number.NaN);
  return mentions.flatMap((mention): readonly AgeBeside[] => {
    if (mention.referent !== referent || mention.kind !== 'person') return [];
    const behind = text.slice(mention.end, mention.end + REACH);
    const born = BORN.exec(behind);
    const year = born === null ? Number.NaN : now - Number(born[1]);
    if (year > 0) return [{ years: year - 0.5, give: 0, ...placed(mention.end, born![0], born![1]!) }];
    const decade = decadeIn(behind);
    if (decade !== null)
      return [{ years: decade.years, give: decade.give, ...placed(mention.end, decade.all, decade.word) }];
    const aged = OF_AGE.exec(behind) ?? STILL_OF_AGE.exec(behind) ?? DIED_AGED.exec(behind);
    if (aged !== null) return [{ years: Number(aged[1]), give: 0, ...placed(mention.end, aged[0], aged[1]!) }];
    const was = WAS_OF_AGE.exec(behind);
    const years = was === null || !DIED.test(text) ? null : yearsOf(was[1]!);
    return years === null ? [] : [{ years, give: 0, ...placed(mention.end, was![0], was![1]!) }];
  });
}

const placed = (from: number, all: string, number: string): Span => ({
  start: from + all.length - number.length,
  end: from + all.length,
});
