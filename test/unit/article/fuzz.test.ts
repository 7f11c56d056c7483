import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readArticle } from '../../../server/src/article/read';
import {
  ALL_CAPITALS,
  type Article,
  type ArticleFormat,
  CAPITAL,
  PUNCTUATION,
  WORD,
} from '../../../server/src/article/types';
import { MARKUP } from '../../../server/src/text/codeClasses';
import { decodeText } from '../../../server/src/text/decode';
import { fold } from '../../../server/src/text/fold';
import { anyString, runs } from '../../fuzzing';

/** What every article must hold to, whatever its text. */
function checkInvariants(article: Article): void {
  const { text, tokens, sentences, blocks, bodyStart } = article;
  assert.ok(bodyStart >= 0 && bodyStart <= text.length);
  if (article.problems.some((problem) => problem.code === 'article.not-text')) {
    assert.deepEqual([tokens.count, sentences.length, blocks.length], [0, 0, 0]);
    return;
  }
  let at = bodyStart;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    assert.ok(start >= at && end > start && end <= text.length, 'tokens are in order and inside the text');
    if (article.format === 'txt') assert.match(text.slice(at, start), BETWEEN, 'only space stands between tokens');
    const written = text.slice(start, end);
    const isMark = tokens.kinds[i] === PUNCTUATION && written.length === 1;
    const isDash = /^-{2,3}$/.test(written);
    assert.equal(tokens.norms[i], isMark ? written : isDash ? '—' : fold(written));
    assert.equal(tokens.flags[i]! & (CAPITAL | ALL_CAPITALS), tokens.kinds[i] === WORD ? capitalsOf(written) : 0);
    at = end;
  }
  if (article.format === 'txt') assert.match(text.slice(at), BETWEEN);
  assert.equal(tokens.norms.length, tokens.count);
  let token = 0;
  let sentence = 0;
  let blockEnd = bodyStart;
  for (const [index, block] of blocks.entries()) {
    assert.ok(block.start >= blockEnd && block.end <= text.length, 'blocks are in order');
    assert.ok(block.firstToken === token && block.endToken > token, 'blocks share out the tokens');
    assert.equal(block.firstSentence, sentence);
    for (; sentence < block.endSentence; sentence++) {
      const s = sentences[sentence]!;
      assert.equal(s.block, index);
      assert.ok(s.firstToken === token && s.endToken > token, 'sentences share out the tokens of their block');
      assert.deepEqual([s.start, s.end], [tokens.starts[s.firstToken], tokens.ends[s.endToken - 1]]);
      token = s.endToken;
    }
    assert.equal(token, block.endToken);
    blockEnd = block.end;
  }
  assert.equal(token, tokens.count, 'every token is in a block');
  assert.equal(sentence, sentences.length);
  for (const problem of article.problems) assert.ok(problem.start >= 0 && problem.end <= text.length);
  if (article.dateline) assert.ok(article.dateline.start < article.dateline.end);
}

function capitalsOf(word: string): number {
  if (word[0] === word[0]!.toLowerCase()) return 0;
  return word.length > 1 && word === word.toUpperCase() ? CAPITAL | ALL_CAPITALS : CAPITAL;
}

const BETWEEN = new RegExp(`^[\\s\\p{Z}\\u0085\\u200b\\ufeff${String.fromCharCode(MARKUP)}]*$`, 'u');

const PIECES = [
  ...['\n', '\r', '\r\n', '\u2028', '\u2029', '\f', '\v', '\u0085', '\n\n', ' ', '\t', '\u00a0', '\u200b', '\ufeff'],
  ...[
    '---\n',
    'title: ',
    'a: b\n',
    'date: 03/04/2024\n',
    '- ',
    '# ',
    '> ',
    '* ',
    '```\n',
    '<!--',
    '-->',
    '![',
    '](',
    '[[',
    ']]',
    ')',
    '<b>',
  ],
  ...[
    '.',
    '...',
    '…',
    '?',
    '!',
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    '(',
    ')',
    '``',
    "''",
    '—',
    ',',
    ':',
    '$',
    '%',
    '\\',
    '_',
    '**',
    '|',
  ],
  ...[
    'U.S.',
    'Mr.',
    'Jan.',
    'p.m.',
    'said',
    'Roe',
    'By Ann Roe',
    'ORRIN, – ',
    '5',
    '1,000.5',
    '\ud83d',
    '\ude00',
    '😀',
    'é',
    'e\u0301',
    '\ufdd0',
    '\u0000',
  ],
  ...[
    'Read more: ',
    'Related Articles\n',
    'COMMENTS\n',
    'SOURCEVelm',
    '(Ann Roe/AP)',
    '© 2024 ',
    'Image Credit: ',
    'donate',
    'please',
  ],
];
const anyText = fc.oneof(
  anyString(60),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
);
const anyFormat = fc.constantFrom<ArticleFormat>('txt', 'md', 'article');

test('any text gives an article that holds together', () => {
  fc.assert(
    fc.property(anyText, anyFormat, (text, format) => checkInvariants(readArticle(text, format))),
    { numRuns: runs(3000) },
  );
});

test('any bytes give a text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text, problems } = decodeText(bytes);
      checkInvariants(readArticle(text, 'txt', problems));
    }),
    { numRuns: runs(1000) },
  );
});

test('a long run of anything is read in a time that grows with its length', () => {
  const slow: string[] = [];
  for (const piece of PIECES.filter((_, i) => i % Math.ceil(PIECES.length / runs(PIECES.length)) === 0)) {
    for (const format of ['txt', 'md'] as const) {
      const timeOf = (length: number): number => {
        const text = `Ferry lost\n${piece.repeat(Math.ceil(length / piece.length))}`;
        const from = performance.now();
        readArticle(text, format);
        return performance.now() - from;
      };
      // Sixteen times the length: sixteen times the work, far from the 256 times of a quadratic reader. Another
      // process may take the machine for a moment, so a suspect is measured again.
      let ratio = Number.POSITIVE_INFINITY;
      for (let turn = 0; turn < 4 && ratio > 80; turn++) {
        const short = timeOf(4_000);
        const long = timeOf(64_000);
        ratio = long < 100 ? 0 : long / short;
      }
      if (ratio > 80) slow.push(`${JSON.stringify(piece)} as ${format}: ${Math.round(ratio)} times`);
    }
  }
  assert.deepEqual(slow, []);
});
