import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText, LONGEST_TEXT } from '../../../server/src/text/decode';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

function checkDecoded(bytes: readonly number[], text: string, encoding: string, codes: readonly string[] = []): void {
  const decoded = decodeText(Uint8Array.from(bytes));
  assert.equal(decoded.text, text);
  assert.equal(decoded.encoding, encoding);
  assert.deepEqual(
    decoded.problems.map((problem) => problem.code),
    codes,
  );
}

test('UTF-8, with and without a byte order mark', () => {
  checkDecoded([], '', 'utf-8');
  checkDecoded(utf8('Rzeszów “fell” 😀'), 'Rzeszów “fell” 😀', 'utf-8');
  checkDecoded([0xef, 0xbb, 0xbf, ...utf8('Velm')], 'Velm', 'utf-8');
});

test('Windows-1252 is read with a problem at its first letter', () => {
  checkDecoded([0x93, 0x4e, 0x6f, 0x94], '“No”', 'windows-1252', ['article.encoding']);
  const decoded = decodeText(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]));
  assert.deepEqual([decoded.text, decoded.problems[0]?.start, decoded.problems[0]?.end], ['café', 3, 4]);
});

test('a few damaged bytes do not make UTF-8 another encoding', () => {
  checkDecoded([...utf8('“Ja”, “nein” '), 0xe2, 0x80], '“Ja”, “nein” �', 'utf-8', ['article.encoding']);
});

test('UTF-16 by its mark or by its NULs', () => {
  const letters = [...'A word of Velm.'].map((c) => c.charCodeAt(0));
  const little = letters.flatMap((c) => [c, 0]);
  const big = letters.flatMap((c) => [0, c]);
  checkDecoded([0xff, 0xfe, ...little], 'A word of Velm.', 'utf-16le');
  checkDecoded([0xfe, 0xff, ...big], 'A word of Velm.', 'utf-16be');
  checkDecoded(little, 'A word of Velm.', 'utf-16le');
  checkDecoded(big, 'A word of Velm.', 'utf-16be');
});

test('what is not text, or too much of it, is not read', () => {
  const image = Array.from({ length: 4000 }, (_, i) => (i * 37 + (i >> 3)) % 256);
  checkDecoded(image, '', 'windows-1252', ['article.not-text']);
  const huge = decodeText(new Uint8Array(20_000_000).fill(65));
  assert.deepEqual([huge.text, huge.problems[0]?.code], ['', 'article.too-large']);
  assert.match(huge.problems[0]!.message, /20\.0 MB/);
  assert.ok(decodeText(new Uint8Array(LONGEST_TEXT).fill(65)).problems.length === 0);
});
