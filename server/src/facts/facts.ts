import type { Article } from '../article/types';
import type { KnownEntities } from '../entities/known';
import type { Annotations } from '../standoff/types';
import { applyAnnotations } from './annotated';
import { readFiguresOf } from './figures';
import { readMentionsOf } from './mentions';
import { readQuotationsOf } from './quotations';
import { readStatementsOf } from './statements';
import type { ArticleFacts } from './types';

export interface AnnotatedArticle {
  readonly article: Article;
  readonly annotations: Annotations;
}

/** What an article says by itself. A pure function: the same three give the same facts, in any corpus. */
export function readFacts(article: Article, annotations: Annotations, known: KnownEntities): ArticleFacts {
  return readFactsOf([{ article, annotations }], known)[0]!;
}

/**
 * What each of these articles says by itself. Stage by stage, not article by article: a stage's code is too much for the
 * processor's caches together with that of the others, and would be fetched anew for every article.
 */
export function readFactsOf(read: readonly AnnotatedArticle[], known: KnownEntities): ArticleFacts[] {
  const articles = read.map(({ article }) => article);
  const names = readMentionsOf(articles, known);
  const quoted = readQuotationsOf(articles, names);
  const figures = readFiguresOf(articles, names, quoted);
  const statements = readStatementsOf(articles, names);
  return read.map(({ article, annotations }, i) => {
    const { mentions, referents } = names[i]!;
    const { quotations, unbalanced } = quoted[i]!;
    const inferred = {
      mentions,
      referents,
      quotations,
      figures: figures[i]!,
      unbalanced,
      statements: statements[i]!,
    };
    return applyAnnotations(article, inferred, annotations, known);
  });
}
