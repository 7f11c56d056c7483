import type { Span } from '../text/span';

export type ConfigurationSection = 'entities' | 'relations' | 'events' | 'attributes';

/** A type that `annotation.conf` allows. Offsets are UTF-16 code units of that file. */
export interface ConfiguredType extends Span {
  readonly section: ConfigurationSection;
  readonly name: string;
  /** The type it is a kind of, by indentation. */
  readonly parent: string | null;
  /** Whether annotators may choose it ("!" forbids that). */
  readonly selectable: boolean;
  /** What it takes, as written with macros filled in: role or argument → types, `Value` → values. */
  readonly arguments: readonly { readonly name: string; readonly count: string; readonly types: readonly string[] }[];
}

export interface AnnotationConfiguration {
  readonly types: readonly ConfiguredType[];
}

const SECTIONS: ReadonlySet<string> = new Set(['entities', 'relations', 'events', 'attributes']);

/** Reads brat's `annotation.conf`. Tolerant: what is not understood is passed over. */
export function readAnnotationConfiguration(text: string): AnnotationConfiguration {
  const types: ConfiguredType[] = [];
  let section: ConfigurationSection | null = null;
  let macros = new Map<string, string>();
  let parents: string[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const at = start;
    start += raw.length + 1;
    const line = raw.replace(/\r$/, '');
    const content = line.trim();
    if (content === '' || content.startsWith('#') || /^-+$/.test(content) || line.length > 10_000) continue;
    const heading = /^\[(\w+)\]/.exec(content)?.[1]?.toLowerCase();
    if (heading !== undefined) {
      section = SECTIONS.has(heading) ? (heading as ConfigurationSection) : null;
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
    // Overlap and other options are written in angle brackets where a type would be.
    if (content.startsWith('<')) continue;
    const depth = /^\t*/.exec(line)![0].length;
    const selectable = !content.startsWith('!');
    const bare = selectable ? content : content.slice(1).trimStart();
    const name = /^\S+/.exec(bare)?.[0];
    if (name === undefined) continue;
    const nameStart = at + line.indexOf(bare);
    types.push({
      section,
      name,
      parent: depth > 0 ? (parents[depth - 1] ?? null) : null,
      selectable,
      arguments: readArguments(bare.slice(name.length), macros),
      start: nameStart,
      end: nameStart + name.length,
    });
    parents = [...parents.slice(0, depth), name];
  }
  return { types };
}

function readArguments(text: string, macros: ReadonlyMap<string, string>): ConfiguredType['arguments'] {
  let filled = text;
  for (const [name, value] of macros) filled = filled.replaceAll(name, value);
  const read = [];
  for (const part of filled.split(',')) {
    const match = /^\s*([^:\s?*+{<]+)([?*+]|\{[^}]*\})?\s*:\s*(\S+)\s*$/.exec(part);
    if (match) read.push({ name: match[1]!, count: match[2] ?? '', types: match[3]!.split('|') });
  }
  return read;
}
