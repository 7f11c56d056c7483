import { CAPITAL, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
import { wordTable } from '../article/wordTable';
import { EQUIPMENT_AFTER_NAME } from '../english/equipmentWords';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../english/givenNames';
import { STATE_BODIES, STATE_BODY_MODIFIERS } from '../english/organisationWords';
import { OFFICE_COMPLEMENTS } from '../english/roles';
import { COMMON_ACRONYMS } from '../english/thingAcronyms';
import type { NameMatch } from '../entities/matcher';
import type { EntityKind, Gender } from '../entities/types';
import type { Capitalisation } from './capitalisation';
import {
  COMMA_SIGN,
  contextTraits,
  DOLLAR,
  HYPHEN_SIGN,
  NAMED_BODY,
  OF,
  REGIME_OF_BEFORE,
  ROLE,
  STATE_BODY,
} from './contextTraits';
import { apposedRole, MAY_FOLLOW_PERSON, personAfter, roleBefore } from './mentionContext';
import { is, type NamePart } from './nameRuns';
import { COMMON_WORD, GIVEN_NAME, ROLE_NOUN, TITLE } from './nameTraits';
import type { MentionForm } from './types';

/** Token indices, half open. */
export type Role = readonly [number, number];
export const NO_ROLES: readonly Role[] = [];

/** How much speaks for a candidate's kind: a guess is only followed when the article bears it out. */
export const GUESS = 0;

export const LIKELY = 1;

export const SURE = 2;

/** Said beside the name in so many words: "the newspaper Orla Venn". Outweighs what the name looks like elsewhere. */
export const TOLD = 3;

export const KNOWN = 4;

/** A stretch that may be a mention, before the article as a whole has been heard. Token indices, half open. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly kind: EntityKind | null;
  readonly strength: number;
  readonly form: MentionForm;
  readonly match: NameMatch | null;
  /** Token ranges in which the article says what the person is. */
  readonly roles: readonly Role[];
  readonly gender: Gender;
  /** A single everyday word that a sentence's begin may have capitalised. */
  readonly doubtful: boolean;
}

export interface PatternContext {
  readonly tokens: Tokens;
  /** The sentence. */
  readonly floor: number;
  readonly limit: number;
  readonly capitalisation: Capitalisation;
}

/** What cannot be inside an organisation's name: a person, an office. */
export function endsOrganisationStart(part: NamePart): boolean {
  return part.match !== null ? part.match.entity.kind === 'person' : is(part, ROLE_NOUN) || is(part, TITLE);
}

/** Past "State", "the Navy", "Foreign Affairs": the words that an office is of; `from` itself when there are none. */
export function officeEnd(parts: readonly NamePart[], from: number, to: number): number {
  let i = from;
  let owned = false;
  for (; i < to; i++) {
    const part = parts[i]!;
    if (OFFICE_COMPLEMENTS.has(part.norm) && part.match === null) continue;
    if (part.match !== null && part.match.entity.kind !== 'person' && !owned) {
      owned = true;
      continue;
    }
    const plain = part.match === null && !owned && is(part, COMMON_WORD) && !is(part, GIVEN_NAME);
    if (!plain || is(part, TITLE) || is(part, ROLE_NOUN)) break;
  }
  return i;
}

/** The one place where candidates are made, so that all are objects of one shape. */
export function makeCandidate(
  first: number,
  end: number,
  kind: EntityKind | null,
  strength: number,
  form: MentionForm,
  match: NameMatch | null,
  roles: readonly Role[],
  gender: Gender,
  doubtful: boolean,
): Candidate {
  return { first, end, kind, strength, form, match, roles, gender, doubtful };
}

/** What several parts, or one, name. */
export function candidate(
  { tokens }: PatternContext,
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  kind: EntityKind | null,
  strength: number,
  form: MentionForm = 'full',
): Candidate {
  const { first } = parts[lo]!;
  const gender = kind !== 'person' && kind !== null ? 'neuter' : hi - lo < 2 ? 'unknown' : genderOf(tokens, first);
  return makeCandidate(first, parts[hi - 1]!.end, kind, strength, form, null, NO_ROLES, gender, false);
}

