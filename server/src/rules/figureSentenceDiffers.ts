import { nameOfArticle } from '../corpus/articleName';
import { otherNumbersOf } from '../corpus/likeSentences';
import type { RawFinding, Rule } from './types';

const MOST_RELATED = 40;
const MOST_LISTED = 3;

/** Numbers that measure nothing by themselves ("four counties"), in sentences of two articles that say the same. */
export const figureSentenceDiffers: Rule = {
  code: 'figure.sentence-differs',
  title: 'Another number in a like sentence',
  // A draft is held against its sources by other rules.
  levels: { draft: 'off', source: 'information' },
  check: (article, corpus) =>
    otherNumbersOf(article, corpus).map(({ figure, others, ofOneThing }): RawFinding => {
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
};
