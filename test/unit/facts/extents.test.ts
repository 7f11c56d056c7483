import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { extentOf } from '../../../server/src/facts/extents';
import { readMentions } from '../../../server/src/facts/mentions';

/** Marks the names of a text with `[ ]`, and with `{ }` the words that a mention takes up where they are more. */
function marked(text: string): string {
  const { mentions } = readMentions(readArticle(text, 'txt'), buildKnownEntities([]));
  let out = text;
  for (const mention of mentions.filter(({ form }) => form !== 'common' && form !== 'role').reverse()) {
    const { start, end } = mention;
    const extent = extentOf(mention);
    const name = `[${text.slice(start, end)}]`;
    const around = `${text.slice(extent.start, start)}${name}${text.slice(end, extent.end)}`;
    out = out.slice(0, extent.start) + (mention.whole ? `{${around}}` : around) + out.slice(extent.end);
  }
  return out;
}

const LINES = `
{[Orlat] province} and {[Sabelan] county} are in the north.
They shelled the {village of [Tuloul Orlat]}, left the [Iraqi] {city of [Mosul]} and crossed the {[Tigris] river}.
The {[Al Salem] hospital} was shelled; the {[Doura] district} was not.
The hospitals of [Mosul] closed, and so did [Mosul] airport.
[Ohio] state senators met in an [Ohio] county jail, and the {[Kachin] state} is far.
The [Brussels] {suburb of [Molenbeek]} was calm.
He comes from a [Lagos] suburb, she from the {[Doura] district} of [Baghdad].
[Anbar Province] is large; so is {[Anbar] province}.
The {[SDF] forces} met {[Coalition] military forces} and {[ISIL] fighters}.
The {[Sabel] tribe} and the {[Orlat Martyrs] brigade} agreed.
The [NATO] secretary general praised [NATO]’s forces.
[Kurdish] fighters met [Syrian] rebels.
`;

test('a mention takes in the noun that says what bears the name, and the name stays what it is', () => {
  for (const line of LINES.trim().split('\n')) assert.equal(marked(line.replace(/[[\]{}]/g, '')), line);
});

test('a region and its town stay one by name, with the noun and without', () => {
  const text = 'They shelled the Kursk region. They struck far beyond Kursk.';
  const { mentions, referents } = readMentions(readArticle(text, 'txt'), buildKnownEntities([]));
  assert.deepEqual(
    mentions.map((mention) => text.slice(extentOf(mention).start, extentOf(mention).end)),
    ['Kursk region', 'Kursk'],
  );
  assert.deepEqual(
    referents.map(({ names }) => names),
    [['Kursk']],
  );
});
