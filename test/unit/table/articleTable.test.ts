import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeTable, type TableArrangement } from '../../../server/src/features/table/arrange';
import { articleTable } from '../../../server/src/features/table/articleTable';
import { editArticle } from '../../../server/src/features/table/editArticle';
import type { EditableColumn, TableRow } from '../../../server/src/features/table/types';
import { editOf } from '../../../server/src/lsp/registerTable';
import { openWorkspace, type Workspace } from '../service/workspace';

const TEXTS = {
  'corpus.yaml': 'drafts: ["drafts/**"]\nlocked: ["locked/**"]\noutlets: { "articles/c.txt": Coast Post }\n',
  'metadata.tsv': 'filename\toutlet\tdate\tnotes\r\na.txt\tThe Velm Herald\t2031-05-02\tours\r\n',
  'articles/a.txt': 'Ferry hit\n\nThe ferry was hit on Monday.\n',
  'articles/b.md':
    '---\ntitle: "Talks: day two"\noutlet: Strait Watch\ndate: 2031-05-03T23:30:00Z\n---\nTalks went on.\n',
  'articles/c.txt': 'Harbour closed\n\nPORT HADRIN, May 4, 2031 (Meridian Press) – The harbour was closed on Sunday.\n',
  'drafts/d.txt': 'The night\n\nThe ferry was hit.\n',
  'locked/e.md': '---\noutlet: Ost Post\n---\nThe pier is shut.\n',
};

const viewOf = ({ service }: Workspace) => service.corpora()[0]!;
const rowsOf = (workspace: Workspace): readonly TableRow[] => articleTable(viewOf(workspace)).rows;
const rowOf = (workspace: Workspace, path: string) => rowsOf(workspace).find((row) => row.path === path)!;

/** The file that an edit changes and its text afterwards; what is said where it is refused. */
function edited(workspace: Workspace, path: string, column: EditableColumn, value: string): string {
  const { snapshot, textOf } = viewOf(workspace);
  const edit = editArticle(snapshot, textOf, path, column, value);
  return edit.kind === 'edit' ? `${edit.path}: ${edit.text}` : edit.kind === 'refused' ? edit.message : edit.kind;
}

test('a row says what is known and where it was found; a guess is one', async () => {
  const open = await openWorkspace(TEXTS);
  const { cells } = rowOf(open, 'articles/c.txt');
  assert.deepEqual(cells.title, { text: 'Harbour closed', origin: 'guess' });
  assert.deepEqual(cells.outlet, { text: 'Coast Post', origin: 'corpus.yaml' });
  assert.deepEqual(cells.wire, { text: 'Meridian Press', origin: 'guess' });
  assert.deepEqual(cells.role, { text: 'source', origin: null });
  assert.deepEqual(rowOf(open, 'drafts/d.txt').cells.role, { text: 'draft', origin: 'corpus.yaml' });
  assert.deepEqual(rowOf(open, 'articles/a.txt').cells.date, { text: '2031-05-02', origin: 'metadata.tsv' });
  assert.equal(rowOf(open, 'locked/e.md').locked, true);
});

test('a value that stands in metadata.tsv is changed there, all else stays to the letter', async () => {
  const open = await openWorkspace(TEXTS);
  assert.equal(
    edited(open, 'articles/a.txt', 'date', 'May 1, 2031'),
    'metadata.tsv: filename\toutlet\tdate\tnotes\r\na.txt\tThe Velm Herald\t2031-05-01\tours\r\n',
  );
});

test('what stands nowhere goes into metadata.tsv: a new column, a new line, a new file', async () => {
  const open = await openWorkspace(TEXTS);
  assert.equal(
    edited(open, 'articles/a.txt', 'timezone', 'europe/paris'),
    'metadata.tsv: filename\toutlet\tdate\tnotes\ttimezone\r\na.txt\tThe Velm Herald\t2031-05-02\tours\tEurope/Paris\r\n',
  );
  assert.equal(
    edited(open, 'articles/c.txt', 'outlet', '"Coast"'),
    `metadata.tsv: ${TEXTS['metadata.tsv']}articles/c.txt\t"""Coast"""\r\n`,
  );
  const { 'metadata.tsv': _, ...without } = TEXTS;
  const bare = await openWorkspace(without);
  assert.equal(
    edited(bare, 'articles/c.txt', 'title', 'Harbour\tclosed again'),
    'metadata.tsv: filename\ttitle\narticles/c.txt\tHarbour closed again\n',
  );
});

test('a guess is written down by entering it as it is', async () => {
  const open = await openWorkspace(TEXTS);
  assert.match(edited(open, 'articles/c.txt', 'wire', 'Meridian Press'), /wire\r\n[\s\S]*c\.txt\t\t\t\tMeridian Press/);
  assert.match(edited(open, 'articles/c.txt', 'wire', ''), /The text itself shows this/);
});

