import type { EntityKind } from '../entities/types';
import { RECORD_FACT_COMMAND } from './factProtocol';
import { OPEN_PAGE_CLIENT_COMMAND } from './pageProtocol';

/**
 * What server and client say to each other beyond the Language Server Protocol: method names, parameters, results.
 * Plain data, no code that runs on one side only, so that both bundles share this file.
 * Ranges are the protocol's (zero-based lines, UTF-16 characters); URIs are strings as the editor writes them.
 */

/** `initializationOptions`. Everything is optional: an editor that sends none gets a working server. */
export interface InitializationOptions {
  /** URIs of folders without a `corpus.yaml` that the person said yes to. */
  readonly checkedFolders?: readonly string[];
  /**
   * The client trusts the server's Markdown and offers `CLIENT_COMMANDS`, so cards may hold `command:` links.
   * The client lets exactly these through (`isTrusted: { enabledCommands }`).
   */
  readonly commandLinks?: boolean;
  /** The server has no file system of its own and asks the client (`files/list`, `files/read`). Always so in a worker. */
  readonly filesThroughClient?: boolean;
  /** URI of a folder of the client's for what is not written yet; without one, a server with a disk keeps its own. */
  readonly storage?: string;
  /** URI of a rule's page with `{code}` in it. Default: the pages that come with the server. */
  readonly rulePage?: string;
  /** The settings to start with, for clients without `workspace/configuration`. */
  readonly settings?: Partial<Settings>;
}

/** The section `crosscheck` of the editor's settings. */
export interface Settings {
  /** Which files' findings go to the list of problems. Drafts always do; the tree has all of them. */
  readonly problems: 'open' | 'corpus';
  /** Inlay hints: who "she" is behind "she said". */
  readonly speakerHints: boolean;
  /** Inlay hints: a figure in the other system of units. */
  readonly unitHints: boolean;
  readonly codeLens: boolean;
  /** Semantic tokens for names, quotations and figures. */
  readonly colours: boolean;
  /** Inlay hints: the types of annotations, and who or what they are. */
  readonly annotationHints: boolean;
  /** What was annotated, in the hover. */
  readonly annotationHover: boolean;
  /** In a draft's text: quotations, names and figures of the sources as one types. */
  readonly draftSuggestions: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  problems: 'open',
  speakerHints: false,
  unitHints: false,
  codeLens: true,
  colours: false,
  annotationHints: false,
  annotationHover: true,
  draftSuggestions: true,
};

export interface WireRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface WirePlace {
  readonly uri: string;
  /** Path relative to the corpus. */
  readonly path: string;
  readonly range: WireRange;
}

export type WireSeverity = 'error' | 'warning' | 'information' | 'hint';
export type WireRelation = 'conflicts' | 'differs' | 'agrees' | 'context';

export interface WireFinding extends WirePlace {
  readonly code: string;
  readonly severity: WireSeverity;
  readonly message: string;
  readonly related: readonly (WirePlace & { readonly relation: WireRelation; readonly message: string })[];
  /** The key of the claim it speaks of, for `compare` and `decide`. */
  readonly claim?: string;
}

// ---- client → server, requests ----

/** `StatusParams` (none) → `Status`. Answers at once, also while indexing. */
export const STATUS_REQUEST = 'crosscheck/status';

export interface Status {
  /** Everything that was asked for has been read and checked. */
  readonly ready: boolean;
  /** While corpora are being read. */
  readonly indexing: { readonly corpus: string; readonly done: number; readonly total: number } | null;
  readonly corpora: readonly CorpusStatus[];
}

export interface CorpusStatus {
  /** URI of its folder, without a slash at the end. */
  readonly root: string;
  /** From `corpus.yaml`, else the folder's name. */
  readonly name: string;
  readonly articles: number;
  readonly drafts: number;
  readonly findings: Readonly<Record<WireSeverity, number>>;
  /** Findings that a decision put aside. */
  readonly ignored: number;
}

/** `FindingsParams` → `CorpusFindings[]`: all findings, open files or not. Waits for the index. */
export const FINDINGS_REQUEST = 'crosscheck/findings';

export interface FindingsParams {
  /** Only this corpus (URI of its folder). */
  readonly corpus?: string;
}

