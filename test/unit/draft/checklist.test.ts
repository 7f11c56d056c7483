import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checklistOf } from '../../../server/src/corpus/draft/checklist';
import { fileOf } from '../../../server/src/lsp/fromProtocol';
import { checklistText, tick } from '../../../server/src/lsp/registerDraft';
import { toRange } from '../../../server/src/lsp/toProtocol';
import { type OpenFixture, openFixture } from '../../openFixture';

const CORPUS = `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    The ferry carried 212 people when it was hit. “We asked for a crane,” said Mayor Anna Bell.
    //- articles/post.txt outlet="Ost Post" date=2031-05-02
    The harbour is closed.
    //- drafts/d.txt role=draft date=2031-05-04
    The night of the ferry

    The ferry that was hit carried 212 people and 90 cars.

    “We asked for a boat,” Anna Bell said.
`;

const DRAFT = 'drafts/d.txt';
const DAY = '2031-05-05';

/** Ticks what has these words, as the editor does, and keeps the edit in `decisions.yaml`. */
async function ticked(open: OpenFixture, words: string, checked: boolean, note?: string): Promise<void> {
  const file = fileOf(open.service.find(open.uriOf(DRAFT))!);
  const { snapshot } = file.view;
  const { statement } = checklistOf(snapshot, DRAFT)!.items.find((item) => item.statement.words === words)!;
  const range = toRange(file.lines, statement);
  const argument = { uri: '', range, kind: statement.kind, checked, by: 'Mirja', ...(note ? { note } : {}) };
  const edit = tick(file, argument, DAY);
  const before = file.view.textOf('decisions.yaml') ?? '';
  const after = edit === null ? before : before.slice(0, edit.start) + edit.newText + before.slice(edit.end);
  open.service.openDocument(open.uriOf('decisions.yaml'), 'yaml', 1, after);
  await open.service.settled();
}

function shown({ corpus }: OpenFixture): readonly string[] {
  return checklistOf(corpus().snapshot, DRAFT)!.items.map(({ statement, check, fallen, told }) => {
    const mark = check ? `☑ ${check.by} ${check.on}${check.note ? ` ${check.note}` : ''}` : fallen ? 'fallen' : '☐';
    return `${mark} | ${statement.kind} | ${statement.words} | ${told}`;
  });
}

test('a tick is kept in decisions.yaml, stays through edits elsewhere, and falls with its sentence', async () => {
  const open = await openFixture(CORPUS);
  await ticked(open, '212', true);
  await ticked(open, '“We asked for a boat,”', true, 'called her');
  assert.equal(
    open.corpus().textOf('decisions.yaml'),
    `- checked: The ferry that was hit carried 212 people and 90 cars.
  article: drafts/d.txt
  words: "212"
  as: figure
  by: Mirja
  on: 2031-05-05

- checked: “We asked for a boat,” Anna Bell said.
  article: drafts/d.txt
  words: “We asked for a boat,”
  as: quotation
  note: called her
  by: Mirja
  on: 2031-05-05
`,
  );
  assert.deepEqual(open.corpus().snapshot.problems, []);
  const states = [
    '☑ Mirja 2031-05-05 | figure | 212 | only from The Velm Herald',
    '☐ | figure | 90 | in no source',
    '☑ Mirja 2031-05-05 called her | quotation | “We asked for a boat,” | differs: “boat” here, “crane” in The Velm Herald',
    '☐ | name | Anna Bell | verbatim in The Velm Herald',
  ];
  assert.deepEqual(shown(open), states);
  const text = open.corpus().textOf(DRAFT)!;
  open.service.openDocument(
    open.uriOf(DRAFT),
    'plaintext',
    2,
    text.replace('\n\n', '\n\nWritten at night in the port.\n\n'),
  );
  await open.service.settled();
  assert.deepEqual(shown(open), states);
  open.service.changeDocument(open.uriOf(DRAFT), 3, text.replace('that was hit', 'that was struck'));
  await open.service.settled();
  assert.deepEqual(shown(open), ['fallen | figure | 212 | only from The Velm Herald', ...states.slice(1)]);
  await ticked(open, '“We asked for a boat,”', false);
  assert.match(open.corpus().textOf('decisions.yaml')!, /^- checked: The ferry[\s\S]*on: 2031-05-05\n+$/);
});

test('a tick checks no other article again', async () => {
  const open = await openFixture(CORPUS);
  const before = open.corpus().snapshot;
  await ticked(open, '212', true);
  const after = open.corpus().snapshot;
  assert.notEqual(after, before);
  assert.equal(after.claims, before.claims);
  assert.equal(after.evidence, before.evidence);
});

test('what cannot be read as a tick is told', async () => {
  const { corpus } = await openFixture(`${CORPUS}
    //- decisions.yaml
    - checked: A sentence.
      article: drafts/d.txt
    - checked: A sentence.
      article: drafts/d.txt
      words: A
      as: sentence
`);
  const told = corpus().snapshot.problems.map(({ message }) => message);
  assert.equal(told.length, 2);
  assert.match(told[0]!, /names its draft, its words and what it is/);
  assert.match(told[1]!, /"as"/);
});

test('the list as Markdown and as a page', async () => {
  const open = await openFixture(CORPUS);
  await ticked(open, '212', true);
  const uri = open.uriOf(DRAFT);
  const markdown = checklistText(open.service, { uri, format: 'markdown' })!;
  assert.match(markdown, /^drafts\/d\.txt: 4 statements, 1 checked; 2 of the others need a look\.$/m);
  assert.match(
    markdown,
    /^\| 1 \| ☑ \| \[3\]\(drafts\/d\.txt#L3\) \| 212 \(aboard, 2031-05-04\) \| figure \| \*\*1\*\* only from The Velm Herald \| \[The Velm Herald\]\(articles\/herald\.txt#L1\) \(2031-05-02\) \| Mirja, 2031-05-05 \|$/m,
  );
  const html = checklistText(open.service, { uri, format: 'html' })!;
  assert.match(html, /<td>“We asked for a boat,” <span class="muted">\(Anna Bell\)<\/span><\/td>/);
  assert.equal(html.match(/<tr/g)!.length, 5);
  assert.doesNotMatch(html, /src=|https?:/);
});
