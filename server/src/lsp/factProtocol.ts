import type { WireRange } from './protocol';

/** One `RecordFactArguments`. Adds a fact with its citation to `entities.yaml` through `workspace/applyEdit`. */
export const RECORD_FACT_COMMAND = 'crosscheck.server.recordFact';

export interface RecordFactArguments {
  readonly uri: string;
  /** Where the figure begins that states the fact. */
  readonly position: WireRange['start'];
}
