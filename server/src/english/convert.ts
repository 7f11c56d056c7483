import { CURRENCY_CODES } from './currencies';
import { UNITS, type Unit } from './units';

/** How a value in a unit becomes one in its dimension's base: `value × factor + offset`. */
export interface Conversion {
  readonly factor: number;
  readonly offset: number;
  readonly loose: boolean;
}

const PLAIN: Conversion = { factor: 1, offset: 0, loose: false };
const COINS: ReadonlyMap<string, number> = new Map([
  ['cent', 0.01],
  ['euro cent', 0.01],
  ['penny', 0.01],
]);
const CURRENCY_NAMES = new Set([...CURRENCY_CODES.values()].map((currency) => currency.name));

/** The conversion of a unit as figures name it ("mile", "mile per hour", "dollar"); null for a unit that we cannot convert. */
export function conversionOf(unit: string): Conversion | null {
  const known = UNITS.get(unit);
  if (known !== undefined) return known;
  const coin = COINS.get(unit);
  if (coin !== undefined) return { factor: coin, offset: 0, loose: false };
  if (CURRENCY_NAMES.has(unit) || unit === '') return PLAIN;
  const per = unit.indexOf(' per ');
  if (per < 0) return null;
  const above = conversionOf(unit.slice(0, per));
  const below: Unit | undefined = UNITS.get(unit.slice(per + 5));
  if (above === null) return null;
  return { factor: above.factor / (below?.factor ?? 1), offset: 0, loose: above.loose || (below?.loose ?? false) };
}

/** A value of one unit in another of the same dimension; null where either cannot be converted. */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const source = conversionOf(from);
  const target = conversionOf(to);
  if (source === null || target === null) return null;
  return (value * source.factor + source.offset - target.offset) / target.factor;
}
