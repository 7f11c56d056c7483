import { firstWhere } from '../text/firstWhere';
import type { Manifest } from './manifest';

/** One annotator's file for an article. */
export interface AnnotationLayer {
  readonly path: string;
  /** null where the pattern knows no annotators. */
  readonly annotator: string | null;
}

const NONE: ReadonlyMap<string, readonly AnnotationLayer[]> = new Map();

/**
 * The annotation files of each article, the one that counts first. Articles whose file does not exist yet are left out; where it
 * would lie tells `annotationPath`.
 */
export function findAnnotationFiles(
  articles: Iterable<string>,
  files: Iterable<string>,
  manifest: Pick<Manifest, 'annotations' | 'annotator'>,
): ReadonlyMap<string, readonly AnnotationLayer[]> {
  const existing = [...files].filter((file) => file.endsWith('.ann')).sort();
  if (existing.length === 0) return NONE;
  const known = new Set(existing);
  const paths = new Set(articles);
  const found = new Map<string, AnnotationLayer[]>();
  const beside = new Map([...paths].map((article) => [nameBeside(article, paths), article] as const));
  const owners = new Map<string, string>();
  for (const article of paths) {
    const target = expand(manifest.annotations, article, ownName(article, paths));
    const split = target.indexOf('{annotator}');
    const layers: AnnotationLayer[] = [];
    if (split < 0) {
      if (known.has(target)) layers.push({ path: target, annotator: null });
    } else {
      const prefix = target.slice(0, split);
      const suffix = target.slice(split + '{annotator}'.length);
      for (let i = firstAtOrAfter(existing, prefix); existing[i]?.startsWith(prefix); i++) {
        const path = existing[i]!;
        const annotator = path.slice(prefix.length, path.length - suffix.length);
        if (path.endsWith(suffix) && annotator !== '' && !annotator.includes('/')) layers.push({ path, annotator });
      }
      layers.sort((a, b) => Number(b.annotator === manifest.annotator) - Number(a.annotator === manifest.annotator));
    }
    if (layers.length > 0) found.set(article, layers);
    for (const layer of layers) {
      const other = owners.get(layer.path);
      if (other === undefined || other.length < article.length) owners.set(layer.path, article);
    }
  }
  // "a_2.ann" beside "a_2.txt" is no file of an annotator "2" of "a", whatever the others are called.
  if (manifest.annotations.includes('{annotator}')) {
    for (const [file, article] of beside) {
      const layers = found.get(article) ?? [];
      if (!known.has(file) || !owners.has(file) || layers.some(({ path }) => path === file)) continue;
      if (layers.length === 0) found.set(article, [{ path: file, annotator: null }]);
      owners.set(file, article);
    }
  }
  // "a_1_ana.ann" is annotator "ana" of "a_1" where there is such an article, not annotator "1_ana" of "a".
  for (const [article, layers] of found) {
    const own = layers.filter(
      (layer) => owners.get(layer.path) === article && (beside.get(layer.path) ?? article) === article,
    );
    if (own.length > 0) found.set(article, own);
    else found.delete(article);
  }
  return found;
}

/** The exact name beside the text. */
function nameBeside(article: string, articles: ReadonlySet<string>): string {
  return `${article.slice(0, article.lastIndexOf('/') + 1)}${ownName(article, articles)}.ann`;
}

/** Where an article's annotations are written: by this annotator where the pattern asks for one. */
export function annotationPath(
  article: string,
  manifest: Pick<Manifest, 'annotations' | 'annotator'>,
  articles: ReadonlySet<string>,
): string {
  const target = expand(manifest.annotations, article, ownName(article, articles));
  return target.replace('{annotator}', () => manifest.annotator ?? 'annotator');
}

/** `a.ann` belongs to `a.txt` where `a.md` lies beside it, whose annotations are in `a.md.ann`. */
function ownName(article: string, articles: ReadonlySet<string>): string {
  const name = article.slice(article.lastIndexOf('/') + 1);
  if (name.endsWith('.txt')) return name.slice(0, -4);
  const extension = /\.(txt|md|article)$/i.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - extension.length);
  const beside = article.slice(0, article.length - extension.length);
  const order = ['.txt', '.md', '.article'];
  for (const other of order.slice(0, Math.max(0, order.indexOf(extension)))) {
    if (articles.has(beside + other)) return name;
  }
  return stem;
}

/** A pattern that begins with a dot is relative to the article's folder, any other to the corpus. */
function expand(pattern: string, article: string, name: string): string {
  const folder = article.slice(0, Math.max(0, article.lastIndexOf('/')));
  // What nearly every corpus has, for each of its articles.
  if (pattern === '{folder}/{name}.ann') {
    if (folder === '') return `${name}.ann`;
    if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(folder)) return `${folder}/${name}.ann`;
  }
  const filled = pattern.replace('{folder}', () => folder).replace('{name}', () => name);
  const path = pattern.startsWith('.') ? `${folder}/${filled}` : filled;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function firstAtOrAfter(sorted: readonly string[], wanted: string): number {
  return firstWhere(sorted.length, (i) => sorted[i]! >= wanted);
}
