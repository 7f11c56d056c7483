import { CAPITAL, type Tokens } from '../article/types';
import { isCommonWord } from '../english/commonWords';
import { ORGANISATION_HEADS } from '../english/organisationWords';
import { FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES } from '../english/roles';
import type { EntityKind, Gender, GrammaticalNumber, KnownEntity } from '../entities/types';
import type { Span } from '../text/span';
import { type Candidate, GUESS, KNOWN, LIKELY, SURE } from './candidates';
import { placeBefore } from './mentionContext';
import { PARTICLES } from './nameTraits';
import { compareWords, nameWordsIn } from './nameWords';
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
}

export interface ResolvedCandidates {
  /** In the order of the candidates that turned out to be mentions. */
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
}

/** Kinds whose names are cut short: "Sabel Steel Corp." is "Sabel Steel", the "USS Venn" is the "Venn". */
const NAMED_SHORT: ReadonlySet<EntityKind> = new Set(['organisation', 'platform']);

/** Hears the whole article: which candidates are mentions, of what kind, and which of them speak of one thing. */
export function resolveCandidates(text: string, tokens: Tokens, found: readonly Candidate[]): ResolvedCandidates {
  const candidates = withOwnAcronyms(tokens, found);
  const growing: Growing[] = [];
  const keys = candidates.map((candidate) => keyOf(tokens, candidate));
  const kinds = voteOnKinds(candidates, keys);
  const assigned = new Int32Array(candidates.length).fill(-1);
  const byKnown = new Map<string, number>();
  const byKey = new Map<string, number>();
  const bySurname = new Map<string, number[]>();
  const byGivenName = new Map<string, number[]>();

  const grow = (kind: EntityKind, known: KnownEntity | null): number =>
    growing.push({
      kind,
      known,
      names: [],
      roles: [],
      gender: known?.gender ?? (kind === 'person' ? 'unknown' : 'neuter'),
      number: 'singular',
      last: -1,
    }) - 1;
  const add = (map: Map<string, number[]>, key: string, index: number): void => {
    const here = map.get(key);
    if (here === undefined) map.set(key, [index]);
    else if (!here.includes(index)) here.push(index);
  };
  const note = (candidate: Candidate, at: number, index: number): void => {
    const referent = growing[index]!;
    assigned[at] = index;
    referent.last = at;
    if (candidate.form !== 'role') {
      const name = singularName(nameText(text, tokens, candidate), referent.known);
      if (candidate.form !== 'demonym' && !referent.names.includes(name)) referent.names.push(name);
    }
    for (const [first, end] of candidate.roles) {
      const said = withPlainSpaces(text, tokens, first, end);
      if (!referent.roles.some((role) => role.text === said))
        referent.roles.push({ start: tokens.starts[first]!, end: tokens.ends[end - 1]!, text: said });
      if (referent.gender === 'unknown') referent.gender = genderOfRole(tokens, first, end);
    }
    if (referent.gender === 'unknown') referent.gender = candidate.gender;
  };
  const registerPerson = (candidate: Candidate, index: number): void => {
    const words = nameWords(tokens, candidate);
    if (words.length < 2) return;
    add(bySurname, words.at(-1)!, index);
    // "Ursula von der Leyen" is "von der Leyen" and "Leyen"; "Ban Ki-moon" and "Xi Jinping" go by the first word.
    for (let i = 1; i < words.length - 1; i++) add(bySurname, words.slice(i).join(' '), index);
    add(byGivenName, words[0]!, index);
  };

  // Full names and what is known come first, in the order of the text; short names are heard when all full ones are in.
  candidates.forEach((candidate, at) => {
    if (candidate.strength === KNOWN && !candidate.doubtful) {
      const short = candidate.match!.name.length === 1 || (candidate.kind === 'person' && candidate.form === 'short');
      if (short && (isSurnameToo(candidate) || isTown(tokens, candidate))) return;
      const { entity } = candidate.match!;
      let index = byKnown.get(entity.id);
      if (index === undefined) {
        index = grow(entity.kind, entity);
        byKnown.set(entity.id, index);
      }
      note(candidate, at, index);
      if (entity.kind === 'person') registerPerson(candidate, index);
      return;
    }
    if (
      candidate.strength === KNOWN ||
      candidate.form === 'role' ||
      candidate.form === 'common' ||
      isOneName(nameWords(tokens, candidate))
    )
      return;
    const kind = kinds.get(keys[at]!);
    if (kind === undefined || (kind !== 'person' && candidate.strength < SURE)) return;
    const bearers = kind === 'person' ? bySurname.get(keys[at]!) : undefined;
    if (bearers !== undefined) {
      note(candidate, at, nearest(bearers, growing, at));
      return;
    }
    const key = `${kind} ${keys[at]}`;
    let index = byKey.get(key);
    if (index === undefined) {
      index = grow(kind, null);
      byKey.set(key, index);
    }
    note(candidate, at, index);
    if (kind === 'person') registerPerson(candidate, index);
  });

  const acronyms = readAcronyms(text, tokens, candidates, assigned, keys, growing);
  const shortNames = shortOrganisationNames(tokens, candidates, assigned, growing);

  const byHead = organisationsByHead(tokens, candidates, assigned, growing);

  candidates.forEach((candidate, at) => {
    if (assigned[at] !== -1 || candidate.form === 'common') return;
    const key = keys[at]!;
    // "The Times", "the Commission": the body that the article names in full with that noun.
    const bodies = byHead.get(key);
    if (bodies !== undefined && candidate.match === null && tokens.norms[candidate.first - 1] === 'the') {
      note(candidate, at, nearest(bodies, growing, at));
      return;
    }
    // "Coach King … King said": an office's word that is somebody's surname here.
    if (candidate.form === 'role' && !bySurname.has(key)) return;
    const bearers = bySurname.get(key);
    const likelyOther =
      candidate.strength >= LIKELY &&
      candidate.kind !== null &&
      candidate.kind !== 'person' &&
      candidate.strength !== KNOWN;
    if (
      bearers !== undefined &&
      !(likelyOther && candidate.strength > LIKELY) &&
      !(candidate.strength === KNOWN && !isSurnameToo(candidate) && !isTown(tokens, candidate))
    ) {
      const known = candidate.match?.entity.id;
      const same = known === undefined ? undefined : bearers.find((index) => growing[index]!.known?.id === known);
      note(candidate, at, same ?? nearest(bearers, growing, at));
      return;
    }
    if (candidate.strength === KNOWN) {
      const { entity } = candidate.match!;
      let index = byKnown.get(entity.id);
      if (index === undefined) {
        // "Javelins" beside "HIMARS" are weapons; alone in an article they may be anything.
        const armed = entity.kind === 'weapon' || entity.kind === 'platform';
        if (candidate.doubtful && !(armed && growing.some((one) => one.kind === 'weapon' || one.kind === 'platform'))) {
          return;
        }
        index = grow(entity.kind, entity);
        byKnown.set(entity.id, index);
      }
      note(candidate, at, index);
      return;
    }
    const acronym = acronyms.get(key);
    if (acronym !== undefined) {
      note(candidate, at, acronym);
      return;
    }
    const short = shortNames.get(key);
    const voted = kinds.get(key);
    if (
      short !== undefined &&
      (voted === undefined || voted === growing[short]!.kind || key.includes(' ')) &&
      !candidate.doubtful
    ) {
      note(candidate, at, short);
      return;
    }
    const kind = kinds.get(key);
    const given = byGivenName.get(key);
    if (given !== undefined && given.length === 1 && !candidate.doubtful && (kind === undefined || kind === 'person')) {
      note(candidate, at, given[0]!);
      return;
    }
    if (kind === undefined) return;
    if (candidate.doubtful && candidate.strength === GUESS) return;
    // "the Venns" are a family, not a team.
    if (kind === 'organisation' && key.endsWith('s') && bySurname.has(key.slice(0, -1))) return;
    const whole = `${kind} ${key}`;
    let index = byKey.get(whole);
    if (index === undefined) {
      index = grow(kind, null);
      byKey.set(whole, index);
      if (kind === 'person') {
        add(bySurname, key, index);
        registerPerson(candidate, index);
      }
    }
    note(candidate, at, index);
  });

  return emit(text, tokens, candidates, assigned, growing, acronyms, keys);
}

