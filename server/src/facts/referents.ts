import type { Tokens } from '../article/types';
import { COMPANY_ENDINGS } from '../english/organisationWords';
import type { EntityKind } from '../entities/types';
import { beforeBrackets, isAcronym, readAcronyms, withOwnAcronyms, withWholeNames } from './acronyms';
import { type Candidate, GUESS, KNOWN, LIKELY, SURE, TOLD } from './candidates';
import { settleKind, voteOnKind } from './kindVotes';
import { personAfter, placeBefore, speechBefore } from './mentionContext';
import { giveOut, type ResolvedCandidates } from './namedMentions';
import { emptyTable, keyTable, numberOfKey, putKey, valueOfKey } from './nameKeys';
import { AS_TOLD, bearerOfFirstSurname, isToldFirm, shipNamed, speaksBehind, withoutSecondName } from './namesAgain';
import { initialFits } from './nameWords';
import {
  forgetSuperfluousNames,
  type NameWriting,
  personKeyOf,
  shortNamesOf,
  surnamesOf,
  writingOf,
} from './nameWritings';
import { withoutRelatives, withoutTheDead } from './relatives';
import {
  type Growing,
  gatherKey,
  grow,
  knownReferent,
  note,
  noteName,
  type Resolving,
  registerPerson,
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
  const brackets = hasBrackets ? beforeBrackets(tokens, found) : NONE;
  const whole = brackets.length === 0 ? found : withWholeNames(tokens, found, brackets);
  const bracketed = whole === found ? brackets : beforeBrackets(tokens, whole);
  const candidates = bracketed.length === 0 ? whole : withOwnAcronyms(tokens, whole, bracketed);
  const names = gather(text, tokens, candidates);
  // Full names and what is known come first, in the order of the text; short names are heard when all full ones are in.
  hearFullNames(names);
  const hasAcronyms = bracketed.length > 0 || names.acronymsAt.length > 0;
  if (hasAcronyms) readAcronyms(names, bracketed);
  if (names.bodiesAt.length > 0) readBodies(names);
  hearShortNames(names);
  return giveOut(names, taken, hasAcronyms);
}

const NONE: readonly number[] = [];

/** "Orlat Corp." once outweighs "Orlat said" many times. */
const AS_FIRM = 30;

const AS_SHORT_OF_FIRM = 6;

const isFirm = ({ norms }: Tokens, { kind, first, end }: Candidate): boolean =>
  kind === 'organisation' &&
  end - first > 1 &&
  COMPANY_ENDINGS.has(norms[end - 1] === '.' ? norms[end - 2]! : norms[end - 1]!);

/** One table for all articles, one after the other. */
const places = keyTable();
const persons = keyTable();
let undecided = new Int32Array(1 << 10);

/**
 * The names by their keys, with the kind that the article gives each. What is known and can be nobody else is given at
 * once: a fifth of all names, which none of the others is compared with.
 */
function gather(text: string, tokens: Tokens, candidates: readonly Candidate[]): Resolving {
  forgetSuperfluousNames();
  emptyTable(places);
  emptyTable(persons);
  const count = candidates.length;
  if (undecided.length < count) undecided = new Int32Array(count * 2);
  const names: Resolving = {
    text,
    tokens,
    candidates,
    writings: new Array<NameWriting>(count),
    same: new Array<SameKey>(count),
    places,
    keyCount: 0,
    undecided,
    undecidedCount: 0,
    assigned: new Array<number>(count).fill(-1),
    growing: [],
    known: [],
    knownAt: [],
    persons,
    initialled: null,
    registered: [],
    bodiesAt: [],
    acronymsAt: [],
  };
  const contested: SameKey[] = [];
  const firms: number[] = [];
  for (let at = 0; at < count; at++) {
    const candidate = candidates[at]!;
    const { kind, form, strength } = candidate;
    // A currency or a language is nobody's name.
    if (form === 'common') continue;
    if (strength === KNOWN) {
      if (kind !== 'person' && !candidate.doubtful && !mayBeSurname(tokens, candidate)) {
        giveKnown(names, at, candidate);
        continue;
      }
      gatherKey(names, at, candidate);
    } else {
      const here = gatherKey(names, at, candidate);
      if (candidate.match === null && (form === 'acronym' || (form === 'role' && isAcronym(tokens, candidate))))
        names.acronymsAt.push(at);
      if (kind !== null && strength !== GUESS) {
        const agreed = here.rivals === null;
        const firm = strength > LIKELY && isFirm(tokens, candidate);
        if (firm) firms.push(at);
        voteOnKind(here, kind, strength === LIKELY ? 1 : firm ? AS_FIRM : strength === TOLD ? AS_TOLD : 3);
        if (agreed && here.rivals !== null) contested.push(here);
      }
    }
    undecided[names.undecidedCount++] = at;
  }
  if (firms.length > 0) voteForFirms(names, firms, contested);
  for (let i = 0; i < contested.length; i++) settleKind(contested[i]!);
  return names;
}

