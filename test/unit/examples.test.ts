import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpora } from '../../server/src/cli/read';

// Everything that is found in the example corpus stands in test/examples.txt: article, level, code, words. A new rule
// adds its lines there; a line that comes or goes by accident is looked at before it is accepted.
//   CROSSCHECK_UPDATE=1 node scripts/unit.mjs examples   writes the list anew
const root = process.env.CROSSCHECK_ROOT!;
const folder = join(root, 'examples', 'velm-strait');
const list = join(root, 'test', 'examples.txt');

test('the findings of the example corpus', async () => {
  const { corpora } = await readCorpora([folder]);
  const view = corpora[0]?.view;
  assert.ok(view);
  const found = [...view.findings].flatMap(([path, findings]) => {
    const text = view.snapshot.articles.get(path)?.article.text ?? readFileSync(join(folder, path), 'utf8');
    return findings.map(({ severity, code, start, end }) => {
      const words = text.slice(start, end).replace(/\s+/g, ' ');
      return [path, severity, code, words.length > 50 ? `${words.slice(0, 49)}…` : words].join('  ');
    });
  });
  found.sort();
  if (process.env.CROSSCHECK_UPDATE) writeFileSync(list, `${found.join('\n')}\n`);
  assert.deepEqual(found, readFileSync(list, 'utf8').trimEnd().split('\n'));
  assert.deepEqual(
    view.ignored.map(({ finding }) => `${finding.article} ${finding.code}`),
    ['articles/strait-watch-0313-fragments.txt quote.unattributed'],
  );
});
