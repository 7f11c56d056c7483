import { LOCKED_FILE } from '../corpus/lockedTexts';
import { PASTED_FILE } from '../corpus/pastedFile';
import type { TextChange } from '../standoff/textChanges';
import { decodeText } from '../text/decode';
import { canonicalUri, parentUri, relativePath } from '../text/uri';
import { createAnnotationKeeping, type Place } from './annotationKeeping';
import { CORPUS_FILES, DECISIONS_FILE, ENTITIES_FILE } from './corpusFiles';
import { corpusFilesOf, createFirstServed, neededFirst } from './firstServed';
import { filesThatChanged } from './foldersChanged';
import { type OpenCorpus, openCorpus } from './openCorpus';
import { createRenames, type Rename } from './renames';
import { findRoots, ownerOf, type Root } from './roots';
import type { CorpusView, FindingsChange, Progress, Service, ServiceOptions } from './types';
import { createUnseenEdits } from './unseenEdits';

interface OpenDocument {
  readonly version: number;
  readonly text: string;
  readonly languageId: string;
}

/** Work goes on for this long before other work is let in (milliseconds). */
const SLICE = 10;
/** Reads of files that are under way at one time. */
const READS = 20;
/** A change that asks for no more articles than this is read at once when somebody asks; a larger one comes as it comes. */
const AT_ONCE = 50;

