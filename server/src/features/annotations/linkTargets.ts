import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import { overlaps, type Span } from '../../text/span';
import { entitiesByUse, useOf } from '../completion/things';
import { entityOfMention } from '../things';

/** Whom or what a link may lead to. */
export interface LinkTarget {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly detail: string;
  readonly described: boolean;
}

/** Whoever is named in the words comes first, then everybody whom the articles name, then who is described only. */
export function linkTargets(corpus: CorpusSnapshot, article: CorpusArticle, span: Span): readonly LinkTarget[] {
  const here = new Set(
    article.facts.mentions
      .filter((mention) => overlaps(mention, span))
      .map((mention) => entityOfMention(corpus, article.path, mention)?.id),
  );
  const named = entitiesByUse(corpus).map((counted): LinkTarget => {
    const { id, kind, name, known } = counted.entity;
    return { id: known?.id ?? id, kind, name, detail: useOf(counted), described: known?.described === true };
  });
  const ids = new Set(named.map(({ id }) => id));
  const others = [...corpus.known.byId.values()]
    .filter(({ id, described }) => described && !ids.has(id))
    .map(({ id, kind, name }): LinkTarget => ({ id, kind, name, detail: `${kind}, described only`, described: true }));
  return [...named.filter(({ id }) => here.has(id)), ...named.filter(({ id }) => !here.has(id)), ...others];
}
