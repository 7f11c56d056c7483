import type { Span } from '../text/span';

/** When somebody is, was or will be what an article says; `told` is a plain "was", which in a report may mean now. */
export type Tense = 'now' | 'told' | 'past' | 'coming';

/** What an article says that a person is, beside the name or in the predicate of it. */
export interface Description extends Span {
  /** The words of the role: of "heads the board" these are "head of the board". */
  readonly role: string;
  readonly tense: Tense;
  /** The sentence tells that the post was given up: "the resignation of the minister, …". */
  readonly isLeft: boolean;
  /** It stands directly before the name, as an adjective or a title does. */
  readonly isBefore: boolean;
}
