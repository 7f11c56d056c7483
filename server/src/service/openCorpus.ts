import type { Article, Problem } from '../article/types';
import { advance } from '../corpus/advance';
import { type AnnotationLayer, annotationPath } from '../corpus/annotationFiles';
import { createCopyFinder } from '../corpus/annotatorFolders';
import { createAloneTeller } from '../corpus/filesWithoutText';
import { readsTheSame } from '../corpus/manifest';
import { PASTED_FILE } from '../corpus/pastedFile';
import { createSayingIndexer } from '../corpus/sayings';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { sameEntities } from '../entities/described';
import { buildKnownEntities, type KnownEntities } from '../entities/known';
import { readFactsOf } from '../facts/facts';
import { identicalFacts } from '../facts/sameFacts';
import type { ArticleFacts } from '../facts/types';
import type { LevelOverrides } from '../rules/check';
import { undeclaredOnce } from '../standoff/configured/toldOnce';
import { annotationsOf, startLive } from '../standoff/live';
import { withoutSuggestions } from '../standoff/suggestions';
import type { TextChange } from '../standoff/textChanges';
import { type Annotations, NO_ANNOTATIONS } from '../standoff/types';
import { whyNotRead } from '../text/decode';
import type { FileProblem } from '../text/fileProblem';
import { fingerprintOf } from '../text/fingerprint';
import { canonicalUri, relativePath, uriBelow } from '../text/uri';
import { createArticleTexts } from './articleTexts';
import { FEW_AT_ONCE, inBatches } from './batches';
import { createConfiguredAnnotations, isConfigurationOf } from './configuredAnnotations';
import {
  aboutFile,
  CORPUS_FILES,
  type CorpusFiles,
  type Layout,
  readCorpusFiles,
  readLayout,
  ruledBy,
} from './corpusFiles';
import { type DescribedArticle, describeArticle } from './describeArticle';
import { createFindingStore } from './findingStore';
import { inOrder } from './inOrder';
import { leftToDecide } from './leftToDecide';
import { type AnnotationConflict, type LiveArticle, openLiveArticle, type Unwritten } from './liveArticle';
import { type ArticleIdentity, settleMetadata } from './metadata';
import { createPastedKeeping, pastedIn } from './pastedKeeping';
import { annotationFilesAfterRename } from './renamedAnnotations';
import type { Rename } from './renames';
import { sameLayers, sameNames } from './sameLayout';
import type { CorpusView } from './types';

/** How a folder came to be a corpus. A brat project gets `annotation.*` findings only, until a `corpus.yaml` says more. */
export type CorpusKind = 'manifest' | 'brat' | 'checked' | 'alone';

export interface OpenCorpus {
  readonly root: string;
  readonly kind: CorpusKind;
  /**
   * Files that are about to be read: their names alone tell what belongs to which article on show. An empty list says that all were.
   */
  expect(paths: readonly string[]): void;
  /** Gives a file its text, or takes the file away; what follows from it is read by `refresh`. */
  setText(
    path: string,
    text: string | null,
    problems?: readonly Problem[],
    changes?: readonly TextChange[] | null,
  ): void;
  /** The editor shows this article: from now on its annotations are in step with what is typed. `saved` is the disk's text. */
  openArticle(path: string, saved: string, journal: ReadonlyMap<string, Unwritten>): void;
  /** Somebody asks for more of this article than its annotations: in a brat project its words are read now. */
  show(path: string): void;
  closeArticle(path: string): void;
  /** The annotations of an article that is open in the editor. */
  live(path: string): LiveArticle | null;
  isArticle(path: string): boolean;
  /** The annotation files that get another name with an article or a folder (paths). */
  annotationFilesAfterRename(rename: Rename): readonly Rename[];
  /** The annotation files of an article, the one that counts first; where it would be written if there is none. */
  layersOf(path: string): readonly string[];
  textOf(path: string): string | null;
  /** Why a file that is there has no text; null where it was read. */
  whyNotRead(path: string): string | null;
  uriOf(path: string): string;
  /** Of all its files. */
  uris(): readonly string[];
  /** The path of a file of this corpus; null for any other. */
  pathOf(uri: string): string | null;
  /** The article that an annotation file belongs to. */
  articleOf(annotationFile: string): string | null;
  /** Says that annotations of an article changed without its text. */
  annotationsChanged(path: string): void;
  /** Somebody copied words of this article. */
  copied(path: string): void;
  /** The text of `pasted.yaml` as it is to be written once this draft was saved; null where it stays as it is. */
  pastedToWrite(path: string): string | null;
  /** How many articles wait to be read anew; more than none also when only another of the corpus's files changed. */
  pending(): number;
  /**
   * Reads and checks what changed, a few articles a step (it yields how many are left), so that a caller can let other
   * work in between. Returns the files whose findings changed.
   */
  refresh(): Generator<number, readonly string[]>;
  /** As of the last `refresh`; null before the first. */
  view(): CorpusView | null;
  /** Before the first `refresh`: what the articles that an editor shows say by themselves. Null where none is one of them. */
  early(path: string): CorpusView | null;
  /** Whether the corpus has this file, as an article or as one of its own files. */
  has(path: string): boolean;
}

