import { CONFLICT_NOTE } from '../standoff/branches/merge';
import type { LiveAnnotations } from '../standoff/live';
import { REVIEW_NOTE } from '../standoff/reanchor';
import type { Note } from '../standoff/types';
import type { FileFix, FileProblem } from '../text/fileProblem';
import type { Span } from '../text/span';

const MOST_DELETED = 20;
/** Each is a decision of its own; more than that are not taken one by one. */
const MOST_NOTES = 200;

/** What a person has to decide about the annotations of one file, told where the words stand in the article. */
export function leftToDecide(path: string, live: LiveAnnotations): readonly FileProblem[] {
  return [...deletedWords(path, live), ...notesToSettle(path, live)];
}

/** Annotations whose words somebody deleted: told where the words stood. */
function deletedWords(path: string, { file, marks, text }: LiveAnnotations): FileProblem[] {
  const problems: FileProblem[] = [];
  file.markedLines.forEach(({ id, type }, i) => {
    const { shape, spans } = marks[i]!;
    if (shape.state !== 'deleted' || problems.length === MOST_DELETED) return;
    const start = Math.min(spans[0]!.start, Math.max(0, text.length - 1));
    const message = `"${shortened(shape.whole)}" was deleted here, and ${id} (${type}) marked it. Undo, mark the words where they stand now, or remove the annotation.`;
    const settles = { layer: file.name, removes: [id] };
    const fixes = [{ title: `Remove ${id} and what refers to it`, edits: [], settles }];
    const end = Math.min(start + 1, text.length);
    problems.push({ file: path, code: 'annotation.detached', message, start, end, fixes });
  });
  return problems;
}

/** Places that were not certain when annotations were found again, and what a merge could not settle. */
function notesToSettle(path: string, live: LiveAnnotations): FileProblem[] {
  const { notes } = live.file.annotations;
  const asked = notes.filter(({ type }) => type === REVIEW_NOTE || type === CONFLICT_NOTE).slice(0, MOST_NOTES);
  if (asked.length === 0) return [];
  const holders = holdersOf(live);
  return asked.flatMap((note): FileProblem[] => {
    const about = holders(note.target);
    if (about === null) return [];
    const { code, message, fixes } =
      note.type === REVIEW_NOTE ? review(live, note, about) : conflict(live, note, about);
    return [{ file: path, code, message, start: about.span.start, end: about.span.end, fixes }];
  });
}

/** The words that a note is about, and how they are called. */
interface About {
  readonly id: string;
  readonly called: string;
  readonly span: Span;
}

type Told = Pick<FileProblem, 'code' | 'message'> & { readonly fixes: readonly FileFix[] };

function holdersOf({ file, marks, text }: LiveAnnotations): (target: string) => About | null {
  const { events, relations } = file.annotations;
  const byId = new Map(file.markedLines.map((line, i) => [line.id, { line, mark: marks[i]! }]));
  return (target) => {
    const event = events.find(({ id }) => id === target);
    const relation = relations.find(({ id }) => id === target);
    const end = relation && (events.find(({ id }) => id === relation.from.target)?.trigger ?? relation.from.target);
    const found = byId.get(event?.trigger ?? end ?? target);
    if (found === undefined) return null;
    const { line, mark } = found;
    if (mark.shape.state !== 'placed' && mark.shape.state !== 'moved') return null;
    const span = mark.spans[0]!;
    const words = shortened(text.slice(span.start, span.end));
    const called = relation ? `${relation.id} (${relation.type})` : `${event?.id ?? line.id} (${line.type} “${words}”)`;
    return { id: event?.trigger ?? target, called, span };
  };
}

function review({ file }: LiveAnnotations, note: Note, { id, called }: About): Told {
  const layer = file.name;
  const was = /^was (".*")$/.exec(note.text)?.[1];
  const message =
    was === undefined
      ? `${called} is to be looked at: ${shortened(note.text) || 'nothing says why'}. Correct it, remove it, or say that it is right.`
      : `Does ${called} belong here? It was put here after the text had been changed outside, and that is not certain; it was ${was}. Say that it is right, correct it, or remove it.`;
  return {
    code: 'annotation.review',
    message,
    fixes: [
      { title: `${id} is right here`, edits: [], settles: { layer, removes: [note.id] } },
      { title: `Remove ${id} and what refers to it`, edits: [], settles: { layer, removes: [id] } },
    ],
  };
}

/** The three forms of the notes that a merge writes. */
const OTHER_VERSION = /^the other branch’s version of (\S+)$/;
const OTHER_SAYING = /^(\S+): the other branch’s version$/;

function conflict(live: LiveAnnotations, note: Note, about: About): Told {
  const layer = live.file.name;
  const { attributes, normalisations } = live.file.annotations;
  const settling = (title: string, ...removes: readonly string[]): FileFix => ({
    title,
    edits: [],
    settles: { layer, removes },
  });
  const told = (message: string, fixes: readonly FileFix[]): Told => ({ code: 'annotation.conflict', message, fixes });
  const rival = OTHER_VERSION.exec(note.text)?.[1];
  if (rival !== undefined) {
    // A note on an event may be about the word that triggers it, and says so by the rival's letter.
    const id = rival.startsWith('T') ? about.id : note.target;
    const message = `Two branches changed ${rival}, each otherwise, and this is the other branch’s: ${about.called}. Keep one of the two, or both.`;
    const takes = { layer, removes: [note.id], puts: { id, inPlaceOf: rival } };
    return told(message, [
      settling(`Keep ${named(live, rival)}, remove ${id}`, note.id, id),
      { title: `Keep ${named(live, id)} in the place of ${rival}`, edits: [], settles: takes },
      settling('Keep both', note.id),
    ]);
  }
  const said = OTHER_SAYING.exec(note.text)?.[1];
  const own = [...attributes, ...normalisations].find(({ id }) => id === said);
  if (said !== undefined && own !== undefined) {
    const what = 'name' in own ? `${own.name} ${own.value ?? ''}`.trim() : own.reference;
    const others = 'name' in own ? attributes.filter(({ name }) => name === own.name) : normalisations;
    const rivals = others.filter(({ id, target }) => id !== said && target === own.target).map(({ id }) => id);
    const message = `Two branches say otherwise of ${about.called}: ${said} (${what}) is the other branch’s${rivals.length > 0 ? `, ${rivals.join(', ')} ours` : ''}. Keep one of the two, or both.`;
    return told(message, [
      settling(`Remove ${said} (${what})`, note.id, said),
      ...(rivals.length > 0
        ? [settling(`Keep ${said} (${what}), remove ${rivals.join(', ')}`, note.id, ...rivals)]
        : []),
      settling('Keep both', note.id),
    ]);
  }
  const message = `A merge could not settle ${about.called}: ${shortened(note.text)}. Keep it or remove it.`;
  return told(message, [
    settling('Keep it', note.id),
    settling(`Remove ${note.target} and what refers to it`, note.id, note.target),
  ]);
}

/** An annotation by its id and what it says. */
function named({ file }: LiveAnnotations, id: string): string {
  const { textBounds, events } = file.annotations;
  const marked = textBounds.find((one) => one.id === id);
  if (marked) return `${id} (${marked.type} “${shortened(marked.words)}”)`;
  const event = events.find((one) => one.id === id);
  const roles = event?.roles.map(({ role, target }) => ` ${role}:${target}`).join('') ?? '';
  return event ? `${id} (${event.type}${roles})` : id;
}

function shortened(words: string): string {
  const one = words.replace(/\s+/g, ' ').trim();
  return one.length > 60 ? `${one.slice(0, 60)}…` : one;
}
