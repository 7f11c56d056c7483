import type { FileProblem, TextEdit } from '../../text/fileProblem';
import { suggest } from '../../text/suggest';
import type { ConfigurationSection } from '../configuration';
import { declare } from './declare';
import { placeOfPart, type Used, type UsedLine } from './used';

export interface ConfigurationFile {
  readonly path: string;
  readonly text: string;
}

/** A type that a file uses and its configuration does not have. */
export interface UndeclaredType {
  readonly configuration: string;
  readonly section: ConfigurationSection;
  readonly name: string;
  /** A type of the configuration that it may be a slip for. */
  readonly near: string | null;
  /** How many lines have it. */
  readonly lines: number;
  readonly roles: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  readonly isEquivalence: boolean;
}

export interface UndeclaredProblem extends FileProblem {
  readonly undeclared: UndeclaredType;
}

/** The types that a file uses and its configuration does not have: each once, where it first stands. */
export function* unknownTypes(used: Used, file: ConfigurationFile): Generator<Omit<UndeclaredProblem, 'file'>> {
  const found = new Map<string, { readonly section: ConfigurationSection; readonly name: string; lines: UsedLine[] }>();
  const events = new Set(used.lines.flatMap(({ parsed }) => (parsed.kind === 'event' ? [parsed.value.type] : [])));
  for (const one of used.lines) {
    const says = typeOf(one);
    if (says === null || says.sections.some((section) => used.known[section].has(says.name))) continue;
    // A word that triggers an event goes with it.
    const section = says.sections[0] === 'entities' && events.has(says.name) ? 'events' : says.sections[0]!;
    const key = `${section} ${says.name}`;
    const same = found.get(key) ?? { section, name: says.name, lines: [] };
    same.lines.push(one);
    found.set(key, same);
  }
  for (const { section, name, lines } of found.values()) {
    const places = lines.map(({ line }) => placeOfPart(used.text, line, 0));
    const first = places[0]!;
    const near = suggest(name, candidates(used, section));
    const edits = places.map((place): TextEdit => ({ ...place, newText: near ?? name }));
    const count = lines.length === 1 ? 'One line here has it' : `${lines.length} lines here have it`;
    const what = SAID[section];
    const message = `“${name}” is no ${what} that ${file.path} has. ${count}. ${near === null ? 'Take one that it has' : `Did you mean “${near}”? Correct it`}, or declare it there.`;
    const undeclared: UndeclaredType = {
      configuration: file.path,
      section,
      name,
      near,
      lines: lines.length,
      ...saidOf(lines),
    };
    const declaration = declare(file.text, section, declarationOf(undeclared));
    yield {
      ...first,
      undeclared,
      code: 'annotation.type',
      message,
      fixes: [
        ...(near === null ? [] : [{ title: `Change “${name}” to “${near}” in this file`, edits }]),
        { title: `Declare “${name}” in ${file.path}`, edits: [declaration], in: file.path },
      ],
    };
  }
}

export const SAID: Readonly<Record<ConfigurationSection, string>> = {
  entities: 'type',
  events: 'event',
  relations: 'relation',
  attributes: 'attribute',
};

/** What a line is called, and the sections that may have it, the likeliest first. */
function typeOf({ parsed }: UsedLine): { readonly name: string; readonly sections: ConfigurationSection[] } | null {
  switch (parsed.kind) {
    case 'textBound':
      return { name: parsed.value.type, sections: ['entities', 'events'] };
    case 'event':
      return { name: parsed.value.type, sections: ['events'] };
    case 'relation':
    case 'equivalence':
      return { name: parsed.value.type, sections: ['relations'] };
    case 'attribute':
      return { name: parsed.value.name, sections: ['attributes'] };
    default:
      return null;
  }
}

function candidates({ configuration }: Used, section: ConfigurationSection): readonly string[] {
  const sections: readonly ConfigurationSection[] = section === 'entities' ? ['entities', 'events'] : [section];
  return configuration.types.filter((type) => sections.includes(type.section)).map(({ name }) => name);
}

function saidOf(lines: readonly UsedLine[]): Pick<UndeclaredType, 'roles' | 'values' | 'isEquivalence'> {
  const roles = new Set<string>();
  const values = new Set<string>();
  for (const { parsed } of lines) {
    if (parsed.kind === 'event') for (const { role } of parsed.value.roles) roles.add(role.replace(/\d+$/, ''));
    if (parsed.kind === 'relation') for (const { role } of [parsed.value.from, parsed.value.to]) roles.add(role);
    if (parsed.kind === 'equivalence') for (const role of ['Arg1', 'Arg2']) roles.add(role);
    if (parsed.kind === 'attribute' && parsed.value.value !== null) values.add(parsed.value.value);
  }
  return { roles, values, isEquivalence: lines.some(({ parsed }) => parsed.kind === 'equivalence') };
}

/** A line of the configuration that allows what the files have. */
export function declarationOf({ name, section, roles, values, isEquivalence }: UndeclaredType): string {
  const count = section === 'events' ? '*' : '';
  const given = [...roles].map((role) => `${role}${count}:<ANY>`);
  if (isEquivalence) given.push('<REL-TYPE>:symmetric-transitive');
  if (section === 'attributes') given.push('Arg:<ANY>');
  if (values.size > 0) given.push(`Value:${[...values].join('|')}`);
  return given.length === 0 ? name : `${name}\t${given.join(', ')}`;
}
