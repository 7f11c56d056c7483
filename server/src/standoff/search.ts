import type { Span } from '../text/span';
import type { Annotations, TextBound } from './types';

/** What is looked for; what is null does not matter. */
export interface AnnotationQuery {
  /** Any of these types; none means every type. Upper and lower case are the same. */
  readonly types: readonly string[];
  /** An attribute that it, or the event that it triggers, must have; with this value if one is given. */
  readonly attribute: { readonly name: string; readonly value: string | null } | null;
  /** What it, or its event, must be linked to: `entity:lanner`. */
  readonly reference: string | null;
  /** Words that stand in its words. */
  readonly words: string | null;
  /** Whether `words` is a regular expression. */
  readonly isPattern: boolean;
}

export interface SearchedText {
  readonly article: string;
  /** The annotation file. */
  readonly layer: string;
  readonly text: string;
  readonly annotations: Annotations;
}

export interface AnnotationHit {
  readonly article: string;
  readonly layer: string;
  readonly id: string;
  readonly type: string;
  readonly spans: readonly Span[];
  readonly words: string;
  /** The text around it, on its line. */
  readonly before: string;
  readonly after: string;
  /** What is said of it and of the event that it triggers: `Certainty High`. */
  readonly attributes: readonly string[];
  readonly references: readonly string[];
}

/** The test of a query, or what is wrong with its pattern. */
export function readQuery(query: AnnotationQuery): ((words: string) => boolean) | { readonly problem: string } {
  const { words, isPattern } = query;
  if (words === null || words === '') return () => true;
  const folded = fold(words);
  if (!isPattern) return (other) => fold(other).includes(folded);
  try {
    const pattern = new RegExp(words, 'iu');
    return (other) => pattern.test(other);
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

/** How much of the line is told on both sides. */
const CONTEXT = 40;

/** The annotations of one text that fit, in the order of the text. `fits` comes from `readQuery`. */
export function searchAnnotations(
  { article, layer, text, annotations }: SearchedText,
  query: AnnotationQuery,
  fits: (words: string) => boolean,
): readonly AnnotationHit[] {
  const types = new Set(query.types.map((type) => type.toLowerCase()));
  const holders = holdersOf(annotations);
  const attributes = collect(
    annotations.attributes.map(({ target, name, value }) => [holders(target), { name, value }]),
  );
  const references = collect(annotations.normalisations.map(({ target, reference }) => [holders(target), reference]));
  const hits: AnnotationHit[] = [];
  for (const one of annotations.textBounds) {
    if (types.size > 0 && !types.has(one.type.toLowerCase())) continue;
    const [own, linked] = [attributes.get(one.id) ?? [], references.get(one.id) ?? []];
    if (query.attribute !== null && !own.some((given) => hasAttribute(given, query.attribute!))) continue;
    if (query.reference !== null && !linked.includes(query.reference)) continue;
    const words = wordsOf(one, text);
    if (!fits(words)) continue;
    const { before, after } = aroundOf(one, text);
    const { id, type, spans } = one;
    const told = own.map(({ name, value }) => (value === null ? name : `${name} ${value}`));
    hits.push({ article, layer, id, type, spans, words, before, after, attributes: told, references: linked });
  }
  const start = ({ spans }: AnnotationHit): number => Math.min(...spans.map((span) => span.start));
  return hits.sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
}

/** How often each type was found, the most frequent first. */
export function countByType(
  hits: readonly AnnotationHit[],
): readonly { readonly type: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { type } of hits) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

/** What is said of an event is said of its trigger's words. */
function holdersOf({ events }: Annotations): (target: string) => string {
  const triggers = new Map(events.map(({ id, trigger }) => [id, trigger]));
  return (target) => triggers.get(target) ?? target;
}

function collect<T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const byTarget = new Map<string, T[]>();
  for (const [target, value] of rows) byTarget.set(target, [...(byTarget.get(target) ?? []), value]);
  return byTarget;
}

function hasAttribute(
  given: { readonly name: string; readonly value: string | null },
  wanted: { readonly name: string; readonly value: string | null },
): boolean {
  if (fold(given.name) !== fold(wanted.name)) return false;
  return wanted.value === null || (given.value !== null && fold(given.value) === fold(wanted.value));
}

function wordsOf({ spans }: TextBound, text: string): string {
  return oneLine(spans.map(({ start, end }) => text.slice(start, end)).join(' … '));
}

function aroundOf({ spans }: TextBound, text: string): { readonly before: string; readonly after: string } {
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const lineStart = text.lastIndexOf('\n', first - 1) + 1;
  const newline = text.indexOf('\n', last);
  const lineEnd = newline < 0 ? text.length : newline;
  const left = [...text.slice(Math.max(lineStart, first - 2 * CONTEXT), first)];
  const right = [...text.slice(last, Math.min(lineEnd, last + 2 * CONTEXT))];
  return {
    before: `${left.length > CONTEXT ? '…' : ''}${left.slice(-CONTEXT).join('')}`,
    after: `${right.slice(0, CONTEXT).join('').trimEnd()}${right.length > CONTEXT ? '…' : ''}`,
  };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function fold(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').replace(/[’‘]/g, "'").replace(/[“”]/g, '"').toLowerCase();
}
