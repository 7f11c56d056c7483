import type { Place } from '../things';

/** Targets of a card's links, as URIs. */
export interface CardLinks {
  place(place: Place): string;
  /** Null when the editor has no such commands. */
  readonly commands: CommandLinks | null;
}

export interface CommandLinks {
  compare(claim: string): string;
  decide(claim: string): string;
  takeBack(claim: string): string;
  /** All mentions of what stands where the card was asked for. */
  readonly mentions: string;
  readonly describe: string;
  /** A page with all there is: every mention in its sentence, everything that somebody said. */
  page(page: 'mentions' | 'said', entity: string): string;
}
