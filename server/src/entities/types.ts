export const ENTITY_KINDS = ['person', 'organisation', 'state', 'place', 'weapon', 'platform'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export type Gender = 'female' | 'male' | 'neuter' | 'unknown';
export type GrammaticalNumber = 'singular' | 'plural' | 'unknown';

/** A fact with its citation, from `entities.yaml`: "range: 300 km, source …". */
export interface EntityFact {
  readonly measure: string;
  /** As written, a quantity in words a figure reader understands. */
  readonly value: string;
  readonly source?: string;
  readonly asOf?: string;
}

/** Somebody or something that we know before reading: built in, or described in `entities.yaml`. */
export interface KnownEntity {
  /** Stable, lower case with hyphens: `united-states`, `atacms`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Other names, acronyms and spellings. */
  readonly aliases: readonly string[];
  /** Of a state or a people: `Russian`, `Russians`. Mentions by them have the form `demonym`. */
  readonly demonyms?: readonly string[] | undefined;
  /** A line for the card: "ballistic missile". */
  readonly description?: string | undefined;
  readonly wikidata?: string | undefined;
  readonly gender?: Gender | undefined;
  /** Of an outlet: it publishes articles, and may be a speaker as "the newspaper". */
  readonly role?: 'outlet' | 'agency' | 'government' | 'military' | 'armed group' | 'international' | undefined;
  /** The id of the state it belongs to: of a capital, a ministry, a weapon's maker. */
  readonly state?: string | undefined;
  /** Stands for another actor: the Kremlin → russia, Washington → united-states. Kept apart but linked. */
  readonly metonymOf?: string | undefined;
  readonly facts?: readonly EntityFact[] | undefined;
  /** Written by a person in `entities.yaml`. */
  readonly described: boolean;
}