function emit(
  text: string,
  tokens: Tokens,
  candidates: readonly Candidate[],
  assigned: Int32Array,
  growing: readonly Growing[],
  acronyms: ReadonlyMap<string, number>,
  keys: readonly string[],
): ResolvedCandidates {
  const order = new Map<number, number>();
  const referents: Referent[] = [];
  const mentions: Mention[] = [];
  candidates.forEach((candidate, at) => {
    const start = tokens.starts[candidate.first]!;
    const end = tokens.ends[candidate.end - 1]!;
    const index = assigned[at]!;
    if (index === -1) {
      if (candidate.form === 'role') mentions.push({ start, end, kind: 'person', form: 'role', referent: null });
      return;
    }
    const referent = growing[index]!;
    let place = order.get(index);
    if (place === undefined) {
      place = referents.length;
      order.set(index, place);
      const names = [...referent.names].sort((a, b) => b.length - a.length);
      if (names.length === 0) names.push(referent.known?.name ?? '');
      const { kind, gender, number, roles } = referent;
      referents.push({ kind, name: names[0]!, names, known: referent.known?.id ?? null, roles, gender, number });
    }
    const { kind } = referent;
    const form = formOf(text, tokens, candidate, referent, acronyms.get(keys[at]!) === index);
    mentions.push({ start, end, kind, form, referent: place });
  });
  return { mentions, referents };
}

