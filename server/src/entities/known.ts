import { tokenise } from '../article/tokens';
import { fold } from '../text/fold';
import { BUILT_IN_BY_ID, builtInSpellings } from './builtin';
import { indexNames, indexSpelled, type NameIndex, namesGoingOn } from './nameIndex';
import type { KnownEntity } from './types';

/** Everybody and everything known before reading, ready for matching. */
export interface KnownEntities {
  /** Described entities and the built-in ones they do not replace; a replaced id leads to its replacement. */
  readonly byId: ReadonlyMap<string, KnownEntity>;
  /** Those that people described, in their order. */
  readonly described: readonly KnownEntity[];
  /** Names of the built-in entities, and of the described ones; the latter go first. */
  readonly builtInNames: NameIndex;
  readonly describedNames: NameIndex | null;
}

/** Names are compared as folded words with one space between them. */
export function nameKey(name: string): string {
  return tokenise(name).norms.join(' ');
}

let builtIn: KnownEntities | undefined;

function readBuiltIn(): KnownEntities {
  builtIn ??= {
    byId: BUILT_IN_BY_ID,
    described: [],
    builtInNames: indexSpelled(builtInSpellings),
    describedNames: null,
  };
  return builtIn;
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
  return { byId, described: merged, builtInNames: base.builtInNames, describedNames: indexNames(merged) };
}

/** Whose name or acronym this is, capitals and accents aside; those described go first. */
export function entitiesNamed({ builtInNames, describedNames, byId }: KnownEntities, name: string): KnownEntity[] {
  const builtIn = entitiesIn(builtInNames, name);
  if (describedNames === null) return builtIn;
  return [...entitiesIn(describedNames, name), ...builtIn.filter((known) => byId.get(known.id) === known)];
}

function entitiesIn(index: NameIndex, name: string): KnownEntity[] {
  const tokens = tokenise(name);
  if (tokens.count === 0) return [];
  const here = namesGoingOn(index, tokens.norms[0]!, tokens.count === 1 ? null : tokens.norms[1]!);
  const key = tokens.norms.join(' ');
  const found = new Set<KnownEntity>();
  for (const { entity, words } of here) {
    // Not the plurals and other spellings that follow from a name.
    if (words.join(' ') === key && [entity.name, ...entity.aliases].some((own) => nameKey(own) === key)) {
      found.add(entity);
    }
  }
  return [...found];
}

function sameNamed(base: KnownEntities, entity: KnownEntity): KnownEntity[] {
  const found: KnownEntity[] = [];
  for (const name of [entity.name, ...entity.aliases]) {
    if (entity.kind === 'person' && !/[\s]/.test(name.trim())) continue;
    for (const known of entitiesNamed(base, name)) if (known.kind === entity.kind) found.push(known);
  }
  return found;
}

function extend(entity: KnownEntity, known: KnownEntity): KnownEntity {
  const own = new Set([entity.name, ...entity.aliases].map(fold));
  const added = [known.name, ...known.aliases].filter((name) => !own.has(fold(name)));
  return { ...known, ...entity, aliases: [...entity.aliases, ...added] };
}
