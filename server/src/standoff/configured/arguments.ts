import type { FileFix, FileProblem } from '../../text/fileProblem';
import type { Span } from '../../text/span';
import { suggest } from '../../text/suggest';
import { type ConfiguredArgument, type ConfiguredType, isAllowedType } from '../configuration';
import type { AttributeAnnotation, EventAnnotation, RelationAnnotation } from '../types';
import { placeOfPart, type Used, type UsedLine, type UsedThing } from './used';

type Problem = Omit<FileProblem, 'file'>;

const CODE = 'annotation.not-allowed';

/** Roles, relations, attributes and values that the configuration does not give to what has them. */
export function* notAllowed(used: Used, layer: string, configuration: string): Generator<Problem> {
  for (const { line, parsed } of used.lines) {
    if (parsed.kind === 'event') yield* rolesOf(used, { line, parsed }, parsed.value, configuration);
    else if (parsed.kind === 'relation') yield* relation(used, { line, parsed }, parsed.value, layer, configuration);
    else if (parsed.kind === 'attribute') yield* attribute(used, { line, parsed }, parsed.value, layer, configuration);
  }
}

function* rolesOf(
  used: Used,
  { line }: UsedLine,
  { id, type, roles }: EventAnnotation,
  configuration: string,
): Generator<Problem> {
  const own = configuredAs(used, 'events', type);
  if (own.length === 0) return;
  const given = own.flatMap((one) => one.arguments);
  for (const [i, { role, target }] of roles.entries()) {
    const place = placeOfPart(used.text, line, i + 1);
    // brat numbers what an event has several of: "Content2".
    const name = given.some((one) => one.name === role) ? role : role.replace(/\d+$/, '');
    const allowed = given.filter((one) => one.name === name);
    const takeOut: FileFix = { title: `Take ${role}:${target} out of ${id}`, edits: [partOut(used.text, place)] };
    if (allowed.length === 0) {
      // A relation from a trigger may be written as a role.
      if (used.known.relations.has(name)) continue;
      const near = suggest(
        name,
        given.map((one) => one.name),
      );
      const roles = given.length === 0 ? 'takes no roles' : `takes ${listed(given.map((one) => one.name))}`;
      const rename = near === null ? [] : [{ title: `Write “${near}”`, edits: [{ ...place, newText: near }] }];
      yield problem(place, `${type} has no role “${role}”: by ${configuration}, it ${roles}.`, [...rename, takeOut]);
      continue;
    }
    const thing = used.things.get(target);
    if (thing === undefined || isUnknown(used, thing) || allowed.some((one) => takes(used, thing, one))) continue;
    const types = allowed.flatMap((one) => one.types);
    const message = `${target} is of the type ${thing.type}, and the role “${name}” of ${type} takes ${listed(types)} (${configuration}). Another annotation may be meant.`;
    yield problem(place, message, [takeOut]);
  }
}

function* relation(
  used: Used,
  { line }: UsedLine,
  { id, type, from, to }: RelationAnnotation,
  layer: string,
  configuration: string,
): Generator<Problem> {
  const own = configuredAs(used, 'relations', type);
  const [a, b] = [used.things.get(from.target), used.things.get(to.target)];
  if (own.length === 0 || a === undefined || b === undefined || isUnknown(used, a) || isUnknown(used, b)) return;
  const ends = own.flatMap((one) => {
    const [first, second] = one.arguments;
    return first && second ? [{ first, second }] : [];
  });
  const fits = (first: ConfiguredArgument, second: ConfiguredArgument): boolean =>
    first.name === from.role && second.name === to.role && takes(used, a, first) && takes(used, b, second);
  if (ends.length === 0 || ends.some(({ first, second }) => fits(first, second) || fits(second, first))) return;
  const place = placeOfPart(used.text, line, 0);
  const removes: FileFix = { title: `Remove ${id}`, edits: [], settles: { layer, removes: [id] } };
  const turned = ends.find(({ first, second }) => takes(used, b, first) && takes(used, a, second));
  const [whole, rest] = [used.text.slice(line.start, line.end), /^[^\t]*\t\s*\S+/.exec(used.text.slice(line.start))!];
  const written = (first: string, second: string): string => `${rest[0]} ${first} ${second}`;
  const said = `${from.role}:${a.type} ${to.role}:${b.type}`;
  const would = ends.map(
    ({ first, second }) => `${first.name}:${first.types.join('|')} ${second.name}:${second.types.join('|')}`,
  );
  const fixes: FileFix[] = [];
  const right = ends.find(({ first, second }) => takes(used, a, first) && takes(used, b, second));
  if (right) {
    const newText = written(`${right.first.name}:${from.target}`, `${right.second.name}:${to.target}`);
    fixes.push({ title: 'Name its ends as the configuration does', edits: [{ ...line, newText }] });
  } else if (turned) {
    const newText = written(`${turned.first.name}:${to.target}`, `${turned.second.name}:${from.target}`);
    fixes.push({ title: 'Turn it round', edits: [{ ...line, newText }] });
  }
  if (whole.includes('\n')) fixes.length = 0;
  const message = `${type} joins ${listed(would)} by ${configuration}, and not ${said}.`;
  yield problem(place, message, [...fixes.map(({ title, edits }) => ({ title, edits: edits.map(onlyText) })), removes]);
}

