import type { Connection } from 'vscode-languageserver';
import type { Files } from '../service';
import { FILES_LIST_REQUEST, FILES_READ_REQUEST, type FilesListParams, type FilesReadParams } from './protocol';

/** The client's file system: what a server in a web worker reads through. */
export function clientFiles(connection: Connection): Files {
  return {
    list: async (folder) => {
      const params: FilesListParams = { folder };
      return await connection.sendRequest<readonly string[]>(FILES_LIST_REQUEST, params);
    },
    read: async (uri) => {
      const params: FilesReadParams = { uri };
      const content = await connection.sendRequest<string | null>(FILES_READ_REQUEST, params);
      return content === null ? null : Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
    },
  };
}
