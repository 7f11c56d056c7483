import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { draftActions } from '../features/draft/actions';
import { overlaps, type Span } from '../text/span';
import { type OpenFile, spanIn } from './fromProtocol';
import { toRange } from './toProtocol';

/** What can be written instead of a draft's statements, as code actions that change the draft and nothing else. */
export function toDraftActions(
  file: OpenFile,
  range: Span,
  wants: (kind: string) => boolean,
  diagnostics: readonly Diagnostic[],
): readonly CodeAction[] {
  const { view, path, lines } = file;
  return draftActions(view.snapshot, path, range).flatMap(
    ({ title, edits, kind, statement }): readonly CodeAction[] => {
      const wanted = kind === 'mend' ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite;
      if (!wants(wanted)) return [];
      const changes = {
        [view.uriOf(path)]: edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.newText })),
      };
      const fixed = diagnostics.filter(
        ({ source, range: of }) => source === 'crosscheck' && overlaps(spanIn(file, of), statement),
      );
      const action: CodeAction = { title, kind: wanted, edit: { changes } };
      if (kind === 'mend' && fixed.length > 0) action.diagnostics = fixed;
      return [action];
    },
  );
}
