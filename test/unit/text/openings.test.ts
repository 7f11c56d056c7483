import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openingOf, openingOfCodes, openings, openingTable, wholeWords } from '../../../server/src/text/openings';
import { runs } from '../../fuzzing';

const FERRY = 1;
const SHARE = 2;
const TABLE = openingTable([
  [FERRY, ['ferry', 'the ferry to']],
  [SHARE, wholeWords(['share this', 'share', 'don’t miss', 'e-mail'])],
]);

const codesOf = (text: string): Uint16Array => Uint16Array.from(`${text}\n\0\0`, (unit) => unit.charCodeAt(0));

test('a line may begin so in capitals, behind any marks, and where its letters are not ASCII', () => {
  const cases: readonly (readonly [line: string, traits: number])[] = [
    ['Ferrymen', FERRY],
    ['THE  FERRY, to Velm', FERRY],
    ['Share: this', SHARE],
    ['Shares', 0],
    ['Don’t miss it', SHARE],
    ["don't miss", SHARE],
    ['E–mail us', SHARE],
    ['Velm', 0],
    ['The ferries', 0],
    ['Šhare', FERRY | SHARE],
  ];
  for (const [line, traits] of cases) {
    assert.equal(openingOf(TABLE, line, 0), traits, line);
    assert.equal(openingOfCodes(TABLE, codesOf(line), 0), traits, line);
  }
});

test('every line that begins with a beginning gets its yes', () => {
  const beginnings = ['by', 'reporting by', 'the post', 'sign up for', 'www'];
  const mayBegin = openings(beginnings);
  const behind = fc.string({ unit: 'grapheme', maxLength: 12 });
  const capitals = fc.boolean();
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), behind, capitals, (beginning, rest, isLoud) => {
      const line = (isLoud ? beginning.toUpperCase() : beginning) + rest;
      assert.ok(mayBegin(line));
      assert.ok(mayBegin(`“${line}`, 1));
    }),
    { numRuns: runs(500) },
  );
});
