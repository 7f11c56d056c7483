import type { Tokens } from '../article/types';
import { wordTable } from '../article/wordTable';
import { FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES } from '../english/roles';
import type { EntityKind, Gender, GrammaticalNumber, KnownEntity } from '../entities/types';
import type { Span } from '../text/span';
import { readAcronyms, withOwnAcronyms } from './acronyms';
import { type Candidate, GUESS, KNOWN, LIKELY, SURE } from './candidates';
import { wholeSpan } from './extents';
import { voteOnKinds } from './kindVotes';
import { placeBefore } from './mentionContext';
import { initialFits } from './nameWords';
import { type NameWriting, personKeyOf, shortNamesOf, surnamesOf, writingOf } from './nameWritings';
import type { Mention, MentionForm, Referent } from './types';

/** A referent while its mentions are being gathered. */
interface Growing {
  readonly kind: EntityKind;
  readonly known: KnownEntity | null;
  readonly names: string[];
  readonly roles: (Span & { readonly text: string })[];
  gender: Gender;
  number: GrammaticalNumber;
  /** Index of the last candidate that named it: a bare surname goes to the nearest bearer before it. */
  last: number;
  /** The name by which it was last registered as a person. */
  registered: NameWriting | null;
  /** Its place among the referents that are given out; -1 before it has one. */
  place: number;
}

export interface ResolvedCandidates {
  /** In the order of the candidates that turned out to be mentions. */
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
}

/** All that is known of an article's names while they are resolved. */
interface Resolving {
  readonly text: string;
  readonly tokens: Tokens;
  readonly candidates: readonly Candidate[];
  /** By candidate. */
  readonly writings: readonly NameWriting[];
  /** By candidate: its text as a name; empty for roles and for what names nobody. */
  readonly texts: string[];
  /** By candidate: the referent that it names, or -1. */
  readonly assigned: Int32Array;
  readonly growing: Growing[];
  readonly byKnown: Map<string, number>;
  /** By kind, a space and the name's key. */
  readonly byKey: Map<string, number>;
  readonly bySurname: Map<string, number[]>;
  readonly byGivenName: Map<string, number[]>;
}

/**
 * Hears the whole article: which candidates are mentions, of what kind, and which of them speak of one thing. `taken`
 * gets a 1 by token where a mention stands.
 */
export function resolveCandidates(
  text: string,
  tokens: Tokens,
  found: readonly Candidate[],
  taken: Uint8Array | null,
): ResolvedCandidates {
  const candidates = withOwnAcronyms(tokens, found);
  const writings: NameWriting[] = [];
  const texts: string[] = [];
  for (let at = 0; at < candidates.length; at++) {
    const { first, end } = candidates[at]!;
    writings.push(writingOf(tokens, first, end));
    texts.push('');
  }
  const resolving: Resolving = {
    text,
    tokens,
    candidates,
    writings,
    texts,
    assigned: new Int32Array(candidates.length).fill(-1),
    growing: [],
    byKnown: new Map(),
    byKey: new Map(),
    bySurname: new Map(),
    byGivenName: new Map(),
  };
  const kinds = voteOnKinds(candidates, writings);
  // Full names and what is known come first, in the order of the text; short names are heard when all full ones are in.
  for (let at = 0; at < candidates.length; at++) hearFullName(resolving, kinds, at);
  const acronyms = readAcronyms(resolving);
  const bodies = readBodies(resolving);
  for (let at = 0; at < candidates.length; at++) {
    if (resolving.assigned[at] === -1) hearShortName(resolving, kinds, acronyms, bodies, at);
  }
  return emit(resolving, acronyms, taken);
}

