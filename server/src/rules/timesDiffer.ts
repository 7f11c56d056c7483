import { nameOfArticle } from '../corpus/articleName';
import { otherTimesOf } from '../corpus/otherTimes';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { PlacedEvent } from '../corpus/timedEvents';
import type { CorpusArticle } from '../corpus/types';
import type { Span } from '../text/span';
import type { RawFinding } from './types';

const MOST_RELATED = 40;
const MOST_LISTED = 3;

/** "At 2:10 p.m." in one source, "at 2.45pm" in another, of one happening. */
export function timesDiffer(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  return otherTimesOf(article, corpus).map(({ own, others }): RawFinding => {
    const { start, end } = spanOf(own);
    const there = new Map<string, string[]>();
    for (const { other } of others) {
      const words = wordsOf(other);
      there.set(words, [...(there.get(words) ?? []), nameOfArticle(other.source)]);
    }
    const listed = [...there]
      .slice(0, MOST_LISTED)
      .map(([words, names]) => `“${words}” in ${[...new Set(names)].slice(0, MOST_LISTED).join(', ')}`);
    const isDay = own.event.day !== null || own.event.moment.weekday !== null;
    const what = others.some(({ parting }) => parting !== 'day') ? 'time' : isDay ? 'day' : 'date';
    return {
      start,
      end,
      message: `“${wordsOf(own)}” here; ${listed.join('; ')}, of what seems to be the same. Check the ${what}.`,
      related: others.slice(0, MOST_RELATED).map(({ other }) => ({
        article: other.source.path,
        ...spanOf(other),
        relation: 'differs',
        message: `${nameOfArticle(other.source)}: “${wordsOf(other)}”`,
      })),
      fixes: [],
    };
  });
}

function spanOf({ source, event: { moment } }: PlacedEvent): Span {
  const { starts, ends } = source.article.tokens;
  return { start: starts[moment.first]!, end: ends[moment.next - 1]! };
}

export function wordsOf(one: PlacedEvent): string {
  const { start, end } = spanOf(one);
  return one.source.article.text.slice(start, end).replace(/\s+/g, ' ');
}
