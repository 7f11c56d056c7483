import { ENTITY_KINDS, type EntityKind, type Gender, type KnownEntity } from './types';

/** What the tables may say of an entity besides its id, kind and names; an empty text says nothing. */
export interface Said {
  /** With semicolons between them. */
  readonly demonyms?: string | undefined;
  readonly description?: string | undefined;
  readonly gender?: string | undefined;
  readonly role?: string | undefined;
  readonly state?: string | undefined;
  readonly metonymOf?: string | undefined;
}

/**
 * All entities have the same properties, whether they are said or not: every name that is found asks its entity for its
 * kind, and of objects of six shapes the engine takes several times as long to tell.
 */
export function entityOf(
  id: string,
  kind: EntityKind,
  name: string,
  aliases: readonly string[],
  said: Said,
): KnownEntity {
  return {
    id,
    kind,
    name,
    aliases,
    demonyms: said.demonyms ? said.demonyms.split(';') : undefined,
    description: said.description || undefined,
    wikidata: undefined,
    gender: (said.gender || undefined) as Gender | undefined,
    role: (said.role || undefined) as KnownEntity['role'],
    state: said.state || undefined,
    metonymOf: said.metonymOf || undefined,
    facts: undefined,
    described: false,
  };
}

const BETWEEN = '|';

/** An entity of the tables as one line (see `escaped`), its id first. */
export function writeLine(entity: KnownEntity): string {
  const { id, kind, name, aliases, demonyms = [], description, gender, role, state, metonymOf } = entity;
  const kindNumber = ENTITY_KINDS.indexOf(kind);
  const cells = [
    id,
    kindNumber,
    name,
    aliases.join(';'),
    demonyms.join(';'),
    description,
    gender,
    role,
    state,
    metonymOf,
  ];
  return escaped(cells.map((cell) => cell ?? '').join(BETWEEN));
}

export function readLine(line: string): KnownEntity {
  const [id, kind, name, aliases, demonyms, description, gender, role, state, metonymOf] =
    unescaped(line).split(BETWEEN);
  const names = aliases ? aliases.split(';') : [];
  return entityOf(id!, ENTITY_KINDS[Number(kind)]!, name!, names, {
    demonyms,
    description,
    gender,
    role,
    state,
    metonymOf,
  });
}

export function idOfLine(line: string): string {
  return unescaped(line.slice(0, line.indexOf(BETWEEN)));
}

const ESCAPE = '\\';

/** Without characters beyond ASCII: of a text that has one, the engine takes twice the room, and all that is cut from it is slow to compare. */
export function escaped(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `${ESCAPE}u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function unescaped(text: string): string {
  return text.includes(ESCAPE) ? (JSON.parse(`"${text}"`) as string) : text;
}
