import { readArticle } from '../article/read';
import type { Article, ArticleFormat, Problem } from '../article/types';
import { advance } from '../corpus/advance';
import { type AnnotationLayer, annotationPath } from '../corpus/annotationFiles';
import { createSayingIndexer } from '../corpus/sayings';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { buildKnownEntities, type KnownEntities } from '../entities/known';
import { readFacts } from '../facts/facts';
import { identicalFacts } from '../facts/sameFacts';
import type { LevelOverrides } from '../rules/check';
import { type AnnotationFile, readAnnotations } from '../standoff/read';
import { translateTypes } from '../standoff/translate';
import { NO_ANNOTATIONS } from '../standoff/types';
import type { FileProblem } from '../text/fileProblem';
import { uriBelow } from '../text/uri';
import { CORPUS_FILES, type CorpusFiles, type Layout, readCorpusFiles, readLayout } from './corpusFiles';
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

export interface CheckOptions {
  /** Whether the rules run. */
  readonly check: boolean;
  /** Levels that beat the manifest's. */
  readonly levels?: LevelOverrides | undefined;
}

export function openCorpus(root: string, kind: CorpusKind, { check, levels = new Map() }: CheckOptions): OpenCorpus {
  const texts = new Map<string, string>();
  const decoding = new Map<string, readonly Problem[]>();
  /** Articles as read from their own text, before metadata from elsewhere is laid over them. */
  const raw = new Map<string, Article>();
  /** The annotation file that counts, of each article that has one. */
  const annotated = new Map<string, AnnotationFile>();
  const dirty = new Set<string>();
  const dirtyFiles = new Set<string>(CORPUS_FILES);
  let filesCameOrWent = true;
  let files: CorpusFiles = readCorpusFiles(null, dirtyFiles, () => undefined);
  let layout: Layout = readLayout([], files, kind === 'alone');
  let known: KnownEntities = buildKnownEntities([]);
  let articles: ReadonlyMap<string, CorpusArticle> = new Map();
  const working = new Map<string, CorpusArticle>();
  let snapshot: CorpusSnapshot | null = null;
  let view: CorpusView | null = null;
  const store = createFindingStore(kind, levels);
  const sayings = createSayingIndexer();

  /** Reads the corpus's own files and marks the articles that they speak of. */
  const readFiles = (): void => {
    const before = files;
    if (dirtyFiles.size > 0) files = readCorpusFiles(before, dirtyFiles, (file) => texts.get(file));
    dirtyFiles.clear();
    if (files.described !== before.described) {
      known = buildKnownEntities(files.described.entities);
      for (const path of layout.articles) dirty.add(path);
    }
    if (!filesCameOrWent && files.manifest === before.manifest && files.table === before.table) return;
    const old = layout;
    layout = readLayout(texts.keys(), files, kind === 'alone');
    filesCameOrWent = false;
    for (const path of new Set([...old.articles, ...layout.articles])) {
      const same =
        files.manifest === before.manifest &&
        old.articles.has(path) === layout.articles.has(path) &&
        old.metadata.get(path) === layout.metadata.get(path) &&
        sameLayers(old.annotations.get(path), layout.annotations.get(path));
      if (!same) dirty.add(path);
    }
  };

  const readAnnotationsOf = (path: string, article: Article): AnnotationFile | null => {
    const layer = layout.annotations.get(path)?.[0];
    const text = layer && texts.get(layer.path);
    if (layer === undefined || text === undefined) {
      annotated.delete(path);
      return null;
    }
    const file = readAnnotations(text, article, layer.path);
    annotated.set(path, file);
    return file;
  };

  /** What was wrong with the bytes of files that are no articles; an article tells it itself. */
  const undecoded = (): FileProblem[] => {
    const layers = [...layout.annotations.values()].flatMap((all) => all[0]?.path ?? []);
    return [...CORPUS_FILES, ...layers].flatMap((file) =>
      (decoding.get(file) ?? []).map((problem) => ({ ...problem, file, message: aboutFile(problem) })),
    );
  };

  const readOne = (path: string): CorpusArticle | null => {
    const text = texts.get(path);
    if (text === undefined || !layout.articles.has(path)) {
      raw.delete(path);
      annotated.delete(path);
      return null;
    }
    let own = raw.get(path);
    if (own?.text !== text) {
      own = readArticle(text, formatOf(path), decoding.get(path));
      raw.set(path, own);
    }
    const { metadata, ...settled } = settleMetadata(path, own, {
      table: layout.metadata.get(path) ?? null,
      outletByGlob: files.membership.outlet(path),
      draftByGlob: files.membership.role(path) === 'draft',
    });
    const article = { ...own, metadata };
    const marked = readAnnotationsOf(path, own)?.annotations ?? NO_ANNOTATIONS;
    const annotations = translateTypes(marked, files.manifest.types);
    const facts = readFacts(article, annotations, known);
    const before = working.get(path);
    return {
      path,
      ...settled,
      article,
      annotations,
      annotationFile: layout.annotations.get(path)?.[0]?.path ?? annotationPath(path, files.manifest, layout.articles),
      locked: files.membership.isLocked(path),
      facts: before && identicalFacts(before.facts, facts) ? before.facts : facts,
    };
  };

  return {
    root,
    kind,
    setText: (path, text, problems = []) => {
      if (texts.get(path) === text) return;
      if (text === null) {
        if (texts.delete(path)) filesCameOrWent = true;
        decoding.delete(path);
      } else {
        if (!texts.has(path)) filesCameOrWent = true;
        texts.set(path, text);
        decoding.set(path, problems);
      }
      if (CORPUS_FILES.includes(path)) dirtyFiles.add(path);
      else if (!path.endsWith('.ann')) dirty.add(path);
      else for (const [article, layers] of layout.annotations) if (layers[0]?.path === path) dirty.add(article);
    },
    pending: () => dirty.size + dirtyFiles.size + (filesCameOrWent ? 1 : 0),
    has: (path) => texts.has(path),
    view: () => view,
    *refresh() {
      readFiles();
      // A refresh may be under way in slices while somebody asks and another runs to its end: both work on one map.
      while (dirty.size > 0) {
        for (const path of [...dirty].sort()) {
          if (!dirty.delete(path)) continue;
          const read = readOne(path);
          if (read) working.set(path, read);
          else working.delete(path);
          yield dirty.size;
        }
      }
      articles = inOrder(working);
      const problems = [
        ...files.problems,
        ...layout.problems,
        ...[...annotated.values()].flatMap(({ problems }) => problems),
        ...undecoded(),
      ];
      const advanced = advance(snapshot, { ...pick(files), problems, known, articles }, sayings);
      snapshot = advanced.snapshot;
      const { changed, findings, ignored } = store.update(snapshot, check ? advanced.recheck : NOTHING);
      view = {
        root,
        snapshot,
        findings,
        ignored,
        uriOf: (path) => uriBelow(root, path),
        textOf: (path) => texts.get(path) ?? null,
        paths: () => [...texts.keys()].sort(),
      };
      return changed;
    },
  };
}

/** Sorted by path, so that nothing depends on the order in which files came. */
function inOrder(articles: ReadonlyMap<string, CorpusArticle>): ReadonlyMap<string, CorpusArticle> {
  return new Map([...articles].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const NOTHING: ReadonlySet<string> = new Set();

const pick = ({ manifest, decisions }: CorpusFiles): Pick<CorpusFiles, 'manifest' | 'decisions'> => ({
  manifest,
  decisions,
});

function aboutFile({ code, message }: Problem): string {
  if (code === 'article.not-text') return 'This file is not text: it is not read. Restore it from a copy.';
  return code === 'article.too-large' ? 'This file is too large: it is not read. Split it.' : message;
}

function sameLayers(a: readonly AnnotationLayer[] | undefined, b: readonly AnnotationLayer[] | undefined): boolean {
  return a?.length === b?.length && (a ?? []).every((layer, i) => layer.path === b?.[i]?.path);
}

export function formatOf(path: string): ArticleFormat {
  if (path.endsWith('.article') || /\.article\.(txt|md)$/.test(path)) return 'article';
  return path.endsWith('.md') ? 'md' : 'txt';
}
