import { nameOfArticle } from '../corpus/articleName';
import { draftStatements } from '../corpus/draft/statements';
import type { DraftStatement } from '../corpus/draft/types';
import { isMoney } from '../corpus/figureKinds';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import type { Figure } from '../facts/types';
import { findingOn, outletsOf } from './draftEvidence';
import { type FigureIn, takeFix, takeFixes } from './figureFixes';
import type { Fix, RawFinding, Rule } from './types';

/** A figure that no source carries. Where it belongs to a claim, the figure rules tell how it parts from the sources. */
export const figureNotInSources: Rule = {
  code: 'figure.not-in-sources',
  title: 'A figure that no source has',
  levels: { draft: 'warning', source: 'off' },
  check(article, corpus) {
    if (article.role !== 'draft' || corpus.evidence.index().sources.size === 0) return [];
    return draftStatements(corpus, article.path).flatMap((statement): readonly RawFinding[] => {
      if (statement.kind !== 'figure' || !isTold(article, statement, corpus)) return [];
      if (statement.state !== 'differs')
        return [findingOn(statement, 'figure.not-in-sources', missing(statement), corpus)];
      const others = statement.passages.flatMap((passage): readonly FigureIn[] => {
        const source = corpus.articles.get(passage.path);
        const figure = source?.facts.figures[passage.fact ?? -1];
        return source === undefined || figure === undefined ? [] : [{ article: source, figure }];
      });
      const own = { article, figure: article.facts.figures[statement.fact!]! };
      const inCurrency = others.filter(({ figure }) => isOtherCurrency(own.figure, figure));
      const message = inCurrency.length > 0 ? ofCurrency(statement, corpus) : otherwise(statement, corpus);
      const fixes =
        inCurrency.length > 0
          ? currencyFixes(statement, inCurrency)
          : takeFixes(
              own,
              others.filter(({ figure }) => mayBeMeant(own.figure, figure)),
            );
      return [findingOn(statement, 'figure.not-in-sources', message, corpus, fixes)];
    });
  },
};

function isTold(article: CorpusArticle, statement: DraftStatement, corpus: CorpusSnapshot): boolean {
  const { state, aspect, fact, passages } = statement;
  const figure = article.facts.figures[fact!]!;
  if (aspect === 'conversion') return false;
  if (state === 'differs') {
    const key = corpus.claimsOf.get(article.path)?.[fact!] ?? null;
    return key === null || passages.every(({ path, fact: at }) => corpus.claimsOf.get(path)?.[at!] !== key);
  }
  // A share or a length of time may be the writer's own sum ("ten days that …", "35 percent").
  const own = figure.dimension.startsWith('duration') || figure.dimension === 'percent' || figure.dimension === 'ratio';
  return state === 'not found' && !own;
}

/** A number of another size is told, and written into no draft. */
function mayBeMeant({ min: a }: Figure, { min: b }: Figure): boolean {
  return a !== null && b !== null && a > 0 && b > 0 && Math.max(a, b) / Math.min(a, b) <= OF_ONE_SIZE;
}

const OF_ONE_SIZE = 3;

/** "240 million dollars" for 240 million euros. */
function isOtherCurrency(a: Figure, b: Figure): boolean {
  return a.min === b.min && isMoney(a.dimension) && isMoney(b.dimension) && a.dimension !== b.dimension;
}

function ofCurrency({ words, passages }: DraftStatement, corpus: CorpusSnapshot): string {
  const first = passages[0]!;
  return `The currency differs: “${words}” here, “${first.value}” in ${outletsOf([first], corpus)}. Check which is right.`;
}

function currencyFixes({ start, end }: DraftStatement, [first]: readonly FigureIn[]): readonly Fix[] {
  const value = first!.figure.text.replace(/\s+/g, ' ');
  return [takeFix({ text: value, edits: [{ start, end, newText: value }] }, nameOfArticle(first!.article))];
}

function missing({ words }: DraftStatement): string {
  return `No source has “${words}” for this. Find where it comes from, or leave it out.`;
}

function otherwise({ words, passages }: DraftStatement, corpus: CorpusSnapshot): string {
  const first = passages[0]!;
  return `No source has “${words}” for this: “${first.value}” in ${outletsOf([first], corpus)}. Check which of them is meant.`;
}
