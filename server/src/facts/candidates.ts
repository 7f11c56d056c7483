import { CAPITAL, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
import { wordTable } from '../article/wordTable';
import { EQUIPMENT_AFTER_NAME } from '../english/equipmentWords';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../english/givenNames';
import { STATE_BODIES, STATE_BODY_MODIFIERS } from '../english/organisationWords';
import { OFFICE_COMPLEMENTS } from '../english/roles';
import type { NameMatch } from '../entities/matcher';
import type { EntityKind, Gender } from '../entities/types';
import { apposedRole, personAfter, roleBefore } from './mentionContext';
import type { Capitalisation, NamePart } from './nameRuns';
import { is } from './nameRuns';
import { COMMON_WORD, GIVEN_NAME, ROLE_NOUN, TITLE } from './nameTraits';
import type { MentionForm } from './types';

/** How much speaks for a candidate's kind: a guess is only followed when the article bears it out. */
export const GUESS = 0;

export const LIKELY = 1;

export const SURE = 2;

export const KNOWN = 3;

/** A stretch that may be a mention, before the article as a whole has been heard. Token indices, half open. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly kind: EntityKind | null;
  readonly strength: number;
  readonly form: MentionForm;
  readonly match: NameMatch | null;
  /** Token ranges in which the article says what the person is. */
  readonly roles: readonly (readonly [number, number])[];
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

export function candidate(
  context: PatternContext,
  parts: readonly NamePart[],
  lo: number,
  hi: number,
  kind: EntityKind | null,
  strength: number,
  more: Partial<Pick<Candidate, 'form' | 'roles' | 'doubtful'>> = {},
): Candidate {
  const gender =
    kind !== 'person' && kind !== null
      ? 'neuter'
      : hi - lo < 2
        ? 'unknown'
        : GENDERS[givenNameGender(context.tokens, parts[lo]!.first)]!;
  return {
    first: parts[lo]!.first,
    end: parts[hi - 1]!.end,
    kind,
    strength,
    form: more.form ?? 'full',
    match: null,
    roles: more.roles ?? NO_ROLES,
    gender,
    doubtful: more.doubtful ?? false,
  };
}

function bodyCandidate(first: number, end: number): Candidate {
  return {
    first,
    end,
    kind: 'organisation',
    strength: SURE,
    form: 'full',
    match: null,
    roles: NO_ROLES,
    gender: 'neuter',
    doubtful: false,
  };
}

/** The same with another beginning and end, as an object of the same shape (which a spread does not make). */
export function stretched(candidate: Candidate, first: number, end: number): Candidate {
  const { kind, strength, form, match, roles, gender, doubtful } = candidate;
  return { first, end, kind, strength, form, match, roles, gender, doubtful };
}

const GENDERS: readonly Gender[] = ['unknown', 'male', 'female', 'unknown'];

/** Place in `GENDERS`. */
const givenNameGender = wordTable(
  (norm) => (MALE_GIVEN_NAMES.has(norm) ? 1 : 0) + (FEMALE_GIVEN_NAMES.has(norm) ? 2 : 0),
);

type Role = readonly [number, number];
const NO_ROLES: readonly Role[] = [];

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
  context: PatternContext,
  strength: number,
  roles: readonly (readonly [number, number])[] = [],
): Candidate {
  return candidate(context, parts, lo, hi, 'person', strength, { roles, form: hi - lo > 1 ? 'full' : 'short' });
}

/** "Patriot", "Javelin", "Hawk": a weapon's name that is an everyday word or what people call teams and laws. */
const isEverydayEquipment = (match: NameMatch): boolean =>
  match.name.everyday && (match.entity.kind === 'weapon' || match.entity.kind === 'platform');

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
  const { tokens, floor, limit } = context;
  const person = match.entity.kind === 'person';
  if (limit > part.end && tokens.norms[part.end] === '$' && !(tokens.flags[part.end]! & SPACE_BEFORE)) {
    // "US$20": a currency.
    return candidate(context, [part], 0, 1, null, GUESS, { form: 'common' });
  }
  if (isLanguage(match, part, context)) return candidate(context, [part], 0, 1, null, GUESS, { form: 'common' });
  const body = bodyOf(match, part, context);
  if (body !== null) return bodyCandidate(body.first, body.end);
  if (person) {
    // "the Velmar regime", "Velmar's regime", "the regime of Velmar": a body of its own, unlike an administration, which speaks for its head.
    const { norms } = tokens;
    const owned = norms[part.end] === "'s" ? part.end + 1 : part.end;
    if (owned < limit && norms[owned] === 'regime') return bodyCandidate(part.first, owned + 1);
    const of = part.first - 2 >= floor && norms[part.first - 1] === 'of' && norms[part.first - 2] === 'regime';
    if (of) return bodyCandidate(part.first - 2, part.end);
  }
  const before = person
    ? (roleBefore(tokens, part.first, floor) ?? apposedRole(tokens, part.first, part.end, floor, limit))
    : null;
  const after = person ? personAfter(tokens, part.end, limit) : null;
  const roles = rolesOf(before, after);
  return {
    first: part.first,
    end: part.end,
    kind: match.entity.kind,
    strength: KNOWN,
    form: match.name.form,
    match,
    roles,
    gender: match.entity.gender ?? (person ? 'unknown' : 'neuter'),
    doubtful: isEverydayEquipment(match)
      ? !isEquipped(tokens, part, floor, limit)
      : opens && match.name.everyday && match.entity.kind !== 'state' && match.name.form !== 'acronym',
  };
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

/** The tokens of the body that is named through a state or an organisation: "Velmish security forces", "the government of Velm", "the Velmar-led coalition". */
function bodyOf(
  match: NameMatch,
  part: NamePart,
  { tokens, floor, limit }: PatternContext,
): { readonly first: number; readonly end: number } | null {
  const { first, end } = part;
  const { kind } = match.entity;
  if (kind !== 'state' && kind !== 'organisation') return null;
  if (tokens.norms[end] === '-') {
    const led = end + 1 < limit && tokens.norms[end + 1] === 'led' ? ledBodyEnd(tokens, end + 2, limit) : end;
    return led > end ? { first, end: led } : null;
  }
  if (kind !== 'state' && match.name.form !== 'demonym') return null;
  if (match.name.form !== 'demonym') {
    const of = first - 2 >= floor && tokens.norms[first - 1] === 'of' && OF_STATE.has(tokens.norms[first - 2]!);
    if (of && !(tokens.flags[first - 2]! & CAPITAL)) return { first: first - 2, end };
    if (match.name.form === 'acronym' || !OWN_ADJECTIVES.has(match.entity.id)) return null;
  }
  const body = stateBodyEnd(tokens, end, limit);
  return body > end ? { first, end: body } : null;
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
