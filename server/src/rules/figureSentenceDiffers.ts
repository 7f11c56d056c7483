import { nameOfArticle } from '../corpus/articleName';
import { otherNumbersOf } from '../corpus/likeSentences';
import { otherOrdinalsOf } from '../corpus/otherOrdinals';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { otherFloorsOf } from '../corpus/startingFloors';
import type { CorpusArticle } from '../corpus/types';
import type { Span } from '../text/span';
import type { RawFinding, Rule } from './types';

const MOST_RELATED = 40;
const MOST_LISTED = 3;

/** Numbers that measure nothing by themselves ("four counties"), in sentences of two articles that say the same. */
export const figureSentenceDiffers: Rule = {
  code: 'figure.sentence-differs',
  title: 'Another number in a like sentence',
  // A draft is held against its sources by other rules.
  levels: { draft: 'off', source: 'information' },
  check: (article, corpus) => [
    ...otherFloor(article, corpus),
    ...otherOrdinals(article, corpus),
    ...otherNumbersOf(article, corpus).map(({ figure, others, ofOneThing }): RawFinding => {
      const { start, end, text } = article.facts.figures[figure]!;
      const there = new Map<string, string[]>();
      for (const other of others) {
        const value = other.source.facts.figures[other.figure]!.text;
        there.set(value, [...(there.get(value) ?? []), nameOfArticle(other.source)]);
      }
      const listed = [...there]
        .slice(0, MOST_LISTED)
        .map(([value, names]) => `“${value}” in ${[...new Set(names)].slice(0, MOST_LISTED).join(', ')}`);
      return {
        start,
        end,
        message: ofOneThing
          ? `“${text}” here; ${listed.join('; ')}, of the same thing. Check which is meant.`
          : `“${text}” here; ${listed.join('; ')}, in a sentence like this. Compare the two.`,
        related: others.slice(0, MOST_RELATED).map((other) => {
          const told = other.source.facts.figures[other.figure]!;
          return {
            article: other.source.path,
            start: told.start,
            end: told.end,
            relation: 'differs',
            message: `${nameOfArticle(other.source)}: “${told.text}”`,
          };
        }),
        fixes: [],
      };
    }),
  ],
};

/** "On the fourth floor" here, "on the third floor" there, where one fire broke out. */
function otherFloor(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  const found = otherFloorsOf(article, corpus);
  if (found === null) return [];
  const wordsOf = ({ article: { text } }: CorpusArticle, { start, end }: Span): string => text.slice(start, end);
  const { own, others } = found;
  const listed = others
    .slice(0, MOST_LISTED)
    .map(({ source, floor }) => `“${wordsOf(source, floor)}” in ${nameOfArticle(source)}`);
  return [
    {
      start: own.start,
      end: own.end,
      message: `“${wordsOf(article, own)}” here; ${listed.join('; ')}, for where it broke out. Check which is meant.`,
      related: others.slice(0, MOST_RELATED).map(({ source, floor }) => ({
        article: source.path,
        start: floor.start,
        end: floor.end,
        relation: 'differs',
        message: `${nameOfArticle(source)}: “${wordsOf(source, floor)}”`,
      })),
      fixes: [],
    },
  ];
}

/** "The third-largest maker" here, "the second-largest" there. */
function otherOrdinals(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  return otherOrdinalsOf(article, corpus).map(({ own, others }): RawFinding => {
    const listed = others
      .slice(0, MOST_LISTED)
      .map(({ source, text }) => `“${text}” in ${nameOfArticle(source)}`)
      .join('; ');
    return {
      start: own.start,
      end: own.end,
      message: `“${own.text}” here; ${listed}, of the same thing. Check which is meant.`,
      related: others.slice(0, MOST_RELATED).map(({ source, start, end, text }) => ({
        article: source.path,
        start,
        end,
        relation: 'differs',
        message: `${nameOfArticle(source)}: “${text}”`,
      })),
      fixes: [],
    };
  });
}