/** What one part names, with nobody's role. */
export function wordCandidate(
  { first, end }: NamePart,
  kind: EntityKind | null,
  strength: number,
  form: MentionForm,
): Candidate {
  const gender = kind !== 'person' && kind !== null ? 'neuter' : 'unknown';
  return makeCandidate(first, end, kind, strength, form, null, NO_ROLES, gender, false);
}

/** A word that may be no name at all. */
export function doubtfulCandidate({ first, end }: NamePart): Candidate {
  return makeCandidate(first, end, null, GUESS, 'full', null, NO_ROLES, 'unknown', true);
}

function bodyCandidate(first: number, end: number): Candidate {
  return makeCandidate(first, end, 'organisation', SURE, 'full', null, NO_ROLES, 'neuter', false);
}

/** The same with another beginning and end. */
export function stretched(candidate: Candidate, first: number, end: number): Candidate {
  const { kind, strength, form, match, roles, gender, doubtful } = candidate;
  return makeCandidate(first, end, kind, strength, form, match, roles, gender, doubtful);
}

const GENDERS: readonly Gender[] = ['unknown', 'male', 'female', 'unknown'];

/** Place in `GENDERS`. */
const givenNameGender = wordTable(
  (norm) => (MALE_GIVEN_NAMES.has(norm) ? 1 : 0) + (FEMALE_GIVEN_NAMES.has(norm) ? 2 : 0),
);

/** The gender that a given name usually goes with. */
const genderOf = (tokens: Tokens, at: number): Gender => GENDERS[givenNameGender(tokens, at)]!;

/** The roles that stand before and after a name, in order. */
export function rolesOf(before: Role | null, after: { readonly role: Role | null } | null): readonly Role[] {
  const behind = after === null ? null : after.role;
  if (before === null) return behind === null ? NO_ROLES : [behind];
  return behind === null ? [before] : [before, behind];
}

export function personCandidate(
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  { tokens }: PatternContext,
  strength: number,
  roles: readonly Role[] = NO_ROLES,
): Candidate {
  const { first } = parts[lo]!;
  const several = hi - lo > 1;
  const gender = several ? genderOf(tokens, first) : 'unknown';
  const form = several ? 'full' : 'short';
  return makeCandidate(first, parts[hi - 1]!.end, 'person', strength, form, null, roles, gender, false);
}

/** "Patriot", "Javelin", "Hawk": a weapon's name that is an everyday word or what people call teams and laws, and nothing beside it says which. */
const isDoubtfulEquipment = (part: NamePart, { tokens, floor, limit }: PatternContext): boolean =>
  part.match!.name.everyday && !isEquipped(tokens, part, floor, limit);

/** "Patriot batteries", "Patriot air defence systems": a noun for equipment follows within three words, or stands before. */
function isEquipped(tokens: Tokens, part: NamePart, floor: number, limit: number): boolean {
  for (let i = part.end; i < limit && i < part.end + 4; i++) {
    if (EQUIPMENT_AFTER_NAME.has(tokens.norms[i]!)) return true;
    if (tokens.kinds[i] !== WORD && tokens.norms[i] !== '-') break;
  }
  return part.first > floor && EQUIPMENT_AFTER_NAME.has(tokens.norms[part.first - 1]!);
}

