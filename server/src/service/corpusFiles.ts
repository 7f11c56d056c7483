import type { Metadata } from '../article/types';
import { type AnnotationLayer, findAnnotationFiles } from '../corpus/annotationFiles';
import { type Decisions, NO_DECISIONS } from '../corpus/decisions';
import { annotationFilesAlone } from '../corpus/filesWithoutText';
import { astrayGlobs } from '../corpus/globsOfFolders';
import { annotationPattern } from '../corpus/layouts';
import { LOCKED_FILE, type LockedTexts, NO_LOCKED_TEXTS, placeRecords, readLockedTexts } from '../corpus/lockedTexts';
import { DEFAULT_MANIFEST, type FileProblem, type Manifest } from '../corpus/manifest';
import { type Membership, readMembership } from '../corpus/membership';
import { type MetadataTable, NO_METADATA_TABLE, placeMetadata, readMetadataTable } from '../corpus/metadataTable';
import { NO_PASTED, PASTED_FILE, type Pasted, readPasted } from '../corpus/pastedFile';
import { readDecisions } from '../corpus/readDecisions';
import { readManifest } from '../corpus/readManifest';
import { type DescribedEntities, NO_DESCRIBED_ENTITIES, readDescribedEntities } from '../entities/described';
import { ANNOTATION_CONFIGURATION } from '../features/annotations/configurationFiles';
import { RULES } from '../rules';
import { FILE_PROBLEM_KINDS } from '../rules/fileProblems';
import type { Problem } from '../text/problem';

export const MANIFEST_FILE = 'corpus.yaml';
export const ENTITIES_FILE = 'entities.yaml';
export const DECISIONS_FILE = 'decisions.yaml';
export const METADATA_FILE = 'metadata.tsv';

export const CORPUS_FILES: readonly string[] = [
  MANIFEST_FILE,
  ENTITIES_FILE,
  DECISIONS_FILE,
  METADATA_FILE,
  LOCKED_FILE,
  PASTED_FILE,
];

/** The corpus's own files, read. */
export interface CorpusFiles {
  readonly manifest: Manifest;
  readonly membership: Membership;
  readonly described: DescribedEntities;
  readonly decisions: Decisions;
  readonly table: MetadataTable;
  readonly lockedTexts: LockedTexts;
  readonly pasted: Pasted;
  readonly problems: readonly FileProblem[];
}

const RULE_CODES = [...RULES, ...FILE_PROBLEM_KINDS].map(({ code }) => code);

/** Reads those of the corpus's own files that changed; what did not keeps its identity. */
export function readCorpusFiles(
  before: CorpusFiles | null,
  changed: ReadonlySet<string>,
  textOf: (file: string) => string | undefined,
): CorpusFiles {
  const problems: FileProblem[] = (before?.problems ?? []).filter(({ file }) => !changed.has(file));
  const read = <T>(file: string, kept: T | undefined, none: T, reader: (text: string) => T): T => {
    if (kept !== undefined && !changed.has(file)) return kept;
    const text = textOf(file);
    return text === undefined ? none : reader(text);
  };
  const manifest = read(MANIFEST_FILE, before?.manifest, DEFAULT_MANIFEST, (text) => {
    const result = readManifest(text, RULE_CODES);
    problems.push(...result.problems);
    return result.manifest;
  });
  const described = read(ENTITIES_FILE, before?.described, NO_DESCRIBED_ENTITIES, (text) => {
    const result = readDescribedEntities(text);
    problems.push(...result.problems);
    return result;
  });
  const decisions = read(DECISIONS_FILE, before?.decisions, NO_DECISIONS, (text) => {
    const result = readDecisions(text);
    problems.push(...result.problems);
    return result.decisions;
  });
  const table = read(METADATA_FILE, before?.table, NO_METADATA_TABLE, (text) => {
    const result = readMetadataTable(text);
    problems.push(...result.problems);
    return result;
  });
  const lockedTexts = read(LOCKED_FILE, before?.lockedTexts, NO_LOCKED_TEXTS, (text) => {
    const result = readLockedTexts(text);
    problems.push(...result.problems);
    return result;
  });
  const pasted = read(PASTED_FILE, before?.pasted, NO_PASTED, (text) => {
    const result = readPasted(text);
    problems.push(...result.problems);
    return result;
  });
  const membership = before?.manifest === manifest ? before.membership : readMembership(manifest);
  return { manifest, membership, described, decisions, table, lockedTexts, pasted, problems };
}

