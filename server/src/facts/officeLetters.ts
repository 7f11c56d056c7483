import { isRoleNoun } from '../english/roles';
import { fold } from '../text/fold';
import type { Growing } from './resolving';

/** In place of somebody, where several have an office. */
export const SEVERAL = -2;

const SMALL = new Set(['of', 'the', 'a', 'an', 'and', 'for', 'in', 'to', 'on', 's']);
/** Before an office, another one, or nobody's any more. */
const ANOTHER = new Set(
  'deputy vice former ex late assistant additional joint senior outgoing acting retired then'.split(' '),
);
const LONGEST = 5;
const NOT_LETTERS = /[^\p{L}]+/u;

/**
 * Who has an office of these letters: "Superintendent of Police Orla Venn" has "sp", and "Velm Chief Minister" "cm" and
 * "vcm". Null where nobody has any.
 */
export function officesByLetters(growing: readonly Growing[]): ReadonlyMap<string, number> | null {
  let offices: Map<string, number> | null = null;
  for (let index = 0; index < growing.length; index++) {
    const { roles, kind } = growing[index]!;
    if (roles === null || kind !== 'person') continue;
    offices ??= new Map();
    for (let r = 0; r < roles.length; r++) putLetters(fold(roles[r]!.text).split(NOT_LETTERS), index, offices);
  }
  return offices;
}

function putLetters(all: readonly string[], index: number, into: Map<string, number>): void {
  const words: string[] = [];
  /** By word: whether it is an office, as the last word or before "of". */
  const heads: boolean[] = [];
  for (let i = 0; i < all.length; i++) {
    const word = all[i]!;
    if (word === '' || SMALL.has(word)) continue;
    words.push(word);
    const next = all[i + 1];
    heads.push(isRoleNoun(word) && (next === undefined || next === '' || SMALL.has(next)));
  }
  // "DSP Orla Venn" has the letters themselves.
  if (words.length === 1 && words[0]!.length < LONGEST + 1) put(words[0]!, index, into);
  for (let from = 0; from < words.length; from++) {
    if (from > 0 && ANOTHER.has(words[from - 1]!)) continue;
    let letters = '';
    let office = false;
    for (let i = from; i < words.length && i - from < LONGEST; i++) {
      letters += words[i]![0]!;
      office ||= heads[i]!;
      if (office && i > from) put(letters, index, into);
    }
  }
}

function put(letters: string, index: number, into: Map<string, number>): void {
  const before = into.get(letters);
  into.set(letters, before === undefined || before === index ? index : SEVERAL);
}
