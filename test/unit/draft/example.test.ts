import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { draftStatements } from '../../../server/src/corpus/draft/statements';
import { exampleTexts, openWorkspace } from '../service/workspace';

const DRAFT = 'drafts/ten-days.md';
const ENOUGH = 0.95;

test('the statements of the example’s draft stand as a person judges them', async () => {
  const file = join(process.env.CROSSCHECK_ROOT ?? process.cwd(), 'test', 'draft-states.txt');
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, state, kind, words] = /^(not found|one origin|\w+)\s+(\w+)\s+(.*)$/.exec(line)!;
      return { state: state!, kind: kind!, words: words! };
    });
  const { service, uri } = await openWorkspace(exampleTexts());
  const statements = draftStatements(service.find(uri(DRAFT))!.corpus.snapshot, DRAFT);
  assert.deepEqual(
    statements.map(({ kind, words }) => `${kind} ${words}`),
    gold.map(({ kind, words }) => `${kind} ${words}`),
  );
  const wrong = statements.flatMap(({ state, words }, i) => (state === gold[i]!.state ? [] : [{ state, words, i }]));
  assert.ok(gold.length >= 25);
  assert.ok(wrong.length <= gold.length * (1 - ENOUGH), JSON.stringify(wrong));
  const missed = wrong.filter(({ state, i }) => [state, gold[i]!.state].sort().join() === 'not found,verbatim');
  assert.deepEqual(missed, []);
});
