import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FILES_LIST_REQUEST,
  FILES_READ_REQUEST,
  FILES_REMOVE_REQUEST,
  FILES_WRITE_REQUEST,
  type FilesListParams,
  type FilesReadParams,
  type FilesWriteParams,
} from '../../server/src/lsp/protocol';

/** How many files of a folder are listed at most: beyond it, it is no corpus but somebody's disk. */
const MOST_FILES = 50_000;

/** Lets a server without a file system of its own read through the editor's. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(FILES_LIST_REQUEST, ({ folder }: FilesListParams) => listFiles(vscode.Uri.parse(folder)));
  client.onRequest(FILES_READ_REQUEST, async ({ uri }: FilesReadParams) => {
    const bytes = await readFile(vscode.Uri.parse(uri));
    return bytes && toBase64(bytes);
  });
  client.onRequest(FILES_WRITE_REQUEST, async ({ uri, content }: FilesWriteParams) => {
    try {
      const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
      await vscode.workspace.fs.writeFile(vscode.Uri.parse(uri), bytes);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });
  client.onRequest(FILES_REMOVE_REQUEST, async ({ uri }: FilesReadParams) => {
    // It may be gone already.
    await vscode.workspace.fs.delete(vscode.Uri.parse(uri)).then(undefined, () => {});
    return null;
  });
}

/** All files below, dot folders and `node_modules` left out. */
async function listFiles(folder: vscode.Uri): Promise<string[]> {
  const files: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next && files.length < MOST_FILES; next = waiting.pop()) {
    for (const [name, type] of await entriesOf(next)) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const uri = vscode.Uri.joinPath(next, name);
      // Links to folders are left out: they may lead back to where we came from.
      if (type === vscode.FileType.Directory) waiting.push(uri);
      else if (type & vscode.FileType.File) files.push(uri.toString());
    }
  }
  return files;
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** Null where there is no such file; another failure is the server's to know, which would take the file for a new one. */
async function readFile(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    const code = error instanceof vscode.FileSystemError ? error.code : '';
    if (code === 'FileNotFound' || code === 'FileNotADirectory') return null;
    throw error;
  }
}

/** In slices: one call with all bytes as arguments overflows the stack. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}
