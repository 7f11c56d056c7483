import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ARTICLE_FILE, NO_ARTICLE } from '../corpus/membership';
import { pathToUri } from './files';

/** What one PATH on the command line asks for: a folder to read, and which of its files to report. */
export interface Target {
  /** URI of the folder to look for corpora in. */
  readonly folder: string;
  /** Whether the folder is a corpus without saying so itself. */
  readonly checked: boolean;
  /** Whether the path is that of a single file. */
  readonly isFile: boolean;
  /** The path as it was given. */
  readonly path: string;
  /** Report only this file or what lies below this folder (URI). */
  readonly only: string;
}

export class UsageError extends Error {}

/** The corpus around a path by the same rules as the editor's, but without asking. */
export function targetOf(path: string): Target {
  const full = resolve(path);
  if (!existsSync(full)) throw new UsageError(`${path}: there is no such file or folder`);
  const isFolder = statSync(full).isDirectory();
  const start = isFolder ? full : dirname(full);
  const asked = { path, isFile: !isFolder, only: pathToUri(full) };
  for (const marker of ['corpus.yaml', 'annotation.conf']) {
    const root = nearestWith(start, marker);
    if (root !== null) return { ...asked, folder: pathToUri(root), checked: false };
  }
  return { ...asked, folder: pathToUri(corpusWithout(start)), checked: true };
}

const DRAFTS = /^drafts$/i;
const SOURCES = /^(?:articles|sources|texts|news)$/i;

/**
 * Where nothing says what the corpus is, a draft in the folder `drafts` is held against what lies beside that folder, and
 * so are the sources that lie beside it: read alone it would be compared with nothing, and nobody would be told.
 */
function corpusWithout(start: string): string {
  for (let folder = start; dirname(folder) !== folder; folder = dirname(folder)) {
    const above = dirname(folder);
    if (DRAFTS.test(basename(folder)) && holds(above, (name) => SOURCES.test(name) || isSource(name))) return above;
    if (SOURCES.test(basename(folder)) && holds(above, (name) => DRAFTS.test(name))) return above;
  }
  return start;
}

const isSource = (name: string): boolean => ARTICLE_FILE.test(name) && !NO_ARTICLE.test(name);

function holds(folder: string, wanted: (name: string) => boolean): boolean {
  try {
    return readdirSync(folder).some(wanted);
  } catch {
    return false;
  }
}

function nearestWith(start: string, name: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return folder;
    if (dirname(folder) === folder) return null;
  }
}
