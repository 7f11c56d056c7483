import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROOM } from '../../../server/src/article/stretch';
import { readTokensAgain, tokenise } from '../../../server/src/article/tokens';
import { LINE_START, SPACE_BEFORE, type Tokens } from '../../../server/src/article/types';
import { fold } from '../../../server/src/text/fold';

const tokenAt = ({ starts, ends, kinds, flags, norms }: Tokens, i: number, from = 0) => [
  starts[i]! - from,
  ends[i]! - from,
  kinds[i],
  flags[i],
  norms[i],
];

const LINE = 'Ms. Roe’s “Réunion” cost $5.5m… in the U.S., ’05 or not, she SAID at O’Brien’s .45 bar!\n';

test('a text of several stretches has the tokens of its lines, as if each stood alone', () => {
  const line = tokenise(LINE);
  const lines = Math.ceil((2.5 * ROOM) / LINE.length);
  const long = tokenise(LINE.repeat(lines));
  assert.equal(long.count, lines * line.count);
  for (let i = 0; i < long.count; i++) {
    const at = i % line.count;
    assert.deepEqual(tokenAt(long, i, Math.floor(i / line.count) * LINE.length), tokenAt(line, at), `token ${i}`);
  }
  assert.deepEqual(readTokensAgain({ text: LINE.repeat(lines), bodyStart: 0, markup: [] }), long);
});

test('what stands before a stretch is known to its first token', () => {
  const text = `${'a'.repeat(ROOM - 2)} \nb`;
  const { count, flags, starts } = tokenise(text);
  assert.equal(count, 2);
  assert.equal(starts[1], ROOM);
  assert.equal(flags[1], SPACE_BEFORE | LINE_START);
});

test('a run of letters that no stretch can hold is cut, between two characters', () => {
  const text = `${'x'.repeat(ROOM - 1)}${'𝒜'.repeat(10)} end`;
  const { count, starts, ends } = tokenise(text);
  const words = Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
  assert.deepEqual(words, ['x'.repeat(ROOM - 1), '𝒜'.repeat(10), 'end']);
});

test('more different words than are kept are read rightly all the same', () => {
  const words = Array.from({ length: 80_000 }, (_, i) => `${i % 2 === 0 ? 'Velmish' : 'Ve'}${i.toString(36)}x`);
  const text = words.join(' ');
  const { count, norms } = tokenise(text);
  assert.equal(count, words.length);
  for (let i = 0; i < count; i++) assert.equal(norms[i], fold(words[i]!));
});
