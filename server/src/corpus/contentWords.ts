import { wordOf } from '../article/wordsByNumber';
import { EMPTY_WORDS } from '../english/emptyWords';
import { enlarged } from '../text/growing';

/** By word: the number of its stem + 1, which is 1 for one that carries no content; 0 where it was not asked for yet. */
let known = new Int32Array(16);
const stems: string[] = [''];
const numbers = new Map<string, number>();

/** The number of what a word is compared by where its content counts, from 1 on; 0 for a word that carries none. */
export function stemOf(word: number): number {
  const stem = word < known.length ? known[word]! : 0;
  return stem === 0 ? learn(word) : stem - 1;
}

function learn(word: number): number {
  if (word >= known.length) known = enlarged(known, word);
  const norm = wordOf(word);
  const stem = EMPTY_WORDS.has(norm) ? 0 : numberOf(singular(norm));
  known[word] = stem + 1;
  return stem;
}

function numberOf(stem: string): number {
  let number = numbers.get(stem);
  if (number === undefined) {
    number = stems.push(stem) - 1;
    numbers.set(stem, number);
  }
  return number;
}

export const hasContent = (word: number): boolean => stemOf(word) !== 0;

/** The first words with content, as a key is made of them. */
export function openingOf(words: readonly number[]): string {
  const opening: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const stem = stemOf(words[i]!);
    if (stem !== 0 && opening.push(stems[stem]!) === 5) break;
  }
  return opening.join('-');
}

/** Words are not told from their plurals. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
