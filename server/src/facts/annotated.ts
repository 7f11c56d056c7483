import type { Article } from '../article/types';
import type { KnownEntities } from '../entities/known';
import type { Annotations } from '../standoff/types';
import { annotateFigures } from './annotatedFigures';
import { annotateMentions } from './annotatedMentions';
import { annotateQuotations } from './annotatedQuotations';
import type { ArticleFacts } from './types';

/**
 * What a person marked beats what the program inferred. Facts that come from an annotation carry `annotated`; what no annotation
 * speaks of stays as it was inferred. Types and roles are PolNeAR's and the design's (see `docs/corpus-format.md`).
 */
export function applyAnnotations(
  article: Article,
  facts: ArticleFacts,
  annotations: Annotations,
  known: KnownEntities,
): ArticleFacts {
  if (annotations.textBounds.length === 0) return facts;
  const names = annotateMentions(article, facts, annotations, known);
  const quotations = annotateQuotations(article, facts.quotations, annotations, names);
  const figures = annotateFigures(article, facts.figures, annotations, names);
  return { ...facts, mentions: names.mentions, referents: names.referents, quotations, figures };
}
