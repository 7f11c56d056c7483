import { nameOfArticle } from '../corpus/articleName';
import { outletsOf, valuesIn, valuesOf } from '../corpus/draft/stateText';
import type { DraftStatement, Passage } from '../corpus/draft/types';

export { outletsOf, valuesIn, valuesOf };

import type { CorpusSnapshot } from '../corpus/snapshot';
import type { RawFinding, RelatedPlace } from './types';

const MOST_RELATED = 8;

/** Passages as related places of a finding, with what they have instead. */
export function placesOf(passages: readonly Passage[], corpus: CorpusSnapshot): readonly RelatedPlace[] {
  return passages.slice(0, MOST_RELATED).flatMap(({ path, start, end, supports }) => {
    const source = corpus.articles.get(path);
    if (source === undefined) return [];
    const words = source.article.text.slice(start, end).replace(/\s+/g, ' ');
    const shown = words.length > 120 ? `${words.slice(0, 119)}…` : words;
    return [
      {
        article: path,
        start,
        end,
        relation: supports ? 'agrees' : 'differs',
        message: `${nameOfArticle(source)}: ${shown}`,
      },
    ];
  });
}

/** A finding on a statement of a draft, to be ignored with a reason if nothing better can be done. */
export function findingOn(
  { start, end, passages }: DraftStatement,
  code: string,
  message: string,
  corpus: CorpusSnapshot,
  fixes: RawFinding['fixes'] = [],
): RawFinding {
  const span = { start, end };
  const ignore = {
    title: 'Ignore, with a reason',
    preferred: false,
    action: { kind: 'decide finding', code, span },
  } as const;
  return { ...span, message, related: placesOf(passages, corpus), fixes: [...fixes, ignore] };
}
