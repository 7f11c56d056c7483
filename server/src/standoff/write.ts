import { type Span, sameSpans } from '../text/span';
import { nextNumber } from './lines';
import type { AnnotatedText } from './offsets';
import { type AnnotationFile, readAnnotations } from './read';
import type { EventAnnotation } from './types';

/** Changes to an annotation file: lines are replaced by id or appended, every other byte stays. */
export interface AnnotationEdit {
  readonly replaced: ReadonlyMap<string, string>;
  readonly appended: readonly string[];
}

export function applyEdit(file: AnnotationFile, edit: AnnotationEdit): string {
  let result = '';
  let copied = 0;
  const replaced = new Map(edit.replaced);
  for (const line of file.lines) {
    const replacement = line.id === null ? undefined : replaced.get(line.id);
    if (line.id === null || replacement === undefined) continue;
    // Of two lines with one id the first is the one that counts.
    replaced.delete(line.id);
    result += file.text.slice(copied, line.start) + replacement;
    copied = line.end;
  }
  result += file.text.slice(copied);
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
  for (const line of edit.appended) {
    if (result !== '' && !result.endsWith('\n')) result += lineEnd;
    result += line + lineEnd;
  }
  return result;
}

/**
 * A text-bound line. A span over several lines becomes a fragment each, as in brat, since the words may hold no line end; the same
 * for the other characters at which Python, and so brat, ends a line.
 */
export function textBoundLine(
  id: string,
  type: string,
  spans: readonly Span[],
  article: AnnotatedText,
  file: AnnotationFile,
): string {
  const fragments = spans.flatMap((span) => fragmentsOf(article.text, span));
  const numbers = fragments.map(({ start, end }) => `${file.offsets.fromText(start)} ${file.offsets.fromText(end)}`);
  const words = fragments.map(({ start, end }) => onOneLine(article.text.slice(start, end)));
  return `${id}\t${type} ${numbers.join(';')}\t${words.join(' ')}`;
}

/** LF, VT, FF, CR, FS, GS, RS, NEL, line and paragraph separator. */
const LINE_ENDS: ReadonlySet<number> = new Set([10, 11, 12, 13, 28, 29, 30, 0x85, 0x2028, 0x2029]);

export function fragmentsOf(text: string, span: Span): Span[] {
  const fragments: Span[] = [];
  let start = span.start;
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && !LINE_ENDS.has(text.charCodeAt(at))) continue;
    // A span on one line is kept as it is marked, spaces at its ends included.
    if (at === span.end && start === span.start) return [span];
    const piece = text.slice(start, at);
    const first = start + piece.length - piece.trimStart().length;
    if (piece.trim() !== '') fragments.push({ start: first, end: first + piece.trim().length });
    start = at + 1;
  }
  return fragments.length === 0 ? [span] : fragments;
}

/** Tabs and line ends would break the line. */
export function onOneLine(words: string): string {
  let result = '';
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    result += code === 9 || LINE_ENDS.has(code) ? ' ' : words[at]!;
  }
  return result;
}

export const ATTRIBUTION_TYPES: ReadonlySet<string> = new Set(['Attribution', 'Attribution-no-source']);

/** A quotation's parts as spans of the article. No speaker: somebody has looked, and there is none. */
export interface SpeakerAnnotation {
  readonly content: readonly Span[];
  readonly speaker: Span | null;
  readonly cue: Span | null;
  /** Somebody has said which words are quoted, also where an attribution had others. */
  readonly contentIsSaid?: boolean;
}

/**
 * Writes who said a quotation, in PolNeAR's names: `Source`, `Cue`, `Content` and an event `Attribution` (`Attribution-no-source`
 * where there is no speaker). An attribution that the file has for these words is corrected in place; its id stays.
 */
