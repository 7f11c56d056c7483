import type { WirePlace, WireRange } from './protocol';

/**
 * Annotating by keyboard: what stands in an article and what can be marked there, and one command for every step of a
 * person. A step writes annotation files only; each can be taken back as one.
 */

/** `AnnotationsParams` → `WireAnnotations | null`: null for what is no article. */
export const ANNOTATIONS_REQUEST = 'crosscheck/annotations';

export interface AnnotationsParams {
  readonly uri: string;
}

export interface WireAnnotations {
  /** The corpus has annotation files, or a brat project's configuration. */
  readonly annotated: boolean;
  readonly annotations: readonly WireAnnotation[];
  readonly looks: Readonly<Record<string, WireLook>>;
}

export interface WireAnnotation {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly WireRange[];
  /** "→ Anne Roe"; null where nobody said who or what it is. */
  readonly link: string | null;
  /** Triggers an event. */
  readonly event: boolean;
}

/** Colours as `#rrggbb`, or the number of one that the theme gives. */
export type WireLook =
  | { readonly kind: 'configured'; readonly colour: string; readonly onLight: string; readonly onDark: string }
  | { readonly kind: 'own'; readonly number: number };

/** `AnnotationsParams` → `WireAnnotationType[]`: what words can be marked as. */
export const ANNOTATION_TYPES_REQUEST = 'crosscheck/annotationTypes';

export interface WireAnnotationType {
  readonly name: string;
  readonly label: string;
  readonly section: 'entities' | 'events';
  readonly kindOf: readonly string[];
  readonly key: string | null;
}

/** `AnnotationAtParams` → `WireAnnotation[]`: what the cursor or the selection touches, the narrowest first. */
export const ANNOTATIONS_AT_REQUEST = 'crosscheck/annotationsAt';

export interface AnnotationAtParams {
  readonly uri: string;
  readonly range: WireRange;
}

/** `OccurrencesParams` → `Occurrences | null`: where the same words stand and are not marked so yet. */
export const OCCURRENCES_REQUEST = 'crosscheck/annotationOccurrences';

export interface OccurrencesParams extends AnnotationAtParams {
  readonly corpus: boolean;
}

export interface Occurrences {
  readonly words: string;
  /** The type that the words are marked as, here or where they stand elsewhere in the article; null where nothing tells. */
  readonly type: string | null;
  readonly places: readonly WirePlace[];
}

/** `AnnotationAtParams` → `WireEntity[]`: whom or what an annotation may be linked to, whoever the words name first. */
export const LINK_TARGETS_REQUEST = 'crosscheck/annotationLinkTargets';

/** `SayableParams` → `WireSayable | null`: what can be said of an annotation. */
export const SAYABLE_REQUEST = 'crosscheck/annotationSayable';

export interface SayableParams {
  readonly uri: string;
  readonly id: string;
}

export interface WireSayable {
  /** `now` is null where it has none, and empty where it has one without a value. */
  readonly attributes: readonly {
    readonly name: string;
    readonly values: readonly string[];
    readonly now: string | null;
  }[];
  readonly note: string;
  readonly joins: readonly {
    readonly kind: 'role' | 'relation' | 'equivalence';
    readonly name: string;
    readonly arguments: readonly [string, string];
    readonly targets: readonly { readonly id: string; readonly type: string; readonly range: WireRange }[];
  }[];
}

/** `AnnotationsParams` → `WireSuggestion[]`: what the program would annotate. */
export const SUGGESTIONS_REQUEST = 'crosscheck/annotationSuggestions';

export interface WireSuggestion {
  readonly range: WireRange;
  readonly type: string;
  readonly words: string;
  readonly detail: string;
}

/** `QuotationPartsParams` → `WireQuotationParts | null`. */
export const QUOTATION_PARTS_REQUEST = 'crosscheck/quotationParts';

export interface QuotationPartsParams {
  readonly uri: string;
  readonly ranges: readonly WireRange[];
}

export interface WireQuotationParts {
  readonly content: readonly WireRange[];
  readonly speaker: WireRange | null;
  readonly cue: WireRange | null;
  readonly speakers: readonly WireRange[];
  readonly cues: readonly WireRange[];
}

/** `SentenceParams` → `WireSentence | null`: the sentence at a place, drawn with its annotations. */
export const SENTENCE_REQUEST = 'crosscheck/annotatedSentence';

export interface SentenceParams {
  readonly uri: string;
  readonly position: WireRange['start'];
  /** Of the drawing, in CSS pixels. */
  readonly width: number;
}

