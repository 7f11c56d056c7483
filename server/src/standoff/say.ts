import type { AnnotatedText } from './offsets';
import { parseLine } from './parse';
import { type AnnotationFile, readAnnotations } from './read';
import { applyEdit, createEditor, onOneLine } from './write';

/** What is said of an annotation: brat wants it to be said of the event, where the annotation triggers one. */
function holderOf({ annotations }: AnnotationFile, id: string): string {
  return annotations.events.find(({ trigger }) => trigger === id)?.id ?? id;
}

/** Gives an annotation an attribute; one that it has with another value gets this one. `null` is a mark that is there or not. */
export function setAttribute(
  annotations: string,
  article: AnnotatedText,
  id: string,
  name: string,
  value: string | null,
): string {
  const file = readAnnotations(annotations, article, '');
  const target = holderOf(file, id);
  const own = file.annotations.attributes.find((one) => one.target === target && one.name === name);
  const editor = createEditor(file, article);
  const attribute = own?.id ?? editor.newId('A');
  editor.line(attribute, `${attribute}\t${name} ${target}${value === null ? '' : ` ${value}`}`, own !== undefined);
  return applyEdit(file, editor.edit());
}

/** Writes a person's note on an annotation in the place of the one there is. */
export function setNote(annotations: string, article: AnnotatedText, id: string, text: string): string {
  const file = readAnnotations(annotations, article, '');
  const target = holderOf(file, id);
  const own = file.annotations.notes.find((one) => one.target === target && one.type === NOTE);
  const editor = createEditor(file, article);
  const note = own?.id ?? editor.newId('#');
  editor.line(note, `${note}\t${NOTE} ${target}\t${onOneLine(text)}`, own !== undefined);
  return applyEdit(file, editor.edit());
}

/** brat's own name for what annotators write. */
export const NOTE = 'AnnotatorNotes';

/** Gives an event another part. A role that it has already is numbered, as brat does: `Content2`. */
export function addRole(
  annotations: string,
  article: AnnotatedText,
  trigger: string,
  role: string,
  target: string,
): string {
  const file = readAnnotations(annotations, article, '');
  const event = file.annotations.events.find((one) => one.trigger === trigger || one.id === trigger);
  const to = holderOf(file, target);
  if (!event || event.roles.some((one) => one.target === to && one.role.replace(/\d+$/, '') === role))
    return annotations;
  const taken = new Set(event.roles.map((one) => one.role));
  let name = role;
  for (let number = 2; taken.has(name); number++) name = `${role}${number}`;
  const roles = [...event.roles, { role: name, target: to }].map((one) => `${one.role}:${one.target}`);
  const editor = createEditor(file, article);
  editor.line(event.id, `${event.id}\t${event.type}:${event.trigger} ${roles.join(' ')}`, true);
  return applyEdit(file, editor.edit());
}

/** Relates two annotations, under the names that the relation's arguments have. */
export function addRelation(
  annotations: string,
  article: AnnotatedText,
  type: string,
  from: { readonly role: string; readonly target: string },
  to: { readonly role: string; readonly target: string },
): string {
  const file = readAnnotations(annotations, article, '');
  const [a, b] = [holderOf(file, from.target), holderOf(file, to.target)];
  const same = file.annotations.relations.some(
    (one) => one.type === type && one.from.target === a && one.to.target === b,
  );
  if (same) return annotations;
  const editor = createEditor(file, article);
  const id = editor.newId('R');
  editor.line(id, `${id}\t${type} ${from.role}:${a} ${to.role}:${b}`, false);
  return applyEdit(file, editor.edit());
}

/** Joins two annotations as the same: with those that either is the same as already, on one line, as brat has it. */
export function addEquivalence(
  annotations: string,
  article: AnnotatedText,
  type: string,
  one: string,
  other: string,
): string {
  const file = readAnnotations(annotations, article, '');
  const both = [holderOf(file, one), holderOf(file, other)];
  const groups = file.lines.flatMap((line) => {
    const parsed = line.kind === 'equivalence' ? parseLine(annotations, line) : null;
    if (parsed === null || typeof parsed === 'string' || parsed.kind !== 'equivalence') return [];
    const { type: name, targets } = parsed.value;
    return name === type && targets.some((target) => both.includes(target)) ? [{ line, targets }] : [];
  });
  const members = [...new Set([...groups.flatMap(({ targets }) => targets), ...both])];
  if (both[0] === both[1] || (groups.length === 1 && members.length === groups[0]!.targets.length)) return annotations;
  const line = `*\t${type} ${members.join(' ')}`;
  if (groups.length === 0) return applyEdit(file, { replaced: new Map(), appended: [line] });
  let result = '';
  let copied = 0;
  groups.forEach(({ line: { start, end } }, i) => {
    result += annotations.slice(copied, start) + (i === 0 ? line : '');
    copied = i === 0 ? end : annotations.indexOf('\n', end) + 1 || annotations.length;
  });
  return result + annotations.slice(copied);
}
