import { DOING_CLASSES, PEOPLE, THING_CLASSES } from '../english/concepts';
import { stemOfWritten } from './stems';

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

/** One noun for all that news calls the same kind of thing, where it is known: both as stems. */
export const kindOfThing = (stem: string): string | null => things.get(stem) ?? null;

/** The same, or the stem itself. */
export const thingOf = (stem: string): string => kindOfThing(stem) ?? stem;

const people: ReadonlySet<string> = new Set(
  PEOPLE.split(' ').map((noun) => {
    const stem = stemOfWritten(noun);
    return things.get(stem) ?? stem;
  }),
);

/** Whether it is a kind of people, by the first noun of its class: whoever counts them may call them otherwise. */
export const isPeople = (thing: string): boolean => people.has(thing);

/** "Went down", "came off", "gave way": the verb alone says nothing. */
export const MOTIONS: ReadonlySet<string> = new Set('go goes going went gone come comes came'.split(' '));
const DOWN: ReadonlySet<string> = new Set('down off over under in into overboard'.split(' '));

/** By word: the reports of one affair have a few thousand of them. */
const known = new Map<string, readonly string[]>();
const MOST_WORDS = 20_000;

/** What a word of a text may mean: a class of words, or itself. */
export function conceptsOf(norm: string, next: string | undefined): readonly string[] {
  if (MOTIONS.has(norm)) return next === undefined ? [] : DOWN.has(next) ? FALLING : next === 'up' ? RISING : [];
  let found = known.get(norm);
  if (found === undefined) {
    const stem = stemOfWritten(norm);
    const thing = things.get(stem);
    const classes = [...(doings.get(stem) ?? []).map((at) => `:${at}`), ...(thing === undefined ? [] : [thing])];
    found = classes.length > 0 ? classes : [stem];
    if (known.size > MOST_WORDS) known.clear();
    known.set(norm, found);
  }
  return found;
}

const RISING: readonly string[] = (doings.get(stemOfWritten('rise')) ?? []).map((at) => `:${at}`);
const FALLING: readonly string[] = (doings.get(stemOfWritten('fell')) ?? []).map((at) => `:${at}`);
