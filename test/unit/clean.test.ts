import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpora } from '../../server/src/cli/read';

// Articles in which everything is right, so that no rule may warn about them. Each folder is a corpus of a few
// stories on one event, with what misleads a careless reader: nested and continued quotations, rounding, totals and their
// parts, the town and the county, this flood and the last one.
const folder = join(process.env.CROSSCHECK_ROOT!, 'test', 'clean');

for (const name of readdirSync(folder)) {
  test(`nothing to warn about: ${name}`, async () => {
    const { corpora } = await readCorpora([join(folder, name)]);
    const [view] = corpora.map((corpus) => corpus.view);
    assert.ok(view);
    assert.ok(view.snapshot.articles.size >= 3);
    const warnings = [...view.findings.values()]
      .flat()
      .filter(
        ({ severity, code }) =>
          severity === 'warning' || severity === 'error' || /^(?:claim|date)\.|^figure\.(?!updated)/.test(code),
      )
      .map(({ article, code, start, end, message }) => {
        const text = view.snapshot.articles.get(article)?.article.text ?? '';
        return `${article}: ${code} on "${text.slice(start, end)}": ${message}`;
      });
    assert.deepEqual(warnings, []);
  });
}
