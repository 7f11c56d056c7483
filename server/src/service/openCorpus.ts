import { readArticle } from '../article/read';
import type { Article, ArticleFormat, Metadata, Problem } from '../article/types';
import { advance } from '../corpus/advance';
import { type Decisions, NO_DECISIONS } from '../corpus/decisions';
import { DEFAULT_MANIFEST, type FileProblem, type Manifest } from '../corpus/manifest';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { buildKnownEntities, type KnownEntities } from '../entities/known';
import { readFacts } from '../facts/facts';
import { identicalFacts } from '../facts/sameFacts';
import type { LevelOverrides } from '../rules/check';
import { NO_ANNOTATIONS } from '../standoff/types';
import { uriBelow } from '../text/uri';
import {
  annotationPath,
  CORPUS_FILES,
  DECISIONS_FILE,
  ENTITIES_FILE,
  isArticlePath,
  MANIFEST_FILE,
  METADATA_FILE,
  NO_TABLE,
  outletByGlob,
  readDecisionsFile,
  readEntitiesFile,
  readManifestFile,
  readMetadataFile,
  roleByGlob,
} from './corpusFiles';
import { createFindingStore } from './findingStore';
import { settleMetadata } from './metadata';
import type { CorpusView } from './types';

/** How a folder came to be a corpus. A brat project gets `annotation.*` findings only, until a `corpus.yaml` says more. */
export type CorpusKind = 'manifest' | 'brat' | 'checked' | 'alone';

export interface OpenCorpus {
  readonly root: string;
  readonly kind: CorpusKind;
  /** Gives a file its text, or takes the file away; what follows from it is read by `refresh`. */
  setText(path: string, text: string | null, problems?: readonly Problem[]): void;
  /** How many articles wait to be read anew; more than none also when only another of the corpus's files changed. */
  pending(): number;
  /**
   * Reads and checks what changed, one article a step (it yields how many are left), so that a caller can let other
   * work in between. Returns the files whose findings changed.
   */
  refresh(): Generator<number, readonly string[]>;
  /** As of the last `refresh`; null before the first. */
  view(): CorpusView | null;
  /** Whether the corpus has this file, as an article or as one of its own files. */
  has(path: string): boolean;
}

export function openCorpus(root: string, kind: CorpusKind, overrides: LevelOverrides = new Map()): OpenCorpus {
  const texts = new Map<string, string>();
  const readProblems = new Map<string, readonly Problem[]>();
  const dirty = new Set<string>();
  const dirtyFiles = new Set<string>(CORPUS_FILES);
  let manifest: Manifest = DEFAULT_MANIFEST;
  let decisions: Decisions = NO_DECISIONS;
  let table: ReadonlyMap<string, Metadata> = NO_TABLE;
  let known: KnownEntities = buildKnownEntities([]);
  let articles: ReadonlyMap<string, CorpusArticle> = new Map();
  const problems = new Map<string, readonly FileProblem[]>();
  let snapshot: CorpusSnapshot | null = null;
  const store = createFindingStore(kind, overrides);
  let view: CorpusView | null = null;

  const isArticle = (path: string): boolean => kind === 'alone' || isArticlePath(path, manifest);

  const markAll = (): void => {
    for (const path of new Set([...texts.keys(), ...articles.keys()]))
      if (isArticle(path) || articles.has(path)) dirty.add(path);
  };

  const readCorpusFiles = (): void => {
    const text = (file: string): string | null => texts.get(file) ?? null;
    if (dirtyFiles.has(MANIFEST_FILE)) {
      const read = readManifestFile(text(MANIFEST_FILE));
      manifest = read.value;
      problems.set(MANIFEST_FILE, read.problems);
      markAll();
    }
    if (dirtyFiles.has(ENTITIES_FILE)) {
      const read = readEntitiesFile(text(ENTITIES_FILE));
      known = buildKnownEntities(read.value);
      problems.set(ENTITIES_FILE, read.problems);
      markAll();
    }
    if (dirtyFiles.has(DECISIONS_FILE)) {
      const read = readDecisionsFile(text(DECISIONS_FILE));
      decisions = read.value;
      problems.set(DECISIONS_FILE, read.problems);
    }
    if (dirtyFiles.has(METADATA_FILE)) {
      const read = readMetadataFile(text(METADATA_FILE));
      table = read.value;
      problems.set(METADATA_FILE, read.problems);
      markAll();
    }
    dirtyFiles.clear();
  };

  const readOne = (path: string): CorpusArticle | null => {
    const text = texts.get(path);
    if (text === undefined || !isArticle(path)) return null;
    const before = articles.get(path);
    const article: Article =
      before?.article.text === text ? before.article : readArticle(text, formatOf(path), readProblems.get(path));
    const outside = {
      table: table.get(path) ?? null,
      outletByGlob: outletByGlob(path, manifest),
      draftByGlob: roleByGlob(path, manifest) === 'draft',
    };
    const { metadata, ...settled } = settleMetadata(path, article, outside);
    const annotations = NO_ANNOTATIONS;
    const facts = readFacts({ ...article, metadata }, annotations, known);
    return {
      path,
      ...settled,
      article: { ...article, metadata },
      annotations,
      facts: before && identicalFacts(before.facts, facts) ? before.facts : facts,
    };
  };

  return {
    root,
    kind,
    setText: (path, text, fileProblems = []) => {
      if (text === null) {
        texts.delete(path);
        readProblems.delete(path);
      } else {
        if (texts.get(path) === text) return;
        texts.set(path, text);
        readProblems.set(path, fileProblems);
      }
      if (CORPUS_FILES.has(path)) dirtyFiles.add(path);
      else if (path.endsWith('.ann')) {
        for (const article of articles.keys()) if (annotationPath(article, manifest) === path) dirty.add(article);
      } else dirty.add(path);
    },
    pending: () => dirty.size + dirtyFiles.size,
    has: (path) => CORPUS_FILES.has(path) || articles.has(path) || texts.has(path),
    view: () => view,
    *refresh() {
      if (dirtyFiles.size > 0) readCorpusFiles();
      const next = new Map(articles);
      let left = dirty.size;
      for (const path of [...dirty].sort()) {
        const read = readOne(path);
        if (read) next.set(path, read);
        else next.delete(path);
        dirty.delete(path);
        yield --left;
      }
      articles = next;
      const state = { manifest, decisions, known, articles, problems: [...problems.values()].flat() };
      const advanced = advance(snapshot, state);
      snapshot = advanced.snapshot;
      const { changed, findings, ignored } = store.update(snapshot, advanced.recheck, texts);
      view = {
        root,
        snapshot,
        findings,
        ignored,
        uriOf: (path) => uriBelow(root, path),
        textOf: (path) => texts.get(path) ?? null,
      };
      return changed;
    },
  };
}

export function formatOf(path: string): ArticleFormat {
  if (path.endsWith('.article') || /\.article\.(txt|md)$/.test(path)) return 'article';
  return path.endsWith('.md') ? 'md' : 'txt';
}
