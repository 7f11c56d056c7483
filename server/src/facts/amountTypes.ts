import type { ReadNumber } from './numbers';

/** The unit that follows (or, for money, goes with) a number. */
export interface ReadUnit {
  readonly name: string;
  readonly dimension: string;
  readonly next: number;
}

/** A number with what is written around it. Tokens `[first, next)`; the number itself is `[numberFirst, numberNext)`. */
export interface Amount {
  readonly first: number;
  readonly numberFirst: number;
  readonly numberNext: number;
  readonly next: number;
  readonly value: number;
  readonly precision: number;
  readonly form: ReadNumber['form'];
  readonly scale: number;
  readonly unit: ReadUnit | null;
}