test('a value that stands in the front matter is changed there, as YAML needs it', async () => {
  const open = await openWorkspace(TEXTS);
  const before = TEXTS['articles/b.md'];
  const after = before.replace('"Talks: day two"', '"Talks: day three"');
  assert.equal(edited(open, 'articles/b.md', 'title', 'Talks: day three'), `articles/b.md: ${after}`);
  assert.equal(edited(open, 'articles/b.md', 'outlet', ''), `articles/b.md: ${before.replace('Strait Watch', '')}`);
  assert.equal(edited(open, 'articles/b.md', 'outlet', 'Strait Watch'), 'nothing to do');
  assert.match(edited(open, 'locked/e.md', 'outlet', 'Ost'), /locked\/e\.md is locked/);
  assert.match(edited(open, 'locked/e.md', 'role', 'source'), /^metadata\.tsv: /);
});

test('what cannot be right is told', async () => {
  const open = await openWorkspace(TEXTS);
  const refused: readonly (readonly [EditableColumn, string, RegExp])[] = [
    ['date', '05/03/2026', /two ways/],
    ['date', 'soon', /is no date/],
    ['date', '2031-05-02 or so', /is no date/],
    ['timezone', 'EST', /no time zone/],
    ['role', 'author', /source or draft/],
    ['damaged', 'perhaps', /yes or no/],
  ];
  for (const [column, value, message] of refused) assert.match(edited(open, 'articles/a.txt', column, value), message);
  const nameless = await openWorkspace({ ...TEXTS, 'metadata.tsv': 'outlet\tdate\nX\t2031\n' });
  assert.match(edited(nameless, 'articles/a.txt', 'outlet', 'Y'), /no column “filename”/);
});

test('after an edit the table has the value, and the edit is as small as it can be', async () => {
  const open = await openWorkspace(TEXTS);
  const answer = editOf(viewOf(open), { corpus: '', path: 'articles/b.md', column: 'timezone', value: '+02:00' });
  assert.ok(answer.kind === 'edit' && !answer.creates);
  assert.equal(answer.uri, open.uri('metadata.tsv'));
  const edit = editArticle(viewOf(open).snapshot, viewOf(open).textOf, 'articles/b.md', 'timezone', '+02:00');
  assert.ok(edit.kind === 'edit');
  open.service.openDocument(open.uri('metadata.tsv'), 'plaintext', 1, edit.text);
  await open.service.settled();
  const { cells } = rowOf(open, 'articles/b.md');
  assert.deepEqual(cells.timezone, { text: '+02:00', origin: 'metadata.tsv' });
  // Half past eleven in the evening in UTC is the next day two hours further east.
  assert.equal(cells.date.text, '2031-05-04');
});

test('damage is the program’s guess until a person says otherwise', async () => {
  const torn =
    'The ferry\n\nThe minister spoke to the station on Monday evening. subject to the council’s vote, they said.\n';
  const before = await openWorkspace({ 'articles/a.txt': torn });
  assert.deepEqual(rowOf(before, 'articles/a.txt').cells.damaged, { text: 'torn sentence', origin: 'guess' });
  const table = 'filename\tdamaged\narticles/a.txt\tno\n';
  const after = await openWorkspace({ 'articles/a.txt': torn, 'metadata.tsv': table });
  assert.deepEqual(rowOf(after, 'articles/a.txt').cells.damaged, { text: 'no', origin: 'metadata.tsv' });
  const codes = (open: Workspace) => [...viewOf(open).findings.values()].flat().map(({ code }) => code);
  assert.ok(codes(before).includes('article.damaged'));
  assert.ok(!codes(after).includes('article.damaged'));
});

test('rows are sorted with what is empty last, and filtered by words and columns', async () => {
  const rows = rowsOf(await openWorkspace(TEXTS));
  const shown = (change: Partial<TableArrangement>): string =>
    arrangeTable(rows, { sortBy: 'file', descending: false, filter: '', only: 'all', ...change })
      .map(({ path }) => path.slice(path.indexOf('/') + 1, path.indexOf('.')))
      .join('');
  assert.equal(shown({}), 'abcde');
  assert.equal(shown({ sortBy: 'date' }), 'abcde');
  assert.equal(shown({ sortBy: 'date', descending: true }), 'cbade');
  assert.equal(shown({ filter: 'outlet:post' }), 'ce');
  assert.equal(shown({ filter: '-outlet:' }), 'd');
  assert.equal(shown({ filter: 'harbour post' }), 'c');
  assert.equal(shown({ filter: 'outlet:"velm herald"' }), 'a');
  assert.equal(shown({ only: 'drafts' }), 'd');
  assert.equal(shown({ only: 'undated' }), 'de');
});

test('a day that only the file’s name shows is a guess too, which is confirmed or overruled', async () => {
  const open = await openWorkspace({ ...TEXTS, 'articles/lysk-2031-05-06.txt': 'Pier shut\n\nThe pier is shut.\n' });
  const path = 'articles/lysk-2031-05-06.txt';
  assert.deepEqual(rowOf(open, path).cells.date, { text: '2031-05-06', origin: 'file name' });
  const rows = arrangeTable(rowsOf(open), { sortBy: 'file', descending: false, filter: '', only: 'guessed' });
  assert.ok(rows.some((row) => row.path === path));
  assert.equal(
    edited(open, path, 'date', '2031-05-06'),
    `metadata.tsv: ${TEXTS['metadata.tsv']}${path}\t\t2031-05-06\r\n`,
  );
  assert.equal(
    edited(open, path, 'date', ''),
    'The name of the file shows this. Write what is right instead, or leave it.',
  );
});