function hearFullName(names: Resolving, kinds: ReadonlyMap<string, EntityKind>, at: number): void {
  const candidate = names.candidates[at]!;
  const { match, strength, form } = candidate;
  if (strength === KNOWN) {
    if (candidate.doubtful) return;
    const short = match!.name.length === 1 || (candidate.kind === 'person' && form === 'short');
    if (short && (isSurnameToo(candidate) || isTown(names.tokens, candidate))) return;
    const index = knownReferent(names, match!.entity);
    note(names, at, index);
    if (match!.entity.kind === 'person') registerPerson(names, at, index);
    return;
  }
  if (form === 'role' || form === 'common' || names.writings[at]!.isOneName) return;
  const { key } = names.writings[at]!;
  const kind = kinds.get(key);
  if (kind === undefined || (kind !== 'person' && strength < SURE)) return;
  const bearers = kind === 'person' ? names.bySurname.get(key) : undefined;
  if (bearers !== undefined) {
    note(names, at, nearest(bearers, names.growing, at));
    return;
  }
  const whole = `${kind} ${kind === 'person' ? personKeyOf(names.writings[at]!) : key}`;
  let index = names.byKey.get(whole);
  if (index === undefined) {
    index = grow(names, kind, null);
    names.byKey.set(whole, index);
  }
  note(names, at, index);
  if (kind === 'person') registerPerson(names, at, index);
}

function hearShortName(
  names: Resolving,
  kinds: ReadonlyMap<string, EntityKind>,
  acronyms: ReadonlyMap<string, number>,
  bodies: Bodies,
  at: number,
): void {
  const { growing, tokens } = names;
  const candidate = names.candidates[at]!;
  const { match, strength, form } = candidate;
  if (form === 'common') return;
  const { key } = names.writings[at]!;
  // "The Times", "the Commission": the body that the article names in full with that noun.
  const headed = match === null ? bodies.byHead.get(key) : undefined;
  if (headed !== undefined && tokens.norms[candidate.first - 1] === 'the') {
    note(names, at, nearest(headed, growing, at));
    return;
  }
  const bearers = bearersOf(names, key, at);
  // "Coach King … King said": an office's word that is somebody's surname here.
  if (form === 'role' && bearers === undefined) return;
  const likelyOther = strength > LIKELY && strength !== KNOWN && candidate.kind !== null && candidate.kind !== 'person';
  if (
    bearers !== undefined &&
    !likelyOther &&
    !(strength === KNOWN && !isSurnameToo(candidate) && !isTown(tokens, candidate))
  ) {
    note(names, at, bearerKnownAs(bearers, growing, match?.entity.id) ?? nearest(bearers, growing, at));
    return;
  }
  if (strength === KNOWN) {
    // "Javelins" beside "HIMARS" are weapons; alone in an article they may be anything.
    const { entity } = match!;
    if (candidate.doubtful && !names.byKnown.has(entity.id) && !(isArmed(entity.kind) && growing.some(isEquipment))) {
      return;
    }
    note(names, at, knownReferent(names, entity));
    return;
  }
  const acronym = acronyms.get(key);
  if (acronym !== undefined) {
    note(names, at, acronym);
    return;
  }
  const short = bodies.byShortName.get(key);
  const kind = kinds.get(key);
  if (
    short !== undefined &&
    !candidate.doubtful &&
    (kind === undefined || kind === growing[short]!.kind || key.includes(' '))
  ) {
    note(names, at, short);
    return;
  }
  const given = names.byGivenName.get(key);
  if (given !== undefined && given.length === 1 && !candidate.doubtful && (kind === undefined || kind === 'person')) {
    note(names, at, given[0]!);
    return;
  }
  if (kind === undefined || (candidate.doubtful && strength === GUESS)) return;
  // "the Venns" are a family, not a team.
  if (kind === 'organisation' && key.endsWith('s') && names.bySurname.has(key.slice(0, -1))) return;
  const initial = initialOf(names, at);
  const whole = initial === '' ? `${kind} ${key}` : `${kind} ${initial} ${key}`;
  let index = names.byKey.get(whole);
  if (index === undefined) {
    index = grow(names, kind, null);
    names.byKey.set(whole, index);
    if (kind === 'person') {
      addTo(names.bySurname, key, index);
      registerPerson(names, at, index);
    }
  }
  note(names, at, index);
}

/** Those of this surname whom the initial before it may mean, if there is one: "J. Venn" is no Orla Venn. */
function bearersOf(names: Resolving, key: string, at: number): readonly number[] | undefined {
  const bearers = names.bySurname.get(key);
  const initial = bearers === undefined ? '' : initialOf(names, at);
  if (bearers === undefined || initial === '') return bearers;
  const fitting = bearers.filter((index) => initialFits(initial, names.growing[index]!.names));
  return fitting.length === 0 ? undefined : fitting;
}

