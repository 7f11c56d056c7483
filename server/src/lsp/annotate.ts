import { spanOf, thingsAt } from '../features/things';
import type { TextEdit } from '../rules/types';
import { annotateQuotedTerm, annotateSpeaker } from '../standoff/write';
import { type OpenFile, spanIn } from './fromProtocol';
import type { AnnotateArguments } from './protocol';
import { editBetween } from './textChange';

export interface AnnotationChange {
  /** The annotation file, relative to the corpus. */
  readonly path: string;
  readonly edit: TextEdit;
}

/** The edit of an article's `.ann` file that records what a person said of a quotation. */
export function annotate(file: OpenFile, argument: AnnotateArguments): AnnotationChange {
  const { snapshot } = file.view;
  const article = snapshot.articles.get(file.path);
  if (!article) throw new Error('only articles can be annotated');
  const range = spanIn(file, argument.range);
  const thing = thingsAt(article, range.start).find(({ kind }) => kind === 'quotation');
  const quotation = thing?.kind === 'quotation' ? article.facts.quotations[thing.quotation] : undefined;
  const content = quotation ? quotation.spans.map(spanOf) : [range];
  const path = article.annotationFile;
  const before = file.view.textOf(path) ?? '';
  const after =
    argument.kind === 'quoted term'
      ? annotateQuotedTerm(before, article.article, content, argument.term)
      : annotateSpeaker(before, article.article, {
          content,
          speaker: argument.speaker && spanIn(file, argument.speaker),
          cue: quotation?.cue ? spanOf(quotation.cue) : null,
        });
  return { path, edit: editBetween(before, after) };
}