function formOf(text: string, tokens: Tokens, candidate: Candidate, referent: Growing, acronym: boolean): MentionForm {
  if (candidate.form === 'demonym' || candidate.form === 'acronym') return candidate.form;
  if (acronym) return 'acronym';
  // What the lists say of a word only counts where it is the entity of that list.
  if (candidate.match !== null && candidate.match.entity === referent.known) return candidate.form;
  if (referent.kind === 'person' && wordCount(tokens, candidate) === 1) return 'short';
  return nameIsPart(referent, text, tokens, candidate) ? 'short' : 'full';
}

/** "a spokeswoman for …": what the role's own noun says, not the nouns after its preposition. */
function genderOfRole(tokens: Tokens, first: number, end: number): Gender {
  for (let i = first; i < end; i++) {
    const norm = tokens.norms[i]!;
    if (FEMALE_ROLES.has(norm) || FEMALE_TITLES.has(norm)) return 'female';
    if (MALE_ROLES.has(norm) || MALE_TITLES.has(norm)) return 'male';
    if (norm === 'of' || norm === 'for' || norm === 'at' || norm === 'to' || norm === "'s") return 'unknown';
  }
  return 'unknown';
}

/** Whether the words only open or end a fuller name of the same referent. */
function nameIsPart(referent: Growing, text: string, tokens: Tokens, candidate: Candidate): boolean {
  const name = nameText(text, tokens, candidate).toLowerCase();
  return referent.names.some((fuller) => {
    const other = fuller.toLowerCase();
    return other.length > name.length && (other.startsWith(`${name} `) || other.endsWith(` ${name}`));
  });
}

