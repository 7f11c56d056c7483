import type { Connection } from 'vscode-languageserver';
import { annotationPath } from '../corpus/annotationFiles';
import type { CorpusArticle } from '../corpus/types';
import { adjudicated, agreedFile, type Verdict } from '../features/annotations/adjudication';
import type { CorpusView, Service } from '../service';
import { annotatedTextOf } from '../service/liveArticle';
import { formatOf } from '../service/openCorpus';
import type { TextBound } from '../standoff/types';
import {
  ADJUDICATE_REQUEST,
  type AdjudicateParams,
  DISAGREEMENTS_REQUEST,
  type DisagreementsParams,
  LAYERS_REQUEST,
  type LayersParams,
  type WireDisagreements,
  type WireLayers,
  type WireVersion,
  type WroteAgreed,
} from './adjudicationProtocol';
import { articleOfAnnotations } from './annotationFiles';
import { articleAt } from './annotationStep';
import type { AnnotationSteps } from './annotationSteps';
import { type AnswerContext, createAnswer, Refusal } from './answer';
import { linesOf, toRange } from './toProtocol';

export interface AdjudicationContext extends AnswerContext {
  readonly connection: Connection;
  readonly service: Service;
  readonly steps: AnnotationSteps;
}

/** What stepping through two annotators' disagreements asks and writes. */
export function registerAdjudication({ connection, service, steps, ...context }: AdjudicationContext): void {
  const answer = createAnswer(context);
  connection.onRequest(
    LAYERS_REQUEST,
    answer('annotationLayers', ({ uri }: LayersParams): WireLayers | null => {
      const found = service.find(uri);
      if (!found) return null;
      const { corpus: view } = found;
      const path = found.path.endsWith('.ann') ? articleOfLayer(view, found.path) : found.path;
      const article = view.snapshot.articles.get(path ?? '');
      if (!article) return null;
      return {
        uri: view.uriOf(article.path),
        path: article.path,
        layers: article.annotationFiles.map((layer) => ({ path: layer, annotator: annotatorOf(view, article, layer) })),
        annotator: view.snapshot.manifest.annotator,
      };
    }),
  );
  connection.onRequest(
    DISAGREEMENTS_REQUEST,
    answer('annotationDisagreements', (params: DisagreementsParams): WireDisagreements => {
      const { view, article, a, b, into } = layersOf(service, params);
      const { agreed, disagreements } = adjudicated(a, b, textOf(article));
      const lines = linesOf(view, article.path);
      const version = (one: TextBound | null, said: string | null): WireVersion | null =>
        one && { type: one.type, words: one.words, said, ranges: one.spans.map((span) => toRange(lines, span)) };
      return {
        agreed,
        into,
        disagreements: disagreements.map((one) => ({
          key: one.key,
          kind: one.kind,
          a: version(one.a, one.saidByA),
          b: version(one.b, one.saidByB),
        })),
      };
    }),
  );
  connection.onRequest(ADJUDICATE_REQUEST, async (params: AdjudicateParams): Promise<WroteAgreed> => {
    await context.ready();
    const { view, article, a, b, into } = layersOf(service, params);
    const verdicts = new Map<string, Verdict>(Object.entries(params.verdicts));
    const uri = view.uriOf(article.path);
    const edit = (own: string, text: Parameters<typeof agreedFile>[2]): string =>
      agreedFile(own, { a, b }, text, verdicts);
    await steps.run([{ uri, layer: into, edit }]);
    return { into, uri: view.uriOf(into) };
  });
}

function textOf({ article, path }: CorpusArticle) {
  return annotatedTextOf(article.text, formatOf(path));
}

function layersOf(service: Service, { uri, a, b, as }: DisagreementsParams) {
  const { view, article } = articleAt(service, uri);
  const [one, other] = [view.textOf(a), view.textOf(b)];
  if (one === null || other === null) throw new Refusal('One of the two annotation files is no longer there.');
  const into = agreedPath(view, article, as);
  if (into === a || into === b)
    throw new Refusal('The agreed file cannot be one of the two: choose another name for it.');
  return { view, article, a: one, b: other, into };
}

/** Beside the files of the two: their pattern with the name in the annotator's place. */
function agreedPath(view: CorpusView, article: CorpusArticle, as: string): string {
  for (const layer of article.annotationFiles) {
    const own = annotatorOf(view, article, layer);
    if (own === null) continue;
    const at = layer.lastIndexOf(own);
    return layer.slice(0, at) + as + layer.slice(at + own.length);
  }
  const articles = new Set(view.snapshot.articles.keys());
  return annotationPath(article.path, { ...view.snapshot.manifest, annotator: as }, articles).replace(
    /\.ann$/,
    `.${as}.ann`,
  );
}

/** What stands in a layer's name where the others of the article have something else. */
function annotatorOf(_: CorpusView, { annotationFiles }: CorpusArticle, layer: string): string | null {
  const others = annotationFiles.filter((other) => other !== layer);
  if (others.length === 0) return null;
  let start = 0;
  while (others.every((other) => other[start] === layer[start]) && start < layer.length) start++;
  let end = 0;
  while (
    others.every(
      (other) => other.length - end > start && other[other.length - 1 - end] === layer[layer.length - 1 - end],
    ) &&
    layer.length - end > start
  )
    end++;
  // Names that begin or end alike are names still: back to where the words part.
  while (start > 0 && /[\p{L}\p{N}]/u.test(layer[start - 1]!)) start--;
  let stop = layer.length - end;
  while (stop < layer.length && /[\p{L}\p{N}]/u.test(layer[stop]!)) stop++;
  return layer.slice(start, stop) || null;
}

/** Any of an article's layers, not only the one that counts. */
function articleOfLayer(view: CorpusView, layer: string): string | null {
  for (const { path, annotationFiles } of view.snapshot.articles.values())
    if (annotationFiles.includes(layer)) return path;
  return articleOfAnnotations(view, layer);
}
