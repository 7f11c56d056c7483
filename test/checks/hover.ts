import assert from 'node:assert/strict';
import type { CardLinks } from '../../server/src/features/cards/links';
import { MOST_LINES } from '../../server/src/features/cards/markdown';
import { hover } from '../../server/src/features/hover';
import { openFixture } from '../fixture';

/** Links are checked elsewhere: here a place is its path. */
const LINKS: CardLinks = { place: ({ path }) => path, commands: null };

/** For an editor that has the commands: each is its name. */
export const WITH_COMMANDS: CardLinks = {
  ...LINKS,
  commands: {
    compare: () => 'compare',
    decide: () => 'decide',
    takeBack: () => 'take-back',
    mentions: 'mentions',
    describe: 'describe',
    page: (page, entity) => `${page}:${entity}`,
  },
};

/** The card at the cursor, line by line without blank lines and table rules; null for none. */
export async function checkHover(source: string, wanted: readonly string[] | null, links = LINKS): Promise<void> {
  const { fixture, corpus } = await openFixture(source);
  if (!fixture.cursor) throw new Error('the fixture has no cursor ($0)');
  const { path, offset } = fixture.cursor;
  const { snapshot, findings } = corpus();
  const card = hover(snapshot, path, offset, links, findings.get(path));
  const lines = card?.markdown
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && line !== '| :-- | :-- |');
  assert.deepEqual(lines ?? null, wanted);
  assert.ok((lines ?? []).length <= MOST_LINES, 'the card is longer than a glance');
}
