import type { Tokens } from '../article/types';
import { wordTable } from '../article/wordTable';
import { FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES } from '../english/roles';
import type { EntityKind, Gender, GrammaticalNumber, KnownEntity } from '../entities/types';
import type { Span } from '../text/span';
import type { Candidate, Role } from './candidates';
import type { KindVotes } from './kindVotes';
import { type KeyTable, valueOfKey } from './nameKeys';
import { givenNameOf, type NameWriting, spellingOf, surnamesOf, withPlainSpaces } from './nameWritings';

type WrittenRole = Span & { readonly text: string };

/** A referent while its mentions are being gathered. */
export interface Growing {
  readonly kind: EntityKind;
  readonly known: KnownEntity | null;
  /** In the order of the text; null before it has one. One alone is in a list that others have as well. */
  names: string[] | null;
  roles: WrittenRole[] | null;
  gender: Gender;
  readonly number: GrammaticalNumber;
  /** Index of the last candidate that named it: a bare surname goes to the nearest bearer before it. */
  last: number;
  /** The name by which it was last registered as a person. */
  registered: NameWriting | null;
  /** Its place among the referents that are given out; -1 before it has one. */
  place: number;
}

/** What the article has under one key of names (see `NameWriting.key`). Referents by their index; -1 for none. */
export interface SameKey extends KindVotes {
  /** The known one that was last named so. */
  known: number;
  /** The one that is no person. */
  thing: number;
  /** The persons of this surname. */
  bearers: number[] | null;
  /** The persons of this given name. */
  givenTo: number[] | null;
  /** The bodies that go by this noun: "Times" → the "Velm Times". */
  headed: number[] | null;
  /** The body that this is a short name of, where it is of one alone: "Sabel" → "Sabel Steel Corp.". */
  body: number;
  ofSeveralBodies: boolean;
  /** What these letters stand for. */
  acronymOf: number;
}

/** All that is known of an article's names while they are resolved. */
export interface Resolving {
  readonly text: string;
  readonly tokens: Tokens;
  readonly candidates: readonly Candidate[];
  /** By candidate. */
  readonly writings: readonly NameWriting[];
  /** By candidate: what it shares with all others of its key. */
  readonly same: readonly SameKey[];
  /** By the numbers of keys: the place in `keys`. */
  readonly places: KeyTable;
  readonly keys: readonly SameKey[];
  /** By candidate: the referent that it names, or -1. */
  readonly assigned: number[];
  readonly growing: Growing[];
  /** By what full names are compared by (see `personKeyOf`), and by surnames, with their initial if they have one. */
  readonly persons: KeyTable;
  /** What is no person and has an initial, by kind, initial and key. */
  initialled: Map<string, number> | null;
  /** Every name by which a person was registered. */
  readonly registered: NameWriting[];
  /** The candidates that are bodies or ships, of those that were heard first. */
  readonly bodiesAt: number[];
  /** The candidates that are acronyms which no list knows. */
  readonly acronymsAt: readonly number[];
}

/** What the article has under a key; null where it has nothing. */
export function sameOf({ places, keys }: Resolving, key: number): SameKey | null {
  const place = valueOfKey(places, key);
  return place < 0 ? null : keys[place]!;
}

/** All that articles have had so far under one place of `Resolving.keys`: made once and used again. */
const pool: SameKey[] = [];

export const keyPool: readonly SameKey[] = pool;

/** An article's names have a key more, with this place. */
export function renewKey(place: number): void {
  const here = pool[place];
  if (here === undefined) {
    pool.push({
      kind: null,
      weight: 0,
      rivals: null,
      known: -1,
      thing: -1,
      bearers: null,
      givenTo: null,
      headed: null,
      body: -1,
      ofSeveralBodies: false,
      acronymOf: -1,
    });
    return;
  }
  here.kind = null;
  here.weight = 0;
  here.rivals = null;
  here.known = -1;
  here.thing = -1;
  here.bearers = null;
  here.givenTo = null;
  here.headed = null;
  here.body = -1;
  here.ofSeveralBodies = false;
  here.acronymOf = -1;
}

export function grow({ growing }: Resolving, kind: EntityKind, known: KnownEntity | null): number {
  growing.push({
    kind,
    known,
    names: null,
    roles: null,
    gender: known?.gender ?? (kind === 'person' ? 'unknown' : 'neuter'),
    number: 'singular',
    last: -1,
    registered: null,
    place: -1,
  });
  return growing.length - 1;
}

export function knownReferent(names: Resolving, entity: KnownEntity, same: SameKey): number {
  const { growing } = names;
  const before = same.known;
  if (before !== -1 && growing[before]!.known === entity) return before;
  let index = referentOf(growing, entity);
  if (index === -1) index = grow(names, entity.kind, entity);
  same.known = index;
  return index;
}

