import { type Candidate, type PatternContext, personCandidate, rolesOf, SURE } from './candidates';
import { personAfter, roleBefore, speechBefore } from './mentionContext';
import type { NamePart } from './nameRuns';
import { nameTraits, ROLE_NOUN } from './nameTraits';
import { personStart } from './unknownNames';

/** A person, where what stands around says so, whatever the words mean: "said Monte Venn", "Lauryn Hill, a singer". */
export function personAmongPeople(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  context: PatternContext,
): Candidate | null {
  const { tokens, floor, limit } = context;
  const { first } = parts[lo]!;
  const before = roleBefore(tokens, first, floor);
  const after = personAfter(tokens, parts[hi - 1]!.end, limit);
  // "a blogger, Tal Venn, wrote".
  const apposed = first - 2 >= floor && tokens.norms[first - 1] === ',' && nameTraits(tokens, first - 2) & ROLE_NOUN;
  if (before === null && after === null && !apposed && !speechBefore(tokens, first, floor)) return null;
  return personCandidate(parts, personStart(parts, lo, hi), hi, context, SURE, rolesOf(before, after));
}
