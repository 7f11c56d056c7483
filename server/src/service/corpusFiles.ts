import type { Metadata, Role } from '../article/types';
import { type Decisions, NO_DECISIONS } from '../corpus/decisions';
import { DEFAULT_MANIFEST, type FileProblem, type Manifest } from '../corpus/manifest';
import { readDecisions } from '../corpus/readDecisions';
import { readManifest } from '../corpus/readManifest';
import { readDescribedEntities } from '../entities/described';
import type { KnownEntity } from '../entities/types';

export const MANIFEST_FILE = 'corpus.yaml';
export const ENTITIES_FILE = 'entities.yaml';
export const DECISIONS_FILE = 'decisions.yaml';
export const METADATA_FILE = 'metadata.tsv';

export const CORPUS_FILES: ReadonlySet<string> = new Set([MANIFEST_FILE, ENTITIES_FILE, DECISIONS_FILE, METADATA_FILE]);

export interface Read<T> {
  readonly value: T;
  readonly problems: readonly FileProblem[];
}

export const NO_TABLE: ReadonlyMap<string, Metadata> = new Map();

export function readManifestFile(text: string | null): Read<Manifest> {
  if (text === null) return { value: DEFAULT_MANIFEST, problems: [] };
  const { manifest, problems } = readManifest(text);
  return { value: manifest, problems };
}

export function readEntitiesFile(text: string | null): Read<readonly KnownEntity[]> {
  if (text === null) return { value: [], problems: [] };
  const { entities, problems } = readDescribedEntities(text);
  return { value: entities, problems };
}

export function readDecisionsFile(text: string | null): Read<Decisions> {
  if (text === null) return { value: NO_DECISIONS, problems: [] };
  const { decisions, problems } = readDecisions(text);
  return { value: decisions, problems };
}

export function readMetadataFile(_text: string | null): Read<ReadonlyMap<string, Metadata>> {
  return { value: NO_TABLE, problems: [] };
}

/** Whether a file of the corpus's folder is one of its articles. */
export function isArticlePath(path: string, _manifest: Manifest): boolean {
  if (!/\.(txt|md|article)$/.test(path)) return false;
  if (/(^|\/)(\.|node_modules\/)/.test(path)) return false;
  return !/(^|\/)(README|LICENSE|CHANGELOG|requirements)[^/]*$/i.test(path);
}

export function roleByGlob(_path: string, _manifest: Manifest): Role {
  return 'source';
}

export function outletByGlob(_path: string, _manifest: Manifest): string | null {
  return null;
}

export function annotationPath(path: string, _manifest: Manifest): string {
  return path.replace(/(\.article)?\.(txt|md|article)$/, '.ann');
}