/** The referent that is this entity, or -1: an article has too few for a map to pay. */
export function referentOf(growing: readonly Growing[], entity: KnownEntity): number {
  for (let i = 0; i < growing.length; i++) if (growing[i]!.known === entity) return i;
  return -1;
}

/** The candidate names this referent: what it says of it is kept. */
export function note(names: Resolving, at: number, index: number): void {
  const { text, tokens, candidates, growing, assigned } = names;
  const { form, match, roles, gender, first, end } = candidates[at]!;
  const referent = growing[index]!;
  assigned[at] = index;
  referent.last = at;
  // "(DDG 99)": a number names the ship beside its name, and nothing by itself.
  const number = form === 'acronym' && match === null && end - first > 1;
  if (form !== 'role' && form !== 'demonym' && !number)
    noteName(referent, names.writings[at]!, text, tokens, first, end);
  for (let i = 0; i < roles.length; i++) noteRole(referent, text, tokens, roles[i]!);
  if (referent.gender !== 'unknown' || gender === 'unknown') return;
  // "confidence in Venn" reads as a place's name does: that makes no thing of her.
  if (gender !== 'neuter' || referent.kind !== 'person') referent.gender = gender;
}

function noteName(
  referent: Growing,
  writing: NameWriting,
  text: string,
  tokens: Tokens,
  first: number,
  end: number,
): void {
  const { names } = referent;
  if (names !== null) {
    const start = tokens.starts[first]!;
    const length = tokens.ends[end - 1]! - start;
    // Most mentions are written as one before.
    for (let i = 0; i < names.length; i++) {
      if (names[i]!.length === length && text.startsWith(names[i]!, start)) return;
    }
  }
  const spelling = spellingOf(writing, text, tokens, first, end);
  const name = singularName(spelling[0]!, referent.known);
  if (names === null) referent.names = name === spelling[0] ? spelling : [name];
  // One is replaced by two, since a list that grows is given room for many more, and those of one name are shared.
  else if (names.length === 1) {
    if (names[0] !== name) referent.names = [names[0]!, name];
  } else if (!names.includes(name)) names.push(name);
}

function noteRole(referent: Growing, text: string, tokens: Tokens, [first, end]: Role): void {
  if (referent.gender === 'unknown') referent.gender = genderOfRole(tokens, first, end);
  const role = withPlainSpaces(text, tokens, first, end);
  const { roles } = referent;
  if (roles !== null) for (let i = 0; i < roles.length; i++) if (roles[i]!.text === role) return;
  const written = { start: tokens.starts[first]!, end: tokens.ends[end - 1]!, text: role };
  if (roles === null) referent.roles = [written];
  else roles.push(written);
}

/** A person goes by parts of this name as well, as far as the article has them. */
export function registerPerson(names: Resolving, at: number, index: number): void {
  const writing = names.writings[at]!;
  const referent = names.growing[index]!;
  if (writing.words.length < 2 || referent.registered === writing) return;
  referent.registered = writing;
  names.registered.push(writing);
  const surnames = surnamesOf(writing);
  for (let i = 0; i < surnames.length; i++) {
    const same = sameOf(names, surnames[i]!);
    if (same !== null) same.bearers = withIndex(same.bearers, index);
  }
  const same = sameOf(names, givenNameOf(writing));
  if (same !== null) same.givenTo = withIndex(same.givenTo, index);
}

/** The list with one more index, if it is new there. */
export function withIndex(list: number[] | null, index: number): number[] {
  if (list === null) return [index];
  if (!list.includes(index)) list.push(index);
  return list;
}

/** "F-16s" goes by "F-16", a "Velms" that lost its apostrophe by "Velm": the longer spelling is no fuller name. */
function singularName(name: string, known: KnownEntity | null): string {
  if (known === null || !name.endsWith('s') || known.name === name || known.aliases.includes(name)) return name;
  const singular = name.slice(0, -1);
  if (known.name === singular) return known.name;
  return known.aliases.find((alias) => alias === singular) ?? name;
}

/** "a spokeswoman for …": what the role's own noun says, not the nouns after its preposition. */
function genderOfRole(tokens: Tokens, first: number, end: number): Gender {
  for (let i = first; i < end; i++) {
    const told = genderTold(tokens, i);
    if (told !== 0) return told === FEMALE ? 'female' : told === MALE ? 'male' : 'unknown';
  }
  return 'unknown';
}

const FEMALE = 1;
const MALE = 2;
const TELLS_NO_MORE = 3;
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'to', "'s"]);

const genderTold = wordTable((norm) => {
  if (FEMALE_ROLES.has(norm) || FEMALE_TITLES.has(norm)) return FEMALE;
  if (MALE_ROLES.has(norm) || MALE_TITLES.has(norm)) return MALE;
  return PREPOSITIONS.has(norm) ? TELLS_NO_MORE : 0;
});
