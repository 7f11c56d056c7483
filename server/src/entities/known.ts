import { tokenise } from '../article/tokens';
import { CAPITAL } from '../article/types';
import { isCommonWord } from '../english/commonWords';
import { fold } from '../text/fold';
import { builtInEntities } from './builtin';
import { buildTokenTrie, type TokenTrie } from './trie';
import type { KnownEntity } from './types';

export type NameForm = 'full' | 'short' | 'acronym' | 'demonym';

/** One way of writing an entity's name, as the matcher holds it. */
export interface KnownName {
  readonly entity: KnownEntity;
  readonly form: NameForm;
  /** The words that must be capitalised, as bits by position in the name (beyond 30 none is asked for). */
  readonly capitals: number;
  /** An acronym of up to three letters is only itself in capitals: `US` is not "us". */
  readonly allCapitals: boolean;
  /** The name is also an everyday word ("Javelin", "Nice", "May"): it needs its capital, and more where a sentence begins. */
  readonly everyday: boolean;
  /** How many tokens the name has. */
  readonly length: number;
}

/** Everybody and everything known before reading, ready for matching. */
export interface KnownEntities {
  /** Described entities and the built-in ones they do not replace; a replaced id leads to its replacement. */
  readonly byId: ReadonlyMap<string, KnownEntity>;
  /** Names of the built-in entities, and of the described ones; the latter go first. */
  readonly builtInNames: TokenTrie<KnownName>;
  readonly describedNames: TokenTrie<KnownName> | null;
  /** By folded full name or acronym, for telling who an expansion or a full name in a text is. */
  readonly byName: ReadonlyMap<string, readonly KnownEntity[]>;
}

/** Names are compared as folded words with one space between them. */
export function nameKey(name: string): string {
  return tokenise(name).norms.join(' ');
}

const CAPITALS_ONLY = /^[\p{Lu}\d.&/+-]+$/u;

function formOf(entity: KnownEntity, name: string): NameForm {
  if (CAPITALS_ONLY.test(name) && /\p{Lu}.*\p{Lu}/u.test(name) && entity.kind !== 'platform') {
    return /\d/.test(name) ? 'full' : 'acronym';
  }
  if (name === entity.name || name.includes(' ')) return 'full';
  return entity.kind === 'person' || entity.name.split(' ').includes(name) ? 'short' : 'full';
}

/** The ways in which a designation is written: `F-16`, `F16`; `Leopard 2`, `Leopard-2`; plurals of names that are things. */
function spellings(entity: KnownEntity, name: string): string[] {
  const all = [name];
  // Texts that lost their apostrophes write "Velms" for "Velm's".
  const located = entity.kind === 'state' || entity.kind === 'place';
  if (located && name === entity.name && !name.endsWith('s') && !isCommonWord(fold(name))) all.push(`${name}s`);
  if (entity.kind !== 'weapon' && entity.kind !== 'platform') return all;
  const designation = /^(\p{L}+)[- ](\d.*)$/u.exec(name);
  if (designation) {
    const [, letters, rest] = designation;
    if (letters!.length > 1) all.push(`${letters}-${rest}`, `${letters} ${rest}`, `${letters}${rest}`);
    else if (letters === 'F' || rest!.length > 2) all.push(`${letters}${rest}`);
  }
  const last = name.at(-1)!;
  if (/\p{Ll}/u.test(last) && last !== 's') all.push(`${name}s`);
  else if (/\p{Lu}/u.test(last) && name.length > 2) all.push(`${name}s`);
  return [...new Set(all)];
}

/** Names of places that are also words, too rare for a list of everyday ones: cloth, dances, foods, prefixes. */
const LOWER_CASE_WORDS = new Set(
  (
    'brazil chad japan morocco panama roc tonga manila perm astrakhan hamburg frankfurt cologne burgundy wales kent genoa bursa pec ' +
    'charlotte manhattan colorado sucre shanghai canton java madras goa arak mecca cairns arctic levant alps amazon geneva oxford ' +
    'muscat juba berlin split hue nis fez gao swat cork ararat lima cali ufa tula sinai aden guam guinea mali niger togo oman mobile'
  ).split(' '),
);

