import { CURRENCY_NAMES, type Currency } from '../english/currencies';
import { UNITS, type Unit } from '../english/units';

/** Words that are mostly something else after an article: "a foot in the door", "a ton of people", "a bit of". */
const IDIOMS = new Set('foot ton stone bit yard are cup gross pound'.split(' '));

/** Units of which one is told with an article, by the singular word: "a gallon of beer", "nearly a mile". */
export const SINGLE_UNITS: ReadonlyMap<string, Unit> = new Map(
  [...UNITS.values()]
    .filter(({ name, dimension }) => /^(?:length|area|volume|mass|data)$/.test(dimension) && !IDIOMS.has(name))
    .flatMap((unit) =>
      [unit.name, unit.name.replace(/metre$/, 'meter').replace(/litre$/, 'liter')].map((form) => [form, unit]),
    ),
);

/** Coins and notes of which one is told with an article: "it costs a dollar", "less than a penny". */
export const SINGLE_COINS: ReadonlyMap<string, Currency> = new Map(
  ['dollar', 'euro', 'penny', 'cent'].map((word) => [
    word,
    CURRENCY_NAMES.get(word)!.find(({ rest }) => rest.length === 0)!.currency,
  ]),
);
