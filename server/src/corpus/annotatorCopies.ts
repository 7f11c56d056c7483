import type { CorpusSnapshot } from './snapshot';
import type { CorpusArticle } from './types';

/** An article that lies in several annotators' folders, each with its own annotation file, with the folder's name. */
export interface AnnotatorsCopy {
  readonly article: CorpusArticle;
  readonly annotator: string;
}

/**
 * The copies of an article that annotators have in folders of their own (`ana/a.txt`, `ben/a.txt`), itself among them: files of one name
 * and one text whose paths differ in one folder. Empty where there are none, or where the annotation files themselves name annotators.
 */
export function copiesOf(corpus: CorpusSnapshot, path: string, among = isSameText): readonly AnnotatorsCopy[] {
  const own = corpus.articles.get(path);
  if (own === undefined || namesAnnotators(own)) return [];
  const parts = path.split('/');
  const found: { readonly article: CorpusArticle; readonly at: number }[] = [];
  for (const [other, article] of corpus.articles) {
    if (other === path || !among(own, article) || namesAnnotators(article)) continue;
    const at = onlyDifference(parts, other.split('/'));
    if (at !== null) found.push({ article, at });
  }
  const at = found[0]?.at;
  if (at === undefined) return [];
  return [own, ...found.filter((one) => one.at === at).map(({ article }) => article)]
    .map((article) => ({ article, annotator: article.path.split('/')[at]! }))
    .sort((a, b) => (a.annotator < b.annotator ? -1 : 1));
}

const isSameText = (a: CorpusArticle, b: CorpusArticle): boolean => a.article.text === b.article.text;

/** One text, or one that was corrected in one of the folders: what the corpus takes for copies. */
export function isCorrectedCopy(a: CorpusArticle, b: CorpusArticle): boolean {
  return isSameText(a, b) || (a.copyOf ?? a.path) === (b.copyOf ?? b.path);
}

/** Where a copy in another folder would lie. */
export function copyFor({ article, annotator }: AnnotatorsCopy, other: AnnotatorsCopy, name: string): string {
  const [own, its] = [article.path.split('/'), other.article.path.split('/')];
  const at = onlyDifference(own, its) ?? own.indexOf(annotator);
  return own.map((part, i) => (i === at ? name : part)).join('/');
}

function namesAnnotators({ annotationLayers }: CorpusArticle): boolean {
  return annotationLayers.some(({ annotator }) => annotator !== null);
}

/** The number of the one folder in which two paths differ; null where they differ in more, or in their file's name. */
function onlyDifference(a: readonly string[], b: readonly string[]): number | null {
  if (a.length !== b.length) return null;
  const different = a.flatMap((part, i) => (part === b[i] ? [] : [i]));
  return different.length === 1 && different[0]! < a.length - 1 ? different[0]! : null;
}
