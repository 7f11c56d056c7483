import { convert } from '../english/convert';
import type { Figure } from '../facts/types';

/** A figure's value in the unit that it is compared in, its hedge as a sign: "≤ 186 miles". */
export type SameUnit = (figure: Figure) => string;

const SIGNS: Readonly<Record<Figure['modifier'], string>> = {
  exact: '',
  about: '~ ',
  atLeast: '≥ ',
  atMost: '≤ ',
  over: '> ',
  under: '< ',
};

const DIGITS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const ROUNDED = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });

/** All figures in the unit that most of them use; of equals, the first one's. */
export function sameUnitFor(figures: readonly Figure[]): SameUnit {
  const counts = new Map<string, number>();
  for (const { unit } of figures) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const unit = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  // What is counted is named differently by each article ("people", "sailors"), and needs no converting.
  const counted = (figure: Figure): boolean => figure.dimension === 'count' || figure.dimension === 'number';
  return (figure) => {
    const write = (value: number): string => {
      if (counted(figure) || figure.unit === unit) return DIGITS.format(value);
      const converted = convert(value, figure.unit, unit);
      return converted === null ? DIGITS.format(value) : ROUNDED.format(converted);
    };
    const ends = [...new Set([figure.min, figure.max].flatMap((end) => (end === null ? [] : [write(end)])))];
    const known = counted(figure) || figure.unit === unit || convert(1, figure.unit, unit) !== null;
    const shown = known ? unit : figure.unit;
    const open = figure.max === null && figure.modifier === 'exact' ? '≥ ' : SIGNS[figure.modifier];
    return `${open}${ends.join(' to ')}${counted(figure) ? '' : ` ${inPlural(shown, ends)}`}`.trimEnd();
  };
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['percent', 'percent'],
  ['penny', 'pence'],
  ['hertz', 'hertz'],
  ['horsepower', 'horsepower'],
  ['century', 'centuries'],
  ['yen', 'yen'],
  ['yuan', 'yuan'],
  ['won', 'won'],
  ['baht', 'baht'],
  ['rand', 'rand'],
]);

/** "mile" → "miles", "mile per hour" → "miles per hour", "degree Celsius" → "degrees Celsius". */
function inPlural(unit: string, ends: readonly string[]): string {
  if (unit === '' || (ends.length === 1 && ends[0] === '1')) return unit;
  const [head = '', ...rest] = unit.split(/(?= per | of )/);
  const words = head.split(' ');
  const at = words[0] === 'degree' ? 0 : words.length - 1;
  const word = words[at]!;
  words[at] = PLURALS.get(word) ?? (word.endsWith('s') ? word : `${word}s`);
  return [words.join(' '), ...rest].join('');
}
