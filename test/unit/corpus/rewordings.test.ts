import assert from 'node:assert/strict';
import test from 'node:test';
import { tokenise } from '../../../server/src/article/tokens';
import { wordNumber } from '../../../server/src/article/wordsByNumber';
import { isNearlyTheSame, rootOf } from '../../../server/src/corpus/rewordings';
import { openFixture } from '../../openFixture';

/** Whether two quotations of one speaker are one saying, in articles of these days. */
async function checkOne(a: string, b: string, expected: boolean, days = ['2031-05-02', '2031-05-03']): Promise<void> {
  const article = (name: string, date: string | undefined, said: string): string =>
    `//- articles/${name}.txt role=source${date === '' ? '' : ` date=${date}`}\n“${said},” said Ilse Brand.\n`;
  const fixture = article('a', days[0], a) + article('b', days[1], b);
  const { sayings } = (await openFixture(fixture)).corpus().snapshot;
  assert.equal(sayings.size, expected ? 1 : 0, `${a} ‖ ${b}`);
}

const REWORDED = [
  ['We gave up the houses, but we have not given up the bridge', 'We left the houses, we did not leave the bridge'],
  [
    'We are taking one stair at a time, and we are trying each of them before we stand on it',
    'We take one stair at a time and we try each of them before we step on it',
  ],
  ['They shot at people asleep in their tents', 'They aimed at people who were sleeping in their own tents'],
  ['Every lantern is a boat that comes home', 'Each lantern is a boat that can come home at night'],
  [
    'They knew exactly what they needed and they left the rest',
    'They knew exactly what they were looking for and left everything else alone',
  ],
] as const;

test('what one speaker said on one occasion is one saying in many words of others', async () => {
  for (const [a, b] of REWORDED) await checkOne(a, b, true);
});

test('what was said on other days, or nobody knows when, takes more', async () => {
  const [a, b] = REWORDED[0];
  await checkOne(a, b, false, ['2031-05-02', '2031-05-20']);
  await checkOne(a, b, false, ['', '']);
});

test('other sentences of one speaker stay apart', async () => {
  await checkOne(
    'We will rebuild every house in the valley by spring',
    'We will open every school in the city in autumn',
    false,
  );
  await checkOne(
    'Let me make it clear, if I have not done so before, that Ivo Marek is unfit to be mayor of Lysk',
    'We will not allow the council to make Lysk a laughing stock before the whole country',
    false,
  );
  await checkOne(
    'I do not want to make this harder for anybody',
    'They make millions of it, and I do not think that anybody in this town wants to know where they come from or why',
    false,
  );
});

test('an article that gets another date parts what it had joined', async () => {
  const [a, b] = REWORDED[0];
  const text = (date: string, said: string): string => `---\ndate: ${date}\n---\n“${said},” said Ilse Brand.\n`;
  const opened = await openFixture(
    `//- articles/a.md\n${text('2031-05-02', a)}//- articles/b.md\n${text('2031-05-03', b)}`,
  );
  assert.equal(opened.corpus().snapshot.sayings.size, 1);
  opened.service.openDocument(opened.uriOf('articles/b.md'), 'markdown', 1, text('2031-06-03', b));
  await opened.service.settled();
  assert.equal(opened.corpus().snapshot.sayings.size, 0);
});

test('one sentence but for a word or two is one saying, whoever is said to have spoken it', async () => {
  const fixture = (a: string, b: string): string =>
    `//- articles/a.txt role=source\n“${a},” said Ilse Brand.\n//- articles/b.txt role=source\n“${b},” said Ivo Marek.\n`;
  const said = 'Nobody will ask us again whether we should have just bought a boat';
  const count = async (other: string): Promise<number> =>
    (await openFixture(fixture(said, other))).corpus().snapshot.sayings.size;
  assert.equal(await count("Nobody is going to ask us again whether we should've just bought a boat"), 1);
  assert.equal(await count('Nobody will ask him again why he should have sold the old boat'), 0);
  assert.equal(await count('We should have just bought a boat'), 1);
});

/** The numbers of words, which are roots from now on. */
function wordsIn(text: string): readonly number[] {
  const tokens = tokenise(text);
  const numbers = Array.from({ length: tokens.count }, (_, i) => wordNumber(tokens, i));
  for (const number of numbers) rootOf(number);
  return numbers;
}

test('whether two sentences are one does not hang on what was read before', () => {
  const both = wordsIn('the harbour of lantern and bridge ferry tower');
  const letters = (n: number): string => String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26));
  for (let between = 0; between < 34; between++) {
    const [own] = wordsIn(`zorvak${letters(between)}`);
    for (let i = 0; i < between; i++) wordsIn(`quen${letters(between)}${letters(i)}`);
    const [other, another] = wordsIn(`blorv${letters(between)} drimp${letters(between)}`);
    // They weigh 45 and share 36 of it: the least that is enough.
    assert.equal(isNearlyTheSame([...both, own!], [...both, other!, another!]), true, `${between} words between`);
  }
});
