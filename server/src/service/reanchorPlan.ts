import type { CorpusArticle } from '../corpus/types';
import type { AnnotatedText } from '../standoff/offsets';
import { readAnnotations } from '../standoff/read';
import { type Certainty, type ReanchoredAnnotation, reanchor } from '../standoff/reanchor';
import { annotatedTextOf } from './liveArticle';
import type { CorpusView } from './types';

/** What putting the annotations of one file back on their words would do. */
export interface ReanchoredFile {
  readonly path: string;
  readonly layer: string;
  readonly before: string;
  readonly after: string;
  /** Compared with the text that the annotations were made on. */
  readonly compared: boolean;
  /** Those that do not stand where their file says. */
  readonly annotations: readonly ReanchoredAnnotation[];
}

/** The text of an article when its annotations were written last, from git say; null where nobody knows it. */
export type FormerText = (articleUri: string, annotationUri: string) => Promise<string | null>;

/**
 * Goes through the annotation files of some articles, or those of them that are wanted, one a step; yields what is to be done, null where
 * nothing is.
 */
export async function* planReanchoring(
  view: CorpusView,
  articles: readonly CorpusArticle[],
  formerText: FormerText | null,
  wanted: (layer: string, article: string) => boolean = () => true,
): AsyncGenerator<ReanchoredFile | null, void> {
  for (const { path, article, annotationFiles } of articles) {
    const text = annotatedTextOf(article.text, path);
    for (const layer of annotationFiles) {
      if (!wanted(layer, path)) continue;
      const before = view.textOf(layer) ?? '';
      if (isInPlace(before, text)) {
        yield null;
        continue;
      }
      const former = (await formerText?.(view.uriOf(path), view.uriOf(layer))) ?? null;
      const compared = former !== null && former !== article.text;
      const old = compared ? annotatedTextOf(former, path) : null;
      const { text: after, annotations } = reanchor(before, text, layer, old);
      const left = annotations.filter(({ certainty }) => certainty !== 'in place');
      yield { path, layer, before, after, compared, annotations: left };
    }
  }
}

function isInPlace(annotations: string, article: AnnotatedText): boolean {
  const { markedLines } = readAnnotations(annotations, article, '');
  return markedLines.every(({ mark }) => mark.shape.state === 'placed' || mark.shape.state === 'deleted');
}

export function countOf(files: readonly ReanchoredFile[], certainty: Certainty): number {
  return files.reduce(
    (sum, { annotations }) => sum + annotations.filter((one) => one.certainty === certainty).length,
    0,
  );
}
