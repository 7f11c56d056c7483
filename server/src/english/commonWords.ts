import { COMMON_WORD_LIST } from './commonWordList';

/** Closed-class and newsroom words that the list lacks because they are short or recent. */
const MORE =
  'a i an the ok online website email tweet app blog podcast covid pandemic lockdown selfie airstrike airstrikes ' +
  'cybersecurity cyberattack cyberattacks geopolitical warzone frontline smartphone startup vs amid amidst ' +
  'longtime onetime lifelong ultrahot bombshell battleground bellwether recorder';

/**
 * Participles of six letters whose verb ends in "e". Which other words of that form are everyday ones the verb does not
 * tell, since Baring, Goring and Waring are people.
 */
const SHORT_PARTICIPLES =
  'basing biting caring ceding citing coming coping daring diving easing facing fading faking filing fining firing fuming ' +
  'gazing giving hating having hiding hiking hiring hoping joking lacing liking losing luring making moving muting naming noting ' +
  'pacing paving piling posing raging raping rating ruling saving taking taming taping timing tiring tuning typing ' +
  'urging voting wading waging waking waving wiping';

let words: Set<string> | undefined;

function readWords(): Set<string> {
  words ??= new Set(`${MORE} ${SHORT_PARTICIPLES} ${COMMON_WORD_LIST.trim().replaceAll('\n', ' ')}`.split(' '));
  return words;
}

/**
 * Whether the folded word, or what it inflects, is an everyday English word that is written in lower case. Who asks of
 * many tokens keeps the answer by the word's number.
 */
export function isCommonWord(word: string): boolean {
  const known = readWords();
  if (known.has(word)) return true;
  switch (word[word.length - 1]) {
    case 's':
      return isPlural(known, word);
    case 'd':
      if (word.endsWith('ied')) return known.has(`${word.slice(0, -3)}y`);
      if (word.endsWith('ed')) return word.length > 5 && (known.has(word.slice(0, -2)) || known.has(word.slice(0, -1)));
      break;
    case 'g':
      if (word.endsWith('ing'))
        return word.length > 6 && (known.has(word.slice(0, -3)) || known.has(`${word.slice(0, -3)}e`));
      break;
    case 'y':
      // "Interestingly" is of "interesting", and that of "interest".
      if (word.endsWith('ly')) return word.length > 5 && isCommonWord(word.slice(0, -2));
  }
  return isOwned(known, word);
}

function isPlural(known: ReadonlySet<string>, word: string): boolean {
  if (word.endsWith('ies')) return known.has(`${word.slice(0, -3)}y`);
  if (word.endsWith('ss')) return isOwned(known, word);
  return (word.length > 4 && known.has(word.slice(0, -1))) || (word.endsWith('es') && known.has(word.slice(0, -2)));
}

/** "Rock'n": an everyday word before an apostrophe. */
function isOwned(known: ReadonlySet<string>, word: string): boolean {
  return word.includes("'") && known.has(word.slice(0, word.indexOf("'")));
}
