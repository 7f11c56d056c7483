import type { Article } from '../article/types';
import type { AnnotationLayer } from '../corpus/annotationFiles';
import type { CorpusArticle } from '../corpus/types';
import type { ArticleFacts } from '../facts/types';
import { translateTypes } from '../standoff/translate';
import type { ArticleIdentity } from './metadata';

/** An article whose facts are still to come. */
export type DescribedArticle = { -readonly [K in keyof CorpusArticle]: CorpusArticle[K] };

/** What a corpus knows of an article besides its text. */
export interface ArticleContext
  extends Pick<CorpusArticle, 'marked' | 'annotationFile' | 'copyOf' | 'locked' | 'changed'> {
  readonly identity: ArticleIdentity;
  /** The project's own names for types. */
  readonly types: ReadonlyMap<string, string>;
  readonly layers: readonly AnnotationLayer[];
}

/**
 * All of an article but its facts. They have their place already, to be filled: the engine keeps a copy of so many
 * members with one more in a table of the copy's own, where each look at a member is a search from then on.
 */
export function describeArticle(path: string, own: Article, context: ArticleContext): DescribedArticle {
  const { identity, marked, types, layers, annotationFile, copyOf, locked, changed } = context;
  const { role, outlet, outletKnown, date, translated, metadata } = identity;
  return {
    path,
    role,
    outlet,
    outletKnown,
    date,
    translated,
    article: metadata === own.metadata ? own : { ...own, metadata },
    annotations: translateTypes(marked, types),
    marked,
    annotationFiles: layers.map((layer) => layer.path),
    annotationLayers: layers,
    annotationFile,
    copyOf,
    locked,
    changed,
    facts: NO_FACTS,
  };
}

const NO_FACTS: ArticleFacts = { mentions: [], referents: [], quotations: [], figures: [], unbalanced: [] };
