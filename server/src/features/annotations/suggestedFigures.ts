import type { CorpusArticle } from '../../corpus/types';
import { kindOfType } from '../../facts/annotatedMentions';
import type { Figure } from '../../facts/types';
import { readAnnotations } from '../../standoff/read';
import { annotateFigure } from '../../standoff/writeFigure';
import { contains, overlaps } from '../../text/span';
import type { FilesOfCorpus } from '../corpusFiles';
import { spanOf } from '../things';
import { allowedTypes, type Suggestion } from './suggestions';

/** Figures that say what they measure and that nobody has annotated. */
export function suggestedFigures(files: FilesOfCorpus, article: CorpusArticle): readonly Suggestion[] {
  if (!allowedTypes(article.path, files)('Figure')) return [];
  const marked = article.marked.events
    .filter(({ type }) => type === 'Figure')
    .flatMap(({ trigger }) => article.marked.textBounds.find(({ id }) => id === trigger)?.spans ?? []);
  return article.facts.figures.flatMap((figure): Suggestion[] => {
    const quantity = quantityOf(figure);
    if (figure.measure === null || quantity === null || figure.annotated) return [];
    if (marked.some((span) => overlaps(span, figure))) return [];
    return [
      {
        ...spanOf(figure),
        type: 'Figure',
        words: figure.text,
        detail: quantity,
        write: (annotations, text) => {
          // What it is a figure of is said where those words are annotated already.
          const { of } = figure;
          const subject =
            of &&
            readAnnotations(annotations, text, '').annotations.textBounds.find(
              ({ type, spans: [first] }) =>
                kindOfType(type) !== null && first && (contains(first, of) || contains(of, first)),
            );
          return annotateFigure(annotations, text, { span: spanOf(figure), quantity, of: subject?.id ?? null });
        },
      },
    ];
  });
}

function quantityOf({ min, max, unit, modifier, measure, scope, asOf }: Figure): string | null {
  if (min === null && max === null) return null;
  const value = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
  const parts = { value, unit, modifier, measure, scope, asOf };
  return Object.entries(parts)
    .filter(([, one]) => one !== null && one !== '')
    .map(([key, one]) => `${key}=${String(one).replace(/[;=]/g, ' ')}`)
    .join('; ');
}
