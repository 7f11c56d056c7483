import type { CorpusArticle } from '../../corpus/types';
import type { Annotations } from '../../standoff/types';
import { clip, joinBlocks, plainly } from '../cards/markdown';
import type { Hover } from '../hover';
import { annotationsAt, type ShownAnnotation } from './shown';

const MOST_ANNOTATIONS = 3;
const MOST_LINES = 4;
const LONGEST_WORDS = 50;

/** What was annotated here, the narrowest first: type, who or what it is, roles, attributes, relations, notes. */
export function annotationCard(article: CorpusArticle, offset: number): Hover | null {
  const all = annotationsAt(article, { start: offset, end: offset });
  // An event's trigger on the very words of one of its parts says nothing of its own: the part tells of the event.
  const shown = all.filter((one) => one.event === null || !isToldBy(article, one, all));
  const [first] = shown;
  const span = first?.textBound.spans.find(({ start, end }) => start <= offset && offset <= end);
  if (!first || !span) return null;
  const blocks = shown
    .slice(0, MOST_ANNOTATIONS)
    .map((one) => [headOf(one), ...said(article.marked, one)].slice(0, MOST_LINES + 1));
  const left = shown.length - MOST_ANNOTATIONS;
  return { span, markdown: joinBlocks([...blocks, left > 0 ? [`and ${left} more`] : []]) };
}

function isToldBy({ marked }: CorpusArticle, { event }: ShownAnnotation, all: readonly ShownAnnotation[]): boolean {
  const parts = new Set(marked.events.find((one) => one === event)?.roles.map(({ target }) => target));
  return all.some(({ textBound }) => parts.has(textBound.id));
}

function headOf({ textBound, link }: ShownAnnotation): string {
  const who = link
    ? ` → ${plainly(link.label || link.reference)}${link.label ? ` (${plainly(link.reference)})` : ''}`
    : '';
  return `🏷 **${plainly(textBound.type)}** ${textBound.id}${who}`;
}

/** What other lines say of an annotation. */
function said(marked: Annotations, { textBound, event }: ShownAnnotation): readonly string[] {
  const ids = new Set([textBound.id, ...(event ? [event.id] : [])]);
  const part = marked.events.find(({ roles }) => roles.some(({ target }) => target === textBound.id));
  const about = event ?? part;
  if (part) ids.add(part.id);
  const roles = about?.roles.map(({ role, target }) => `${plainly(role)} *${plainly(wordsOf(marked, target))}*`);
  const attributes = marked.attributes
    .filter(({ target }) => ids.has(target))
    .map(({ name, value }) => plainly(value === null ? name : `${name}: ${value}`));
  const relations = marked.relations.flatMap(({ type, from, to }) => {
    if (ids.has(from.target)) return [`${plainly(type)} → *${plainly(wordsOf(marked, to.target))}*`];
    return ids.has(to.target) ? [`*${plainly(wordsOf(marked, from.target))}* ${plainly(type)} →`] : [];
  });
  const others = marked.equivalences.flatMap(({ type, targets }) => {
    if (!targets.some((target) => ids.has(target))) return [];
    const words = targets.filter((target) => !ids.has(target)).map((target) => `*${plainly(wordsOf(marked, target))}*`);
    return [`${plainly(type)} ${words.join(', ')}`];
  });
  const notes = marked.notes
    .filter(({ target }) => ids.has(target))
    .map(({ type, text }) => `${plainly(type)}: ${plainly(clip(text, 200))}`);
  return [
    ...(about && roles && roles.length > 0 ? [`${plainly(about.type)} ${about.id}: ${roles.join(' · ')}`] : []),
    ...(attributes.length > 0 ? [attributes.join(' · ')] : []),
    ...relations,
    ...others,
    ...notes,
  ];
}

function wordsOf(marked: Annotations, id: string): string {
  const own = marked.textBounds.find((one) => one.id === id);
  if (own) return clip(own.words, LONGEST_WORDS);
  const event = marked.events.find((one) => one.id === id);
  const trigger = event && marked.textBounds.find((one) => one.id === event.trigger);
  return trigger ? clip(trigger.words, LONGEST_WORDS) : id;
}
