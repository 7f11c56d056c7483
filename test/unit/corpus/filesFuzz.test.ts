import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMembership } from '../../../server/src/corpus/membership';
import { readMetadataTable } from '../../../server/src/corpus/metadataTable';
import { readDecisions } from '../../../server/src/corpus/readDecisions';
import { readManifest } from '../../../server/src/corpus/readManifest';
import { writeDecision } from '../../../server/src/corpus/writeDecision';
import { readDescribedEntities } from '../../../server/src/entities/described';
import { anyString, runs } from '../../fuzzing';

const PIECES = [
  '- ',
  'id: a',
  'kind: person',
  'name: X',
  'claim: c',
  'verdict: accepted',
  'finding: f',
  'article: a',
  'words: w',
  'reason: r',
  'include: ',
  'rules:',
  'drafts: [',
  ']',
  '{',
  '}',
  '\n',
  '\n',
  '\n',
  '  ',
  '    ',
  '\t',
  '#',
  '"',
  "'",
  ': ',
  '|',
  '>',
  '&x',
  '*x',
  '!!str ',
  '---',
  '...',
  '%YAML 1.2',
  '? ',
  '<<: ',
  '😀',
  '\r\n',
  '\ufeff',
  ',',
  '@',
  '`',
  '**/*.txt',
  'filename\toutlet\tdate',
  '\u2028',
  '(a|b',
  '!(a)',
]; // prettier-ignore
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

test('property: any text is read, and problems lie within it', () => {
  fc.assert(
    fc.property(fc.oneof(texts, anyString(200)), (text) => {
      const manifest = readManifest(text, ['figure.conflict']);
      const membership = readMembership(manifest.manifest);
      for (const path of ['a.txt', 'b/c.md']) assert.equal(typeof membership.isArticle(path), 'boolean');
      const all = [manifest, readDescribedEntities(text), readDecisions(text), readMetadataTable(text)];
      for (const { problems } of all) {
        for (const { start, end, message } of problems) {
          assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}: ${message}`);
          assert.ok(message.length > 10 && message.length < 500);
        }
      }
    }),
    { numRuns: runs(250) },
  );
});

const words = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');

test('property: a ruling that was written is read back, and the ones there stay', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ article: words, words, reason: words }), { maxLength: 6 }),
      words,
      (rulings, claim) => {
        let text = '# our rulings\n';
        const write = (decision: Parameters<typeof writeDecision>[1]): void => {
          text = writeDecision(text, decision);
        };
        for (const ruling of rulings)
          write({ kind: 'finding', code: 'quote.unattributed', by: null, on: null, ...ruling });
        write({
          kind: 'claim',
          claim,
          verdict: 'disputed',
          value: null,
          evidence: null,
          seen: ['1', claim],
          reason: null,
          by: null,
          on: null,
        });
        const { decisions, problems } = readDecisions(text);
        assert.deepEqual(problems, [], text);
        assert.deepEqual(
          decisions.claims.map((one) => [one.claim, one.seen]),
          [[claim, ['1', claim]]],
        );
        const last = new Map(rulings.map((one) => [`${one.article}\n${one.words.replace(/\s+/g, ' ').trim()}`, one]));
        assert.deepEqual(
          decisions.findings.map(({ article, words, reason }) => JSON.stringify({ article, words, reason })).sort(),
          [...last.values()].map((one) => JSON.stringify(one)).sort(),
        );
        assert.ok(text.startsWith('# our rulings\n'));
      },
    ),
    { numRuns: runs(100) },
  );
});
