import { formatOf } from '../article/format';
import { readFrontMatter } from '../article/frontMatter';
import { createMarkHistory, type MarkHistory } from '../standoff/history';
import { linesById } from '../standoff/lines';
import { editLive, type LiveAnnotations, rebased, renderLive, shiftLive, startLive } from '../standoff/live';
import { adoptFile, fitsBetter, freshKey, type MergedFile, mergeOwn, type Preference } from '../standoff/merge';
import type { AnnotatedText } from '../standoff/offsets';
import { changesBetween, type TextChange } from '../standoff/textChanges';

/** What was in memory when the program ended, as the journal kept it. */
export interface Unwritten {
  /** The article's text that `annotations` count in. */
  readonly text: string;
  readonly annotations: string;
  /** The annotation file on the disk at that time. */
  readonly base: string;
  /** Ids that a person added, changed or removed. */
  readonly own: readonly string[];
}

/** Two people, or programs, changed the same annotations. Both are kept until somebody says otherwise. */
export interface AnnotationConflict {
  readonly layer: string;
  readonly ids: readonly string[];
  settle(preference: Preference): void;
}

/**
 * The annotations of an article that is open in an editor, one file or several, in step with its text. What is on the disk is known by
 * what was last read there.
 */
export interface LiveArticle {
  readonly text: string;
  readonly savedText: string;
  layer(path: string): LiveAnnotations | null;
  edit(text: string, changes: readonly TextChange[] | null): void;
  /** The article's text on the disk, which its annotation files count in. */
  saved(text: string): void;
  isDirty(): boolean;
  /** An annotation file came, went or was changed by somebody else; conflicts with what a person did here are told. */
  fileChanged(path: string, text: string | null): AnnotationConflict | null;
  /** What a person annotates: `edit` gets the file as it must be for the text of now. */
  annotate(path: string, edit: (annotations: string, article: AnnotatedText) => string): void;
  /** Files whose text in memory is another than on the disk: path → text for the article's text of now. */
  unwritten(): ReadonlyMap<string, Unwritten>;
  /** A file was written so. */
  written(path: string, file: Unwritten): void;
  /** Whether the person annotated something that no file has yet. */
  hasOwn(): boolean;
}

interface Layer {
  live: LiveAnnotations;
  readonly history: MarkHistory;
  /** As it is on the disk, or in its own editor. */
  disk: string;
  /** The article's text that `disk` counts in: a text may be saved before the file is written that follows it. */
  diskText: string;
  readonly own: Set<string>;
}

/** A text with the places that annotations are counted from; what kind of text it is, the article's path says. */
export function annotatedTextOf(text: string, articlePath: string): AnnotatedText {
  const { bodyStart } = readFrontMatter(text);
  return { text, bodyStart, annotationStart: formatOf(articlePath) === 'txt' ? 0 : bodyStart };
}