function knownName(entity: KnownEntity, name: string, form: NameForm): readonly [readonly string[], KnownName] | null {
  const tokens = tokenise(name);
  if (tokens.count === 0) return null;
  let capitals = 0;
  for (let i = 0; i < tokens.count && i < 30; i++) {
    if (tokens.flags[i]! & CAPITAL && tokens.norms[i] !== 'the' && tokens.norms[i] !== 'al') capitals |= 1 << i;
  }
  // Long names are unmistakable in lower case too ("high mobility artillery rocket system").
  if (tokens.count > 3 && (entity.kind === 'weapon' || entity.kind === 'platform')) capitals = 0;
  const single = tokens.count === 1;
  const letters = name.replace(/[^\p{L}]/gu, '');
  const everyday = single && isCommonWord(tokens.norms[0]!);
  const allCapitals = single && CAPITALS_ONLY.test(name) && (letters.length <= 3 || everyday) && !/\d/.test(name);
  // A machine translation may write "kyiv": a place's name that is no word of the language is that place all the same.
  const located = entity.kind === 'state' || entity.kind === 'place';
  if (single && located && !everyday && form === 'full' && !LOWER_CASE_WORDS.has(tokens.norms[0]!)) capitals = 0;
  return [tokens.norms, { entity, form, capitals, allCapitals, everyday, length: tokens.count }];
}

/** Some name that begins with this word needs no capital there. */
export const OPENS_IN_LOWER_CASE = 1;
/** And none on its second word either, or it has none. */
export const GOES_ON_IN_LOWER_CASE = 2;

function openingOf(name: KnownName): number {
  if (name.allCapitals || name.capitals & 1) return 0;
  return name.length === 1 || !(name.capitals & 2) ? OPENS_IN_LOWER_CASE | GOES_ON_IN_LOWER_CASE : OPENS_IN_LOWER_CASE;
}

function* namesOf(entities: Iterable<KnownEntity>): Generator<readonly [readonly string[], KnownName]> {
  for (const entity of entities) {
    for (const name of [entity.name, ...entity.aliases]) {
      const form = formOf(entity, name);
      for (const spelling of spellings(entity, name)) {
        const entry = knownName(entity, spelling, form);
        if (entry) yield entry;
      }
    }
    for (const demonym of entity.demonyms ?? []) {
      const entry = knownName(entity, demonym, 'demonym');
      if (entry) yield [entry[0], { ...entry[1], capitals: entry[1].capitals | 1 }];
    }
  }
}

let builtIn: KnownEntities | undefined;

function readBuiltIn(): KnownEntities {
  if (builtIn === undefined) {
    const entities = builtInEntities();
    builtIn = {
      byId: new Map(entities.map((entity) => [entity.id, entity])),
      builtInNames: buildTokenTrie(namesOf(entities), openingOf),
      describedNames: null,
      byName: indexByName(entities),
    };
  }
  return builtIn;
}

function indexByName(entities: Iterable<KnownEntity>): Map<string, KnownEntity[]> {
  const index = new Map<string, KnownEntity[]>();
  for (const entity of entities) {
    for (const key of new Set([entity.name, ...entity.aliases].map(nameKey))) {
      const here = index.get(key);
      if (here) here.push(entity);
      else index.set(key, [entity]);
    }
  }
  return index;
}

/**
 * The built-in entities together with those people described. A described entity takes the place of a built-in one with
 * its id, or of one of its kind with one of its names (a person's full name, not a surname that two may share), and
 * keeps what that one knew and it does not say.
 */
export function buildKnownEntities(described: readonly KnownEntity[]): KnownEntities {
  const base = readBuiltIn();
  if (described.length === 0) return base;
  const byId = new Map(base.byId);
  const merged: KnownEntity[] = [];
  for (const entity of described) {
    const replaced = [base.byId.get(entity.id), ...sameNamed(base, entity)].filter((known) => known !== undefined);
    let whole = entity;
    for (const known of new Set(replaced)) whole = extend(whole, known);
    for (const known of replaced) byId.set(known.id, whole);
    byId.set(entity.id, whole);
    merged.push(whole);
  }
  const byName = new Map(base.byName);
  for (const [key, entities] of indexByName(merged)) {
    const others = (byName.get(key) ?? []).filter((known) => byId.get(known.id) === known);
    byName.set(key, [...entities, ...others]);
  }
  return { byId, builtInNames: base.builtInNames, describedNames: buildTokenTrie(namesOf(merged), openingOf), byName };
}

function sameNamed(base: KnownEntities, entity: KnownEntity): KnownEntity[] {
  const found: KnownEntity[] = [];
  for (const name of [entity.name, ...entity.aliases]) {
    if (entity.kind === 'person' && !/[\s]/.test(name.trim())) continue;
    for (const known of base.byName.get(nameKey(name)) ?? []) if (known.kind === entity.kind) found.push(known);
  }
  return found;
}

function extend(entity: KnownEntity, known: KnownEntity): KnownEntity {
  const own = new Set([entity.name, ...entity.aliases].map(fold));
  const added = [known.name, ...known.aliases].filter((name) => !own.has(fold(name)));
  return { ...known, ...entity, aliases: [...entity.aliases, ...added] };
}
