/**
 * What happens once and has its time, in the words that tell of it. Two words for one happening are of one class: a dam
 * bursts, breaks, gives way. Verbs stand in the forms that tell what was; what is to come is told of meetings, talks and
 * the like.
 */
export type HappeningClass = string;

export interface HappeningWords {
  /** Verbs by themselves, `|` between them. */
  readonly verbs?: string;
  /** Verbs that may mean anything else: they need one of `subjects` before them. */
  readonly weakVerbs?: string;
  readonly subjects?: ReadonlySet<string>;
  readonly nouns?: string;
  /** Verbs that may mean anything else: they need one of `things` beside them, as their subject or their object. */
  readonly deeds?: string;
  readonly things?: ReadonlySet<string>;
  /** Of what lasts: verbs that tell its beginning where one of `subjects` stands before them. */
  readonly beginnings?: string;
  /** Of what lasts: verbs that tell its beginning by themselves. */
  readonly begun?: string;
  /** It leaves somebody as he is from then on: "suspended since May 4". */
  readonly state?: true;
  /** It lasts: that it began and that it ended are two things. */
  readonly lasts?: true;
  /** There may be many on a day: only what names the same person or place is one, or so many of the same things. */
  readonly shares?: number;
  /** It befalls people: only that of one who is named in both is one. */
  readonly ofPerson?: true;
  /** Of long ago: its year or month is compared, and its day is not asked for. */
  readonly past?: true;
  /** Always to come. */
  readonly future?: true;
  /** A town may have many in a night, and who does one does another: a word must be shared, whoever is named. */
  readonly strict?: true;
  /** In a war there is one every few days. */
  readonly daily?: true;
  /** There are several kinds of it: what stands before the verb in one must stand there in the other. */
  readonly subset?: true;
  /** Told only of what is to come. */
  readonly coming?: true;
  /** Who goes to one place goes to another: names behind the verb must not be others. */
  readonly toPlace?: true;
  /** The same of things: "visited a school", "visited a clinic". */
  readonly toThing?: true;
  /** Of an office: who has two has each since another year. */
  readonly ofOffice?: true;
  /** It has its minute in a match, and neither a day nor an hour. */
  readonly inMatch?: true;
  /** Of vehicles or of what is built, by the kind of it. */
  readonly ofKind?: true;
}
