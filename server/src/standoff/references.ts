import type { FileFix } from '../text/fileProblem';
import type { Span } from '../text/span';
import { type AnnotationLine, nextNumber } from './lines';
import type { ParsedLine } from './parse';

/** Whether a reference says who or what something is: an entry of `entities.yaml`, or of Wikidata. */
export function isIdentity(reference: string): boolean {
  return /^(?:entity|wikidata|wd):/.test(reference);
}

/** Checks that every id exists once, that what is referred to is there, and what brat asks of triggers. */
export function checkReferences(
  text: string,
  parsed: readonly { readonly line: AnnotationLine; readonly parsed: ParsedLine }[],
  report: (span: Span, code: string, message: string, fixes?: readonly FileFix[]) => void,
): void {
  const types = new Map<string, string>();
  const triggers = new Map<string, string>();
  for (const { line, parsed: one } of parsed) {
    if (one.kind === 'equivalence') continue;
    const { id } = one.value;
    if (types.has(id)) {
      const message = `${id} is the id of a line above, too. Give this one the next free number.`;
      report({ start: line.start, end: line.start + id.length }, 'annotation.syntax', message);
      continue;
    }
    types.set(id, 'type' in one.value ? one.value.type : '');
    if (one.kind === 'event') triggers.set(one.value.trigger, id);
  }
  for (const { line, parsed: one } of parsed) {
    const { places, owner } = targetsOf(one);
    for (const target of places) {
      const span = placeOf(text, line, target);
      if (!types.has(target)) {
        report(
          span,
          'annotation.dangling',
          `${owner} refers to ${target}, which this file does not have. Correct the id or remove the line.`,
          [withoutTarget(text, line, one, span, target)],
        );
      } else if (one.kind === 'event' && target === one.value.trigger && types.get(target) !== one.value.type) {
        const message = `The trigger of ${owner} is ${target}, a ${types.get(target)}; brat wants one of the event's own type, ${one.value.type}. Add a line for it on the same words.`;
        const trigger = parsed.find(({ parsed: { kind, value } }) => kind === 'textBound' && value.id === target);
        report(
          span,
          'annotation.trigger',
          message,
          trigger && [withOwnTrigger(text, parsed, trigger.line, one.value, span)],
        );
      } else if (
        triggers.has(target) &&
        (one.kind === 'note' || one.kind === 'attribute' || one.kind === 'normalisation')
      ) {
        const event = triggers.get(target)!;
        report(
          span,
          'annotation.trigger',
          `${target} is the trigger of ${event}, and brat rejects a file where ${owner} refers to a trigger. Let it refer to ${event}.`,
          [{ title: `Let ${owner} refer to ${event}`, edits: [{ ...span, newText: event }] }],
        );
      }
    }
  }
}

/** Takes out what refers to nothing: a role or a member, where the rest still says something; else the line. */
function withoutTarget(text: string, line: AnnotationLine, one: ParsedLine, span: Span, target: string): FileFix {
  const isRole = one.kind === 'event' && target !== one.value.trigger;
  const isMember = one.kind === 'equivalence' && one.value.targets.length > 2;
  if (isRole || isMember) {
    const start = text.lastIndexOf(' ', span.start);
    return { title: `Take ${text.slice(start + 1, span.end)} out`, edits: [{ start, end: span.end, newText: '' }] };
  }
  const end = text.indexOf('\n', line.end) + 1 || text.length;
  const name = one.kind === 'equivalence' ? 'the equivalence' : one.value.id;
  return { title: `Remove ${name}`, edits: [{ start: line.start, end, newText: '' }] };
}

/** Gives an event a trigger of its own type on the same words. */
function withOwnTrigger(
  text: string,
  parsed: readonly { readonly line: AnnotationLine }[],
  trigger: AnnotationLine,
  { id, type }: { readonly id: string; readonly type: string },
  span: Span,
): FileFix {
  const fresh = `T${nextNumber(
    parsed.map(({ line }) => line),
    'T',
  )}`;
  const source = text.slice(trigger.start, trigger.end);
  const added = source.replace(/^[^\t]*\t\s*\S+/, () => `${fresh}\t${type}`);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? '' : lineEnd;
  return {
    title: `Give ${id} a trigger of the type ${type} on the same words`,
    edits: [
      { ...span, newText: fresh },
      { start: text.length, end: text.length, newText: `${before}${added}${lineEnd}` },
    ],
  };
}

/** The ids that a line refers to, and how to call what refers to them. */
export function targetsOf(one: ParsedLine): { readonly places: readonly string[]; readonly owner: string } {
  switch (one.kind) {
    case 'textBound':
      return { places: [], owner: one.value.id };
    case 'event':
      return { places: [one.value.trigger, ...one.value.roles.map((role) => role.target)], owner: one.value.id };
    case 'relation':
      return { places: [one.value.from.target, one.value.to.target], owner: one.value.id };
    case 'equivalence':
      return { places: one.value.targets, owner: 'The equivalence' };
    default:
      return { places: [one.value.target], owner: one.value.id };
  }
}

/** Where on its line an id is referred to. */
function placeOf(text: string, line: AnnotationLine, target: string): Span {
  const from = (line.id?.length ?? 1) + 1;
  const source = text.slice(line.start, line.end);
  for (let at = source.indexOf(target, from); at >= 0; at = source.indexOf(target, at + 1)) {
    const before = source[at - 1];
    const after = source[at + target.length];
    if ((before === ':' || before === ' ') && (after === undefined || /\s/.test(after))) {
      return { start: line.start + at, end: line.start + at + target.length };
    }
  }
  return line;
}
