import { COMMON_WORD_LIST } from './commonWordList';

/** Closed-class and newsroom words that the list lacks because they are short or recent. */
const MORE =
  'a i an the ok online website email tweet app blog podcast covid pandemic lockdown selfie airstrike airstrikes ' +
  'cybersecurity cyberattack cyberattacks geopolitical warzone frontline smartphone startup vs amid amidst';

let words: Set<string> | undefined;

/**
 * The list as a capital letter a word, which says how many letters of the word before it begins with (A: none), and its
 * other letters. Read letter by letter: an expression took a tenth of a second of every start.
 */
function readWords(): Set<string> {
  if (words !== undefined) return words;
  words = new Set(MORE.split(' '));
  const list = COMMON_WORD_LIST;
  let previous = '';
  for (let i = 0; i < list.length; ) {
    const shared = list.charCodeAt(i) - 65;
    let end = i + 1;
    if (shared < 0 || shared > 25) {
      i = end;
      continue;
    }
    while (isSmallLetter(list.charCodeAt(end))) end++;
    let rest = list.slice(i + 1, end);
    // A line may end within a word.
    if (list.charCodeAt(end) === 10 && isSmallLetter(list.charCodeAt(end + 1))) {
      const from = ++end;
      while (isSmallLetter(list.charCodeAt(end))) end++;
      rest += list.slice(from, end);
    }
    previous = previous.slice(0, shared) + rest;
    words.add(previous);
    i = end;
  }
  return words;
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Words asked for before: names are asked for again and again. Cleared when it outgrows any corpus's names. */
const answers = new Map<string, boolean>();
const ANSWERS_LIMIT = 200_000;

/** Whether the folded word, or what it inflects, is an everyday English word that is written in lower case. */
export function isCommonWord(word: string): boolean {
  let answer = answers.get(word);
  if (answer === undefined) {
    if (answers.size > ANSWERS_LIMIT) answers.clear();
    answer = lookUp(word);
    answers.set(word, answer);
  }
  return answer;
}

/** Its last letter says by which ending a word may be inflected: half the words have none of them. */
function lookUp(word: string): boolean {
  const known = readWords();
  if (known.has(word)) return true;
  switch (word.charCodeAt(word.length - 1)) {
    case 115: // s
      if (word.endsWith('ies')) return known.has(`${word.slice(0, -3)}y`);
      if (word.endsWith('ss')) break;
      return (word.length > 4 && known.has(word.slice(0, -1))) || (word.endsWith('es') && known.has(word.slice(0, -2)));
    case 100: // d
      if (word.endsWith('ied')) return known.has(`${word.slice(0, -3)}y`);
      if (!word.endsWith('ed')) break;
      return word.length > 5 && (known.has(word.slice(0, -2)) || known.has(word.slice(0, -1)));
    case 103: // g
      if (!word.endsWith('ing')) break;
      return word.length > 6 && (known.has(word.slice(0, -3)) || known.has(`${word.slice(0, -3)}e`));
    case 121: // y
      if (!word.endsWith('ly')) break;
      return word.length > 5 && known.has(word.slice(0, -2));
  }
  const apostrophe = word.indexOf("'");
  return apostrophe >= 0 && known.has(word.slice(0, apostrophe));
}
