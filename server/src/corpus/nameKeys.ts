import type { EntityKind } from '../entities/types';
import { loneInitial, nameKey, nameWords } from '../facts/nameWords';
import type { ArticleFacts, Referent } from '../facts/types';

/** A way of naming somebody or something: the names that one article has for it, as they are compared. */
export interface Keys {
  /** Each way has another. */
  readonly number: number;
  readonly kind: EntityKind;
  /** As they are written, the fullest first. */
  readonly names: readonly string[];
  /** The fullest name. */
  readonly name: string;
  /** Kind and fullest name: what its group goes by. */
  readonly key: string;
  /** The other names, each with its kind. */
  readonly others: readonly string[];
  /** Whether the fullest name is one word, which may be short for another article's full name. */
  readonly short: boolean;
  /** Of a person with more than one name word: the last ones, by which others may call them. */
  readonly surnames: readonly string[];
  /** Of a person without a given name: "j" of "J. J. Venn", else empty. */
  readonly initial: string;
  /** Kind and name of somebody whose surname others bear as well: with the initial, where there is one. */
  readonly alone: string;
  /** The same names for something of another kind. */
  readonly ofOtherKind: Keys | null;
}

/**
 * Names recur from article to article, and so do the ways in which one article names somebody: what follows from them
 * is worked out once. Four thousand articles kept 17 MB of it otherwise.
 */
const known = new Map<string, Keys>();
const MOST_KNOWN = 100_000;
let count = 0;

/** The numbers of all ways that there are lie below it. */
export const waysSoFar = (): number => count;

const prepared = new WeakMap<ArticleFacts, readonly Keys[]>();

/** Of each referent of an article. */
export function keysOf(facts: ArticleFacts): readonly Keys[] {
  let keys = prepared.get(facts);
  if (keys === undefined) {
    keys = keysOfReferents(facts.referents);
    prepared.set(facts, keys);
  }
  return keys;
}

function keysOfReferents(referents: readonly Referent[]): readonly Keys[] {
  const keys = new Array<Keys>(referents.length);
  for (let i = 0; i < referents.length; i++) {
    const { kind, name, names } = referents[i]!;
    const written = names.length === 1 && names[0] === name ? name : joined(name, names);
    const first = known.get(written) ?? null;
    let own = first;
    while (own !== null && own.kind !== kind) own = own.ofOtherKind;
    if (own === null) {
      if (known.size >= MOST_KNOWN) known.clear();
      own = readKeys(kind, name, names, first);
      known.set(written, own);
    }
    keys[i] = own;
  }
  return keys;
}

const joined = (name: string, names: readonly string[]): string =>
  names[0] === name ? names.join('\n') : `${name}\n\n${names.join('\n')}`;

const NONE: readonly string[] = [];

function readKeys(kind: EntityKind, fullest: string, names: readonly string[], ofOtherKind: Keys | null): Keys {
  const name = nameKey(kind, fullest);
  const person = kind === 'person';
  const initial = person ? loneInitial(fullest) : '';
  const key = `${kind} ${name}`;
  const others = names.length === 1 && names[0] === fullest ? NONE : otherNames(kind, name, names);
  const surnames = person ? surnamesOf(names) : NONE;
  const alone = initial === '' ? key : `${kind} ${initial} ${name}`;
  const short = !name.includes(' ');
  return { number: count++, kind, names, name, key, others, short, surnames, initial, alone, ofOtherKind };
}

function otherNames(kind: EntityKind, name: string, names: readonly string[]): readonly string[] {
  const keys = new Set(names.map((one) => nameKey(kind, one)));
  keys.delete(name);
  return keys.size === 0 ? NONE : Array.from(keys, (key) => `${kind} ${key}`);
}

function surnamesOf(names: readonly string[]): readonly string[] {
  const surnames: string[] = [];
  for (const name of names) {
    const words = nameWords(name);
    if (words.length === 2) surnames.push(words[1]!);
    else for (let i = 1; i < words.length; i++) surnames.push(words.slice(i).join(' '));
  }
  return surnames.length === 0 ? NONE : surnames;
}
