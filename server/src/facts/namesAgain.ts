import { isCommonWord } from '../english/commonWords';
import { isGivenName } from '../english/givenNames';
import { contextTraits, FIRM_NOUN, MARKET_VERB, REGIME_OF_BEFORE, SPEECH_VERB } from './contextTraits';
import { numberOfKey, valueOfKey } from './nameKeys';
import { PARTICLES } from './nameTraits';
import { withoutShipPrefix } from './nameWords';
import { personKeyOf } from './nameWritings';
import { grow, type Resolving, type SameKey, sameOf } from './resolving';

// Whom or what a name means that the article has written otherwise before.

/** "the newspaper Orla Venn" once outweighs "Orla Venn" a few times. */
export const AS_TOLD = 10;

/** "MV Lady Orsa" is the "Lady Orsa" of the same article. */
export function shipNamed(names: Resolving, at: number): number {
  const { key } = names.writings[at]!;
  const plain = withoutShipPrefix(key);
  if (plain !== key) {
    const bare = sameOf(names, numberOfKey(plain));
    if (bare !== null && bare.kind === 'platform') {
      if (bare.thing === -1) bare.thing = grow(names, 'platform', null);
      return bare.thing;
    }
  }
  return grow(names, 'platform', null);
}

/** "Ximena Roa Palma … Ms Roa": who has two surnames goes by the first of them, where nobody else has it; -1 for others. */
export function bearerOfFirstSurname({ registered, persons, writings }: Resolving, at: number): number {
  const { words } = writings[at]!;
  if (words.length > 1) return -1;
  let found = -1;
  for (let i = 0; i < registered.length; i++) {
    const writing = registered[i]!;
    if (writing.words.length !== 3 || writing.words[1] !== words[0] || isGivenName(words[0]!)) continue;
    // "Barbara Corran of …", "the Ada Corran Show".
    if (isCommonWord(writing.words[2]!)) continue;
    const index = valueOfKey(persons, personKeyOf(writing));
    if (index === -1 || (found !== -1 && found !== index)) return -1;
    found = index;
  }
  return found;
}

/** "Target (TGT.N) …": and "Target said", where an everyday word opens the sentence, is the firm that the article has told of. */
export function isToldFirm({ tokens, candidates }: Resolving, at: number, { kind, weight }: SameKey): boolean {
  if (kind !== 'organisation' || weight < AS_TOLD) return false;
  const { end } = candidates[at]!;
  return (
    end < tokens.count && ((contextTraits(tokens, end) & ACTS_AS_FIRM) !== 0 || HELPING_VERBS.has(tokens.norms[end]!))
  );
}

export function speaksBehind({ tokens, candidates }: Resolving, at: number): boolean {
  const { end } = candidates[at]!;
  return end < tokens.count && (contextTraits(tokens, end) & SPEECH_VERB) !== 0;
}

const ACTS_AS_FIRM = SPEECH_VERB | REGIME_OF_BEFORE | FIRM_NOUN | MARKET_VERB;
const HELPING_VERBS = new Set(['has', 'had', 'is', 'was', 'will', 'plans', 'expects']);

/** "Orla Tarn Venn" is the "Orla Venn" of the same article, and the other way round; -1 where there is none. */
export function withoutSecondName({ registered, persons, writings }: Resolving, at: number): number {
  const other = sameButSecond(registered, writings[at]!.words);
  return other < 0 ? -1 : valueOfKey(persons, personKeyOf(registered[other]!));
}

function sameButSecond(registered: Resolving['registered'], words: readonly string[]): number {
  if (words.length < 2 || words.length > 3) return -1;
  for (let i = 0; i < registered.length; i++) {
    const other = registered[i]!.words;
    if (other.length + words.length !== 5 || other[0] !== words[0]) continue;
    const longer = other.length === 3 ? other : words;
    const shorter = other.length === 3 ? words : other;
    // "George W Venn" may be another George Venn.
    if (longer[2] === shorter[1] && longer[1]!.length > 1 && !PARTICLES.has(longer[1]!)) return i;
  }
  return -1;
}
