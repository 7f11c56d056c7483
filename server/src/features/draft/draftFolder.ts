import type { Manifest } from '../../corpus/manifest';

/** Where a new draft belongs: the folder of the first glob under `drafts:`, else `drafts`. */
export function draftFolder(manifest: Manifest): { readonly folder: string; readonly byFolder: boolean } {
  for (const glob of manifest.drafts) {
    const parts = glob.split('/').slice(0, -1);
    const plain = parts.findIndex((part) => /[*?[\]{}!]/.test(part));
    const folder = (plain < 0 ? parts : parts.slice(0, plain)).join('/');
    // A glob that asks for more than a folder may not take the new file in.
    const takesAll = plain < 0 ? /^\*/.test(glob.split('/').at(-1)!) : parts[plain] === '**';
    return { folder, byFolder: takesAll };
  }
  return { folder: 'drafts', byFolder: false };
}
