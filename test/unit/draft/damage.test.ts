import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damageOf } from '../../../server/src/article/damage';
import { readArticle } from '../../../server/src/article/read';

const damageIn = (text: string): string | null => damageOf(readArticle(text, 'txt'))?.kind ?? null;

const WHOLE = 'The harbour master spoke to the council for an hour. He asked for a new crane and for two boats.';

test('a text that is whole shows no damage', () => {
  assert.equal(damageIn(`${WHOLE}\n\n${WHOLE.replace('hour', 'day')}`), null);
  assert.equal(damageIn('The sale was run by e.g. the council. iPhone owners were many. He left.'), null);
});

test('a sentence without its beginning', () => {
  assert.equal(damageIn(`${WHOLE} boats to the council and to the port.`), 'torn sentence');
});

test('a sentence that stands in the text twice, but not what is quoted twice', () => {
  const lead = 'Nobody in the port of Lysk had seen so much ice in one week of March before.';
  const again =
    'The council has met four times since the ice came, and every time it has sent the harbour master home.';
  assert.equal(damageIn(`${lead}\n\n${WHOLE}\n\n${again} He went.\n\n${again} He came back.`), 'doubled sentence');
  const quoted = `“${again}”`;
  assert.equal(damageIn(`${lead}\n\n${WHOLE}\n\n${quoted} he said.\n\n${quoted} he said.`), null);
});

test('a line of the page inside a paragraph', () => {
  assert.equal(damageIn(`${WHOLE} Read more: The ice of the century. ${WHOLE}`), 'page furniture in the text');
});