export interface CorpusFindings {
  readonly root: string;
  readonly name: string;
  /** The snapshot's number: grows with every change. */
  readonly sequence: number;
  /** Articles and drafts that were read. */
  readonly articles: number;
  /** Files with findings, sorted by path; findings in reading order. The corpus's own files are among them. */
  readonly files: readonly FileFindings[];
  readonly ignored: readonly {
    readonly finding: WireFinding;
    readonly reason: string;
    /** For `TAKE_BACK_COMMAND`. */
    readonly ruling: string;
  }[];
}

export interface FileFindings {
  readonly uri: string;
  readonly path: string;
  /** Null for what is no article (`corpus.yaml` …). */
  readonly role: 'source' | 'draft' | null;
  readonly outlet: string | null;
  readonly findings: readonly WireFinding[];
}

/** `CheckFolderParams` → `Status`: the person said yes (or no longer) to *Check this folder?*. */
export const CHECK_FOLDER_REQUEST = 'crosscheck/checkFolder';

export interface CheckFolderParams {
  readonly folder: string;
  readonly checked: boolean;
}

/** `CompareParams` → `ComparedClaim | null`: the figures of one claim side by side. */
export const COMPARE_REQUEST = 'crosscheck/compare';

export interface CompareParams {
  /** Any file of the corpus, or the corpus's folder. */
  readonly uri: string;
  readonly claim: string;
}

export interface ComparedClaim {
  readonly claim: string;
  /** For a reader: "ATACMS range". */
  readonly title: string;
  readonly state: 'agreed' | 'differs' | 'updated' | 'disputed' | 'conflict';
  readonly why: string;
  /** What a person ruled, if anybody did. */
  readonly decision: { readonly verdict: string; readonly value: string | null; readonly reason: string | null } | null;
  /** Groups of figures that say the same, the most frequent first. */
  readonly groups: readonly ComparedGroup[];
}

export interface ComparedGroup {
  /** As the first of them writes it: "around 180 miles (290 km)". */
  readonly value: string;
  readonly figures: readonly ComparedFigure[];
}

export interface ComparedFigure extends WirePlace {
  /** As written. */
  readonly value: string;
  /** Outlet, else the file's name. */
  readonly outlet: string;
  readonly date: string | null;
  readonly role: 'source' | 'draft';
  readonly attributedTo: string | null;
  /** The sentence that says it. */
  readonly sentence: string;
}

// ---- server → client, requests: a server without a file system ----

/** `FilesListParams` → `string[]`: URIs of all files below, dot folders and `node_modules` left out. */
export const FILES_LIST_REQUEST = 'crosscheck/files/list';

export interface FilesListParams {
  readonly folder: string;
}

/** `FilesReadParams` → the bytes in base64, or null when there is no such file; an error where there is one that cannot be read. */
export const FILES_READ_REQUEST = 'crosscheck/files/read';

export interface FilesReadParams {
  readonly uri: string;
}

/** `FilesWriteParams` → null, or why the file could not be written. Makes the folders above it. */
export const FILES_WRITE_REQUEST = 'crosscheck/files/write';

export interface FilesWriteParams {
  readonly uri: string;
  /** In base64. */
  readonly content: string;
}

/** `FilesReadParams` → null: a file that there is no more need of. */
export const FILES_REMOVE_REQUEST = 'crosscheck/files/remove';

// ---- server → client, notifications ----

/** `ChangedParams`: findings or facts of a corpus changed; ask again for what is on show. At most a few a second. */
export const CHANGED_NOTIFICATION = 'crosscheck/changed';

export interface ChangedParams {
  readonly corpus: string;
  readonly sequence: number;
}

/** `Status`: indexing went on or ended. */
export const STATUS_NOTIFICATION = 'crosscheck/statusChanged';

// ---- commands that the server carries out (workspace/executeCommand), in any editor ----

/** One `DecideArguments`. Writes `decisions.yaml` through `workspace/applyEdit`. */
export const DECIDE_COMMAND = 'crosscheck.server.decide';

/**
 * Code actions carry it without a reason. A client that can ask does so in its `executeCommand` middleware and
 * adds `reason` (and `by`) before it sends the command on.
 */
export type DecideArguments = DecideFinding | DecideClaim;

export interface DecideFinding {
  readonly kind: 'finding';
  readonly uri: string;
  readonly code: string;
  readonly range: WireRange;
  readonly reason?: string;
  readonly by?: string;
}

export interface DecideClaim {
  readonly kind: 'claim';
  /** Any file of the corpus. */
  readonly uri: string;
  readonly claim: string;
  readonly verdict: 'accepted' | 'disputed' | 'not the same claim';
  /** The accepted value, as written. */
  readonly value?: string;
  readonly reason?: string;
  readonly by?: string;
}

