import { nameOfArticle } from '../corpus/articleName';
import { thingsApart } from '../corpus/namedThings';
import { nearCapitalsOf } from '../corpus/nearCapitals';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import type { Span } from '../text/span';
import { outletsOf } from './spelledPlaces';
import type { RawFinding, RelatedPlace } from './types';

/** The type of an aircraft, a cargo, a town: one thing of an affair, which outlets call by two names. */
export function thingsDiffer(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  if (article.role !== 'source' || article.copyOf !== null) return [];
  return [
    ...told(thingsApart(article, corpus), corpus, 'One thing, two names?'),
    ...told(nearCapitalsOf(article, corpus.evidence.index()), corpus, 'One name, two spellings?'),
  ];
}

interface Named extends Span {
  readonly article: CorpusArticle;
}

function told(
  all: readonly { readonly own: Named; readonly others: readonly Named[] }[],
  corpus: CorpusSnapshot,
  question: string,
): readonly RawFinding[] {
  return all.map(({ own, others }): RawFinding => {
    const instead = wordsOf(others[0]!);
    const where = outletsOf(
      others.filter((other) => wordsOf(other) === instead).map((other) => other.article.path),
      corpus,
    );
    return {
      start: own.start,
      end: own.end,
      message: `“${wordsOf(own)}” here, “${instead}” in ${where}. ${question}`,
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

const wordsOf = ({ article, start, end }: Named): string => article.article.text.slice(start, end).replace(/\s+/g, ' ');
