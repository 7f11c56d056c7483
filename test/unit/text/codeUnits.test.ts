import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../../server/src/cli/copyTexts';
import { type CodeUnits, readCodeUnits, readCodeUnitsOf } from '../../../server/src/text/codeUnits';

/** The same, one code unit after the other. */
function slowly(text: string): { codes: number[]; lineEnds: number[]; controls: number } {
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const lineEnds = codes.flatMap((code, i) => (/[\n\v\f\r\u2028\u2029]/.test(String.fromCharCode(code)) ? [i] : []));
  const controls = codes.reduce((bits, code) => (code < 32 ? bits | (1 << code) : bits), 0);
  return { codes, lineEnds: [...lineEnds, text.length], controls };
}

function check(text: string): void {
  checkUnits(text, readCodeUnits(text));
}

function checkUnits(text: string, { codes, lineEnds, firstLine, endLine, controls }: CodeUnits): void {
  const found = {
    codes: [...codes.subarray(0, text.length)],
    lineEnds: [...lineEnds.subarray(firstLine, endLine)],
    controls,
  };
  assert.deepEqual(found, slowly(text));
  assert.deepEqual([...codes.subarray(text.length, text.length + 4)], [0, 0, 0, 0]);
}

test('code units with the ends of lines and the control characters among them', () => {
  for (const text of [
    '',
    'a',
    '\n',
    'ab\n',
    'a\nb',
    ' \n',
    '\n ',
    '!\u001f',
    '“Velm”\r\n',
    'x\u2028y\u2029',
    '\0ab\u0007',
  ])
    check(text);
  check(`${'Orrin lies on the strait.\n'.repeat(9000)}“Velm”`);
  const unit = fc.constantFrom('a', ' ', '!', '\n', '\r', '\f', '\0', '\u001f', 'é', 'ÿ', '“', '\u2028', 'В', '😀');
  fc.assert(fc.property(fc.array(unit), (units) => check(units.join(''))));
});

test('texts that are read together leave one another alone', () => {
  const texts = ['', 'a', 'ab\n', '“Velm”', '\n'.repeat(3000), 'Orrin lies on the strait.\n'.repeat(9000), 'x\0'];
  const units = readCodeUnitsOf(texts);
  for (let i = 0; i < texts.length; i++) checkUnits(texts[i]!, units[i]!);
});
