import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleTexts, openWorkspace, shown, type Workspace } from './workspace';

const edits = fc.array(
  fc.record({
    file: fc.nat(50),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.constantFrom(0, 0, 1, 5, 60, 400),
    insert: fc.constantFrom(
      '',
      ' ',
      'x',
      '“',
      '”',
      '\n\n',
      '12 ',
      'about 300 kilometers ',
      '“We stay,” he said. ',
      'Ann Roe ',
      '😀',
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Everything a corpus says, in an order that does not depend on how it came about. */
function everything({ service }: Workspace): unknown {
  const [corpus] = service.corpora();
  assert.ok(corpus);
  const { snapshot } = corpus;
  const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    findings: sorted(corpus.findings),
    claims: sorted(snapshot.claims).map(([key, claim]) => [
      key,
      claim.state,
      claim.title,
      [...claim.figures].sort((a, b) => (a.path + a.figure < b.path + b.figure ? -1 : 1)),
    ]),
    claimsOf: sorted(snapshot.claimsOf),
    sayingsOf: sorted(snapshot.sayingsOf).map(([path, keys]) => [path, keys.map((key) => key !== null)]),
    entities: sorted(snapshot.identity.entities).map(([id, entity]) => [
      id,
      entity.name,
      entity.kind,
      entity.referents.length,
    ]),
  };
}

test('after any edits, the incremental index says what a fresh one says', async () => {
  const original = exampleTexts();
  const paths = Object.keys(original)
    .filter((path) => /\.(txt|md|article)$/.test(path))
    .sort();
  await fc.assert(
    fc.asyncProperty(edits, async (sequence) => {
      const texts = { ...original };
      const live = await openWorkspace(texts);
      let version = 1;
      for (const { file, at, remove, insert } of sequence) {
        const path = paths[file % paths.length]!;
        const text = texts[path]!;
        const from = Math.floor(at * text.length);
        texts[path] = text.slice(0, from) + insert + text.slice(from + remove);
        live.service.changeDocument(live.uri(path), ++version, texts[path]);
        // Half of the time somebody asks before the findings are pushed.
        if (file % 2 === 0) live.service.find(live.uri(path));
        if (file % 3 === 0) await live.service.settled();
      }
      await live.service.settled();
      const fresh = await openWorkspace(texts);
      assert.deepEqual(everything(live), everything(fresh));
      assert.deepEqual(shown(live.pushed), shown(fresh.pushed));
    }),
    { numRuns: 25 },
  );
});

test('an edit that leaves the facts as they are computes nothing across articles', async () => {
  const texts = exampleTexts();
  const { service, uri } = await openWorkspace(texts);
  const path = Object.keys(texts).find((name) => name.endsWith('.txt') && name.startsWith('articles/'))!;
  const before = service.find(uri(path))!.corpus.snapshot;
  const text = texts[path]!;
  // A second blank line at the end moves nothing and says nothing.
  service.changeDocument(uri(path), 2, `${text}\n`);
  const after = service.find(uri(path))!.corpus.snapshot;
  assert.notEqual(after, before);
  assert.ok(after.sequence > before.sequence);
  assert.equal(after.identity, before.identity);
  assert.equal(after.claims, before.claims);
  assert.equal(after.sayings, before.sayings);
  for (const other of before.articles.keys()) {
    if (other !== path) assert.equal(after.articles.get(other), before.articles.get(other));
  }
});

test('nothing unchanged is sent again', async () => {
  const texts = exampleTexts();
  const { service, uri, pushed } = await openWorkspace(texts);
  const path = Object.keys(texts).find((name) => name.endsWith('.txt') && name.startsWith('articles/'))!;
  pushed.length = 0;
  service.openDocument(uri(path), 'plaintext', 1, texts[path]!);
  service.changeDocument(uri(path), 2, `${texts[path]!}\n`);
  await service.settled();
  assert.deepEqual(
    pushed.map((change) => change.uri),
    [],
  );
});
