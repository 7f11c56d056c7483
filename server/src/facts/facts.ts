import type { Article } from '../article/types';
import type { KnownEntities } from '../entities/known';
import type { Annotations } from '../standoff/types';
import { applyAnnotations } from './annotated';
import { readFigures } from './figures';
import { readMentions } from './mentions';
import { readQuotations } from './quotations';
import { readStatements } from './statements';
import type { ArticleFacts } from './types';

/** What the article says by itself. A pure function: the same three give the same facts, in any corpus. */
export function readFacts(article: Article, annotations: Annotations, known: KnownEntities): ArticleFacts {
  const names = readMentions(article, known);
  const { quotations, unbalanced } = readQuotations(article, names);
  const figures = readFigures(article, names, quotations);
  const statements = readStatements(article, names);
  const { mentions, referents } = names;
  const inferred = { mentions, referents, quotations, figures, unbalanced, statements };
  return applyAnnotations(article, inferred, annotations, known);
}
