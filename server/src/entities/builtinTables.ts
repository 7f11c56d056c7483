import { AGENCIES, OUTLETS } from '../english/outletTables';
import { entityOf } from './builtinLines';
import { ARMED_GROUPS } from './data/armedGroups';
import { COMPANIES } from './data/companies';
import { FORCES } from './data/forces';
import { ORGANISATIONS } from './data/organisations';
import { PEOPLE } from './data/people';
import { PEOPLES } from './data/peoples';
import { PLACES } from './data/places';
import { PLATFORMS } from './data/platforms';
import { REGIONS } from './data/regions';
import { STATES } from './data/states';
import { TEAMS } from './data/teams';
import { TOWNS } from './data/towns';
import { WEAPONS } from './data/weapons';
import { slugOf } from './slug';
import type { EntityKind, KnownEntity } from './types';

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);

function stateEntities(): KnownEntity[] {
  return rows(STATES).map(([id, name, aliases, demonyms]) =>
    entityOf(id!, 'state', name!, list(aliases), { demonyms, role: 'government' }),
  );
}

function placeEntities(taken: ReadonlySet<string>): KnownEntity[] {
  const places: KnownEntity[] = [];
  const seen = new Set(taken);
  const add = (spellings: readonly string[], state: string, capital: boolean): void => {
    const name = spellings[0]!;
    const slug = slugOf(name);
    const id = seen.has(slug) ? `${slug}-${state || 'place'}` : slug;
    seen.add(id);
    const said = capital ? { state, metonymOf: state, description: 'capital' } : { state };
    places.push(entityOf(id, 'place', name, spellings.slice(1), said));
  };
  for (const [id, , , , capital] of rows(STATES)) if (capital) add(list(capital), id!, true);
  for (const table of [PLACES, REGIONS, TOWNS]) {
    for (const [state, names] of rows(table)) for (const cell of list(names)) add(cell.split('='), state!, false);
  }
  return places;
}

function personEntities(): KnownEntity[] {
  return rows(PEOPLE).map(([id, name, aliases, gender, state, description]) =>
    entityOf(id!, 'person', name!, list(aliases), {
      gender: gender === 'f' ? 'female' : 'male',
      state,
      description,
    }),
  );
}

function organisationEntities(): KnownEntity[] {
  return rows(ORGANISATIONS).map(([id, name, aliases, role, state, metonymOf]) =>
    entityOf(id!, 'organisation', name!, list(aliases), { role, state, metonymOf }),
  );
}

/** Rows without an id of their own: it follows from the name. */
function namedOrganisations(): KnownEntity[] {
  const of = (name: string, aliases: string | undefined, role: string | undefined, state: string | undefined) =>
    entityOf(slugOf(name), 'organisation', name, list(aliases), { role, state });
  return [
    ...rows(ARMED_GROUPS).map(([name, aliases, state]) => of(name!, aliases, 'armed group', state)),
    ...rows(FORCES).map(([name, aliases, role, state]) => of(name!, aliases, role, state)),
    ...[...rows(COMPANIES), ...rows(TEAMS)].flatMap(([state, names]) =>
      list(names).map((cell) => {
        const [name, ...others] = cell.split('=');
        return of(name!, others.join(';'), undefined, state);
      }),
    ),
  ];
}

/** A people acts as a body does, without being one: it stands with the organisations, and its members' names are demonyms. */
function peoples(): KnownEntity[] {
  return rows(PEOPLES).map(([name, members, state]) =>
    entityOf(slugOf(name!), 'organisation', name!, [], {
      demonyms: members,
      state,
      description: 'people or community',
    }),
  );
}

function outletEntities(table: string, role: 'outlet' | 'agency'): KnownEntity[] {
  return rows(table).map(([id, name, aliases, state]) =>
    entityOf(id!, 'organisation', name!, list(aliases), { role, state }),
  );
}

function equipmentEntities(table: string, kind: EntityKind): KnownEntity[] {
  return rows(table).map(([id, name, aliases, description, state]) =>
    entityOf(id!, kind, name!, list(aliases), { description, state }),
  );
}

/** Everybody and everything the built-in tables hold. */
export function entitiesOfTables(): readonly KnownEntity[] {
  const others = [
    ...stateEntities(),
    ...personEntities(),
    ...organisationEntities(),
    ...namedOrganisations(),
    ...peoples(),
    ...outletEntities(OUTLETS, 'outlet'),
    ...outletEntities(AGENCIES, 'agency'),
    ...equipmentEntities(WEAPONS, 'weapon'),
    ...equipmentEntities(PLATFORMS, 'platform'),
  ];
  return [...others, ...placeEntities(new Set(others.map((entity) => entity.id)))];
}
