import type { FileFix, FileProblem } from '../../text/fileProblem';
import type { Span } from '../../text/span';
import type { ConfiguredArgument, ConfiguredType } from '../configuration';
import type { EventAnnotation } from '../types';
import type { ConfigurationFile } from './types';
import { placeOfPart, type Used, type UsedLine } from './used';

type Problem = Omit<FileProblem, 'file'>;

/** How often a role may stand: "Theme" once, "Theme?" at most once, "Theme*" ever, "Theme+" at least once, "{2}", "{1-3}". */
export interface Range {
  readonly least: number;
  readonly most: number;
}

export function rangeOf(count: string): Range | null {
  if (count === '') return { least: 1, most: 1 };
  if (count === '?') return { least: 0, most: 1 };
  if (count === '*') return { least: 0, most: Number.POSITIVE_INFINITY };
  if (count === '+') return { least: 1, most: Number.POSITIVE_INFINITY };
  const [, from, to] = /^\{(\d+)(?:-(\d+))?\}$/.exec(count) ?? [];
  if (from === undefined) return null;
  const range = { least: Number(from), most: Number(to ?? from) };
  // brat refuses a configuration that says "{0}" or "{3-2}"; it demands and forbids nothing.
  return range.most === 0 || range.least > range.most ? null : range;
}

/** Roles that the configuration demands and an event does not have, or has more often than it may. */
export function* wrongCounts(used: Used, from: ConfigurationFile): Generator<Problem> {
  for (const { line, parsed } of used.lines) {
    if (parsed.kind === 'event') yield* countsOf(used, { line, parsed }, parsed.value, from);
  }
}

function* countsOf(
  used: Used,
  { line }: UsedLine,
  { id, type, roles }: EventAnnotation,
  from: ConfigurationFile,
): Generator<Problem> {
  const own = used.configuration.types.filter((one) => one.section === 'events' && one.name === type);
  const [configured] = own;
  // What is said twice of one event is for whoever wrote the configuration to settle.
  if (configured === undefined || own.length > 1) return;
  const given = new Set(configured.arguments.map(({ name }) => name));
  // A role that it does not take is told as such: it may be the missing one, written otherwise.
  const isAstray = roles.some(({ role }) => !given.has(roleOf(role, configured)));
  for (const argument of configured.arguments) {
    const range = rangeOf(argument.count);
    if (range === null || isUnfinished(used, argument)) continue;
    const { name } = argument;
    const places = roles.flatMap(({ role }, i) =>
      roleOf(role, configured) === name ? [{ place: placeOfPart(used.text, line, i + 1) }] : [],
    );
    const declared = argumentIn(from.text, configured, argument);
    const said = `${name}${argument.count}:${argument.types.join('|')}`;
    const related = [{ ...(declared ?? spanOf(configured)), file: from.path, message: `${type} takes ${said}` }];
    if (places.length < range.least && !isAstray) {
      const wanted = range.least === 1 ? `a role “${name}”` : `${range.least} roles “${name}”`;
      const has = places.length === 0 ? 'has none' : `has ${places.length}`;
      yield {
        ...placeOfPart(used.text, line, 0),
        code: 'annotation.incomplete',
        message: `${type} needs ${wanted} by ${from.path}, and ${id} ${has}. Say who or what it is (${argument.types.join(', ')}), or let it be missing in ${from.path}.`,
        related,
        fixes: loosened(from, declared, argument, `Let “${name}” of ${type} be missing`, {
          least: places.length,
          most: range.most,
        }),
      };
    } else if (places.length > range.most) {
      const { place } = places[range.most]!;
      const often = range.most === 1 ? 'one' : `at most ${range.most}`;
      const takeOut = places.map(({ place: one }): FileFix => {
        const part = wholePart(used.text, one);
        const words = used.text.slice(part.start, part.end).trim();
        return { title: `Take ${words} out of ${id}`, edits: [{ ...part, newText: '' }] };
      });
      yield {
        ...place,
        code: 'annotation.not-allowed',
        message: `${type} takes ${often} “${name}” by ${from.path}, and ${id} has ${places.length}.`,
        related,
        fixes: [
          ...takeOut,
          ...loosened(from, declared, argument, `Let ${type} have more than ${range.most} “${name}”`, {
            least: range.least,
            most: Number.POSITIVE_INFINITY,
          }),
        ],
      };
    }
  }
}

/** brat numbers what an event has several of: "Content2" is a "Content", unless the configuration has a role of that very name. */
function roleOf(role: string, { arguments: given }: ConfiguredType): string {
  return given.some(({ name }) => name === role) ? role : role.replace(/\d+$/, '');
}

/** Of types that the configuration does not have itself, nothing can be demanded. */
function isUnfinished({ known }: Used, { types }: ConfiguredArgument): boolean {
  const isKnown = (one: string): boolean =>
    one.startsWith('<') || known.entities.has(one) || known.events.has(one) || known.relations.has(one);
  return !types.some(isKnown);
}

const spanOf = ({ start, end }: ConfiguredType): Span => ({ start, end });

/** The argument in its line; null where a macro or another type's line has it. */
function argumentIn(text: string, { end }: ConfiguredType, { name, count }: ConfiguredArgument): Span | null {
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  for (const match of line.matchAll(/([^:\s,?*+{<]+)([?*+]|\{[^}]*\})?\s*:\s*[^,\s]+/g)) {
    if (match[1] === name && (match[2] ?? '') === count) {
      return { start: end + match.index, end: end + match.index + match[0].length };
    }
  }
  return null;
}

function loosened(
  from: ConfigurationFile,
  declared: Span | null,
  { name, count }: ConfiguredArgument,
  title: string,
  range: Range,
): readonly FileFix[] {
  if (declared === null) return [];
  const at = declared.start + name.length;
  const edits = [{ start: at, end: at + count.length, newText: written(range) }];
  return [{ title: `${title} in ${from.path}`, edits, in: from.path }];
}

function written({ least, most }: Range): string {
  if (most === Number.POSITIVE_INFINITY) return least === 0 ? '*' : '+';
  return least === 0 && most === 1 ? '?' : `{${least}-${most}}`;
}

/** The role with what it leads to, and the space in front of it. */
function wholePart(text: string, { start, end }: Span): Span {
  const length = /^\S*/.exec(text.slice(end))![0].length;
  return { start: text[start - 1] === ' ' ? start - 1 : start, end: end + length };
}
