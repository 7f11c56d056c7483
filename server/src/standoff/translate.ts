import type { Annotations } from './types';

/** Our names for types that other corpora name otherwise, in the design's words for kinds. */
export const KIND_TYPES: ReadonlyMap<string, string> = new Map([
  ['person', 'Person'],
  ['organisation', 'Organisation'],
  ['state', 'State'],
  ['place', 'Location'],
  ['weapon', 'Weapon'],
  ['platform', 'MilitaryPlatform'],
]);

/** The annotations under the type names of this project, by the `types:` of `corpus.yaml` (`PER: person`, `SPEAKER: Source`). */
export function translateTypes(annotations: Annotations, types: ReadonlyMap<string, string>): Annotations {
  if (types.size === 0) return annotations;
  const translate = (type: string): string => {
    const target = types.get(type);
    return target === undefined ? type : (KIND_TYPES.get(target) ?? target);
  };
  return {
    ...annotations,
    textBounds: annotations.textBounds.map((one) => ({ ...one, type: translate(one.type) })),
    events: annotations.events.map((one) => ({
      ...one,
      type: translate(one.type),
      roles: one.roles.map(({ role, target }) => ({ role: translate(role), target })),
    })),
  };
}
