import type { ParsedLine, RawTextBound } from './parse';
import { fragmentsOfWords, isDeletedLine, type ParsedFile, parseFile } from './withoutText';

/**
 * An annotation file for people who compare two versions of it: each annotation with its words and what is said of it, in the order of
 * the text, without ids and offsets. So a word that was typed at the top of the article changes nothing here.
 */
export function describeAnnotations(text: string): string {
  const file = parseFile(text);
  const index = indexOf(file);
  const entries: Entry[] = [];
  for (const one of index.textBounds.values()) {
    const events = index.eventsOn.get(one.id) ?? [];
    if (events.length === 0) entries.push(textBoundEntry(one, index));
    for (const event of events) entries.push(eventEntry(event, one, index));
  }
  for (const { parsed } of file.understood) {
    if (parsed.kind === 'event' && !index.textBounds.has(parsed.value.trigger))
      entries.push(eventEntry(parsed.value, null, index));
    else if (parsed.kind === 'relation') entries.push(relationEntry(parsed.value, index));
    else if (parsed.kind === 'equivalence') entries.push(equivalenceEntry(parsed.value, index));
  }
  entries.sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      compareText(a.lines[0]!, b.lines[0]!) ||
      compareText(`${a.lines}`, `${b.lines}`),
  );
  const lines = [
    ...entries.flatMap((entry) => entry.lines),
    ...index.withoutOwner.map((line) => line.trimStart()).sort(compareText),
    ...file.unknown,
  ];
  return lines.map((line) => `${line.replace(/[\r\n]+/g, ' ')}\n`).join('');
}

/** What stands at one place of the text, with the lines that tell of it. */
interface Entry {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

type ValueOf<Kind extends ParsedLine['kind']> = Extract<ParsedLine, { kind: Kind }>['value'];

interface Index {
  readonly textBounds: ReadonlyMap<string, RawTextBound>;
  readonly events: ReadonlyMap<string, ValueOf<'event'>>;
  readonly eventsOn: ReadonlyMap<string, readonly ValueOf<'event'>[]>;
  /** What is said of an annotation, by its id: links, attributes, notes, indented. */
  readonly said: ReadonlyMap<string, readonly string[]>;
  /** What is said of annotations that the file does not have. */
  readonly withoutOwner: readonly string[];
}

function indexOf({ understood }: ParsedFile): Index {
  const textBounds = new Map<string, RawTextBound>();
  const events = new Map<string, ValueOf<'event'>>();
  const eventsOn = new Map<string, ValueOf<'event'>[]>();
  const ids = new Set<string>();
  for (const { parsed } of understood) {
    if (parsed.kind !== 'equivalence') ids.add(parsed.value.id);
    if (parsed.kind === 'textBound' && !textBounds.has(parsed.value.id)) textBounds.set(parsed.value.id, parsed.value);
    else if (parsed.kind === 'event') {
      events.set(parsed.value.id, parsed.value);
      eventsOn.set(parsed.value.trigger, [...(eventsOn.get(parsed.value.trigger) ?? []), parsed.value]);
    }
  }
  const said = new Map<string, string[]>();
  const withoutOwner: string[] = [];
  for (const { parsed } of understood) {
    const line = saidLine(parsed);
    if (line === null) continue;
    const { target } = line;
    if (ids.has(target)) said.set(target, [...(said.get(target) ?? []), line.text]);
    else withoutOwner.push(`${line.text} (of ${target}, which the file does not have)`);
  }
  for (const lines of said.values()) lines.sort(compareText);
  return { textBounds, events, eventsOn, said, withoutOwner };
}

function saidLine(parsed: ParsedLine): { readonly target: string; readonly text: string } | null {
  switch (parsed.kind) {
    case 'attribute': {
      const { name, value, target } = parsed.value;
      return { target, text: `    ${name}${value === null ? '' : ` = ${value}`}` };
    }
    case 'normalisation': {
      const { reference, label, target } = parsed.value;
      return { target, text: `    is ${reference}${label === '' ? '' : ` (${label})`}` };
    }
    case 'note':
      return { target: parsed.value.target, text: `    note ${parsed.value.type}: ${parsed.value.text}` };
    default:
      return null;
  }
}

function textBoundEntry(one: RawTextBound, { said }: Index): Entry {
  return { ...placeOf(one), lines: [`${one.type}: ${wordsOf(one)}`, ...(said.get(one.id) ?? [])] };
}

function eventEntry(event: ValueOf<'event'>, trigger: RawTextBound | null, index: Index): Entry {
  const head =
    trigger === null
      ? `${event.type}: (trigger ${event.trigger}, which the file does not have)`
      : `${event.type}: ${wordsOf(trigger)}${trigger.type === event.type ? '' : ` (trigger ${trigger.type})`}`;
  const roles = event.roles.map(({ role, target }) => `    ${role}: ${targetWords(target, role, index)}`);
  const said = [...(index.said.get(event.id) ?? []), ...(trigger ? (index.said.get(trigger.id) ?? []) : [])];
  return { ...placeOf(trigger), lines: [head, ...roles.sort(compareText), ...said] };
}

function relationEntry({ type, from, to, id }: ValueOf<'relation'>, index: Index): Entry {
  const [left, right] = [from, to].map(({ role, target }) => `${role} ${targetWords(target, null, index)}`);
  return {
    ...placeOf(textBoundAt(from.target, index)),
    lines: [`${type}: ${left} → ${right}`, ...(index.said.get(id) ?? [])],
  };
}

function equivalenceEntry({ type, targets }: ValueOf<'equivalence'>, index: Index): Entry {
  const first = targets.map((target) => placeOf(textBoundAt(target, index))).sort((a, b) => a.start - b.start)[0]!;
  return { ...first, lines: [`${type}: ${targets.map((target) => targetWords(target, null, index)).join(' = ')}`] };
}

/** The words that stand for a target: those of an event are its trigger's. A role that is called like its target's type says so once. */
function targetWords(id: string, role: string | null, index: Index): string {
  const event = index.events.get(id);
  const one = textBoundAt(id, index);
  if (event !== undefined) return `→ ${event.type}: ${one === null ? event.trigger : wordsOf(one)}`;
  if (one === null) return `${id}, which the file does not have`;
  return role?.replace(/\d+$/, '') === one.type ? wordsOf(one) : `${wordsOf(one)} (${one.type})`;
}

function textBoundAt(id: string, { events, textBounds }: Index): RawTextBound | null {
  return textBounds.get(events.get(id)?.trigger ?? id) ?? null;
}

function wordsOf(one: RawTextBound): string {
  if (isDeletedLine(one)) return `${one.words} (its words were deleted)`;
  return fragmentsOfWords(one).join(' … ') || '(no words)';
}

function placeOf(one: RawTextBound | null): { readonly start: number; readonly end: number } {
  // What stands nowhere comes last.
  if (one === null) return { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };
  const start = Math.min(...one.numbers.map(([from]) => from));
  return { start, end: Math.max(...one.numbers.map(([, to]) => to)) };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
