import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import type { Article, ArticleFormat } from '../../../server/src/article/types';

/** Each line of `marked` is `kind: text`; the text is read without the kinds. Lines without one go on from the line before. */
function checkBlocks(marked: string, format: ArticleFormat = 'txt'): Article {
  const expected: string[] = [];
  const lines = marked.split('\n').map((line) => {
    const match = /^(headline|deck|byline|section|paragraph|item|caption|credit|furniture): (.*)$/.exec(line);
    if (match) expected.push(`${match[1]}: ${match[2]!.trim()}`);
    else if (line.trim() !== '') expected[expected.length - 1] += `\n${line}`;
    return match ? match[2]! : line;
  });
  const text = lines.join('\n');
  const article = readArticle(text, format);
  assert.deepEqual(
    article.blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`),
    expected,
  );
  return article;
}

/** The words of all blocks but furniture. */
function wordsOf(article: Article): string[] {
  return article.blocks
    .filter((block) => block.kind !== 'furniture')
    .flatMap((block) =>
      [...article.tokens.starts.subarray(block.firstToken, block.endToken)].map((start, i) =>
        article.text.slice(start, article.tokens.ends[block.firstToken + i]),
      ),
    );
}

const LEAD =
  'paragraph: The ferry left Orrin at dawn with ninety people on board, the harbour master said on Monday, and did not arrive.';
const MORE =
  'paragraph: Boats searched the strait for nine hours. “We found nothing,” said Jan Lind, who leads the rescue service of Velm.';

test('headline, deck, byline, section, items', () => {
  checkBlocks(`headline: Ferry missing off Orrin

deck: Nine hours of search have found nothing, and the weather is turning.

byline: By Ann Roe and Jan Dorn, Velm Herald
byline: March 4, 2024 at 6:10 p.m.

${LEAD}

section: What we know so far

${MORE}
item: - Ninety people were on board
item: • The captain had sailed for thirty years

section: What comes next?

${MORE}`);
});

test('a headline may end with a stop, and a text may have none', () => {
  checkBlocks(`headline: Ferry missing off Orrin.\n${LEAD}\n${MORE}`);
  checkBlocks(`${LEAD}\n${MORE}`);
  checkBlocks(`${LEAD.replace('paragraph: ', 'paragraph: ORRIN, Velm — ')}\nsection: The Search\n${MORE}`);
  checkBlocks(`${LEAD} ${MORE.slice(11)}`);
});

test('a standfirst without its headline, and a headline below a teaser', () => {
  checkBlocks(`deck: Ninety people were on a ferry that did not arrive, and the strait is wide and cold.
section: At a glance
item: - Nothing was found
section: The Search
${MORE}`);
  checkBlocks(`headline: Ferry missing off Orrin.
${LEAD}
headline: Ferry With Ninety on Board Is Missing off Orrin
paragraph: Orrin, March 4 (AFP) – The ferry left at dawn and did not arrive, the harbour master said.
${MORE}`);
});

test('what belongs to the page', () => {
  checkBlocks(`furniture: close
furniture: Home > World > Velm
furniture: World
headline: Ferry missing off Orrin
furniture: 1.2K
furniture: SHARE
credit: SOURCEVelm Herald
credit: Image Credit: Mary Vane/AP
credit: PhotoCredit: Jan Dorn
${LEAD}
furniture: Advertisement
furniture: Read more: Orrin’s harbour was closed for a year
${MORE}
furniture: SPRING FUNDRAISER
furniture: If this report helped you, please donate five crowns to keep the Herald free.
furniture: Sign up for our newsletter to get the news of the strait every morning.
furniture: Previous articleHarbour closed for repairs
furniture: Next articleA storm is coming
furniture: Mary Holm is a reporter with the Velm Herald who writes about the sea.
furniture: © 2024 Velm Herald. All rights reserved.
furniture: Related Articles
furniture: The harbour that nobody wanted
furniture: Six storms that made Orrin
furniture: Back to top button`);
});

test('what only looks like furniture', () => {
  checkBlocks(
    `headline: Donors give millions for Orrin
paragraph: The donation came from a fund that our reporters could not name, the ministry said.
paragraph: “Please donate what you can,” said Jan Lind of the rescue service.
paragraph: Close to the harbour, ninety people waited.
paragraph: The post was taken at dawn, and subscribers to the paper read of it at noon.
paragraph: Previous articles of the treaty were struck out.
${MORE}`.replace('Previous articles', 'Earlier articles'),
  );
});

test('captions and credits', () => {
  checkBlocks(`headline: Ferry missing off Orrin
caption: The ferry at Orrin in 2019. It was built there. (Mary Vane/AP)
${LEAD}
caption: Boats off Orrin on Monday. (@vane / AFP – Getty Images)
${MORE}
credit: (Mary Vane/Reuters)
caption: Boats off Orrin on Monday. Photograph: Mary Vane/AFP
paragraph: The state news agency gave other numbers (ninety-two, not ninety).
paragraph: Some would stand in line for a copy of the bell (and have their picture taken with it).
paragraph: The strait was closed at noon, two agencies said. (Reuters)
credit: (Reporting by Ann Roe in Velm; Editing by Jan Dorn)`);
});

test('bylines, and what begins like one', () => {
  checkBlocks(`headline: Ferry missing off Orrin
byline: Ann Roe, Velm Herald staff
${LEAD}
paragraph: By Tuesday Evening the search had ended.
paragraph: By the time boats came, nobody was there`);
  checkBlocks(`headline: Ferry missing off Orrin\nbyline: AFP\n${LEAD}\n${MORE}`);
});

test('lines as pages stack them', () => {
  checkBlocks(`headline: Ferry missing off Orrin
byline: Ann Roe
byline: Diplomatic correspondent
byline: Velm News, Orrin
credit: Reuters
caption: Boats search the strait in the first light
${LEAD}
credit: Getty Images
caption: The ferry was the oldest that crossed the strait
${MORE}
section: A town in mourning
${MORE}
credit: (With inputs from AFP)
credit: Source: Velm Herald and news agencies
furniture: ALSO READ | Who owned the ferry?`);
  checkBlocks(`furniture: FOR IMMEDIATE RELEASE
furniture: From: Velm Herald <news@velm.example>
furniture: Subject: Ferry
${LEAD}
${MORE}`);
});

test('hard-wrapped text is joined to paragraphs', () => {
  checkBlocks(`headline: Ferry missing off Orrin

paragraph: The ferry left Orrin at dawn with ninety people on board, the harbour
master said on Monday, and did not arrive. Boats searched the strait
for nine hours and found nothing but a raft, three coats and a bell
that nobody could name. The master said that he had counted eleven boats
- two of them from Corran - before night fell, and that no other came to
help.

paragraph: “We found nothing,” said Jan Lind, who leads the rescue service of
Velm and has done so since the great storm. “We will go out again at
dawn.”

item: - The ferry was built at Orrin and was the oldest that still crossed the
strait
item: - Its captain had sailed for thirty years`);
  checkBlocks(`headline: Ferry missing off Orrin
paragraph: The ferry left Orrin at dawn with ninety on board.
paragraph: It did not arrive.
paragraph: Boats searched the strait for nine hours.
paragraph: They found a raft.`);
});

test('Markdown', () => {
  const article = checkBlocks(
    `headline: # Ferry *missing* off Orrin

furniture: ![The ferry](https://example.org/ferry.jpg)

paragraph: The **ferry** left [Orrin](https://example.org/orrin_(town) "Orrin") at dawn, the harbour master said on Monday.

section: ## What we know

item: * Ninety people were on board
item: 2. The captain had sailed for thirty years

paragraph: > “We found nothing,” said Jan Lind.

furniture: ${'`'}${'`'}${'`'}js
furniture: const hours = 9;
furniture: ${'`'}${'`'}${'`'}

furniture: <!-- a note
furniture: of the editor -->

paragraph: The end came at <b>noon</b>; 5 * 3 boats and 2 \\* 2 rafts came back with [sic] snake_case.`,
    'md',
  );
  const words = wordsOf(article);
  assert.ok(!words.some((word) => /^(?:example|[#>\\<]|b)$/.test(word)), words.join(' '));
  assert.equal(words.filter((word) => word === '*').length, 2);
  assert.deepEqual(words.slice(0, 4), ['Ferry', 'missing', 'off', 'Orrin']);
});

test('Markdown headings by underlining, and wiki links', () => {
  const article = checkBlocks(
    `headline: Ferry missing off Orrin
furniture: ===

paragraph: The ferry left [[towns/orrin|Orrin]] at dawn,[^1] the harbour master said.

section: The search
furniture: ---

paragraph: Boats searched the strait for nine hours.`,
    'md',
  );
  const words = wordsOf(article).slice(4);
  assert.deepEqual(words.slice(0, 8), ['The', 'ferry', 'left', 'Orrin', 'at', 'dawn', ',', 'the']);
});
