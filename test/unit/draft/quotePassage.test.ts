import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotePassage } from '../../../server/src/features/draft/quotePassage';
import { openFixture } from '../../openFixture';

const SOURCES = `
    //- articles/a.txt outlet="The Velm Herald" date=2031-03-04
    Defence Minister Tomas Leuwen spoke in Ostrel. “We have the radar track, and we will show it to anyone,” he told reporters. The “missing” crate was found. “Who fired it?” asked Irena Vostrak.

    Nobody answered.
    //- articles/b.txt
    The harbour is closed.
    //- drafts/d.txt role=draft
    The harbour was closed.
`;

/** What these words of an article become in a draft. */
async function quoted(path: string, words: string): Promise<readonly (string | null)[] | null> {
  const { corpus } = await openFixture(SOURCES);
  const { snapshot } = corpus();
  const start = snapshot.articles.get(path)!.article.text.indexOf(words);
  assert.notEqual(start, -1, words);
  const passage = quotePassage(snapshot, path, { start, end: start + words.length });
  return passage && [passage.quoted, passage.attributed];
}

test('words that a source quotes are their speaker’s', async () => {
  assert.deepEqual(await quoted('articles/a.txt', '“We have the radar track, and we will show it to anyone,”'), [
    '“We have the radar track, and we will show it to anyone,”',
    '“We have the radar track, and we will show it to anyone,” Tomas Leuwen said',
  ]);
  assert.deepEqual(await quoted('articles/a.txt', 'we will show it'), [
    '“we will show it”',
    '“we will show it,” Tomas Leuwen said',
  ]);
  assert.deepEqual(await quoted('articles/a.txt', 'Who fired it?'), [
    '“Who fired it?”',
    '“Who fired it?” Irena Vostrak said',
  ]);
});

test('words of the outlet are the outlet’s, marks within them single', async () => {
  assert.deepEqual(await quoted('articles/a.txt', 'The “missing” crate was found.'), [
    '“The ‘missing’ crate was found.”',
    '“The ‘missing’ crate was found,” The Velm Herald reported',
  ]);
});

test('where nobody is known nobody is named', async () => {
  assert.deepEqual(await quoted('articles/b.txt', 'The harbour is closed.'), ['“The harbour is closed.”', null]);
});

test('what is no passage of a source is left alone', async () => {
  assert.equal(await quoted('drafts/d.txt', 'The harbour'), null);
  assert.equal(await quoted('articles/a.txt', 'asked Irena Vostrak.\n\nNobody answered.'), null);
  assert.equal(await quoted('articles/a.txt', ' '), null);
});
