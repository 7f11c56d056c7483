import { stringify } from 'yaml';
import type { YamlMap, YamlNode } from '../../text/yaml';

/** A text as a YAML value that any reader takes for exactly that text, also between brackets. */
export function yamlScalar(text: string): string {
  return flowYaml(text);
}

/** Any plain value on one line. */
export function flowYaml(value: unknown): string {
  return stringify([value], { collectionStyle: 'flow', lineWidth: 0 }).trim().slice(1, -1).trim();
}

/** The value of a key as it is written; null where there is none or where it is no single value. */
export function textOfKey(map: YamlMap, key: string): string | null {
  const node = map.entries.find((entry) => entry.key === key)?.value;
  return node?.kind === 'scalar' && node.value !== null ? node.text : null;
}

export function nodeOfKey(map: YamlMap, key: string): YamlNode | null {
  return map.entries.find((entry) => entry.key === key)?.value ?? null;
}

/** The value of a node as plain data. */
export function plainValue(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value === null ? null : node.text;
    case 'list':
      return node.items.map(plainValue);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
  }
}
