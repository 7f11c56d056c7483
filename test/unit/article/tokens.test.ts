import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { tokenise } from '../../../server/src/article/tokens';

const words = (text: string): string[] => {
  const tokens = tokenise(text);
  return [...tokens.starts].map((start, i) => text.slice(start, tokens.ends[i]));
};

test('tokens', () => {
  assert.deepEqual(words('the U.S.-supplied F-16s'), ['the', 'U.S.', '-', 'supplied', 'F', '-', '16', 's']);
  assert.deepEqual(words('Ukraine’s 92nd'), ['Ukraine', '’s', '92', 'nd']);
  assert.deepEqual(words("kyiv's $55.7 billion, O’Brien doesn't"), [
    'kyiv',
    "'s",
    '$',
    '55.7',
    'billion',
    ',',
    'O’Brien',
    "doesn't",
  ]);
  assert.deepEqual(words('“to defend “. It'), ['“', 'to', 'defend', '“', '.', 'It']);
  assert.deepEqual(words('partners’ weapons ‘no’'), ['partners', '’', 'weapons', '‘', 'no', '’']);
  assert.deepEqual(words('Mr. J. Smith of AT&T... end.'), ['Mr', '.', 'J.', 'Smith', 'of', 'AT&T', '...', 'end', '.']);
});

test('two hyphens are the dash of a typewriter', () => {
  assert.deepEqual(words('Roe -- a pilot--left --- so ---- it -- 5 --5'), [
    'Roe',
    '--',
    'a',
    'pilot',
    '--',
    'left',
    '---',
    'so',
    '-',
    '-',
    '-',
    '-',
    'it',
    '--',
    '5',
    '-',
    '-',
    '5',
  ]);
  assert.deepEqual([...tokenise('Roe -- left').norms].slice(0, 3), ['roe', '—', 'left']);
});

test('words of other scripts and marks of rare pages', () => {
  assert.deepEqual(words('Київ → «Велм»: ５ km。'), ['Київ', '→', '«', 'Велм', '»', ':', '５', 'km', '。']);
});

const sentences = (text: string): string[] => readArticle(text, 'txt').sentences.map((s) => text.slice(s.start, s.end));

test('sentences', () => {
  assert.deepEqual(sentences('Talks opened in the U.S. During them, U.S. President Ann Roe spoke. Mr. Lind left.'), [
    'Talks opened in the U.S.',
    'During them, U.S. President Ann Roe spoke.',
    'Mr. Lind left.',
  ]);
  assert.deepEqual(sentences('“We stay.” She left. “Is it?” he asked.'), [
    '“We stay.”',
    'She left.',
    '“Is it?” he asked.',
  ]);
});

test('sentences behind a dateline with stops', () => {
  assert.deepEqual(sentences('LYSK, D.C. (AP) — Talks failed. Mr. Roe left. “Why?” Nobody knew.'), [
    'LYSK, D.C. (AP) —',
    'Talks failed.',
    'Mr. Roe left.',
    '“Why?”',
    'Nobody knew.',
  ]);
});

test('what is read later leaves the columns of a text as they are', () => {
  const text = 'The ferry left Orrin at dawn with 90 people on board.';
  const tokens = tokenise(text);
  const columns = (): unknown =>
    [tokens.starts, tokens.ends, tokens.kinds, tokens.flags, tokens.words].map((column) => [...column]);
  const before = columns();
  for (const length of [0, 1, 7, 3000, 50_000]) assert.equal(tokenise('Velm '.repeat(length)).count, length);
  assert.deepEqual(columns(), before);
  assert.deepEqual(words(text), [
    'The',
    'ferry',
    'left',
    'Orrin',
    'at',
    'dawn',
    'with',
    '90',
    'people',
    'on',
    'board',
    '.',
  ]);
});
