import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWrittenDate } from '../../../server/src/article/dates';
import { readArticle } from '../../../server/src/article/read';
import type { Article, ArticleFormat } from '../../../server/src/article/types';

const BODY = '\nThe ferry left Orrin at dawn.\n';

/** Reads `front` between two lines of hyphens and holds the metadata's values to `expected`, all from the front matter. */
function checkMetadata(front: string, expected: Record<string, unknown>, format: ArticleFormat = 'md'): Article {
  const article = readArticle(`---\n${front}\n---\n${BODY}`, format);
  const values: Record<string, unknown> = {};
  for (const [key, known] of Object.entries(article.metadata)) {
    if (known.origin === 'front matter') values[key] = known.value;
  }
  assert.deepEqual(values, expected);
  assert.equal(article.text.slice(article.bodyStart), BODY);
  return article;
}

const codes = (article: Article): string[] => article.problems.map((problem) => problem.code);

test('what people write', () => {
  const article = checkMetadata(
    'title: "Talks fail: day two"\noutlet: The Velm Herald\ndate: 2024-11-17\nauthor: Ann Roe and Jan Lind\nrole: draft\nwire: AFP\ntranslated: yes',
    {
      title: 'Talks fail: day two',
      outlet: 'The Velm Herald',
      date: '2024-11-17',
      authors: ['Ann Roe', 'Jan Lind'],
      role: 'draft',
      wire: 'AFP',
      translated: true,
    },
  );
  const span = article.metadata.date!.span!;
  assert.equal(article.text.slice(span.start, span.end), '2024-11-17');
  assert.deepEqual(codes(article), []);
});

test('what clippers write', () => {
  // trafilatura
  checkMetadata(
    'title: Talks fail\nauthor: Ann Roe; Jan Lind\nurl: https://velm.example/a\nhostname: velm.example\nsitename: Velm Herald\ndate: 2024-03-05\nfiledate: 2025-01-01',
    {
      title: 'Talks fail',
      authors: ['Ann Roe', 'Jan Lind'],
      url: 'https://velm.example/a',
      outlet: 'Velm Herald',
      date: '2024-03-05',
    },
  );
  // newspaper4k
  checkMetadata(
    "title: Talks fail\nauthors: ['Ann Roe', 'Jan Lind']\npublish_date: 2024-03-05 10:00:00\nsource_url: https://velm.example",
    {
      title: 'Talks fail',
      authors: ['Ann Roe', 'Jan Lind'],
      date: '2024-03-05',
      url: 'https://velm.example',
    },
  );
  // Obsidian Web Clipper: created is the day of clipping, and published may be empty
  checkMetadata(
    'title: "Talks fail"\nsource: "https://velm.example/a"\nauthor:\n  - "[[Ann Roe]]"\n  - [[Jan Lind]]\npublished:\ncreated: 2025-02-01\ntags:\n  - "clippings"',
    {
      title: 'Talks fail',
      url: 'https://velm.example/a',
      authors: ['Ann Roe', 'Jan Lind'],
    },
  );
  // MarkDownload, and a `source` that is the outlet
  checkMetadata('created: 2025-02-01T10:11:12 (UTC +01:00)\ntags: []\nsource: https://velm.example/a\nauthor: ', {
    url: 'https://velm.example/a',
    date: '2025-02-01',
  });
  checkMetadata('Headline: Talks fail\nSource: The Velm Herald\nLink: https://velm.example/a\nPubDate: Nov. 17, 2024', {
    title: 'Talks fail',
    outlet: 'The Velm Herald',
    url: 'https://velm.example/a',
    date: '2024-11-17',
  });
});

test('the outlet is guessed from the address', () => {
  const article = checkMetadata('url: https://www.velm-herald.example/a/b', {
    url: 'https://www.velm-herald.example/a/b',
  });
  assert.deepEqual([article.metadata.outlet?.value, article.metadata.outlet?.origin], ['velm-herald.example', 'guess']);
});

test('broken YAML is read line by line, with a problem at its line', () => {
  const article = checkMetadata(
    'title: Talks fail: day two\noutlet: "The Velm Herald\ndate: 2024-11-17\nauthors:\n- Ann Roe',
    {
      title: 'Talks fail: day two',
      outlet: 'The Velm Herald',
      date: '2024-11-17',
      authors: ['Ann Roe'],
    },
  );
  assert.deepEqual(codes(article), ['article.front-matter']);
  assert.match(article.problems[0]!.message, /quotation marks/);
});