/** Words of one spelling get one kind: what the surest of their places says, weighed by how often it is said. */
function voteOnKinds(candidates: readonly Candidate[], keys: readonly string[]): Map<string, EntityKind> {
  const votes = new Map<string, Map<EntityKind, number>>();
  candidates.forEach((candidate, at) => {
    if (candidate.kind === null || candidate.strength === GUESS || candidate.strength === KNOWN) return;
    let here = votes.get(keys[at]!);
    if (here === undefined) {
      here = new Map();
      votes.set(keys[at]!, here);
    }
    const weight = candidate.strength === LIKELY ? 1 : 3;
    here.set(candidate.kind, (here.get(candidate.kind) ?? 0) + weight);
  });
  const kinds = new Map<string, EntityKind>();
  for (const [key, here] of votes) {
    let best: EntityKind | null = null;
    let most = 0;
    for (const [kind, weight] of here) {
      if (weight > most) {
        best = kind;
        most = weight;
      }
    }
    if (best !== null) kinds.set(key, best);
  }
  return kinds;
}

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
  for (const index of bearers) {
    const last = growing[index]!.last;
    if (last < at && last > (growing[best]!.last < at ? growing[best]!.last : -1)) best = index;
  }
  return best;
}

/** "Orla Trade Board (OTB)" and "OTB (Orla Trade Board)": the acronym's key → the referent of the name; also by initials alone. */
function readAcronyms(
  text: string,
  tokens: Tokens,
  candidates: readonly Candidate[],
  assigned: Int32Array,
  keys: readonly string[],
  growing: readonly Growing[],
): Map<string, number> {
  const acronyms = new Map<string, number>();
  const initials = new Map<string, number>();
  candidates.forEach((candidate, at) => {
    const index = assigned[at]!;
    if (index === -1 || candidate.match?.entity.kind === 'state' || candidate.match?.entity.kind === 'person') return;
    for (const letters of initialsOf(tokens, candidate)) {
      if (letters.length > 2 && !initials.has(letters)) initials.set(letters, index);
    }
    const next = candidates[at + 1];
    if (next === undefined || tokens.norms[candidate.end] !== '(' || next.first !== candidate.end + 1) return;
    if (tokens.norms[next.end] !== ')' || assigned[at + 1] !== -1) return;
    if (growing[index]!.kind !== 'person' && isAcronymText(nameText(text, tokens, next)))
      acronyms.set(keys[at + 1]!, index);
  });
  candidates.forEach((candidate, at) => {
    if (candidate.form !== 'acronym' || candidate.match !== null || acronyms.has(keys[at]!)) return;
    const index = initials.get(keys[at]!);
    if (index !== undefined) acronyms.set(keys[at]!, index);
    const previous = candidates[at + 1];
    if (
      previous &&
      tokens.norms[candidate.end] === '(' &&
      previous.first === candidate.end + 1 &&
      assigned[at + 1] !== -1
    ) {
      if (tokens.norms[previous.end] === ')' && initialsOf(tokens, previous).includes(keys[at]!)) {
        acronyms.set(keys[at]!, assigned[at + 1]!);
      }
    }
  });
  return acronyms;
}

/**
 * "the Velm Harbour Council (VHC)": letters that the article spells out itself stand for that, whatever else the lists
 * know by them.
 */
function withOwnAcronyms(tokens: Tokens, candidates: readonly Candidate[]): readonly Candidate[] {
  const spelled = new Set<string>();
  candidates.forEach((candidate, at) => {
    const next = candidates[at + 1];
    if (next?.match?.name.form !== 'acronym' || next.first !== candidate.end + 1) return;
    if (tokens.norms[candidate.end] !== '(' || tokens.norms[next.end] !== ')') return;
    if (candidate.match !== null && candidate.match.entity === next.match.entity) return;
    if (candidate.kind !== 'organisation' || candidate.form === 'demonym') return;
    const key = keyOf(tokens, next);
    if (initialsOf(tokens, candidate).includes(key)) spelled.add(key);
  });
  if (spelled.size === 0) return candidates;
  return candidates.map((candidate) =>
    candidate.match?.name.form === 'acronym' && spelled.has(keyOf(tokens, candidate))
      ? { ...candidate, match: null, kind: 'organisation', strength: LIKELY, doubtful: false }
      : candidate,
  );
}

const isAcronymText = (name: string): boolean =>
  name.length <= 10 && /^\p{Lu}[\p{L}\d&/-]*$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

const isLetter = (char: string): boolean => (char >= 'a' && char <= 'z') || /\p{L}/u.test(char);

