import type { QuotedPassage } from '../features/draft/quotePassage';
import type { WirePlace, WireRange } from './protocol';

/** What server and client say to each other about drafts: statements, their states, the checklist. */

export type WireStatementKind = 'quotation' | 'figure' | 'name' | 'role' | 'age' | 'date' | 'headline';
export type WireStatementState = 'verbatim' | 'agrees' | 'one origin' | 'disputed' | 'differs' | 'not found';

/** `ChecklistsParams` → `WireChecklist[]`: the checklists of all drafts, or of one. Waits for the index. */
export const CHECKLISTS_REQUEST = 'crosscheck/checklists';

export interface ChecklistsParams {
  /** Only this draft. */
  readonly uri?: string;
}

export interface WireChecklist {
  /** URI of the corpus's folder. */
  readonly corpus: string;
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  readonly statements: readonly WireStatement[];
}

export interface WireStatement {
  readonly kind: WireStatementKind;
  readonly state: WireStatementState;
  /** V, A, 1, D, ≠ or ?. */
  readonly letter: string;
  readonly words: string;
  readonly range: WireRange;
  readonly sentence: string;
  /** Who speaks, what is measured; may be ''. */
  readonly about: string;
  /** How it stands, in words. */
  readonly told: string;
  /** Whether its state asks for a person. */
  readonly needsLook: boolean;
  readonly evidence: readonly WireEvidence[];
  readonly checked: WireCheck | null;
  /** It was checked before its sentence changed. */
  readonly fallen: WireCheck | null;
}

export interface WireEvidence extends WirePlace {
  readonly name: string;
  readonly date: string | null;
  readonly supports: boolean;
  /** `translated`, `damaged`. */
  readonly flags: readonly string[];
}

export interface WireCheck {
  readonly by: string | null;
  readonly on: string | null;
  readonly note: string | null;
}

/** `ChecklistTextParams` → `string | null`: a draft's checklist for the desk. */
export const CHECKLIST_TEXT_REQUEST = 'crosscheck/checklistText';

export interface ChecklistTextParams {
  readonly uri: string;
  readonly format: 'markdown' | 'html';
}

/** `StatementAtParams` → `StatementAt | null`: the page that compares the statement at a place with its sources. */
export const STATEMENT_AT_REQUEST = 'crosscheck/statementAt';

export interface StatementAtParams {
  readonly uri: string;
  readonly position: WireRange['start'];
}

export interface StatementAt {
  /** Parameters of the page `statement`. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** `CopiedParams` → nothing: words of this document were copied. */
export const COPIED_REQUEST = 'crosscheck/copied';

export interface CopiedParams {
  readonly uri: string;
}

/** `QuotePassageParams` → `QuotedPassage | null`: words of a source as a draft may quote them. */
export const QUOTE_PASSAGE_REQUEST = 'crosscheck/quotePassage';

export interface QuotePassageParams {
  readonly uri: string;
  readonly range: WireRange;
}

export type { QuotedPassage };

/** `NewDraftParams` → `NewDraft | null`: where a new draft of a corpus belongs. */
export const NEW_DRAFT_REQUEST = 'crosscheck/newDraft';

export interface NewDraftParams {
  /** URI of the corpus's folder. */
  readonly corpus: string;
}

export interface NewDraft {
  /** URI of the folder for drafts. */
  readonly folder: string;
  /** Whether files in it are drafts without saying so. */
  readonly byFolder: boolean;
}

/** One `TickArguments`, carried out by the server: writes `decisions.yaml` through `workspace/applyEdit`. */
export const TICK_COMMAND = 'crosscheck.server.tick';

export interface TickArguments {
  readonly uri: string;
  /** Exactly the statement's range. */
  readonly range: WireRange;
  readonly kind: WireStatementKind;
  /** False takes the tick away. */
  readonly checked: boolean;
  readonly by?: string;
  readonly note?: string;
}