export function knownCandidate(part: NamePart, context: PatternContext, opens: boolean): Candidate {
  const match = part.match!;
  const { first, end } = part;
  const { name, entity } = match;
  const { kind } = entity;
  const { tokens, floor, limit } = context;
  const before = first > floor ? contextTraits(tokens, first - 1) : 0;
  const after = end < limit ? contextTraits(tokens, end) : 0;
  // "US$20": a currency.
  const glued = end < limit && !(tokens.flags[end]! & SPACE_BEFORE);
  if ((glued && after & DOLLAR) || (name.form === 'demonym' && isLanguage(match, part, context))) {
    return wordCandidate(part, null, GUESS, 'common');
  }
  const person = kind === 'person';
  let roles = NO_ROLES;
  if (person) {
    if (after & REGIME_OF_BEFORE || before & OF) {
      const body = regimeOf(part, context);
      if (body !== null) return body;
    }
    let role = before & ROLE ? roleBefore(tokens, first, floor) : null;
    if (role === null && before & COMMA_SIGN) role = apposedRole(tokens, first, end, floor, limit);
    roles = rolesOf(role, after & MAY_FOLLOW_PERSON ? personAfter(tokens, end, limit) : null);
  } else if (after & (STATE_BODY | HYPHEN_SIGN) || before & OF) {
    const body = bodyOf(match, part, context);
    if (body !== null) return body;
  }
  const doubtful =
    kind === 'weapon' || kind === 'platform'
      ? isDoubtfulEquipment(part, context)
      : name.form === 'acronym'
        ? // "CCTV showed it": a broadcaster only where the article says so.
          end - first === 1 && COMMON_ACRONYMS.has(tokens.norms[first]!) && !(before & NAMED_BODY)
        : opens && name.everyday && kind !== 'state';
  const gender = entity.gender ?? (person ? 'unknown' : 'neuter');
  return makeCandidate(first, end, kind, KNOWN, name.form, match, roles, gender, doubtful);
}

/** "the Velmar regime", "Velmar's regime", "the regime of Velmar": a body of its own, unlike an administration, which speaks for its head. */
function regimeOf({ first, end }: NamePart, { tokens, floor, limit }: PatternContext): Candidate | null {
  const { norms } = tokens;
  const owned = norms[end] === "'s" ? end + 1 : end;
  if (owned < limit && norms[owned] === 'regime') return bodyCandidate(first, owned + 1);
  const of = first - 2 >= floor && norms[first - 1] === 'of' && norms[first - 2] === 'regime';
  return of ? bodyCandidate(first - 2, end) : null;
}

const SPEAKING = new Set('speak speaks spoke spoken speaking'.split(' '));
const WRITTEN_IN = new Set(['in', 'into']);
const BETWEEN_NAMES = new Set(['and', 'or', ',']);
/** After a language, and not after an adjective. */
const NO_NOUN = new Set('and or but at on in for by with to from as while when that'.split(' '));

