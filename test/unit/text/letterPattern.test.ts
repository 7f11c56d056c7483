import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterPattern } from '../../../server/src/text/letterPattern';

const SOURCES = ['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{N}', '[.\\p{L}]', '[^\\p{Lu}]', '^[\\]\\p{N}-]$', '\\\\p\\{L\\}'];

test('says of every code unit what the full pattern says', () => {
  for (const source of SOURCES) {
    const pattern = letterPattern(source);
    const full = new RegExp(source, 'u');
    for (let code = 0; code < 65536; code++) {
      const text = String.fromCharCode(code);
      // Half a million of them: what is said of a failure is put together where there is one.
      if (pattern(text).test(text) !== full.test(text)) assert.fail(`${source} on ${code.toString(16)}`);
    }
  }
});

test('keeps flags, and knows letters in pairs of code units', () => {
  const name = letterPattern(String.raw`^(by )(\p{L}+)$`, 'i');
  assert.equal(name('BY Ánn').exec('BY Ánn')?.[2], 'Ánn');
  assert.equal(name('BY Łysk').exec('BY Łysk')?.[2], 'Łysk');
  assert.equal(name('by 𐐀𐐁').exec('by 𐐀𐐁')?.[2], '𐐀𐐁');
  assert.equal(name('by 😀').test('by 😀'), false);
});

test('a text without other letters gets the pattern that is made at once', () => {
  const pattern = letterPattern(String.raw`\p{Lu}`);
  assert.equal(pattern('“Velm” – €5').flags, '');
  assert.equal(pattern('Łysk').flags, 'u');
});
