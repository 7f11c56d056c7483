import { draftStatements } from '../corpus/draft/statements';
import { differenceText } from '../corpus/draft/stateText';
import type { DraftStatement } from '../corpus/draft/types';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { findingOn, outletsOf } from './draftEvidence';
import { excerptOf } from './quotationText';
import { quoteWordingDiffers } from './quoteWordingDiffers';
import type { RawFinding, Rule, Severity } from './types';

/** Words in quotation marks that no source carries, or carries otherwise. */
export const quoteNotInSources: Rule = {
  code: 'quote.not-in-sources',
  title: 'A quotation that no source has',
  levels: { draft: 'warning', source: 'off' },
  check(article, corpus) {
    if (article.role !== 'draft' || corpus.evidence.index().sources.size === 0) return [];
    const told = quoteWordingDiffers.check(article, corpus);
    return draftStatements(corpus, article.path).flatMap((statement): readonly RawFinding[] => {
      const { kind, state, aspect, passages } = statement;
      if (kind !== 'quotation') return [];
      if (state === 'not found')
        return [findingOn(statement, 'quote.not-in-sources', missing(article, statement), corpus)];
      if (state !== 'differs' || aspect !== 'wording') return [];
      // The one rule for both: where speaker and language are known, it says more.
      if (told.some(({ start, end }) => start < statement.end && statement.start < end)) return [];
      const finding = findingOn(statement, 'quote.not-in-sources', otherwise(statement, corpus), corpus);
      // Two translations of one sentence are no misquotation.
      const translated = passages.every(({ path }) => corpus.articles.get(path)?.translated);
      return [translated ? { ...finding, severity: 'information' satisfies Severity } : finding];
    });
  },
};

function missing(article: CorpusArticle, { fact }: DraftStatement): string {
  const words = excerptOf(article.article, article.facts.quotations[fact!]!);
  return `No source has ${words}: find where it comes from, quote what a source has, or write it without the marks.`;
}

function otherwise({ passages }: DraftStatement, corpus: CorpusSnapshot): string {
  const first = passages[0]!;
  const where = outletsOf([first], corpus);
  const parts = first.differences.slice(0, 2).map((difference) => differenceText(difference, where));
  return `No source has these words: ${parts.join('; ')}. Take its wording, or write it without the marks.`;
}
