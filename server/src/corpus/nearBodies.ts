import { isCommonWord } from '../english/commonWords';
import { nameWords } from '../facts/nameWords';
import { soundsOf } from './nameSounds';
import type { NearNames } from './nearNames';
import { plainWord } from './stems';
import type { ResolvedEntity } from './types';

interface Body {
  readonly words: readonly string[];
  readonly sounds: string;
}

/** An edit leaves nearly every body of a corpus as it was. */
const known = new WeakMap<ResolvedEntity, Body | null>();

/** A shorter word with another letter is another word. */
const SHORTEST = 5;

function bodyOf(entity: ResolvedEntity): Body | null {
  let own = known.get(entity);
  if (own === undefined) {
    const words = entity.known === null ? nameWords(entity.name) : [];
    const isLong = words.length > 1 && words.some((word) => word.length >= SHORTEST);
    own = isLong ? { words, sounds: words.map(soundsOf).join(' ') } : null;
    known.set(entity, own);
  }
  return own;
}

/** Firms and other bodies whose names sound alike and are written otherwise in one word. */
export function nearBodies(entities: Iterable<ResolvedEntity>): readonly NearNames[] {
  const bySound = new Map<string, ResolvedEntity[]>();
  const near: NearNames[] = [];
  for (const entity of entities) {
    const own = entity.kind === 'organisation' ? bodyOf(entity) : null;
    if (own === null) continue;
    const alike = bySound.get(own.sounds);
    if (alike === undefined) {
      bySound.set(own.sounds, [entity]);
      continue;
    }
    for (const other of alike)
      if (areSpelledOtherwise(bodyOf(other)!.words, own.words))
        near.push([other, entity, { part: 'surname', by: 'slip' }]);
    alike.push(entity);
  }
  return near;
}

/** In one word, which is a name: "Labour" and "Labor", "Centre" and "Center" are the house's. */
function areSpelledOtherwise(a: readonly string[], b: readonly string[]): boolean {
  const apart = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i]!] as const]));
  if (apart.length !== 1) return false;
  const [one, other] = apart[0]!;
  if (Math.min(one.length, other.length) < SHORTEST || plainWord(one) === plainWord(other)) return false;
  return !isCommonWord(one) && !isCommonWord(other);
}