/** "j" of "J. J. Venn"; empty for names without an initial, and for those with a given name. */
function initialOf({ tokens, candidates, writings }: Resolving, at: number): string {
  const { first, end } = candidates[at]!;
  if (end - first < 2 || !writings[at]!.isOneName) return '';
  const norm = tokens.norms[first]!;
  return norm.length > 1 && norm[1] === '.' ? norm[0]! : '';
}

function grow({ growing }: Resolving, kind: EntityKind, known: KnownEntity | null): number {
  growing.push({
    kind,
    known,
    names: [],
    roles: [],
    gender: known?.gender ?? (kind === 'person' ? 'unknown' : 'neuter'),
    number: 'singular',
    last: -1,
    registered: null,
    place: -1,
  });
  return growing.length - 1;
}

function knownReferent(names: Resolving, entity: KnownEntity): number {
  let index = names.byKnown.get(entity.id);
  if (index === undefined) {
    index = grow(names, entity.kind, entity);
    names.byKnown.set(entity.id, index);
  }
  return index;
}

/** The candidate names this referent: what it says of it is kept. */
function note(names: Resolving, at: number, index: number): void {
  const { text, tokens } = names;
  const candidate = names.candidates[at]!;
  const referent = names.growing[index]!;
  names.assigned[at] = index;
  referent.last = at;
  if (candidate.form !== 'role') {
    const written = withPlainSpaces(text, tokens, candidate.first, candidate.end);
    names.texts[at] = written;
    // "(DDG 99)": a number names the ship beside its name, and nothing by itself.
    const number = candidate.form === 'acronym' && candidate.match === null && candidate.end - candidate.first > 1;
    if (candidate.form !== 'demonym' && !number) {
      const name = singularName(written, referent.known);
      if (!referent.names.includes(name)) referent.names.push(name);
    }
  }
  const { roles } = candidate;
  for (let i = 0; i < roles.length; i++) {
    const [first, end] = roles[i]!;
    noteRole(referent, withPlainSpaces(text, tokens, first, end), tokens.starts[first]!, tokens.ends[end - 1]!);
    if (referent.gender === 'unknown') referent.gender = genderOfRole(tokens, first, end);
  }
  // "confidence in Venn" reads as a place's name does: that makes no thing of her.
  const isThing = candidate.gender === 'neuter' && referent.kind === 'person';
  if (referent.gender === 'unknown' && !isThing) referent.gender = candidate.gender;
}

function noteRole({ roles }: Growing, text: string, start: number, end: number): void {
  for (let i = 0; i < roles.length; i++) if (roles[i]!.text === text) return;
  roles.push({ start, end, text });
}

function registerPerson(names: Resolving, at: number, index: number): void {
  const writing = names.writings[at]!;
  const referent = names.growing[index]!;
  if (writing.words.length < 2 || referent.registered === writing) return;
  referent.registered = writing;
  for (const surname of surnamesOf(writing)) addTo(names.bySurname, surname, index);
  // "Ban Ki-moon" and "Xi Jinping" go by the first word.
  addTo(names.byGivenName, writing.words[0]!, index);
}

function addTo(map: Map<string, number[]>, key: string, index: number): void {
  const here = map.get(key);
  if (here === undefined) map.set(key, [index]);
  else if (!here.includes(index)) here.push(index);
}

/** What the bodies that the article names in full go by besides. */
interface Bodies {
  /** "Times" → the "Velm Times". */
  readonly byHead: ReadonlyMap<string, number[]>;
  /** "Sabel Steel" and, where nothing else begins so, "Sabel" → "Sabel Steel Corp."; the "Venn" → the "USS Venn". */
  readonly byShortName: ReadonlyMap<string, number>;
}

function readBodies({ candidates, assigned, growing, writings }: Resolving): Bodies {
  const byHead = new Map<string, number[]>();
  const byShortName = new Map<string, number>();
  const several = new Set<string>();
  for (let at = 0; at < candidates.length; at++) {
    const index = assigned[at]!;
    if (index === -1) continue;
    const { kind } = growing[index]!;
    if (kind !== 'organisation' && kind !== 'platform') continue;
    const writing = writings[at]!;
    if (writing.head !== null && kind === 'organisation') addTo(byHead, writing.head, index);
    if (candidates[at]!.match !== null || writing.words.length < 2) continue;
    for (const key of shortNamesOf(writing)) {
      const other = byShortName.get(key);
      if (other !== undefined && other !== index) several.add(key);
      byShortName.set(key, index);
    }
  }
  for (const key of several) byShortName.delete(key);
  return { byHead, byShortName };
}

