import { draftStatements } from '../corpus/draft/statements';
import type { DraftStatement } from '../corpus/draft/types';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { findingOn, outletsOf } from './draftEvidence';
import type { RawFinding, Rule } from './types';

/** A figure that no source carries. Where it belongs to a claim, the figure rules tell how it parts from the sources. */
export const figureNotInSources: Rule = {
  code: 'figure.not-in-sources',
  title: 'A figure that no source has',
  levels: { draft: 'warning', source: 'off' },
  check(article, corpus) {
    if (article.role !== 'draft' || corpus.evidence.index().sources.size === 0) return [];
    return draftStatements(corpus, article.path).flatMap((statement): readonly RawFinding[] => {
      if (statement.kind !== 'figure' || !isTold(article, statement, corpus)) return [];
      const message = statement.state === 'differs' ? otherwise(statement, corpus) : missing(statement);
      return [findingOn(statement, 'figure.not-in-sources', message, corpus)];
    });
  },
};

function isTold(article: CorpusArticle, { state, fact, passages }: DraftStatement, corpus: CorpusSnapshot): boolean {
  const figure = article.facts.figures[fact!]!;
  if (state === 'differs') {
    const key = corpus.claimsOf.get(article.path)?.[fact!] ?? null;
    return key === null || passages.every(({ path, fact: at }) => corpus.claimsOf.get(path)?.[at!] !== key);
  }
  // A share or a length of time may be the writer's own sum ("ten days that …", "35 percent").
  const own = figure.dimension.startsWith('duration') || figure.dimension === 'percent' || figure.dimension === 'ratio';
  return state === 'not found' && !own;
}

function missing({ words }: DraftStatement): string {
  return `No source has “${words}” for this. Find where it comes from, or leave it out.`;
}

function otherwise({ words, passages }: DraftStatement, corpus: CorpusSnapshot): string {
  const first = passages[0]!;
  return `No source has “${words}” for this: “${first.value}” in ${outletsOf([first], corpus)}. Check which of them is meant.`;
}
