import type { CorpusSnapshot } from '../../corpus/snapshot';
import { type AnnotationConfiguration, kindsOf } from '../../standoff/configuration';
import { readShortcuts, withFreeKeys } from '../../standoff/shortcuts';
import { KIND_TYPES } from '../../standoff/translate';
import type { TextOf } from '../corpusFiles';
import { annotationConfigurationOf, nearestFile, SHORTCUTS, visualConfigurationOf } from './configurationFiles';

/** A type that words can be marked with. */
export interface AnnotationType {
  readonly name: string;
  /** For people: from `visual.conf`, else the name. */
  readonly label: string;
  readonly section: 'entities' | 'events';
  /** The types that it is a kind of, the nearest last. */
  readonly kindOf: readonly string[];
  /** One letter; null where none is left. */
  readonly key: string | null;
}

/** Where nothing is configured: names, and the parts of an attribution. With keys of our own. */
const OWN_TYPES: readonly (readonly [name: string, key: string])[] = [
  ['Person', 'P'],
  ['Organisation', 'O'],
  ['State', 'S'],
  ['Location', 'L'],
  ['Weapon', 'W'],
  ['MilitaryPlatform', 'M'],
  ['Source', 'U'],
  ['Cue', 'C'],
  ['Content', 'Q'],
  ['QuotedTerm', 'T'],
];

/**
 * The types that an article can be annotated with: those that `annotation.conf` lets annotators choose; without one, those of
 * `corpus.yaml`, ours, and those that the corpus uses.
 */
export function annotationTypes(corpus: CorpusSnapshot, path: string, textOf: TextOf): readonly AnnotationType[] {
  const configuration = annotationConfigurationOf(path, textOf);
  const labels = visualConfigurationOf(path, textOf)?.labels;
  const found = configuration ? configuredTypes(configuration) : unconfiguredTypes(corpus);
  const shortcuts = nearestFile(path, SHORTCUTS, textOf);
  const taken = shortcuts ? keysOfTypes(readShortcuts(shortcuts.text), found) : keysOfTypes(ownKeys(), found);
  const keys = withFreeKeys(
    found.map(({ name }) => name),
    taken,
  );
  const keyOf = new Map([...keys].map(([key, type]) => [type, key]));
  return found.map((type) => ({
    ...type,
    label: labels?.get(type.name)?.[0] ?? type.name,
    key: keyOf.get(type.name) ?? null,
  }));
}

/** What the keys stand for here. Roles and attributes have keys in brat as well; type names are written in any case. */
function keysOfTypes(said: ReadonlyMap<string, string>, types: readonly FoundType[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const [key, name] of said) {
    const type =
      types.find((one) => one.name === name) ?? types.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (type) keys.set(key, type.name);
  }
  return keys;
}

type FoundType = Omit<AnnotationType, 'label' | 'key'>;

function configuredTypes({ types }: AnnotationConfiguration): readonly FoundType[] {
  const found = new Map<string, FoundType>();
  for (const type of types) {
    const { section, name, selectable } = type;
    if (!selectable || (section !== 'entities' && section !== 'events') || found.has(name)) continue;
    found.set(name, { name, section, kindOf: kindsOf(types, type) });
  }
  return [...found.values()];
}

function unconfiguredTypes(corpus: CorpusSnapshot): readonly FoundType[] {
  const ours = new Map<string, string>();
  const named = new Set<string>();
  for (const [type, target] of corpus.manifest.types) {
    ours.set(type, type);
    named.add(KIND_TYPES.get(target) ?? target);
  }
  for (const [name] of OWN_TYPES) if (!named.has(name)) ours.set(name, name);
  const events = new Set<string>();
  for (const { marked } of corpus.articles.values()) {
    for (const { type } of marked.events) events.add(type);
    for (const { type } of marked.textBounds) ours.set(type, type);
  }
  // An attribution, and a figure, is more than a mark: commands of their own write them.
  return [...ours.keys()]
    .filter((name) => !events.has(name))
    .map((name) => ({ name, section: 'entities' as const, kindOf: [] }));
}

function ownKeys(): ReadonlyMap<string, string> {
  return new Map(OWN_TYPES.map(([name, key]) => [key, name]));
}

/** The type that a key stands for; upper and lower case are one unless the configuration knows both. */
export function typeOfKey(types: readonly AnnotationType[], key: string): AnnotationType | null {
  return (
    types.find((type) => type.key === key) ??
    types.find((type) => type.key?.toUpperCase() === key.toUpperCase()) ??
    null
  );
}
