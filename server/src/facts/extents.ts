import { CAPITAL, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
import { wordBits } from '../article/wordTable';
import { AUXILIARIES, BE, CONJUNCTIONS, HAVE, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../english/functionWords';
import type { EntityKind } from '../entities/types';
import type { Span } from '../text/span';
import type { Candidate } from './candidates';
import type { Mention } from './types';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const REGION_NOUN = 1 << 1;
const SITE_NOUN = 1 << 2;
const NOUN_BEFORE = 1 << 3;
const GROUP_NOUN = 1 << 4;
const KIND_OF_GROUP = 1 << 5;
const DISTRICT = 1 << 6;
const TOWN = 1 << 7;
const COMPOUNDS = 1 << 8;
const FUNCTION_WORD = 1 << 9;

const { bits, learn } = wordBits(() => [
  [
    REGION_NOUN,
    set(
      `province region county governorate oblast prefecture canton state municipality city river mountains mountain hills island islands
       peninsula archipelago valley strait desert delta plateau`,
    ),
  ],
  [
    SITE_NOUN,
    set(`district township town village neighborhood neighbourhood suburb
       hospital mosque church cathedral shrine bridge dam airport airbase airfield prison barracks square stadium refinery oilfield gasfield cemetery crossing`),
  ],
  [
    NOUN_BEFORE,
    set(
      'city town village province region district county governorate oblast suburb neighborhood neighbourhood island islands',
    ),
  ],
  ...[AUXILIARIES, BE, CONJUNCTIONS, HAVE, PREPOSITIONS, RELATIVES, SUBORDINATORS].map(
    (words): readonly [number, ReadonlySet<string>] => [FUNCTION_WORD, words],
  ),
  [TOWN, set('city town village suburb neighborhood neighbourhood')],
  [COMPOUNDS, set('state county city district town village mountain island')],
  [DISTRICT, set('district township neighborhood neighbourhood')],
  [
    GROUP_NOUN,
    set(`forces fighters militants rebels insurgents militiamen guerrillas jihadists terrorists tribesmen
       group movement militia faction brigade brigades battalion battalions tribe clan cartel gang coalition alliance`),
  ],
  [
    KIND_OF_GROUP,
    set('military security ground armed air naval special rebel militant terrorist jihadist extremist opposition'),
  ],
]);

function wordTraits(tokens: Tokens, at: number): number {
  return bits[tokens.words[at]!] || learn(tokens, at);
}

const NOUNS = REGION_NOUN | SITE_NOUN | GROUP_NOUN | KIND_OF_GROUP;

/** Whether a noun stands beside a name, or may: for nearly all names the answer is no. */
export function mayHaveNoun(tokens: Tokens, first: number, end: number): boolean {
  if (end < tokens.count && wordTraits(tokens, end) & NOUNS) return true;
  return first > 1 && tokens.norms[first - 1] === 'of' && (wordTraits(tokens, first - 2) & NOUN_BEFORE) !== 0;
}

/**
 * A mention with the noun that says what bears the name: "Orlat province", "the town of Orlat", "the Venn river",
 * "Coalition military forces", as it is where the noun has a capital ("Orlat Province"). The name stays what it is, and
 * so does who or what is meant; null where there is no such noun. A site by a town's name is not the town: "Orlat
 * airport", "an Orlat suburb", unless nothing else is known by that name. `before` is where the name before ends,
 * `next` where the next one begins.
 */
export function wholeSpan(
  tokens: Tokens,
  kind: EntityKind,
  { first, end, form, match }: Candidate,
  before: number,
  next: number,
): Span | null {
  if ((kind !== 'place' && kind !== 'organisation') || form === 'demonym') return null;
  let from = first;
  let to = end;
  if (kind === 'organisation') {
    while (to < next && to - end < 2 && wordTraits(tokens, to) & KIND_OF_GROUP && goesOn(tokens, to)) to++;
    if (to >= next || !(wordTraits(tokens, to) & GROUP_NOUN) || !goesOn(tokens, to)) return null;
    to++;
  } else {
    const own = match === null || (wordTraits(tokens, to) & DISTRICT && first > 0 && tokens.norms[first - 1] === 'the');
    const nouns = own ? REGION_NOUN | SITE_NOUN : REGION_NOUN;
    // "the Velmish city of Orlat" is Orlat, "the Orlat district of Velm" is the Orlat district.
    const ofNext = wordTraits(tokens, to) & TOWN && tokens.norms[to + 1] === 'of';
    const alone = !(wordTraits(tokens, to) & COMPOUNDS) || endsThere(tokens, to + 1);
    if (to < next && wordTraits(tokens, to) & nouns && goesOn(tokens, to) && !ofNext && alone) to++;
    else if (from > 1 && tokens.norms[from - 1] === 'of' && wordTraits(tokens, from - 2) & NOUN_BEFORE) {
      const others = before === from - 2 && !(wordTraits(tokens, from - 2) & TOWN);
      if (!others && !(tokens.flags[from - 2]! & CAPITAL)) from -= 2;
    }
    if (from === first && to === end) return null;
  }
  return { start: tokens.starts[from]!, end: tokens.ends[to - 1]! };
}

/** Not "Orlat state senators", "an Orlat county jail": a noun behind the noun makes it say what that one is. */
function endsThere(tokens: Tokens, i: number): boolean {
  return i >= tokens.count || tokens.kinds[i] !== WORD || (wordTraits(tokens, i) & FUNCTION_WORD) !== 0;
}

/** In lower case and behind a space: a noun, and no part of another name. */
const goesOn = (tokens: Tokens, i: number): boolean =>
  i < tokens.count && !(tokens.flags[i]! & CAPITAL) && (tokens.flags[i]! & SPACE_BEFORE) !== 0;

/** The words that a mention takes up, with the noun beside its name. */
export const extentOf = ({ start, end, whole }: Mention): Span => whole ?? { start, end };
