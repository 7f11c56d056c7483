import type { PutAside } from '../corpus/applyDecisions';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { LevelOverrides } from '../rules/check';
import type { Finding } from '../rules/types';
import type { TextChange } from '../standoff/textChanges';
import type { AnnotationEdit, AnnotationKeeper } from './annotationKeeping';
import type { Rename } from './renames';

/** The only door to files. URIs are strings as the editor writes them; the command line uses `file:` URIs. */
export interface Files {
  /** URIs of all files below the folder, dot folders and `node_modules` left out. */
  list(folder: string): Promise<readonly string[]>;
  /** The file's bytes, or null when there is no such file; rejects with the reason where there is one that cannot be read now. */
  read(uri: string): Promise<Uint8Array | null>;
  /**
   * Writes a file, whole or not at all, with the folders above it; rejects with the reason. Absent where files can only be read.
   * `expected` is what is about to be replaced, null for nothing: where the file is another by now, it is left alone and the answer is false.
   */
  write?(uri: string, bytes: Uint8Array, expected?: Uint8Array | null): Promise<boolean>;
  remove?(uri: string): Promise<void>;
}

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface Clock {
  /** Milliseconds, for durations. */
  now(): number;
  /** Lets other work in (editor events, cancellation) and comes back. */
  yield(): Promise<void>;
}

export interface Progress {
  /** The corpus's folder. */
  readonly corpus: string;
  readonly done: number;
  readonly total: number;
}

/** A corpus as the editor's features see it, at one moment. */
export interface CorpusView {
  /** A brat project of which nothing more is said: only its annotations are looked at. */
  readonly annotationsOnly: boolean;
  /** The other articles are still being read: it holds those that the editor shows, and no findings. */
  readonly partial: boolean;
  /** URI of its folder, without a slash at the end. */
  readonly root: string;
  readonly snapshot: CorpusSnapshot;
  /** Findings by path relative to the corpus; the corpus's own files (`corpus.yaml` …) among them. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Findings that a decision has put aside, with its reason. */
  readonly ignored: readonly PutAside<Finding>[];
  uriOf(path: string): string;
  /** The text of any of the corpus's files as the editor or the disk has it: `corpus.yaml`, an `.ann` file, an article. */
  textOf(path: string): string | null;
  /** Where an annotator's file of an article lies, or would; null where the files of this corpus are nobody's in particular. */
  fileOfAnnotator(article: string, annotator: string): string | null;
  /** All its files, sorted, relative to its folder. */
  paths(): readonly string[];
}

/** Findings of one file changed. An empty list clears them. */
export interface FindingsChange {
  readonly uri: string;
  /** The document's version that the findings speak of; null for a file that is not open. */
  readonly version: number | null;
  readonly findings: readonly Finding[];
  readonly corpus: CorpusView;
}

export interface Service {
  /**
   * Looks for corpora in these folders and reads them. `checked` are folders that have no `corpus.yaml` but that the
   * person said yes to. Resolves when everything has been read; findings come through `onFindings` as they are known.
   */
  setFolders(folders: readonly string[], checked?: readonly string[]): Promise<void>;
  /** The editor's text of a file, which counts from now on instead of the disk's. */
  openDocument(uri: string, languageId: string, version: number, text: string): void;
  /** `changes` say how its text came about, one after the other; null when that is not known. */
  changeDocument(uri: string, version: number, text: string, changes?: readonly TextChange[] | null): void;
  /** The editor wrote the document: its annotations are written after it. */
  savedDocument(uri: string): Promise<void>;
  /** Somebody copied words of this article: where they are pasted, they are known to come from it. */
  copiedFrom(uri: string): void;
  closeDocument(uri: string): void;
  /**
   * What a person marks in an article. The edit gets the annotation file as it must be for the text of now; it is written at once, or
   * after the text where that has unsaved changes. `layer` (path relative to the corpus) is the file, by default the one that counts.
   */
  annotate(uri: string, edit: AnnotationEdit, layer?: string): Promise<void>;
  /** Which annotation files get which names when an article gets another, or a folder with articles in it (URIs). */
  annotationFilesAfterRename(from: string, to: string): readonly Rename[];
  /** Articles and folders are about to be renamed. */
  willRename(renames: readonly Rename[]): void;
  /** They were renamed. What was annotated and not written yet goes along when the article is opened under its new name. */
  renamed(renames: readonly Rename[]): Promise<void>;
  /** The annotation files of an article (URIs), as they are or would be written for its text of now. */
  annotationFilesNow(uri: string): readonly { readonly uri: string; readonly text: string }[];
  /** Brings everything to safety that is only in memory. */
  flush(): Promise<void>;
  /** Files that were created, changed or deleted on disk. */
  filesChanged(uris: readonly string[]): Promise<void>;
  /**
   * Reads those of a corpus's own files that commands edit: not every editor watches them. `uri` is the corpus's or that of a file in it.
   */
  readOwnFiles(uri: string): Promise<void>;
  /** An editor that did not open this one of a corpus's own files has changed it so; not every one tells more of it. */
  editedUnseen(uri: string, text: string): void;
  /** Resolves when a file that the editor shows can be asked about, be it in a partial corpus; not before it is opened. */
  served(uri: string): Promise<void>;
  /**
   * The corpus of a file and its path there, up to date with the last change; null for a file of no corpus. Who needs no more than the
   * text and its annotations need not wait in a brat project until the words are read.
   */
  find(uri: string, needs?: 'words' | 'annotations'): { readonly corpus: CorpusView; readonly path: string } | null;
  corpora(): readonly CorpusView[];
  onFindings(listener: (changes: readonly FindingsChange[]) => void): void;
  onProgress(listener: (progress: Progress) => void): void;
  /** Something changed in a corpus: trees and open cards may want to be made anew. */
  onCorpusChanged(listener: (corpus: CorpusView) => void): void;
  /** Resolves when nothing is waiting to be read or checked. */
  settled(): Promise<void>;
}

export interface ServiceOptions {
  readonly files: Files;
  readonly logger: Logger;
  readonly clock: Clock;
  /** Levels that beat `corpus.yaml`: the command line's `--rule CODE=LEVEL`. */
  readonly levels?: LevelOverrides;
  /** How annotations are written; without one, texts can be edited but annotations stay as they are on the disk. */
  readonly keeper?: AnnotationKeeper;
  /** Whether the rules run (default). Who wants the facts alone need not wait for them. */
  readonly check?: boolean;
  /** How many articles are read in one step: the more, the faster, but no request is answered meanwhile. */
  readonly atOnce?: number;
}
