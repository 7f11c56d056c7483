import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letNormsGo } from '../../../server/src/article/tokenColumns';
import { tokenise } from '../../../server/src/article/tokens';
import { fold } from '../../../server/src/text/fold';

const TEXTS = [
  '',
  'Ms. Roe’s “Réunion” cost $5.5m… in Velm, she SAID!',
  // Longer than any word that gets a number.
  `${'Velm'.repeat(60)} and the coast guard`,
  // Columns of their own.
  'The mate of the ferry saw Ølgød burn.\n\n'.repeat(400),
];

test('norms that were let go come back as they were, when somebody asks', () => {
  for (const text of TEXTS) {
    const tokens = tokenise(text);
    const before = [...tokens.norms];
    letNormsGo(tokens);
    assert.equal(Object.hasOwn(tokens, 'norms'), false);
    assert.deepEqual(tokens.norms, before);
    assert.equal(tokens.norms, tokens.norms, 'made once');
    letNormsGo(tokens);
    letNormsGo(tokens);
    assert.deepEqual(tokens.norms, before);
    assert.equal(tokens.norms.length, tokens.count);
  }
  assert.ok(TEXTS.some((text) => tokenise(text).words.includes(0)));
});

test('a norm that comes back is the folded word', () => {
  const text = TEXTS[1]!;
  const tokens = tokenise(text);
  letNormsGo(tokens);
  const words = tokens.norms.filter((_, i) => /\p{L}/u.test(text.slice(tokens.starts[i], tokens.ends[i])));
  const written = [...tokens.starts].map((start, i) => text.slice(start, tokens.ends[i]));
  assert.deepEqual(
    words,
    written.filter((word) => /\p{L}/u.test(word)).map((word) => fold(word)),
  );
});