export function createService({ files, logger, clock, levels, check = true, atOnce, keeper }: ServiceOptions): Service {
  const corpora = new Map<string, OpenCorpus>();
  const documents = new Map<string, OpenDocument>();
  let folders: readonly string[] = [];
  let checkedFolders: readonly string[] = [];
  const onFindings: ((changes: readonly FindingsChange[]) => void)[] = [];
  const onProgress: ((progress: Progress) => void)[] = [];
  const onCorpusChanged: ((corpus: CorpusView) => void)[] = [];
  /** Everything that changes corpora from the disk runs one after the other. */
  let queue: Promise<void> = Promise.resolve();
  let publishing: Promise<void> | null = null;

  const enqueue = (work: () => Promise<void>): Promise<void> => {
    const next = queue.then(work).catch((error: unknown) => logger.error(`unexpected: ${describe(error)}`));
    queue = next;
    return next;
  };

  const ownerOfUri = (uri: string): { corpus: OpenCorpus; path: string } | null => {
    const root = ownerOf(uri, [...corpora.keys()]);
    const corpus = root === null ? undefined : corpora.get(root);
    const path = root === null ? null : relativePath(root, uri);
    return corpus && path !== null ? { corpus, path } : null;
  };

  /** Runs what is pending to its end at once. */
  const finish = (corpus: OpenCorpus): void => {
    if (corpus.pending() === 0 && corpus.view() !== null) return;
    const steps = corpus.refresh();
    let step = steps.next();
    while (!step.done) step = steps.next();
    unpublished.set(corpus, [...(unpublished.get(corpus) ?? []), ...step.value]);
  };

  /** Runs what is pending, letting other work in every few milliseconds. */
  const finishInSlices = async (corpus: OpenCorpus, total: number, tells = true): Promise<void> => {
    if (corpus.pending() === 0 && corpus.view() !== null) return;
    const steps = corpus.refresh();
    let since = clock.now();
    // A file of the corpus itself may ask for many more articles than were waiting before it was read.
    let most = total;
    let told = false;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        if (told) for (const listener of onProgress) listener({ corpus: corpus.root, done: most, total: most });
        unpublished.set(corpus, [...(unpublished.get(corpus) ?? []), ...step.value]);
        return;
      }
      if (clock.now() - since < SLICE) continue;
      most = Math.max(most, step.value);
      told = tells;
      if (told)
        for (const listener of onProgress) listener({ corpus: corpus.root, done: most - step.value, total: most });
      await clock.yield();
      since = clock.now();
    }
  };

  const unpublished = new Map<OpenCorpus, readonly string[]>();

  const publish = (): void => {
    for (const [corpus, paths] of unpublished) {
      const view = corpus.view();
      if (!view || corpora.get(corpus.root) !== corpus) continue;
      const changes = [...new Set(paths)].map((path): FindingsChange => {
        const uri = view.uriOf(path);
        return {
          uri,
          version: documents.get(uri)?.version ?? null,
          findings: view.findings.get(path) ?? [],
          corpus: view,
        };
      });
      // Open articles first: they are what the person looks at.
      changes.sort((a, b) => Number(a.version === null) - Number(b.version === null));
      if (changes.length > 0) for (const listener of onFindings) listener(changes);
      for (const listener of onCorpusChanged) listener(view);
    }
    unpublished.clear();
  };

  const publishSoon = (): void => {
    publishing ??= clock
      .yield()
      .then(async () => {
        for (const corpus of corpora.values()) {
          if (corpus.view() !== null) await finishInSlices(corpus, corpus.pending(), false);
        }
        publish();
      })
      .catch((error: unknown) => logger.error(`unexpected: ${describe(error)}`))
      .then(() => {
        publishing = null;
        // What was typed meanwhile in a file of the corpus itself is still to be read.
        for (const corpus of corpora.values()) if (corpus.view() !== null && corpus.pending() > 0) return publishSoon();
      });
  };

  const keeping = createAnnotationKeeping(keeper ?? null, files, logger, {
    isOpen: (uri) => documents.has(uri),
    changed: publishSoon,
  });
  /** The texts on the disk of the files that are open in the editor. */
  const saved = new Map<string, string>();
  const renames = createRenames();
  const unseen = createUnseenEdits();
  let journalRead: Promise<void> | null = null;

  const openLive = (corpus: OpenCorpus, path: string, uri: string): void => {
    if (!keeper || !corpus.isArticle(path) || corpus.live(path) !== null) return;
    keeping.opened({ corpus, path }, uri, saved.get(uri) ?? corpus.textOf(path) ?? '');
  };

  /** Undefined where a file is there and cannot be read now, as while another program holds it: it stays as it was known. */
  const readNow = (uri: string): Promise<Uint8Array | null | undefined> =>
    files.read(uri).catch((error: unknown) => {
      logger.warn(`${uri} could not be read: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    });

  const readInto = async (corpus: OpenCorpus, uris: readonly string[]): Promise<void> => {
    let since = clock.now();
    for (let i = 0; i < uris.length; i += READS) {
      // A disk that answers at once would let nothing else in.
      if (clock.now() - since >= SLICE) {
        await clock.yield();
        since = clock.now();
      }
      await Promise.all(
        uris.slice(i, i + READS).map(async (uri) => {
          const path = relativePath(corpus.root, uri);
          if (path === null) return;
          const bytes = await readNow(uri);
          const open = documents.get(uri);
          if (open) {
            if (bytes) saved.set(uri, decodeText(bytes).text);
            return corpus.setText(path, open.text);
          }
          if (bytes === undefined) return;
          const { text, problems } = bytes === null ? { text: null, problems: [] } : decodeText(bytes);
          if (!unseen.isOlder(uri, text)) corpus.setText(path, text, problems);
        }),
      );
    }
  };

  /**
   * What the disk has of articles that the editor shows: their annotation files count in that text, whatever is typed meanwhile.
   */
  const readSaved = async (corpus: OpenCorpus, uris: readonly string[]): Promise<void> => {
    const articles = new Set<string>();
    for (const uri of uris) {
      const path = relativePath(corpus.root, uri);
      const article = path?.endsWith('.ann') ? corpus.articleOf(path) : path;
      if (article && corpus.live(article)) articles.add(article);
    }
    for (const path of articles) {
      const bytes = await readNow(corpus.uriOf(path));
      if (!bytes) continue;
      const { text } = decodeText(bytes);
      saved.set(corpus.uriOf(path), text);
      corpus.live(path)?.saved(text);
    }
  };

  /** Corpora that are being read for the first time, with the names of their files. */
  const loading = new Map<OpenCorpus, readonly string[]>();
  const first = createFirstServed();

  /** Reads what these documents need before the rest of their corpus: the person looks at them. */
  const serveFirst = async (corpus: OpenCorpus, uris: readonly string[]): Promise<void> => {
    const names = loading.get(corpus) ?? [];
    await readInto(corpus, neededFirst(corpus, names, uris));
    for (const uri of uris) {
      const path = relativePath(corpus.root, uri);
      if (path === null || !documents.has(uri)) continue;
      const article = corpus.articleOf(path);
      if (article !== null) corpus.show(article);
      openLive(corpus, path, uri);
      if (corpus.early(path) !== null) first.serve(uri);
    }
  };

  const documentsOf = (root: string): readonly string[] => {
    const roots = [...corpora.keys()];
    return [...documents.keys()].filter((uri) => ownerOf(uri, roots) === root);
  };

  const load = async (root: Root): Promise<void> => {
    const started = clock.now();
    const corpus = openCorpus(root.uri, root.kind, {
      check,
      levels,
      atOnce,
      onConflict: (path, conflict) => keeping.conflict({ corpus, path }, conflict),
    });
    journalRead ??= keeper?.journal?.load() ?? Promise.resolve();
    await journalRead;
    const names = root.files.flatMap((uri) => relativePath(root.uri, uri) ?? []);
    corpora.set(root.uri, corpus);
    loading.set(corpus, names);
    await readInto(corpus, corpusFilesOf(root));
    corpus.expect(names);
    for (const uri of documentsOf(root.uri)) {
      const path = relativePath(root.uri, uri);
      if (path !== null) corpus.setText(path, documents.get(uri)!.text);
    }
    await serveFirst(corpus, documentsOf(root.uri));
    await clock.yield();
    await readInto(corpus, root.files);
    corpus.expect([]);
    await finishInSlices(corpus, corpus.pending());
    loading.delete(corpus);
    await keeping.recover(corpus, (uri) => documents.has(canonicalUri(uri)));
    for (const uri of documentsOf(root.uri)) {
      const path = relativePath(root.uri, uri);
      if (path !== null) openLive(corpus, path, uri);
      first.serve(uri);
    }
    await finishInSlices(corpus, corpus.pending());
    const count = corpus.view()?.snapshot.articles.size ?? 0;
    logger.info(
      `${root.uri}: ${count} article${count === 1 ? '' : 's'} read in ${Math.round(clock.now() - started)} ms`,
    );
    for (const listener of onProgress) listener({ corpus: root.uri, done: count, total: count });
    publish();
  };

  const reload = async (): Promise<void> => {
    const roots = await findRoots(files, folders, checkedFolders, [...documents.keys()]);
    /** Folders whose `corpus.yaml` came or went: what was said of them stands until it is known anew. */
    const renewed = new Map<string, OpenCorpus>();
    for (const [uri, corpus] of [...corpora]) {
      const root = roots.find((candidate) => candidate.uri === uri);
      if (root && root.kind === corpus.kind) continue;
      if (root) renewed.set(uri, corpus);
      else {
        withdraw(corpus);
        corpora.delete(uri);
      }
    }
    for (const root of roots) {
      const former = renewed.get(root.uri);
      if (corpora.has(root.uri) && !former) continue;
      await load(root);
      if (former) withdraw(former, corpora.get(root.uri)?.view()?.findings);
    }
  };

  /** A corpus that is gone leaves no finding behind, but in files of which its successor has told. */
  const withdraw = (corpus: OpenCorpus, told: CorpusView['findings'] = new Map()): void => {
    const view = corpus.view();
    if (!view) return;
    const left = [...view.findings.keys()].filter((path) => !told.has(path));
    const changes = left.map((path): FindingsChange => {
      const uri = view.uriOf(path);
      return { uri, version: documents.get(uri)?.version ?? null, findings: [], corpus: view };
    });
    if (changes.length > 0) for (const listener of onFindings) listener(changes);
  };

  const setDocument = (uri: string, document: OpenDocument, changes: readonly TextChange[] | null = null): void => {
    const isNew = !documents.has(uri);
    if (isNew) {
      unseen.forget(uri);
      renames.forget(uri);
      const former = renames.formerOf(uri);
      const before = former === null ? null : ownerOfUri(former);
      // The same words under the name that was told: it is that article.
      if (before?.corpus.live(before.path)?.text === document.text) moveLive(former!, uri);
    }
    documents.set(uri, document);
    const owner = ownerOfUri(uri);
    if (owner) {
      const { corpus, path } = owner;
      if (isNew) saved.set(uri, corpus.textOf(path) ?? saved.get(uri) ?? document.text);
      corpus.setText(path, document.text, [], changes);
      if (isNew && loading.has(corpus)) {
        serveFirst(corpus, [uri]).catch((error: unknown) => logger.error(`unexpected: ${describe(error)}`));
      } else if (isNew && corpus.view() !== null) {
        openLive(corpus, path, uri);
        first.serve(uri);
      }
      if (!isNew) keeping.edited(owner, uri);
      publishSoon();
    } else if (standsAlone(uri)) void enqueue(reload);
  };

  /** Where words of a draft came from is written once they are on the disk themselves. */
  const writePastedOf = async (corpus: OpenCorpus, path: string): Promise<void> => {
    const uri = corpus.uriOf(PASTED_FILE);
    if (files.write === undefined || corpus.pastedToWrite(path) === null) return;
    // One that somebody is writing in is theirs until it is saved.
    if (documents.has(uri) && documents.get(uri)?.text !== saved.get(uri)) return;
    try {
      // Another window, or a merge, may have written it since.
      const bytes = await files.read(uri);
      if (!documents.has(uri)) await readInto(corpus, [uri]);
      const reason = corpus.whyNotRead(PASTED_FILE);
      if (reason !== null) throw new Error(reason);
      corpus.pending();
      const next = corpus.pastedToWrite(path);
      // Whoever writes it at this very moment is read the next time.
      if (next === null || !(await files.write(uri, new TextEncoder().encode(next), bytes))) return;
      if (documents.has(uri)) saved.set(uri, next);
      corpus.setText(PASTED_FILE, next);
      publishSoon();
    } catch (error) {
      logger.warn(`${uri} could not be written: ${describe(error)}`);
    }
  };

  /** What is in memory of an article and in no file yet goes along when it gets another name. */
  const moveLive = (from: string, to: string): void => {
    const [owner, next] = [ownerOfUri(from), ownerOfUri(to)];
    const live = owner?.corpus.live(owner.path);
    if (!owner || !next || !live) return;
    if (!documents.has(to)) saved.set(to, live.savedText);
    keeping.moved(owner, next, to);
  };

  const changeFiles = (changed: readonly string[]): Promise<void> =>
    enqueue(async () => {
      const known = {
        uris: () => [...corpora.values()].flatMap((corpus) => corpus.uris()),
        roots: [...corpora.keys(), ...folders],
      };
      const uris = (await filesThatChanged(changed, files, known)).map(canonicalUri);
      if (uris.some((uri) => /\/(corpus\.yaml|annotation\.conf)$/.test(uri))) await reload();
      for (const corpus of corpora.values()) {
        // A file that stands alone is read from the editor only.
        if (corpus.kind === 'alone') continue;
        const own = uris.filter((uri) => ownerOf(uri, [...corpora.keys()]) === corpus.root && !documents.has(uri));
        await readSaved(corpus, uris);
        await readInto(corpus, own);
        await finishInSlices(corpus, corpus.pending());
      }
      publish();
    });

  /** An article that is closed because it gets another name takes along what no file has yet. */
  const close = async (owner: Place, uri: string): Promise<void> => {
    const next = renames.nextOf(uri);
    // It may have been renamed in vain: then it is still there.
    if (next !== null && (await readNow(uri)) === null && !documents.has(uri)) moveLive(uri, next);
    await keeping.closed(owner, uri);
  };

  return {
    setFolders: (wanted, checked = []) => {
      folders = wanted.map(canonicalFolder);
      checkedFolders = checked.map(canonicalFolder);
      return enqueue(reload);
    },
    openDocument: (uri, languageId, version, text) => setDocument(canonicalUri(uri), { languageId, version, text }),
    changeDocument: (uri, version, text, changes) => {
      const canonical = canonicalUri(uri);
      setDocument(canonical, { languageId: documents.get(canonical)?.languageId ?? '', version, text }, changes);
    },
    savedDocument: async (uri) => {
      const canonical = canonicalUri(uri);
      const owner = ownerOfUri(canonical);
      const text = documents.get(canonical)?.text;
      if (text !== undefined) saved.set(canonical, text);
      if (owner) await keeping.saved(owner, canonical);
      if (owner) await writePastedOf(owner.corpus, owner.path);
    },
    copiedFrom: (uri) => {
      const owner = ownerOfUri(canonicalUri(uri));
      owner?.corpus.copied(owner.path);
    },
    annotate: async (uri, edit, layer) => {
      const owner = ownerOfUri(canonicalUri(uri));
      if (!owner) throw new Error('this file belongs to no corpus');
      await keeping.annotate(owner, canonicalUri(uri), edit, layer);
    },
    annotationFilesAfterRename: (from, to) => {
      const [owner, next] = [ownerOfUri(canonicalFolder(from)), ownerOfUri(canonicalFolder(to))];
      if (!owner || next?.corpus !== owner.corpus) return [];
      const { corpus } = owner;
      const files = corpus.annotationFilesAfterRename({ from: owner.path, to: next.path });
      return files.map((one) => ({ from: corpus.uriOf(one.from), to: corpus.uriOf(one.to) }));
    },
    willRename: (files) => renames.expect(files.map(canonicalRename)),
    renamed: (files) => {
      const done = files.map(canonicalRename);
      renames.expect(done);
      for (const { from, to } of done) if (!documents.has(from)) moveLive(from, to);
      return changeFiles(done.flatMap(({ from, to }) => [from, to]));
    },
    annotationFilesNow: (uri) => {
      const owner = ownerOfUri(canonicalUri(uri));
      if (!owner) return [];
      const { corpus, path } = owner;
      const unwritten = corpus.live(path)?.unwritten();
      return corpus.layersOf(path).flatMap((layer) => {
        const text = unwritten?.get(layer)?.annotations ?? corpus.textOf(layer);
        return text === null ? [] : [{ uri: corpus.uriOf(layer), text }];
      });
    },
    flush: () => keeping.flush(),
    closeDocument: (uri) => {
      const canonical = canonicalUri(uri);
      documents.delete(canonical);
      first.forget(canonical);
      // What was typed and not saved is gone with the editor: the disk counts again.
      const owner = ownerOfUri(canonical);
      if (owner?.corpus.kind === 'alone') void enqueue(reload);
      else if (owner) {
        const closing = close(owner, canonical);
        void enqueue(() => closing.then(() => readInto(owner.corpus, [canonical])).then(publishSoon));
      }
      saved.delete(canonical);
    },
    filesChanged: (changed) => changeFiles(changed.map(canonicalUri)),
    readOwnFiles: async (uri) => {
      const canonical = canonicalFolder(uri);
      const corpus = corpora.get(canonical) ?? ownerOfUri(canonical)?.corpus;
      if (corpus) await changeFiles([ENTITIES_FILE, DECISIONS_FILE, LOCKED_FILE].map(corpus.uriOf));
    },
    editedUnseen: (uri, text) => {
      const canonical = canonicalUri(uri);
      const owner = ownerOfUri(canonical);
      if (!owner || documents.has(canonical) || !CORPUS_FILES.includes(owner.path)) return;
      unseen.made(canonical, owner.corpus.textOf(owner.path));
      owner.corpus.setText(owner.path, text);
      publishSoon();
    },
    served: (uri) => first.served(canonicalUri(uri)),
    find: (uri, needs = 'words') => {
      const owner = ownerOfUri(canonicalUri(uri));
      if (!owner?.corpus.has(owner.path)) return null;
      if (needs === 'words') owner.corpus.show(owner.corpus.articleOf(owner.path) ?? owner.path);
      if (owner.corpus.view() !== null && owner.corpus.pending() <= AT_ONCE) finish(owner.corpus);
      const view = owner.corpus.view() ?? owner.corpus.early(owner.path);
      if (unpublished.size > 0) publishSoon();
      return view && { corpus: view, path: owner.path };
    },
    corpora: () =>
      [...corpora.values()].flatMap((corpus) => {
        const view = corpus.view();
        return view ? [view] : [];
      }),
    onFindings: (listener) => void onFindings.push(listener),
    onProgress: (listener) => void onProgress.push(listener),
    onCorpusChanged: (listener) => void onCorpusChanged.push(listener),
    settled: async () => {
      // Publishing may be asked for while the queue runs, and the other way round.
      for (;;) {
        const [work, telling] = [queue, publishing];
        await work;
        await telling;
        if (work === queue && publishing === null) return;
      }
    },
  };
}

const canonicalFolder = (uri: string): string => canonicalUri(uri).replace(/\/$/, '');

const canonicalRename = ({ from, to }: Rename): Rename => ({ from: canonicalFolder(from), to: canonicalFolder(to) });

/** Only `.article` files are articles wherever they lie. */
function standsAlone(uri: string): boolean {
  return /\.article(\.txt|\.md)?$/.test(uri) && !uri.startsWith('git:') && parentUri(uri) !== '';
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
