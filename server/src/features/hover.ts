import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import type { Span } from '../text/span';
import { actorCard } from './cards/actor';
import { figureCard } from './cards/figure';
import type { CardLinks } from './cards/links';
import { quotationCard } from './cards/quotation';
import { weaponCard } from './cards/weapon';
import { entityOfMention, spanOf, type Thing, thingsAt } from './things';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** The card of what stands at an offset: the narrowest thing that has one. */
export function hover(corpus: CorpusSnapshot, path: string, offset: number, links: CardLinks): Hover | null {
  const article = corpus.articles.get(path);
  if (!article) return null;
  for (const thing of thingsAt(article, offset)) {
    const markdown = cardOf(corpus, article, thing, links);
    if (markdown !== null) return { span: spanOf(thing.span), markdown };
  }
  return null;
}

function cardOf(corpus: CorpusSnapshot, article: CorpusArticle, thing: Thing, links: CardLinks): string | null {
  switch (thing.kind) {
    case 'mention': {
      const entity = entityOfMention(corpus, article.path, thing.mention);
      if (!entity || entity.kind === 'place') return null;
      if (entity.kind === 'weapon' || entity.kind === 'platform') return weaponCard(corpus, entity, links);
      return actorCard(corpus, article, entity, links);
    }
    case 'figure':
      return figureCard(corpus, article, thing.figure, links);
    case 'speaker':
    case 'cue':
    case 'quotation':
      return quotationCard(corpus, article, thing.quotation, links);
  }
}
