import { fold } from '../text/fold';
import { ARMED_GROUPS } from './data/armedGroups';
import { FORCES } from './data/forces';
import { ORGANISATIONS } from './data/organisations';
import { AGENCIES, OUTLETS } from './data/outlets';
import { PEOPLE } from './data/people';
import { PLACES } from './data/places';
import { PLATFORMS } from './data/platforms';
import { REGIONS } from './data/regions';
import { STATES } from './data/states';
import { TOWNS } from './data/towns';
import { WEAPONS } from './data/weapons';
import type { EntityKind, KnownEntity } from './types';

/** Lower case with hyphens, letters and digits only: `Côte d'Ivoire` → `cote-d-ivoire`. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);

function stateEntities(): KnownEntity[] {
  return rows(STATES).map(([id, name, aliases, demonyms]) => ({
    id: id!,
    kind: 'state',
    name: name!,
    aliases: list(aliases),
    ...(demonyms ? { demonyms: list(demonyms) } : {}),
    role: 'government',
    described: false,
  }));
}

function placeEntities(taken: ReadonlySet<string>): KnownEntity[] {
  const places: KnownEntity[] = [];
  const seen = new Set(taken);
  const add = (spellings: readonly string[], state: string, capital: boolean): void => {
    const name = spellings[0]!;
    const slug = slugOf(name);
    const id = seen.has(slug) ? `${slug}-${state || 'place'}` : slug;
    seen.add(id);
    places.push({
      id,
      kind: 'place',
      name,
      aliases: spellings.slice(1),
      ...(state ? { state } : {}),
      ...(capital ? { metonymOf: state, description: 'capital' } : {}),
      described: false,
    });
  };
  for (const [id, , , , capital] of rows(STATES)) if (capital) add(list(capital), id!, true);
  for (const table of [PLACES, REGIONS, TOWNS]) {
    for (const [state, names] of rows(table)) for (const cell of list(names)) add(cell.split('='), state!, false);
  }
  return places;
}

function personEntities(): KnownEntity[] {
  return rows(PEOPLE).map(([id, name, aliases, gender, state, description]) => ({
    id: id!,
    kind: 'person',
    name: name!,
    aliases: list(aliases),
    gender: gender === 'f' ? 'female' : 'male',
    ...(state ? { state } : {}),
    ...(description ? { description } : {}),
    described: false,
  }));
}

function organisationEntities(): KnownEntity[] {
  return rows(ORGANISATIONS).map(([id, name, aliases, role, state, metonymOf]) => ({
    id: id!,
    kind: 'organisation',
    name: name!,
    aliases: list(aliases),
    ...(role ? { role: role as NonNullable<KnownEntity['role']> } : {}),
    ...(state ? { state } : {}),
    ...(metonymOf ? { metonymOf } : {}),
    described: false,
  }));
}

/** Rows without an id of their own: it follows from the name. */
function namedOrganisations(): KnownEntity[] {
  const of = (
    name: string,
    aliases: string | undefined,
    role: string | undefined,
    state: string | undefined,
  ): KnownEntity => ({
    id: slugOf(name),
    kind: 'organisation',
    name,
    aliases: list(aliases),
    ...(role ? { role: role as NonNullable<KnownEntity['role']> } : {}),
    ...(state ? { state } : {}),
    described: false,
  });
  return [
    ...rows(ARMED_GROUPS).map(([name, aliases, state]) => of(name!, aliases, 'armed group', state)),
    ...rows(FORCES).map(([name, aliases, role, state]) => of(name!, aliases, role, state)),
  ];
}

function outletEntities(table: string, role: 'outlet' | 'agency'): KnownEntity[] {
  return rows(table).map(([id, name, aliases, state]) => ({
    id: id!,
    kind: 'organisation',
    name: name!,
    aliases: list(aliases),
    role,
    ...(state ? { state } : {}),
    described: false,
  }));
}

function equipmentEntities(table: string, kind: EntityKind): KnownEntity[] {
  return rows(table).map(([id, name, aliases, description, state]) => ({
    id: id!,
    kind,
    name: name!,
    aliases: list(aliases),
    ...(description ? { description } : {}),
    ...(state ? { state } : {}),
    described: false,
  }));
}

let cached: readonly KnownEntity[] | undefined;

/** Everybody and everything the built-in tables hold. Read once. */
export function builtInEntities(): readonly KnownEntity[] {
  if (cached === undefined) {
    const others = [
      ...stateEntities(),
      ...personEntities(),
      ...organisationEntities(),
      ...namedOrganisations(),
      ...outletEntities(OUTLETS, 'outlet'),
      ...outletEntities(AGENCIES, 'agency'),
      ...equipmentEntities(WEAPONS, 'weapon'),
      ...equipmentEntities(PLATFORMS, 'platform'),
    ];
    cached = [...others, ...placeEntities(new Set(others.map((entity) => entity.id)))];
  }
  return cached;
}
