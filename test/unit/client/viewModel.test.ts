import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedLines, keyOf, type Levels, reachable, TOP, wantedLevel } from '../../../client/src/views/model';
import type { WireViewItem } from '../../../server/src/lsp/viewsProtocol';

const CORPUS = 'file:///affair';

function line(id: string, detail = ''): WireViewItem {
  const given = { corpus: CORPUS, id, label: id, detail, kind: 'group' as const, icon: 'outlet' as const };
  return { ...given, tooltip: [], hasChildren: true, place: null, claim: null, uri: null };
}

/** "a=1 b" below the top, then levels by their parent's id: `{ a: 'c d' }`. */
function levels(top: string, below: Readonly<Record<string, string>> = {}): Levels {
  const read = (text: string) => ({
    lines: text
      .split(' ')
      .filter(Boolean)
      .map((part) => line(...(part.split('=') as [string, string?]))),
    left: 0,
  });
  const entries = Object.entries(below).map(([id, text]) => [keyOf({ corpus: CORPUS, id }), read(text)] as const);
  return new Map([[TOP, read(top)], ...entries]);
}

function checkChanges(before: Levels, after: Levels, wanted: readonly string[] | null): void {
  const changed = changedLines(before, after);
  assert.deepEqual(changed === null ? null : changed.map((key) => JSON.parse(key)[1]), wanted);
}

test('nothing is drawn again where nothing changed', () => {
  checkChanges(levels('a b', { a: 'c' }), levels('a b', { a: 'c' }), []);
});

test('a line that changed is drawn again, and nothing else', () => {
  checkChanges(levels('a=1 b', { a: 'c d' }), levels('a=2 b', { a: 'c d' }), ['a']);
  checkChanges(levels('a b', { a: 'c d=1' }), levels('a b', { a: 'c d=2' }), ['d']);
});

test('a line that came, went or moved has the one above it drawn again', () => {
  checkChanges(levels('a b', { a: 'c d' }), levels('a b', { a: 'c d e' }), ['a']);
  checkChanges(levels('a b', { a: 'c d' }), levels('a b', { a: 'd c' }), ['a']);
  checkChanges(levels('a b'), levels('a'), null);
});

test('more lines than are shown are a change of the level', () => {
  const before = levels('a');
  const after = new Map(before).set(TOP, { ...before.get(TOP)!, left: 7 });
  checkChanges(before, after, null);
});

test('what lies below a line that is gone is forgotten', () => {
  const kept = reachable(levels('a', { a: 'c', b: 'd', c: 'e' }));
  assert.deepEqual([...kept.keys()], [TOP, keyOf({ corpus: CORPUS, id: 'a' }), keyOf({ corpus: CORPUS, id: 'c' })]);
});

test('a level is asked for by what it is below', () => {
  assert.deepEqual(wantedLevel(TOP, 5), { parent: null, most: 5 });
  assert.deepEqual(wantedLevel(keyOf({ corpus: CORPUS, id: null }), 5), {
    parent: { corpus: CORPUS, id: null },
    most: 5,
  });
});
