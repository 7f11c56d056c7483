import type { KnownEntity } from './types';

/** Everybody and everything known before reading, ready for matching. */
export interface KnownEntities {
  readonly byId: ReadonlyMap<string, KnownEntity>;
}

export function buildKnownEntities(described: readonly KnownEntity[]): KnownEntities {
  return { byId: new Map(described.map((entity) => [entity.id, entity])) };
}
