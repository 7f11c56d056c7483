import { UNIT_WORDS, UNITS, type Unit } from '../english/units';
import type { Quantity } from '../facts/types';

/** What a reader of the other system of units would want, with its symbol. */
const COUNTERPARTS: ReadonlyMap<string, readonly [unit: string, symbol: string]> = new Map([
  ['mile', ['kilometre', 'km']],
  ['nautical mile', ['kilometre', 'km']],
  ['kilometre', ['mile', 'miles']],
  ['metre', ['foot', 'ft']],
  ['foot', ['metre', 'm']],
  ['yard', ['metre', 'm']],
  ['inch', ['centimetre', 'cm']],
  ['centimetre', ['inch', 'in']],
  ['millimetre', ['inch', 'in']],
  ['pound', ['kilogram', 'kg']],
  ['kilogram', ['pound', 'lb']],
  ['ounce', ['gram', 'g']],
  ['short ton', ['tonne', 't']],
  ['long ton', ['tonne', 't']],
  ['tonne', ['short ton', 'short tons']],
  ['acre', ['hectare', 'ha']],
  ['hectare', ['acre', 'acres']],
  ['square mile', ['square kilometre', 'km²']],
  ['square kilometre', ['square mile', 'square miles']],
  ['gallon', ['litre', 'l']],
  ['barrel', ['litre', 'l']],
  ['litre', ['gallon', 'US gallons']],
  ['mile per hour', ['kilometre per hour', 'km/h']],
  ['kilometre per hour', ['mile per hour', 'mph']],
  ['knot', ['kilometre per hour', 'km/h']],
  ['degree Fahrenheit', ['degree Celsius', '°C']],
  ['degree Celsius', ['degree Fahrenheit', '°F']],
]);

const THREE_DIGITS = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

/** "290 km" for 180 miles, to three digits; null for what has no counterpart. */
export function inOtherUnits({ min, max, unit }: Quantity): string | null {
  const from = unitOf(unit);
  const counterpart = from && COUNTERPARTS.get(from.name);
  const to = counterpart && UNITS.get(counterpart[0]);
  if (!from || !to || from.dimension !== to.dimension) return null;
  const convert = (value: number): string =>
    THREE_DIGITS.format((value * from.factor + from.offset - to.offset) / to.factor);
  const values = [...new Set([min, max].flatMap((value) => (value === null ? [] : [convert(value)])))];
  return values.length === 0 ? null : `${values.join(' to ')} ${counterpart[1]}`;
}

/** A figure's unit is the word as written ("kilometer"); the table knows each unit's forms. */
function unitOf(word: string): Unit | null {
  const [first, ...rest] = word.toLowerCase().split(' ');
  const form = UNIT_WORDS.get(first ?? '')?.find((candidate) => candidate.rest.join(' ') === rest.join(' '));
  return UNITS.get(word) ?? form?.unit ?? null;
}
