import { ALL_CAPITALS } from '../article/types';
import type { PatternContext } from './candidates';
import { is, type NamePart } from './nameRuns';
import { CAPITALISED_NOUN, COMMON_WORD, COMPASS_POINT, GIVEN_NAME, INITIAL, PARTICLE } from './nameTraits';

// What makes somebody's surname of a known name behind it.

export const isGivenPart = (part: NamePart): boolean =>
  part.match === null && (is(part, GIVEN_NAME) || is(part, INITIAL)) && !is(part, COMPASS_POINT);

/** "Orla De Palma": a given name, and a small word before a known place. */
export const isGivenBeforeParticle = (parts: readonly NamePart[], lo: number, at: number): boolean =>
  at - lo === 2 && is(parts[at - 1]!, PARTICLE) && parts[at - 1]!.match === null && isGivenPart(parts[lo]!);

/** "Ana Roa Palma": a given name and a first surname before a known place. */
export const isDoubleSurname = (parts: readonly NamePart[], lo: number, at: number, context: PatternContext): boolean =>
  at - lo === 2 &&
  context.capitalisation === 'plain' &&
  isGivenPart(parts[lo]!) &&
  !is(parts[lo]!, INITIAL) &&
  isPersonalWord(parts[at - 1]!, context);

/** Before a surname: a given name, an initial, or an unknown word that is no everyday one. */
export function isPersonalWord(part: NamePart, context: PatternContext): boolean {
  if (part.match !== null) return false;
  if (is(part, GIVEN_NAME | INITIAL)) return true;
  return (
    !is(part, COMMON_WORD | COMPASS_POINT | CAPITALISED_NOUN) && !(context.tokens.flags[part.first]! & ALL_CAPITALS)
  );
}

/** Where the name begins whose surname is part `at`. */
export function nameStart(parts: readonly NamePart[], lo: number, at: number): number {
  let i = at;
  while (i > lo && parts[i - 1]!.match === null && (is(parts[i - 1]!, GIVEN_NAME) || !is(parts[i - 1]!, COMMON_WORD)))
    i--;
  return i;
}
