import type { EntityFact } from '../../entities/types';
import type { TextEdit } from '../../rules/types';
import { lineEndAt, lineStartAt } from '../../text/lines';
import type { YamlMap, YamlNode } from '../../text/yaml';
import { yamlScalar } from '../yaml/scalars';
import { lineBreak } from './editEntry';
import type { EntityEntry } from './entries';

/**
 * The edit that gives an entry of `entities.yaml` a fact: in the place of what it says of the same measure, else behind
 * its other facts. Everything else stays as the person wrote it.
 */
export function addFact(text: string, entry: EntityEntry, fact: EntityFact): TextEdit {
  const facts = entry.map.entries.find(({ key }) => key === 'facts')?.value ?? null;
  const flow = isFlow(text, entry.map) || (facts?.kind === 'list' && facts.items.length > 0 && isFlow(text, facts));
  if (facts?.kind === 'list' && facts.items.length > 0) {
    const same = facts.items.find((item): item is YamlMap => item.kind === 'map' && measureOf(item) === fact.measure);
    if (flow) {
      const item = `{ ${linesOf(fact).join(', ')} }`;
      if (same) return { start: same.start, end: same.end, newText: item };
      const end = facts.items.at(-1)!.end;
      return { start: end, end, newText: `, ${item}` };
    }
    const last = facts.items.at(-1)!;
    const column = (same ?? last).start - lineStartAt(text, (same ?? last).start);
    const body = linesOf(fact).join(`${lineBreak(text)}${' '.repeat(column)}`);
    if (same) return { start: same.start, end: trimmedEnd(text, same), newText: body };
    const end = lineEndAt(text, trimmedEnd(text, last));
    const dash = text.slice(lineStartAt(text, last.start), last.start);
    return { start: end, end, newText: `${lineBreak(text)}${dash}${body}` };
  }
  const item = `{ ${linesOf(fact).join(', ')} }`;
  if (facts !== null) return { start: facts.start, end: facts.end, newText: `[${item}]` };
  if (flow) {
    const { end } = entry.map.entries.at(-1)!.value;
    return { start: end, end, newText: `, facts: [${item}]` };
  }
  const first = entry.map.entries[0]!;
  const indent = ' '.repeat(first.keySpan.start - lineStartAt(text, first.keySpan.start));
  const body = linesOf(fact).join(`${lineBreak(text)}${indent}    `);
  const end = lineEndAt(text, entry.end);
  return { start: end, end, newText: `${lineBreak(text)}${indent}facts:${lineBreak(text)}${indent}  - ${body}` };
}

function linesOf({ measure, value, source, asOf }: EntityFact): readonly string[] {
  return [
    `measure: ${yamlScalar(measure)}`,
    `value: ${yamlScalar(value)}`,
    ...(source === undefined ? [] : [`source: ${yamlScalar(source)}`]),
    ...(asOf === undefined ? [] : [`asOf: ${asOf}`]),
  ];
}

function measureOf(item: YamlMap): string | null {
  const node = item.entries.find(({ key }) => key === 'measure')?.value;
  return node?.kind === 'scalar' ? node.text : null;
}

function trimmedEnd(text: string, { start, end }: YamlNode): number {
  return start + text.slice(start, end).trimEnd().length;
}

function isFlow(text: string, { start }: YamlNode): boolean {
  return /[[{]/.test(text.charAt(start));
}
