import type { Tokens } from '../article/types';
import type { EntityKind } from '../entities/types';
import { beforeBrackets, readAcronyms, withOwnAcronyms } from './acronyms';
import { type Candidate, GUESS, KNOWN, LIKELY, SURE } from './candidates';
import { settleKind, voteOnKind } from './kindVotes';
import { placeBefore } from './mentionContext';
import { giveOut, type ResolvedCandidates } from './namedMentions';
import { emptyTable, keyTable, numberOfKey, putKey, valueOfKey } from './nameKeys';
import { initialFits } from './nameWords';
import {
  forgetSuperfluousNames,
  type NameWriting,
  personKeyOf,
  shortNamesOf,
  surnamesOf,
  writingOf,
} from './nameWritings';
import {
  type Growing,
  grow,
  keyPool,
  knownReferent,
  note,
  type Resolving,
  referentOf,
  registerPerson,
  renewKey,
  type SameKey,
  sameOf,
  withIndex,
} from './resolving';

/**
 * Hears the whole article: which candidates are mentions, of what kind, and which of them speak of one thing. `taken`
 * gets a 1 by token where a mention stands.
 */
export function resolveCandidates(
  text: string,
  tokens: Tokens,
  found: readonly Candidate[],
  hasBrackets: boolean,
  taken: Uint8Array | null,
): ResolvedCandidates {
  const bracketed = hasBrackets ? beforeBrackets(tokens, found) : [];
  const candidates = bracketed.length === 0 ? found : withOwnAcronyms(tokens, found, bracketed);
  const names = gather(text, tokens, candidates);
  // Full names and what is known come first, in the order of the text; short names are heard when all full ones are in.
  const others = hearFullNames(names);
  if (bracketed.length > 0 || names.acronymsAt.length > 0) readAcronyms(names, bracketed);
  readBodies(names);
  hearShortNames(names, others);
  return giveOut(names, taken);
}

/** One table for all articles, one after the other. */
const places = keyTable();
const persons = keyTable();

/** The names by their keys, with the kind that the article gives each. */
function gather(text: string, tokens: Tokens, candidates: readonly Candidate[]): Resolving {
  forgetSuperfluousNames();
  emptyTable(places);
  emptyTable(persons);
  const count = candidates.length;
  const writings = new Array<NameWriting>(count);
  const same = new Array<SameKey>(count);
  const keys = keyPool;
  let keyCount = 0;
  const contested: SameKey[] = [];
  const acronymsAt: number[] = [];
  for (let at = 0; at < count; at++) {
    const { first, end, kind, strength, form, match } = candidates[at]!;
    const writing = writingOf(tokens, first, end);
    let place = valueOfKey(places, writing.number);
    if (place < 0) {
      place = keyCount++;
      putKey(places, writing.number, place);
      renewKey(place);
    }
    const here = keys[place]!;
    writings[at] = writing;
    same[at] = here;
    if (form === 'acronym' && match === null) acronymsAt.push(at);
    if (kind === null || strength === KNOWN || strength === GUESS) continue;
    const agreed = here.rivals === null;
    voteOnKind(here, kind, strength === LIKELY ? 1 : 3);
    if (agreed && here.rivals !== null) contested.push(here);
  }
  for (let i = 0; i < contested.length; i++) settleKind(contested[i]!);
  return {
    text,
    tokens,
    candidates,
    writings,
    same,
    places,
    keys,
    assigned: new Array<number>(count).fill(-1),
    growing: [],
    persons,
    initialled: null,
    registered: [],
    bodiesAt: [],
    acronymsAt,
  };
}

/** Gives the candidates that are not full names. */
function hearFullNames(names: Resolving): readonly number[] {
  const { candidates, writings, same, growing, tokens, bodiesAt } = names;
  const others: number[] = [];
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    const { strength, form } = candidate;
    let index = -1;
    if (strength === KNOWN) {
      if (!candidate.doubtful && !mayBeSurname(tokens, candidate))
        index = knownReferent(names, candidate.match!.entity, same[at]!);
    } else if (form === 'common') continue;
    else if (form !== 'role' && !writings[at]!.isOneName) {
      const here = same[at]!;
      const { kind, bearers } = here;
      if (kind === 'person') {
        if (bearers !== null) {
          note(names, at, nearest(bearers, growing, at));
          continue;
        }
        const key = personKeyOf(writings[at]!);
        index = valueOfKey(names.persons, key);
        if (index === -1) index = newPerson(names, key);
      } else if (kind !== null && strength === SURE) {
        if (here.thing === -1) here.thing = grow(names, kind, null);
        index = here.thing;
      }
    }
    if (index === -1) {
      others.push(at);
      continue;
    }
    note(names, at, index);
    const { kind } = growing[index]!;
    if (kind === 'person') registerPerson(names, at, index);
    else if (kind === 'organisation' || kind === 'platform') bodiesAt.push(at);
  }
  return others;
}