/** What belongs to which article, by the names of files. */
export interface Layout {
  readonly articles: ReadonlySet<string>;
  readonly metadata: ReadonlyMap<string, Metadata>;
  /** Annotation files of each article, the one that counts first. */
  readonly annotations: ReadonlyMap<string, readonly AnnotationLayer[]>;
  /** Annotation files that belong to none of them. */
  readonly alone: readonly string[];
  /** Where they lie: as `corpus.yaml` says, or as was recognised. */
  readonly pattern: string;
  readonly problems: readonly FileProblem[];
}

export function readLayout(
  paths: Iterable<string>,
  files: CorpusFiles,
  kind: 'alone' | 'brat' | 'corpus',
  textOf: (file: string) => string | undefined,
): Layout {
  const all = [...paths];
  const articles = new Set(
    all.filter((path) => (kind === 'alone' ? !path.endsWith('.ann') : files.membership.isArticle(path))),
  );
  const placed = placeMetadata(files.table, articles);
  const { metadata } = placed;
  const manifest = textOf(MANIFEST_FILE);
  const problems = [
    ...placed.problems,
    ...placeRecords(files.lockedTexts, articles, files.membership.isLocked),
    ...(manifest === undefined ? [] : astrayGlobs(manifest, all)),
  ];
  const pattern = annotationPattern(files.manifest.annotations, articles, all);
  const annotations = findAnnotationFiles(articles, all, { ...files.manifest, annotations: pattern });
  if (pattern !== files.manifest.annotations) {
    problems.push(...proposeLayout(pattern, annotations, kind === 'brat', textOf));
  }
  const alone = kind === 'alone' ? [] : annotationFilesAlone({ paths: all, annotations }, files.membership);
  return { articles, metadata, annotations, alone, pattern, problems };
}

/** Where annotation files were recognised by their names, that can be said for good: it is offered where it would be written. */
function proposeLayout(
  pattern: string,
  annotations: Layout['annotations'],
  isProject: boolean,
  textOf: (file: string) => string | undefined,
): readonly FileProblem[] {
  const manifest = textOf(MANIFEST_FILE);
  const [first] = [...annotations.values()].flat();
  const isConfigured = textOf(ANNOTATION_CONFIGURATION) !== undefined;
  const file = manifest !== undefined ? MANIFEST_FILE : isConfigured ? ANNOTATION_CONFIGURATION : first?.path;
  if (file === undefined) return [];
  const text = textOf(file) ?? '';
  const lineEnd = /\n|$/.exec(text)!.index;
  const line = `annotations: "${pattern}"\n`;
  const at = manifest?.length ?? 0;
  const before = manifest === undefined || manifest === '' || manifest.endsWith('\n') ? '' : '\n';
  const edits = [{ start: at, end: at, newText: before + line }];
  const written = 'Write it into corpus.yaml';
  // A corpus.yaml makes a brat project a corpus like any other.
  const created = isProject ? `${written}, and check the articles from now on` : written;
  const fix = manifest === undefined ? { title: created, edits, in: MANIFEST_FILE } : { title: written, edits };
  const message = `The annotation files were recognised by their names, at “${pattern}” from each article. Say so in corpus.yaml, and it holds whatever files come and go.`;
  return [{ file, code: 'annotation.layout', message, start: 0, end: Math.min(lineEnd, 200), fixes: [fix] }];
}

/** What a snapshot has of them. */
export const ruledBy = ({ manifest, decisions }: CorpusFiles): Pick<CorpusFiles, 'manifest' | 'decisions'> => ({
  manifest,
  decisions,
});

/** What is wrong with the bytes of a file that is no article, in words for it. */
export function aboutFile({ code, message }: Problem): string {
  if (code === 'article.not-text') return 'This file is not text: it is not read. Restore it from a copy.';
  return code === 'article.too-large' ? 'This file is too large: it is not read. Split it.' : message;
}
