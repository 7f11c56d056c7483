import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ArticleText, readArticle, readArticles } from '../../../server/src/article/read';
import { LONGEST_TEXT } from '../../../server/src/text/decode';

test('a text that is too long gives an article without tokens, and says so', () => {
  const text = 'Boats searched the strait. '.repeat(Math.ceil(LONGEST_TEXT / 27) + 1);
  const article = readArticle(text, 'txt');
  assert.deepEqual([article.tokens.count, article.sentences.length, article.blocks.length], [0, 0, 0]);
  assert.deepEqual(
    article.problems.map((problem) => problem.code),
    ['article.too-large'],
  );
  assert.equal(article.text, text);
});

test('a text that is none gives an article without tokens, and says so', () => {
  const article = readArticle('\u0001\u0002\u0000PNG'.repeat(20), 'md');
  assert.equal(article.tokens.count, 0);
  assert.deepEqual(
    article.problems.map((problem) => problem.code),
    ['article.not-text'],
  );
});

test('problems of decoding stay with the article', () => {
  const problem = { start: 3, end: 4, code: 'article.encoding', message: 'Read as Windows-1252.' };
  assert.deepEqual(readArticle('caf\u00e9', 'txt', [problem]).problems, [problem]);
});

test('the dateline is a sentence of its own, with all its tokens in the block', () => {
  const text =
    'Ferry missing\n\nORRIN, Velm (AFP) — The ferry left at dawn. It did not arrive, said the master of the harbour.';
  const article = readArticle(text, 'txt');
  assert.deepEqual(
    article.sentences.map((sentence) => text.slice(sentence.start, sentence.end)),
    [
      'Ferry missing',
      'ORRIN, Velm (AFP) —',
      'The ferry left at dawn.',
      'It did not arrive, said the master of the harbour.',
    ],
  );
  assert.equal(article.dateline?.place, 'Orrin');
  assert.deepEqual([article.blocks[1]!.firstSentence, article.blocks[1]!.endSentence], [1, 4]);
});

test('tokens are the same, whatever was read before', () => {
  const text = 'Rzeszów, RZESZÓW and rzeszów; O’Brien’s U.S. ½ share … “no”.';
  const before = readArticle(text, 'txt').tokens;
  readArticle(Array.from({ length: 40_000 }, (_, i) => `w${i.toString(36)}x`).join(' '), 'txt');
  const after = readArticle(text, 'txt').tokens;
  assert.deepEqual(after.norms, before.norms);
  assert.deepEqual(after.flags, before.flags);
  assert.deepEqual(before.norms.slice(0, 5), ['rzeszow', ',', 'rzeszow', 'and', 'rzeszow']);
});

test('articles that are read together are read as each by itself', () => {
  const prose = 'The ferry lay off Orrin, the minister said. “We wait,” she said.';
  const texts: ArticleText[] = [
    { text: '', format: 'txt' },
    {
      text: `Ferry waits off Orrin\n\nBy Ann Roe\n\nLYSK, Vestria (VNA) - ${prose}\u2028${prose}\r\n\r\n`,
      format: 'txt',
    },
    { text: '\u0001\u0002\u0000PNG'.repeat(20), format: 'txt' },
    { text: `---\ntitle: Ferry waits\ndate: 03/04/2024\n---\n# Ferry waits\n\n*${prose}*\n`, format: 'md' },
    { text: 'x '.repeat(LONGEST_TEXT), format: 'txt' },
    {
      text: `${prose}\n`.repeat(40),
      format: 'txt',
      decoding: [{ start: 0, end: 1, code: 'article.encoding', message: '…' }],
    },
    { text: `${prose} 😀 Été — Київ\fВельм.\n\n${prose}`, format: 'article' },
  ];
  // The long one ends what is read in one go.
  const many = [...texts, ...texts];
  const together = readArticles(many);
  assert.equal(together.length, many.length);
  for (const [i, { text, format, decoding }] of many.entries()) {
    assert.deepEqual(together[i], readArticle(text, format, decoding));
  }
  assert.deepEqual(readArticles([]), []);
});
