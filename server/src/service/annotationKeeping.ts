import type { Preference } from '../standoff/merge';
import type { AnnotatedText } from '../standoff/offsets';
import { decodeText } from '../text/decode';
import type { Journal } from './journal';
import { type AnnotationConflict, annotatedTextOf, type Unwritten } from './liveArticle';
import type { OpenCorpus } from './openCorpus';
import type { Files, Logger } from './types';

/** How annotations reach their files, and who is told when they do not. */
export interface AnnotationKeeper {
  /**
   * Writes an annotation file; rejects with the reason in words for a person. False where the disk has other bytes than expected by now
   * (null for no file): it is to be read again first. Undefined where the file was not read from the disk.
   */
  write(uri: string, before: string, after: string, expected: Uint8Array | null | undefined): Promise<boolean>;
  /** A file could not be written: it is kept in memory and in the journal, and `again` tries once more. */
  failed(uri: string, reason: string, again: () => Promise<void>): void;
  /** Somebody else changed the same annotations; both versions are kept until somebody chooses. */
  conflict(uri: string, ids: readonly string[], settle: (preference: Preference) => Promise<void>): void;
  readonly journal: Journal | null;
}

/** An article in the corpus that it belongs to. */
export interface Place {
  readonly corpus: OpenCorpus;
  readonly path: string;
}

export interface AnnotationKeeping {
  /** The editor shows an article. */
  opened(place: Place, uri: string, saved: string): void;
  edited(place: Place, uri: string): void;
  saved(place: Place, uri: string): Promise<void>;
  /** The editor shows it no longer; what was typed and not saved is gone with it, what was annotated is not. */
  closed(place: Place, uri: string): Promise<void>;
  /** An article got this name: what no file has of it yet is there when it is opened under it. */
  moved(from: Place, to: Place, uri: string): void;
  /** `layer` is the file; by default the one that counts. */
  annotate(place: Place, uri: string, edit: AnnotationEdit, layer?: string): Promise<void>;
  conflict(place: Place, conflict: AnnotationConflict): void;
  /** Finishes what a crash interrupted between the text's write and the annotations'. */
  recover(corpus: OpenCorpus, isOpen: (uri: string) => boolean): Promise<void>;
  /** Brings the journal up to date at once. */
  flush(): Promise<void>;
}

export type AnnotationEdit = (annotations: string, article: AnnotatedText) => string;

type ReadAgain = (corpus: OpenCorpus, layer: string, annotationUri: string) => Promise<Uint8Array | null | undefined>;

/** Two windows that write the same file at one moment let each other through; more often, it is another program at work. */
const MOST_TRIES = 20;
const ALWAYS_CHANGED = 'another program writes the file all the time';

/** Milliseconds between a key and the journal. */
const JOURNAL_AFTER = 400;

