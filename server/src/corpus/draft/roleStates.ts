import { agesIn, type RoleInText, rolesIn } from '../peopleInText';
import { type RoleParts, relationOf, roleParts } from '../roleWords';
import { remembered, type SourceIndex } from '../sourceIndex';
import type { ResolvedEntity } from '../types';
import { MOST_PASSAGES, placePassage, placesIn } from './peoplePlaces';
import type { DraftStatement, Passage } from './types';

export type PersonState = Pick<DraftStatement, 'state' | 'aspect' | 'passages' | 'instead'>;

export const NOT_FOUND: PersonState = { state: 'not found', aspect: null, passages: [], instead: null };

/** Null where the words name no office. */
export function roleState(
  { text, owners, bodies }: RoleInText,
  entity: ResolvedEntity | null,
  index: SourceIndex,
): PersonState | null {
  return remembered(index, `role ${entity?.id}\n${text}\n${[...owners, ...bodies].join('\n')}`, () => {
    const own = roleParts(text, owners, bodies);
    return own === null ? null : lookUpRole(own, entity, index);
  });
}

/** "President Dr": what stands between an office and a name is no part of it. */
const ADDRESS = / (?:Dr|Mr|Mrs|Ms|Sir)\.?$/;

function lookUpRole(own: RoleParts, entity: ResolvedEntity | null, index: SourceIndex): PersonState {
  const same: Passage[] = [];
  const less: Passage[] = [];
  const clashing: Passage[] = [];
  for (const { source, referent } of placesIn(entity, index)) {
    for (const role of rolesIn(source)) {
      if (role.referent !== referent) continue;
      const parts = roleParts(role.text, role.owners, role.bodies);
      if (parts === null) continue;
      const relation = relationOf(own, parts);
      const passage = placePassage(
        source,
        role,
        relation !== 'clash',
        role.text.replace(/\s+/g, ' ').replace(ADDRESS, ''),
      );
      if (relation === 'same') same.push(passage);
      else if (relation === 'less' || relation === 'more') less.push(passage);
      else if (relation === 'clash') clashing.push(passage);
    }
  }
  const borneOut = [...same, ...less];
  if (borneOut.length > 0) {
    const passages = borneOut.slice(0, MOST_PASSAGES);
    return { state: same.length > 0 ? 'verbatim' : 'agrees', aspect: null, passages, instead: null };
  }
  const described = entity?.known?.description === undefined ? null : roleParts(entity.known.description);
  // In whose service somebody is the description has among its other words.
  const relation = described === null ? 'unrelated' : relationOf(own, described);
  const known = relation === 'same' || (relation === 'less' && own.owners.length === 0);
  if (known) return entity?.known?.described ? { ...NOT_FOUND, state: 'agrees' } : NOT_FOUND;
  if (clashing.length === 0) return NOT_FOUND;
  return { state: 'differs', aspect: 'role', passages: clashing.slice(0, MOST_PASSAGES), instead: null };
}

export function ageState(years: number, entity: ResolvedEntity | null, index: SourceIndex): PersonState {
  return remembered(index, `age ${entity?.id} ${years}`, () => lookUpAge(years, entity, index));
}

function lookUpAge(years: number, entity: ResolvedEntity | null, index: SourceIndex): PersonState {
  const passages = placesIn(entity, index).flatMap(({ source, referent }) =>
    agesIn(source)
      .filter((age) => age.referent === referent)
      .map((age) => ({
        passage: { ...placePassage(source, age, age.years === years, String(age.years)), fact: age.figure },
        years: age.years,
      })),
  );
  const right = passages.filter((age) => age.years === years).map(({ passage }) => passage);
  if (right.length > 0)
    return { state: 'verbatim', aspect: null, passages: right.slice(0, MOST_PASSAGES), instead: null };
  if (passages.length === 0) return NOT_FOUND;
  return { state: 'differs', aspect: 'age', passages: passages.map(({ passage }) => passage), instead: null };
}
