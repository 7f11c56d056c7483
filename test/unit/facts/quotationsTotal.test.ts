import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readArticle } from '../../../server/src/article/read';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { readMentionsOf } from '../../../server/src/facts/mentions';
import { readQuotations, readQuotationsOf } from '../../../server/src/facts/quotations';

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

const SENTENCES = [
  'Ana Roe, the harbour master of Lysk, looked at the ice.',
  'It was thin, said Bo Lind.',
  '“It will not hold,” she said.',
  'He asked: “Who says so?”',
  '“Nobody,” the harbour master told the Velm Herald, “and everybody.”',
  '“We wait.”',
  '“Home',
  'The ministry issued a statement.',
  '“The crossing is shut”, it said.',
  'They left on Monday.',
  'She ran. He fell. It broke. They waited. She came. He spoke.',
  'Roe wheezed into the wind, “Shut it now.”',
];

test('many articles read together give what each gives alone', () => {
  const known = buildKnownEntities([]);
  const text = fc
    .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n\n')), { maxLength: 16 })
    .map((pieces) => pieces.flat().join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const articles = texts.map((one) => readArticle(one, 'txt'));
      const names = readMentionsOf(articles, known);
      const alone = articles.map((article, i) => readQuotations(article, names[i]!));
      assert.deepEqual(readQuotationsOf(articles, names), alone);
    }),
    { numRuns: 60 },
  );
});

test('nothing that was read before stands beside a quotation', () => {
  const kinds = (...texts: readonly string[]) =>
    readQuotationsOf(
      texts.map((text) => readArticle(text, 'txt')),
      texts.map(() => ({ mentions: [], referents: [] })),
    ).map(({ quotations }) => quotations.map(({ kind }) => kind));
  // A so-called “…” is held at a distance. Each turn the second text begins a word farther on.
  for (const first of ['“No.”', '“No no.”', '“No no no.”']) {
    kinds(`“No” ${'so-called '.repeat(30)}.`);
    assert.deepEqual(kinds(first, '“We wait for ice”')[1], ['direct']);
  }
});