export function createAnnotationKeeping(
  keeper: AnnotationKeeper | null,
  files: Files,
  logger: Logger,
  { isOpen, changed }: { isOpen(uri: string): boolean; changed(corpus: OpenCorpus): void },
): AnnotationKeeping {
  const journal = keeper?.journal ?? null;
  /** Articles whose journal entries are out of date. */
  const stale = new Map<string, Place>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** One write a file at a time. */
  const writing = new Map<string, Promise<unknown>>();
  const inTurn = <T>(annotationUri: string, work: () => Promise<T>): Promise<T> => {
    const next = (writing.get(annotationUri) ?? Promise.resolve()).then(work);
    // What fails is told to whoever asked for it: the next in the line has its turn all the same.
    writing.set(
      annotationUri,
      next.catch(() => undefined),
    );
    return next;
  };

  const journalise = async (uri: string, { corpus, path }: Place): Promise<void> => {
    const live = corpus.live(path);
    if (journal === null || live === null) return;
    const unwritten = live.unwritten();
    await Promise.all(
      corpus.layersOf(path).map((layer) => {
        const entry = unwritten.get(layer);
        const annotationUri = corpus.uriOf(layer);
        return entry === undefined
          ? journal.forget(annotationUri)
          : journal.keep(annotationUri, { article: uri, ...entry });
      }),
    );
  };

  const flush = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const waiting = [...stale];
    stale.clear();
    await Promise.all(waiting.map(([uri, place]) => journalise(uri, place)));
  };

  const edited = (place: Place, uri: string): void => {
    if (journal === null) return;
    stale.set(uri, place);
    timer ??= setTimeout(() => void flush(), JOURNAL_AFTER);
  };

  /** Merges what a person did with what is on the disk, and writes it; gives what was written, null where nothing was to be. */
  const writeMerged = async (place: Place, uri: string, layer: string): Promise<Unwritten | null> => {
    const { corpus, path } = place;
    const annotationUri = corpus.uriOf(layer);
    for (let i = 0; i < MOST_TRIES; i++) {
      const expected = await readAgain(corpus, layer, annotationUri);
      const live = corpus.live(path);
      const known = corpus.textOf(layer);
      // A file that was made by somebody else a moment ago is nobody's to the corpus yet.
      const clash = known === null ? null : live?.fileChanged(layer, known);
      if (clash) conflict(place, clash);
      const entry = live?.unwritten().get(layer);
      if (!entry || !keeper) return null;
      await journal?.keep(annotationUri, { article: uri, ...entry });
      if (await keeper.write(annotationUri, entry.base, entry.annotations, expected)) return entry;
    }
    throw new Error(ALWAYS_CHANGED);
  };

  /** Writes one file after whatever is being written to it. */
  const writeFile = (place: Place, uri: string, layer: string): Promise<void> => {
    const { corpus, path } = place;
    const annotationUri = corpus.uriOf(layer);
    return inTurn(annotationUri, async () => {
      try {
        const written = await writeMerged(place, uri, layer);
        const live = corpus.live(path);
        if (!live || written === null) return;
        live.written(layer, written);
        corpus.setText(layer, written.annotations);
        changed(corpus);
        if (!live.unwritten().has(layer)) await journal?.forget(annotationUri);
        if (!isOpen(uri) && live.unwritten().size === 0) corpus.closeArticle(path);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        logger.warn(`${annotationUri} could not be written: ${reason}`);
        await journalise(uri, place);
        keeper?.failed(annotationUri, reason, () => writeFile(place, uri, layer));
      }
    });
  };

  /** Annotates an article that no editor shows; false where one shows it by now. */
  const annotateClosed = ({ corpus, path }: Place, layer: string, edit: AnnotationEdit): Promise<boolean> => {
    const annotationUri = corpus.uriOf(layer);
    return inTurn(annotationUri, async () => {
      for (let i = 0; i < MOST_TRIES; i++) {
        const expected = await readFirst(corpus, layer, annotationUri);
        if (corpus.live(path)) return false;
        const before = corpus.textOf(layer) ?? '';
        const after = edit(before, annotatedTextOf(corpus.textOf(path) ?? '', path));
        if (after === before || !keeper) return true;
        if (!(await keeper.write(annotationUri, before, after, expected))) continue;
        corpus.setText(layer, after);
        changed(corpus);
        return true;
      }
      throw new Error(ALWAYS_CHANGED);
    });
  };

  /** What nobody could read is not what the program knows of it: to write it would be to empty it. */
  const refuseUnread = (corpus: OpenCorpus, layer: string): void => {
    const reason = corpus.whyNotRead(layer);
    if (reason !== null) throw new Error(`${layer} cannot be annotated, because ${reason}`);
  };

  /** Another program may have written the file since; nothing of that may be lost. Gives its bytes, undefined if an editor has it. */
  const readAgain: ReadAgain = async (corpus, layer, annotationUri) => {
    if (isOpen(annotationUri)) return undefined;
    const bytes = await files.read(annotationUri);
    if (bytes === null) return null;
    const { text, problems } = decodeText(bytes);
    corpus.setText(layer, text, problems);
    refuseUnread(corpus, layer);
    return bytes;
  };

  /** The same before something is annotated: it is refused where nobody knows what is in the file. */
  const readFirst: ReadAgain = async (corpus, layer, annotationUri) => {
    try {
      return await readAgain(corpus, layer, annotationUri);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw corpus.whyNotRead(layer) === null ? new Error(`${layer} cannot be read: ${reason}`) : error;
    }
  };

  const writeAll = async (place: Place, uri: string): Promise<void> => {
    const unwritten = place.corpus.live(place.path)?.unwritten() ?? new Map<string, Unwritten>();
    await Promise.all([...unwritten.keys()].map((layer) => writeFile(place, uri, layer)));
  };

  /** Of articles that were renamed and are not open under their new names yet: by URI and annotation file. */
  const underway = new Map<string, Map<string, Unwritten>>();

  /** What was not written of an article's files, as far as it still says something of this text. */
  const entriesFor = ({ corpus, path }: Place, uri: string, text: string): Map<string, Unwritten> => {
    const found = new Map(underway.get(uri));
    underway.delete(uri);
    for (const layer of corpus.layersOf(path)) {
      const entry = journal?.entries.get(corpus.uriOf(layer));
      if (entry === undefined || found.has(layer)) continue;
      if (entry.text === text || entry.own.length > 0) found.set(layer, entry);
      else void journal?.forget(corpus.uriOf(layer));
    }
    return found;
  };

  const conflict = (place: Place, { layer, ids, settle }: AnnotationConflict): void => {
    const uri = place.corpus.uriOf(place.path);
    keeper?.conflict(place.corpus.uriOf(layer), ids, async (preference) => {
      settle(preference);
      place.corpus.annotationsChanged(place.path);
      changed(place.corpus);
      if (place.corpus.live(place.path)?.isDirty()) await journalise(uri, place);
      else await writeAll(place, uri);
    });
  };

  return {
    opened: (place, uri, saved) => {
      const { corpus, path } = place;
      const text = corpus.textOf(path);
      if (text === null) return;
      const entries = entriesFor(place, uri, text);
      corpus.openArticle(path, saved, entries);
      if (entries.size === 0) return;
      logger.info(`${uri}: annotations that were not written yet are back`);
      edited(place, uri);
      const live = corpus.live(path);
      if (live && !live.isDirty()) void writeAll(place, uri);
    },
    edited,
    saved: async (place, uri) => {
      const live = place.corpus.live(place.path);
      if (!live) return;
      live.saved(live.text);
      await writeAll(place, uri);
    },
    closed: async (place, uri) => {
      const { corpus, path } = place;
      const live = corpus.live(path);
      if (!live) return;
      const left = live.isDirty() ? live.unwritten() : new Map<string, Unwritten>();
      if (live.isDirty()) corpus.setText(path, live.savedText);
      const annotated = live.hasOwn();
      if (annotated) await writeAll(place, uri);
      const failed = annotated ? live.unwritten() : new Map<string, Unwritten>();
      // An editor that is closed with unsaved texts brings them back: their annotations must be there then.
      for (const [layer, entry] of left) {
        const base = corpus.textOf(layer) ?? '';
        const own = failed.has(layer) ? entry.own : [];
        await journal?.keep(corpus.uriOf(layer), { article: uri, ...entry, base, own });
      }
      // What a person annotated and no file has yet stays in memory until it can be written.
      if (!isOpen(uri) && failed.size === 0) corpus.closeArticle(path);
    },
    moved: (from, to, uri) => {
      const live = from.corpus.live(from.path);
      if (!live) return;
      const targets = new Map<string, string>();
      if (from.corpus === to.corpus)
        for (const one of from.corpus.annotationFilesAfterRename({ from: from.path, to: to.path }))
          targets.set(one.from, one.to);
      const entries = new Map<string, Unwritten>();
      for (const [layer, entry] of live.unwritten()) {
        const target = targets.get(layer) ?? to.corpus.layersOf(to.path)[0]!;
        entries.set(target, entry);
        // The file goes along, which nobody has told of yet.
        if (to.corpus.textOf(target) === null) to.corpus.setText(target, entry.base);
        void journal?.forget(from.corpus.uriOf(layer));
        void journal?.keep(to.corpus.uriOf(target), { article: uri, ...entry });
      }
      if (entries.size > 0) underway.set(uri, entries);
      from.corpus.closeArticle(from.path);
    },
    annotate: async (place, uri, edit, chosen) => {
      const { corpus, path } = place;
      const layer = chosen ?? corpus.layersOf(path)[0]!;
      // A file that came a moment ago may not have been told of yet: what is in it stays.
      if (corpus.live(path) && corpus.textOf(layer) === null) await readFirst(corpus, layer, corpus.uriOf(layer));
      refuseUnread(corpus, layer);
      let live = corpus.live(path);
      while (!live) {
        if (await annotateClosed(place, layer, edit)) return;
        live = corpus.live(path);
      }
      const known = corpus.textOf(layer);
      if (live.layer(layer) === null && known !== null) live.fileChanged(layer, known);
      live.annotate(layer, edit);
      corpus.annotationsChanged(path);
      changed(corpus);
      // What is typed and not saved yet goes first: offsets on the disk must fit the text on the disk.
      if (live.isDirty()) await journalise(uri, place);
      else await writeAll(place, uri);
    },
    conflict,
    recover: async (corpus, open) => {
      for (const [annotationUri, entry] of [...(journal?.entries ?? [])]) {
        const layer = corpus.pathOf(annotationUri);
        const path = corpus.pathOf(entry.article);
        if (!keeper || layer === null || path === null || open(entry.article)) continue;
        try {
          const expected = await readAgain(corpus, layer, annotationUri);
          // The text was written, its annotations were not.
          if (corpus.textOf(path) !== entry.text || (corpus.textOf(layer) ?? '') !== entry.base) continue;
          if (entry.annotations !== entry.base) {
            const done = await keeper.write(annotationUri, entry.base, entry.annotations, expected);
            if (!done) continue;
          }
          corpus.setText(layer, entry.annotations);
          await journal?.forget(annotationUri);
          logger.info(`${annotationUri}: finished what was interrupted when the editor ended`);
        } catch (error) {
          logger.warn(`${annotationUri} could not be written: ${String(error)}`);
        }
      }
    },
    flush,
  };
}
