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

/**
 * Texts with words of other texts in place of some of theirs, before them or behind them: the same in every run, as
 * above. Each begins as one of a list, all lists being as likely.
 */
export function* changedTexts(
  lists: readonly (readonly string[])[],
  vocabulary: readonly string[],
  count: number,
): Generator<string> {
  let seed = Number(process.env.CROSSCHECK_SEED ?? 7);
  const draw = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let k = 0; k < count; k++) {
    const texts = lists[draw(lists.length)]!;
    const words = texts[draw(texts.length)]!.split(' ');
    for (let changes = draw(3); changes >= 0; changes--)
      words.splice(draw(words.length + 1), draw(3), vocabulary[draw(vocabulary.length)]!);
    yield words.join(' ');
  }
}
