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
