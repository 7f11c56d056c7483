import type { Connection } from 'vscode-languageserver';
import type { Logger, Service } from '../service';
import { describe } from './errors';

/** Files whose annotations go along when they get another name. */
const ARTICLES = { scheme: 'file', pattern: { glob: '**/*.{txt,md,article}' } };

export const WILL_RENAME = { willRename: { filters: [ARTICLES, { pattern: ARTICLES.pattern }] } };

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
}