/** A single known word that may be the surname of somebody whom the article names in full. */
function mayBeSurname(tokens: Tokens, candidate: Candidate): boolean {
  const { kind, match, form } = candidate;
  if (kind === 'state' || kind === 'organisation') return false;
  const short = match!.name.length === 1 || (kind === 'person' && form === 'short');
  return short && (isSurnameToo(candidate) || isTown(tokens, candidate));
}

function newPerson(names: Resolving, key: number): number {
  const index = grow(names, 'person', null);
  putKey(names.persons, key, index);
  return index;
}

function hearShortNames(names: Resolving, others: readonly number[]): void {
  for (let i = 0; i < others.length; i++) hearShortName(names, others[i]!);
}

function hearShortName(names: Resolving, at: number): void {
  const { growing, tokens } = names;
  const candidate = names.candidates[at]!;
  const { match, strength, form } = candidate;
  if (form === 'common') return;
  const same = names.same[at]!;
  // "The Times", "the Commission": the body that the article names in full with that noun.
  if (same.headed !== null && match === null && tokens.norms[candidate.first - 1] === 'the') {
    note(names, at, nearest(same.headed, growing, at));
    return;
  }
  const bearers = same.bearers === null ? null : bearersOf(names, same.bearers, at);
  if (bearers !== null) {
    const likelyOther =
      strength > LIKELY && strength !== KNOWN && candidate.kind !== null && candidate.kind !== 'person';
    const other = likelyOther || (strength === KNOWN && !isSurnameToo(candidate) && !isTown(tokens, candidate));
    if (!other) {
      note(names, at, bearerKnownAs(bearers, growing, match?.entity.id) ?? nearest(bearers, growing, at));
      return;
    }
  }
  // "Coach King … King said": an office's word that is somebody's surname here.
  else if (form === 'role') return;
  if (strength === KNOWN) {
    // "Javelins" beside "HIMARS" are weapons; alone in an article they may be anything.
    const { entity } = match!;
    if (
      candidate.doubtful &&
      referentOf(growing, entity) === -1 &&
      !(isArmed(entity.kind) && growing.some(isEquipment))
    ) {
      return;
    }
    note(names, at, knownReferent(names, entity, same));
    return;
  }
  if (same.acronymOf !== -1) {
    note(names, at, same.acronymOf);
    return;
  }
  const { kind, body } = same;
  if (!candidate.doubtful) {
    const { key } = names.writings[at]!;
    if (body !== -1 && (kind === null || kind === growing[body]!.kind || key.includes(' '))) {
      note(names, at, body);
      return;
    }
    const { givenTo } = same;
    if (givenTo !== null && givenTo.length === 1 && (kind === null || kind === 'person')) {
      note(names, at, givenTo[0]!);
      return;
    }
  }
  if (kind === null || (candidate.doubtful && strength === GUESS)) return;
  if (kind === 'person') {
    note(names, at, personOfSurname(names, same, at));
    return;
  }
  // "the Venns" are a family, not a team.
  if (kind === 'organisation' && isFamily(names, names.writings[at]!.key)) return;
  note(names, at, thingNamed(names, same, kind, at));
}

/** The person of this surname alone, or with an initial. */
function personOfSurname(names: Resolving, same: SameKey, at: number): number {
  const { key, number } = names.writings[at]!;
  const initial = initialOf(names, at);
  const whole = initial === '' ? number : numberOfKey(`${initial} ${key}`);
  let index = valueOfKey(names.persons, whole);
  if (index === -1) {
    index = newPerson(names, whole);
    same.bearers = withIndex(same.bearers, index);
    registerPerson(names, at, index);
  }
  return index;
}

/** What is no person, named in short; with an initial it is another thing than without. */
function thingNamed(names: Resolving, same: SameKey, kind: EntityKind, at: number): number {
  const initial = initialOf(names, at);
  if (initial === '') {
    if (same.thing === -1) same.thing = grow(names, kind, null);
    return same.thing;
  }
  const key = `${initial} ${names.writings[at]!.key}`;
  const initialled = sameOf(names, numberOfKey(key));
  if (initialled !== null && initialled.kind === kind) {
    if (initialled.thing === -1) initialled.thing = grow(names, kind, null);
    return initialled.thing;
  }
  const whole = `${kind} ${key}`;
  names.initialled ??= new Map();
  let index = names.initialled.get(whole);
  if (index === undefined) {
    index = grow(names, kind, null);
    names.initialled.set(whole, index);
  }
  return index;
}

