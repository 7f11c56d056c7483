import { WORD } from '../article/types';
import type { PatternContext } from './candidates';
import { AT_WITH_OR_FOR, contextTraits, OF, REGIME_OF_BEFORE, ROLE, SPEECH_VERB } from './contextTraits';
import { is, type NamePart } from './nameRuns';
import { nameTraits, ORGANISATION_NOUN_OF, ROLE_NOUN, TITLE } from './nameTraits';

// Bodies that are named with the name of a region or a state.

/** "Ohio Department of Transportation": not of a capital, since "the Velm Defence Ministry" is the country's. */
export function ownsBody({ match }: NamePart, { match: body, first }: NamePart, { tokens }: PatternContext): boolean {
  const { entity, name } = match!;
  if (name.form !== 'full' || entity.metonymOf !== undefined || body?.entity.kind !== 'organisation') return false;
  if (body.name.length === 2) return BODIES_OF_REGIONS.has(tokens.norms[first + 1]!);
  return tokens.norms[first + 1] === 'of' && (nameTraits(tokens, first) & ORGANISATION_NOUN_OF) !== 0;
}

const BODIES_OF_REGIONS = new Set(['guard', 'court', 'party', 'police']);

const MOST_WORDS = 3;

/**
 * "Water UK said", "the head of Universities UK": words that no list knows before the state's letters, where the whole
 * speaks, has a head, or ends its phrase behind what leads to a body. "Record UK inflation" is of the state.
 */
export function isBodyOfState(
  parts: readonly NamePart[],
  lo: number,
  at: number,
  { tokens, floor, limit, capitalisation }: PatternContext,
): boolean {
  const { norms, kinds } = tokens;
  const { first, end } = parts[at]!;
  if (norms[first] !== 'uk' || at - lo > MOST_WORDS || capitalisation !== 'plain') return false;
  for (let i = lo; i < at; i++) if (parts[i]!.match !== null || is(parts[i]!, ROLE_NOUN | TITLE)) return false;
  if (end < limit && contextTraits(tokens, end) & (SPEECH_VERB | REGIME_OF_BEFORE)) return true;
  const before = parts[lo]!.first - 1;
  if (before <= floor) return false;
  const traits = contextTraits(tokens, before);
  if (traits & (OF | AT_WITH_OR_FOR) && contextTraits(tokens, before - 1) & ROLE) return true;
  return (end >= limit || kinds[end] !== WORD) && ((traits & OF) !== 0 || norms[before] === 'said');
}