/** The first letters of a name's words, with the small words and without. */
function initialsOf(tokens: Tokens, candidate: Candidate): string[] {
  let all = '';
  let capitals = '';
  for (let i = candidate.first; i < candidate.end; i++) {
    const letter = tokens.norms[i]![0]!;
    if (!isLetter(letter)) continue;
    all += letter;
    if (tokens.flags[i]! & CAPITAL) capitals += letter;
  }
  return all === capitals ? [all] : [capitals, all];
}

/** The bodies that the article names in full, by their names' last words: "Times" → the "Velm Times". */
function organisationsByHead(
  tokens: Tokens,
  candidates: readonly Candidate[],
  assigned: Int32Array,
  growing: readonly Growing[],
): Map<string, number[]> {
  const heads = new Map<string, number[]>();
  candidates.forEach((candidate, at) => {
    const index = assigned[at]!;
    if (index === -1 || growing[index]!.kind !== 'organisation') return;
    const words = nameWords(tokens, candidate);
    const head = words.at(-1);
    if (words.length < 2 || head === undefined || !ORGANISATION_HEADS.has(head)) return;
    const here = heads.get(head);
    if (here === undefined) heads.set(head, [index]);
    else if (!here.includes(index)) here.push(index);
  });
  return heads;
}

/** "Sabel Steel Corp." is "Sabel Steel" and, where nothing else begins so, "Sabel". */
function shortOrganisationNames(
  tokens: Tokens,
  candidates: readonly Candidate[],
  assigned: Int32Array,
  growing: readonly Growing[],
): Map<string, number> {
  const short = new Map<string, number>();
  const several = new Set<string>();
  candidates.forEach((candidate, at) => {
    const index = assigned[at]!;
    if (index === -1 || !NAMED_SHORT.has(growing[index]!.kind) || candidate.match !== null) return;
    const words = nameWords(tokens, candidate);
    for (let length = 1; length < words.length; length++) {
      const tail = words.length - length > 1 || words[0]!.length < 4 ? words.slice(length).join(' ') : '';
      for (const key of new Set([words.slice(0, length).join(' '), tail])) {
        // "Senate" is no short name of the "Senate Harbour Committee".
        if (key === '' || isCommonWord(key)) continue;
        if (short.has(key) && short.get(key) !== index) several.add(key);
        short.set(key, index);
      }
    }
  });
  for (const key of several) short.delete(key);
  return short;
}

const nameWords = (tokens: Tokens, candidate: Candidate): string[] =>
  nameWordsIn(tokens, candidate.first, candidate.end);

/** "Venn", and "De Venn" or "al-Venn": a surname alone, with what hangs before it. */
function isOneName(words: readonly string[]): boolean {
  let from = 0;
  while (from < words.length - 1 && PARTICLES.has(words[from]!)) from++;
  return words.length - from < 2;
}

const wordCount = (tokens: Tokens, candidate: Candidate): number => nameWords(tokens, candidate).length;

const keyOf = (tokens: Tokens, candidate: Candidate): string => compareWords(nameWords(tokens, candidate));

/** "F-16s" goes by "F-16", a "Velms" that lost its apostrophe by "Velm": the longer spelling is no fuller name. */
function singularName(name: string, known: KnownEntity | null): string {
  if (known === null || !name.endsWith('s') || known.name === name || known.aliases.includes(name)) return name;
  const singular = name.slice(0, -1);
  return known.name === singular || known.aliases.includes(singular) ? singular : name;
}

function nameText(text: string, tokens: Tokens, candidate: Candidate): string {
  return withPlainSpaces(text, tokens, candidate.first, candidate.end);
}

const SPACES = /\s{2,}|[^\S ]/;

/** The text of these tokens with one space where it has several, or a line's end. */
function withPlainSpaces(text: string, tokens: Tokens, first: number, end: number): string {
  const written = text.slice(tokens.starts[first]!, tokens.ends[end - 1]!);
  return end - first > 1 && SPACES.test(written) ? written.replace(/\s+/g, ' ') : written;
}
