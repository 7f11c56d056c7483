import { stringify } from 'yaml';
import type { TextEdit } from '../rules/types';

/** The edit that adds an entry at the end of `entities.yaml`. */
export function entityEdit(text: string, entity: Readonly<Record<string, unknown>>): TextEdit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const block = stringify([entity], { lineWidth: 0 }).replaceAll('\n', lineEnd);
  const newText = text === '' || text.endsWith('\n') ? block : lineEnd + block;
  return { start: text.length, end: text.length, newText };
}