/** "They spoke Tarnese and Velmish", "in Velmish": a people's adjective that stands for what it speaks. */
function isLanguage(match: NameMatch, { first, end }: NamePart, { tokens, floor, limit }: PatternContext): boolean {
  const { name, entity } = match;
  if (name.form !== 'demonym' || entity.kind === 'state' || tokens.norms[end - 1]!.endsWith('s')) return false;
  if (end < limit && (tokens.norms[end] === 'language' || tokens.norms[end] === 'dialect')) return true;
  // "(Tarnese: Orlat, Velmish: Orlatê)".
  if (end < limit && tokens.norms[end] === ':' && /^[(,]$/.test(tokens.norms[first - 1] ?? '')) return true;
  let before = first - 1;
  while (before - 1 >= floor && BETWEEN_NAMES.has(tokens.norms[before]!) && tokens.flags[before - 1]! & CAPITAL) {
    before -= 2;
  }
  if (before < floor) return false;
  if (SPEAKING.has(tokens.norms[before]!)) return true;
  if (!WRITTEN_IN.has(tokens.norms[before]!)) return false;
  // "in Velmish and Tarnese villages": whose villages, as the noun behind all of them shows.
  let after = end;
  while (after + 1 < limit && BETWEEN_NAMES.has(tokens.norms[after]!) && tokens.flags[after + 1]! & CAPITAL) after += 2;
  return (
    after >= limit || (tokens.kinds[after] === WORD ? NO_NOUN.has(tokens.norms[after]!) : tokens.norms[after] !== '-')
  );
}

/** Words between "-led" and what is led: "the Velmar-led international military coalition". */
const LED_MODIFIERS = new Set('international global military multinational regional naval joint western'.split(' '));
const LED_BODIES = new Set('coalition alliance taskforce'.split(' '));

/** The body that is named through a state or an organisation: "Velmish security forces", "the government of Velm", "the Velmar-led coalition". */
function bodyOf(match: NameMatch, part: NamePart, { tokens, floor, limit }: PatternContext): Candidate | null {
  const { first, end } = part;
  const { kind } = match.entity;
  if (kind !== 'state' && kind !== 'organisation') return null;
  if (tokens.norms[end] === '-') {
    const led = end + 1 < limit && tokens.norms[end + 1] === 'led' ? ledBodyEnd(tokens, end + 2, limit) : end;
    return led > end ? bodyCandidate(first, led) : null;
  }
  if (kind !== 'state' && match.name.form !== 'demonym') return null;
  if (match.name.form !== 'demonym') {
    const of = first - 2 >= floor && tokens.norms[first - 1] === 'of' && OF_STATE.has(tokens.norms[first - 2]!);
    if (of && !(tokens.flags[first - 2]! & CAPITAL)) return bodyCandidate(first - 2, end);
    if (match.name.form === 'acronym' || !OWN_ADJECTIVES.has(match.entity.id)) return null;
  }
  const body = stateBodyEnd(tokens, end, limit);
  return body > end ? bodyCandidate(first, body) : null;
}

/** What a state has, in lower case: "the government of Velm". */
const OF_STATE = new Set('government parliament army navy military presidency'.split(' '));
/** States whose name stands for the adjective that nobody uses: "the New Zealand government". */
const OWN_ADJECTIVES = new Set(
  'new-zealand united-arab-emirates hong-kong trinidad-and-tobago papua-new-guinea burkina-faso'.split(' '),
);

function ledBodyEnd(tokens: Tokens, from: number, limit: number): number {
  let i = from;
  while (i < limit && i - from < 3 && LED_MODIFIERS.has(tokens.norms[i]!)) i++;
  return i < limit && LED_BODIES.has(tokens.norms[i]!) ? i + 1 : from - 2;
}

/** "Velmish security forces": past a state's body in lower case, directly after the state's adjective; `from` itself when there is none. */
/** Before "force". */
const FORCES_OF = new Set('air police security defense defence peacekeeping border ground naval'.split(' '));

function stateBodyEnd(tokens: Tokens, from: number, limit: number): number {
  let i = from;
  while (i < limit && i - from < 3 && !(tokens.flags[i]! & CAPITAL) && STATE_BODY_MODIFIERS.has(tokens.norms[i]!)) i++;
  const plain = i < limit && !(tokens.flags[i]! & CAPITAL);
  if (plain && STATE_BODIES.has(tokens.norms[i]!)) return i + 1;
  // "the Velmish air force": a force of some kind, not the use of force.
  if (plain && tokens.norms[i] === 'force' && i > from && FORCES_OF.has(tokens.norms[i - 1]!)) return i + 1;
  // "the Velmish military", "the Velmish government": a modifier alone is the body.
  return i > from && STATE_BODIES.has(tokens.norms[i - 1]!) && !followsNoun(tokens, i, limit) ? i : from;
}

/** Whether a lower-case word follows that a modifier before it would belong to ("government officials"). */
function followsNoun(tokens: Tokens, i: number, limit: number): boolean {
  return (
    i < limit &&
    tokens.kinds[i] === WORD &&
    /(?:s|ist|er|or|man|ing|ment|ion)$/.test(tokens.norms[i]!) &&
    tokens.norms[i] !== 'is' &&
    tokens.norms[i] !== 'was' &&
    tokens.norms[i] !== 'has'
  );
}