/** "Venns" where the article has a Venn. */
function isFamily(names: Resolving, key: string): boolean {
  if (!key.endsWith('s')) return false;
  const surname = numberOfKey(key.slice(0, -1));
  const same = sameOf(names, surname);
  if (same !== null) return same.bearers !== null;
  return names.registered.some((writing) => surnamesOf(writing).includes(surname));
}

/** Those of this surname whom the initial or the title before it may mean: "J. Venn" is no Orla Venn, nor is "Mr Venn". */
function bearersOf(names: Resolving, bearers: readonly number[], at: number): readonly number[] | null {
  const { gender } = names.candidates[at]!;
  if (bearers.length > 1 && (gender === 'male' || gender === 'female')) {
    const other = gender === 'male' ? 'female' : 'male';
    const titled = bearers.filter((index) => names.growing[index]!.gender !== other);
    if (titled.length > 0 && titled.length < bearers.length) return titled;
  }
  const initial = initialOf(names, at);
  if (initial === '') return bearers;
  const fitting = bearers.filter((index) => initialFits(initial, names.growing[index]!.names ?? []));
  return fitting.length === 0 ? null : fitting;
}

/** "j" of "J. J. Venn"; empty for names without an initial, and for those with a given name. */
function initialOf({ tokens, candidates, writings }: Resolving, at: number): string {
  const { first, end } = candidates[at]!;
  if (end - first < 2 || !writings[at]!.isOneName) return '';
  const norm = tokens.norms[first]!;
  return norm.length > 1 && norm[1] === '.' ? norm[0]! : '';
}

/**
 * What the bodies that the article names in full go by besides: "Times" is the "Velm Times", "Sabel Steel" and, where
 * nothing else begins so, "Sabel" the "Sabel Steel Corp.", the "Venn" the "USS Venn".
 */
function readBodies(names: Resolving): void {
  const { candidates, assigned, growing, writings, bodiesAt } = names;
  for (let i = 0; i < bodiesAt.length; i++) {
    const at = bodiesAt[i]!;
    const index = assigned[at]!;
    const writing = writings[at]!;
    if (writing.head !== -1 && growing[index]!.kind === 'organisation') {
      const same = sameOf(names, writing.head);
      if (same !== null) same.headed = withIndex(same.headed, index);
    }
    if (candidates[at]!.match !== null || writing.words.length < 2) continue;
    const short = shortNamesOf(writing);
    for (let k = 0; k < short.length; k++) {
      const same = sameOf(names, short[k]!);
      if (same === null || same.ofSeveralBodies) continue;
      same.ofSeveralBodies = same.body !== -1 && same.body !== index;
      same.body = same.ofSeveralBodies ? -1 : index;
    }
  }
}

const isArmed = (kind: EntityKind): boolean => kind === 'weapon' || kind === 'platform';
const isEquipment = ({ kind }: Growing): boolean => isArmed(kind);

/** Not a state's, a body's or a town's. */
const isSurnameToo = (candidate: Candidate): boolean =>
  candidate.kind === 'person' ||
  candidate.kind === 'weapon' ||
  (candidate.kind === 'platform' && candidate.form !== 'acronym');

/** A town or a region, not announced as one ("in Sabel"), whose name people have as well: "Tarn Sabel … Sabel said". */
const isTown = (tokens: Tokens, candidate: Candidate): boolean =>
  candidate.kind === 'place' &&
  candidate.match?.entity.metonymOf === undefined &&
  placeBefore(tokens, candidate.first, 0) === 0;

function nearest(bearers: readonly number[], growing: readonly Growing[], at: number): number {
  let best = bearers[0]!;
  for (let i = 1; i < bearers.length; i++) {
    const index = bearers[i]!;
    const last = growing[index]!.last;
    if (last < at && last > (growing[best]!.last < at ? growing[best]!.last : -1)) best = index;
  }
  return best;
}

function bearerKnownAs(
  bearers: readonly number[],
  growing: readonly Growing[],
  id: string | undefined,
): number | undefined {
  return id === undefined ? undefined : bearers.find((index) => growing[index]!.known?.id === id);
}
