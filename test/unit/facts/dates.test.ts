import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { readDates } from '../../../server/src/facts/dates';

/** The dates that an article of Sunday, May 11, 2031 names: the words and the day they mean. */
function checkDates(body: string, expected: readonly string[]): void {
  const article = readArticle(`---\ndate: 2031-05-11\n---\n${body}\n`, 'md');
  const { starts, ends } = article.tokens;
  assert.deepEqual(
    readDates(article).map(({ first, next, iso }) => `${article.text.slice(starts[first], ends[next - 1])} = ${iso}`),
    expected,
  );
}

test('a weekday looks back from the day of the article', () => {
  checkDates('The bridge fell on Friday. Nobody was on it on Sunday.', ['Friday = 2031-05-09', 'Sunday = 2031-05-11']);
});

test('a weekday with its date is one date, and the date counts', () => {
  checkDates('The bridge fell on the night of Saturday, May 3.', ['Saturday, May 3 = 2031-05-03']);
  checkDates('The bridge fell on Saturday 3 May, at noon.', ['Saturday 3 May = 2031-05-03']);
  checkDates('The bridge fell on Monday, May 3.', ['Monday, May 3 = 2031-05-03']);
  checkDates('It closed on Friday, Saturday and May 4.', [
    'Friday = 2031-05-09',
    'Saturday = 2031-05-10',
    'May 4 = 2031-05-04',
  ]);
});