function emit(names: Resolving, acronyms: ReadonlyMap<string, number>, taken: Uint8Array | null): ResolvedCandidates {
  const { tokens, candidates, assigned, growing, writings } = names;
  const referents: Referent[] = [];
  const mentions: Mention[] = [];
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    const start = tokens.starts[candidate.first]!;
    const end = tokens.ends[candidate.end - 1]!;
    const index = assigned[at]!;
    if (index === -1) {
      if (candidate.form === 'role') {
        mentions.push({ start, end, kind: 'person', form: 'role', whole: null, referent: null });
        taken?.fill(1, candidate.first, candidate.end);
      }
      continue;
    }
    taken?.fill(1, candidate.first, candidate.end);
    const referent = growing[index]!;
    if (referent.place < 0) referent.place = referents.push(givenOut(referent)) - 1;
    const { kind, place } = referent;
    const acronym = acronyms.size > 0 && acronyms.get(writings[at]!.key) === index;
    const form = formOf(names, at, referent, acronym);
    const next = at + 1 < candidates.length ? candidates[at + 1]!.first : tokens.count;
    const whole = wholeSpan(tokens, kind, candidate, at > 0 ? candidates[at - 1]!.end : 0, next);
    mentions.push({ start, end, kind, form, whole, referent: place });
  }
  return { mentions, referents };
}

function givenOut({ kind, known, names, roles, gender, number }: Growing): Referent {
  const longestFirst = names.length > 1 ? [...names].sort((a, b) => b.length - a.length) : [...names];
  if (longestFirst.length === 0) longestFirst.push(known?.name ?? '');
  return { kind, name: longestFirst[0]!, names: longestFirst, known: known?.id ?? null, roles, gender, number };
}

function formOf(names: Resolving, at: number, referent: Growing, acronym: boolean): MentionForm {
  const { form, match } = names.candidates[at]!;
  if (form === 'demonym' || form === 'acronym') return form;
  if (acronym) return 'acronym';
  // What the lists say of a word only counts where it is the entity of that list.
  if (match !== null && match.entity === referent.known) return form;
  if (referent.kind === 'person' && names.writings[at]!.words.length === 1) return 'short';
  const { first, end } = names.candidates[at]!;
  const written = form === 'role' ? withPlainSpaces(names.text, names.tokens, first, end) : names.texts[at]!;
  return isPartOfName(written, referent.names) ? 'short' : 'full';
}

/** Whether the words only open or end a fuller name of the same referent. */
function isPartOfName(written: string, names: readonly string[]): boolean {
  let name: string | null = null;
  for (let i = 0; i < names.length; i++) {
    if (names[i]!.length <= written.length) continue;
    name ??= written.toLowerCase();
    const fuller = names[i]!.toLowerCase();
    if (fuller.startsWith(`${name} `) || fuller.endsWith(` ${name}`)) return true;
  }
  return false;
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

const isArmed = (kind: EntityKind): boolean => kind === 'weapon' || kind === 'platform';
const isEquipment = ({ kind }: Growing): boolean => isArmed(kind);

/** A single known word that may be the surname of somebody whom the article names in full. */
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

/** "F-16s" goes by "F-16", a "Velms" that lost its apostrophe by "Velm": the longer spelling is no fuller name. */
function singularName(name: string, known: KnownEntity | null): string {
  if (known === null || !name.endsWith('s') || known.name === name || known.aliases.includes(name)) return name;
  const singular = name.slice(0, -1);
  return known.name === singular || known.aliases.includes(singular) ? singular : name;
}

/** The text of these tokens with one space where it has several, or a line's end. */
function withPlainSpaces(text: string, tokens: Tokens, first: number, end: number): string {
  const written = text.slice(tokens.starts[first]!, tokens.ends[end - 1]!);
  for (let i = first + 1; i < end; i++) {
    const from = tokens.ends[i - 1]!;
    const gap = tokens.starts[i]! - from;
    if (gap > 1 || (gap === 1 && text.charCodeAt(from) !== 32)) {
      return SPACES.test(written) ? written.replace(/\s+/g, ' ') : written;
    }
  }
  return written;
}

const SPACES = /\s{2,}|[^\S ]/;
