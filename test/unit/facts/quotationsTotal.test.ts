import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readArticle } from '../../../server/src/article/read';
import { readQuotations } from '../../../server/src/facts/quotations';

const PIECES = (
  '“ ” " \' ’ ‘ « » „ `` . , : ; … ? ! ( ) — - \n \n\n said Roe he she they it who that according to in the words of ' +
  'claims saying by was asked 5 Mr. president “A b,” said:'
).split(/ (?=\S)|(?<=\S) (?=\n)/);

test('any text gives quotations whose spans lie in it, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES, ' ', ' ', ' '), { maxLength: 80 }), (pieces) => {
      const text = pieces.join('');
      const { quotations, unbalanced } = readQuotations(readArticle(text, 'txt'), { mentions: [], referents: [] });
      for (const { spans, speaker, cue } of quotations) {
        let last = 0;
        for (const { start, end } of spans) {
          assert.ok(last <= start && start < end && end <= text.length);
          last = end;
        }
        if (speaker) assert.equal(text.slice(speaker.start, speaker.end), speaker.text);
        if (cue) assert.equal(text.slice(cue.start, cue.end), cue.text);
      }
      for (const { start, end, quoted } of unbalanced) {
        assert.ok(start < end && quoted.start <= start && quoted.start < quoted.end && quoted.end <= text.length);
      }
    }),
    { numRuns: 500 },
  );
});
