import type { Span } from '../text/span';

/** One annotation as a person marked it, in UTF-16 offsets of the article's file. Ids are brat's (`T1`, `E2`). */
export interface TextBound {
  readonly id: string;
  readonly type: string;
  readonly spans: readonly Span[];
  /** The words as the annotation file has them. */
  readonly words: string;
}

export interface EventAnnotation {
  readonly id: string;
  readonly type: string;
  readonly trigger: string;
  readonly roles: readonly { readonly role: string; readonly target: string }[];
}

export interface AttributeAnnotation {
  readonly id: string;
  readonly name: string;
  readonly target: string;
  readonly value: string | null;
}

export interface Normalisation {
  readonly id: string;
  readonly target: string;
  /** `entity:atacms` or `wikidata:Q…`. */
  readonly reference: string;
  readonly label: string;
}

export interface Note {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly text: string;
}

export interface RelationAnnotation {
  readonly id: string;
  readonly type: string;
  readonly from: { readonly role: string; readonly target: string };
  readonly to: { readonly role: string; readonly target: string };
}

/** Annotations that are one thing: "Alias T1 T2 T3". */
export interface Equivalence {
  readonly type: string;
  readonly targets: readonly string[];
}

/** The annotations of one article, read from its `.ann` file, lines that we do not understand left where they are. */
export interface Annotations {
  readonly textBounds: readonly TextBound[];
  readonly events: readonly EventAnnotation[];
  readonly attributes: readonly AttributeAnnotation[];
  readonly normalisations: readonly Normalisation[];
  readonly relations: readonly RelationAnnotation[];
  readonly notes: readonly Note[];
  readonly equivalences: readonly Equivalence[];
}

export const NO_ANNOTATIONS: Annotations = {
  textBounds: [],
  events: [],
  attributes: [],
  normalisations: [],
  relations: [],
  notes: [],
  equivalences: [],
};
