import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Span } from '../text/span';
import type { CardLinks } from './cards/links';
import { spanOf, thingsAt } from './things';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** The card of what stands at an offset: the narrowest thing that has one. */
export function hover(corpus: CorpusSnapshot, path: string, offset: number, links: CardLinks): Hover | null {
  const article = corpus.articles.get(path);
  if (!article) return null;
  for (const thing of thingsAt(article, offset)) {
    const markdown = cardOf(corpus, article.path, thing.kind, links);
    if (markdown !== null) return { span: spanOf(thing.span), markdown };
  }
  return null;
}

function cardOf(_corpus: CorpusSnapshot, _path: string, _kind: string, _links: CardLinks): string | null {
  return null;
}
