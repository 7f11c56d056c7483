import { likenessOf, type NameLikeness, type SpokenName, soundKeys, spokenName } from './nameSounds';
import type { ResolvedEntity } from './types';

export type NearNames = readonly [ResolvedEntity, ResolvedEntity, NameLikeness];

interface Spoken {
  readonly entity: ResolvedEntity;
  readonly name: SpokenName;
  /** The keys of its name as numbers. Two keys may have one number: whether names are near is seen afterwards. */
  readonly keys: Int32Array;
}

/** An edit leaves nearly everybody of a corpus as they were. */
const known = new WeakMap<ResolvedEntity, Spoken | null>();

function spokenOf(entity: ResolvedEntity): Spoken | null {
  let own = known.get(entity);
  if (own === undefined) {
    const name = spokenName(entity.name);
    own = name === null ? null : { entity, name, keys: Int32Array.from(soundKeys(name), numberOf) };
    known.set(entity, own);
  }
  return own;
}

function numberOf(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
  return hash;
}

/**
 * People whose names are near each other; they meet only where their names share a key. The index is a table of chains
 * in plain arrays: a corpus has fifty thousand people, and whenever a source changes it is made anew.
 */
export function nearNames(entities: Iterable<ResolvedEntity>): readonly NearNames[] {
  const people: Spoken[] = [];
  for (const entity of entities) {
    const own = entity.kind === 'person' ? spokenOf(entity) : null;
    if (own !== null) people.push(own);
  }
  const places = people.reduce((sum, { keys }) => sum + keys.length, 0);
  const mask = (1 << Math.ceil(Math.log2(places * 2 + 2))) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const [nexts, owners] = [new Int32Array(places), new Int32Array(places)];
  const near = new Map<string, NearNames>();
  let place = 0;
  for (let p = 0; p < people.length; p++) {
    const own = people[p]!;
    for (const key of own.keys) {
      const at = (key ^ (key >>> 15)) & mask;
      for (let i = heads[at]!; i >= 0; i = nexts[i]!) addNear(people[owners[i]!]!, own, near);
      nexts[place] = heads[at]!;
      owners[place] = p;
      heads[at] = place++;
    }
  }
  return [...near.values()];
}

function addNear(one: Spoken, other: Spoken, near: Map<string, NearNames>): void {
  if (one === other) return;
  const likeness = likenessOf(one.name, other.name);
  if (likeness !== null) near.set(`${one.entity.id}\n${other.entity.id}`, [one.entity, other.entity, likeness]);
}
