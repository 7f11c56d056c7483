import type { Span } from '../text/span';
import type { AnnotatedText } from './offsets';
import { readAnnotations } from './read';
import { applyEdit, createEditor } from './write';

export interface FigureAnnotation {
  readonly span: Span;
  /** `value=10..12; unit=missile; modifier=atLeast`. */
  readonly quantity: string;
  /** The id of the annotation that says what it is a figure of. */
  readonly of: string | null;
}

/** Writes a figure: an event `Figure` on its words, what it is of, and its value in a note. */
export function annotateFigure(annotations: string, article: AnnotatedText, figure: FigureAnnotation): string {
  const file = readAnnotations(annotations, article, '');
  const editor = createEditor(file, article);
  const trigger = editor.put('Figure', [figure.span], null, true);
  const event = editor.newId('E');
  editor.line(event, `${event}\tFigure:${trigger}${figure.of === null ? '' : ` Of:${figure.of}`}`, false);
  const note = editor.newId('#');
  editor.line(note, `${note}\tQuantity ${event}\t${figure.quantity.replace(/\s+/g, ' ')}`, false);
  return applyEdit(file, editor.edit());
}
