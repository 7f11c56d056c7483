import { nameOfArticle } from '../corpus/articleName';
import { thingsApart, wordsOf } from '../corpus/namedThings';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { outletsOf } from './spelledPlaces';
import type { RawFinding, RelatedPlace } from './types';

/** The type of an aircraft, a cargo, a seat: one thing of an affair, which outlets call by two names. */
export function thingsDiffer(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  return thingsApart(article, corpus).map(({ own, others }): RawFinding => {
    const instead = wordsOf(others[0]!);
    const where = outletsOf(
      others.filter((other) => wordsOf(other) === instead).map((other) => other.article.path),
      corpus,
    );
    return {
      start: own.start,
      end: own.end,
      message: `“${wordsOf(own)}” here, “${instead}” in ${where}. One thing, two names?`,
      related: others.map(
        (other): RelatedPlace => ({
          article: other.article.path,
          start: other.start,
          end: other.end,
          relation: 'differs',
          message: `${nameOfArticle(other.article)} writes “${wordsOf(other)}”`,
        }),
      ),
      fixes: [],
    };
  });
}
