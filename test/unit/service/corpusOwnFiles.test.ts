import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorkspace, shown } from './workspace';

const STORY = 'The ferry sank. “We saw a light and then nothing at all,” said Anne Roe on Monday.\n';

/** Findings on one file of a workspace, as an editor would show them. */
async function findingsOn(
  texts: Readonly<Record<string, string | Uint8Array>>,
  path: string,
): Promise<readonly string[]> {
  const workspace = await openWorkspace(texts);
  return shown(workspace.pushed).get(workspace.uri(path)) ?? [];
}

const RUBBISH = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256);

test('rubbish in any of the corpus’s files is one clear finding, and the articles are read all the same', async () => {
  const files = ['corpus.yaml', 'entities.yaml', 'decisions.yaml', 'metadata.tsv', 'a.ann'];
  const workspace = await openWorkspace({
    'a.txt': STORY,
    ...Object.fromEntries(files.map((file) => [file, RUBBISH])),
  });
  const findings = shown(workspace.pushed);
  for (const file of files) {
    const own = findings.get(workspace.uri(file)) ?? [];
    assert.equal(own.length, 1, file);
    assert.match(own[0]!, /This file is not text: it is not read\. Restore it from a copy\./, file);
  }
  const facts = workspace.service.find(workspace.uri('a.txt'))?.corpus.snapshot.articles.get('a.txt')?.facts;
  assert.equal(facts?.quotations.length, 1);
});

test('an annotation changes the facts when its file comes, and gives them back when it goes', async () => {
  const workspace = await openWorkspace({
    'corpus.yaml': 'types: { SPEAKER: Source, SAYS: Attribution }\n',
    'a.txt': STORY,
  });
  const quotation = () =>
    workspace.service.find(workspace.uri('a.txt'))?.corpus.snapshot.articles.get('a.txt')?.facts.quotations[0];
  assert.equal(quotation()?.annotated, undefined);
  const from = STORY.indexOf('“');
  const to = STORY.indexOf('”') + 1;
  const annotations = [
    `T1\tContent ${from} ${to}\t${STORY.slice(from, to)}`,
    'T2\tSPEAKER 4 9\tferry',
    'T3\tSAYS 10 14\tsank',
    'E1\tSAYS:T3 SPEAKER:T2 Content:T1',
  ].join('\n');
  workspace.files.set(workspace.uri('a.ann'), annotations);
  await workspace.service.filesChanged([workspace.uri('a.ann')]);
  assert.equal(quotation()?.speaker?.text, 'ferry');
  assert.equal(quotation()?.annotated, true);
  workspace.files.delete(workspace.uri('a.ann'));
  await workspace.service.filesChanged([workspace.uri('a.ann')]);
  assert.equal(quotation()?.annotated, undefined);
});

test('a tab in corpus.yaml is told, and its levels count', async () => {
  const manifest = 'rules:\n\tquote.unbalanced: off\n';
  const torn = { 'a.txt': 'She came “to defend “. Then she left the town for good.\n' };
  assert.ok((await findingsOn(torn, 'a.txt')).some((finding) => finding.startsWith('quote.unbalanced')));
  assert.deepEqual(await findingsOn({ ...torn, 'corpus.yaml': manifest }, 'a.txt'), []);
  assert.match(
    (await findingsOn({ ...torn, 'corpus.yaml': manifest }, 'corpus.yaml'))[0]!,
    /Line 2 is indented with a tab/,
  );
});

test('in a brat project only annotations are checked', async () => {
  const texts = {
    'annotation.conf': '[entities]\nPerson\n',
    'a.txt': 'She came “to defend “. Anne Roe left.\n',
    'a.ann': 'T1\tPerson 20 28\tAnne Roe\n',
  };
  const workspace = await openWorkspace(texts, []);
  const all = [...shown(workspace.pushed)];
  assert.deepEqual(
    all.map(([uri, findings]) => [uri, findings.length]),
    [[workspace.uri('a.ann'), 1]],
  );
  assert.match(all[0]![1][0]!, /^annotation\.words 0-24 "Anne Roe" stands 3 characters further on/);
});
