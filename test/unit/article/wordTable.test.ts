import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../../../server/src/article/tokens';
import { wordTable } from '../../../server/src/article/wordTable';

test('a norm has one number in every text, and marks have theirs', () => {
  const first = tokenise('The ferry sank, the crew lived.');
  const second = tokenise('Crew: “THE Ferry”');
  const numberOf = (tokens: typeof first, norm: string): number => tokens.words[tokens.norms.indexOf(norm)]!;
  for (const norm of ['the', 'ferry', 'crew']) assert.equal(numberOf(first, norm), numberOf(second, norm), norm);
  assert.equal(first.words[0], first.words[4]);
  const different = new Set(['the', 'ferry', 'sank', 'crew', 'lived', ',', '.'].map((norm) => numberOf(first, norm)));
  assert.equal(different.size, 7);
  assert.ok(!different.has(0));
});

test('words are told apart by all of their letters, and capitals change no number', () => {
  const same = tokenise('Internal INTERNAL internal internal; U.S. u.s.; Été été; internationally INTERNATIONALLY');
  assert.equal(new Set(same.words).size, 5);
  const { words } = tokenise('intensional interestial intermarial; internal interna1 intern al; étéétéété été été');
  assert.equal(new Set(words).size, 10);
});

test('a table asks once for each word, and every time for one without a number', () => {
  const asked: string[] = [];
  const length = wordTable((norm) => asked.push(norm) && norm.length);
  const long = 'x'.repeat(60);
  const tokens = tokenise(`Velm velm ${long} ${long}`);
  assert.deepEqual(
    [0, 1, 2, 3].map((at) => length(tokens, at)),
    [4, 4, 60, 60],
  );
  assert.deepEqual(asked, ['velm', long, long]);
});

test('an answer of zero is remembered too', () => {
  let count = 0;
  const none = wordTable(() => {
    count++;
    return 0;
  });
  const tokens = tokenise('no no no');
  assert.deepEqual(
    [0, 1, 2].map((at) => none(tokens, at)),
    [0, 0, 0],
  );
  assert.equal(count, 1);
});
