import { idOfLine, readLine, unescaped } from './builtinLines';
import { builtInTexts } from './builtinTexts';
import { putSpellings, type Spelling } from './knownNames';
import type { KnownEntity } from './types';

export { slugOf } from './slug';

interface BuiltIn {
  readonly lines: readonly string[];
  /** By line; nothing where it was not read yet. */
  readonly entities: (KnownEntity | undefined)[];
  readonly spellings: (readonly Spelling[] | undefined)[];
  /** By first word of a name: its place in `named`. */
  readonly places: ReadonlyMap<string, number>;
  /** Those names (see `BuiltInTexts`). */
  readonly named: readonly string[];
}

let opened: BuiltIn | undefined;

function open(): BuiltIn {
  if (opened === undefined) {
    const texts = builtInTexts();
    const lines = texts.entities.split('\n');
    opened = {
      lines,
      entities: new Array(lines.length).fill(undefined),
      spellings: new Array(lines.length).fill(undefined),
      places: numbered(texts.words.split('\n').map(unescaped)),
      named: texts.named.split('\n'),
    };
  }
  return opened;
}

function numbered(keys: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let i = 0; i < keys.length; i++) numbers.set(keys[i]!, i);
  return numbers;
}

function entityAt(line: number): KnownEntity {
  const { lines, entities } = open();
  let entity = entities[line];
  if (entity === undefined) {
    entity = readLine(lines[line]!);
    entities[line] = entity;
  }
  return entity;
}

/** Everybody and everything the built-in tables hold; whoever wants one of them asks for that one. */
export function builtInEntities(): readonly KnownEntity[] {
  return open().lines.map((_, line) => entityAt(line));
}

function spellingsAt(line: number): readonly Spelling[] {
  const { spellings } = open();
  let here = spellings[line];
  if (here === undefined) {
    const put: Spelling[] = [];
    putSpellings(entityAt(line), put);
    here = put;
    spellings[line] = here;
  }
  return here;
}

/** The spellings of built-in names that begin with this word (folded), in the order of their entities. */
export function builtInSpellings(word: string): readonly Spelling[] | undefined {
  const { places, named } = open();
  const place = places.get(word);
  if (place === undefined) return undefined;
  const numbers = named[place]!.split(' ');
  const found: Spelling[] = [];
  for (let i = 0; i < numbers.length; i += 2) found.push(spellingsAt(Number(numbers[i]))[Number(numbers[i + 1])]!);
  return found;
}

let lineOf: ReadonlyMap<string, number> | undefined;

function lines(): ReadonlyMap<string, number> {
  lineOf ??= numbered(open().lines.map(idOfLine));
  return lineOf;
}

let byId: ReadonlyMap<string, KnownEntity> | undefined;

function all(): ReadonlyMap<string, KnownEntity> {
  byId ??= new Map(builtInEntities().map((entity) => [entity.id, entity]));
  return byId;
}

/** The built-in entities by id, read one by one as long as nobody goes through all of them. */
export const BUILT_IN_BY_ID: ReadonlyMap<string, KnownEntity> = {
  get size() {
    return lines().size;
  },
  has: (id) => lines().has(id),
  get: (id) => {
    const line = lines().get(id);
    return line === undefined ? undefined : entityAt(line);
  },
  forEach: (visit) => all().forEach(visit),
  keys: () => lines().keys(),
  values: () => all().values(),
  entries: () => all().entries(),
  [Symbol.iterator]: () => all()[Symbol.iterator](),
};

/** The states, which are the first of them. */
export function* builtInStates(): Generator<KnownEntity> {
  for (let line = 0; ; line++) {
    const entity = entityAt(line);
    if (entity.kind !== 'state') return;
    yield entity;
  }
}
