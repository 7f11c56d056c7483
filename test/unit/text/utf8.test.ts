import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addJsonNumber,
  addJsonText,
  addPiece,
  addText,
  createUtf8Text,
  utf8Piece,
} from '../../../server/src/text/utf8';

const LETTERS = [
  'plain',
  '',
  'a "b" \\ c',
  'line\nend',
  '\u0000',
  'é “q” 🛰',
  '\ud800 alone',
  '“the 36ᵗʰ”, “a "b" \\ é\u007fü”',
  'é\nend',
  '\u07ff\u0800\ud7ff\ue000\uffff',
  'é \udc00 alone',
  '\u2028',
  '\u007f',
  '\u0080',
  null,
];

const WHOLE = [
  0,
  7,
  9,
  10,
  99,
  100,
  305,
  999,
  1000,
  2009,
  5280,
  9999,
  10_000,
  123_456_789,
  999_999_999,
  1e9,
  2 ** 31,
  2 ** 53,
  1e21,
];
const NUMBERS = [...WHOLE, -0, 1.5, -3, 305.8, 1e-7, Number.POSITIVE_INFINITY, Number.NaN, null];

test('texts and numbers are put down as JSON writes them, however little room there was', () => {
  for (const room of [0, 1, 7, 4096]) {
    const to = createUtf8Text(room);
    const comma = utf8Piece(',');
    addText(to, '[');
    for (const text of LETTERS) {
      addJsonText(to, text);
      addPiece(to, comma);
    }
    for (const number of NUMBERS) {
      addJsonNumber(to, number);
      addPiece(to, comma);
    }
    addText(to, '"é “q” 🛰"]');
    const written = new TextDecoder().decode(to.bytes.subarray(0, to.end));
    assert.equal(written, JSON.stringify([...LETTERS, ...NUMBERS, 'é “q” 🛰']));
  }
});
