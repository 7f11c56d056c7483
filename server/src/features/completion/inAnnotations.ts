import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { AnnotationConfiguration } from '../../standoff/configuration';
import { splitLines } from '../../standoff/lines';
import { parseLine } from '../../standoff/parse';
import { lineStartAt } from '../../text/lines';
import { annotationConfigurationOf } from '../annotations/configurationFiles';
import type { TextOf } from '../corpusFiles';
import { entitiesByUse, useOf } from './things';
import type { Completion, CompletionChoice } from './types';

const ENTITIES = ['Person', 'Organisation', 'State', 'Location', 'Weapon', 'MilitaryPlatform'];
const PARTS = ['Source', 'Cue', 'Content', 'QuotedTerm'];
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  Attribution: ['Source', 'Cue', 'Content'],
  'Attribution-no-source': ['Cue', 'Content'],
  Figure: ['Of'],
};
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { Kind: ['scare', 'title'] };
const MOST = 200;

/**
 * In an annotation file: types (those that `annotation.conf` allows, else ours), roles, the ids of other lines with their
 * words, and what a reference may refer to.
 */
export function completeAnnotation(
  { corpus, textOf }: { readonly corpus: CorpusSnapshot; readonly textOf: TextOf },
  path: string,
  text: string,
  offset: number,
): Completion | null {
  const lineStart = lineStartAt(text, offset);
  const head = text.slice(lineStart, offset);
  const id = /^([TEAMNR#*])\S*\t/.exec(head);
  // The words of a line are the article's: nothing is to be completed there.
  if (!id || head.slice(id[0].length).includes('\t')) return null;
  const typed = head.slice(id[0].length).split(' ');
  const word = typed.at(-1)!;
  const rest = /^[^\s]*/.exec(text.slice(offset))![0];
  const types = typesOf(annotationConfigurationOf(path, textOf));
  const lines = targets(text);
  const choices = at(id[1]!, typed.length - 1, typed, { corpus, types, lines });
  // After a role's colon only the id is replaced.
  const colon = word.lastIndexOf(':');
  const isTarget = id[1] === 'E' || id[1] === 'R';
  if (isTarget && colon >= 0)
    return { span: { start: offset - (word.length - colon - 1), end: offset + rest.length }, choices: lines };
  return { span: { start: offset - word.length, end: offset + rest.length }, choices };
}

interface Around {
  readonly corpus: CorpusSnapshot;
  readonly types: AnnotationTypes;
  readonly lines: readonly CompletionChoice[];
}

function at(
  letter: string,
  position: number,
  typed: readonly string[],
  { corpus, types, lines }: Around,
): readonly CompletionChoice[] {
  switch (letter) {
    case 'T':
      return position === 0 ? [...types.entities, ...types.events.keys()].map((name) => choice(name, 'type', '')) : [];
    case 'E': {
      if (position === 0) return [...types.events.keys()].map((name) => choice(name, 'type', 'event', `${name}:`));
      const roles = types.events.get(typed[0]!.replace(/:.*$/, '')) ?? [];
      return roles.map((role) => choice(role, 'key', 'role', `${role}:`));
    }
    case 'A':
    case 'M': {
      if (position === 0) return [...types.attributes.keys()].map((name) => choice(name, 'type', 'attribute'));
      if (position === 1) return lines;
      return position === 2 ? (types.attributes.get(typed[0]!) ?? []).map((value) => choice(value, 'value', '')) : [];
    }
    case 'N':
      if (position === 0) return [choice('Reference', 'type', 'who or what it is')];
      return position === 1 ? lines : position === 2 ? references(corpus) : [];
    case 'R':
      if (position === 0) return [...types.relations.keys()].map((name) => choice(name, 'type', 'relation'));
      return (types.relations.get(typed[0]!) ?? ['Arg1', 'Arg2']).map((role) =>
        choice(role, 'key', 'argument', `${role}:`),
      );
    case '*':
      return position === 0 ? [choice('Equiv', 'type', 'the same')] : lines;
    default:
      return position === 0 ? ['AnnotatorNotes', 'Quantity'].map((name) => choice(name, 'type', 'note')) : lines;
  }
}

function choice(label: string, kind: CompletionChoice['kind'], detail: string, insert = label): CompletionChoice {
  return { label, kind, detail, insert };
}

/** Lines that others may refer to, with their words. A trigger is no target: brat rejects such files. */
function targets(text: string): readonly CompletionChoice[] {
  return splitLines(text).flatMap((line): readonly CompletionChoice[] => {
    if (line.id === null || (line.kind !== 'textBound' && line.kind !== 'event')) return [];
    const parsed = parseLine(text, line);
    const isBound = parsed !== null && typeof parsed !== 'string' && parsed.kind === 'textBound';
    const words = isBound ? `${parsed.value.type}: ${parsed.value.words ?? ''}` : '';
    return [{ ...choice(line.id, 'id', line.kind === 'event' ? 'event' : words), filter: `${line.id} ${words}` }];
  });
}

function references(corpus: CorpusSnapshot): readonly CompletionChoice[] {
  return entitiesByUse(corpus)
    .slice(0, MOST)
    .map((counted): CompletionChoice => {
      const { id, name } = counted.entity;
      return {
        ...choice(`entity:${id}`, 'id', `${name}: ${useOf(counted)}`, `entity:${id}\t${name}`),
        filter: `entity:${id} ${name}`,
      };
    });
}

interface AnnotationTypes {
  readonly entities: readonly string[];
  /** Name → roles. */
  readonly events: ReadonlyMap<string, readonly string[]>;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  readonly relations: ReadonlyMap<string, readonly string[]>;
}

function typesOf(configuration: AnnotationConfiguration | null): AnnotationTypes {
  if (configuration === null) {
    return {
      entities: [...ENTITIES, ...PARTS],
      events: new Map(Object.entries(EVENTS)),
      attributes: new Map(Object.entries(ATTRIBUTES)),
      relations: new Map(),
    };
  }
  const { types } = configuration;
  const named = (section: string) => types.filter((type) => type.section === section && type.selectable);
  const withArguments = (section: string): ReadonlyMap<string, readonly string[]> =>
    new Map(named(section).map((type) => [type.name, type.arguments.map(({ name }) => name)]));
  return {
    entities: named('entities').map(({ name }) => name),
    events: withArguments('events'),
    attributes: new Map(
      named('attributes').map((type) => [
        type.name,
        type.arguments.filter(({ name }) => name === 'Value').flatMap(({ types: values }) => values),
      ]),
    ),
    relations: withArguments('relations'),
  };
}
