import type { AnnotationFile } from '../features/definition';
import type { CorpusView } from '../service';
import { annotationPath } from '../service/corpusFiles';

/** The annotations of an article as its file has them; null when it has none. */
export function annotationFileOf(view: CorpusView, path: string): AnnotationFile | null {
  if (!view.snapshot.articles.has(path)) return null;
  const file = annotationPath(path, view.snapshot.manifest);
  const text = view.textOf(file);
  return text === null ? null : { path: file, text };
}

/** The article that an annotation file is about. */
export function articleOfAnnotations(view: CorpusView, annPath: string): string | null {
  for (const path of view.snapshot.articles.keys()) {
    if (annotationPath(path, view.snapshot.manifest) === annPath) return path;
  }
  return null;
}
