import assert from 'node:assert/strict';
import { test } from 'node:test';
import { betterBeside, contested, type Marked, type Settled } from '../../../server/src/standoff/contested';
import type { Span } from '../../../server/src/text/span';

/** The place of the nth time that words stand in a text. */
function placeOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `"${words}" does not stand there ${nth + 1} times`);
  return { start, end: start + words.length };
}

const BEFORE =
  'Anne Roe left Lysk at noon. She said so, and he said more. The boats of Lysk are red. He blamed the tide.';

interface Put {
  readonly words: string;
  /** Which of these words it was, and where it was put. */
  readonly was: number;
  readonly put: number;
  readonly isSure?: boolean;
}

function settle(after: string, puts: readonly Put[]): Settled[] {
  return puts.map(({ words, was, put, isSure = true }, index) => ({
    index,
    words,
    isSure,
    said: [placeOf(BEFORE, words, was)],
    spans: [placeOf(after, words, put)],
  }));
}

const doubtedIn = (after: string, ...puts: readonly Put[]): readonly string[] => {
  const doubted = contested(after, settle(after, puts));
  return puts.flatMap(({ words }, i) => (doubted.has(i) ? [words] : []));
};

test('two that stood apart cannot both have one place; who moved like both its neighbours keeps it', () => {
  const after = `New. ${BEFORE}`;
  const first = { words: 'said', was: 0, put: 0 };
  const second = { words: 'said', was: 1, put: 0 };
  assert.deepEqual(doubtedIn(after, first, second), ['said', 'said']);
  const neighbours = [
    { words: 'Anne Roe', was: 0, put: 0 },
    { words: 'so, and he', was: 0, put: 0 },
  ];
  assert.deepEqual([...contested(after, settle(after, [...neighbours, first, second]))], [3]);
  assert.deepEqual(doubtedIn(after, first, { ...second, put: 1 }), []);
});

test('who is doubted itself claims a place only where one beside it has moved just as far', () => {
  const after = `New. ${BEFORE}`;
  const wrong = { words: 'said', was: 1, put: 0 };
  const owner = { words: 'said', was: 0, put: 0, isSure: false };
  assert.deepEqual(doubtedIn(after, wrong, owner), []);
  assert.deepEqual(doubtedIn(after, { words: 'Anne Roe', was: 0, put: 0 }, owner, wrong), ['said']);
});

test('what stood outside of words does not stand among them', () => {
  const after = `New. ${BEFORE}`;
  const boats = { words: 'The boats of Lysk', was: 0, put: 0 };
  assert.deepEqual(doubtedIn(after, { words: 'Lysk', was: 0, put: 1 }, boats), ['Lysk']);
  assert.deepEqual(doubtedIn(after, { words: 'Lysk', was: 1, put: 1 }, boats), []);
  assert.deepEqual(doubtedIn(after, { words: 'Lysk', was: 0, put: 0 }, boats), []);
});

test('which of two words side by side was marked, they do not tell', () => {
  const after = BEFORE.replace('She said', 'And she said said');
  assert.deepEqual(doubtedIn(after, { words: 'said', was: 0, put: 0 }), ['said']);
  assert.deepEqual(doubtedIn(after, { words: 'said', was: 1, put: 2 }), []);
  // Where nothing moved, they are as they were.
  assert.deepEqual(doubtedIn('Anne Roe left Lysk at noon. She said said', { words: 'said', was: 0, put: 0 }), []);
});

test('words that stand beside a neighbour’s elsewhere are looked at, also where that neighbour was changed', () => {
  const after = 'He sees the boats. New words stand here. He blamed the tide again.';
  const marked = (words: string): Marked => ({ fragments: [words], said: [placeOf(BEFORE, words)] });
  const all = [marked('He'), marked('blamed the tide'), marked('boats of Lysk')];
  const put = (nth: number): Settled[] => settle(after, [{ words: 'He', was: 0, put: nth }]);
  assert.deepEqual([...betterBeside(after, all, put(0))], [0]);
  assert.deepEqual([...betterBeside(after, all, put(1))], []);
  assert.deepEqual([...betterBeside(after, [marked('He')], put(0))], [], 'nobody beside it tells');
});
