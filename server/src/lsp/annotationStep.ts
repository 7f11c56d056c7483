import type { CorpusArticle } from '../corpus/types';
import { grownEdge, shrunkEdge, withoutSpaces, wordsAtCursor } from '../features/annotations/occurrences';
import { annotationsAt } from '../features/annotations/shown';
import { suggestionsIn } from '../features/annotations/suggestions';
import { annotationTypes, typeOfKey } from '../features/annotations/types';
import type { Service } from '../service';
import { linkAnnotation, type Marking, markWords, moveAnnotation, retypeAnnotation } from '../standoff/mark';
import type { AnnotatedText } from '../standoff/offsets';
import { REVIEW_NOTE } from '../standoff/reanchor';
import { removeAnnotation } from '../standoff/remove';
import { addEquivalence, addRelation, addRole, setAttribute, setNote } from '../standoff/say';
import { withoutNotes } from '../standoff/settle';
import type { TextBound } from '../standoff/types';
import { annotateSpeaker } from '../standoff/write';
import type { Span } from '../text/span';
import { sameSpans } from '../text/span';
import type { AnnotationStep, MarkStep, MoveStep, SayStep } from './annotationProtocol';
import type { StepOfFile } from './annotationSteps';
import { Refusal } from './answer';
import { fileOf, type OpenFile, spanIn } from './fromProtocol';

interface ArticleFile extends OpenFile {
  readonly article: CorpusArticle;
}

/** What a person's step does to which files. */
export function stepOf(
  service: Service,
  step: Exclude<AnnotationStep, { kind: 'undo' | 'redo' }>,
): readonly StepOfFile[] {
  if (step.kind === 'mark places') return markPlaces(service, step.type, step.places);
  const { uri } = step;
  const file = articleAt(service, uri);
  switch (step.kind) {
    case 'mark': {
      const markings = markingsOf(file, step);
      return [{ uri, edit: (annotations, text) => markWords(annotations, text, markings) }];
    }
    case 'move': {
      const { id, spans } = moveOf(file, step);
      // Who gives it a place has looked where it stands.
      const holder = file.article.marked.events.find(({ trigger }) => trigger === id)?.id ?? id;
      return [
        {
          uri,
          edit: (annotations, text) => withoutNotes(moveAnnotation(annotations, text, id, spans), REVIEW_NOTE, holder),
        },
      ];
    }
    case 'retype':
      return [{ uri, edit: (annotations, text) => retypeAnnotation(annotations, text, step.id, step.type) }];
    case 'remove':
      return [{ uri, edit: (annotations) => removeAnnotation(annotations, step.id) }];
    case 'link':
      return [{ uri, edit: (annotations, text) => linkAnnotation(annotations, text, step.id, step) }];
    case 'attribute': {
      const parts = {
        content: step.content.map((range) => spanIn(file, range)),
        speaker: step.speaker && spanIn(file, step.speaker),
        cue: step.cue && spanIn(file, step.cue),
        contentIsSaid: true,
      };
      return [{ uri, edit: (annotations, text) => annotateSpeaker(annotations, text, parts) }];
    }
    case 'say':
      return [{ uri, edit: (annotations, text) => say(annotations, text, step) }];
    case 'accept': {
      const wanted = step.suggestions.map(({ range, type }) => ({ ...spanIn(file, range), type }));
      const accepted = suggestionsIn(file.view.snapshot, file.view, file.path).filter((one) =>
        wanted.some(({ start, end, type }) => one.start === start && one.end === end && one.type === type),
      );
      return [
        { uri, edit: (annotations, text) => accepted.reduce((result, one) => one.write(result, text), annotations) },
      ];
    }
  }
}

function say(annotations: string, text: AnnotatedText, { id, what }: SayStep): string {
  switch (what.kind) {
    case 'attribute':
      return setAttribute(annotations, text, id, what.name, what.value);
    case 'note':
      return setNote(annotations, text, id, what.text);
    case 'role':
      return addRole(annotations, text, id, what.name, what.target);
    case 'equivalence':
      return addEquivalence(annotations, text, what.name, id, what.target);
    case 'relation': {
      const [first, second] = what.arguments;
      const from = { role: first, target: id };
      return addRelation(annotations, text, what.name, from, { role: second, target: what.target });
    }
  }
}

