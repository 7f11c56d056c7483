import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeAtOnce } from '../../../server/src/cli/decodeTexts';
import { decodeByStandard } from '../../../server/src/text/decode';

/** As a file that is read behind another one: its bytes do not begin where their memory does. */
function behindOthers(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from([0x41, 0xc3, 0xa9, ...bytes, 0xbd]).subarray(3, 3 + bytes.length);
}

function check(bytes: readonly number[]): void {
  const read = behindOthers(bytes);
  assert.equal(decodeAtOnce(read), decodeByStandard(read));
}

const MARK = [0xef, 0xbb, 0xbf];

test('all at once or one letter after the other, the text is the same', () => {
  const texts = ['', 'Velm', '“No”', 'café', 'Rzeszów 😀', 'a\u0000b', '\ufeffVelm', '\u2028\r\n', 'Ā'.repeat(9000)];
  for (const text of texts) {
    const bytes = [...new TextEncoder().encode(text)];
    check(bytes);
    check([...MARK, ...bytes]);
    check([...MARK, ...MARK, ...bytes]);
    for (let end = 1; end < Math.min(bytes.length, 20); end++) check(bytes.slice(0, -end));
  }
});

test('neither reads what is no UTF-8', () => {
  const wrong = [
    [0x80],
    [0xc0, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xff, 0xfe],
    [0xe2, 0x80],
    MARK.slice(0, 2),
  ];
  for (const bytes of wrong) {
    check(bytes);
    assert.equal(decodeAtOnce(behindOthers([0x41, ...bytes])), null);
  }
});

test('nor do they part on any bytes', () => {
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(...MARK, 0xe2, 0x80, 0x9c, 0xf0, 0x9f, 0xed, 0xa0, 0x41));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), (bytes) => check(bytes)),
    { numRuns: 500 },
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => check([...new TextEncoder().encode(text)])));
});
