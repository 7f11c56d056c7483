import assert from 'node:assert/strict';
import type { FileEdits, Refused } from '../../server/src/features/rename/types';
import type { TextEdit } from '../../server/src/rules/types';
import type { CorpusView } from '../../server/src/service';
import { type OpenFixture, openFixture } from '../fixture';

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  inOrder.forEach((edit, i) => {
    const before = inOrder[i - 1];
    assert.ok(!before || before.end <= edit.start, `two edits meet: ${JSON.stringify([before, edit])}`);
  });
  return inOrder.reduceRight(
    (result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end),
    text,
  );
}

/** Files that a change is to leave behind, whole; `? path` for what the person is asked about, with that applied too. */
export type WantedFiles = Readonly<Record<string, string>>;

type Change = (view: CorpusView, at: OpenFixture) => readonly FileEdits[] | Refused;

/** What a change makes of the files that it touches. */
export async function checkChange(source: string, change: Change, wanted: WantedFiles | RegExp): Promise<void> {
  const open = await openFixture(source);
  const view = open.corpus();
  const changes = change(view, open);
  if (wanted instanceof RegExp) {
    assert.ok('refused' in changes, JSON.stringify(changes));
    assert.match(changes.refused, wanted);
    return;
  }
  assert.ok(!('refused' in changes), 'refused' in changes ? changes.refused : '');
  const made: Record<string, string> = {};
  for (const path of new Set(changes.filter(({ edits }) => edits.length > 0).map((one) => one.path))) {
    const own = changes.filter((one) => one.path === path);
    const text = view.textOf(path) ?? '';
    const certain = own.filter(({ ask }) => ask === null).flatMap(({ edits }) => edits);
    const asked = own.filter(({ ask }) => ask !== null).flatMap(({ edits }) => edits);
    if (certain.length > 0) made[path] = applyEdits(text, certain);
    if (asked.length > 0) made[`? ${path}`] = applyEdits(text, [...certain, ...asked]);
  }
  assert.deepEqual(
    made,
    Object.fromEntries(Object.entries(wanted).map(([path, text]) => [path, text.replace(/^\n/, '')])),
  );
}
