import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnnotations } from '../../../server/src/standoff/read';
import { reanchor } from '../../../server/src/standoff/reanchor';
import { fragmentsOfWords } from '../../../server/src/standoff/withoutText';
import { annotatedText } from './annotatedText';

const BEFORE = 'Her deputy, Karl Ohm, said so. The police 🚓 of Tarn counted 300 guests.\n';
const FILE = 'T1\tOrg 31 41;47 51\tThe police Tarn\n';

/** Where the parts of the one annotation stand in a text that was changed outside, read and re-anchored. */
function checkParts(after: string, expected: readonly string[]): void {
  const article = annotatedText(after);
  const wordsOf = (spans: readonly { readonly start: number; readonly end: number }[]): string[] =>
    spans.map(({ start, end }) => after.slice(start, end));
  assert.deepEqual(wordsOf(readAnnotations(FILE, article, 'a.ann').annotations.textBounds[0]!.spans), expected);
  for (const former of [null, annotatedText(BEFORE)]) {
    const { annotations, text } = reanchor(FILE, article, 'a.ann', former);
    assert.deepEqual(wordsOf(annotations[0]!.spans), expected);
    assert.deepEqual(wordsOf(readAnnotations(text, article, 'a.ann').annotations.textBounds[0]!.spans), expected);
  }
}

test('a part of an annotation is as long as its own words, whatever characters stand at its old place', () => {
  checkParts(BEFORE.replace(', Karl Ohm', ''), ['The police', 'Tarn']);
  checkParts(`🚓🚓 ${BEFORE}`, ['The police', 'Tarn']);
});

test('the words of each part are cut by the numbers of the file', () => {
  const cut = (words: string, ...numbers: (readonly [number, number])[]) => fragmentsOfWords({ numbers, words });
  assert.deepEqual(cut('A 🚓 car ran', [0, 7], [9, 12]), ['A 🚓 car', 'ran']);
  assert.deepEqual(cut('A 🚓 car ran', [0, 8], [9, 12]), ['A 🚓 car', 'ran'], 'in UTF-16 code units');
  assert.deepEqual(cut('NorthWelby', [0, 5], [16, 21]), ['North', 'Welby'], 'joined without a space');
  assert.deepEqual(cut('North of Welby', [0, 3], [16, 26]), ['North of Welby'], 'a letter would be lost');
});
