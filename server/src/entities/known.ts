import type { KnownEntity } from './types';

/** Everybody and everything known before reading, ready for matching. */
export interface KnownEntities {
  readonly byId: ReadonlyMap<string, KnownEntity>;
}
