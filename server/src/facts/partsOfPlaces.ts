import { SPACE_BEFORE, type Tokens } from '../article/types';
import { wordBits } from '../article/wordTable';
import { COMPASS_WORDS, PLACE_CUES, PLACE_DESIGNATORS } from '../english/organisationWords';
import { type Candidate, LIKELY, makeCandidate, type PatternContext, SURE } from './candidates';

const DESIGNATOR = 1 << 1;
const COMPASS_WORD = 1 << 2;
const CUE = 1 << 3;

const { bits, learn } = wordBits(() => [
  [DESIGNATOR, PLACE_DESIGNATORS],
  [COMPASS_WORD, COMPASS_WORDS],
  [CUE, PLACE_CUES],
]);

function wordTraits(tokens: Tokens, at: number): number {
  return bits[tokens.words[at]!] || learn(tokens, at);
}

/**
 * "eastern Velm", "north-west Orlat": a part is a place of its own, since what is said of it is not said of the whole.
 * Not "south of Velm", and not "the north-eastern Orlat region", where the point of the compass says where all of it lies.
 */
export function withCompass(candidate: Candidate, { tokens, floor, limit, capitalisation }: PatternContext): Candidate {
  const { kind, form, end } = candidate;
  let first = candidate.first - 1;
  if (candidate.doubtful || first < floor || capitalisation !== 'plain') return candidate;
  if (kind === null ? form !== 'short' : (kind !== 'place' && kind !== 'state') || form !== 'full') return candidate;
  if (!(wordTraits(tokens, first) & COMPASS_WORD) || !(tokens.flags[candidate.first]! & SPACE_BEFORE)) return candidate;
  if (wordTraits(tokens, end - 1) & DESIGNATOR || (end < limit && wordTraits(tokens, end) & DESIGNATOR))
    return candidate;
  if (first - 2 >= floor && tokens.norms[first - 1] === '-' && wordTraits(tokens, first - 2) & COMPASS_WORD) first -= 2;
  // A name that nothing else explains is a place's only after a word that leads to one: "in central Orlat".
  if (candidate.strength < LIKELY && !(first > floor && wordTraits(tokens, first - 1) & CUE)) return candidate;
  return makeCandidate(first, end, 'place', SURE, 'full', null, candidate.roles, 'neuter', candidate.doubtful);
}
