import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFixture } from '../../fixture';

const BROKEN = `
//- articles/a.md
---
title: Talks: day two
---
The sea was calm.
`;

test('front matter that may not be mended can be ruled on', async () => {
  const { corpus } = await openFixture(BROKEN);
  const [finding] = corpus().findings.get('articles/a.md') ?? [];
  assert.equal(finding?.code, 'article.front-matter');
  const text = corpus().snapshot.articles.get('articles/a.md')!.article.text;
  const words = JSON.stringify(text.slice(finding.start, finding.end));
  const ruled = await openFixture(`${BROKEN}//- decisions.yaml
- finding: article.front-matter
  article: articles/a.md
  words: ${words}
  verdict: ignore
  reason: The clipper writes it so.
`);
  assert.deepEqual([...ruled.corpus().findings], []);
  assert.equal(ruled.corpus().ignored.length, 1);
});

test('a ruling on front matter that was mended is stale', async () => {
  const { corpus } = await openFixture(`
//- articles/a.md
---
title: day two
---
The sea was calm.
//- decisions.yaml
- finding: article.front-matter
  article: articles/a.md
  words: day two
  verdict: ignore
  reason: The clipper writes it so.
`);
  assert.deepEqual(
    (corpus().findings.get('decisions.yaml') ?? []).map(({ code }) => code),
    ['decision.stale'],
  );
});
