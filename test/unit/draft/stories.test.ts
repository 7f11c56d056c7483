import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { draftStatements } from '../../../server/src/corpus/draft/statements';
import type { StatementState } from '../../../server/src/corpus/draft/types';
import { openFixture } from '../../openFixture';

const root = process.env.CROSSCHECK_ROOT ?? process.cwd();
/** The share of the statements of each story that must have the state that a person gave them. */
const RIGHT = 0.95;

interface Line {
  readonly kind: string;
  readonly state: StatementState;
  readonly words: string;
}

/** The example stories and what a person wrote of each statement in their drafts: `kind`, `state`, `words`, by tabs. */
for (const story of ['ansa-flood', 'orlem-budget']) {
  test(`the draft of ${story} against its sources`, async (t) => {
    const gold = readGold(story);
    assert.ok(gold.length >= 25);
    const { snapshot } = (await openFixture(storyAsFixture(story))).corpus();
    const [draft] = [...snapshot.articles.values()].filter(({ role }) => role === 'draft');
    const found = draftStatements(snapshot, draft!.path).map(({ kind, state, words }) => ({ kind, state, words }));
    const left = [...found];
    const wrong: string[] = [];
    for (const line of gold) {
      const at = left.findIndex(({ kind, words }) => kind === line.kind && plain(words) === plain(line.words));
      const [own] = at < 0 ? [] : left.splice(at, 1);
      if (own?.state !== line.state)
        wrong.push(`${line.kind} ${line.words}: ${own?.state ?? 'no statement'}, not ${line.state}`);
      const missed = line.state === 'verbatim' || line.state === 'one origin';
      assert.ok(!(missed && own?.state === 'not found'), `called missing, and stands in a source: ${line.words}`);
      assert.ok(
        !(line.state === 'not found' && own?.state === 'verbatim'),
        `called verbatim, and stands nowhere: ${line.words}`,
      );
    }
    for (const { kind, words, state } of left) wrong.push(`${kind} ${words}: ${state}, and nobody expected it`);
    t.diagnostic(
      `${gold.length - wrong.length} of ${gold.length} as a person has them; otherwise: ${wrong.join('; ') || 'none'}`,
    );
    const right = gold.length - wrong.length;
    assert.ok(right >= gold.length * RIGHT, `${right} of ${gold.length}`);
  });
}

const plain = (words: string): string => words.replace(/^# /, '').replace(/[“”]/g, '').trim();

function readGold(story: string): readonly Line[] {
  return readFileSync(join(root, 'test/drafts', `${story}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind, state, words] = line.split('\t');
      return { kind: kind!, state: state as StatementState, words: words! };
    });
}

function storyAsFixture(story: string): string {
  const folder = join(root, 'examples', story);
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => `//- ${name}\n${readFileSync(join(folder, name), 'utf8')}`)
    .join('\n');
}
