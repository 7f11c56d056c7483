import type { Connection } from 'vscode-languageserver';
import { copiesOf, copyFor } from '../corpus/annotatorCopies';
import type { CorpusArticle } from '../corpus/types';
import { adjudicated, agreedFile, type Verdict } from '../features/annotations/adjudication';
import type { CorpusView, Service } from '../service';
import { annotatedTextOf } from '../service/liveArticle';
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
  const answer = createAnswer({ ...context, service });
  connection.onRequest(
    LAYERS_REQUEST,
    answer('annotationLayers', ({ uri }: LayersParams): WireLayers | null => {
      const found = service.find(uri);
      if (!found) return null;
      const { corpus: view } = found;
      const path = found.path.endsWith('.ann') ? (articleOfAnnotations(view, found.path)?.path ?? null) : found.path;
      const article = view.snapshot.articles.get(path ?? '');
      if (!article) return null;
      return {
        uri: view.uriOf(article.path),
        path: article.path,
        layers: layersOfAll(view, article),
        annotator: view.snapshot.manifest.annotator,
      };
    }),
  );
  connection.onRequest(
    DISAGREEMENTS_REQUEST,
    answer('annotationDisagreements', (params: DisagreementsParams): WireDisagreements => {
      const { view, article, a, b, into, beside } = layersOf(service, params);
      const { agreed, disagreements } = adjudicated(a, b, textOf(article));
      const lines = linesOf(view, article.path);
      const version = (one: TextBound | null, said: string | null): WireVersion | null =>
        one && { type: one.type, words: one.words, said, ranges: one.spans.map((span) => toRange(lines, span)) };
      return {
        copy: view.snapshot.articles.has(beside) ? null : { from: view.uriOf(article.path), to: view.uriOf(beside) },
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
    const { view, a, b, into, beside } = layersOf(service, params);
    const verdicts = new Map<string, Verdict>(Object.entries(params.verdicts));
    const uri = view.uriOf(beside);
    if (!view.snapshot.articles.has(beside)) {
      // The copy was made a moment ago: nobody may have told of it yet.
      await service.filesChanged([uri]);
      await service.settled();
    }
    const edit = (own: string, text: Parameters<typeof agreedFile>[2]): string =>
      agreedFile(own, { a, b }, text, verdicts);
    await steps.run([{ uri, layer: into, edit }]);
    return { into, uri: view.uriOf(into) };
  });
}

/** The annotation files of an article, or those of its copies with whose they are. */
function layersOfAll({ snapshot }: CorpusView, article: CorpusArticle): WireLayers['layers'] {
  const copies = copiesOf(snapshot, article.path);
  if (copies.length === 0) return article.annotationLayers;
  return copies.flatMap(({ article: copy, annotator }) =>
    copy.annotationLayers.map(({ path }) => ({ path, annotator })),
  );
}

function textOf({ article, path }: CorpusArticle) {
  return annotatedTextOf(article.text, path);
}

function layersOf(service: Service, { uri, a, b, as }: DisagreementsParams) {
  const { view, article } = articleAt(service, uri);
  const [one, other] = [view.textOf(a), view.textOf(b)];
  if (one === null || other === null) throw new Refusal('One of the two annotation files is no longer there.');
  const copies = copiesOf(view.snapshot, article.path);
  const [first, second] = copies;
  // Where each annotator has a copy of the text, so has who settles it.
  const beside = first && second ? copyFor(first, second, as) : article.path;
  const into = first && second ? `${beside.replace(/\.[^./]*$/, '')}.ann` : view.fileOfAnnotator(article.path, as);
  if (into === null)
    throw new Refusal(
      'The annotation files here are nobody’s in particular: say in corpus.yaml where each annotator’s lies.',
    );
  if (into === a || into === b)
    throw new Refusal('The agreed file cannot be one of the two: choose another name for it.');
  return { view, article, a: one, b: other, into, beside };
}
