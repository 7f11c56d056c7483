import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticles } from '../../../server/src/article/read';
import { letSentencesGo } from '../../../server/src/article/sentencesAgain';
import { letTokensGo } from '../../../server/src/article/tokensAgain';

const TEXTS = [
  { text: 'Storm over Velm\n\nThe mate saw it. Nobody else did!\n\nTwo boats sank.\n', format: 'txt' },
  {
    text: '---\ntitle: Velm\n---\n# Ferry\n\nA **ferry** sank [here](https://velm.example/a). It burnt first.\n',
    format: 'md',
  },
  { text: '', format: 'txt' },
] as const;

test('sentences and blocks that were let go come back as they were', () => {
  for (const withBlocks of [true, false]) {
    const articles = readArticles(TEXTS);
    const before = articles.map(({ sentences, blocks }) => ({ sentences, blocks }));
    for (const article of articles) {
      letTokensGo(article.tokens);
      letSentencesGo(article, withBlocks);
      letSentencesGo(article, withBlocks);
      assert.equal(Object.hasOwn(article, 'sentences'), false);
      assert.equal(Object.hasOwn(article, 'blocks'), !withBlocks);
    }
    articles.forEach((article, i) => {
      if (i === 1) assert.deepEqual(article.blocks, before[i]!.blocks);
      assert.deepEqual(article.sentences, before[i]!.sentences);
      assert.deepEqual(article.blocks, before[i]!.blocks);
      assert.equal(article.sentences, article.sentences, 'made once');
      if (!withBlocks) assert.equal(article.blocks, before[i]!.blocks, 'kept');
    });
  }
});
