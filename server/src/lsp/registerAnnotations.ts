import type { Connection } from 'vscode-languageserver';
import { linkTargets } from '../features/annotations/linkTargets';
import { looksOf } from '../features/annotations/looks';
import { occurrencesOf, typeOfSameWords, withoutSpaces, wordsAtCursor } from '../features/annotations/occurrences';
import { quotationParts } from '../features/annotations/quotation';
import { sayableOf } from '../features/annotations/sayable';
import { annotationsAt, type ShownAnnotation, shownAnnotations } from '../features/annotations/shown';
import { suggestionsIn } from '../features/annotations/suggestions';
import { annotationTypes } from '../features/annotations/types';
import type { CorpusView, Service } from '../service';
import { sentenceAt } from './annotatedSentence';
import {
  ANNOTATION_TYPES_REQUEST,
  ANNOTATIONS_AT_REQUEST,
  ANNOTATIONS_REQUEST,
  type AnnotationAtParams,
  type AnnotationStep,
  type AnnotationsParams,
  COPY_ANNOTATIONS_REQUEST,
  type CopiedAnnotations,
  type CopyAnnotationsParams,
  LINK_TARGETS_REQUEST,
  OCCURRENCES_REQUEST,
  type Occurrences,
  type OccurrencesParams,
  QUOTATION_PARTS_REQUEST,
  type QuotationPartsParams,
  SAYABLE_REQUEST,
  type SayableParams,
  SENTENCE_REQUEST,
  type SentenceParams,
  type StepResult,
  SUGGESTIONS_REQUEST,
  type WireAnnotation,
  type WireAnnotations,
  type WireAnnotationType,
  type WireQuotationParts,
  type WireSayable,
  type WireSuggestion,
} from './annotationProtocol';
import { articleAt, stepOf } from './annotationStep';
import type { AnnotationSteps } from './annotationSteps';
import { type AnswerContext, createAnswer } from './answer';
import { fileOf, type OpenFile, spanIn } from './fromProtocol';
import { toPlace, toRange } from './toProtocol';

export interface AnnotationsContext extends AnswerContext {
  readonly connection: Connection;
  readonly service: Service;
}

/** What annotating by keyboard asks. */
export function registerAnnotations({ connection, service, ...context }: AnnotationsContext): void {
  const answer = createAnswer({ ...context, service });
  const at = (uri: string): OpenFile | null => {
    const found = service.find(uri, 'annotations');
    return found?.corpus.snapshot.articles.has(found.path) ? fileOf(found) : null;
  };

  connection.onRequest(
    ANNOTATIONS_REQUEST,
    answer(
      'annotations',
      ({ uri }: AnnotationsParams): WireAnnotations | null => {
        const file = at(uri);
        if (!file) return null;
        const article = file.view.snapshot.articles.get(file.path)!;
        const shown = shownAnnotations(article);
        const looks = looksOf(
          file.path,
          shown.map(({ textBound }) => textBound.type),
          file.view.textOf,
        );
        return {
          annotated: isAnnotated(file.view),
          annotations: shown.map((one) => toWire(file, one)),
          looks: Object.fromEntries(looks),
        };
      },
      'article',
    ),
  );
  connection.onRequest(
    ANNOTATION_TYPES_REQUEST,
    answer(
      'annotationTypes',
      ({ uri }: AnnotationsParams): readonly WireAnnotationType[] => {
        const { view, path } = articleAt(service, uri);
        return annotationTypes(view.snapshot, path, view.textOf);
      },
      'article',
    ),
  );
  connection.onRequest(
    ANNOTATIONS_AT_REQUEST,
    answer(
      'annotationsAt',
      ({ uri, range }: AnnotationAtParams): readonly WireAnnotation[] => {
        const file = articleAt(service, uri);
        return annotationsAt(file.article, spanIn(file, range)).map((one) => toWire(file, one));
      },
      'article',
    ),
  );
  connection.onRequest(
    OCCURRENCES_REQUEST,
    answer(
      'annotationOccurrences',
      (params: OccurrencesParams) => occurrences(service, params),
      ({ corpus }) => (corpus ? 'corpus' : 'article'),
    ),
  );
  connection.onRequest(
    LINK_TARGETS_REQUEST,
    answer('annotationLinkTargets', ({ uri, range }: AnnotationAtParams) => {
      const file = articleAt(service, uri);
      return linkTargets(file.view.snapshot, file.article, spanIn(file, range));
    }),
  );
  connection.onRequest(
    SUGGESTIONS_REQUEST,
    answer(
      'annotationSuggestions',
      ({ uri }: AnnotationsParams): readonly WireSuggestion[] => {
        const { view, path, lines } = articleAt(service, uri);
        return suggestionsIn(view.snapshot, view, path).map(({ type, words, detail, ...span }) => ({
          range: toRange(lines, span),
          type,
          words,
          detail,
        }));
      },
      'article',
    ),
  );
  connection.onRequest(
    COPY_ANNOTATIONS_REQUEST,
    answer('annotationsOfCopy', (params: CopyAnnotationsParams) => annotationsOfCopy(service, params)),
  );
  connection.onRequest(
    SAYABLE_REQUEST,
    answer(
      'annotationSayable',
      ({ uri, id }: SayableParams): WireSayable | null => {
        const { article, view, lines } = articleAt(service, uri);
        const sayable = sayableOf(article, id, view.textOf);
        if (!sayable) return null;
        const joins = sayable.joins.map((join) => ({
          ...join,
          targets: join.targets.map((one) => ({ id: one.id, type: one.type, range: toRange(lines, one.spans[0]!) })),
        }));
        return { ...sayable, joins };
      },
      'article',
    ),
  );
  connection.onRequest(
    SENTENCE_REQUEST,
    answer('annotatedSentence', (params: SentenceParams) => sentenceAt(service, params), 'article'),
  );
  connection.onRequest(
    QUOTATION_PARTS_REQUEST,
    answer(
      'quotationParts',
      ({ uri, ranges }: QuotationPartsParams): WireQuotationParts | null => {
        const file = articleAt(service, uri);
        const parts = quotationParts(
          file.article,
          ranges.map((range) => spanIn(file, range)),
        );
        if (!parts) return null;
        const { lines } = file;
        return {
          content: parts.content.map((span) => toRange(lines, span)),
          speaker: parts.speaker && toRange(lines, parts.speaker),
          cue: parts.cue && toRange(lines, parts.cue),
          speakers: parts.speakers.map((span) => toRange(lines, span)),
          cues: parts.cues.map((span) => toRange(lines, span)),
        };
      },
      'article',
    ),
  );
}

