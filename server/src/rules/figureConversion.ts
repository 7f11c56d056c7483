import type { CorpusArticle } from '../corpus/types';
import { type WrongConversion, wrongConversionOf } from '../corpus/wrongConversions';
import type { Figure } from '../facts/types';
import type { Fix, RawFinding, Rule } from './types';

/** "190 miles (400 kilometers)": the figure in brackets is not the one before it. */
export const figureConversion: Rule = {
  code: 'figure.conversion',
  title: 'A conversion that does not fit',
  levels: { draft: 'warning', source: 'information' },
  check: (article) =>
    article.facts.figures.flatMap((figure) => {
      const wrong = wrongConversionOf(figure, article.facts.figures);
      return wrong === null ? [] : [findingOf(article, figure, wrong)];
    }),
};

function findingOf(
  article: CorpusArticle,
  figure: Figure,
  { original, rounded, written }: WrongConversion,
): RawFinding {
  const fixes: Fix[] = [];
  const digits = /\d[\d,.]*\d|\d/;
  if (digits.test(figure.text) && rounded < 1e6) {
    const newText = figure.text.replace(digits, rounded.toLocaleString('en-US'));
    fixes.push({
      title: `Write “${newText}”`,
      preferred: article.role === 'draft',
      action: { kind: 'edit text', edits: [{ start: figure.start, end: figure.end, newText }] },
    });
  }
  return {
    start: figure.start,
    end: figure.end,
    message: `“${original.text}” is ${written}, not “${figure.text}”. Correct the one that is wrong.`,
    related: [
      {
        article: article.path,
        start: original.start,
        end: original.end,
        relation: 'context',
        message: `The figure that it converts: “${original.text}”`,
      },
    ],
    fixes,
  };
}
