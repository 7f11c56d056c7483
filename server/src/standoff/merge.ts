import { nextNumber, splitLines } from './lines';
import { type LiveAnnotations, shiftLive, startLive } from './live';
import type { Mark } from './marks';
import type { AnnotatedText } from './offsets';
import { readAnnotations } from './read';
import { changesBetween } from './textChanges';
import { parseFile } from './withoutText';

/**
 * The file as somebody else wrote it, in the place of the one that was on the disk. Lines that stayed byte for byte as they were there
 * keep their marks, with all that edits did to them, but for those that a person changed here (`own` ids); the others stand where they
 * say in `reference`, the text that they count in, carried on to the text of now.
 */
export function adoptFile(
  live: LiveAnnotations,
  annotations: string,
  reference: AnnotatedText,
  disk: string,
  own: ReadonlySet<string>,
): LiveAnnotations {
  const theirs = startLive(annotations, reference, live.file.name);
  const carried = shiftLive(theirs, changesBetween(reference.text, live.text));
  const former = marksOnDisk(live, disk, own);
  const known = new Set(live.keys);
  const marks: Mark[] = [];
  const keys: string[] = [];
  theirs.file.markedLines.forEach(({ line }, i) => {
    const same = former.get(annotations.slice(line.start, line.end));
    marks.push(same === undefined ? carried.marks[i]! : live.marks[same]!);
    keys.push(same === undefined ? freshKey(theirs.keys[i]!, known) : live.keys[same]!);
  });
  return { ...carried, marks, keys, cut: live.cut.filter(() => sameLines(live, theirs)) };
}

/** The number of the mark that belongs to each line of the disk's file, as far as that is certain. */
function marksOnDisk({ file }: LiveAnnotations, disk: string, own: ReadonlySet<string>): ReadonlyMap<string, number> {
  const places = new Map<string, number[]>();
  file.markedLines.forEach(({ id }, i) => {
    if (!own.has(id)) places.set(id, [...(places.get(id) ?? []), i]);
  });
  const lines = new Map<string, string[]>();
  for (const { line, parsed } of parseFile(disk).understood) {
    if (parsed.kind !== 'textBound') continue;
    lines.set(parsed.value.id, [...(lines.get(parsed.value.id) ?? []), disk.slice(line.start, line.end)]);
  }
  const found = new Map<string, number>();
  for (const [id, all] of lines) {
    const indices = places.get(id) ?? [];
    if (indices.length === all.length) for (const [i, line] of all.entries()) found.set(line, indices[i]!);
  }
  return found;
}

/**
 * Which of two texts a file counts in that others wrote: the one on whose words more of its new lines stand, the first if both are as
 * good.
 */
export function fitsBetter(file: string, disk: string, first: AnnotatedText, second: AnnotatedText): AnnotatedText {
  if (first.text === second.text) return first;
  const known = new Set(disk.split(/\r?\n/));
  const inPlace = (article: AnnotatedText): number => {
    const { markedLines } = readAnnotations(file, article, '');
    return markedLines.filter(
      ({ line, mark }) => mark.shape.state === 'placed' && !known.has(file.slice(line.start, line.end)),
    ).length;
  };
  return inPlace(second) > inPlace(first) ? second : first;
}

/** The next of `T1`, `T1#1`, `T1#2` … that stands for no other words yet. */
export function freshKey(key: string, known: Set<string>): string {
  let fresh = key;
  for (let i = 1; known.has(fresh); i++) fresh = `${key}#${i}`;
  known.add(fresh);
  return fresh;
}

/** Cut words know their annotations by their number in the file. */
function sameLines(a: LiveAnnotations, b: LiveAnnotations): boolean {
  return (
    a.file.markedLines.length === b.file.markedLines.length &&
    a.file.markedLines.every(({ id }, i) => id === b.file.markedLines[i]!.id)
  );
}

export type Preference = 'both' | 'mine' | 'theirs';

export interface MergedFile {
  readonly text: string;
  /** What both changed, by the id it had. */
  readonly conflicts: readonly string[];
}

/** The lines of an annotation file by id; of two with one id the first counts. */
function byId(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const { id, start, end } of splitLines(text)) {
    if (id !== null && !lines.has(id)) lines.set(id, text.slice(start, end));
  }
  return lines;
}

/**
 * The file as others changed it, with what a person changed here (`own` ids: added, changed, removed). `mine` and `theirs` count in one
 * text; `base` and `changed` are the file before and after the others' change, as they stood on the disk. What both changed is kept
 * twice, mine under a new id, unless somebody prefers one of them.
 */
export function mergeOwn(
  {
    base,
    changed,
    mine,
    theirs,
    own,
  }: {
    readonly base: string;
    readonly changed: string;
    readonly mine: string;
    readonly theirs: string;
    readonly own: ReadonlySet<string>;
  },
  preference: Preference,
): MergedFile {
  const [before, after, ours, others] = [byId(base), byId(changed), byId(mine), byId(theirs)];
  const replaced = new Map<string, string | null>();
  const appended: string[] = [];
  const renamed = new Map<string, string>();
  const conflicts: string[] = [];
  const next = new Map<string, number>();
  for (const id of own) {
    const line = ours.get(id) ?? null;
    const other = others.get(id) ?? null;
    if (line === other) continue;
    const untouched = before.get(id) === after.get(id);
    if (untouched || (other === null && !before.has(id))) {
      if (other !== null) replaced.set(id, line);
      else if (line !== null) appended.push(line);
      continue;
    }
    conflicts.push(id);
    if (preference === 'theirs') continue;
    if (line === null) {
      if (preference === 'mine') replaced.set(id, null);
    } else if (other === null) appended.push(line);
    else if (preference === 'mine') replaced.set(id, line);
    else {
      const letter = /^\D+/.exec(id)![0];
      const number = next.get(letter) ?? nextNumber([...splitLines(theirs), ...splitLines(mine)], letter);
      next.set(letter, number + 1);
      renamed.set(id, `${letter}${number}`);
      appended.push(line);
    }
  }
  const withNewIds = (line: string): string =>
    line.replace(/(^|[ :])([A-Z#*][A-Za-z]*\d+)(?=[\t ]|$)/g, (found, lead: string, id: string) => {
      const target = renamed.get(id);
      return target === undefined ? found : lead + target;
    });
  // Words may hold what looks like an id: only what stands before them is renamed.
  const rename = (line: string): string => {
    const tab = line.indexOf('\t', line.indexOf('\t') + 1);
    return tab < 0 ? withNewIds(line) : withNewIds(line.slice(0, tab)) + line.slice(tab);
  };
  let text = '';
  let copied = 0;
  const done = new Set<string>();
  for (const { id, start, end } of splitLines(theirs)) {
    if (id === null || done.has(id) || !replaced.has(id)) continue;
    done.add(id);
    const line = replaced.get(id)!;
    text += theirs.slice(copied, start) + (line === null ? '' : rename(line));
    copied = line === null ? theirs.indexOf('\n', end) + 1 || theirs.length : end;
  }
  text += theirs.slice(copied);
  const lineEnd = theirs.includes('\r\n') ? '\r\n' : '\n';
  for (const line of appended) {
    if (text !== '' && !text.endsWith('\n')) text += lineEnd;
    text += rename(line) + lineEnd;
  }
  return { text, conflicts };
}
