import assert from 'node:assert/strict';
import { definition, definitionOfAnnotation } from '../../server/src/features/definition';
import { definitionInFile } from '../../server/src/features/definitionInFiles';
import { documentHighlights } from '../../server/src/features/documentHighlight';
import { references } from '../../server/src/features/references';
import type { Place } from '../../server/src/features/things';
import { annotationFileOf, annotationsIn, articleOfAnnotations } from '../../server/src/lsp/annotationFiles';
import { type OpenFixture, openFixture } from '../fixture';

/** `path: words` of places, marked ones and found ones alike. */
function worded({ fixture }: OpenFixture, places: readonly Place[]): readonly string[] {
  return places.map(({ path, start, end }) => `${path}@${start}: ${(fixture.files.get(path) ?? '').slice(start, end)}`);
}

async function openAtCursor(source: string): Promise<OpenFixture & { readonly path: string; readonly offset: number }> {
  const open = await openFixture(source);
  const { cursor } = open.fixture;
  if (!cursor) throw new Error('the fixture has no cursor ($0)');
  return { ...open, path: cursor.path, offset: cursor.offset };
}

/**
 * Go to definition from the cursor leads to exactly the marked places. Marks may bear their rank ("1", "2" …); without
 * ranks the order does not matter.
 */
export async function checkDefinition(source: string): Promise<void> {
  const open = await openAtCursor(source);
  const { path, offset } = open;
  const view = open.corpus();
  const annotated = path.endsWith('.ann') ? articleOfAnnotations(view, path) : null;
  const found = annotated
    ? definitionOfAnnotation(
        view.snapshot,
        annotated.path,
        annotationsIn(view, annotated, path),
        view.textOf(path)!,
        offset,
      )
    : view.snapshot.articles.has(path)
      ? definition(view.snapshot, path, offset, view.textOf, annotationFileOf(view, path))
      : definitionInFile(view.snapshot, path, offset, view.textOf);
  compare(open, found?.targets ?? []);
}

/** References from the cursor are exactly the marked places. */
export async function checkReferences(source: string, includeDeclaration = false): Promise<void> {
  const open = await openAtCursor(source);
  const view = open.corpus();
  compare(open, references(view.snapshot, open.path, open.offset, includeDeclaration, view.textOf));
}

/** What is highlighted with the cursor there; marks with the message "supports" carry the others. */
export async function checkHighlights(source: string): Promise<void> {
  const open = await openAtCursor(source);
  const found = documentHighlights(open.corpus().snapshot, open.path, open.offset);
  const wanted = open.fixture.marks.map(({ start, end, message }) => ({
    start,
    end,
    supports: message === 'supports',
  }));
  const shown = (list: readonly { start: number; end: number; supports: boolean }[]): readonly string[] =>
    list
      .map(({ start, end, supports }) => {
        const words = open.fixture.files.get(open.path)!.slice(start, end);
        return `${start}: ${words}${supports ? ' (supports)' : ''}`;
      })
      .sort();
  assert.deepEqual(shown(found), shown(wanted));
}

function compare(open: OpenFixture, found: readonly Place[]): void {
  const { marks } = open.fixture;
  const ranked = marks.some(({ message }) => /^\d+$/.test(message));
  const wanted = ranked ? [...marks].sort((a, b) => Number(a.message) - Number(b.message)) : marks;
  const [got, expected] = [worded(open, found), worded(open, wanted)];
  assert.deepEqual(ranked ? got : [...got].sort(), ranked ? expected : [...expected].sort());
}
