import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleLikeNames, readsLikeArticle } from '../../../client/src/readsLikeArticle';

const REPORT = `Harbour council puts off the vote on the new pier
By Lene Marst

PORT HADRIN — The harbour council put off its vote on the new pier on Tuesday after two members left the room, the clerk said.
“We were asked to decide on a drawing that nobody had seen before this morning,” Odo Brenn, who has sat on the council for nine years, told reporters on the steps.
The pier, which is to cost about 12 million crowns, was promised before the last election. The mayor's office said that the drawing would be shown to everybody within the week.
Work was to begin in May and to end before the autumn storms.`;

const MANUAL = `Getting started with the pier planner
You need a current version of the planner before you begin, and you should have your account at hand when you start it.
Open the settings and choose the folder in which your drawings lie, so that the planner finds them when you ask for them.
If the planner said that your drawing could not be read, you can try again with another format, which your drawing program offers.
You will find your results in the same folder, and you can send them to everybody who works with you on the same pier.`;

const LOG = Array.from(
  { length: 30 },
  (_, i) => `2026-03-0${(i % 9) + 1} 12:00:0${i % 10} worker said ready, told queue ${i}`,
);

test('tells a report from what only lies beside it', () => {
  assert.equal(readsLikeArticle(REPORT), true);
  assert.equal(readsLikeArticle(MANUAL), false, 'a manual');
  assert.equal(readsLikeArticle(LOG.join('\n')), false, 'a log');
  assert.equal(readsLikeArticle('numpy==1.26\nscipy>=1.11\n'.repeat(40)), false, 'a list');
  assert.equal(readsLikeArticle(''), false, 'nothing');
  assert.equal(readsLikeArticle(`${REPORT}\n\`\`\`sh\nmake\n\`\`\``), false, 'documentation');
});

test('looks only at names that an article may have', () => {
  const names = [
    'a.txt',
    'README.md',
    'requirements.txt',
    'License.txt',
    'b.md',
    'c.article',
    'd.pdf',
    'CMakeLists.txt',
  ];
  assert.deepEqual(
    articleLikeNames(names, (name) => name),
    ['a.txt', 'b.md', 'c.article'],
  );
});
