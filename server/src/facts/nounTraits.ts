import type { Tokens } from '../article/types';
import { wordBits } from '../article/wordTable';
import { ADJECTIVE_PARTICIPLES, isPlural, PARTICIPLE_ENDS, PHRASE_ENDS, singularOf } from '../english/nouns';

/** What the reader of counted nouns asks of a word, as bits. */

/** Ends a noun phrase: "in", "were". */
export const ENDS_PHRASE = 1 << 1;
/** Can be the plural head of a counted noun phrase. */
export const PLURAL = 1 << 2;
/** A verb form in -ed or -ing that is no adjective: "killed". */
export const PARTICIPLE = 1 << 3;
/** An adverb in -ly. */
export const ADVERB = 1 << 4;
/** Stands between the number and what is counted: "more", "other". */
export const FILLER = 1 << 5;
/** "dozens of the …". */
export const PARTITIVE = 1 << 6;
/** What happened to people, said of them: "12 people injured" are people. */
export const STATE = 1 << 7;
/** What things have a number of, and are called after: "a 12 page document". */
export const PART = 1 << 8;
/** By its ending: "digital and physical sales". */
export const ADJECTIVE = 1 << 9;

const words = (list: string): readonly string[] => list.split(' ');

const { bits, learn } = wordBits(
  () => [
    [ENDS_PHRASE, PHRASE_ENDS],
    [FILLER, words('more other additional further combined new total such or so sized')],
    [PARTITIVE, words('the its his her their our those these all')],
    [STATE, words('dead wounded injured missing homeless unemployed disabled')],
    [PART, words('page seat storey story room bed bedroom door member acre')],
  ],
  (norm) =>
    (isPlural(norm) ? PLURAL : 0) |
    (norm.length > 4 && PARTICIPLE_ENDS.test(norm) && !ADJECTIVE_PARTICIPLES.has(norm) ? PARTICIPLE : 0) |
    (norm.endsWith('ly') && norm !== 'family' ? byAdverb(norm) : 0) |
    (/(?:al|ic|ive|ous|ary|ern|ble|ful)$/.test(norm) ? ADJECTIVE : 0),
);

function byAdverb(norm: string): number {
  return (norm.length > 4 && norm !== 'assembly' ? ADVERB : 0) | (/[a-z]{3}ly$/.test(norm) ? FILLER : 0);
}

/** Of a token of the text. */
export function nounTraitsAt(tokens: Tokens, at: number): number {
  return bits[tokens.words[at]!] || learn(tokens, at);
}

const singulars = new Map<string, string>();
const MOST_SINGULARS = 1 << 15;

/** `singularOf`, kept: the same nouns are counted over and over. */
export function singularAt(tokens: Tokens, at: number): string {
  const noun = tokens.norms[at]!;
  const known = singulars.get(noun);
  if (known !== undefined) return known;
  const singular = singularOf(noun);
  if (singulars.size < MOST_SINGULARS) singulars.set(noun, singular);
  return singular;
}
