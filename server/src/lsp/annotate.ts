import { mentionAnnotation } from '../features/entities/identify';
import { spanOf, thingsAt } from '../features/things';
import type { AnnotatedText } from '../standoff/offsets';
import { reanchor } from '../standoff/reanchor';
import { removeAnnotation } from '../standoff/remove';
import { putInPlaceOf } from '../standoff/settle';
import { annotateQuotedTerm, annotateSpeaker } from '../standoff/write';
import { annotateMention } from '../standoff/writeMention';
import { type OpenFile, spanIn } from './fromProtocol';
import type { AnnotateArguments } from './protocol';

/** What becomes of an article's `.ann` file by what a person said: of a quotation, of a name, or of an annotation that is no more. */
export function annotate(
  file: OpenFile,
  argument: AnnotateArguments,
): (annotations: string, article: AnnotatedText) => string {
  const { snapshot } = file.view;
  const article = snapshot.articles.get(file.path);
  if (!article) throw new Error('only articles can be annotated');
  if (argument.kind === 'settle') {
    const { layer, puts, removes, reanchors } = argument;
    if (reanchors) return (annotations, text) => reanchor(annotations, text, layer, null).text;
    return (annotations) =>
      removes.reduce(removeAnnotation, puts ? putInPlaceOf(annotations, puts.id, puts.inPlaceOf) : annotations);
  }
  const range = spanIn(file, argument.range);
  if (argument.kind === 'mention') {
    const { of, reference, name } = argument;
    const mention = mentionAnnotation(snapshot, file.view, file.path, range, of, { id: reference, label: name });
    return (annotations, text) => annotateMention(annotations, text, mention);
  }
  const thing = thingsAt(article, range.start).find(({ kind }) => kind === 'quotation');
  const quotation = thing?.kind === 'quotation' ? article.facts.quotations[thing.quotation] : undefined;
  const content = quotation ? quotation.spans.map(spanOf) : [range];
  if (argument.kind === 'quoted term')
    return (annotations, text) => annotateQuotedTerm(annotations, text, content, argument.term);
  const speaker = argument.speaker && spanIn(file, argument.speaker);
  const cue = quotation?.cue ? spanOf(quotation.cue) : null;
  return (annotations, text) => annotateSpeaker(annotations, text, { content, speaker, cue });
}
