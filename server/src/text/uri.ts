import { URI } from 'vscode-uri';

/** What nobody spells in two ways. Parsing costs ten times as much, and a corpus has thousands of files. */
const PLAIN_URI = /^file:\/\/(?:\/[\w.-]+)+$/;
const PLAIN_PATH = /^[\w.-]+(?:\/[\w.-]+)*$/;

export const isPlainUri = (uri: string): boolean => PLAIN_URI.test(uri);

/** One spelling for each file: editors and Node escape and capitalise differently. */
export function canonicalUri(uri: string): string {
  if (isPlainUri(uri)) return uri;
  return URI.parse(uri).toString();
}

/** The path of `uri` below `folder` (both canonical), with `/` and nothing escaped; null when it lies elsewhere. */
export function relativePath(folder: string, uri: string): string | null {
  if (!uri.startsWith(`${folder}/`)) return null;
  const path = uri.slice(folder.length + 1);
  return PLAIN_PATH.test(path) ? path : decodeURIComponent(path);
}

/** The canonical URI of a relative path below a folder. */
export function uriBelow(folder: string, path: string): string {
  if (PLAIN_PATH.test(path)) return `${folder}/${path}`;
  const parent = URI.parse(folder);
  return parent.with({ path: `${parent.path.replace(/\/$/, '')}/${path}` }).toString();
}

export function parentUri(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}