export function openLiveArticle(
  articlePath: string,
  saved: string,
  text: string,
  files: ReadonlyMap<string, string>,
  journal: ReadonlyMap<string, Unwritten>,
): LiveArticle {
  let savedText = saved;
  let now = text;
  const layers = new Map<string, Layer>();
  const fromJournal = new Map(journal);
  const article = (content: string): AnnotatedText => annotatedTextOf(content, articlePath);

  const start = (path: string, file: string): Layer => {
    const history = createMarkHistory();
    const own = new Set<string>();
    const kept = fromJournal.get(path);
    fromJournal.delete(path);
    let live: LiveAnnotations;
    if (kept === undefined) {
      live = startLive(file, article(savedText), path);
      history.remember(savedText, live.keys, live.marks);
      if (now !== savedText) live = editLive(live, changesBetween(savedText, now), history);
    } else {
      live = startLive(kept.annotations, article(kept.text), path);
      if (kept.text !== now) live = shiftLive(live, changesBetween(kept.text, now));
      for (const id of kept.own) own.add(id);
      history.remember(now, live.keys, live.marks);
    }
    const layer: Layer = { live, history, disk: kept?.base ?? file, diskText: savedText, own };
    if (kept !== undefined && kept.base !== file) takeOver(layer, file);
    return layer;
  };

  /** The file as others wrote it, with what a person did here. */
  const takeOver = (layer: Layer, file: string): AnnotationConflict | null => {
    const { own, disk: base } = layer;
    const before = layer.live;
    // Who wrote it while a saved text was not followed yet may have known either text.
    const diskText = fitsBetter(file, base, article(layer.diskText), article(savedText)).text;
    const adopted = adoptFile(before, file, article(diskText), base, own);
    layer.disk = file;
    layer.diskText = diskText;
    layer.live = adopted;
    if (own.size === 0) return null;
    const sides = {
      base,
      changed: file,
      mine: renderLive(before, article(now)),
      theirs: renderLive(adopted, article(now)),
      own: new Set(own),
    };
    const put = ({ text: merged }: MergedFile): void => {
      replaceFile(layer, sides.theirs, merged);
    };
    layer.live = rebased(adopted, article(now));
    const merged = mergeOwn(sides, 'both');
    put(merged);
    if (merged.conflicts.length === 0) return null;
    const settle = (preference: Preference): void => {
      // Whoever goes on annotating has chosen to keep both.
      if (preference === 'both' || layer.live.file.text !== merged.text) return;
      const other = mergeOwn(sides, preference);
      replaceFile(layer, merged.text, other.text);
    };
    return { layer: before.file.name, ids: merged.conflicts, settle };
  };

  /** Reads the file anew after its lines were changed for the text of now; what stayed keeps its key, and so its history. */
  const replaceFile = (layer: Layer, before: string, after: string): void => {
    if (before === after) return;
    const [former, next] = [linesById(before), linesById(after)];
    for (const id of new Set([...former.keys(), ...next.keys()])) {
      if (former.get(id) !== next.get(id)) layer.own.add(id);
    }
    const { live } = layer;
    const read = startLive(after, article(now), live.file.name);
    const known = new Set(live.keys);
    const oldIndex = new Map(live.file.markedLines.map(({ id }, i) => [id, i] as const));
    const marks = [...read.marks];
    const keys = read.file.markedLines.map(({ id }, i) => {
      const old = former.get(id) === next.get(id) ? oldIndex.get(id) : undefined;
      if (old === undefined) return freshKey(read.keys[i]!, known);
      marks[i] = live.marks[old]!;
      return live.keys[old]!;
    });
    layer.live = { ...read, marks, keys };
    layer.history.remember(now, keys, marks);
  };

  for (const [path, file] of files) layers.set(path, start(path, file));
  for (const path of journal.keys()) if (!layers.has(path)) layers.set(path, start(path, ''));

  return {
    get text() {
      return now;
    },
    get savedText() {
      return savedText;
    },
    layer: (path) => layers.get(path)?.live ?? null,
    edit: (next, changes) => {
      if (next === now) return;
      const steps = changes ?? changesBetween(now, next);
      for (const layer of layers.values()) layer.live = editLive(layer.live, steps, layer.history);
      now = next;
    },
    saved: (disk) => {
      savedText = disk;
      if (now !== disk) return;
      for (const layer of layers.values()) {
        if (renderLive(layer.live, article(now)) === layer.disk) layer.diskText = disk;
        layer.live = rebased(layer.live, article(now));
      }
    },
    // Editors may read CR LF and LF mixed as one of them: nobody typed that.
    isDirty: () => now !== savedText && now.replaceAll('\r\n', '\n') !== savedText.replaceAll('\r\n', '\n'),
    fileChanged: (path, file) => {
      const layer = layers.get(path);
      if (file === null) {
        // A file that is gone takes its annotations with it, but not what nobody has written yet.
        if (layer && layer.own.size === 0) layers.delete(path);
        else if (layer) layer.disk = '';
        return null;
      }
      if (!layer) {
        layers.set(path, start(path, file));
        return null;
      }
      if (file === layer.disk) return null;
      if (file === renderLive(layer.live, article(now))) {
        layer.live = rebased(layer.live, article(now));
        layer.disk = file;
        layer.diskText = now;
        layer.own.clear();
        return null;
      }
      return takeOver(layer, file);
    },
    annotate: (path, edit) => {
      let layer = layers.get(path);
      if (!layer) {
        layer = start(path, '');
        layers.set(path, layer);
      }
      layer.live = rebased(layer.live, article(now));
      const before = layer.live.file.text;
      replaceFile(layer, before, edit(before, article(now)));
    },
    unwritten: () => {
      const found = new Map<string, Unwritten>();
      for (const [path, { live, disk, own }] of layers) {
        const annotations = renderLive(live, article(now));
        if (annotations !== disk) found.set(path, { text: now, annotations, base: disk, own: [...own] });
      }
      return found;
    },
    written: (path, { annotations: file, text: counted }) => {
      const layer = layers.get(path);
      if (!layer) return;
      layer.disk = file;
      layer.diskText = counted;
      // Whoever annotated in between has not been written yet.
      if (layer.live.file.text === file) layer.own.clear();
    },
    hasOwn: () => [...layers.values()].some(({ own }) => own.size > 0),
  };
}
