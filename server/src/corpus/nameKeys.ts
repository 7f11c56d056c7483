import type { EntityKind } from '../entities/types';
import { loneInitial, nameKey, nameWords } from '../facts/nameWords';
import type { ArticleFacts, Referent } from '../facts/types';

/** A referent's names as they are compared. */
export interface Keys {
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
}

/**
 * Names recur from article to article, and so do the ways in which one article names somebody: what follows from them
 * is worked out once. Four thousand articles kept 17 MB of it otherwise.
 */
const known = new Map<EntityKind, Map<string, Keys>>();
const MOST_KNOWN = 50_000;

const prepared = new WeakMap<ArticleFacts, readonly Keys[]>();

/** Of each referent of an article. */
export function keysOf(facts: ArticleFacts): readonly Keys[] {
  let keys = prepared.get(facts);
  if (keys === undefined) {
    keys = facts.referents.map(keysOfReferent);
    prepared.set(facts, keys);
  }
  return keys;
}

function keysOfReferent({ kind, name, names }: Referent): Keys {
  let ofKind = known.get(kind);
  if (ofKind === undefined || ofKind.size >= MOST_KNOWN) {
    ofKind = new Map();
    known.set(kind, ofKind);
  }
  const first = names[0] === name ? '' : `${name}\n\n`;
  const written = first === '' && names.length === 1 ? name : first + names.join('\n');
  let keys = ofKind.get(written);
  if (keys === undefined) {
    keys = readKeys(kind, name, names);
    ofKind.set(written, keys);
  }
  return keys;
}

const NONE: readonly string[] = [];

function readKeys(kind: EntityKind, fullest: string, names: readonly string[]): Keys {
  const name = nameKey(kind, fullest);
  const person = kind === 'person';
  const initial = person ? loneInitial(fullest) : '';
  const key = `${kind} ${name}`;
  const others = names.length === 1 && names[0] === fullest ? NONE : otherNames(kind, name, names);
  const surnames = person ? surnamesOf(names) : NONE;
  const alone = initial === '' ? key : `${kind} ${initial} ${name}`;
  return { names, name, key, others, short: !name.includes(' '), surnames, initial, alone };
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
