import { CURRENCY_CODES, CURRENCY_NAMES } from '../english/currencies';
import { DENOMINATORS, DOZENS, PLURAL_SCALES, SCALES, SHORT_SCALES, SMALL_NUMBERS } from '../english/numberWords';
import { UNIT_WORDS, type Unit, type UnitForm } from '../english/units';
import { words } from '../english/words';

/** Units that are also names: "during 2016 Stone spoke". */
export const SURNAMES = new Set(['stone', 'stones', 'mole', 'foot', 'day', 'hertz', 'bar', 'second', 'quarters']);

/** What is called after the word for a measure: "45 barrel bombs", "two cup finals". */
export const NAMES_A_KIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['barrel', words('bomb bombs organ organs')],
  ['cup', words('final finals tie ties match matches game games win wins winner winners title titles')],
]);

/** Units that may have a part in a smaller one behind them: "5 feet 2 inches". */
const DIVIDED = new Set(['foot', 'pound', 'stone']);

/** What `AFTER_UNIT` of the traits of numbers has of the longer forms: "percent points". */
const LONGER = new Set(['point', 'points']);

const OTHERWISE: readonly { readonly has: (norm: string) => boolean }[] = [
  CURRENCY_CODES,
  CURRENCY_NAMES,
  SMALL_NUMBERS,
  SCALES,
  DOZENS,
  PLURAL_SCALES,
  SHORT_SCALES,
  DENOMINATORS,
];

function plainUnitOf(norm: string, forms: readonly UnitForm[]): Unit | null {
  if (SURNAMES.has(norm) || NAMES_A_KIND.has(norm) || OTHERWISE.some((words) => words.has(norm))) return null;
  // "MUSD".
  if (norm.length === 4 && CURRENCY_CODES.has(norm.slice(1))) return null;
  if (forms.some(({ rest }) => rest.length > 0 && !LONGER.has(rest[0]!))) return null;
  const unit = forms.find(({ rest }) => rest.length === 0)?.unit;
  return unit === undefined || DIVIDED.has(unit.name) ? null : unit;
}

/**
 * The units that a word is by itself whatever the number before it: "percent", "kilometres", "years". None that may be a
 * currency, a number or a name as well, or that begins a longer form for which the next word would have to be looked at.
 */
export const PLAIN_UNITS: ReadonlyMap<string, Unit> = new Map(
  [...UNIT_WORDS].flatMap(([norm, forms]): [string, Unit][] => {
    const unit = plainUnitOf(norm, forms);
    return unit === null ? [] : [[norm, unit]];
  }),
);
