import { lineStartAt } from '../../text/lines';
import type { Span } from '../../text/span';
import { readYaml, type YamlMap, type YamlNode } from '../../text/yaml';

/** A value of `entities.yaml` with its place, quotation marks included. */
export interface Written extends Span {
  readonly text: string;
}

/** An entry of `entities.yaml` as it is written, right or wrong, with the place of everything that can be pointed at. */
export interface EntityEntry extends Span {
  readonly id: Written | null;
  readonly kind: Written | null;
  readonly name: Written | null;
  readonly description: Written | null;
  readonly aliases: readonly Written[];
  readonly demonyms: readonly Written[];
  /** Ids of other entries: the state it belongs to, the actor it stands for. */
  readonly refersTo: readonly Written[];
  readonly map: YamlMap;
}

let last: { readonly text: string; readonly entries: readonly EntityEntry[] } | null = null;

/** The entries in the order of the file. The file that was read last is remembered: several questions follow each other. */
export function entityEntries(text: string): readonly EntityEntry[] {
  if (last?.text !== text) last = { text, entries: readEntries(text) };
  return last.entries;
}

function readEntries(text: string): readonly EntityEntry[] {
  const { root } = readYaml(text);
  if (root?.kind !== 'list') return [];
  return root.items.flatMap((item) => (item.kind === 'map' ? [readEntry(item, text)] : []));
}

function readEntry(map: YamlMap, text: string): EntityEntry {
  const one = (key: string): Written | null => all(key)[0] ?? null;
  const all = (key: string): readonly Written[] => writtenIn(map.entries.find((entry) => entry.key === key)?.value);
  const end = map.start + text.slice(map.start, map.end).trimEnd().length;
  return {
    start: map.start,
    end,
    map,
    id: one('id'),
    kind: one('kind'),
    name: one('name'),
    description: one('description'),
    aliases: all('aliases'),
    demonyms: all('demonyms'),
    refersTo: [...all('state'), ...all('metonymOf')],
  };
}

function writtenIn(node: YamlNode | undefined): readonly Written[] {
  if (node === undefined) return [];
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.flatMap((item) =>
    item.kind === 'scalar' && item.value !== null ? [{ text: item.text, start: item.start, end: item.end }] : [],
  );
}

/** The entry in which an offset stands: from its dash to the next one's. */
export function entryAt(text: string, offset: number): EntityEntry | null {
  let found: EntityEntry | null = null;
  for (const entry of entityEntries(text)) {
    const dash = lineStartAt(text, entry.start);
    if (Math.min(dash, entry.start) > offset) break;
    found = entry;
  }
  return found;
}

/** The first entry with this id: it is the one that counts. */
export function entryOfId(text: string, id: string): EntityEntry | null {
  return entityEntries(text).find((entry) => entry.id?.text === id) ?? null;
}
