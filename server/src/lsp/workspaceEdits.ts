import type { ClientCapabilities, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../rules/types';
import type { CorpusView } from '../service';
import { indexLines } from '../text/lines';
import { toRange } from './toProtocol';

/** An edit of one of the corpus's own files, which is created where it does not exist yet. */
export function editOfFile(
  view: CorpusView,
  path: string,
  edits: readonly TextEdit[],
  capabilities: ClientCapabilities,
): WorkspaceEdit {
  const uri = view.uriOf(path);
  const text = view.textOf(path);
  const lines = indexLines(text ?? '');
  const textEdits = edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.newText }));
  const can = capabilities.workspace?.workspaceEdit;
  if (text === null && can?.documentChanges && can.resourceOperations?.includes('create')) {
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits: textEdits },
      ],
    };
  }
  return { changes: { [uri]: textEdits } };
}
