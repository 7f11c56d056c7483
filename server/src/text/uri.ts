import { URI } from 'vscode-uri';

/** One spelling for each file: editors and Node escape and capitalise differently. */
export function canonicalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The path of `uri` below `folder` (both canonical), with `/` and nothing escaped; null when it lies elsewhere. */
export function relativePath(folder: string, uri: string): string | null {
  if (!uri.startsWith(`${folder}/`)) return null;
  return decodeURIComponent(uri.slice(folder.length + 1));
}

/** The canonical URI of a relative path below a folder. */
export function uriBelow(folder: string, path: string): string {
  const parent = URI.parse(folder);
  return parent.with({ path: `${parent.path.replace(/\/$/, '')}/${path}` }).toString();
}

export function parentUri(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}
