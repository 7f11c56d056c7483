import { nameOfArticle } from '../corpus/articleName';
import { type Relative, relativesApart } from '../corpus/relatives';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import type { Span } from '../text/span';
import { outletsOf } from './spelledPlaces';
import type { RawFinding, RelatedPlace } from './types';

/** "a 34-year-old and his cousin, 29" in one outlet, "cousins aged 34 and 26" in another. */
export function relativesDiffer(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  return relativesApart(article, corpus).map(({ own, part, others }): RawFinding => {
    const { start, end } = placeOf(own, part);
    const instead = wordsAt(others[0]!, part);
    const where = outletsOf(
      others.filter((other) => wordsAt(other, part) === instead).map((other) => other.article.path),
      corpus,
    );
    const who = part === 'age' ? `The ${own.kin} of the ${own.of}-year-old is ` : '';
    return {
      start,
      end,
      message: `${who}“${wordsAt(own, part)}” here, “${instead}” in ${where}. Check which is right.`,
      related: others.map((other): RelatedPlace => {
        const there = placeOf(other, part);
        return {
          article: other.article.path,
          start: there.start,
          end: there.end,
          relation: 'differs',
          message: `${nameOfArticle(other.article)}: ${wordsAt(other, part)}`,
        };
      }),
      fixes: [],
    };
  });
}

const placeOf = ({ kinAt, ageAt }: Relative, part: 'kin' | 'age'): Span => (part === 'kin' ? kinAt : ageAt!);

function wordsAt(relative: Relative, part: 'kin' | 'age'): string {
  const { start, end } = placeOf(relative, part);
  return relative.article.article.text.slice(start, end);
}
