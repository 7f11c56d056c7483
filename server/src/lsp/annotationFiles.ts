import type { CorpusArticle } from '../corpus/types';
import type { AnnotationFile } from '../features/definition';
import type { CorpusView } from '../service';
import { annotatedTextOf } from '../service/liveArticle';
import { annotationsOf, startLive } from '../standoff/live';
import type { Annotations } from '../standoff/types';

/** The annotations of an article as its file has them; null when it has none. */
export function annotationFileOf(view: CorpusView, path: string): AnnotationFile | null {
  const file = view.snapshot.articles.get(path)?.annotationFile;
  const text = file === undefined ? null : view.textOf(file);
  return file === undefined || text === null ? null : { path: file, text };
}

/** The article that an annotation file is about, whoever's layer of it the file is. */
export function articleOfAnnotations(view: CorpusView, annPath: string): CorpusArticle | null {
  for (const article of view.snapshot.articles.values()) if (article.annotationFiles.includes(annPath)) return article;
  return null;
}

/** What an annotation file says of its article, where it stands now. */
export function annotationsIn(view: CorpusView, article: CorpusArticle, annPath: string): Annotations {
  if (article.annotationFile === annPath) return article.annotations;
  const text = annotatedTextOf(article.article.text, article.path);
  return annotationsOf(startLive(view.textOf(annPath) ?? '', text, annPath));
}