export function annotateSpeaker(annotations: string, article: AnnotatedText, parts: SpeakerAnnotation): string {
  const file = readAnnotations(annotations, article, '');
  const type = parts.speaker === null ? 'Attribution-no-source' : 'Attribution';
  const editor = createEditor(file, article);
  const event = findAttribution(file, parts.content);
  const place = (role: string, spans: readonly Span[]): string => {
    const own = event?.roles.filter((one) => one.role === role && isOnlyOf(file, event, one.target)) ?? [];
    return editor.put(role, spans, own[0]?.target ?? null);
  };
  // The trigger stands on the cue; brat wants it to be a line of its own, of the event's type.
  const trigger = editor.put(type, cueSpans(parts), event?.trigger ?? null, event === null);
  const roles: string[] = [];
  if (parts.speaker !== null) roles.push(`Source:${place('Source', [parts.speaker])}`);
  if (parts.cue !== null) roles.push(`Cue:${place('Cue', [parts.cue])}`);
  const writesContent = event === null || parts.contentIsSaid === true;
  if (writesContent) roles.push(`Content:${place('Content', parts.content)}`);
  for (const { role, target } of event?.roles ?? []) {
    const isReplaced =
      role === 'Source' || (role === 'Cue' && parts.cue !== null) || (role === 'Content' && writesContent);
    if (!isReplaced) roles.push(`${role}:${target}`);
  }
  const id = event?.id ?? editor.newId('E');
  editor.line(id, `${id}\t${type}:${trigger} ${roles.join(' ')}`, event !== null);
  return applyEdit(file, editor.edit());
}

function cueSpans({ cue, speaker, content }: SpeakerAnnotation): readonly Span[] {
  if (cue !== null) return [cue];
  return speaker === null ? content : [speaker];
}

/** Says that words in quotation marks are nobody's speech: a distancing ("scare") or the title of something. */
export function annotateQuotedTerm(
  annotations: string,
  article: AnnotatedText,
  spans: readonly Span[],
  kind: 'scare' | 'title',
): string {
  const file = readAnnotations(annotations, article, '');
  const editor = createEditor(file, article);
  const term = editor.put('QuotedTerm', spans, null);
  const attribute = file.annotations.attributes.find((one) => one.name === 'Kind' && one.target === term);
  const id = attribute?.id ?? editor.newId('A');
  editor.line(id, `${id}\tKind ${term} ${kind}`, attribute !== undefined);
  return applyEdit(file, editor.edit());
}

export function createEditor(file: AnnotationFile, article: AnnotatedText) {
  const replaced = new Map<string, string>();
  const appended: string[] = [];
  const next = new Map<string, number>();
  const newId = (letter: string): string => {
    const number = next.get(letter) ?? nextNumber(file.lines, letter);
    next.set(letter, number + 1);
    return `${letter}${number}`;
  };
  const line = (id: string, text: string, exists: boolean): void => {
    if (exists) replaced.set(id, text);
    else appended.push(text);
  };
  return {
    newId,
    line,
    edit: (): AnnotationEdit => ({ replaced, appended }),
    /** The id of an annotation of these words: the one there is, else the `own` line changed, else a new line. */
    put: (type: string, spans: readonly Span[], own: string | null, fresh = false): string => {
      const fragments = spans.flatMap((span) => fragmentsOf(article.text, span));
      const same = file.annotations.textBounds.find(
        (one) =>
          one.type === type &&
          !file.moved.has(one.id) &&
          (own === null || own === one.id) &&
          sameSpans(one.spans, fragments),
      );
      if (same !== undefined && !fresh) return same.id;
      const id = own ?? newId('T');
      line(id, textBoundLine(id, type, spans, article, file), own !== null);
      return id;
    },
  };
}

function findAttribution(file: AnnotationFile, content: readonly Span[]): EventAnnotation | null {
  const byId = new Map(file.annotations.textBounds.map((one) => [one.id, one]));
  for (const event of file.annotations.events) {
    if (!ATTRIBUTION_TYPES.has(event.type)) continue;
    for (const { role, target } of event.roles) {
      if (!/^Content\d*$/.test(role)) continue;
      const spans = byId.get(target)?.spans ?? [];
      if (spans.some((a) => content.some((b) => a.start < b.end && b.start < a.end))) return event;
    }
  }
  return null;
}

/** Whether nothing but this event refers to an annotation, so that it may be changed with it. */
function isOnlyOf({ annotations }: AnnotationFile, event: EventAnnotation, id: string): boolean {
  const { events, attributes, normalisations, notes, relations } = annotations;
  return !(
    events.some((one) => one !== event && (one.trigger === id || one.roles.some((role) => role.target === id))) ||
    attributes.some((one) => one.target === id) ||
    normalisations.some((one) => one.target === id) ||
    notes.some((one) => one.target === id) ||
    relations.some((one) => one.from.target === id || one.to.target === id)
  );
}
