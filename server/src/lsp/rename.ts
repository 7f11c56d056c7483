import type {
  ClientCapabilities,
  RenameOptions,
  RenameParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { rename, renameTarget } from '../features/rename/rename';
import { createAnswer, Refusal } from './answer';
import { fileOf, type OpenFile, offsetIn } from './fromProtocol';
import type { FeatureContext } from './requests';
import { toRange } from './toProtocol';
import { editOfFiles } from './workspaceEdits';

/** F2 on an id or a name: one edit for entries, annotations and rulings, and for drafts with the person's consent. */
export function registerRename(context: FeatureContext): void {
  const { connection, service, capabilities } = context;
  const answer = createAnswer(context);
  const at = ({ textDocument, position }: TextDocumentPositionParams): { file: OpenFile; offset: number } => {
    const found = service.find(textDocument.uri);
    if (!found) throw new Refusal('This file belongs to no corpus.');
    const file = fileOf(found);
    return { file, offset: offsetIn(file, position) };
  };

  connection.onPrepareRename(
    answer('prepareRename', (params) => {
      const { file, offset } = at(params);
      const target = renameTarget(file.view.snapshot, file.view, file.path, offset);
      if ('refused' in target) throw new Refusal(target.refused);
      return { range: toRange(file.lines, target.span), placeholder: target.placeholder };
    }),
  );
  connection.onRenameRequest(
    answer('rename', (params: RenameParams) => {
      const { file, offset } = at(params);
      const edits = rename(file.view.snapshot, file.view, file.path, offset, params.newName);
      if ('refused' in edits) throw new Refusal(edits.refused);
      return editOfFiles(file.view, edits, capabilities);
    }),
  );
}

/** A client that knows no preparation would take its announcement for none at all. */
export function renameOf(capabilities: ClientCapabilities): RenameOptions | true {
  return capabilities.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true;
}
