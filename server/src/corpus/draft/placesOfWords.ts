import { readArticle } from '../../article/read';
import type { Span } from '../../text/span';
import type { SourceIndex } from '../sourceIndex';
import { stemAt } from '../stems';
import type { CorpusArticle } from '../types';
import { matchesOf } from './matchWords';
import { patternOf } from './pattern';
import { streamOf } from './wordStream';

const MOST_PLACES = 6;

/** Where the sources have these words one after the other, once an article; in the preferred one first. */
export function placesOfWords(
  text: string,
  index: SourceIndex,
  preferred: string | null = null,
): readonly (Span & { readonly source: CorpusArticle })[] {
  const article = readArticle(text, 'txt');
  const pattern = patternOf(article, [{ start: 0, end: text.length }]);
  const frequencies = pattern.tokens.map((token) => index.frequency(Math.abs(stemAt(article.tokens, token))));
  if (frequencies.length === 0 || frequencies.includes(0)) return [];
  const rarest = frequencies.indexOf(Math.min(...frequencies));
  const stem = Math.abs(stemAt(article.tokens, pattern.tokens[rarest]!));
  return index
    .sourcesWith(stem)
    .flatMap((source) => {
      const stream = streamOf(source.article);
      const range = matchesOf(pattern, stream, rarest)[0]?.[0];
      if (range === undefined) return [];
      const { starts, ends } = source.article.tokens;
      return [{ source, start: starts[stream.tokens[range[0]]!]!, end: ends[stream.tokens[range[1] - 1]!]! }];
    })
    .sort((a, b) => Number(b.source.path === preferred) - Number(a.source.path === preferred))
    .slice(0, MOST_PLACES);
}

/** The words of a source's stream that these are, half open; null where it has them no longer. */
export function placeInSource(text: string, source: CorpusArticle): readonly [number, number] | null {
  const article = readArticle(text, 'txt');
  const pattern = patternOf(article, [{ start: 0, end: text.length }]);
  return matchesOf(pattern, streamOf(source.article), 0)[0]?.[0] ?? null;
}
