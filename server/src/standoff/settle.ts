import { splitLines } from './lines';
import { type ParsedLine, parseLine } from './parse';

/** The file without the notes of one kind on an annotation: what they asked for is done. */
export function withoutNotes(annotations: string, type: string, target: string): string {
  let result = '';
  let copied = 0;
  for (const line of splitLines(annotations)) {
    const parsed = parseLine(annotations, line);
    if (parsed === null || typeof parsed === 'string' || parsed.kind !== 'note') continue;
    if (parsed.value.type !== type || parsed.value.target !== target) continue;
    result += annotations.slice(copied, line.start);
    copied = annotations.indexOf('\n', line.end) + 1 || annotations.length;
  }
  return result + annotations.slice(copied);
}

/**
 * Gives what `id` says to `other`, which says something else of the same, and to all that refers to `other`: of two versions the one is
 * kept in the place of the other.
 */
export function putInPlaceOf(annotations: string, id: string, other: string): string {
  const lines = splitLines(annotations);
  const own = lines.find((line) => line.id === id);
  const place = lines.find((line) => line.id === other);
  if (own === undefined || place === undefined || own === place) return annotations;
  let result = '';
  let copied = 0;
  for (const line of lines) {
    const parsed = parseLine(annotations, line);
    if (line === own) {
      result += annotations.slice(copied, line.start);
      copied = annotations.indexOf('\n', line.end) + 1 || annotations.length;
    } else if (line === place) {
      result += annotations.slice(copied, line.start) + other + annotations.slice(own.start + id.length, own.end);
      copied = line.end;
    } else if (parsed !== null && typeof parsed !== 'string' && parsed.kind !== 'textBound') {
      const source = annotations.slice(line.start, line.end);
      const becomes = withIds(source, parsed, line.id ?? '*', (target) => (target === id ? other : target));
      if (becomes === source) continue;
      result += annotations.slice(copied, line.start) + becomes;
      copied = line.end;
    }
  }
  return result + annotations.slice(copied);
}

/** A line with other ids, its own and those that it refers to; everything else on it stays byte for byte. */
export function withIds(line: string, parsed: ParsedLine, id: string, idOf: (target: string) => string): string {
  const first = line.indexOf('\t');
  const second = line.indexOf('\t', first + 1);
  const [head, tail] = second < 0 ? [line.slice(first + 1), ''] : [line.slice(first + 1, second), line.slice(second)];
  let part = -1;
  const renamed = head.replace(/[^ ]+/g, (word) => {
    part++;
    const colon = word.lastIndexOf(':');
    switch (parsed.kind) {
      case 'event':
        return word.slice(0, colon + 1) + idOf(word.slice(colon + 1));
      case 'relation':
        return part === 0 ? word : word.slice(0, colon + 1) + idOf(word.slice(colon + 1));
      case 'equivalence':
        return part === 0 ? word : idOf(word);
      default:
        return part === 1 ? idOf(word) : word;
    }
  });
  return `${id}\t${renamed}${tail}`;
}
