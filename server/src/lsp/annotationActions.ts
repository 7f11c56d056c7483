import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { annotationsAt } from '../features/annotations/shown';
import { suggestionsIn } from '../features/annotations/suggestions';
import { clip } from '../features/cards/markdown';
import { overlaps, type Span } from '../text/span';
import { ANNOTATION_STEP_COMMAND, type AnnotationStep } from './annotationProtocol';
import type { OpenFile } from './fromProtocol';
import { toRange } from './toProtocol';

const MOST = 3;
const LONGEST_WORDS = 40;

/** What can be done about the annotations at a place, in any editor: accept what is suggested there, delete what is there. */
export function annotationActions({ view, path, lines }: OpenFile, span: Span): CodeAction[] {
  const article = view.snapshot.articles.get(path);
  if (!article) return [];
  const uri = view.uriOf(path);
  const action = (title: string, step: AnnotationStep): CodeAction => ({
    title,
    kind: CodeActionKind.Refactor,
    command: { title, command: ANNOTATION_STEP_COMMAND, arguments: [step] },
  });
  const touched = (one: Span): boolean => overlaps(one, span) || one.start === span.start || one.end === span.start;
  const accepts = suggestionsIn(view.snapshot, view, path)
    .filter(touched)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .slice(0, MOST)
    .map(({ type, words, ...own }) => {
      const suggestions = [{ range: toRange(lines, own), type }];
      return action(`Accept as an annotation: ${type} ${quoted(words)}`, { kind: 'accept', uri, suggestions });
    });
  const deletes = annotationsAt(article, span)
    .slice(0, MOST)
    .map(({ textBound: { id, type, words } }) =>
      action(`Delete the annotation ${type} ${quoted(words)}`, { kind: 'remove', uri, id }),
    );
  return [...accepts, ...deletes];
}

function quoted(words: string): string {
  return `“${clip(words, LONGEST_WORDS).replace(/^[“"]|[”"]$/g, '')}”`;
}
