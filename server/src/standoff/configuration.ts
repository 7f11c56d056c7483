import type { Span } from '../text/span';

export type ConfigurationSection = 'entities' | 'relations' | 'events' | 'attributes';

export interface ConfiguredArgument {
  readonly name: string;
  readonly count: string;
  readonly types: readonly string[];
}

/** A type that `annotation.conf` allows. Offsets are UTF-16 code units of that file. */
export interface ConfiguredType extends Span {
  readonly section: ConfigurationSection;
  readonly name: string;
  /** The type it is a kind of, by indentation. */
  readonly parent: string | null;
  /** Whether annotators may choose it ("!" forbids that). */
  readonly selectable: boolean;
  /** A relation that is written as an equivalence: it goes both ways, and on. */
  readonly isEquivalence: boolean;
  /** What it takes, as written with macros filled in: role or argument → types, `Value` → values. */
  readonly arguments: readonly ConfiguredArgument[];
}

export type OverlapKind = 'contain' | 'equal' | 'cross';

/** Types whose words may overlap, and how: `inner` lies in `outer` where one contains the other. */
export interface AllowedOverlap {
  readonly inner: readonly string[];
  readonly outer: readonly string[];
  readonly kinds: ReadonlySet<OverlapKind>;
}

export interface AnnotationConfiguration {
  readonly types: readonly ConfiguredType[];
  readonly overlaps: readonly AllowedOverlap[];
  /** The kinds of overlap that are forbidden unless they are allowed: none where the configuration speaks of none. */
  readonly forbidsOverlaps: ReadonlySet<OverlapKind>;
}

/** The names of the sections, with the one that older configurations use. */
const SECTIONS: ReadonlyMap<string, ConfigurationSection> = new Map([
  ['entities', 'entities'],
  ['spans', 'entities'],
  ['relations', 'relations'],
  ['events', 'events'],
  ['attributes', 'attributes'],
]);

const ALL_OVERLAPS: readonly OverlapKind[] = ['contain', 'equal', 'cross'];

interface Line extends Span {
  readonly content: string;
  readonly indent: number;
}

/** Reads brat's `annotation.conf`. Tolerant: what is not understood is passed over. */
export function readAnnotationConfiguration(text: string): AnnotationConfiguration {
  const types: ConfiguredType[] = [];
  const overlaps: AllowedOverlap[] = [];
  const forbids = new Set<OverlapKind>();
  let section: ConfigurationSection | null = null;
  let macros = new Map<string, string>();
  let parents: ConfiguredType[] = [];
  for (const { content, indent, start } of linesWithContent(text)) {
    const heading = /^\[(\w+)\]/.exec(content)?.[1]?.toLowerCase();
    if (heading !== undefined) {
      section = SECTIONS.get(heading) ?? null;
      macros = new Map();
      parents = [];
      continue;
    }
    if (section === null) continue;
    const macro = /^<([^>]+)>\s*=\s*(.*)$/.exec(content);
    if (macro) {
      macros.set(`<${macro[1]}>`, macro[2]!);
      continue;
    }
    const selectable = !content.startsWith('!');
    const bare = selectable ? content : content.slice(1).trimStart();
    const written = /^\S+/.exec(bare)?.[0];
    if (written === undefined) continue;
    const parent = indent > 0 ? parents[indent - 1] : undefined;
    const given = readArguments(bare.slice(written.length), macros, parent?.arguments ?? []);
    if (written === '<OVERLAP>' || written === 'ENTITY-NESTING') {
      const [first, second] = given;
      if (!first || !second) continue;
      overlaps.push({ inner: first.types, outer: second.types, kinds: overlapKinds(bare) });
      // The older sort of line knows of nothing but what contains something else.
      for (const kind of written === '<OVERLAP>' ? ALL_OVERLAPS : (['contain'] as const)) forbids.add(kind);
      continue;
    }
    // Other options are written in angle brackets where a type would be.
    if (written.startsWith('<')) continue;
    // "Gene_expression|GO:0010467": the first is what annotations are written with.
    const name = written.split('|', 1)[0]!;
    if (name === '') continue;
    const nameStart = start + content.length - bare.length;
    const type: ConfiguredType = {
      section,
      name,
      parent: parent?.name ?? null,
      selectable,
      isEquivalence: section === 'relations' && isEquivalence(bare),
      arguments: given,
      start: nameStart,
      end: nameStart + name.length,
    };
    types.push(type);
    parents = [...parents.slice(0, indent), type];
  }
  return { types, overlaps, forbidsOverlaps: forbids };
}

function* linesWithContent(text: string): Generator<Line> {
  let next = 0;
  for (const raw of text.split('\n')) {
    const at = next;
    next += raw.length + 1;
    const content = raw.trim();
    if (content === '' || content.startsWith('#') || /^-+$/.test(content) || raw.length > 10_000) continue;
    const start = at + raw.indexOf(content);
    // Each tab, or each space, is a level.
    yield { content, indent: /^[\t ]*/.exec(raw)![0].length, start, end: start + content.length };
  }
}

function isEquivalence(line: string): boolean {
  const kinds = /<REL-TYPE>\s*:\s*(\S+)/.exec(line)?.[1]?.split('-') ?? [];
  return kinds.includes('symmetric') && kinds.includes('transitive');
}

/** A line that says no kind is of the older sort, which lets one contain the other. */
function overlapKinds(line: string): ReadonlySet<OverlapKind> {
  const said = /<OVL-TYPE>\s*:\s*(\S+)/.exec(line)?.[1]?.split('|') ?? ['contain'];
  return new Set(said.includes('<ANY>') ? ALL_OVERLAPS : ALL_OVERLAPS.filter((kind) => said.includes(kind)));
}

function readArguments(
  text: string,
  macros: ReadonlyMap<string, string>,
  inherited: readonly ConfiguredArgument[],
): readonly ConfiguredArgument[] {
  let filled = text;
  for (const [name, value] of macros) filled = filled.replaceAll(name, value);
  const read: ConfiguredArgument[] = [];
  for (const part of filled.split(',')) {
    if (part.trim() === '<INHERIT>') read.push(...inherited);
    const match = /^\s*([^:\s?*+{<]+)([?*+]|\{[^}]*\})?\s*:\s*(\S+)\s*$/.exec(part);
    if (match) read.push({ name: match[1]!, count: match[2] ?? '', types: match[3]!.split('|') });
  }
  return read;
}

/** The types that a type is a kind of, the nearest last. */
export function kindsOf(types: readonly ConfiguredType[], type: ConfiguredType): readonly string[] {
  const kinds: string[] = [];
  for (let parent = type.parent; parent !== null && !kinds.includes(parent); ) {
    kinds.unshift(parent);
    const above: string = parent;
    parent = types.find(({ section, name }) => section === type.section && name === above)?.parent ?? null;
  }
  return kinds;
}

/** Whether a type is among those allowed: by name, by what it is a kind of, or by brat's words for all of one sort. */
export function isAllowedType(
  { types }: AnnotationConfiguration,
  name: string,
  sort: ConfigurationSection,
  allowed: readonly string[],
): boolean {
  if (allowed.includes('<ANY>') || allowed.includes(SORTS[sort])) return true;
  const own = types.find((one) => one.name === name && one.section === sort);
  const kinds = own ? kindsOf(types, own) : [];
  return [name, ...kinds].some((each) => allowed.includes(each));
}

const SORTS: Readonly<Record<ConfigurationSection, string>> = {
  entities: '<ENTITY>',
  relations: '<RELATION>',
  events: '<EVENT>',
  attributes: '<ATTRIBUTE>',
};
