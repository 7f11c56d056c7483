import { NUMBER, SYMBOL, type Tokens, WORD } from '../article/types';
import { EMPTY_WORDS } from '../english/emptyWords';
import { firstWhere } from '../text/firstWhere';

/**
 * Words as numbers, in two grains: the *plain* word, in which typographic and spelling variants are one (`defence` and
 * `defense`, `%` and `percent`, `four` and `4`), and its *stem*, in which its forms are one. Numbers are given once in a
 * process, so that what was indexed stays true.
 */
const numbers = new Map<string, number>();

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

/** By the token's word number: plain word, and stem (negative for words without content); 0 where not asked for yet. */
let plains = new Int32Array(1 << 14);
let stems = new Int32Array(1 << 14);

function learn(norm: string, word: number): void {
  if (word >= plains.length) {
    const larger = new Int32Array(word * 2);
    larger.set(plains);
    plains = larger;
    const more = new Int32Array(word * 2);
    more.set(stems);
    stems = more;
  }
  plains[word] = numberOf(plainWord(norm));
  stems[word] = stemNumber(norm);
}

export function plainAt(tokens: Tokens, at: number): number {
  const word = tokens.words[at]!;
  if (word === 0) return numberOf(plainWord(tokens.norms[at]!));
  if (word >= plains.length || plains[word] === 0) learn(tokens.norms[at]!, word);
  return plains[word]!;
}

/** Positive for words with content, negative for the others. */
export function stemAt(tokens: Tokens, at: number): number {
  const word = tokens.words[at]!;
  if (word === 0) return stemNumber(tokens.norms[at]!);
  if (word >= stems.length || stems[word] === 0) learn(tokens.norms[at]!, word);
  return stems[word]!;
}

export function isSpoken(tokens: Tokens, at: number): boolean {
  const kind = tokens.kinds[at];
  return kind === WORD || kind === NUMBER || kind === SYMBOL;
}

const SMALL_NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, String(i)]),
);

const DOUBLED = /^(travel|cancel|label|signal|model|fuel|level|counsel|total|marvel|quarrel)l(ed|ing|er|ers)$/;
const RESPELLED: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['&', 'and'],
  ['towards', 'toward'],
  ['amongst', 'among'],
  ['whilst', 'while'],
  ['grey', 'gray'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['judgement', 'judgment'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['licence', 'license'],
  ['pretence', 'pretense'],
  ['sceptical', 'skeptical'],
  ['okay', 'ok'],
  ['focussed', 'focused'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['aluminium', 'aluminum'],
]);

const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'
    .split(' ')
    .map((word, i) => [word, `${i + 1}${['st', 'nd', 'rd'][i] ?? 'th'}`]),
);

/** Desks write a speaker's words in their own spelling: that changes no word. */
export function plainWord(norm: string): string {
  const respelled = RESPELLED.get(norm) ?? SMALL_NUMBERS.get(norm) ?? ORDINALS.get(norm);
  if (respelled !== undefined) return respelled;
  const first = norm.charCodeAt(0);
  if (first >= 48 && first <= 57) return norm.replaceAll(',', '');
  if (norm.length < 5) return norm;
  return norm
    .replace(DOUBLED, '$1$2')
    .replace(/our(s|ed|ing|able|hoods?|ful|less|ites?)?$/, 'or$1')
    .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/([^aeiou])re(s?)$/, '$1er$2');
}

function stemNumber(norm: string): number {
  const plain = plainWord(norm);
  const number = numberOf(`~${stemOf(plain)}`);
  return EMPTY_WORDS.has(norm) || !/[\p{L}\p{N}]/u.test(norm) ? -number : number;
}

/** "hospitalised", "hospitalization" */
const MADE_SO = /^(.{6,})i[sz](?:ed|es?|ing|ations?)$/;

/** Rough, and the same for the forms of one word: `signed`, `signing`, `signs` are `sign`. */
export function stemOf(word: string): string {
  const made = word.length > 8 ? MADE_SO.exec(word) : null;
  if (made !== null) return made[1]!;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** Of a word as a list has it. */
export const stemOfWritten = (word: string): string => stemOf(plainWord(word));

/** The stem of a word that stands in no text; negative for words without content. */
export function stemOfWord(word: string): number {
  return stemNumber(word);
}

/** The number of a word that stands in no text. */
export function plainOf(word: string): number {
  return numberOf(plainWord(word));
}

/** The first token that ends after an offset. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return firstWhere(tokens.count, (i) => tokens.ends[i]! > offset);
}
