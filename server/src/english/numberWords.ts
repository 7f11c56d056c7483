/** Number words, folded. Values are exact; a scale multiplies what stands before it. */
const words = (list: string): readonly string[] => list.split(' ');

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...words(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, value): [string, number] => [word, value]),
  ...words('twenty thirty forty fifty sixty seventy eighty ninety').map((word, i): [string, number] => [
    word,
    (i + 2) * 10,
  ]),
  ['fourty', 40],
  ['nought', 0],
  ['naught', 0],
]);

/** Written in full after a number or "a": "two hundred", "a million", "1.5 lakh crore". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
]);

/** After a number only: "3 dozens", "five doz"; alone "dozens" is an open magnitude. */
export const DOZENS: ReadonlySet<string> = new Set('dozens doz dozs dz dzs'.split(' '));

/** After a number only: "five hundreds", "two millions". */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
]);

/** Only after digits: "€2bn", "30k". `m` and `b` are also units, so the reader asks for a reason to take them. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['cr', 1e7],
]);

/** Open magnitudes: "dozens", "tens of thousands". The value is the least that the word allows. */
export const OPEN_SCALES: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['tens', 10],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['lakhs', 1e5],
  ['crores', 1e7],
]);

/** Denominators as words, singular and plural. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['half', 2],
      ['third', 3],
      ['quarter', 4],
      ['fourth', 4],
      ['fifth', 5],
      ['sixth', 6],
      ['seventh', 7],
      ['eighth', 8],
      ['ninth', 9],
      ['tenth', 10],
      ['eleventh', 11],
      ['twelfth', 12],
      ['thirteenth', 13],
      ['fourteenth', 14],
      ['fifteenth', 15],
      ['sixteenth', 16],
      ['seventeenth', 17],
      ['eighteenth', 18],
      ['nineteenth', 19],
      ['twentieth', 20],
      ['thirtieth', 30],
      ['fortieth', 40],
      ['fiftieth', 50],
      ['sixtieth', 60],
      ['seventieth', 70],
      ['eightieth', 80],
      ['ninetieth', 90],
      ['hundredth', 100],
      ['thousandth', 1000],
      ['millionth', 1e6],
      ['billionth', 1e9],
      ['trillionth', 1e12],
    ] as const
  ).flatMap(([word, value]): [string, number][] => [
    [word, value],
    [word === 'half' ? 'halves' : `${word}s`, value],
  ]),
);

/** After tens: "twenty-first(s)", "thirty-second(s)". */
export const TENS_DENOMINATORS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth'.split(' ').flatMap((word, i): [string, number][] => [
    [word, i + 1],
    [`${word}s`, i + 1],
  ]),
);

/** Fractions as one sign: ½, ¾ … */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** How a number word in numbers is glued to ordinals: "92nd", "21st" are names or places in a row, never amounts. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