export interface CheckOptions {
  /** Whether the rules run. */
  readonly check: boolean;
  /** Levels that beat the manifest's. */
  readonly levels?: LevelOverrides | undefined;
  /** How many articles are read in one step: the more, the faster, but no request is answered meanwhile. */
  readonly atOnce?: number | undefined;
  readonly onConflict?: (article: string, conflict: AnnotationConflict) => void;
}

export function openCorpus(
  root: string,
  kind: CorpusKind,
  { check, levels = new Map(), atOnce = FEW_AT_ONCE, onConflict }: CheckOptions,
): OpenCorpus {
  const texts = new Map<string, string>();
  const decoding = new Map<string, readonly Problem[]>();
  /** The annotation file that counts, of each article that has one. */
  const annotated = new Map<string, readonly FileProblem[]>();
  /** Articles of a brat project of whose present text somebody asked for more than the annotations. */
  const shown = new Set<string>();
  /** Articles that an editor shows, with their annotations. */
  const lives = new Map<string, LiveArticle>();
  /** Which article an annotation file belongs to. */
  let owners: ReadonlyMap<string, string> = new Map();
  const dirty = new Set<string>();
  let expected: readonly string[] = [];
  let early: CorpusView | null = null;
  /** Articles that may have findings other than those that were told. */
  const owed = new Set<string>();
  const dirtyFiles = new Set<string>(CORPUS_FILES);
  let filesCameOrWent = true;
  /** How many articles may have to be told of anew, at the least one, since the corpus's own files were read. */
  let unsettled = 0;
  let files: CorpusFiles = readCorpusFiles(null, dirtyFiles, () => undefined);
  const layoutKind = kind === 'alone' || kind === 'brat' ? kind : 'corpus';
  let layout: Layout = readLayout([], files, layoutKind, () => undefined);
  /** The files among which it was found. */
  let layoutNames: ReadonlySet<string> = new Set();
  const tellAlone = createAloneTeller();
  let known: KnownEntities = buildKnownEntities([]);
  let articles: ReadonlyMap<string, CorpusArticle> = new Map();
  const working = new Map<string, CorpusArticle>();
  let snapshot: CorpusSnapshot | null = null;
  let view: CorpusView | null = null;
  const store = createFindingStore(kind, levels);
  const sayings = createSayingIndexer();
  const copyFinder = createCopyFinder();
  const pasted = createPastedKeeping();
  const configured = createConfiguredAnnotations((path) => texts.get(path) ?? null);

  /** Reads the corpus's own files and marks the articles that they speak of. */
  const readFiles = (): void => {
    early = null;
    const before = files;
    if (dirtyFiles.size > 0) files = readCorpusFiles(before, dirtyFiles, (file) => texts.get(file));
    dirtyFiles.clear();
    if (files.pasted !== before.pasted) pasted.setRecords(files.pasted.records, (path) => texts.get(path) ?? null);
    const isReadOtherwise = !readsTheSame(files.manifest, before.manifest);
    unsettled = Math.max(unsettled, files.manifest === before.manifest ? 1 : layout.articles.size);
    // While an entry is being typed, it is none yet: nobody is known by another name for it.
    if (!sameEntities(files.described, before.described)) {
      known = buildKnownEntities(files.described.entities);
      for (const path of layout.articles) dirty.add(path);
    }
    const sameLists = files.table === before.table && files.lockedTexts === before.lockedTexts;
    if (!filesCameOrWent && !isReadOtherwise && sameLists) return;
    const old = layout;
    const names = new Set([...texts.keys(), ...expected]);
    filesCameOrWent = false;
    // All that were expected came, and nothing is proposed that hangs on their texts: what belongs to what stays as it is.
    const isKnown = !isReadOtherwise && sameLists && layout.pattern === files.manifest.annotations;
    if (!isKnown || !sameNames(names, layoutNames)) {
      layout = readLayout(names, files, layoutKind, (file) => texts.get(file));
      layoutNames = names;
      owners = new Map([...layout.annotations].flatMap(([path, layers]) => layers.map((layer) => [layer.path, path])));
    }
    for (const [path, live] of lives) {
      for (const { path: layer } of layout.annotations.get(path) ?? []) {
        const text = texts.get(layer);
        const conflict = text === undefined ? null : live.fileChanged(layer, text);
        if (conflict) onConflict?.(path, conflict);
      }
    }
    if (layout === old) return;
    for (const path of new Set([...old.articles, ...layout.articles])) {
      const same =
        !isReadOtherwise &&
        old.articles.has(path) === layout.articles.has(path) &&
        old.metadata.get(path) === layout.metadata.get(path) &&
        before.lockedTexts.records.get(path)?.hash === files.lockedTexts.records.get(path)?.hash &&
        sameLayers(old.annotations.get(path), layout.annotations.get(path));
      if (!same) dirty.add(path);
    }
  };

  const fileOfAnnotator = (path: string, annotator: string | null): string =>
    annotationPath(path, { annotations: layout.pattern, annotator }, layout.articles);

  /** Where the annotations of an article that has none are written. */
  const newAnnotationFile = (path: string): string => fileOfAnnotator(path, files.manifest.annotator);

  const layersOf = (path: string): readonly string[] => {
    const layers = layout.annotations.get(path)?.map((layer) => layer.path);
    return layers ?? [newAnnotationFile(path)];
  };

  /** Reads all annotation files of an article; the first one counts. */
  const readAnnotationsOf = (path: string, article: Article): Annotations => {
    const live = lives.get(path);
    const problems: FileProblem[] = [];
    let counts: Annotations | null = null;
    for (const { path: layer } of layout.annotations.get(path) ?? []) {
      const text = texts.get(layer);
      if (text === undefined) continue;
      const inStep = live?.text === article.text ? live.layer(layer) : null;
      const annotations = inStep ?? startLive(text, article, layer);
      const { file } = annotations;
      problems.push(...file.problems, ...configured.problems(path, file), ...leftToDecide(path, annotations));
      counts ??= annotationsOf(annotations);
    }
    if (problems.length > 0) annotated.set(path, problems);
    else annotated.delete(path);
    return counts ?? NO_ANNOTATIONS;
  };

  /** What was wrong with the bytes of files that are no articles; an article tells it itself. */
  const undecoded = (): FileProblem[] => {
    const layers = [...layout.annotations.values()].flatMap((all) => all.map(({ path }) => path));
    return [...CORPUS_FILES, ...layers].flatMap((file) =>
      (decoding.get(file) ?? []).map((problem) => ({ ...problem, file, message: aboutFile(problem) })),
    );
  };

  /** When a locked text was recorded, if it is another one now. */
  const changedSince = (path: string, text: string): { readonly on: string | null } | null => {
    const record = files.lockedTexts.records.get(path);
    return record === undefined || record.hash === fingerprintOf(text) ? null : { on: record.on };
  };

  // In a brat project the words of an article are read once somebody asks about them, and while it is typed in nobody does.
  const isTextOnly = (path: string): boolean => kind === 'brat' && check && !shown.has(path);
  const raw = createArticleTexts({
    text: (path) => texts.get(path)!,
    decoding: (path) => decoding.get(path),
    isTextOnly,
  });

  /** Reads these articles, stage by stage; those that are none any more are taken away. */
  const readSome = (paths: readonly string[]): ReadonlyMap<string, CorpusArticle> => {
    const present = paths.filter((path) => texts.has(path) && layout.articles.has(path));
    for (const path of paths) {
      if (present.includes(path)) continue;
      raw.forget(path);
      annotated.delete(path);
    }
    raw.read(present);
    const described = present.map(describeOne);
    const wanted = described.filter(({ path }) => !isTextOnly(path));
    const facts = new Map<string, ArticleFacts>();
    const found = readFactsOf(
      wanted.map(({ article, annotations }) => ({ article, annotations: withoutSuggestions(annotations) })),
      known,
      check,
    );
    for (let i = 0; i < found.length; i++) facts.set(wanted[i]!.path, found[i]!);
    const read = new Map<string, CorpusArticle>();
    for (const one of described) {
      const own = facts.get(one.path) ?? one.facts;
      const before = working.get(one.path)?.facts;
      one.facts = before && identicalFacts(before, own) ? before : own;
      read.set(one.path, one);
    }
    return read;
  };

  const settle = (path: string, own: Article): ArticleIdentity =>
    settleMetadata(path, own, {
      table: layout.metadata.get(path) ?? null,
      outletByGlob: files.membership.outlet(path),
      draftByGlob: files.membership.role(path) === 'draft',
    });

  const describeOne = (path: string): DescribedArticle => {
    const own = raw.of(path)!;
    const layers = layout.annotations.get(path) ?? NO_LAYERS;
    const locked = files.membership.isLocked(path);
    return describeArticle(path, own, {
      identity: settle(path, own),
      marked: readAnnotationsOf(path, own),
      types: files.manifest.types,
      layers,
      annotationFile: layers[0]?.path ?? newAnnotationFile(path),
      copyOf: working.get(path)?.copyOf ?? null,
      locked,
      changed: locked ? changedSince(path, own.text) : null,
    });
  };

  const isOnShow = (path: string): boolean => lives.has(path) || shown.has(path);

  const changedOnShow = (path: string): void => {
    dirty.add(path);
    early = null;
  };

  const viewOf = (of: Pick<CorpusView, 'snapshot' | 'findings' | 'ignored' | 'partial'>): CorpusView => ({
    annotationsOnly: kind === 'brat',
    root,
    ...of,
    uriOf: (path) => uriBelow(root, path),
    textOf: (path) => texts.get(path) ?? null,
    fileOfAnnotator: (path, annotator) =>
      layout.pattern.includes('{annotator}') ? fileOfAnnotator(path, annotator) : null,
    paths: () => [...texts.keys()].sort(),
  });

  /** Tells those who follow a text what it will be. (Thousands are set: steps as small as these are never compiled.) */
  const tellOfChange = (path: string, text: string | null, changes: readonly TextChange[] | null): void => {
    if (text !== null) lives.get(path)?.edit(text, changes);
    const wasShown = shown.delete(path);
    const before = texts.get(path);
    if (snapshot !== null && text !== null && before !== undefined && working.get(path)?.role === 'draft') {
      pasted.changed(path, before, text, snapshot.evidence.index());
    }
    configured.changed(path, text);
    if (wasShown || lives.has(path) || lives.has(owners.get(path) ?? '')) early = null;
  };

  /** Marks what is to be read again now that this text is another. */
  const markChanged = (path: string, text: string | null): void => {
    if (CORPUS_FILES.includes(path)) dirtyFiles.add(path);
    else if (!path.endsWith('.ann')) {
      dirty.add(path);
      for (const article of layout.annotations.keys()) if (isConfigurationOf(article, path)) dirty.add(article);
    } else {
      const article = owners.get(path);
      if (article === undefined) return;
      dirty.add(article);
      const conflict = lives.get(article)?.fileChanged(path, text);
      if (conflict) onConflict?.(article, conflict);
    }
  };

  /** The articles on show as if there were no others: their findings hang on what the others say and wait for them. */
  const readEarly = (): CorpusView => {
    if (dirtyFiles.size > 0 || filesCameOrWent) readFiles();
    const own = readSome([...new Set([...lives.keys(), ...shown])]);
    const state = { ...ruledBy(files), problems: [], known, articles: inOrder(own), pasted: new Map() };
    const { snapshot: alone } = advance(null, state, createSayingIndexer());
    return viewOf({ snapshot: alone, findings: new Map(), ignored: [], partial: true });
  };

  return {
    root,
    kind,
    expect: (paths) => {
      expected = paths;
      filesCameOrWent = true;
      if (paths.length > 0) readFiles();
    },
    openArticle: (path, saved, journal) => {
      const text = texts.get(path);
      if (text === undefined || lives.has(path)) return;
      const annotationFiles = new Map<string, string>();
      for (const layer of layersOf(path)) {
        const annotations = texts.get(layer);
        if (annotations !== undefined) annotationFiles.set(layer, annotations);
      }
      lives.set(path, openLiveArticle(path, saved, text, annotationFiles, journal));
      changedOnShow(path);
    },
    show: (path) => {
      if (shown.has(path) || path.endsWith('.ann') || !texts.has(path)) return;
      if (kind !== 'brat' || !layout.articles.has(path)) return;
      shown.add(path);
      changedOnShow(path);
    },
    closeArticle: (path) => {
      if (lives.delete(path)) changedOnShow(path);
    },
    live: (path) => lives.get(path) ?? null,
    annotationFilesAfterRename: (rename) => annotationFilesAfterRename(layout, rename),
    // One that was made a moment ago is open before the layout knows of it.
    isArticle: (path) => layout.articles.has(path) || (kind !== 'alone' && files.membership.isArticle(path)),
    layersOf,
    textOf: (path) => texts.get(path) ?? null,
    whyNotRead: (path) => whyNotRead(decoding.get(path) ?? []),
    uriOf: (path) => uriBelow(root, path),
    uris: () => [...texts.keys()].map((path) => uriBelow(root, path)),
    pathOf: (uri) => relativePath(root, canonicalUri(uri)),
    articleOf: (file) => owners.get(file) ?? null,
    copied: (path) => pasted.copied(path),
    pastedToWrite: (path) =>
      pasted.toWrite(path, texts.get(PASTED_FILE) ?? '', (other) => working.get(other)?.role === 'draft'),
    annotationsChanged: changedOnShow,
    setText: (path, text, problems = [], changes = null) => {
      // A file that is not read has no words, as an empty one has none.
      const asBefore = text !== '' || whyNotRead(decoding.get(path) ?? []) === whyNotRead(problems);
      if (texts.get(path) === text && asBefore) return;
      if (!asBefore) raw.forget(path);
      tellOfChange(path, text, changes);
      if (text === null ? texts.delete(path) : !texts.has(path)) filesCameOrWent = true;
      if (text === null) decoding.delete(path);
      else {
        texts.set(path, text);
        decoding.set(path, problems);
      }
      markChanged(path, text);
    },
    pending: () => {
      // What a file of the corpus asks for is known when it was read.
      if (view !== null && (dirtyFiles.size > 0 || filesCameOrWent)) readFiles();
      return dirty.size + owed.size + unsettled + dirtyFiles.size + (filesCameOrWent ? 1 : 0);
    },
    has: (path) => texts.has(path),
    view: () => view,
    early: (path) => {
      if (view !== null || !(lives.has(path) || shown.has(path) || lives.has(owners.get(path) ?? ''))) return null;
      early ??= readEarly();
      return early.snapshot.articles.size > 0 ? early : null;
    },
    *refresh() {
      readFiles();
      // A refresh may be under way in slices while somebody asks and another runs to its end: both work on one map.
      while (dirty.size > 0) {
        for (const batch of inBatches(dirty, isOnShow, (path) => texts.get(path)?.length ?? 0, atOnce)) {
          const due = batch.filter((path) => dirty.delete(path));
          const read = readSome(due);
          for (const path of due) {
            const article = read.get(path);
            if (article) working.set(path, article);
            else working.delete(path);
          }
          yield dirty.size;
        }
      }
      const copies = copyFinder.copies(working, layout, files.manifest.annotator);
      for (const [path, article] of working) {
        const copyOf = copies.get(path) ?? null;
        if (article.copyOf !== copyOf) working.set(path, { ...article, copyOf });
      }
      articles = inOrder(working);
      const problems = [
        ...files.problems,
        ...layout.problems,
        ...tellAlone(layout, (path) => texts.get(path)),
        ...undeclaredOnce([...annotated.values()].flat(), (path) => texts.get(path) ?? null),
        ...configured.ofConfigurations(),
        ...undecoded(),
      ];
      const taken = pastedIn(articles, pasted);
      const advanced = advance(snapshot, { ...ruledBy(files), problems, known, articles, pasted: taken }, sayings);
      snapshot = advanced.snapshot;
      unsettled = 0;
      if (check) for (const path of advanced.recheck) owed.add(path);
      // Another refresh may have gone on from here and done what is left: then there is nothing left to do.
      for (const path of owed) {
        owed.delete(path);
        store.check(path, snapshot);
        // What is counted are articles to read; checking them is the last of it.
        yield Math.min(owed.size, 1);
      }
      const { changed, findings, ignored } = store.settle(snapshot);
      view = viewOf({ snapshot, findings, ignored, partial: false });
      early = null;
      return changed;
    },
  };
}

const NO_LAYERS: readonly AnnotationLayer[] = [];
