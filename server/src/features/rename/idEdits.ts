import type { TextEdit } from '../../rules/types';
import { splitLines } from '../../standoff/lines';
import { lineStartAt } from '../../text/lines';
import { readYaml } from '../../text/yaml';
import { DECISIONS_FILE, ENTITIES_FILE, type FilesOfCorpus } from '../corpusFiles';
import { replaceValue } from '../entities/editEntry';
import { entityEntries } from '../entities/entries';
import { nodeOfKey } from '../yaml/scalars';
import type { FileEdits } from './types';

/**
 * Everywhere but in its own entry's `id`, another id in the place of one: in other entries that refer to it, in the
 * reference lines of annotation files, in rulings on claims about it.
 */
export function idEdits(files: FilesOfCorpus, from: string, to: string): readonly FileEdits[] {
  const changes: FileEdits[] = [];
  const add = (path: string, list: readonly TextEdit[]): void => {
    if (list.length > 0) changes.push({ path, edits: list, ask: null });
  };
  const entities = files.textOf(ENTITIES_FILE);
  if (entities !== null) {
    const referring = entityEntries(entities).flatMap(({ refersTo }) => refersTo.filter(({ text }) => text === from));
    add(
      ENTITIES_FILE,
      referring.map((written) => replaceValue(written, to)),
    );
  }
  for (const path of files.paths()) {
    if (path.endsWith('.ann')) add(path, inAnnotations(files.textOf(path) ?? '', from, to));
  }
  add(DECISIONS_FILE, inDecisions(files.textOf(DECISIONS_FILE) ?? '', from, to));
  return changes;
}

const REFERENCE = /^(\S+\t\S+ \S+ )entity:(\S+)(?:\t(.*))?$/;

export interface ReferenceLine {
  /** The annotation that the line is about. */
  readonly target: string;
  readonly id: string;
  readonly idStart: number;
  readonly label: string;
  readonly labelStart: number;
}

/** `N1 Reference T1 entity:lanner Lanner`: the lines of an annotation file that say who somebody is. */
export function referenceLines(text: string): readonly ReferenceLine[] {
  if (!text.includes('entity:')) return [];
  return splitLines(text).flatMap(({ kind, start, end }) => {
    const match = kind === 'normalisation' ? REFERENCE.exec(text.slice(start, end)) : null;
    if (!match) return [];
    const [, head, id, label = ''] = match;
    const idStart = start + head!.length + 'entity:'.length;
    return [{ target: head!.trim().split(' ').at(-1)!, id: id!, idStart, label, labelStart: end - label.length }];
  });
}

function inAnnotations(text: string, from: string, to: string): readonly TextEdit[] {
  return referenceLines(text)
    .filter(({ id }) => id === from)
    .map(({ idStart }) => ({ start: idStart, end: idStart + from.length, newText: to }));
}

function inDecisions(text: string, from: string, to: string): readonly TextEdit[] {
  if (!text.includes(from)) return [];
  const { root } = readYaml(text);
  return (root?.kind === 'list' ? root.items : []).flatMap((item) => {
    const node = item.kind === 'map' ? nodeOfKey(item, 'claim') : null;
    if (node?.kind !== 'scalar') return [];
    const renamed = renamedInKey(node.text, from, to);
    return renamed === node.text ? [] : [replaceValue(node, renamed)];
  });
}

/** A claim's key with the id in it changed: `range|lanner|length`. The first part is the measure and no id. */
export function renamedInKey(key: string, from: string, to: string): string {
  const [measure, ...parts] = key.split('|');
  const words = parts.map((part) =>
    part
      .split(' ')
      .map((word) => {
        const plain = word.replace(/,$/, '');
        return plain === from ? to + word.slice(plain.length) : word;
      })
      .join(' '),
  );
  return [measure, ...words].join('|');
}

/** The id under the cursor in an annotation file. */
export function referenceAt(text: string, offset: number): ReferenceLine | null {
  const start = lineStartAt(text, offset);
  return (
    referenceLines(text).find(
      (line) =>
        line.idStart > start && line.idStart - 'entity:'.length <= offset && offset <= line.idStart + line.id.length,
    ) ?? null
  );
}