test('front matter that never ends', () => {
  const text = '---\ntitle: Talks fail\ndate: 2024-11-17\n\nThe ferry left Orrin at dawn.\n';
  const article = readArticle(text, 'md');
  assert.equal(article.metadata.title?.value, 'Talks fail');
  assert.equal(article.text.slice(article.bodyStart).trim(), 'The ferry left Orrin at dawn.');
  assert.deepEqual(codes(article), ['article.front-matter']);
});

test('dates and roles that nobody can read are told', () => {
  assert.deepEqual(codes(checkMetadata('date: 03/04/2024', {})), ['article.front-matter']);
  assert.deepEqual(codes(checkMetadata('date: last spring', {})), ['article.front-matter']);
  assert.deepEqual(codes(checkMetadata('date: 3 Sepember 2024', {})), ['article.front-matter']);
  assert.deepEqual(codes(checkMetadata('role: evidence', {})), ['article.front-matter']);
});

test('in .txt too, where annotations count from the first character', () => {
  const article = checkMetadata('title: Talks fail', { title: 'Talks fail' }, 'txt');
  assert.equal(article.annotationStart, 0);
  const text = '---\r\ntitle: A\r\n---\r\nBody.';
  assert.equal(readArticle(text, 'md').annotationStart, text.indexOf('Body'));
});

test('a rule at the start is no front matter', () => {
  for (const text of [
    '---\n\nThe ferry left Orrin at dawn.\n\n---\nIt did not arrive.',
    '---',
    '---\n',
    '--- a\n---\n',
    '----\nb: c\n---\n',
  ]) {
    const article = readArticle(text, 'md');
    assert.deepEqual([article.bodyStart, codes(article)], [0, []], text);
  }
  assert.equal(readArticle('---\n---\nBody.', 'md').bodyStart, 8);
});

test('dates as they are written', () => {
  const dates: Record<string, string | null> = {
    '2024': '2024',
    '2024-11': '2024-11',
    '2024-11-17': '2024-11-17',
    '2024-11-17T10:00:00+01:00': '2024-11-17',
    '2024/11/7': '2024-11-07',
    '20241117': '2024-11-17',
    '17 November 2024': '2024-11-17',
    '17th of November, 2024': '2024-11-17',
    'Nov. 17, 2024': '2024-11-17',
    'November 17th 2024 10:30 GMT': '2024-11-17',
    'Sun, 17 Nov 2024 10:30:00 +0000': '2024-11-17',
    'Sunday 17 Nov 2024': '2024-11-17',
    '10:30, 17 November 2024': '2024-11-17',
    '17-Nov-2024': '2024-11-17',
    'Sep 3, 2024': '2024-09-03',
    'Sept. 3, 2024': '2024-09-03',
    '3 SEPTEMBER 2024': '2024-09-03',
    'May 2024': '2024-05',
    '17.11.2024': '2024-11-17',
    '3.4.2024': '2024-04-03',
    '17/11/2024': '2024-11-17',
    '11/17/2024': '2024-11-17',
    '5/5/2024': '2024-05-05',
    '03/04/2024': null,
    '31 February 2024': null,
    '2024-13-01': null,
    'Mayor 2024': null,
    // Which month a misspelt word means is a guess, and the year by itself would be less than was written.
    '3 Sepember 2024': null,
    'Sepember 3, 2024': null,
    'Sepember 2024': null,
    '3 Septembe 2024': null,
    '3 Octber 2024': null,
    // A misspelt weekday hides nothing of the date behind it.
    'Tueday, 3 September 2024': '2024-09-03',
    yesterday: null,
    '': null,
  };
  for (const [written, iso] of Object.entries(dates)) assert.equal(readWrittenDate(written)?.iso ?? null, iso, written);
});

/** The keys of this front matter that are taken for slips. */
function checkSlips(keys: string, expected: string): void {
  const article = readArticle(
    `---\n${keys
      .split(' ')
      .map((key) => `${key}: x1`)
      .join('\n')}\n---\n${BODY}`,
    'md',
  );
  const slips = article.problems.filter(({ message }) => message.startsWith('No key is called'));
  assert.equal(slips.map(({ start, end }) => article.text.slice(start, end)).join(' '), expected);
}

test('a key that is a slip away from one that counts is told, other people’s keys are not', () => {
  checkSlips('Tranlsated rloe auhtor outlte', 'Tranlsated rloe auhtor outlte');
  checkSlips('titel timezne pubilsher', 'titel timezne pubilsher');
  checkSlips('tags data rule wine titles publish poster sources deadline notes lang image layout aliases created', '');
  checkSlips('title titel', '');
});
