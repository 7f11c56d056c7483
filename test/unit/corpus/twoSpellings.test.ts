import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advance } from '../../../server/src/corpus/advance';
import { NO_DECISIONS } from '../../../server/src/corpus/decisions';
import { DEFAULT_MANIFEST } from '../../../server/src/corpus/manifest';
import { createSayingIndexer } from '../../../server/src/corpus/sayings';
import type { CorpusSnapshot } from '../../../server/src/corpus/snapshot';
import type { CorpusArticle } from '../../../server/src/corpus/types';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { checkArticle } from '../../../server/src/rules/check';
import type { Finding } from '../../../server/src/rules/types';
import { corpusArticle } from '../../checks/claims';

const known = buildKnownEntities([]);
const REST = { manifest: DEFAULT_MANIFEST, decisions: NO_DECISIONS, problems: [], known, pasted: new Map() };

const told = (path: string, text: string, role: 'source' | 'draft' = 'source'): CorpusArticle => ({
  ...corpusArticle({ path, date: '2031-05-02', text }),
  role,
});

function spellingsIn(path: string, snapshot: CorpusSnapshot): readonly Finding[] {
  return checkArticle(path, snapshot).filter(({ code }) => code === 'entity.spelling-differs');
}

/** The pilot, one of whose spellings moves about: what each step leaves in `a.txt`, and who is checked besides it. */
const OTHERS = 'Rosa Thal, a passenger, and Greta Holm, a nurse, were unhurt.';
const STEPS: readonly (readonly [string | null, readonly string[], number])[] = [
  [`The pilot was named as Jonas Dehn. ${OTHERS}`, ['b.txt', 'd.txt'], 1],
  // The same facts, farther back: where to look in it is told anew.
  [`The   pilot   was   named   as   Jonas Dehn. ${OTHERS}`, ['b.txt', 'd.txt'], 1],
  [`The pilot was named as Jonas Dien. ${OTHERS}`, ['b.txt', 'd.txt'], 0],
  [`The pilot was named as Jonas Dehn. ${OTHERS}`, ['b.txt', 'd.txt'], 1],
  // No event in common.
  ['The pilot was named as Jonas Dehn. He is 44.', ['b.txt', 'd.txt'], 0],
  [`The pilot was named as Jonas Dehn. ${OTHERS}`, ['b.txt', 'd.txt'], 1],
  // One article names both.
  [`The pilots were named as Jonas Dehn and Jonas Dien. ${OTHERS}`, ['b.txt', 'd.txt'], 0],
  [`The pilot was named as Jonas Dehn. ${OTHERS}`, ['b.txt', 'd.txt'], 1],
  [null, ['b.txt', 'd.txt'], 0],
];

test('who spells somebody otherwise is checked when the other spelling comes, moves, changes and goes', () => {
  const indexer = createSayingIndexer();
  const stays = [
    told('b.txt', 'Jonas Dien had flown for years. Greta Holm, a nurse, spoke of smoke, and Rosa Thal of a bang.'),
    told('c.txt', 'Ivo Kern won in Tolm ahead of Olaf Brandt.'),
    told('d.txt', 'Jonas Dien was the pilot.', 'draft'),
  ];
  const base = new Map(stays.map((article) => [article.path, article]));
  let { snapshot } = advance(null, { ...REST, articles: base }, indexer);
  for (const [text, checked, count] of STEPS) {
    const articles = new Map(base);
    if (text !== null) articles.set('a.txt', told('a.txt', text));
    const next = advance(snapshot, { ...REST, articles }, indexer);
    for (const path of checked) assert.ok(next.recheck.has(path), `${path}: ${text}`);
    assert.ok(!next.recheck.has('c.txt'));
    assert.equal(spellingsIn('b.txt', next.snapshot).length, count, `${text}`);
    assert.equal(spellingsIn('d.txt', next.snapshot).length, count, `${text}`);
    const fresh = advance(null, { ...REST, articles }, createSayingIndexer()).snapshot;
    for (const path of articles.keys()) {
      assert.deepEqual(spellingsIn(path, next.snapshot), spellingsIn(path, fresh), `${path}: ${text}`);
    }
    snapshot = next.snapshot;
  }
});

test('a third article that tells the two apart silences both', () => {
  const indexer = createSayingIndexer();
  const base = new Map(
    [
      told('a.txt', `The pilot was named as Jonas Dehn. ${OTHERS}`),
      told('b.txt', `The pilot was named as Jonas Dien. ${OTHERS}`),
    ].map((article) => [article.path, article]),
  );
  const before = advance(null, { ...REST, articles: base }, indexer);
  assert.equal(spellingsIn('a.txt', before.snapshot).length + spellingsIn('b.txt', before.snapshot).length, 2);
  const third = told('c.txt', 'Jonas Dehn and Jonas Dien are cousins.');
  const after = advance(before.snapshot, { ...REST, articles: new Map(base).set('c.txt', third) }, indexer);
  assert.deepEqual([...after.recheck].sort(), ['a.txt', 'b.txt', 'c.txt']);
  assert.equal(spellingsIn('a.txt', after.snapshot).length + spellingsIn('b.txt', after.snapshot).length, 0);
});

test('two articles of one outlet are no two spellings of outlets', () => {
  const articles = new Map(
    ['Dehn', 'Dien'].map((name) => {
      const article = told(`${name}.txt`, `The pilot was named as Jonas ${name}. ${OTHERS}`);
      return [article.path, { ...article, outlet: 'The Velm Herald' }];
    }),
  );
  const { snapshot } = advance(null, { ...REST, articles }, createSayingIndexer());
  for (const path of articles.keys()) assert.deepEqual(spellingsIn(path, snapshot), []);
});

test('whom both the lists know are two', () => {
  const described = ['Jonas Dehn', 'Jonas Dien'].map((name) => ({
    id: name.toLowerCase().replace(' ', '-'),
    kind: 'person' as const,
    name,
    aliases: [],
    described: true,
  }));
  const count = (entries: typeof described): number => {
    const articles = new Map(
      ['Dehn', 'Dien'].map((name) => {
        const article = told(`${name}.txt`, `The pilot was named as Jonas ${name}. ${OTHERS}`);
        return [article.path, article];
      }),
    );
    const state = { ...REST, known: buildKnownEntities(entries), articles };
    const { snapshot } = advance(null, state, createSayingIndexer());
    return [...articles.keys()].reduce((sum, path) => sum + spellingsIn(path, snapshot).length, 0);
  };
  assert.deepEqual([count([]), count(described)], [2, 0]);
});