function* attribute(
  used: Used,
  { line }: UsedLine,
  { id, name, target, value }: AttributeAnnotation,
  layer: string,
  configuration: string,
): Generator<Problem> {
  const own = configuredAs(used, 'attributes', name);
  const thing = used.things.get(target);
  if (own.length === 0 || thing === undefined || isUnknown(used, thing)) return;
  const removes: FileFix = { title: `Remove ${id}`, edits: [], settles: { layer, removes: [id] } };
  const on = own.filter((one) => {
    const args = one.arguments.filter((argument) => argument.name.startsWith('Arg'));
    return args.length === 0 || args.some((argument) => takes(used, thing, argument));
  });
  if (on.length === 0) {
    const types = own.flatMap((one) =>
      one.arguments.filter((each) => each.name.startsWith('Arg')).flatMap((each) => each.types),
    );
    const message = `${target} is of the type ${thing.type}, and the attribute ${name} is for ${listed(types)} (${configuration}).`;
    yield problem(placeOfPart(used.text, line, 0), message, [removes]);
    return;
  }
  const values = on.flatMap((one) =>
    one.arguments.filter((each) => each.name === 'Value').flatMap((each) => each.types),
  );
  if (value === null || values.length === 0 || values.includes(value)) return;
  const place = placeOfPart(used.text, line, 2);
  const near = suggest(value, values);
  const ordered = near === null ? values : [near, ...values.filter((one) => one !== near)];
  const fixes = ordered
    .slice(0, MOST_VALUES)
    .map((one) => ({ title: `Write “${one}”`, edits: [{ ...valuePlace(used.text, line.end, place), newText: one }] }));
  yield problem(place, `${name} has no value “${value}”: by ${configuration}, it has ${listed(values)}.`, [
    ...fixes,
    removes,
  ]);
}

const MOST_VALUES = 4;
const MOST_LISTED = 6;

function configuredAs(used: Used, section: ConfiguredType['section'], name: string): readonly ConfiguredType[] {
  return used.configuration.types.filter((type) => type.section === section && type.name === name);
}

/** Where all types that an argument takes are unknown, the configuration is not finished, and forbids nothing. */
function takes(used: Used, { type, sort }: UsedThing, argument: ConfiguredArgument): boolean {
  const { entities, events, relations } = used.known;
  const isKnown = (one: string): boolean =>
    one.startsWith('<') || entities.has(one) || events.has(one) || relations.has(one);
  return isAllowedType(used.configuration, type, sort, argument.types) || !argument.types.some(isKnown);
}

/** What the configuration does not have is told already. */
function isUnknown({ known }: Used, { type, sort }: UsedThing): boolean {
  return !known[sort].has(type);
}

function problem({ start, end }: Span, message: string, fixes: readonly FileFix[]): Problem {
  return { start, end, code: CODE, message, fixes };
}

function partOut(text: string, { start, end }: Span): Span & { readonly newText: string } {
  const length = /^\S*/.exec(text.slice(end))![0].length;
  return { start: text[start - 1] === ' ' ? start - 1 : start, end: end + length, newText: '' };
}

/** To the end of the line: a value may have spaces. */
function valuePlace(text: string, end: number, { start }: Span): Span {
  const tab = text.indexOf('\t', start);
  return { start, end: tab < 0 || tab > end ? end : tab };
}

function onlyText({ start, end, newText }: Span & { readonly newText: string }): Span & { readonly newText: string } {
  return { start, end, newText };
}

function listed(names: readonly string[]): string {
  const all = [...new Set(names)];
  const shown = all.slice(0, MOST_LISTED).join(', ');
  return all.length > MOST_LISTED ? `${shown} …` : shown;
}
