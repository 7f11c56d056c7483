import type { Role } from '../article/types';
import type { Level } from '../corpus/manifest';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import type { EntityKind } from '../entities/types';
import type { Settling } from '../text/fileProblem';
import type { Span } from '../text/span';

export type Severity = Exclude<Level, 'off'>;

export type Relation = 'conflicts' | 'differs' | 'agrees' | 'context';

export interface RelatedPlace extends Span {
  readonly article: string;
  readonly relation: Relation;
  readonly message: string;
}

export interface TextEdit extends Span {
  readonly newText: string;
}

/** An edit of some article's text. */
export interface TextEditIn extends TextEdit {
  readonly article: string;
}

/** What a fix does. Texts of sources are never edited; decisions and annotations are offered there. */
export type FixAction =
  | { readonly kind: 'edit text'; readonly edits: readonly TextEdit[] }
  /** Of several drafts at once: one edit, one undo. */
  | { readonly kind: 'edit drafts'; readonly edits: readonly TextEditIn[] }
  /** Says whom a mention names: an annotation with a reference to the entity. */
  | {
      readonly kind: 'annotate mention';
      readonly span: Span;
      readonly of: EntityKind;
      readonly reference: string;
      readonly name: string;
    }
  | { readonly kind: 'decide finding'; readonly code: string; readonly span: Span }
  | {
      readonly kind: 'decide claim';
      readonly claim: string;
      readonly verdict: 'accepted' | 'disputed' | 'not the same claim';
      readonly value?: string;
    }
  /** The figure at `start` is what `entities.yaml` shall say of its thing. */
  | { readonly kind: 'record fact'; readonly claim: string; readonly start: number }
  | { readonly kind: 'annotate quotation'; readonly quotation: number; readonly speaker: Span | null }
  /** The text of a locked article counts as it is from now on; the person is asked why. */
  | { readonly kind: 'record text' }
  /** Of one annotation file of an article. */
  | ({ readonly kind: 'settle annotations' } & Settling)
  /** Of a file that is not the finding's: `annotation.conf`. */
  | { readonly kind: 'edit file'; readonly path: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'annotate quoted term'; readonly quotation: number; readonly term: 'scare' | 'title' };

export interface Fix {
  readonly title: string;
  readonly preferred: boolean;
  readonly action: FixAction;
}

/** What a rule reports. Offsets are UTF-16 code units of the article's file. */
export interface Finding extends Span {
  readonly article: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** The claim it speaks of, for decisions and links. */
  readonly claim?: string;
  /** It says that a ruling on the claim is not followed: that ruling does not put it aside. */
  readonly beatsRuling?: true;
}

/** What a rule returns: its level is the corpus's to decide. */
export type RawFinding = Omit<Finding, 'code' | 'severity' | 'article'> & { readonly severity?: Severity };

export interface Rule {
  readonly code: string;
  readonly title: string;
  readonly levels: Readonly<Record<Role, Level>>;
  /** Reports what is wrong in one article, seen in its corpus. Pure; one finding a claim and article. */
  check(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[];
}
