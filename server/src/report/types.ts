import type { ViewInput } from '../features/views/types';
import type { Finding } from '../rules/types';

/** What a report is made of: a corpus, and which of its articles it is about. */
export interface ReportInput extends ViewInput {
  /** From `corpus.yaml`, else the folder's name. */
  readonly name: string;
  readonly wanted: (path: string) => boolean;
  /** The text of any of the corpus's files. */
  readonly textOf: (path: string) => string | null;
}

export interface ReportOptions {
  /** ISO date, for the head of the report. */
  readonly today: string;
  readonly version: string;
}

/** A corpus as the report tells it, in the order of its sections. Words only: each format puts them into its own form. */
export interface Report {
  readonly name: string;
  readonly counts: ReportCounts;
  readonly files: readonly ReportFile[];
  readonly claims: readonly ReportClaim[];
  readonly speakers: readonly ReportSpeaker[];
  readonly articles: readonly ReportArticle[];
  readonly ignored: readonly ReportIgnored[];
  readonly rulings: readonly ReportRuling[];
}

export interface ReportCounts {
  readonly articles: number;
  readonly drafts: number;
  readonly outlets: number;
  readonly pressing: number;
  readonly remarks: number;
  readonly conflicts: number;
  readonly ignored: number;
}

/** "articles/a.txt:12", for those who open the file. */
export type PlaceText = string;

export interface ReportFile {
  readonly path: string;
  readonly title: string;
  readonly about: string;
  readonly findings: readonly {
    readonly severity: Finding['severity'];
    readonly code: string;
    readonly message: string;
    readonly words: string;
    readonly place: PlaceText;
    readonly elsewhere: readonly { readonly message: string; readonly place: PlaceText }[];
  }[];
}

export interface ReportClaim {
  readonly key: string;
  readonly title: string;
  readonly state: string;
  readonly weighs: boolean;
  readonly why: string;
  readonly ruling: string | null;
  readonly values: readonly {
    readonly written: string;
    readonly outlet: string;
    readonly date: string;
    readonly authority: string;
    readonly sentence: string;
    readonly place: PlaceText;
    readonly letter: string;
    /** The path and offset of its words, by which a picture's mark finds its row. */
    readonly key: string;
  }[];
}

export interface ReportSpeaker {
  readonly name: string;
  readonly quotations: readonly {
    readonly words: string;
    readonly outlet: string;
    readonly date: string;
    readonly place: PlaceText;
    /** Index into the places of the picture of who quotes whom. */
    readonly at: number;
  }[];
}

export interface ReportArticle {
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly path: string;
  readonly state: string;
}

export interface ReportIgnored {
  readonly code: string;
  readonly message: string;
  readonly place: PlaceText;
  readonly reason: string;
}

export interface ReportRuling {
  readonly claim: string;
  readonly verdict: string;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}
