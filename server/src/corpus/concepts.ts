import { DOING_CLASSES, THING_CLASSES } from '../english/concepts';
import { plainWord, stemOf } from './draft/words';

const stemOfWritten = (word: string): string => stemOf(plainWord(word));

const things: ReadonlyMap<string, string> = new Map(
  THING_CLASSES.flatMap((line) => {
    const nouns = line.split(' ').map(stemOfWritten);
    return nouns.map((noun): [string, string] => [noun, nouns[0]!]);
  }),
);

const doings = new Map<string, number[]>();
DOING_CLASSES.forEach((line, at) => {
  for (const word of new Set(line.split(' ').map(stemOfWritten))) {
    const known = doings.get(word);
    if (known === undefined) doings.set(word, [at]);
    else known.push(at);
  }
});

/** One noun for all that news calls the same kind of thing. */
export const thingOf = (stem: string): string => things.get(stem) ?? stem;

/** "Went down", "came off", "gave way": the verb alone says nothing. */
export const MOTIONS: ReadonlySet<string> = new Set('go goes going went gone come comes came'.split(' '));
const DOWN: ReadonlySet<string> = new Set('down off over under in into overboard'.split(' '));

/** What a word of a text may mean: a class of words, or itself. */
export function conceptsOf(norm: string, next: string | undefined): readonly string[] {
  if (MOTIONS.has(norm)) return next !== undefined && DOWN.has(next) ? FALLING : [];
  const stem = stemOfWritten(norm);
  const classes = doings.get(stem);
  const thing = things.get(stem);
  const found = (classes ?? []).map((at) => `:${at}`);
  if (thing !== undefined) found.push(thing);
  return found.length > 0 ? found : [stem];
}

const FALLING: readonly string[] = (doings.get(stemOfWritten('fell')) ?? []).map((at) => `:${at}`);