export function articleAt(service: Service, uri: string): ArticleFile {
  const found = service.find(uri);
  const article = found?.corpus.snapshot.articles.get(found.path);
  if (!found || !article) throw new Refusal('Only articles of a corpus can be annotated.');
  return { ...fileOf(found), article };
}

function markingsOf({ view, path, article, ...file }: ArticleFile, { ranges, as }: MarkStep): readonly Marking[] {
  const types = annotationTypes(view.snapshot, path, view.textOf);
  const type = 'type' in as ? types.find(({ name }) => name === as.type) : typeOfKey(types, as.key);
  if (!type) {
    const message = `No type has the key ${'key' in as ? as.key : ''} here. “Annotate As…” shows the types and their keys.`;
    throw new Refusal('key' in as ? message : `There is no type “${as.type}” here.`);
  }
  const markings = ranges.flatMap((range): Marking[] => {
    const said = spanIn({ view, path, ...file }, range);
    const span =
      said.start === said.end ? wordsAtCursor(article, said.start) : withoutSpaces(article.article.text, said);
    return span && span.start >= article.article.annotationStart
      ? [{ spans: [span], type: type.name, isEvent: type.section === 'events' }]
      : [];
  });
  if (markings.length === 0) throw new Refusal('There are no words here. Select some, or put the cursor on a word.');
  return markings;
}

function markPlaces(
  service: Service,
  type: string,
  places: readonly { readonly uri: string; readonly range: MarkStep['ranges'][number] }[],
): readonly StepOfFile[] {
  return [...new Set(places.map(({ uri }) => uri))].map((uri): StepOfFile => {
    const own = places.filter((place) => place.uri === uri).map(({ range }) => range);
    const markings = markingsOf(articleAt(service, uri), { kind: 'mark', uri, ranges: own, as: { type } });
    return { uri, edit: (annotations, text) => markWords(annotations, text, markings) };
  });
}

const NOTHING_HERE = 'No annotation stands here. Put the cursor into one.';

function moveOf(
  file: ArticleFile,
  { range, edge, id }: MoveStep,
): { readonly id: string; readonly spans: readonly Span[] } {
  const said = spanIn(file, range);
  const [at] = annotationsAt(file.article, said);
  if (edge === null) {
    const { text } = file.article.article;
    const words = withoutSpaces(text, said);
    const own = at?.textBound ?? file.article.marked.textBounds.find((one) => one.id === id);
    if (!words || !own) throw new Refusal('Select the words that belong to an annotation as well, or reach into it.');
    const spans = joined(text, [...own.spans, words]);
    if (!sameSpans(spans, own.spans)) return { id: own.id, spans };
  }
  if (!at) throw new Refusal(NOTHING_HERE);
  // What is selected belongs to it already: then the next word is meant.
  return { id: at.textBound.id, spans: withEdge(file, at.textBound, edge ?? { which: 'end', by: 'grow' }) };
}

function withEdge({ article }: ArticleFile, own: TextBound, edge: NonNullable<MoveStep['edge']>): readonly Span[] {
  const { text, annotationStart } = article.article;
  const [first, last] = [own.spans[0]!, own.spans.at(-1)!];
  const forward = (edge.which === 'end') === (edge.by === 'grow');
  const edgeAfter = edge.by === 'grow' ? grownEdge : shrunkEdge;
  const next = edgeAfter(text, edge.which === 'start' ? first.start : last.end, forward);
  const spans = own.spans.map((span) => ({
    start: span === first && edge.which === 'start' ? Math.max(annotationStart, next) : span.start,
    end: span === last && edge.which === 'end' ? next : span.end,
  }));
  const left = spans.flatMap((span) => (span.start < span.end ? (withoutSpaces(text, span) ?? []) : []));
  if (left.length === 0) throw new Refusal('It has one word only. Delete the annotation instead.');
  return left;
}

/** Parts with nothing but a space between them become one. */
function joined(text: string, parts: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && text.slice(last.end, part.start).trim() === '') {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
    } else result.push(part);
  }
  return result;
}
