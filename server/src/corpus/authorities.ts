import type { Figure } from '../facts/types';
import { fold } from '../text/fold';

/** On whose word somebody tells something. */
type By = Figure['attributedTo'];

/** Who is named with a name: "the health ministry" is an authority where the article names it, "a resident" is none. */
export function isAuthority(by: By): by is NonNullable<By> {
  return by !== null && (by.referent !== null || /^\p{Lu}/u.test(by.text));
}

export function sameAuthority(a: NonNullable<By>, b: NonNullable<By>): boolean {
  const left = fold(a.text);
  const right = fold(b.text);
  return left.includes(right) || right.includes(left) || isAcronymOf(left, right) || isAcronymOf(right, left);
}

/** "usgs" of "u.s. geological survey", with what is said behind it or not ("the USGS in Golden"). */
function isAcronymOf(short: string, long: string): boolean {
  const letters = long.split(/[\s.]+/).map((word) => word[0] ?? '');
  const acronym = letters.join('');
  return acronym.length > 2 && short.split(' ').includes(acronym);
}

/** Those who count against the official toll, by how they are called. */
const AGAINST_THE_OFFICIAL =
  /\b(?:opposition|rebels?|separatists?|insurgents?|activists?|campaigners?|critics|families|relatives|rights group)\b/i;

export const opposesTheOfficial = (by: By): boolean => by !== null && AGAINST_THE_OFFICIAL.test(by.text);

/**
 * Whether a source's figure may take the place of one that stands on somebody's word: "six, according to Leuwen" is not
 * put right by what Leuwen never said.
 */
export function isOnItsWord({ attributedTo: own }: Figure, theirs: Figure, outlet: string): boolean {
  if (own === null) return true;
  if (theirs.attributedTo !== null) return sameAuthority(own, theirs.attributedTo);
  return fold(own.text) === fold(outlet);
}
