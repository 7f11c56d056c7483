import fc from 'fast-check';

/**
 * Property tests draw the same texts in every run, so that a failure is the change's and not the dice's. To look for
 * more: `CROSSCHECK_SEED=$RANDOM npm run test:unit`; a failure that this finds becomes an example in its test.
 */
fc.configureGlobal({ seed: Number(process.env.CROSSCHECK_SEED ?? 20_260_301) });

/**
 * How often a slow property is tried, or how long a text it is tried on: in `npm test` as it says, in the inner loop an
 * eighth of that, or `few`.
 */
export function runs(all: number, few = Math.ceil(all / 8)): number {
  return process.env.CROSSCHECK_ALL_RUNS ? all : few;
}

/**
 * Any code points, lone surrogates too, and the words that programs stumble over ("__proto__"). The library's own
 * `unit: 'binary'` first makes a table of all code points to find such words in, which takes a second.
 */
export function anyString(maxLength: number): fc.Arbitrary<string> {
  const codePoints = fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength });
  return fc.oneof(
    fc.string({ maxLength }),
    codePoints.map((codes) => String.fromCodePoint(...codes)),
  );
}
