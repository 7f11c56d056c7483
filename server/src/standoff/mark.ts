import type { Span } from '../text/span';
import { sameSpans } from '../text/span';
import type { AnnotatedText } from './offsets';
import { type AnnotationFile, readAnnotations } from './read';
import { isIdentity } from './references';
import type { EventAnnotation, TextBound } from './types';
import { applyEdit, createEditor, fragmentsOf, textBoundLine } from './write';

/** Words that a person marks with a type. */
export interface Marking {
  readonly spans: readonly Span[];
  readonly type: string;
  /** The type is an event's: the words trigger one. */
  readonly isEvent: boolean;
}

/** Marks words. Those that are marked so already stay as they are. */
export function markWords(annotations: string, article: AnnotatedText, markings: readonly Marking[]): string {
  const file = readAnnotations(annotations, article, '');
  const editor = createEditor(file, article);
  for (const { spans, type, isEvent } of markings) {
    const id = editor.put(type, spans, null);
    if (!isEvent || file.annotations.events.some(({ trigger }) => trigger === id)) continue;
    const event = editor.newId('E');
    editor.line(event, `${event}\t${type}:${id}`, false);
  }
  return applyEdit(file, editor.edit());
}

/**
 * Gives an annotation other words; its id and all that refers to it stay. An event's trigger on the very words of one of its parts, as
 * brat's format asks for a cue, goes along with that part, and the part with it.
 */
export function moveAnnotation(
  annotations: string,
  article: AnnotatedText,
  id: string,
  spans: readonly Span[],
): string {
  const file = readAnnotations(annotations, article, '');
  const own = file.annotations.textBounds.find((one) => one.id === id);
  const words = spans.flatMap((span) => fragmentsOf(article.text, span));
  if (own === undefined || words.length === 0 || sameSpans(own.spans, words)) return annotations;
  const editor = createEditor(file, article);
  for (const one of [own, ...twinsOf(file, own)]) {
    editor.line(one.id, textBoundLine(one.id, one.type, words, article, file) + columnsBehind(file, one.id), true);
  }
  return applyEdit(file, editor.edit());
}

function twinsOf({ annotations }: AnnotationFile, own: TextBound): readonly TextBound[] {
  const tied = new Set<string>();
  for (const event of annotations.events) {
    const ids = [event.trigger, ...event.roles.map(({ target }) => target)];
    if (ids.includes(own.id)) for (const id of ids) tied.add(id);
  }
  const isTrigger = triggersOf(annotations.events);
  return annotations.textBounds.filter(
    (one) =>
      one.id !== own.id &&
      tied.has(one.id) &&
      sameSpans(one.spans, own.spans) &&
      isTrigger.has(one.id) !== isTrigger.has(own.id),
  );
}

function triggersOf(events: readonly EventAnnotation[]): ReadonlyMap<string, EventAnnotation> {
  return new Map(events.map((event) => [event.trigger, event]));
}

/** What another program wrote behind the words of a line, after a tab. */
function columnsBehind(file: AnnotationFile, id: string): string {
  const line = file.lines.find((one) => one.id === id);
  if (line === undefined) return '';
  const [, , , ...columns] = file.text.slice(line.start, line.end).split('\t');
  return columns.map((column) => `\t${column}`).join('');
}

/** Gives an annotation another type; an event and its trigger change together. Everything else on the lines stays. */
export function retypeAnnotation(annotations: string, article: AnnotatedText, id: string, type: string): string {
  const file = readAnnotations(annotations, article, '');
  const { events } = file.annotations;
  const event = events.find((one) => one.id === id || one.trigger === id);
  const editor = createEditor(file, article);
  for (const each of new Set([id, ...(event ? [event.id, event.trigger] : [])])) {
    const line = file.lines.find((one) => one.id === each);
    if (line === undefined) continue;
    const [head, ...rest] = file.text.slice(line.start, line.end).split('\t');
    const body = rest.join('\t').replace(line.kind === 'event' ? /^[^:\s]+/ : /^\S+/, () => type);
    editor.line(each, `${head}\t${body}`, true);
  }
  return applyEdit(file, editor.edit());
}

/** Says who or what an annotation is; what was said of that before makes room. */
export function linkAnnotation(
  annotations: string,
  article: AnnotatedText,
  id: string,
  to: { readonly reference: string; readonly label: string },
): string {
  const file = readAnnotations(annotations, article, '');
  // brat rejects a file in which a link refers to a trigger: what is said of an event refers to the event.
  const target = file.annotations.events.find(({ trigger }) => trigger === id)?.id ?? id;
  const own = file.annotations.normalisations.find((one) => one.target === target && isIdentity(one.reference));
  const editor = createEditor(file, article);
  const link = own?.id ?? editor.newId('N');
  editor.line(
    link,
    `${link}\tReference ${target} ${to.reference}\t${to.label.replace(/\s+/g, ' ')}`,
    own !== undefined,
  );
  return applyEdit(file, editor.edit());
}
