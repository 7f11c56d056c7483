import { splitLines } from './lines';
import { parseLine } from './parse';
import { targetsOf } from './references';

/**
 * The file without an annotation and without what says something of it and would be left dangling: notes, attributes, links, relations,
 * and events that it triggers. Events and equivalences that merely mention it lose the mention.
 */
export function removeAnnotation(annotations: string, id: string): string {
  const lines = splitLines(annotations);
  const gone = new Set([id]);
  for (let before = 0; before !== gone.size; ) {
    before = gone.size;
    for (const line of lines) {
      const parsed = parseLine(annotations, line);
      if (parsed === null || typeof parsed === 'string' || parsed.kind === 'textBound') continue;
      const { places } = targetsOf(parsed);
      const hit =
        parsed.kind === 'event'
          ? gone.has(parsed.value.trigger)
          : parsed.kind === 'equivalence'
            ? places.filter((place) => !gone.has(place)).length < 2
            : places.some((place) => gone.has(place));
      if (hit && line.id !== null) gone.add(line.id);
    }
  }
  let result = '';
  let copied = 0;
  for (const line of lines) {
    const parsed = parseLine(annotations, line);
    if (parsed === null || typeof parsed === 'string') continue;
    const mentions = parsed.kind === 'event' || parsed.kind === 'equivalence' ? targetsOf(parsed).places : [];
    const left = mentions.filter((place) => !gone.has(place));
    if ((line.id !== null && gone.has(line.id)) || (parsed.kind === 'equivalence' && left.length < 2)) {
      result += annotations.slice(copied, line.start);
      copied = annotations.indexOf('\n', line.end) + 1 || annotations.length;
    } else if (left.length < mentions.length) {
      const words = annotations
        .slice(line.start, line.end)
        .split(' ')
        .filter((part, i) => i === 0 || !gone.has(part.slice(part.lastIndexOf(':') + 1)));
      result += annotations.slice(copied, line.start) + words.join(' ');
      copied = line.end;
    }
  }
  return result + annotations.slice(copied);
}
