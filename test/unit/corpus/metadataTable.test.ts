import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeMetadata, readMetadataTable } from '../../../server/src/corpus/metadataTable';

function checkTable(text: string, expected: readonly (readonly [words: string, message: RegExp])[]) {
  const table = readMetadataTable(text);
  assert.deepEqual(
    table.problems.map((problem) => text.slice(problem.start, problem.end)),
    expected.map(([words]) => words),
    JSON.stringify(table.problems, null, 1),
  );
  table.problems.forEach((problem, i) => {
    assert.match(problem.message, expected[i]![1]);
    assert.equal(problem.code, 'corpus.metadata');
  });
  return table;
}

const valuesOf = (metadata: object | undefined) =>
  Object.fromEntries(Object.entries(metadata ?? {}).map(([key, known]) => [key, known.value]));

test('every column, in any order, with CRLF and a BOM', () => {
  const header = 'date\tfilename\toutlet\ttitle\turl\tauthor\trole\twire\ttranslated';
  const row =
    '2031-05-02\tarticles/a.txt\tThe Velm Herald\t"Ferry ""Marietta"" sinks"\thttps://x.example/a\tAnn Roe; Ben Lind\tdraft\tMeridian Press\tyes';
  const table = checkTable(`\ufeff${header}\r\n${row}\r\n\r\n`, []);
  const { metadata } = table.rows.get('articles/a.txt')!;
  assert.deepEqual(valuesOf(metadata), {
    date: '2031-05-02',
    outlet: 'The Velm Herald',
    title: 'Ferry "Marietta" sinks',
    url: 'https://x.example/a',
    authors: ['Ann Roe', 'Ben Lind'],
    role: 'draft',
    wire: 'Meridian Press',
    translated: true,
  });
  assert.equal(metadata.title?.origin, 'metadata.tsv');
});

test("other corpora's column names, dates as people write them", () => {
  const table = checkTable('filename\tpublisher\tpublication_date\na\tStrait Watch\tMay 2, 2031\n', []);
  assert.deepEqual(valuesOf(table.rows.get('a')?.metadata), { outlet: 'Strait Watch', date: '2031-05-02' });
});

test('what is wrong costs its cell or its line', () => {
  const table = checkTable(
    'filename\toutlets\tdate\trole\ttranslated\na.txt\tx\tsoon\tauthor\tperhaps\n\tHerald\t2031\na.txt\t\t2031\nb.txt\n',
    [
      ['outlets', /The column "outlets" is not read\. Did you mean "outlet"\?/],
      ['soon', /is no date/],
      ['author', /source or draft/],
      ['perhaps', /yes or no/],
      ['\tHerald\t2031', /names no file/],
      ['a.txt', /has a line above/],
    ],
  );
  assert.deepEqual([...table.rows.keys()], ['a.txt', 'b.txt']);
});

test("further columns are the corpus's own", () => {
  checkTable('id\tfilename\tscore\tauthor\tauthors\nx\ta\ty\tz\tw\n', []);
});

test('a file without a header of columns is told what it needs', () => {
  assert.equal(checkTable('a.txt,Herald\n', [['a.txt,Herald', /one must be "filename"/]]).rows.size, 0);
  assert.equal(checkTable('', []).rows.size, 0);
  const bytes = Array.from({ length: 300_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('');
  assert.equal(readMetadataTable(bytes).rows.size, 0);
});

test('rows find their article by path or by a name that only one has', () => {
  const text = 'filename\toutlet\narticles/a.txt\tA\nb.md\tB\nc\tC\nd.txt\tD\ngone.txt\tE\n';
  const { metadata, problems } = placeMetadata(readMetadataTable(text), [
    'articles/a.txt',
    'articles/b.md',
    'articles/c.txt',
    'x/d.txt',
    'y/d.txt',
  ]);
  assert.deepEqual(
    [...metadata].map(([path, row]) => [path, row.outlet?.value]),
    [
      ['articles/a.txt', 'A'],
      ['articles/b.md', 'B'],
      ['articles/c.txt', 'C'],
    ],
  );
  assert.deepEqual(
    problems.map((problem) => [text.slice(problem.start, problem.end), problem.message.slice(0, 36)]),
    [
      ['d.txt', 'Several articles are called "d.txt".'],
      ['gone.txt', 'There is no article "gone.txt" in th'],
    ],
  );
});

test('a table of another corpus is one finding', () => {
  const rows = Array.from({ length: 50 }, (_, i) => `x${i}.txt\tA`).join('\n');
  const { problems } = placeMetadata(readMetadataTable(`filename\toutlet\n${rows}\na.txt\tB\n`), ['a.txt']);
  assert.equal(problems.length, 1);
  assert.match(
    problems[0]!.message,
    /^50 of 51 lines are for files that this corpus does not have, the first for "x0\.txt"/,
  );
});
