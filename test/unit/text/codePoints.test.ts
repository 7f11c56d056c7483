import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapCodePoints } from '../../../server/src/text/codePoints';

test('an emoji is one code point and two UTF-16 code units', () => {
  const map = mapCodePoints('a😀b');
  assert.equal(map.length, 3);
  assert.equal(map.toUtf16(0), 0);
  assert.equal(map.toUtf16(1), 1);
  assert.equal(map.toUtf16(2), 3);
  assert.equal(map.toUtf16(3), 4);
  assert.deepEqual(
    [0, 1, 3, 4].map((at) => map.fromUtf16(at)),
    [0, 1, 2, 3],
  );
});

test('there and back is the same for every place in a mixed text', () => {
  const text = 'e\u0301 𐐀𐐀 ’x’ \u2028 \r\n 😀';
  for (const ignoreCarriageReturns of [false, true]) {
    const map = mapCodePoints(text, { ignoreCarriageReturns });
    for (let point = 0; point <= map.length; point++) assert.equal(map.fromUtf16(map.toUtf16(point)), point);
  }
});

test('a CR before LF is not counted when asked', () => {
  assert.equal(mapCodePoints('a\r\nb', { ignoreCarriageReturns: true }).length, 3);
  assert.equal(mapCodePoints('a\r\nb', { ignoreCarriageReturns: true }).toUtf16(2), 3);
  assert.equal(mapCodePoints('a\r\nb').length, 4);
});
