import type { Connection } from 'vscode-languageserver';
import type { Files } from '../service';
import {
  FILES_LIST_REQUEST,
  FILES_READ_REQUEST,
  FILES_REMOVE_REQUEST,
  FILES_WRITE_REQUEST,
  type FilesListParams,
  type FilesReadParams,
  type FilesWriteParams,
} from './protocol';

/** The client's file system: what a server in a web worker reads through. */
export function clientFiles(connection: Connection): Files {
  const read = async (uri: string): Promise<Uint8Array | null> => {
    const params: FilesReadParams = { uri };
    const content = await connection.sendRequest<string | null>(FILES_READ_REQUEST, params);
    return content === null ? null : Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
  };
  return {
    list: async (folder) => {
      const params: FilesListParams = { folder };
      return await connection.sendRequest<readonly string[]>(FILES_LIST_REQUEST, params);
    },
    read,
    write: async (uri, bytes, expected) => {
      if (expected !== undefined && !sameBytes(await read(uri), expected)) return false;
      let content = '';
      // In slices: one call with all bytes as arguments overflows the stack.
      for (let i = 0; i < bytes.length; i += 0x8000) content += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
      const params: FilesWriteParams = { uri, content: btoa(content) };
      const reason = await connection.sendRequest<string | null>(FILES_WRITE_REQUEST, params);
      if (reason !== null) throw new Error(reason);
      return true;
    },
    remove: async (uri) => {
      const params: FilesReadParams = { uri };
      await connection.sendRequest(FILES_REMOVE_REQUEST, params);
    },
  };
}

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
