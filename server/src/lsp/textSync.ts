import type { Connection, FileRename } from 'vscode-languageserver';
import type { Logger, Rename, Service } from '../service';
import { describe } from './errors';

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

/** Annotations are written after the text they belong to, and follow it when it gets another name. */
export function registerTextSync(connection: Connection, service: Service, logger: Logger): void {
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
    if (renames.length === 0) return null;
    return {
      documentChanges: renames.map(({ from, to }) => ({
        kind: 'rename' as const,
        oldUri: from,
        newUri: to,
        options: { overwrite: false, ignoreIfExists: true },
      })),
    };
  });
  connection.workspace.onDidRenameFiles(({ files }) => void service.renamed(files.map(renameOf)));
  connection.workspace.onDidCreateFiles(({ files }) => void service.filesChanged(files.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles(({ files }) => void service.filesChanged(files.map(({ uri }) => uri)));
}

const renameOf = ({ oldUri, newUri }: FileRename): Rename => ({ from: oldUri, to: newUri });