export interface WireSentence {
  /** The page's body: the words in it are escaped, its links run the client's command that opens a place. */
  readonly html: string;
  /** Rules for the colours in it. */
  readonly css: string;
  /** The article's path. */
  readonly path: string;
}

/** `CopyAnnotationsParams` → `CopiedAnnotations`: what annotation files a copy of an article would have; writes nothing. */
export const COPY_ANNOTATIONS_REQUEST = 'crosscheck/annotationsOfCopy';

export interface CopyAnnotationsParams {
  readonly from: string;
  readonly to: string;
}

export interface CopiedAnnotations {
  /** How many annotations there are. */
  readonly count: number;
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

/** One `AnnotationStep` → `StepResult`. */
export const ANNOTATION_STEP_COMMAND = 'crosscheck.server.annotationStep';

export type AnnotationStep =
  | MarkStep
  | MarkPlacesStep
  | MoveStep
  | RetypeStep
  | RemoveStep
  | LinkStep
  | AttributeStep
  | AcceptStep
  | SayStep
  | UndoStep
  | RedoStep;

interface OnArticle {
  readonly uri: string;
}

/** Marks what is selected, each selection by itself; an empty one stands for the name or the word there. */
export interface MarkStep extends OnArticle {
  readonly kind: 'mark';
  readonly ranges: readonly WireRange[];
  /** A type's name, or the key that stands for one. */
  readonly as: { readonly type: string } | { readonly key: string };
}

/** Marks places in one file or several. */
export interface MarkPlacesStep {
  readonly kind: 'mark places';
  readonly type: string;
  readonly places: readonly { readonly uri: string; readonly range: WireRange }[];
}

/**
 * Gives an annotation other words: `edge` moves its begin or end by a word; `range` adds selected words to the annotation
 * that they touch, or else to `id` as another part of it.
 */
export interface MoveStep extends OnArticle {
  readonly kind: 'move';
  readonly range: WireRange;
  readonly edge: { readonly which: 'start' | 'end'; readonly by: 'grow' | 'shrink' } | null;
  readonly id?: string;
}

export interface RetypeStep extends OnArticle {
  readonly kind: 'retype';
  readonly id: string;
  readonly type: string;
}

/** Removes an annotation and all that refers to it. */
export interface RemoveStep extends OnArticle {
  readonly kind: 'remove';
  readonly id: string;
}

export interface LinkStep extends OnArticle {
  readonly kind: 'link';
  readonly id: string;
  /** `entity:anne-roe` */
  readonly reference: string;
  readonly label: string;
}

export interface AttributeStep extends OnArticle {
  readonly kind: 'attribute';
  readonly content: readonly WireRange[];
  /** Null says that nobody is named, and that it has been checked. */
  readonly speaker: WireRange | null;
  readonly cue: WireRange | null;
}

/** Accepts what the program suggests at these places. */
export interface AcceptStep extends OnArticle {
  readonly kind: 'accept';
  readonly suggestions: readonly { readonly range: WireRange; readonly type: string }[];
}

/** Says something of an annotation beyond its type. */
export interface SayStep extends OnArticle {
  readonly kind: 'say';
  readonly id: string;
  readonly what:
    | { readonly kind: 'attribute'; readonly name: string; readonly value: string | null }
    | { readonly kind: 'note'; readonly text: string }
    | { readonly kind: 'role' | 'equivalence'; readonly name: string; readonly target: string }
    | {
        readonly kind: 'relation';
        readonly name: string;
        readonly arguments: readonly [string, string];
        readonly target: string;
      };
}

/** Takes the last step back that touched the article's annotations. */
export interface UndoStep extends OnArticle {
  readonly kind: 'undo';
}

export interface RedoStep extends OnArticle {
  readonly kind: 'redo';
}

export interface StepResult {
  /** What changed in the file of the step: the annotations that are new or other than before. */
  readonly ids: readonly string[];
  /** How many files changed. */
  readonly files: number;
  /**
   * False where there was no step to take back or to do again: the server, which knows the steps, may have been started anew since. The
   * editor's own undo is meant then.
   */
  readonly taken: boolean;
}

/** `AnnotationStepTaken`: a person's step changed the annotations of these articles. */
export const STEP_TAKEN_NOTIFICATION = 'crosscheck/annotationStepTaken';

export interface AnnotationStepTaken {
  readonly uris: readonly string[];
  readonly what: 'step' | 'undo' | 'redo';
}
