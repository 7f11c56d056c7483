import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftStatements } from '../../../server/src/corpus/draft/statements';
import { type OpenFixture, openFixture } from '../../openFixture';

const SAID = 'We have the radar track, and we will show it to anyone who wants to see it';
const CHANGED = 'Nobody had ever asked us for any such thing, the harbour master knows';
const FIXTURE = `
    //- corpus.yaml
    drafts: ["drafts/**"]
    //- articles/a.txt outlet="The Velm Herald" date=2031-03-04
    The minister spoke at noon. “${SAID},” Defence Minister Tomas Leuwen said on Tuesday.

    The convoy of 14 lorries left the harbour of Lysk before the rain.
    //- drafts/d.md
    # What was seen

    The strait is closed.
`;
const DRAFT = 'drafts/d.md';

/** A draft that is open in an editor, changed by whole texts as an editor sends them. */
async function openDraft(source = FIXTURE, path = DRAFT) {
  const opened = await openFixture(source);
  const { service, files, uriOf } = opened;
  let version = 1;
  let text = files.text(uriOf(path))!;
  service.openDocument(uriOf(path), 'markdown', version, text);
  await service.settled();
  return {
    ...opened,
    text: () => text,
    write: async (next: string) => {
      text = next;
      service.changeDocument(uriOf(path), ++version, text);
      await service.settled();
    },
    save: async () => {
      files.set(uriOf(path), text);
      await service.savedDocument(uriOf(path));
      await service.settled();
    },
  };
}

function told({ corpus }: Pick<OpenFixture, 'corpus'>, kind: string, path = DRAFT): readonly string[] {
  return draftStatements(corpus().snapshot, path)
    .filter((one) => one.kind === kind)
    .map(({ state, aspect, passages }) => `${state} ${aspect} ${passages.map((passage) => passage.path).join()}`);
}

test('words that were pasted are known by where they came from, however they are changed', async () => {
  const draft = await openDraft();
  await draft.write(`${draft.text()}\nLeuwen said: “${SAID}.”\n`);
  assert.deepEqual(told(draft, 'quotation'), ['verbatim null articles/a.txt']);
  await draft.write(draft.text().replace(SAID, CHANGED));
  assert.deepEqual(told(draft, 'quotation'), ['differs wording articles/a.txt']);
  const [statement] = draftStatements(draft.corpus().snapshot, DRAFT).filter(({ kind }) => kind === 'quotation');
  assert.equal(draft.text().slice(statement!.start + 1, statement!.end - 2), CHANGED);
  assert.match(statement!.passages[0]!.differences[0]!.there, /We have the radar track/);
});

test('letter by letter as well, up to both marks', async () => {
  const draft = await openDraft();
  await draft.write(`${draft.text()}\nLeuwen said: “${SAID}.”\n`);
  const start = draft.text().indexOf(SAID);
  for (let i = 0; i < SAID.length - 3; i++) {
    await draft.write(draft.text().slice(0, start) + draft.text().slice(start + 1));
  }
  for (const letter of [...'Ask the harbour master about that'].reverse()) {
    await draft.write(draft.text().slice(0, start) + letter + draft.text().slice(start));
  }
  assert.match(draft.text(), /“Ask the harbour master about that it\.”/);
  assert.deepEqual(told(draft, 'quotation'), ['differs wording articles/a.txt']);
});

test('what was not pasted is not found', async () => {
  const draft = await openDraft();
  await draft.write(`${draft.text()}\nLeuwen said: “${CHANGED}.”\n`);
  assert.deepEqual(told(draft, 'quotation'), ['not found null ']);
  await draft.write(`${draft.text()}\nHe wrote the words “${SAID}” on the wall.\n`);
  assert.deepEqual(told(draft, 'quotation').at(-1), 'verbatim null articles/a.txt');
});

test('what was typed is not pasted because a fix or an undo puts it in again', async () => {
  const draft = await openDraft();
  const before = `${draft.text()}\nLeuwen said: “`;
  await draft.write(before);
  for (const letter of `${SAID},”`) await draft.write(draft.text() + letter);
  const typed = draft.text();
  const check = async (...texts: readonly string[]): Promise<void> => {
    for (const text of texts) await draft.write(text);
    await draft.save();
    assert.equal(draft.files.text(draft.uriOf('pasted.yaml')), null);
  };
  // The marks removed, which is one change of the whole, and put back.
  await check(typed.replace(/[“”]/g, ''), typed);
  // Undone and redone.
  await check(before, typed);
  // Cut and put somewhere else.
  await check(before, `“${SAID},” he said.\n${before}`);
});