/**
 * One `TakeBackArguments`: takes a ruling out of `decisions.yaml`. Answers with a `TakenBack`, which takes that back in turn
 * when it is sent as the command's argument.
 */
export const TAKE_BACK_COMMAND = 'crosscheck.server.takeBack';

export interface TakeBackArguments {
  /** Any file of the corpus, or its folder. */
  readonly uri: string;
  /** The key of the ruling; for one on a claim the claim's key says as much. */
  readonly ruling?: string;
  readonly claim?: string;
}

export interface TakenBack {
  readonly uri: string;
  /** What the ruling was on, for a message. */
  readonly title: string;
  /** `decisions.yaml` before and after. */
  readonly before: string;
  readonly after: string;
}

/** One `AnnotateArguments`. Writes the article's `.ann`; where the article has unsaved changes, after them. */
export const ANNOTATE_COMMAND = 'crosscheck.server.annotate';

export type AnnotateArguments = AnnotateQuotation | AnnotateQuotedTerm | AnnotateMention | SettleAnnotations;

export interface AnnotateQuotation {
  readonly kind: 'quotation';
  readonly uri: string;
  /** Any place inside the quotation. */
  readonly range: WireRange;
  /** The speaker's words; null says that nobody is named, and that it has been checked. */
  readonly speaker: WireRange | null;
}

/** Says whom a mention names. */
export interface AnnotateMention {
  readonly kind: 'mention';
  readonly uri: string;
  readonly range: WireRange;
  readonly of: EntityKind;
  /** The entity's id and its name, as the `N` line gives them. */
  readonly reference: string;
  readonly name: string;
}

export interface AnnotateQuotedTerm {
  readonly kind: 'quoted term';
  readonly uri: string;
  readonly range: WireRange;
  readonly term: 'scare' | 'title';
}

/** What a person decided about lines of one of an article's annotation files. */
export interface SettleAnnotations {
  readonly kind: 'settle';
  readonly uri: string;
  /** The file, relative to the corpus. */
  readonly layer: string;
  /** Lines that go, with what refers to them. */
  readonly removes: readonly string[];
  /** Before that: a line that takes the place of another one. */
  readonly puts?: { readonly id: string; readonly inPlaceOf: string };
  /** All annotations of the file are put where their words stand now. */
  readonly reanchors?: boolean;
}

/** One `DescribeArguments`. Adds an entry to `entities.yaml` through `workspace/applyEdit`. */
export const DESCRIBE_COMMAND = 'crosscheck.server.describe';

export interface DescribeArguments {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

export const SERVER_COMMANDS: readonly string[] = [
  DECIDE_COMMAND,
  TAKE_BACK_COMMAND,
  ANNOTATE_COMMAND,
  DESCRIBE_COMMAND,
  RECORD_FACT_COMMAND,
];

// ---- commands that the client carries out: targets of the links in cards ----

/** One `CompareParams`. */
export const COMPARE_CLIENT_COMMAND = 'crosscheck.compare';
/** One `CompareParams`: asks for verdict and reason, then runs `DECIDE_COMMAND`. */
export const DECIDE_CLIENT_COMMAND = 'crosscheck.decide';
/** One `TakeBackArguments`: runs `TAKE_BACK_COMMAND` and offers to undo it. */
export const TAKE_BACK_CLIENT_COMMAND = 'crosscheck.takeBack';
/** One `ShowReferencesArguments`: the editor's list of references to the entity there. */
export const MENTIONS_CLIENT_COMMAND = 'crosscheck.showMentions';
/** One `DescribeArguments`: runs `DESCRIBE_COMMAND` and shows the new entry. */
export const DESCRIBE_CLIENT_COMMAND = 'crosscheck.describe';
/** One `OpenArguments`: shows a place. */
export const OPEN_CLIENT_COMMAND = 'crosscheck.open';

export interface ShowReferencesArguments {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

export interface OpenArguments {
  readonly uri: string;
  readonly range: WireRange;
}

/** What `isTrusted: { enabledCommands }` lets through. */
export const CLIENT_COMMANDS: readonly string[] = [
  COMPARE_CLIENT_COMMAND,
  DECIDE_CLIENT_COMMAND,
  TAKE_BACK_CLIENT_COMMAND,
  MENTIONS_CLIENT_COMMAND,
  DESCRIBE_CLIENT_COMMAND,
  OPEN_CLIENT_COMMAND,
  OPEN_PAGE_CLIENT_COMMAND,
];
