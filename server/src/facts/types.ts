import type { EntityKind, Gender, GrammaticalNumber } from '../entities/types';
import type { Span } from '../text/span';

/**
 * What one article says by itself: plain rows that refer to each other by index, so that they compare, store and
 * travel well. Facts never look at the corpus; what they cannot place alone they keep as a candidate.
 */
export interface ArticleFacts {
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
  readonly unbalanced: readonly UnbalancedMark[];
  /** What it says in words that have an opposite; none where nobody looked. */
  readonly statements?: readonly Statement[];
}

export type MentionForm = 'full' | 'short' | 'acronym' | 'demonym' | 'role' | 'common' | 'pronoun';

export interface Mention extends Span {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** With the noun beside the name; null where there is none: "Orlat province", "the town of Orlat". */
  readonly whole: Span | null;
  /** Index into `referents`; null for what names nobody in particular ("rockets"). */
  readonly referent: number | null;
  /** From an annotation: it beats what the program inferred. */
  readonly annotated?: boolean;
  /** A person also said who or what it is: an `N` line gives its referent. */
  readonly identified?: boolean;
}

/** Whom or what an article speaks of: its mentions of one thing, together. */
export interface Referent {
  readonly kind: EntityKind;
  /** The fullest name the article uses. */
  readonly name: string;
  /** Every distinct name it uses, the fullest first. */
  readonly names: readonly string[];
  /** The id of a known entity, when the article's words settle it. */
  readonly known: string | null;
  /** As the article gives them: "Russian President", "a researcher at …", with the place where it says so. */
  readonly roles: readonly (Span & { readonly text: string })[];
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

export type QuotationKind = 'direct' | 'partial' | 'scare' | 'title';
export type QuotationStatus = 'attributed' | 'anonymous' | 'unattributed';

/**
 * By words in its own sentence, or a colon; from the sentence or paragraph before; as whoever is asked, or asks again; a
 * headline's from the body; because the article quotes hardly anybody else; by a person who annotated it.
 */
export type FoundBy = 'cue' | 'colon' | 'before' | 'dialogue' | 'body' | 'article' | 'person';

export interface Quotation {
  /** Quotation marks included, in order; more than one where the quotation is split ("…," he said, "…"). */
  readonly spans: readonly Span[];
  readonly kind: QuotationKind;
  readonly status: QuotationStatus;
  readonly speaker: Speaker | null;
  readonly cue: (Span & { readonly text: string }) | null;
  /** How the speaker was found; `reasonOf` puts it in words, for the hover. */
  readonly foundBy: FoundBy;
  /** Who passed it on: "The New York Times reported that officials had called it “…”". */
  readonly via: Speaker | null;
  /** "do not believe it will “…”": the quoted words are denied. */
  readonly negated: boolean;
  /** The quoted words, without marks, by the numbers that they have in this process (`wordOf`): what sayings are compared by. */
  readonly words: readonly number[];
  /** Weekday or date of the saying as written in the attribution, for telling occasions apart. */
  readonly occasion: string | null;
  readonly annotated?: boolean;
}

export interface Speaker extends Span {
  /** As written: "he". */
  readonly text: string;
  readonly referent: number | null;
  /** The name within the article ("Antony Blinken"), or the description when there is no name. */
  readonly name: string;
  readonly anonymous: boolean;
}

export type MarkFault = 'never closed' | 'opened twice' | 'turned' | 'never opened';

/** A quotation mark without its partner or the wrong way round. */
export interface UnbalancedMark extends Span {
  readonly fault: MarkFault;
  /** The stretch that reads as quoted, marks included. */
  readonly quoted: Span;
}

export type Modifier = 'exact' | 'about' | 'atLeast' | 'atMost' | 'over' | 'under';

export interface Quantity {
  /** As stated: equal for a plain number, both ends for a range; null only where a magnitude is open ("thousands": min 1000). */
  readonly min: number | null;
  readonly max: number | null;
  /** Singular English word of the unit as written: "mile", "dollar", "percent", "troop"; "" where there is none. */
  readonly unit: string;
  readonly modifier: Modifier;
  /** Value of one unit of the last written digit, in `unit` (190 → 10, 305.8 → 0.1): how precisely it is stated. */
  readonly precision: number;
}

/** The scope of a share that people asked in a poll say they will give: of one day and one pollster, and compared with none. */
export const IN_A_POLL = 'in a poll';

/** `Figure.scope` of a share of the vote while votes were counted. */
export const PARTIAL_COUNT = 'partial count';
/** The scope of a toll that the same sentence has another place's beside. */
export const ONE_OF_SEVERAL = 'in one of several places';

/** The scope of a toll that counts those who did it in. */
export const WITH_ATTACKER = 'with the attacker';

/** The scope of those whom the side that counts them has killed itself: no toll of what befell anybody else. */
export const BY_WHO_COUNTS = 'by the side that counts them';

/** The scope of villages and hills that rebels took: the army takes others on the same day. */
export const BY_REBELS = 'by rebels';

/** The scope of those who die later of what was done to them: a toll goes up by them. */
export const LATE_DEATHS = 'of their wounds';

/** The scope of a crowd that was let in somewhere, to a match or a concert. */
export const AT_VENUE = 'at the venue';

/** The scope of how many had no power when most had none. */
export const AT_THE_PEAK = 'at the peak';

/** The scope of how many may be on board or in a hall by a licence, where nobody says whose it is. */
export const BY_LICENCE = 'by licence';

/** The scope of the strongest quake that followed another one. */
export const STRONGEST_AFTERSHOCK = 'strongest aftershock';

export interface Figure extends Span, Quantity {
  readonly text: string;
  /** `length`, `mass`, `money:USD`, `count`, `percent`, `duration` …: only figures of one dimension compare. */
  readonly dimension: string;
  /** What it measures: "range", "warhead", "aid", "killed" …; null when it says nothing comparable. */
  readonly measure: string | null;
  readonly of: FigureSubject | null;
  readonly place: FigureSubject | null;
  /** Restrictions that make it another claim: "children", "since 2022", "in a single day". */
  readonly scope: string | null;
  /** ISO date or interval `a/b`, only when the article lets us know it. */
  readonly asOf: string | null;
  /** `asOf` is only the day of the report: the article names no day for the event. Other articles may. */
  readonly ofReport?: true;
  readonly attributedTo: FigureSubject | null;
  /** Index of the figure that this one converts ("190 miles (305.8 kilometers)"). */
  readonly converts: number | null;
  /** What brought an event about, where the sentence says so: "air strike", "blast". Events of two causes are two. */
  readonly cause?: string;
  /** Whether later counts may be larger ("killed", "aid since …") — such claims can be updated. */
  readonly grows: boolean;
  /** "710 million, not 640 million": named only to say that it is wrong. */
  readonly denied?: true;
  readonly annotated?: boolean;
}

export interface FigureSubject extends Span {
  readonly referent: number | null;
  /** As written, for entities and noun phrases alike. */
  readonly text: string;
}

/**
 * Something said of known actors and things in words that have an opposite. Two statements of one opposition, act,
 * subject, things and place contradict each other when their sides differ.
 */
export interface Statement extends Span {
  readonly opposition: 'place' | 'first' | 'status' | 'life';
  readonly side: 'inside' | 'outside' | 'first' | 'already' | 'confirmed' | 'unconfirmed' | 'alive' | 'dead';
  /** Leaves no room for its opposite: "only outside", "not in". Of two statements about a place, one must. */
  readonly exclusive: boolean;
  /** As written: "for the first time". */
  readonly words: string;
  /** What is done: "use". */
  readonly act: string;
  /** Indices into `referents`. */
  readonly subject: number;
  readonly others: readonly number[];
  readonly place: number | null;
}