test('of two sources that have the words, the one that they were copied from is meant', async () => {
  const draft = await openDraft(`${FIXTURE}    //- articles/b.txt outlet="Ost Post" date=2031-03-05
    “${SAID},” Leuwen said again.
`);
  draft.service.copiedFrom(draft.uriOf('articles/b.txt'));
  await draft.write(`${draft.text()}\nLeuwen said: “${SAID}.”\n`);
  await draft.write(draft.text().replace(SAID, CHANGED));
  assert.deepEqual(told(draft, 'quotation'), ['differs wording articles/b.txt']);
});

test('a figure that was changed in pasted words is held against the passage', async () => {
  const draft = await openDraft();
  await draft.write(`${draft.text()}\nThe convoy of 14 lorries left the harbour of Lysk before the rain.\n`);
  await draft.write(
    draft
      .text()
      .replace('convoy of 14 lorries left the harbour of Lysk before the rain', 'column of 19 lorries rolled'),
  );
  assert.deepEqual(told(draft, 'figure'), ['differs value articles/a.txt']);
});

test('undo takes them away and redo brings them back', async () => {
  const draft = await openDraft();
  const before = draft.text();
  await draft.write(`${before}\nLeuwen said: “${SAID}.”\n`);
  const changed = draft.text().replace(SAID, CHANGED);
  await draft.write(changed);
  await draft.write(before);
  assert.deepEqual(told(draft, 'quotation'), []);
  await draft.write(changed);
  assert.deepEqual(told(draft, 'quotation'), ['differs wording articles/a.txt']);
});

test('they are written when the draft is saved, and hold in the next session', async () => {
  const draft = await openDraft();
  await draft.write(`${draft.text()}\nLeuwen said: “${SAID}.”\n`);
  await draft.write(draft.text().replace(SAID, CHANGED));
  assert.equal(draft.files.text(draft.uriOf('pasted.yaml')), null);
  await draft.save();
  const kept = draft.files.text(draft.uriOf('pasted.yaml'))!;
  assert.match(kept, /^# Where words of drafts were taken from/);
  assert.match(
    kept,
    /- draft: drafts\/d\.md\n {2}words: Nobody had ever asked[^\n]*\n {2}from: articles\/a\.txt\n {2}passage: We have the/,
  );
  const files = ['corpus.yaml', 'articles/a.txt', DRAFT].map(
    (path) => [path, draft.files.text(draft.uriOf(path))!] as const,
  );
  const next = await openDraft(fixtureOf([...files, ['pasted.yaml', kept]]));
  assert.deepEqual(told(next, 'quotation'), ['differs wording articles/a.txt']);
  // Nothing is written where nothing changed.
  await next.write(`${next.text()}\nMore.\n`);
  await next.save();
  assert.equal(next.files.text(next.uriOf('pasted.yaml')), kept);
  await next.write(next.text().replace(CHANGED, ''));
  await next.save();
  assert.doesNotMatch(next.files.text(next.uriOf('pasted.yaml'))!, /Nobody had ever/);
});

test('a draft that was saved under another name has them too', async () => {
  const draft = await openDraft();
  await draft.write(`${draft.text()}\nLeuwen said: “${SAID}.”\n`);
  await draft.write(draft.text().replace(SAID, CHANGED));
  await draft.save();
  const { service, files, uriOf } = draft;
  const copy = 'drafts/copy.md';
  files.set(uriOf(copy), draft.text());
  service.openDocument(uriOf(copy), 'markdown', 1, draft.text());
  await service.filesChanged([uriOf(copy)]);
  await service.settled();
  assert.deepEqual(told(draft, 'quotation', copy), ['differs wording articles/a.txt']);
  files.delete(uriOf(DRAFT));
  service.closeDocument(uriOf(DRAFT));
  await service.filesChanged([uriOf(DRAFT)]);
  service.changeDocument(uriOf(copy), 2, `${draft.text()}\n`);
  files.set(uriOf(copy), `${draft.text()}\n`);
  await service.savedDocument(uriOf(copy));
  const kept = files.text(uriOf('pasted.yaml'))!;
  assert.match(kept, /- draft: drafts\/copy\.md/);
  assert.doesNotMatch(kept, /drafts\/d\.md/);
});

test('an entry that cannot be read is told, and the others count', async () => {
  const opened = await openFixture(`${FIXTURE}    //- pasted.yaml
    - draft: drafts/d.md
      words: The strait is closed
    - draft: drafts/d.md
      words: strait is closed.
      from: articles/a.txt
      passage: The minister spoke at noon
`);
  const codes = (opened.corpus().findings.get('pasted.yaml') ?? []).map(({ code }) => code);
  assert.deepEqual(codes, ['corpus.pasted']);
  assert.equal(opened.corpus().snapshot.pasted.get(DRAFT)?.length, 1);
});

function fixtureOf(files: readonly (readonly [path: string, text: string])[]): string {
  const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');
  return files.map(([path, text]) => `    //- ${path}\n${indented(text)}`).join('');
}
