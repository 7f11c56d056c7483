import assert from 'node:assert/strict';
import { PAGES } from '../../server/src/features/pages';
import type { PageDocument, PageParameters } from '../../server/src/features/pages/types';
import { openFixture } from '../fixture';

/** A page's text, line by line without blank lines; null for none. Returns it, for what the lines do not show. */
export async function checkPage(
  source: string,
  name: string,
  parameters: PageParameters,
  wanted: readonly string[] | null,
): Promise<PageDocument | null> {
  const { corpus } = await openFixture(source);
  const made = PAGES[name]!(corpus(), parameters);
  const lines = made?.text.split('\n').filter((line) => line !== '');
  assert.deepEqual(lines ?? null, wanted);
  if (made) {
    for (const { start, end, target } of [...made.links, ...made.leads]) {
      assert.ok(start < end && end <= made.text.length, 'a link covers words of the text');
      const text = corpus().textOf(target.path);
      assert.ok(text !== null && target.end <= text.length, `${target.path} has the place that a link leads to`);
    }
    for (const { start, end } of made.marks) assert.ok(start <= end && end <= made.text.length);
  }
  return made;
}

/** The words of a page that are marked in a way. */
export function markedWords({ text, marks }: PageDocument, kind: PageDocument['marks'][number]['kind']): string[] {
  return marks.filter((mark) => mark.kind === kind).map(({ start, end }) => text.slice(start, end));
}
