import assert from 'node:assert/strict';
import { completeCorpusFile } from '../../server/src/features/completion/completion';
import { completeDraft } from '../../server/src/features/completion/inDraft';
import { articleOfAnnotations } from '../../server/src/lsp/annotationFiles';
import { openFixture } from '../fixture';

export interface WantedCompletion {
  /** The labels, in order, at the head of the list. */
  readonly first?: readonly string[];
  /** Labels that are somewhere in it, and such as are not. */
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  /** The file's text after the choice with this label was taken. */
  readonly take?: readonly [label: string, text: string];
}

/** What can be completed at the cursor; null for nothing at all. */
export async function checkCompletion(source: string, wanted: WantedCompletion | null): Promise<void> {
  const { fixture, corpus } = await openFixture(source);
  const { cursor } = fixture;
  if (!cursor) throw new Error('the fixture has no cursor ($0)');
  const view = corpus();
  const context = {
    corpus: view.snapshot,
    textOf: view.textOf,
    findings: view.findings,
    rules: [
      { code: 'figure.conflict', title: 'Figures that cannot both be true' },
      { code: 'quote.anonymous', title: 'Speakers without a name' },
    ],
    annotated: cursor.path.endsWith('.ann') ? articleOfAnnotations(view, cursor.path) : null,
  };
  const { path, offset } = cursor;
  const found = completeCorpusFile(context, path, offset) ?? completeDraft(view.snapshot, path, offset);
  const labels = (found?.choices ?? []).map(({ label }) => label);
  if (wanted === null) {
    assert.deepEqual(labels, []);
    return;
  }
  const { first = [], has = [], lacks = [], take } = wanted;
  assert.deepEqual(labels.slice(0, first.length), first);
  for (const label of has) assert.ok(labels.includes(label), `no "${label}" among ${labels.join(', ')}`);
  for (const label of lacks) assert.ok(!labels.includes(label), `"${label}" is offered`);
  if (!take || !found) return;
  const choice = found.choices.find(({ label }) => label === take[0]);
  assert.ok(choice, `no "${take[0]}" among ${labels.join(', ')}`);
  const text = view.textOf(cursor.path)!;
  assert.equal(
    text.slice(0, found.span.start) + choice.insert.replace('$0', '|') + text.slice(found.span.end),
    take[1],
  );
}
