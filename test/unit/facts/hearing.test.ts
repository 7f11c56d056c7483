import assert from 'node:assert/strict';
import test from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { readMentions } from '../../../server/src/facts/mentions';
import { readQuotations } from '../../../server/src/facts/quotations';

const known = buildKnownEntities([]);

function speakers(text: string): (string | null)[] {
  const article = readArticle(text, 'txt');
  return readQuotations(article, readMentions(article, known)).quotations.map(({ speaker }) => speaker?.name ?? null);
}

test('a sentence farther back than whom a pronoun finds first still tells who that is not', () => {
  const before = 'The harbour of Lysk was shut on Monday as the ice broke.\n\nAdam Lind met Oshri Venn there.';
  const last = 'Oshri Venn looked at the ice.\n\n“It will not hold,” he said.';
  assert.deepEqual(speakers(`${before} It was late.\n\n${last}`), ['Oshri Venn']);
  assert.deepEqual(speakers(`${before} She was late.\n\n${last}`), ['Adam Lind']);
});

test('a description finds whom it was said of, past nearer sentences about others', () => {
  const text =
    'Lysk drew with Harl on Monday in the rain.\n\nThe striker on the bench, Ana Roe, was calm.\n\nThe crowd sang. The rain fell.' +
    '\n\n“It will not hold,” the striker said.';
  assert.deepEqual(speakers(text), ['Ana Roe']);
});

test('a pronoun reaches about four paragraphs back and no farther', () => {
  const filler = 'The ice broke in the night and the wind took it out to sea. ';
  const text = (lines: number) =>
    `The harbour of Lysk was shut on Monday.\n\nThe ministry sent a boat. ${filler.repeat(lines)}\n\n“The crossing is shut,” it said.`;
  assert.equal(speakers(text(3))[0], 'The ministry');
  assert.notEqual(speakers(text(40))[0], 'The ministry');
});

test('a long chain of pronouns, each of which waits for the one before it, ends', () => {
  const chain = 'He ran. '.repeat(150).trim();
  const opening = `${chain}\n\nAna Roe spoke of the strait. “It is shut,” she said.\n\n`;
  for (const times of [1, 8, 40]) {
    const found = speakers(`Otto Lind came.\n\n${opening.repeat(times)}${chain}\n\n“It is cold,” he said.`);
    assert.equal(found.length, times + 1);
    assert.equal(found[0], 'Ana Roe');
  }
});
