import type { YamlCursor } from '../yaml/cursor';
import { type SchemaKey, schemaAt } from '../yaml/schema';
import type { CompletionChoice } from './types';

/** The keys that may still stand there, and the words that a value may be. */
export function schemaChoices(file: string, cursor: YamlCursor): readonly CompletionChoice[] {
  const place = schemaAt(file, cursor.path);
  if (place === null) return [];
  const keys = place.keys
    .filter(({ key }) => !cursor.siblings.has(key))
    .map((key): CompletionChoice => ({ ...keyChoice(key, cursor), fromSchema: true }));
  const values = place.values.map(
    (value): CompletionChoice => ({
      label: value,
      kind: 'value',
      detail: '',
      ...(place.description === null ? {} : { documentation: place.description }),
      insert: value,
      fromSchema: true,
    }),
  );
  if (cursor.writes === 'key') return keys;
  return cursor.writes === 'value' ? values : [...keys, ...values];
}

function keyChoice({ key, description, holds }: SchemaKey, cursor: YamlCursor): CompletionChoice {
  return { label: key, kind: 'key', detail: '', documentation: description, insert: key + afterKey(holds, cursor) };
}

function afterKey(holds: SchemaKey['holds'], cursor: YamlCursor): string {
  if (cursor.hasColon) return '';
  if (holds === 'list') return ': [$0]';
  if (holds === 'map' && !cursor.flow) return `:\n${' '.repeat(cursor.indent + 2)}`;
  return ': ';
}
