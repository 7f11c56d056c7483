import { CAPITAL, SPACE_BEFORE, WORD } from '../article/types';
import { traitTable } from '../article/wordTable';
import { COMPASS_WORDS, PLACE_CUES, PLACE_DESIGNATORS } from '../english/organisationWords';
import { type Candidate, LIKELY, type PatternContext, SURE } from './candidates';
import { COMMON_WORD, nameTraits } from './nameTraits';

const DESIGNATOR = 1;
const COMPASS_WORD = 2;
const CUE = 4;
const wordTraits = traitTable([
  [DESIGNATOR, PLACE_DESIGNATORS],
  [COMPASS_WORD, COMPASS_WORDS],
  [CUE, PLACE_CUES],
]);

/**
 * The place that the candidate and the words around it name together: "Orlat province", "eastern Velm". What is said of
 * a part is not said of the whole, nor what is said of a province of its chief town.
 */
export function withSurroundings(candidate: Candidate, context: PatternContext): Candidate {
  const { kind, form } = candidate;
  if (candidate.doubtful) return candidate;
  if (kind === null) return form === 'short' ? withCompass(candidate, context) : candidate;
  if ((kind !== 'place' && kind !== 'state') || form !== 'full') return candidate;
  return withCompass(kind === 'place' ? withDesignator(candidate, context) : candidate, context);
}

/** "eastern Velm", "north-west Orlat", but not "south of Velm", nor "the north, Velm". */
function withCompass(candidate: Candidate, { tokens, floor, capitalisation }: PatternContext): Candidate {
  let first = candidate.first - 1;
  if (first < floor || capitalisation !== 'plain') return candidate;
  if (!(wordTraits(tokens, first) & COMPASS_WORD) || !(tokens.flags[candidate.first]! & SPACE_BEFORE)) return candidate;
  if (first - 2 >= floor && tokens.norms[first - 1] === '-' && wordTraits(tokens, first - 2) & COMPASS_WORD) first -= 2;
  // A name that nothing else explains is a place's only after a word that leads to one: "in central Orlat".
  if (candidate.strength < LIKELY && !(first > floor && wordTraits(tokens, first - 1) & CUE)) return candidate;
  return { ...candidate, first, kind: 'place', match: null, strength: SURE, form: 'full', gender: 'neuter' };
}

/**
 * A place's name with the lower-case noun behind it: "Orlat province" is one place, and not the town of Orlat; what is
 * said of the one is not said of the other. A name that the lists have with its noun ("Venn Oblast") has it already.
 */
function withDesignator(candidate: Candidate, { tokens, limit, capitalisation }: PatternContext): Candidate {
  const { end, strength } = candidate;
  if (strength < LIKELY || end >= limit || capitalisation !== 'plain' || tokens.kinds[end] !== WORD) return candidate;
  if (!(wordTraits(tokens, end) & DESIGNATOR) || tokens.flags[end]! & CAPITAL || !(tokens.flags[end]! & SPACE_BEFORE)) {
    return candidate;
  }
  // "Orlat Province region": one noun is enough. "The Congressional district" is no name.
  if (wordTraits(tokens, end - 1) & DESIGNATOR) return candidate;
  if (candidate.match === null && end - candidate.first === 1 && nameTraits(tokens, end - 1) & COMMON_WORD)
    return candidate;
  return { ...candidate, end: end + 1, match: null, strength: SURE };
}
