import { parentUri, relativePath } from '../text/uri';
import { isRead, ownerOf } from './roots';
import type { Files } from './types';

/** What is known of the files that are told to have changed. */
export interface KnownFiles {
  /** Of all corpora. */
  uris(): readonly string[];
  /** Folders of corpora, and those that the editor shows. */
  readonly roots: readonly string[];
}

/**
 * The files that changed, where folders may be among what was told: of one that was deleted, renamed or moved in, nobody need tell what
 * is, or was, in it.
 */
export async function filesThatChanged(
  told: readonly string[],
  files: Files,
  { uris, roots }: KnownFiles,
): Promise<readonly string[]> {
  const changed = new Set<string>();
  const others: string[] = [];
  for (const uri of told) {
    if (isRead(uri)) changed.add(uri);
    else if (!isHidden(uri, roots)) others.push(uri);
  }
  if (others.length === 0) return [...changed];
  const folders = new Map<string, string[]>();
  for (const uri of uris()) {
    const root = ownerOf(uri, roots);
    for (let folder = parentUri(uri); root !== null && folder.length >= root.length; folder = parentUri(folder)) {
      const below = folders.get(folder);
      if (below === undefined) folders.set(folder, [uri]);
      else below.push(uri);
    }
  }
  for (const uri of others) {
    const below = folders.get(uri);
    if (below === undefined && looksLikeFile(uri)) continue;
    for (const one of below ?? []) changed.add(one);
    for (const one of await files.list(uri)) if (isRead(one)) changed.add(one);
  }
  return [...changed];
}

/** Pictures and programs come and go by thousands; to list each as a folder would take longer than to read the articles. */
function looksLikeFile(uri: string): boolean {
  return /\.[a-z]\w{0,5}$/i.test(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Dot folders and `node_modules` are no part of any corpus, nor is what lies in no folder of ours. */
function isHidden(uri: string, roots: readonly string[]): boolean {
  if (roots.includes(uri)) return false;
  const root = ownerOf(uri, roots);
  const path = root === null ? null : relativePath(root, uri);
  return path === null || path.split('/').some((name) => name.startsWith('.') || name === 'node_modules');
}
