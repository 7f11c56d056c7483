import { letSentencesGo } from '../article/sentencesAgain';
import { letNormsGo } from '../article/tokenColumns';
import { letTokensGo } from '../article/tokensAgain';
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
  return readFactsOf([{ article, annotations }], known, true)[0]!;
}

/**
 * What each of these articles says by itself. Stage by stage, not article by article: a stage's code is too much for the
 * processor's caches together with that of the others, and would be fetched anew for every article. Statements are read
 * where somebody will compare them: the rules alone do. They ask for words again, too, which else are let go.
 */
export function readFactsOf(
  read: readonly AnnotatedArticle[],
  known: KnownEntities,
  forRules: boolean,
): ArticleFacts[] {
  const articles = read.map(({ article }) => article);
  const names = readMentionsOf(articles, known);
  const quoted = readQuotationsOf(articles, names);
  const figures = readFiguresOf(articles, names, quoted);
  const statements = forRules ? readStatementsOf(articles, names) : null;
  return read.map(({ article, annotations }, i) => {
    const { mentions, referents } = names[i]!;
    const { quotations, unbalanced } = quoted[i]!;
    const said: ArticleFacts = { mentions, referents, quotations, figures: figures[i]!, unbalanced };
    const inferred = statements === null ? said : { ...said, statements: statements[i]! };
    const facts = applyAnnotations(article, inferred, annotations, known);
    if (forRules) letNormsGo(article.tokens);
    else {
      letTokensGo(article.tokens);
      // Where a figure stands is asked when articles are compared, of those that measure something.
      letSentencesGo(
        article,
        facts.figures.every(({ measure }) => measure === null),
      );
    }
    return facts;
  });
}
