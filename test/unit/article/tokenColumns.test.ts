import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle, readArticles } from '../../../server/src/article/read';
import { letNormsGo } from '../../../server/src/article/tokenColumns';
import { tokenise } from '../../../server/src/article/tokens';
import { letTokensGo } from '../../../server/src/article/tokensAgain';
import type { Tokens } from '../../../server/src/article/types';
import { fold } from '../../../server/src/text/fold';

const TEXTS = [
  '',
  'Ms. Roe’s “Réunion” cost $5.5m… in Velm, she SAID!',
  // Longer than any word that gets a number.
  `${'Velm'.repeat(60)} and the coast guard`,
  // Columns of their own.
  'The mate of the ferry saw Ølgød burn.\n\n'.repeat(400),
];

test('norms that were let go come back as they were, when somebody asks', () => {
  for (const text of TEXTS) {
    const tokens = tokenise(text);
    const before = [...tokens.norms];
    letNormsGo(tokens);
    assert.equal(Object.hasOwn(tokens, 'norms'), false);
    assert.deepEqual(tokens.norms, before);
    assert.equal(tokens.norms, tokens.norms, 'made once');
    letNormsGo(tokens);
    letNormsGo(tokens);
    assert.deepEqual(tokens.norms, before);
    assert.equal(tokens.norms.length, tokens.count);
  }
  assert.ok(TEXTS.some((text) => tokenise(text).words.includes(0)));
});

test('a norm that comes back is the folded word', () => {
  const text = TEXTS[1]!;
  const tokens = tokenise(text);
  letNormsGo(tokens);
  const words = tokens.norms.filter((_, i) => /\p{L}/u.test(text.slice(tokens.starts[i], tokens.ends[i])));
  const written = [...tokens.starts].map((start, i) => text.slice(start, tokens.ends[i]));
  assert.deepEqual(
    words,
    written.filter((word) => /\p{L}/u.test(word)).map((word) => fold(word)),
  );
});

const copyOf = ({ count, starts, ends, kinds, flags, words, norms }: Tokens) => ({
  count,
  columns: [starts, ends, kinds, flags, words].map((column) => [...column]),
  norms: [...norms],
});

/** Articles of one group, in both formats, one with front matter and markup, one too long for the columns of all. */
const GROUP = [
  { text: 'Storm over Velm\n\nMs. Roe said “no” to 5.5m people — twice.\n', format: 'txt' },
  {
    text: '---\ntitle: Velm\n---\n# Ferry\n\nA **ferry** sank [here](https://velm.example/a) ´off´ Lysk.\n',
    format: 'md',
  },
  { text: 'The mate saw Ølgød burn.\n\n'.repeat(600), format: 'txt' },
  { text: '', format: 'txt' },
] as const;

test('tokens that were let go come back as they were, and later texts use their columns meanwhile', () => {
  const articles = readArticles(GROUP);
  const before = articles.map(({ tokens }) => copyOf(tokens));
  // Two where the first article got the last room in one.
  const buffers = new Set(articles.map(({ tokens }) => tokens.starts.buffer));
  for (const { tokens } of articles) letTokensGo(tokens);
  for (const { tokens } of articles) letTokensGo(tokens);
  const other = readArticle('Nobody in Dorn heard of 1,200 strange new wordlings there.', 'txt');
  const others = copyOf(other.tokens);
  assert.ok(buffers.has(other.tokens.starts.buffer), 'the same memory');
  articles.forEach(({ tokens }, i) => {
    assert.deepEqual(copyOf(tokens), before[i]);
    assert.equal(tokens.starts, tokens.starts, 'made once');
  });
  assert.deepEqual(copyOf(other.tokens), others, 'what is read again lies elsewhere');
});

test('the columns of a group are used again only when all of its texts are let go', () => {
  const [kept, gone] = readArticles([GROUP[0], { text: 'Two ferries met off Lysk.', format: 'txt' }]);
  const before = copyOf(kept!.tokens);
  letTokensGo(gone!.tokens);
  readArticle('Quite another text, about somebody else in Dorn.', 'txt');
  assert.deepEqual(copyOf(kept!.tokens), before);
  assert.equal(gone!.tokens.norms[1], 'ferries');
});

test('tokens can be read again while other texts are being read', () => {
  const old = readArticle(GROUP[0].text, 'txt');
  const before = copyOf(old.tokens);
  const alone = readArticle(GROUP[1].text, 'md');
  letTokensGo(old.tokens);
  const texts = [GROUP[1], GROUP[0]].map((text) => ({
    ...text,
    get decoding() {
      // Asked for while the group is opened.
      assert.deepEqual(copyOf(old.tokens), before);
      return [];
    },
  }));
  const [again] = readArticles(texts);
  assert.deepEqual(copyOf(again!.tokens), copyOf(alone.tokens));
  assert.deepEqual(again!.sentences, alone.sentences);
});

test('a text too long for the columns of many leaves none behind for others', () => {
  const short = { text: 'Two ferries met off Lysk.', format: 'txt' } as const;
  const room = ({ tokens }: { readonly tokens: Tokens }): number => tokens.starts.buffer.byteLength;
  const before = room(readArticle(short.text, short.format));
  const [long, after] = readArticles([{ text: 'The mate saw Velm burn.\n\n'.repeat(20_000), format: 'txt' }, short]);
  assert.ok(room(long!) > before);
  assert.equal(room(after!), before);
});

test('the same tokens are the same wherever they lie', () => {
  const { text, format } = GROUP[0];
  const first = readArticle(text, format);
  const buffers = new Set<ArrayBufferLike>();
  // Until another block has come into use.
  while (buffers.size < 2) {
    const again = readArticle(text, format);
    buffers.add(again.tokens.starts.buffer);
    assert.deepEqual(again, first);
  }
});
