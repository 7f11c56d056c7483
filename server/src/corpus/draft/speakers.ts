import type { Quotation } from '../../facts/types';
import { fold } from '../../text/fold';
import type { WhoIsWho } from '../types';
import { isNearlyName } from './nearlyNames';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Who says it, where that is a person: a paper and the man it quotes may both be given for the same words. */
export function personOf(path: string, quotation: Quotation, identity: WhoIsWho): Person | null {
  if (quotation.status !== 'attributed' || quotation.via) return null;
  const entity = identity.speakerOf(path, quotation.speaker);
  if (entity) return entity.kind === 'person' ? entity : null;
  const name = /(?:\p{Lu}[\p{L}’'.-]* ){1,3}\p{Lu}[\p{L}’'-]*$/u.exec(quotation.speaker?.name ?? '')?.[0];
  return name ? { id: name.toLowerCase(), name } : null;
}

/** One surname, or one name and a slip in writing it. */
export function sharesName(a: Person, b: Person): boolean {
  const [one, other] = [fold(a.name).split(/\s+/), fold(b.name).split(/\s+/)];
  return one.at(-1) === other.at(-1) || isNearlyName(one, other);
}
