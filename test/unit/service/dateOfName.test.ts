import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFixture } from '../../openFixture';

const TEXT = 'Bridge closed\n\nThe bridge at Tolm was closed, the mayor said.';

async function checkDate(path: string, date: string | null, text = TEXT): Promise<void> {
  const opened = await openFixture(`//- ${path}\n${text}`);
  assert.equal(opened.corpus().snapshot.articles.get(path)?.date, date, path);
}

test('the day in a file’s name is its date where nothing else tells one', async () => {
  await checkDate('herald-2031-05-04.txt', '2031-05-04');
  await checkDate('2031-05-04_herald.txt', '2031-05-04');
  await checkDate('20310504_herald.txt', '2031-05-04');
  await checkDate('2031_05_04.md', '2031-05-04');
  await checkDate('herald.2031.05.04.txt', '2031-05-04');
});

test('or that of the folder nearest to it', async () => {
  await checkDate('2031-05-01/2031-05-04/herald.txt', '2031-05-04');
  await checkDate('2031-05-01/herald-2031-05-04.txt', '2031-05-04');
});

test('what is no day, or two days, is none', async () => {
  await checkDate('herald-2031-13-04.txt', null);
  await checkDate('herald-2031-02-30.txt', null);
  await checkDate('2031-05.txt', null);
  await checkDate('120310504.txt', null);
  await checkDate('2031-05-04-to-2031-05-06.txt', null);
});

test('what the article says itself counts', async () => {
  await checkDate('2031-05-04-herald.md', '2031-05-02', `---\ndate: 2031-05-02\n---\n${TEXT}`);
});
