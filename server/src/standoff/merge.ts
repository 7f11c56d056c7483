import { nextNumber, splitLines } from './lines';
import { type LiveAnnotations, shiftLive, startLive } from './live';
import type { Mark } from './marks';
import type { AnnotatedText } from './offsets';
import { changesBetween } from './textChanges';

/**
 * The file as somebody else wrote it, in the place of the one that was read. Lines that stayed byte for byte keep their marks, with all
 * that edits did to them; the others stand where they say in `reference`, the text that they count in, carried on to the text of now.
 */
export function adoptFile(live: LiveAnnotations, annotations: string, reference: AnnotatedText): LiveAnnotations {
  const theirs = startLive(annotations, reference, live.file.name);
  const carried = shiftLive(theirs, changesBetween(reference.text, live.text));
  const former = new Map(
    live.file.markedLines.map(({ line }, i) => [live.file.text.slice(line.start, line.end), i] as const),
  );
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
