import { words } from './words';

/** Ordinals in words, from the first on. */
export const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** By what things are ranked; of each line the words are one. */
export const SUPERLATIVES: ReadonlyMap<string, string> = new Map(
  `
largest biggest greatest
longest
highest tallest
oldest
youngest
richest wealthiest
poorest
busiest
deadliest worst bloodiest
strongest
fastest quickest
smallest
deepest
heaviest
hottest warmest
coldest
wettest
driest
lowest
best finest
most
least
`
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word): [string, string] => [word, `rank ${line.split(' ')[0]}`])),
);

/** Behind an ordinal, what a thing is of only one: a term in office, an edition. */
export const NUMBERED_ONCE = words(
  'time term edition anniversary attempt victim package tranche season summit strike walkout birthday generation stint bid album novel film child amendment extension rise cut increase title spell win defeat death case election budget visit trip marriage operation',
);

/** What one report has several of. */
export const NUMBERED_OFTEN = words(
  'minute round lap stage set game inning over hole leg quarter ballot session hearing kilometre mile',
);
