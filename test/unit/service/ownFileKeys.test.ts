import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorkspace } from './workspace';

const ENTITIES = '- id: anne-roe\n  kind: person\n  name: Anne Roe\n';

/** More articles than are read at once for somebody who asks. */
function manyArticles(): Record<string, string> {
  const texts: Record<string, string> = { 'corpus.yaml': 'name: x\n', 'entities.yaml': ENTITIES };
  for (let i = 0; i < 70; i++)
    texts[`a${i}.txt`] = `Officials said ${i + 2} ships had left. “We saw ${i} lights,” an official said.\n`;
  return texts;
}

test('a key in entities.yaml that describes nobody else, and the corpus’s name, read no article anew', async () => {
  const { service, uri } = await openWorkspace(manyArticles());
  const articlesNow = () => service.find(uri('a1.txt'))!.corpus.snapshot.articles;
  const before = articlesNow();
  service.openDocument(uri('entities.yaml'), 'yaml', 1, `${ENTITIES}- id: half-an-ent`);
  service.openDocument(uri('corpus.yaml'), 'yaml', 1, 'name: another\n');
  await service.settled();
  const now = articlesNow();
  assert.equal(service.find(uri('a1.txt'))!.corpus.snapshot.manifest.name, 'another');
  for (const [path, article] of before) assert.equal(now.get(path), article);
});

test('whoever asks while all articles are to be read anew is answered from what is known', async () => {
  const { service, uri } = await openWorkspace(manyArticles(), undefined, { slow: true });
  const numberNow = () => service.find(uri('a1.txt'))!.corpus.snapshot.sequence;
  const before = numberNow();
  service.openDocument(uri('entities.yaml'), 'yaml', 1, `${ENTITIES}- id: ships\n  kind: weapon\n  name: lights\n`);
  assert.equal(numberNow(), before);
  await service.settled();
  assert.ok(numberNow() > before);
  assert.ok(service.find(uri('a1.txt'))!.corpus.snapshot.known.byId.has('ships'));
});

test('rules that become others are told of in all articles', async () => {
  const { service, uri } = await openWorkspace(manyArticles(), undefined, { slow: true });
  const codes = () =>
    [...service.find(uri('a1.txt'))!.corpus.findings].flatMap(([, all]) => all.map(({ code }) => code));
  const anonymous = () => codes().filter((code) => code === 'quote.anonymous').length;
  assert.equal(anonymous(), 0);
  const before = service.find(uri('a1.txt'))!.corpus.snapshot.sequence;
  service.openDocument(uri('corpus.yaml'), 'yaml', 1, 'rules: { quote.anonymous: warning }\n');
  assert.equal(service.find(uri('a1.txt'))!.corpus.snapshot.sequence, before);
  await service.settled();
  assert.ok(anonymous() > 0);
});
