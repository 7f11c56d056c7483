import type { AnnotationConfiguration, ConfigurationSection } from '../configuration';
import type { AnnotationLine } from '../lines';
import type { ParsedLine } from '../parse';

/** An annotation file with what its lines say, and the configuration that it is held against. */
export interface Used {
  readonly text: string;
  readonly lines: readonly UsedLine[];
  readonly configuration: AnnotationConfiguration;
  /** By id: what kind of thing an annotation is; a word that triggers an event counts as the event. */
  readonly things: ReadonlyMap<string, UsedThing>;
  /** Types that the configuration has, by section. */
  readonly known: Readonly<Record<ConfigurationSection, ReadonlySet<string>>>;
}

export interface UsedLine {
  readonly line: AnnotationLine;
  readonly parsed: ParsedLine;
}

export interface UsedThing {
  readonly type: string;
  readonly sort: ConfigurationSection;
}

export function readUsed(text: string, lines: readonly UsedLine[], configuration: AnnotationConfiguration): Used {
  const named = (section: ConfigurationSection): ReadonlySet<string> =>
    new Set(configuration.types.flatMap((type) => (type.section === section ? [type.name] : [])));
  const known = {
    entities: named('entities'),
    events: named('events'),
    relations: named('relations'),
    attributes: named('attributes'),
  };
  const things = new Map<string, UsedThing>();
  for (const { parsed } of lines) {
    if (parsed.kind === 'event') things.set(parsed.value.id, { type: parsed.value.type, sort: 'events' });
    else if (parsed.kind === 'relation') things.set(parsed.value.id, { type: parsed.value.type, sort: 'relations' });
    else if (parsed.kind === 'textBound') {
      const { id, type } = parsed.value;
      const sort = !known.entities.has(type) && known.events.has(type) ? 'events' : 'entities';
      things.set(id, { type, sort });
    }
  }
  return { text, lines, configuration, things, known };
}

/** Where the `part`th word behind the id stands, without what follows a colon. */
export function placeOfPart(
  text: string,
  { start, end }: AnnotationLine,
  part: number,
): { start: number; end: number } {
  const from = text.indexOf('\t', start) + 1;
  let i = -1;
  for (const match of text.slice(from, end).matchAll(/[^ \t]+/g)) {
    if (++i < part) continue;
    const colon = match[0].lastIndexOf(':');
    const length = colon > 0 ? colon : match[0].length;
    return { start: from + match.index, end: from + match.index + length };
  }
  return { start, end };
}
