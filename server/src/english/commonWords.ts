import { COMMON_WORD_LIST } from './commonWordList';

/** Closed-class and newsroom words that the list lacks because they are short or recent. */
const MORE =
  'a i an the ok online website email tweet app blog podcast covid pandemic lockdown selfie airstrike airstrikes ' +
  'cybersecurity cyberattack cyberattacks geopolitical warzone frontline smartphone startup vs amid amidst ' +
  'longtime onetime lifelong ultrahot bombshell battleground bellwether recorder';

let words: Set<string> | undefined;

function readWords(): Set<string> {
  if (words === undefined) {
    words = new Set(MORE.split(' '));
    let previous = '';
    for (const match of COMMON_WORD_LIST.matchAll(/([A-Z])((?:[a-z]|\n(?=[a-z]))*)/g)) {
      previous = previous.slice(0, match[1]!.charCodeAt(0) - 65) + match[2]!.replace('\n', '');
      words.add(previous);
    }
  }
  return words;
}

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

function lookUp(word: string): boolean {
  const known = readWords();
  if (known.has(word)) return true;
  if (word.endsWith('ies')) return known.has(`${word.slice(0, -3)}y`);
  if (word.endsWith('s') && !word.endsWith('ss')) {
    return (word.length > 4 && known.has(word.slice(0, -1))) || (word.endsWith('es') && known.has(word.slice(0, -2)));
  }
  if (word.endsWith('ied')) return known.has(`${word.slice(0, -3)}y`);
  if (word.endsWith('ed')) return word.length > 5 && (known.has(word.slice(0, -2)) || known.has(word.slice(0, -1)));
  if (word.endsWith('ing')) {
    return word.length > 6 && (known.has(word.slice(0, -3)) || known.has(`${word.slice(0, -3)}e`));
  }
  // "Interestingly" is of "interesting", and that of "interest".
  if (word.endsWith('ly')) return word.length > 5 && lookUp(word.slice(0, -2));
  return word.includes("'") && known.has(word.slice(0, word.indexOf("'")));
}