/** "Orla Venn Holdings Ltd.": what looks like somebody's name there is the firm's for short, unless much speaks for a person. */
function voteForFirms(names: Resolving, firms: readonly number[], contested: SameKey[]): void {
  for (let i = 0; i < firms.length; i++) {
    const writing = names.writings[firms[i]!]!;
    const short = shortNamesOf(writing);
    for (let k = 0; k < short.length; k++) {
      const same = sameOf(names, short[k]!);
      if (same === null || same.kind !== 'person' || !opensWithSeveral(writing, short[k]!)) continue;
      const agreed = same.rivals === null;
      voteOnKind(same, 'organisation', AS_SHORT_OF_FIRM);
      if (agreed) contested.push(same);
    }
  }
}

/** Whether the short name is two or more of the first words. */
function opensWithSeveral({ words }: NameWriting, short: number): boolean {
  for (let length = 2; length < words.length; length++) {
    if (numberOfKey(words.slice(0, length).join(' ')) === short) return true;
  }
  return false;
}

/** Gives a known thing that is no person. */
function giveKnown(names: Resolving, at: number, { match, form, kind, first, end }: Candidate): void {
  const index = knownReferent(names, match!.entity);
  const referent = names.growing[index]!;
  names.assigned[at] = index;
  referent.last = at;
  if (form !== 'demonym') noteName(names, referent, first, end);
  if (kind === 'organisation' && end - first > 1) names.bodiesAt.push(at);
}

/** Gives the candidates that are full names. */
function hearFullNames(names: Resolving): void {
  const { candidates, tokens, undecided, undecidedCount, bodiesAt } = names;
  const known = bodiesAt.length;
  for (let i = 0; i < undecidedCount; i++) {
    const at = undecided[i]!;
    const candidate = candidates[at]!;
    if (candidate.strength !== KNOWN) {
      if (candidate.form !== 'role' && !names.writings[at]!.isOneName) hearFullName(names, at, candidate);
    } else if (candidate.kind === 'person' && !candidate.doubtful && !mayBeSurname(tokens, candidate)) {
      const index = knownReferent(names, candidate.match!.entity);
      note(names, at, index);
      registerPerson(names, at, index);
    }
  }
  if (known > 0 && bodiesAt.length > known) bodiesAt.sort(inOrder);
}

const inOrder = (a: number, b: number): number => a - b;

/** Of several words, and of nobody and nothing that is known. */
function hearFullName(names: Resolving, at: number, { strength }: Candidate): void {
  const here = names.same[at]!;
  const { kind, bearers } = here;
  if (kind === 'person') {
    if (bearers !== null) {
      note(names, at, nearest(bearers, names.growing, at));
      return;
    }
    const key = personKeyOf(names.writings[at]!);
    let index = valueOfKey(names.persons, key);
    if (index === -1) index = withoutSecondName(names, at);
    if (index === -1) index = newPerson(names, key);
    note(names, at, index);
    registerPerson(names, at, index);
  } else if (kind !== null && strength >= SURE) {
    if (here.thing === -1) here.thing = kind === 'platform' ? shipNamed(names, at) : grow(names, kind, null);
    note(names, at, here.thing);
    if (kind === 'organisation' || kind === 'platform') names.bodiesAt.push(at);
  }
}

/** A single known word that may be the surname of somebody whom the article names in full. */
function mayBeSurname(tokens: Tokens, candidate: Candidate): boolean {
  const { kind } = candidate;
  if (kind === 'state') return isStateSpeaking(tokens, candidate);
  if (kind === 'organisation') return false;
  const short = candidate.match!.name.length === 1 || (kind === 'person' && candidate.form === 'short');
  return short && (isSurnameToo(candidate) || isTown(tokens, candidate));
}

function newPerson(names: Resolving, key: number): number {
  const index = grow(names, 'person', null);
  putKey(names.persons, key, index);
  return index;
}

/** Gives the others. */
function hearShortNames(names: Resolving): void {
  const { assigned, undecided, undecidedCount } = names;
  for (let i = 0; i < undecidedCount; i++) {
    const at = undecided[i]!;
    if (assigned[at] === -1) hearShortName(names, at);
  }
}

function hearShortName(names: Resolving, at: number): void {
  const candidate = names.candidates[at]!;
  const same = names.same[at]!;
  const { headed, bearers } = same;
  // "The Times", "the Commission": the body that the article names in full with that noun.
  if (headed !== null && candidate.match === null && followsThe(names.tokens, candidate.first)) {
    note(names, at, nearest(headed, names.growing, at));
    return;
  }
  if (bearers !== null) {
    const bearer = bearerAt(names, at, candidate, bearers);
    if (bearer >= 0) {
      note(names, at, bearer);
      return;
    }
  }
  // "Coach King … King said": an office's word that is somebody's surname here.
  if (candidate.form === 'role') {
    if (same.acronymOf !== -1) note(names, at, same.acronymOf);
    return;
  }
  if (candidate.strength === KNOWN) hearKnownName(names, at, candidate);
  else if (same.acronymOf !== -1) note(names, at, same.acronymOf);
  else hearUnknownName(names, at, candidate, same);
}

