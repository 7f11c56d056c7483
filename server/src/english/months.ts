/** Month names and their short forms (folded, without a stop), to 1…12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr may jun jul aug sep oct nov dec'
  )
    .split(' ')
    .map((name, i) => [name, (i % 12) + 1] as const)
    .concat([['sept', 9] as const]),
);

/** Weekdays and their short forms (folded), to 1 (Monday) … 7 (Sunday), as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['monday', 1],
      ['tuesday', 2],
      ['wednesday', 3],
      ['thursday', 4],
      ['friday', 5],
      ['saturday', 6],
      ['sunday', 7],
      ['mon', 1],
      ['tue', 2],
      ['tues', 2],
      ['wed', 3],
      ['thu', 4],
      ['thur', 4],
      ['thurs', 4],
      ['fri', 5],
      ['sat', 6],
      ['sun', 7],
    ] as const
  ).map(([name, day]) => [name, day]),
);
