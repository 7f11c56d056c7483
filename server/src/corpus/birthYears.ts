import type { Span } from '../text/span';
import type { CorpusArticle } from './types';
import { yearsOf } from './wordsOfPeople';

/** How old somebody is by the words beside the name; between two birthdays it is half a year more or less. */
export interface AgeBeside extends Span {
  readonly years: number;
}

const REACH = 120;
/** "Ana Roe, born in 1961,", "Ana Roe was born in Lysk in May 1961" */
const BORN =
  /^(?:,? (?:who )?(?:was )?(?:is )?)born (?:in (?!\d)\p{Lu}[\p{L} -]{2,30}?,? )?(?:in |on )?(?:\p{Lu}\p{L}+ )?(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:of )?(?:\p{Lu}\p{L}+,? )?((?:19|20)\d\d)\b/u;
/** "Ana Roe, a retired judge of 68" */
const OF_AGE = /^, an? (?:[a-z-]+ ){1,4}(?:of|aged) (\d{2,3})(?=[,.;]| who | whom | from | and |$)/;

/** "Otar Gel was 22.": of somebody who died; of others it may be long ago. */
const WAS_OF_AGE =
  /^ was (?:only |just )?(\d{1,3}|[a-z]+(?:-[a-z]+)?)(?= years old[.,;]|[.,;]| when (?:he|she) (?:died|drowned|was (?:killed|shot|stabbed)))/;
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
    if (year > 0) return [{ years: year - 0.5, ...placed(mention.end, born![0], born![1]!) }];
    const aged = OF_AGE.exec(behind);
    if (aged !== null) return [{ years: Number(aged[1]), ...placed(mention.end, aged[0], aged[1]!) }];
    const was = WAS_OF_AGE.exec(behind);
    const years = was === null || !DIED.test(text) ? null : yearsOf(was[1]!);
    return years === null ? [] : [{ years, ...placed(mention.end, was![0], was![1]!) }];
  });
}

const placed = (from: number, all: string, number: string): Span => ({
  start: from + all.length - number.length,
  end: from + all.length,
});
