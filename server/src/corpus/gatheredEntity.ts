import type { EntityKind, KnownEntity } from '../entities/types';
import type { Group } from './identityGroups';
import { type NumberedReferents, placeAt } from './referentNumbers';
import type { ReferentPlace, ResolvedEntity } from './types';

/**
 * What a group is. Where it is spoken of is put together when somebody asks: a command that prints what articles say never
 * does, and a large corpus has a hundred thousand such places, each an object.
 */
export class GatheredEntity implements ResolvedEntity {
  /** Null once it has told its places. */
  #group: Group | null;
  #places: readonly ReferentPlace[] | null = null;

  constructor(
    group: Group,
    readonly id: string,
    readonly kind: EntityKind,
    readonly name: string,
    readonly aliases: readonly string[],
    readonly known: KnownEntity | null,
  ) {
    this.#group = group;
  }

  get referents(): readonly ReferentPlace[] {
    if (this.#places === null) {
      this.#places = placesOf(this.#group!);
      this.#group = null;
    }
    return this.#places;
  }

  /** It is this group as well, gathered later in the same places: what was gathered before need not be kept for it. */
  stays(group: Group): void {
    if (this.#group !== null) this.#group = group;
  }
}

/** By path and place; nearly always they were gathered like that. */
function placesOf({ all, first, size }: Group): readonly ReferentPlace[] {
  const places = new Array<ReferentPlace>(size);
  return putPlaces(all, first, places) ? places : places.sort(comparePlaces);
}

/**
 * Puts them as they were gathered, and tells whether they are in order. Apart from what is done then: the engine, which
 * compiled this loop before it had seen a group out of order, left the compiled code at the end of thirty groups.
 */
function putPlaces(all: NumberedReferents, first: number, places: ReferentPlace[]): boolean {
  let before = -1;
  let sorted = true;
  let count = 0;
  for (let number = first; number >= 0; number = all.next[number]!) {
    places[count++] = placeAt(all, number);
    if (number < before) sorted = false;
    before = number;
  }
  return sorted;
}

function comparePlaces(a: ReferentPlace, b: ReferentPlace): number {
  return a.path === b.path ? a.referent - b.referent : a.path < b.path ? -1 : 1;
}
