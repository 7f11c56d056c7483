import type { Tokens } from '../article/types';
import { type TraitList, wordBits } from '../article/wordTable';
import { ANONYMOUS_NOUNS, FEMALE_NOUNS, MALE_NOUNS } from '../english/speakerNouns';
import type { Paragraph } from './frames';
import { singular } from './speechTraits';

// What a word says of the one it stands for, as bits (the lowest tells that the word is known): asked of the words of
// speakers only.

export const HE = 1 << 1;
export const SHE = 1 << 2;
export const THEY = 1 << 3;
export const FIRST_PERSON = 1 << 4;
export const IT = 1 << 5;
export const WHO = 1 << 6;
export const MALE_NOUN = 1 << 7;
export const FEMALE_NOUN = 1 << 8;
/** Of many, by its ending. */
export const PLURAL_FORM = 1 << 9;
export const ANONYMOUS_NOUN = 1 << 10;

const LISTS: TraitList = [
  [HE, ['he', 'him', 'his', 'himself', "he'd", "he'll"]],
  [SHE, ['she', 'her', 'herself', "she'd", "she'll"]],
  [THEY, ['they', 'them', 'their', 'themselves', "they'd", "they've", "they'll"]],
  [FIRST_PERSON, ['i', 'we', 'me', 'us', 'my', 'our', "i'd", "i've", "we've", "we'd", 'you']],
  [IT, ['it', 'its']],
  [WHO, ['who']],
  [MALE_NOUN, MALE_NOUNS],
  [FEMALE_NOUN, FEMALE_NOUNS],
  [ANONYMOUS_NOUN, ANONYMOUS_NOUNS],
];

const { bits, learn } = wordBits(
  () => LISTS,
  (norm) => (singular(norm) !== norm ? PLURAL_FORM : 0),
);

export function speakerTraitsAt(tokens: Tokens, at: number): number {
  return bits[tokens.words[at]!] || learn(tokens, at);
}

/** What the word at item `k` says of the one it stands for; nothing for a marked stretch. */
export function speakerTraits(p: Paragraph, k: number): number {
  const item = p.items[k]!;
  return item < 0 ? 0 : speakerTraitsAt(p.tokens, item);
}
