import { fold } from '../../text/fold';
import type { SourceIndex } from '../sourceIndex';
import type { CorpusArticle, ResolvedEntity, WhoIsWho } from '../types';
import { isNearlyName } from './nearlyNames';

/** Names of people in the sources by their first and by their last word, so that a slip is looked for among few. */
interface NameIndex {
  readonly byFirst: ReadonlyMap<string, readonly NamedPlace[]>;
  readonly byLast: ReadonlyMap<string, readonly NamedPlace[]>;
  /** By the first letter of the last word. */
  readonly byInitial: ReadonlyMap<string, readonly NamedPlace[]>;
}

interface NamedPlace {
  readonly words: readonly string[];
  readonly source: CorpusArticle;
  readonly referent: number;
}

const nameIndices = new WeakMap<SourceIndex, NameIndex>();

function nameIndexOf(index: SourceIndex): NameIndex {
  let names = nameIndices.get(index);
  if (names === undefined) {
    const [byFirst, byLast, byInitial] = [0, 1, 2].map(() => new Map<string, NamedPlace[]>());
    const seen = new Set<string>();
    const add = (map: Map<string, NamedPlace[]>, key: string, place: NamedPlace): void => {
      const there = map.get(key);
      if (there === undefined) map.set(key, [place]);
      else there.push(place);
    };
    for (const source of index.sources.values()) {
      source.facts.referents.forEach(({ kind, name }, referent) => {
        if (kind !== 'person' || seen.has(name)) return;
        seen.add(name);
        const words = fold(name).split(' ');
        const place = { words, source, referent };
        add(byFirst!, words[0]!, place);
        add(byLast!, words.at(-1)!, place);
        add(byInitial!, words.at(-1)!.charAt(0), place);
      });
    }
    names = { byFirst: byFirst!, byLast: byLast!, byInitial: byInitial! };
    nameIndices.set(index, names);
  }
  return names;
}

/**
 * The one person of the sources whose name is almost this one: one word of it is the same and the other a slip away, or
 * another given name before a rare surname. Two that fit are none.
 */
export function likeNamed(name: string, identity: WhoIsWho, index: SourceIndex): ResolvedEntity | null {
  const words = fold(name).split(' ');
  const { byFirst, byLast, byInitial } = nameIndexOf(index);
  const near =
    words.length === 1
      ? (byInitial.get(words[0]!.charAt(0)) ?? [])
      : [...(byFirst.get(words[0]!) ?? []), ...(byLast.get(words.at(-1)!) ?? [])];
  let found: ResolvedEntity | null = null;
  for (const place of near) {
    if (!isNearlyName(words, place.words)) continue;
    const entity = identity.entityOf(place.source.path, place.referent);
    if (entity === null || entity === found) continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;
}

/** Those of the sources who share this surname or this given name, where they are the only one who bears it. */
export function halfNamesakes(name: string, identity: WhoIsWho, index: SourceIndex): readonly ResolvedEntity[] {
  const words = fold(name).split(' ');
  if (words.length < 2) return [];
  const { byFirst, byLast } = nameIndexOf(index);
  return [byLast.get(words.at(-1)!), byFirst.get(words[0]!)].flatMap((places) => {
    const bearers = (places ?? []).filter((place) => place.words.length > 1);
    const entities = new Set(bearers.map(({ source, referent }) => identity.entityOf(source.path, referent)));
    const [only] = entities;
    return entities.size === 1 && only ? [only] : [];
  });
}
