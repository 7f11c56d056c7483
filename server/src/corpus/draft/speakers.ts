import { fullGivenName } from '../../english/nicknames';
import type { Quotation } from '../../facts/types';
import { fold } from '../../text/fold';
import { sentenceAt } from '../sentenceWords';
import type { CorpusArticle, WhoIsWho } from '../types';
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

/**
 * Peter and Fiona Roe: two people of one surname. Not "Bob" and "Robert", a slip in the given name or one of several that
 * somebody has.
 */
export function areRelatives(a: Person, b: Person): boolean {
  const [one, other] = [fold(a.name).split(/\s+/), fold(b.name).split(/\s+/)];
  if (one.length < 2 || other.length < 2 || one.at(-1) !== other.at(-1)) return false;
  const [given, otherGiven] = [fullGivenName(one[0]!), fullGivenName(other[0]!)];
  if (Math.min(given.length, otherGiven.length) < SHORTEST_GIVEN || isNearlyName(one, other)) return false;
  return (
    !one.slice(0, -1).some((word) => other.includes(word)) &&
    !given.startsWith(otherGiven) &&
    !otherGiven.startsWith(given)
  );
}

/** "J. Roe" may be Jan or Jana. */
const SHORTEST_GIVEN = 3;

const BESIDE = /\b(?:alongside|beside|besides|together with|next to|counterpart|accompanied by)\b/i;

/**
 * "Roe, speaking alongside her counterpart Ana Lenk, insisted that …": where the one whom a draft names stands first and
 * the other is brought in beside them, the source may well mean the first.
 */
export function standsBeside(source: CorpusArticle, { speaker }: Quotation, own: Person, identity: WhoIsWho): boolean {
  if (speaker === null) return false;
  const { start } = sentenceAt(source.article, speaker);
  const first = source.facts.mentions.find(
    (mention) =>
      mention.start >= start &&
      mention.end < speaker.end &&
      mention.referent !== null &&
      identity.entityOf(source.path, mention.referent)?.id === own.id,
  );
  return first !== undefined && BESIDE.test(source.article.text.slice(first.end, speaker.end));
}
