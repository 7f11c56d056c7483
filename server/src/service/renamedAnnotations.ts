import { annotationPath } from '../corpus/annotationFiles';
import type { Layout } from './corpusFiles';
import { isAtOrBelow, type Rename } from './renames';

/**
 * The annotation files that get another name when an article gets one, or a folder with articles in it (paths in the corpus). What lies
 * in the folder goes along with it.
 */
export function annotationFilesAfterRename({ articles, annotations, pattern }: Layout, { from, to }: Rename): Rename[] {
  const next = new Map<string, string>();
  for (const path of articles) if (isAtOrBelow(path, from)) next.set(path, to + path.slice(from.length));
  const isFolder = !articles.has(from);
  const after = new Set([...articles].map((path) => next.get(path) ?? path));
  return [...next].flatMap(([article, renamed]) =>
    (annotations.get(article) ?? []).flatMap(({ path, annotator }) => {
      const target = annotationPath(renamed, { annotations: pattern, annotator }, after);
      // A file that were put into the new folder beforehand would stand in its way.
      if (target === path || (isFolder && isAtOrBelow(target, to))) return [];
      return [{ from: path, to: target }];
    }),
  );
}
