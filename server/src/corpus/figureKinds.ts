import type { Figure } from '../facts/types';
import { areDisjoint } from '../text/sets';
import { plainWord, stemOf } from './stems';

const MOST_NOUNS = 10_000;

/** Nouns that one text writes for another's: "32 jobs", "32 positions". */
const SAME_NOUNS: ReadonlyMap<string, string> = new Map(
  [
    'person people human individual',
    'job position post',
    'employee worker staffer',
    'student pupil',
    'home house',
    'prisoner inmate',
    'soldier serviceman troop',
    'lawmaker legislator parliamentarian deputy',
    'shop store',
    'film movie',
    'flat apartment',
    'car automobile',
    'lorry truck',
    'plane aircraft airplane aeroplane',
    'protester demonstrator',
    'fan spectator supporter',
    'bystander onlooker',
    'firm company',
    'nation country',
  ].flatMap((line) => line.split(' ').map((noun): [string, string] => [noun, line.slice(0, line.indexOf(' '))])),
);

/** By unit: a corpus counts a few hundred kinds of things, and each key press asks of thousands of figures. */
const nouns = new Map<string, string>();

/** The counted thing by its last word: "Lanner missile" and "missile" are one. */
export function nounOf({ unit, dimension }: Figure): string {
  if (dimension !== 'count') return '';
  let noun = nouns.get(unit);
  if (noun === undefined) {
    const last = unit.slice(unit.lastIndexOf(' ') + 1).toLowerCase();
    noun = stemOf(plainWord(SAME_NOUNS.get(last) ?? last));
    if (nouns.size > MOST_NOUNS) nouns.clear();
    nouns.set(unit, noun);
  }
  return noun;
}

/** Counts of things, and bare numbers that may be such. */
export function familyOf({ dimension }: Figure): string {
  return dimension === 'number' || dimension === 'count' ? 'count' : dimension;
}

/** From here on a bare number may be an amount of money. */
const LEAST_AMOUNT = 1e6;

/** "1.1 billion", "1.1 billion crowns": an amount, with its currency or without. */
export function isAmount({ dimension, min, max }: Figure): boolean {
  return (dimension === 'number' || isMoney(dimension)) && min !== null && min === max && min >= LEAST_AMOUNT;
}

export const isMoney = (dimension: string): boolean => dimension.startsWith('money');

/** "Five cruise missiles" are none of the "nine ballistic missiles". */
export function qualifiersClash(a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map(({ unit }) => new Set(unit.toLowerCase().split(' ').slice(0, -1)));
  return areDisjoint(x!, y!);
}
