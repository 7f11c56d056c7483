import { COIN_FACTORS, CURRENCY_CODES } from './currencies';
import { UNITS, type Unit } from './units';

/** How a value in a unit becomes one in its dimension's base: `value × factor + offset`. */
export interface Conversion {
  readonly factor: number;
  readonly offset: number;
  readonly loose: boolean;
}

const PLAIN: Conversion = { factor: 1, offset: 0, loose: false };
const CURRENCY_NAMES = new Set([...CURRENCY_CODES.values()].map((currency) => currency.name));

/** The conversion of a unit as figures name it ("mile", "mile per hour", "dollar"); null for a unit that we cannot convert. */
export function conversionOf(unit: string): Conversion | null {
  const known = UNITS.get(unit);
  if (known !== undefined) return known;
  const coin = COIN_FACTORS.get(unit);
  if (coin !== undefined) return { factor: coin, offset: 0, loose: false };
  if (CURRENCY_NAMES.has(unit) || unit === '') return PLAIN;
  const per = unit.indexOf(' per ');
  if (per < 0) return null;
  const above = conversionOf(unit.slice(0, per));
  const below = belowOf(unit.slice(per + 5));
  if (above === null) return null;
  return { factor: above.factor / (below?.factor ?? 1), offset: 0, loose: above.loose || (below?.loose ?? false) };
}

/** What stands below "per", squared or cubed where no table has it: "square second". */
function belowOf(name: string): Pick<Unit, 'factor' | 'loose'> | undefined {
  const known = UNITS.get(name);
  if (known !== undefined) return known;
  const power = /^(square|cubic) (.+)$/.exec(name);
  const unit = power === null ? undefined : UNITS.get(power[2]!);
  return unit && { factor: unit.factor ** (power![1] === 'square' ? 2 : 3), loose: unit.loose };
}

/** A value of one unit in another of the same dimension; null where either cannot be converted. */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const source = conversionOf(from);
  const target = conversionOf(to);
  if (source === null || target === null) return null;
  return (value * source.factor + source.offset - target.offset) / target.factor;
}
