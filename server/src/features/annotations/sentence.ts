import type { CorpusArticle } from '../../corpus/types';
import type { Annotations } from '../../standoff/types';
import { overlaps, type Span } from '../../text/span';
import type { TextOf } from '../corpusFiles';
import { sentenceAround } from '../things';
import { type AnnotationLook, arcColour, looksOf } from './looks';
import { shownAnnotations } from './shown';

/** One sentence with what is marked in it and how that hangs together. */
export interface AnnotatedSentence {
  /** Where it stands in the article. */
  readonly span: Span;
  readonly text: string;
  readonly marks: readonly SentenceMark[];
  readonly arcs: readonly SentenceArc[];
}

export interface SentenceMark {
  readonly id: string;
  readonly type: string;
  /** Who or what it is, and what else is said of it in a word or two. */
  readonly said: readonly string[];
  /** The parts that stand in the sentence; offsets in its text. */
  readonly parts: readonly Span[];
  readonly look: AnnotationLook;
  /** In the article. */
  readonly place: Span;
}

/** From one mark to another, by their ids; `to` or `from` that stands in another sentence is told in words. */
export interface SentenceArc {
  readonly label: string;
  readonly from: SentenceEnd;
  readonly to: SentenceEnd;
  readonly colour: string | null;
}

export interface SentenceEnd {
  readonly id: string;
  readonly words: string;
  readonly isHere: boolean;
}

/** The sentence at an offset; null where there are no words. */
export function annotatedSentence(article: CorpusArticle, offset: number, textOf: TextOf): AnnotatedSentence | null {
  const { text } = article.article;
  const span = sentenceOrLine(article, offset);
  if (text.slice(span.start, span.end).trim() === '') return null;
  const shown = shownAnnotations(article);
  const here = shown.filter(({ textBound }) => textBound.spans.some((one) => overlaps(one, span)));
  const looks = looksOf(
    article.path,
    here.map(({ textBound }) => textBound.type),
    textOf,
  );
  const { marked } = article;
  const isHere = new Set(here.map(({ textBound }) => textBound.id));
  const events = new Map(marked.events.map((event) => [event.id, event]));
  const holder = (id: string): string => events.get(id)?.trigger ?? id;
  const end = (id: string): SentenceEnd => {
    const held = holder(id);
    const words = marked.textBounds.find((one) => one.id === held)?.words ?? held;
    return { id: held, words, isHere: isHere.has(held) };
  };
  const arcs: SentenceArc[] = [
    ...marked.events.flatMap((event) =>
      event.roles.map(({ role, target }) => ({ label: role, from: end(event.trigger), to: end(target) })),
    ),
    ...marked.equivalences.flatMap(({ type, targets }) =>
      inTextOrder(targets, marked).flatMap((target, i, all) => {
        const next = all[i + 1];
        return next === undefined ? [] : [{ label: type, from: end(target), to: end(next) }];
      }),
    ),
    ...marked.relations.map(({ type, from, to }) => ({ label: type, from: end(from.target), to: end(to.target) })),
  ]
    .filter(({ from, to }) => from.isHere || to.isHere)
    .map((arc) => ({ ...arc, colour: arcColour(article.path, arc.label.replace(/\d+$/, ''), textOf) }));
  const marks = here.map(({ textBound, event, link }): SentenceMark => {
    const ids = new Set([textBound.id, ...(event ? [event.id] : [])]);
    const attributes = marked.attributes
      .filter(({ target }) => ids.has(target))
      .map(({ name, value }) => (value === null ? name : `${name}: ${value}`));
    return {
      id: textBound.id,
      type: textBound.type,
      said: [...(link ? [`→ ${link.label || link.reference}`] : []), ...attributes],
      parts: textBound.spans
        .filter((one) => overlaps(one, span))
        .map((one) => ({
          start: Math.max(one.start, span.start) - span.start,
          end: Math.min(one.end, span.end) - span.start,
        })),
      look: looks.get(textBound.type)!,
      place: { start: textBound.spans[0]!.start, end: textBound.spans.at(-1)!.end },
    };
  });
  return { span, text: text.slice(span.start, span.end), marks, arcs };
}

/** What is one thing is joined from one to the next, as it is read. */
function inTextOrder(targets: readonly string[], { textBounds, events }: Annotations): readonly string[] {
  const trigger = new Map(events.map((event) => [event.id, event.trigger]));
  const starts = new Map(textBounds.map(({ id, spans }) => [id, spans[0]?.start ?? 0]));
  const at = (id: string): number => starts.get(trigger.get(id) ?? id) ?? 0;
  return [...targets].sort((a, b) => at(a) - at(b));
}

/** The sentence that holds the offset, else its line: a headline or a list has no sentences. */
function sentenceOrLine(article: CorpusArticle, offset: number): Span {
  const { text, sentences } = article.article;
  const own = sentences.find(({ start, end }) => start <= offset && offset <= end);
  if (own) return { start: own.start, end: own.end };
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const newline = text.indexOf('\n', offset);
  const line = { start, end: newline < 0 ? text.length : newline };
  return line.start < line.end ? sentenceAround(article, { ...line, end: line.start + 1 }) : line;
}
