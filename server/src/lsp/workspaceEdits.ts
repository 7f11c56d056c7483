import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  ClientCapabilities,
  TextEdit as ProtocolEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { FileEdits } from '../features/rename/types';
import type { TextEdit } from '../rules/types';
import type { CorpusView } from '../service';
import { indexLines } from '../text/lines';
import { linesOf, toRange } from './toProtocol';

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

/** The text after these edits, whose places are those before any of them. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const fromBehind = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
  return fromBehind.reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), text);
}

/**
 * An edit of several files. What the person is to be asked about goes under headings of the editor's preview; where an
 * editor has none, it is left out.
 */
export function editOfFiles(
  view: CorpusView,
  changes: readonly FileEdits[],
  capabilities: ClientCapabilities,
): WorkspaceEdit {
  const can = capabilities.workspace?.workspaceEdit;
  const asks = can?.documentChanges === true && can.changeAnnotationSupport !== undefined;
  const asked = changes.filter(({ ask, edits }) => edits.length > 0 && (ask === null || asks));
  const byPath = new Map<string, FileEdits[]>();
  for (const change of asked) byPath.set(change.path, [...(byPath.get(change.path) ?? []), change]);
  if (can?.documentChanges !== true) {
    return { changes: Object.fromEntries([...byPath].map(([path, all]) => [view.uriOf(path), textEdits(view, all)])) };
  }
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  for (const { ask } of asked) if (ask) changeAnnotations[ask.label] = { ...ask, needsConfirmation: true };
  const creates = can.resourceOperations?.includes('create') === true;
  const documentChanges = [...byPath].flatMap(([path, all]) => {
    const uri = view.uriOf(path);
    const create =
      view.textOf(path) === null && creates
        ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }]
        : [];
    return [...create, { textDocument: { uri, version: null }, edits: textEdits(view, all) }];
  });
  return { documentChanges, ...(Object.keys(changeAnnotations).length > 0 ? { changeAnnotations } : {}) };
}

function textEdits(view: CorpusView, changes: readonly FileEdits[]): (ProtocolEdit | AnnotatedTextEdit)[] {
  return changes.flatMap(({ path, edits, ask }) => {
    const lines = linesOf(view, path);
    return edits.map((edit) => ({
      range: toRange(lines, edit),
      newText: edit.newText,
      ...(ask === null ? {} : { annotationId: ask.label }),
    }));
  });
}