/** Carries out one step, or takes one back. */
export async function takeStep(service: Service, steps: AnnotationSteps, step: AnnotationStep): Promise<StepResult> {
  const done =
    step.kind === 'undo' || step.kind === 'redo'
      ? await steps[step.kind](step.uri)
      : await steps.run(stepOf(service, step));
  const own = done?.files[0];
  return { ids: own ? changedIds(own) : [], files: done?.files.length ?? 0, taken: done !== null };
}

function changedIds({ before, after }: { readonly before: string; readonly after: string }): readonly string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').flatMap((line) => (known.has(line) ? [] : (/^(T\d+)\t/.exec(line)?.[1] ?? [])));
}

/** The files with the names that they would have if the article were renamed; elsewhere the one that counts, beside the copy. */
export function annotationsOfCopy(service: Service, { from, to }: CopyAnnotationsParams): CopiedAnnotations {
  const now = service.annotationFilesNow(from);
  const pairs = service.annotationFilesAfterRename(from, to);
  const beside = to.replace(/\.(txt|md|article)$/, '.ann');
  const named = pairs.length > 0 ? pairs : now.slice(0, 1).map(({ uri }) => ({ from: uri, to: beside }));
  const files = named.flatMap((pair) => {
    const text = now.find(({ uri }) => uri === pair.from)?.text;
    return text === undefined ? [] : [{ uri: pair.to, text }];
  });
  const count = files.reduce((sum, { text }) => sum + (text.match(/^T\d+\t/gm)?.length ?? 0), 0);
  return { count, files };
}

/** Whether somebody annotates here, or has. */
function isAnnotated(view: CorpusView): boolean {
  if (view.paths().some((path) => path.endsWith('annotation.conf'))) return true;
  for (const { annotationFiles } of view.snapshot.articles.values()) if (annotationFiles.length > 0) return true;
  return false;
}

function toWire({ lines }: OpenFile, { textBound, event, link }: ShownAnnotation): WireAnnotation {
  return {
    id: textBound.id,
    type: textBound.type,
    ranges: textBound.spans.map((span) => toRange(lines, span)),
    link: link && (link.label || link.reference),
    event: event !== null,
  };
}

/** The words of the selection, else of the annotation at the cursor, else of the name or word there. */
export function occurrences(service: Service, { uri, range, corpus }: OccurrencesParams): Occurrences | null {
  const file = articleAt(service, uri);
  const { view, path, article } = file;
  const { text } = article.article;
  const selected = spanIn(file, range);
  const own = annotationsAt(article, selected)[0]?.textBound;
  const isOwn =
    own !== undefined && (selected.start === selected.end || text.slice(selected.start, selected.end) === own.words);
  const span = isOwn
    ? own.spans[0]!
    : selected.start === selected.end
      ? wordsAtCursor(article, selected.start)
      : withoutSpaces(text, selected);
  if (!span) return null;
  const words = text.slice(span.start, span.end);
  const type = isOwn ? own.type : typeOfSameWords(article, words);
  const articles = corpus ? [...view.snapshot.articles.values()] : [article];
  const places = articles.flatMap((one) =>
    occurrencesOf(one, words, type ?? '').map((place) => toPlace(view, one.path, place)),
  );
  // Those behind the cursor come first: the next occurrence is the next one down. Words that are not marked yet are the first themselves.
  const from = isOwn ? range.end : toRange(file.lines, span).start;
  const here = view.uriOf(path);
  const behind = (place: (typeof places)[number]): boolean =>
    place.uri === here && place.range.start.line * 1e6 + place.range.start.character < from.line * 1e6 + from.character;
  return { words, type, places: [...places.filter((one) => !behind(one)), ...places.filter(behind)] };
}