const followsThe = (tokens: Tokens, at: number): boolean => at > 0 && tokens.norms[at - 1] === 'the';

/** Whom of its bearers the surname means, or -1 where it means something else. */
function bearerAt(names: Resolving, at: number, candidate: Candidate, all: readonly number[]): number {
  const { strength, kind, match } = candidate;
  const isOther =
    strength === KNOWN
      ? !isSurnameToo(candidate) && !isTown(names.tokens, candidate) && !isSurnameOfState(names, candidate)
      : strength > LIKELY && kind !== null && kind !== 'person';
  if (isOther) return -1;
  let bearers = all.length > 1 ? titledBearers(names, all, candidate) : all;
  if (bearers.length === all.length && candidate.end - candidate.first > 1) bearers = bearersByInitial(names, all, at);
  if (bearers.length === 0) return -1;
  if (bearers.length > 1 && (speechBefore(names.tokens, candidate.first, 0) || speaksBehind(names, at)))
    bearers = withoutTheDead(names, bearers, at);
  const known = match === null ? undefined : bearerKnownAs(bearers, names.growing, match.entity.id);
  return known ?? nearest(withoutRelatives(names, bearers, at), names.growing, at);
}

function hearKnownName(names: Resolving, at: number, { match, doubtful }: Candidate): void {
  const { entity } = match!;
  // "Javelins" beside "HIMARS" are weapons; alone in an article they may be anything.
  if (doubtful && !names.known.includes(entity) && !(isArmed(entity.kind) && names.growing.some(isEquipment))) return;
  note(names, at, knownReferent(names, entity));
}

function hearUnknownName(names: Resolving, at: number, { doubtful, strength }: Candidate, same: SameKey): void {
  const { kind, body, givenTo } = same;
  if (!doubtful) {
    if (body !== -1 && (kind === null || kind === names.growing[body]!.kind || names.writings[at]!.key.includes(' '))) {
      note(names, at, body);
      return;
    }
    if (givenTo !== null && givenTo.length === 1 && (kind === null || kind === 'person')) {
      note(names, at, givenTo[0]!);
      return;
    }
  }
  // "Will Venn … Will said", though "will" is a word.
  if (doubtful && givenTo?.length === 1 && speaksBehind(names, at)) {
    note(names, at, givenTo[0]!);
    return;
  }
  if (kind === null || (doubtful && strength === GUESS && !isToldFirm(names, at, same))) return;
  if (kind === 'person') {
    const double = bearerOfFirstSurname(names, at);
    note(names, at, double === -1 ? personOfSurname(names, same, at) : double);
  }
  // "the Venns" are a family, not a team.
  else if (kind !== 'organisation' || !isFamily(names, names.writings[at]!.key))
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

/** Those of this surname whom the title before it may mean: "Mr Venn" is no Orla Venn. All of them where it rules out none, or each. */
function titledBearers({ growing }: Resolving, bearers: readonly number[], { gender }: Candidate): readonly number[] {
  if (gender !== 'male' && gender !== 'female') return bearers;
  const other = gender === 'male' ? 'female' : 'male';
  const titled = bearers.filter((index) => growing[index]!.gender !== other);
  return titled.length > 0 ? titled : bearers;
}

/** Those whom the initial before it may mean: "J. Venn" is no Orla Venn. */
function bearersByInitial(names: Resolving, bearers: readonly number[], at: number): readonly number[] {
  const initial = initialOf(names, at);
  if (initial === '') return bearers;
  return bearers.filter((index) => initialFits(initial, names.growing[index]!.names ?? []));
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
  const { tokens, candidates, assigned, growing, writings, bodiesAt } = names;
  for (let i = 0; i < bodiesAt.length; i++) {
    const at = bodiesAt[i]!;
    const index = assigned[at]!;
    const writing = writings[at] ?? writingOf(tokens, candidates[at]!.first, candidates[at]!.end);
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

/** "Jordan said", "Israel, who left": a state, or somebody of that surname whom the article names in full. */
function isStateSpeaking(tokens: Tokens, { first, end, form }: Candidate): boolean {
  if (form !== 'full' || end - first > 1 || !SURNAMES_OF_STATES.has(tokens.norms[first]!)) return false;
  return personAfter(tokens, end, tokens.count) !== null || speechBefore(tokens, first, 0);
}

const SURNAMES_OF_STATES = new Set(['jordan', 'israel', 'chad', 'ireland', 'france', 'holland', 'cuba']);

/** Where the article has the state besides, "Jordan said" is left to it. */
const isSurnameOfState = ({ known }: Resolving, { kind, match }: Candidate): boolean =>
  kind === 'state' && !known.includes(match!.entity);

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

function bearerKnownAs(bearers: readonly number[], growing: readonly Growing[], id: string): number | undefined {
  return bearers.find((index) => growing[index]!.known?.id === id);
}
