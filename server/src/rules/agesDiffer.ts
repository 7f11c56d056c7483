import { type AgedStranger, strangersApart } from '../corpus/agedStrangers';
import { nameOfArticle } from '../corpus/articleName';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { outletsOf } from './spelledPlaces';
import type { RawFinding, RelatedPlace } from './types';

/** "The truck driver is 39" in one outlet, "the driver, a 29-year-old man" in another. */
export function agesDiffer(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  return strangersApart(article, corpus).map(({ own, others }): RawFinding => {
    const instead = wordsAt(others[0]!);
    const where = outletsOf(
      others.filter((other) => wordsAt(other) === instead).map((other) => other.article.path),
      corpus,
    );
    return {
      start: own.at.start,
      end: own.at.end,
      message: `The ${own.noun} is “${wordsAt(own)}” here, “${instead}” in ${where}. Check which is right.`,
      related: others.map(
        (other): RelatedPlace => ({
          article: other.article.path,
          start: other.at.start,
          end: other.at.end,
          relation: 'differs',
          message: `${nameOfArticle(other.article)}: ${wordsAt(other)}`,
        }),
      ),
      fixes: [],
    };
  });
}

const wordsAt = ({ article, at }: AgedStranger): string => article.article.text.slice(at.start, at.end);
