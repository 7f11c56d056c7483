import type { CorpusArticle } from '../../corpus/types';
import { type AnnotationConfiguration, type ConfiguredType, isAllowedType } from '../../standoff/configuration';
import { NOTE } from '../../standoff/say';
import type { TextBound } from '../../standoff/types';
import type { TextOf } from '../corpusFiles';
import { annotationConfigurationOf } from './configurationFiles';
import { shownAnnotations } from './shown';

/** What can be said of an annotation beyond its type. */
export interface Sayable {
  readonly attributes: readonly {
    readonly name: string;
    readonly values: readonly string[];
    readonly now: string | null;
  }[];
  /** The person's note that it has. */
  readonly note: string;
  readonly joins: readonly Join[];
}

/** A role of the event that it triggers, a relation that begins with it, or an equivalence with another one, and what may take the other place, the nearest first. */
export interface Join {
  readonly kind: 'role' | 'relation' | 'equivalence';
  readonly name: string;
  /** The names of a relation's two arguments. */
  readonly arguments: readonly [string, string];
  readonly targets: readonly TextBound[];
}

const MOST_TARGETS = 200;

const OWN: AnnotationConfiguration = {
  overlaps: [],
  forbidsOverlaps: new Set(),
  types: [
    type('events', 'Attribution', [
      ['Source', ['<ANY>']],
      ['Cue', ['<ANY>']],
      ['Content', ['<ANY>']],
    ]),
    type('events', 'Figure', [['Of', ['<ANY>']]]),
    type('relations', 'Equiv', [
      ['Arg1', ['<ANY>']],
      ['Arg2', ['<ANY>']],
    ]),
    type('attributes', 'Kind', [
      ['Arg', ['QuotedTerm']],
      ['Value', ['scare', 'title']],
    ]),
  ],
};

function type(
  section: ConfiguredType['section'],
  name: string,
  args: readonly (readonly [string, readonly string[]])[],
): ConfiguredType {
  const given = args.map(([argument, types]) => ({ name: argument, count: '', types }));
  const isEquivalence = section === 'relations';
  return { section, name, parent: null, selectable: true, isEquivalence, arguments: given, start: 0, end: 0 };
}

/** What the configuration lets be said of the annotation with this id; null where there is none. */
export function sayableOf(article: CorpusArticle, id: string, textOf: TextOf): Sayable | null {
  const { marked } = article;
  const own = marked.textBounds.find((one) => one.id === id);
  if (!own) return null;
  const configuration = annotationConfigurationOf(article.path, textOf) ?? OWN;
  const event = marked.events.find(({ trigger }) => trigger === id);
  const holder = event?.id ?? id;
  const triggers = new Set(marked.events.map(({ trigger }) => trigger));
  const fits = (one: TextBound, allowed: readonly string[]): boolean =>
    isAllowedType(configuration, one.type, triggers.has(one.id) ? 'events' : 'entities', allowed);
  const others = shownAnnotations(article)
    .map(({ textBound }) => textBound)
    .filter((one) => one.id !== id)
    .sort((a, b) => distance(own, a) - distance(own, b));
  const targets = (allowed: readonly string[]): readonly TextBound[] =>
    others.filter((one) => fits(one, allowed)).slice(0, MOST_TARGETS);
  const named = (section: ConfiguredType['section']): readonly ConfiguredType[] =>
    configuration.types.filter((one) => one.section === section && one.selectable);

  const attributes = named('attributes').flatMap(({ name, arguments: args }) => {
    const arg = args.find((one) => one.name.startsWith('Arg'));
    if (!arg || !fits(own, arg.types)) return [];
    const values = args.find((one) => one.name === 'Value')?.types ?? [];
    const now = marked.attributes.find((one) => one.target === holder && one.name === name);
    return [{ name, values, now: now ? (now.value ?? '') : null }];
  });
  const roles = event
    ? configuration.types
        .filter((one) => one.section === 'events' && one.name === event.type)
        .flatMap(({ arguments: args }) => args)
        .map((arg): Join => ({ kind: 'role', name: arg.name, arguments: ['', ''], targets: targets(arg.types) }))
    : [];
  const relations = named('relations').flatMap(({ name, isEquivalence, arguments: args }): Join[] => {
    const [first, second] = args.filter((one) => !one.name.startsWith('<'));
    if (!first || !second || !fits(own, first.types)) return [];
    const kind = isEquivalence ? 'equivalence' : 'relation';
    return [{ kind, name, arguments: [first.name, second.name], targets: targets(second.types) }];
  });
  const note = marked.notes.find((one) => one.target === holder && one.type === NOTE)?.text ?? '';
  return { attributes, note, joins: [...roles, ...relations].filter((join) => join.targets.length > 0) };
}

function distance(a: TextBound, b: TextBound): number {
  return Math.abs((a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
