import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../fuzzing';
import { assertSame, everything } from './everything';
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
      assertSame(everything(live), everything(fresh));
      assert.deepEqual(shown(live.pushed), shown(fresh.pushed));
    }),
    { numRuns: runs(25, 2) },
  );
});

/** What a corpus says of its sources, drafts left out. */
function ofSources({ service }: Workspace): unknown {
  const { snapshot, findings } = service.corpora()[0]!;
  const sources = [...snapshot.articles.values()].filter(({ role }) => role === 'source').map(({ path }) => path);
  const { entities, open } = snapshot.identity.ofSources;
  return {
    findings: sources.map((path) => findings.get(path) ?? []),
    entities: [...entities].sort(([a], [b]) => (a < b ? -1 : 1)),
    open,
    ids: sources.map((path) =>
      snapshot.articles.get(path)!.facts.referents.map((_, i) => snapshot.identity.entityOf(path, i)?.id ?? null),
    ),
    claims: sources.map((path) => snapshot.claimsOf.get(path)),
  };
}

test('whatever is written in drafts, what is said of the sources stays as it is', async () => {
  const original = exampleTexts();
  const drafts = Object.keys(original).filter((path) => path.startsWith('drafts/'));
  // Rulings on what a draft says match nothing without it.
  const { 'decisions.yaml': _, ...undecided } = original;
  const without = Object.fromEntries(Object.entries(undecided).filter(([path]) => !path.startsWith('drafts/')));
  const expected = ofSources(await openWorkspace(without));
  await fc.assert(
    fc.asyncProperty(edits, async (sequence) => {
      const live = await openWorkspace(undecided);
      let version = 1;
      for (const { file, at, remove, insert } of sequence) {
        const path = drafts[file % drafts.length]!;
        const text = live.service.find(live.uri(path))!.corpus.textOf(path)!;
        const from = Math.floor(at * text.length);
        const now = `${text.slice(0, from)}${insert} Leuwen and General Tomas Merrow, of Lisk and the HCP, ${text.slice(from + remove)}`;
        live.service.changeDocument(live.uri(path), ++version, now);
        await live.service.settled();
        assertSame(ofSources(live), expected);
      }
    }),
    { numRuns: runs(8) },
  );
});

test('a key press in a draft works out nothing anew for the sources', async () => {
  const texts = exampleTexts();
  const { service, uri } = await openWorkspace(texts);
  const path = Object.keys(texts).find((name) => name.startsWith('drafts/'))!;
  const before = service.find(uri(path))!.corpus.snapshot;
  service.changeDocument(uri(path), 2, `${texts[path]!}\nGeneral Ann Roe said 40 people were killed in Lysk.\n`);
  const after = service.find(uri(path))!.corpus.snapshot;
  assert.notEqual(after.identity, before.identity);
  assert.equal(after.identity.ofSources, before.identity.ofSources);
  assert.equal(after.evidence, before.evidence);
  for (const [id, entity] of after.identity.ofSources.entities)
    assert.equal(entity, before.identity.ofSources.entities.get(id));
});

test('what several sources leave open is told at the first of them, whichever that is after an edit', async () => {
  const open = 'On Friday Keller said the pier would stay closed.\n';
  const texts: Record<string, string> = {
    'corpus.yaml': 'name: The pier\n',
    'a.txt': 'The harbour master, Mira Keller, closed the pier.\n',
    'b.txt': 'Jonas Keller, a diver, found the wreck.\n',
    'c.txt': open,
    'd.txt': open,
    'e.txt': open,
  };
  const live = await openWorkspace(texts);
  const told = () =>
    [...(live.service.corpora()[0]?.findings ?? [])].flatMap(([path, findings]) =>
      findings.filter(({ code }) => code === 'entity.ambiguous').map(({ message }) => `${path} ${message}`),
    );
  const wholly = async () => everything(await openWorkspace(texts));
  assert.match(told().join(), /^c\.txt “Keller” may be .*, here and in 2 more articles\./);
  let version = 1;
  for (const [path, text, expected] of [
    ['d.txt', 'It rained.\n', /^c\.txt .*, here and in 1 more article\./],
    ['c.txt', 'On Friday Mira Keller said the pier would stay closed.\n', /^e\.txt [^,]*$/],
    ['d.txt', open, /^d\.txt .*, here and in 1 more article\./],
  ] as const) {
    texts[path] = text;
    live.service.changeDocument(live.uri(path), ++version, text);
    await live.service.settled();
    assert.match(told().join(), expected);
    assert.deepEqual(everything(live), await wholly());
  }
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
