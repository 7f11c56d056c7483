import type { AnnotationFile } from '../features/definition';
import type { CorpusView } from '../service';

/** The annotations of an article as its file has them; null when it has none. */
export function annotationFileOf(view: CorpusView, path: string): AnnotationFile | null {
  const file = view.snapshot.articles.get(path)?.annotationFile;
  const text = file === undefined ? null : view.textOf(file);
  return file === undefined || text === null ? null : { path: file, text };
}

/** The article that an annotation file is about. */
export function articleOfAnnotations(view: CorpusView, annPath: string): string | null {
  for (const { path, annotationFile } of view.snapshot.articles.values()) if (annotationFile === annPath) return path;
  return null;
}
