import { words } from './words';

/** Goods that are carried in bulk, as freight statistics class them; those between two bars are one, or one is a kind of the other. */
export const CARGOES: ReadonlyMap<string, string> = new Map(
  `timber wood logs lumber|paper pulp|coal|grain wheat corn maize barley rye oats|oil crude fuel petrol diesel gasoline kerosene naphtha
   |gas lng lpg propane butane|steel iron ore|sand gravel cement|fertiliser fertilizer urea|chlorine|ammonia|cattle sheep livestock pigs|soya soybeans
   |sugar|rice|salt|bananas fruit|milk|cars|potash|bauxite|copper|gold|scrap`
    .split('|')
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      return words.map((word): [string, string] => [word, words[0]!]);
    }),
);

/** What carries them. */
export const CARRIERS: readonly string[] =
  'train freight-train ship vessel freighter tanker lorry truck barge plane carrier wagons convoy'.split(' ');

/** By what goods are priced on an exchange. */
export const TRADED_UNITS = words('barrel ounce ton tonne bushel share pound kilogram gallon watt megawatt');
