import type { ClientCapabilities, Connection, FileRename, TextEdit } from 'vscode-languageserver';
import { pathEdits } from '../features/rename/pathEdits';
import type { CorpusView, Logger, Rename, Service } from '../service';
import { canonicalUri, relativePath } from '../text/uri';
import { describe } from './errors';
import { editOfFiles } from './workspaceEdits';

/** Files whose annotations go along when they get another name, and folders that may hold some: in any file system. */
const ARTICLES = { pattern: { glob: '**/*.{txt,md,article}' } };
const FOLDERS = { pattern: { glob: '**', matches: 'folder' as const } };
const BOTH = { filters: [ARTICLES, FOLDERS] };

/** Of a folder that is deleted or renamed, an editor need not tell what was in it. */
export const FILE_OPERATIONS = {
  willRename: BOTH,
  didRename: BOTH,
  didCreate: { filters: [FOLDERS] },
  didDelete: { filters: [FOLDERS] },
};

/** Annotations are written after the text they belong to. They follow it when it gets another name, and so does what was ruled on it. */
export function registerTextSync(
  connection: Connection,
  service: Service,
  logger: Logger,
  capabilities: ClientCapabilities,
): void {
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    service
      .savedDocument(uri)
      .then(() => service.filesChanged([uri]))
      .catch((error: unknown) => logger.error(`${uri}: ${describe(error)}`));
  });
  connection.onShutdown(() => service.flush());
  connection.workspace.onWillRenameFiles(({ files }) => {
    service.willRename(files.map(renameOf));
    const renames = files.flatMap(({ oldUri, newUri }) => service.annotationFilesAfterRename(oldUri, newUri));
    const named = service.corpora().map((view) => {
      const edits = pathEdits(view.textOf, view.snapshot.articles.keys(), pathsAfterRename(view, files));
      return editOfFiles(view, edits, capabilities);
    });
    const moved = renames.map(({ from, to }) => ({
      kind: 'rename' as const,
      oldUri: from,
      newUri: to,
      options: { overwrite: false, ignoreIfExists: true },
    }));
    const documentChanges = [...named.flatMap((edit) => edit.documentChanges ?? []), ...moved];
    if (documentChanges.length > 0) return { documentChanges };
    const changes = Object.assign({}, ...named.map((edit) => edit.changes ?? {})) as Record<string, TextEdit[]>;
    return Object.keys(changes).length > 0 ? { changes } : null;
  });
  connection.workspace.onDidRenameFiles(({ files }) => void service.renamed(files.map(renameOf)));
  connection.workspace.onDidCreateFiles(({ files }) => void service.filesChanged(files.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles(({ files }) => void service.filesChanged(files.map(({ uri }) => uri)));
}

/** The new path of each article of a corpus that stays in it under another one. */
function pathsAfterRename({ root, snapshot }: CorpusView, files: readonly FileRename[]): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const { oldUri, newUri } of files) {
    const [from, to] = [oldUri, newUri].map((uri) => relativePath(root, canonicalUri(uri)));
    if (from === null || from === undefined || to === null || to === undefined) continue;
    for (const path of snapshot.articles.keys())
      if (path === from || path.startsWith(`${from}/`)) renamed.set(path, to + path.slice(from.length));
  }
  return renamed;
}

const renameOf = ({ oldUri, newUri }: FileRename): Rename => ({ from: oldUri, to: newUri });
