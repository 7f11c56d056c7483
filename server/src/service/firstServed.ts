import { relativePath, uriBelow } from '../text/uri';
import { CORPUS_FILES } from './corpusFiles';
import type { OpenCorpus } from './openCorpus';
import type { Root } from './roots';

/** Those of a corpus's own files that are there: they say which files are articles, and who is who. */
export function corpusFilesOf({ uri, files }: Root): readonly string[] {
  return files.filter((file) => CORPUS_FILES.includes(relativePath(uri, file) ?? ''));
}

/** The files that an article is read with: its own, its annotations, and the configurations above it. */
export function neededFirst(
  corpus: Pick<OpenCorpus, 'root' | 'layersOf' | 'articleOf'>,
  names: readonly string[],
  uris: readonly string[],
): readonly string[] {
  const known = new Set(names);
  const needed = new Set<string>();
  for (const uri of uris) {
    const path = relativePath(corpus.root, uri);
    if (path === null) continue;
    const article = corpus.articleOf(path) ?? path;
    for (const file of [path, article, ...corpus.layersOf(article)]) needed.add(file);
    for (const name of names) {
      const folder = name.slice(0, name.lastIndexOf('/') + 1);
      if (name.endsWith('.conf') && article.startsWith(folder)) needed.add(name);
    }
  }
  return [...needed].filter((path) => known.has(path)).map((path) => uriBelow(corpus.root, path));
}

/** Who waits until a file that the editor shows can be asked about. */
export interface FirstServed {
  served(uri: string): Promise<void>;
  serve(uri: string): void;
  forget(uri: string): void;
}

export function createFirstServed(): FirstServed {
  const waiting = new Map<string, { readonly promise: Promise<void>; readonly resolve: () => void }>();
  const of = (uri: string): { readonly promise: Promise<void>; readonly resolve: () => void } => {
    const known = waiting.get(uri);
    if (known) return known;
    let resolve = (): void => {};
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    const made = { promise, resolve };
    waiting.set(uri, made);
    return made;
  };
  return {
    served: (uri) => of(uri).promise,
    serve: (uri) => of(uri).resolve(),
    forget: (uri) => void waiting.delete(uri),
  };
}
