import type { Tokens } from '../article/types';
import { wordTable } from '../article/wordTable';
import { FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES } from '../english/roles';
import type { EntityKind, Gender, GrammaticalNumber, KnownEntity } from '../entities/types';
import type { Span } from '../text/span';
import type { Candidate, Role } from './candidates';
import type { KindVotes } from './kindVotes';
import { type KeyTable, putKey, valueOfKey } from './nameKeys';
import { givenNameOf, type NameWriting, spellingOf, surnamesOf, withPlainSpaces, writingOf } from './nameWritings';

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
  /** By candidate; nothing for those that are given at once. */
  readonly writings: (NameWriting | undefined)[];
  /** By candidate: what it shares with all others of its key; nothing for those that are given at once. */
  readonly same: (SameKey | undefined)[];
  /** By the numbers of keys: the place of what the article has under it. */
  readonly places: KeyTable;
  keyCount: number;
  /** The candidates, in order, that are not given at once. */
  readonly undecided: Int32Array;
  undecidedCount: number;
  /** By candidate: the referent that it names, or -1. */
  readonly assigned: number[];
  readonly growing: Growing[];
  /** What the article names of all that is known, and the referent of each: too few for a map to pay. */
  readonly known: KnownEntity[];
  readonly knownAt: number[];
  /** By what full names are compared by (see `personKeyOf`), and by surnames, with their initial if they have one. */
  readonly persons: KeyTable;
  /** What is no person and has an initial, by kind, initial and key. */
  initialled: Map<string, number> | null;
  /** Every name by which a person was registered. */
  readonly registered: NameWriting[];
  /** The candidates that are bodies or ships and may go by less than they are named by here. */
  readonly bodiesAt: number[];
  /** The candidates that are acronyms which no list knows. */
  readonly acronymsAt: number[];
}

/** All that articles have had so far under one place of `Resolving.places`: made once and used again. */
const pool: SameKey[] = [];

/** What the article has under a key; null where it has nothing. */
export function sameOf({ places }: Resolving, key: number): SameKey | null {
  const place = valueOfKey(places, key);
  return place < 0 ? null : pool[place]!;
}

/** What the article has under a candidate's key, whether or not it was given at once. */
export function sameAt(names: Resolving, at: number): SameKey | null {
  const same = names.same[at];
  if (same !== undefined) return same;
  const { first, end } = names.candidates[at]!;
  return sameOf(names, writingOf(names.tokens, first, end).number);
}

/** What a candidate shares with all others of its key. */
export function gatherKey(names: Resolving, at: number, { first, end }: Candidate): SameKey {
  const writing = writingOf(names.tokens, first, end);
  const place = valueOfKey(names.places, writing.number);
  const here = place < 0 ? newKey(names, writing.number) : pool[place]!;
  names.writings[at] = writing;
  names.same[at] = here;
  return here;
}

function newKey(names: Resolving, key: number): SameKey {
  const place = names.keyCount++;
  putKey(names.places, key, place);
  const here = pool[place];
  if (here !== undefined) return renewed(here);
  const made: SameKey = {
    kind: null,
    weight: 0,
    rivals: null,
    thing: -1,
    bearers: null,
    givenTo: null,
    headed: null,
    body: -1,
    ofSeveralBodies: false,
    acronymOf: -1,
  };
  pool.push(made);
  return made;
}

function renewed(here: SameKey): SameKey {
  here.kind = null;
  here.weight = 0;
  here.rivals = null;
  here.thing = -1;
  here.bearers = null;
  here.givenTo = null;
  here.headed = null;
  here.body = -1;
  here.ofSeveralBodies = false;
  here.acronymOf = -1;
  return here;
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

export function knownReferent(names: Resolving, entity: KnownEntity): number {
  const { known, knownAt } = names;
  const place = known.indexOf(entity);
  if (place >= 0) return knownAt[place]!;
  const index = grow(names, entity.kind, entity);
  known.push(entity);
  knownAt.push(index);
  return index;
}

/** The candidate names this referent: what it says of it is kept. */
export function note(names: Resolving, at: number, index: number): void {
  const { form, match, roles, gender, first, end } = names.candidates[at]!;
  const referent = names.growing[index]!;
  names.assigned[at] = index;
  referent.last = at;
  // "(DDG 99)": a number names the ship beside its name, and nothing by itself.
  const letters = form === 'acronym' && match === null;
  // "the CM": an office, no name of whoever has it.
  const number = letters && (end - first > 1 || referent.kind === 'person');
  if (form !== 'role' && form !== 'demonym' && !number) noteName(names, referent, first, end);
  for (let i = 0; i < roles.length; i++) noteRole(referent, names.text, names.tokens, roles[i]!);
  if (referent.gender !== 'unknown' || gender === 'unknown') return;
  // "confidence in Venn" reads as a place's name does: that makes no thing of her.
  if (gender !== 'neuter' || referent.kind !== 'person') referent.gender = gender;
}

export function noteName({ text, tokens }: Resolving, referent: Growing, first: number, end: number): void {
  const { names } = referent;
  if (names !== null) {
    const start = tokens.starts[first]!;
    const length = tokens.ends[end - 1]! - start;
    // Most mentions are written as one before.
    for (let i = 0; i < names.length; i++) {
      if (names[i]!.length === length && text.startsWith(names[i]!, start)) return;
    }
  }
  noteNewName(referent, text, tokens, first, end);
}

function noteNewName(referent: Growing, text: string, tokens: Tokens, first: number, end: number): void {
  const { names, known } = referent;
  const spelling = spellingOf(writingOf(tokens, first, end), text, tokens, first, end);
  const written = spelling[0]!;
  const name = known !== null && written.endsWith('s') ? singularName(written, known) : written;
  if (names === null) referent.names = name === written ? spelling : [name];
  // One is replaced by two, since a list that grows is given room for many more, and those of one name are shared.
  else if (names.length === 1) {
    if (names[0] !== name) referent.names = isInCapitals(names[0]!, name) ? [name, names[0]!] : [names[0]!, name];
  } else if (!names.includes(name)) {
    const capitals = names.findIndex((other) => isInCapitals(other, name));
    if (capitals < 0) names.push(name);
    else names.splice(capitals, 0, name);
  }
}

/** Whether one is the other in the capitals of a dateline or a headline: "KARN" and "Karn". */
function isInCapitals(written: string, name: string): boolean {
  return written.length === name.length && written === name.toUpperCase() && written !== name;
}

function noteRole(referent: Growing, text: string, tokens: Tokens, at: Role): void {
  const first = at[0];
  const end = at[1];
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
function singularName(name: string, known: KnownEntity): string {
  if (known.name === name || known.aliases.includes(name)) return name;
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
