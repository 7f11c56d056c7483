import { findAnnotationFiles } from '../corpus/annotationFiles';
import { annotationPattern } from '../corpus/layouts';
import { DEFAULT_MANIFEST } from '../corpus/manifest';
import { readMembership } from '../corpus/membership';
import { canonicalUri, parentUri, relativePath, uriBelow } from '../text/uri';
import type { CorpusKind } from './openCorpus';
import type { Files } from './types';

export interface Root {
  /** URI of the corpus's folder, canonical, without a slash at the end. */
  readonly uri: string;
  readonly kind: CorpusKind;
  /** URIs of the files below it that belong to no nearer corpus. */
  readonly files: readonly string[];
}

/**
 * The corpora in these folders: a folder with `corpus.yaml`, else a brat project (`annotation.conf`), else a folder
 * that the person said yes to, else one with texts and their annotation files, which is a brat project that has no
 * configuration, else each open `.article` file alone.
 */
export async function findRoots(
  files: Files,
  folders: readonly string[],
  checked: readonly string[],
  documents: readonly string[],
): Promise<readonly Root[]> {
  const kinds = new Map<string, CorpusKind>();
  const listed = new Set<string>();
  for (const folder of new Set([...folders, ...checked])) {
    for (const file of await files.list(folder)) listed.add(canonicalUri(file));
  }
  for (const uri of listed) if (uri.endsWith('/corpus.yaml')) kinds.set(parentUri(uri), 'manifest');
  for (const uri of listed) {
    if (uri.endsWith('/annotation.conf') && ownerOf(uri, [...kinds.keys()]) === null) kinds.set(parentUri(uri), 'brat');
  }
  for (const folder of checked) if (!kinds.has(folder)) kinds.set(folder, 'checked');
  for (const folder of folders) {
    const known = [...kinds.keys()];
    const project = ownerOf(`${folder}/`, known) === null ? annotatedFolder(folder, listed, known) : null;
    if (project !== null) kinds.set(project, 'brat');
  }
  const filesOf = new Map<string, string[]>([...kinds.keys()].map((uri) => [uri, []]));
  const uris = [...kinds.keys()];
  for (const uri of listed) {
    const owner = ownerOf(uri, uris);
    if (owner !== null && isRead(uri)) filesOf.get(owner)?.push(uri);
  }
  const roots = uris.map((uri): Root => ({ uri, kind: kinds.get(uri)!, files: filesOf.get(uri)!.sort() }));
  const alone = documents.filter((uri) => /\.article(\.txt|\.md)?$/.test(uri) && ownerOf(uri, uris) === null);
  for (const folder of new Set(alone.map(parentUri))) roots.push({ uri: folder, kind: 'alone', files: [] });
  return roots;
}

/** The share of its texts that are annotated where a folder is about annotations. */
const MOSTLY = 0.5;

/** The folder that holds all texts with annotation files, among those that belong to no corpus; null where there are none. */
function annotatedFolder(folder: string, listed: ReadonlySet<string>, roots: readonly string[]): string | null {
  const paths: string[] = [];
  for (const uri of listed) {
    const path = isRead(uri) && ownerOf(uri, roots) === null ? relativePath(folder, uri) : null;
    if (path !== null) paths.push(path);
  }
  if (!paths.some((path) => path.endsWith('.ann'))) return null;
  const membership = readMembership(DEFAULT_MANIFEST);
  const articles = paths.filter(membership.isArticle);
  const annotations = annotationPattern(DEFAULT_MANIFEST.annotations, articles, paths);
  const found = findAnnotationFiles(articles, paths, { annotations, annotator: null });
  // Articles of which a few are annotated are articles first.
  if (found.size < MOSTLY * articles.length) return null;
  const together = [...found].flatMap(([path, layers]) => [path, ...layers.map((layer) => layer.path)]);
  const [first, ...others] = together.map((path) => path.split('/').slice(0, -1));
  if (first === undefined) return null;
  const common = others.reduce((above, one) => {
    const parted = above.findIndex((name, i) => name !== one[i]);
    return parted < 0 ? above : above.slice(0, parted);
  }, first);
  return common.length === 0 ? folder : uriBelow(folder, common.join('/'));
}

/** The nearest of these folders above a file. */
export function ownerOf(uri: string, roots: readonly string[]): string | null {
  let best: string | null = null;
  for (const root of roots) {
    if (uri.startsWith(`${root}/`) && (best === null || root.length > best.length)) best = root;
  }
  return best;
}

/** Files of other kinds never matter to a corpus. */
export function isRead(uri: string): boolean {
  return /(?:\.(txt|md|article|ann|yaml|tsv|conf)|\/locked\.sha256)$/.test(uri);
}
