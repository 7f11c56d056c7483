import type { CorpusArticle } from '../corpus/types';
import type { Annotations } from '../standoff/types';
import type { Span } from '../text/span';
import type { Place } from './things';

/** The line of an annotation file that an offset stands in. */
export function annotationIdAt(annText: string, offset: number): string | null {
  const start = annText.lastIndexOf('\n', offset - 1) + 1;
  const line = annText.slice(start, lineEnd(annText, start));
  return /^([A-Z#*][^\t ]*)[\t ]/.exec(line)?.[1] ?? null;
}

/** The words an annotation stands on; for events, attributes, notes and the like those of what they are about. */
export function wordsOfAnnotation(annotations: Annotations, id: string, seen: ReadonlySet<string> = new Set()): Span[] {
  if (seen.has(id)) return [];
  const inner = new Set([...seen, id]);
  const { textBounds, events, attributes, normalisations, notes, relations } = annotations;
  const bound = textBounds.find((candidate) => candidate.id === id);
  if (bound) return [...bound.spans];
  const event = events.find((candidate) => candidate.id === id);
  const targets = event
    ? [event.trigger, ...event.roles.map((role) => role.target)]
    : [...attributes, ...normalisations, ...notes]
        .filter((candidate) => candidate.id === id)
        .map((candidate) => candidate.target);
  const relation = relations.find((candidate) => candidate.id === id);
  if (relation) targets.push(relation.from.target, relation.to.target);
  return targets.flatMap((target) => wordsOfAnnotation(annotations, target, inner));
}

/** The lines of an annotation file that mark the words at an offset of the article, the narrowest first. */
export function annotationLinesAt(article: CorpusArticle, annPath: string, annText: string, offset: number): Place[] {
  const at = article.annotations.textBounds
    .flatMap(({ id, spans }) => spans.map((span) => ({ id, span })))
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const places: Place[] = [];
  for (const { id } of at) {
    const start = annText.startsWith(`${id}\t`) ? 0 : annText.indexOf(`\n${id}\t`) + 1;
    if (start === 0 && !annText.startsWith(`${id}\t`)) continue;
    places.push({ path: annPath, start, end: lineEnd(annText, start) });
  }
  return places;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  const at = end < 0 ? text.length : end;
  return text[at - 1] === '\r' ? at - 1 : at;
}
