import type { AnnotationLine } from './lines';
import { readSpanNumbers } from './lines';
import type {
  AttributeAnnotation,
  Equivalence,
  EventAnnotation,
  Normalisation,
  Note,
  RelationAnnotation,
} from './types';

/** A text-bound line as the file has it, offsets still in the file's unit. */
export interface RawTextBound {
  readonly id: string;
  readonly type: string;
  readonly numbers: readonly (readonly [start: number, end: number])[];
  /** null where the line has no words. */
  readonly words: string | null;
}

export type ParsedLine =
  | { readonly kind: 'textBound'; readonly value: RawTextBound }
  | { readonly kind: 'event'; readonly value: EventAnnotation }
  | { readonly kind: 'attribute'; readonly value: AttributeAnnotation }
  | { readonly kind: 'normalisation'; readonly value: Normalisation }
  | { readonly kind: 'relation'; readonly value: RelationAnnotation }
  | { readonly kind: 'equivalence'; readonly value: Equivalence }
  | { readonly kind: 'note'; readonly value: Note };

/** Reads one line; a text says what is wrong with it. Blank lines are null. */
export function parseLine(text: string, line: AnnotationLine): ParsedLine | string | null {
  const source = text.slice(line.start, line.end);
  if (line.kind === 'blank') return null;
  if (line.kind === 'unknown' || (line.id === null && line.kind !== 'equivalence')) return unknownLine(source);
  const id = line.id ?? '*';
  const body = source.slice(source.indexOf('\t') + 1);
  const tab = body.indexOf('\t');
  const head = tab < 0 ? body : body.slice(0, tab);
  const tail = tab < 0 ? null : body.slice(tab + 1);
  const parts = head.split(' ').filter((part) => part !== '');
  switch (line.kind) {
    case 'textBound': {
      const type = parts[0];
      const numbers = readSpanNumbers(head.slice(head.indexOf(' ') + 1));
      if (type !== undefined && parts.length >= 3 && numbers === null) {
        const wrong = wrongNumbers(head.slice(head.indexOf(' ') + 1));
        if (wrong !== null) return `${id} ${wrong}`;
      }
      if (type === undefined || parts.length < 3 || numbers === null) {
        return `${id} has no offsets. Write "${id}", a tab, the type, where it begins and ends, a tab, the words.`;
      }
      return { kind: 'textBound', value: { id, type, numbers, words: tail } };
    }
    case 'event':
      return parseEvent(id, parts);
    case 'attribute': {
      const [name, target, ...value] = parts;
      if (name === undefined || target === undefined)
        return `${id} names no annotation. Write its name and what it is of: "Kind T4 title".`;
      return { kind: 'attribute', value: { id, name, target, value: value.length === 0 ? null : value.join(' ') } };
    }
    case 'normalisation': {
      const [, target, reference] = parts;
      if (target === undefined || reference === undefined || !reference.includes(':')) {
        return `${id} refers to nothing. Write "Reference", the annotation, and what it is: "Reference T1 entity:lanner".`;
      }
      return { kind: 'normalisation', value: { id, target, reference, label: tail ?? '' } };
    }
    case 'relation': {
      const [type, from, to] = parts;
      const a = roleOf(from);
      const b = roleOf(to);
      if (type === undefined || a === null || b === null || parts.length !== 3) {
        return `${id} is no relation. Write its type and two arguments: "Located Arg1:T1 Arg2:T2".`;
      }
      return { kind: 'relation', value: { id, type, from: a, to: b } };
    }
    case 'equivalence': {
      const [type, ...targets] = parts;
      if (type === undefined || targets.length < 2)
        return 'An equivalence joins two annotations or more: "Equiv T1 T2".';
      return { kind: 'equivalence', value: { type, targets } };
    }
    case 'note': {
      const [type, target] = parts;
      if (type === undefined || target === undefined)
        return `${id} names no annotation. Write the kind of note and what it is on: "AnnotatorNotes T1".`;
      return { kind: 'note', value: { id, type, target, text: tail ?? '' } };
    }
  }
}

/** What is wrong with offsets that are numbers; null where something else is. */
function wrongNumbers(text: string): string | null {
  for (const part of text.trim().split(';')) {
    const match = /^\s*(\d+)\s+(\d+)\s*$/.exec(part);
    if (match === null) return null;
    const [start, end] = [match[1]!, match[2]!];
    const large = [start, end].find((number) => number.length > 9);
    if (large !== undefined) return `has an offset that no text reaches: ${large.slice(0, 30)}. Correct it.`;
    if (Number(end) < Number(start)) return `ends before it begins: ${start} ${end}. Write the smaller offset first.`;
  }
  return null;
}

/** The lines that git writes around two versions. */
export function isConflictMark(source: string): boolean {
  return /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(source);
}

function unknownLine(source: string): string {
  const tab = source.includes('\t');
  const begins = /^([TERAMN]\d+|#\d+|\*)/.exec(source)?.[0];
  if (begins !== undefined && !tab)
    return `After ${begins} there must be a tab, not a space. The line is kept as it is.`;
  return 'This line is no annotation. It is kept as it is; correct it or remove it.';
}

function parseEvent(id: string, parts: readonly string[]): ParsedLine | string {
  const [head, ...rest] = parts.map(roleOf);
  if (head === undefined || head === null || rest.includes(null)) {
    return `${id} is no event. Write its type with the trigger, then roles: "Attribution:T5 Source:T2 Cue:T3 Content:T4".`;
  }
  const roles = rest.filter((role) => role !== null);
  return { kind: 'event', value: { id, type: head.role, trigger: head.target, roles } };
}

function roleOf(part: string | undefined): { role: string; target: string } | null {
  const colon = part?.lastIndexOf(':') ?? -1;
  if (part === undefined || colon < 1 || colon === part.length - 1) return null;
  return { role: part.slice(0, colon), target: part.slice(colon + 1) };
}
