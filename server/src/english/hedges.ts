/** What a word before or after a number does to it. Mirrors the modifiers of a quantity. */
export type Hedge = 'about' | 'atLeast' | 'atMost' | 'over' | 'under';

const BEFORE: readonly (readonly [Hedge, string])[] = [
  [
    'about',
    'about|around|approximately|approx|approx.|roughly|circa|ca|ca.|c.|some|nearly|almost|close to|near|nearing|approaching|in the region of|in the order of|' +
      'an estimated|estimated|as near as|something like|somewhere around|give or take|' +
      'or so|just about|just short of|just shy of|shy of|virtually|an approximate|~|≈|in the vicinity of|in the neighborhood of|more or less|upwards or|close on|almost some|nearly some|probably|perhaps|maybe|possibly',
  ],
  [
    'atLeast',
    'at least|at least at|at the least|no fewer than|no less than|not less than|not fewer than|minimum|a minimum of|minimum of|upwards of|upward of|from at least|≥|> =|> =|at the very least|starting at|least|greater than or equal to|greater or equal to|greater or equal than|higher or equal than|equal to or greater than|more than or equal to',
  ],
  [
    'over',
    'over|more than|more then|greater than|above|exceeding|exceed|exceeds|exceeded|in excess of|well over|just over|slightly over|slightly more than|a little over|a little more than|' +
      'well above|just above|larger than|bigger than|higher than|longer than|older than|upwards|surpassing|surpass|surpassed|topping|topped|>|much more than|far more than|barely more than|only more than',
  ],
  [
    'atMost',
    'up to|as many as|as much as|as high as|as few as|as little as|as far as|as long as|as large as|as low as|no more than|not more than|at most|at the most|a maximum of|maximum of|maximum|max|capped at|a maximum|≤|< =|' +
      'as big as|as old as|as tall as|as fast as|anywhere up to|or less than|less than or equal to|less or equal to|less or equal than|lower or equal than|equal to or less than|smaller than or equal to',
  ],
  [
    'under',
    'under|less than|fewer than|below|lower than|smaller than|shorter than|younger than|just under|slightly less than|slightly under|a little under|a little less than|well under|well below|just below|<|short of',
  ],
];

const AFTER: readonly (readonly [Hedge, string])[] = [
  ['about', 'or so|or thereabouts|more or less|give or take|odd|ish'],
  [
    'atLeast',
    'or more|or above|or higher|or greater|or older|or longer|and above|and up|and over|and older|plus|and more|at least|or over|at the least|minimum|and counting|+',
  ],
  [
    'atMost',
    'or less|or fewer|or below|or under|or lower|or younger|at most|maximum|at the most|tops|and under|and below|max',
  ],
];

export interface HedgeForm {
  readonly words: readonly string[];
  readonly hedge: Hedge;
}

/** By last word, longest first: hedges are looked up backwards from the number. */
export const HEDGES_BEFORE: ReadonlyMap<string, readonly HedgeForm[]> = index(BEFORE, (words) => words.at(-1)!);
/** By first word, longest first. */
export const HEDGES_AFTER: ReadonlyMap<string, readonly HedgeForm[]> = index(AFTER, (words) => words[0]!);

function index(
  table: readonly (readonly [Hedge, string])[],
  keyOf: (words: readonly string[]) => string,
): Map<string, HedgeForm[]> {
  const map = new Map<string, HedgeForm[]>();
  for (const [hedge, forms] of table) {
    for (const form of forms.split('|')) {
      const words = form.split(' ');
      const key = keyOf(words);
      const list = map.get(key) ?? [];
      list.push({ words, hedge });
      list.sort((a, b) => b.words.length - a.words.length);
      map.set(key, list);
    }
  }
  return map;
}
