import type { CorpusArticle } from '../corpus/types';
import { suggestedFigures } from '../features/annotations/suggestedFigures';
import { type Suggestion, suggestionsOf } from '../features/annotations/suggestions';
import type { CorpusView } from '../service';
import { readAnnotationFile } from '../service/annotationFile';
import { annotatedTextOf } from '../service/liveArticle';
import { annotationsOf, startLive } from '../standoff/live';
import { readAnnotations } from '../standoff/read';
import { acceptSuggestion, rejectSuggestion, suggest, suggestedIds } from '../standoff/suggestions';
import { plural } from '../text/plural';
import { diskFiles, pathFromHere } from './files';
import { NO_ARTICLES, printNote, printResult, showProgress } from './output';
import { readCorpora } from './read';
import { UsageError } from './targets';

export interface AnnotateOptions {
  readonly annotator?: string;
  readonly write?: boolean;
  readonly accept?: boolean;
  readonly reject?: boolean;
}

interface Layer {
  readonly view: CorpusView;
  readonly article: CorpusArticle;
  readonly path: string;
  readonly text: string;
}

/**
 * Writes what the program reads as annotations, each with a note that says it is a suggestion; or accepts or takes back those that are
 * there. What a person annotated is not touched, and nothing is said of it twice. Exit code: 0 nothing to do, or done; 1 something
 * would be written; 2 could not run.
 */
export async function runAnnotate(paths: readonly string[], options: AnnotateOptions): Promise<number> {
  const { annotator, write = false, accept = false, reject = false } = options;
  if (accept && reject) throw new UsageError('--accept and --reject: one of them');
  const { corpora } = await readCorpora(paths, { check: false });
  const layers = corpora.flatMap(({ view, wanted }) =>
    [...view.snapshot.articles.values()]
      .filter(({ path }) => wanted(path))
      .map((article) => layerOf(view, article, annotator)),
  );
  const totals = { articles: 0, suggestions: 0, failed: 0 };
  let done = 0;
  for (const layer of layers) {
    const uri = layer.view.uriOf(layer.path);
    const where = pathFromHere(uri);
    showProgress(++done, layers.length);
    const unread = await whyUnread(uri, layer.text);
    if (unread !== null) {
      totals.failed++;
      printNote(`crosscheck: ${where} is left as it is: ${unread}`);
      continue;
    }
    const { text, count } = accept || reject ? settled(layer, accept) : suggested(layer);
    if (count === 0) continue;
    totals.articles++;
    totals.suggestions += count;
    await printResult(`${where}: ${plural(count, 'suggestion')}\n`);
    if (!write) continue;
    try {
      await diskFiles.write!(uri, new TextEncoder().encode(text));
    } catch (error) {
      totals.failed++;
      printNote(`crosscheck: ${where} could not be written: ${(error as Error).message}`);
    }
  }
  const verb = accept ? 'accepted' : reject ? 'taken back' : 'written';
  const what = `${plural(totals.suggestions, 'suggestion')} in ${plural(totals.articles, 'article')}`;
  if (totals.suggestions === 0)
    await printResult(
      accept || reject
        ? 'No suggestions here.\n'
        : layers.length === 0
          ? `${NO_ARTICLES}\n`
          : 'Nothing to suggest: what is read is annotated already, or annotation.conf has no type for it.\n',
    );
  else await printResult(write ? `${what} ${verb}.\n` : `${what}. Nothing was written; --write does.\n`);
  if (totals.failed > 0) return 2;
  return totals.suggestions > 0 && !write ? 1 : 0;
}

/** Why a file must not be written; null where it is as it was read. */
async function whyUnread(uri: string, read: string): Promise<string | null> {
  try {
    return ((await readAnnotationFile(diskFiles, uri)) ?? '') === read ? null : 'it was changed meanwhile';
  } catch (error) {
    return (error as Error).message;
  }
}

function layerOf(view: CorpusView, article: CorpusArticle, annotator: string | undefined): Layer {
  const path = annotator === undefined ? article.annotationFile : pathOf(view, article, annotator);
  return { view, article, path, text: view.textOf(path) ?? '' };
}

/** The file of an annotator who may have none yet. */
function pathOf(view: CorpusView, { path, annotationFile }: CorpusArticle, annotator: string): string {
  const file = view.fileOfAnnotator(path, annotator);
  if (file !== null) return file;
  throw new UsageError(
    `--annotator ${annotator}: ${annotationFile} is nobody’s file in particular. Say where each annotator’s lies: "annotations: {folder}/{name}_{annotator}.ann" in corpus.yaml.`,
  );
}

function suggested({ view, article, path, text }: Layer): { readonly text: string; readonly count: number } {
  const annotated = annotatedTextOf(article.article.text, article.path);
  const marked = path === article.annotationFile ? article.marked : annotationsOf(startLive(text, annotated, path));
  const asked = { ...article, marked };
  const all: readonly Suggestion[] = [...suggestionsOf(view.snapshot, view, asked), ...suggestedFigures(view, asked)];
  let result = text;
  for (const one of all) result = suggest(result, (file) => one.write(file, annotated));
  return { text: result, count: all.length };
}

function settled({ article, path, text }: Layer, accept: boolean): { readonly text: string; readonly count: number } {
  const annotated = annotatedTextOf(article.article.text, article.path);
  const ids = suggestedIds(readAnnotations(text, annotated, path).annotations);
  let result = text;
  for (const id of ids) {
    result = accept
      ? acceptSuggestion(result, id)
      : rejectSuggestion(result, readAnnotations(result, annotated, path).annotations, id);
  }
  return { text: result, count: ids.size };
}
