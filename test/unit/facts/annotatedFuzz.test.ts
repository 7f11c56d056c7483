import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readArticle } from '../../../server/src/article/read';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { readFacts } from '../../../server/src/facts/facts';
import type { ArticleFacts } from '../../../server/src/facts/types';
import { readAnnotations } from '../../../server/src/standoff/read';

const KNOWN = buildKnownEntities([{ id: 'roe', kind: 'person', name: 'Anne Roe', aliases: [], described: true }]);
const WORDS = [
  'Anne',
  'Roe',
  'said',
  '“',
  '”',
  'the',
  'ministry',
  '12',
  'missiles',
  '.',
  '\n\n',
  '😀',
  'Lanner',
  'she',
  ',',
  '"',
];
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const TYPES = ['Person', 'Weapon', 'Location', 'Source', 'Cue', 'Content', 'Attribution', 'QuotedTerm', 'Figure'];

/** Annotation lines at arbitrary places of the text, with words as they stand there, and references to whatever id. */
const lines = fc.array(
  fc.record({
    type: fc.constantFrom(...TYPES),
    at: fc.array(fc.tuple(fc.nat(200), fc.nat(30)), { minLength: 1, maxLength: 3 }),
    refers: fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }),
    kind: fc.constantFrom('T', 'T', 'T', 'E', 'A', 'N', '#'),
  }),
  { maxLength: 14 },
);

const ROLES = ['Source', 'Cue', 'Content', 'Content2', 'Of'];

function annotationsOf(
  text: string,
  drawn: readonly { type: string; at: [number, number][]; refers: number[]; kind: string }[],
): string {
  const characters = [...text];
  return drawn
    .map(({ type, at, refers, kind }, i) => {
      const [first = 0] = refers;
      if (kind === 'E')
        return `E${i}\t${type}:T${first} ${refers.map((to, k) => `${ROLES[k % ROLES.length]}:T${to}`).join(' ')}`;
      if (kind === 'A') return `A${i}\tKind T${first} title`;
      if (kind === 'N') return `N${i}\tReference T${first} entity:roe\tAnne Roe`;
      if (kind === '#') return `#${i}\tQuantity E${first}\tvalue=${first}..12; unit=missile`;
      const spans = at.map(
        ([start, length]) => [Math.min(start, characters.length), Math.min(start + length, characters.length)] as const,
      );
      const words = spans.map(([start, end]) => characters.slice(start, end).join('').replace(/\n/g, ' '));
      return `T${i}\t${type} ${spans.map((span) => span.join(' ')).join(';')}\t${words.join(' ')}`;
    })
    .join('\n');
}

/** What every reader of facts relies on. */
function checkFacts(facts: ArticleFacts, length: number): void {
  const { mentions, referents, quotations, figures } = facts;
  for (const [i, mention] of mentions.entries()) {
    assert.ok(i === 0 || mentions[i - 1]!.end <= mention.start, 'mentions are sorted and apart');
    assert.ok(mention.end <= length);
    assert.ok(mention.referent === null || referents[mention.referent] !== undefined);
  }
  for (const quotation of quotations) {
    assert.ok(quotation.spans.length > 0);
    assert.equal(quotation.status === 'unattributed', quotation.speaker === null);
    assert.ok(
      quotation.speaker === null || quotation.speaker.referent === null || referents[quotation.speaker.referent],
    );
  }
  for (const [i, figure] of figures.entries()) {
    assert.ok(i === 0 || figures[i - 1]!.start <= figure.start, 'figures are sorted');
    assert.ok(figure.converts === null || figures[figure.converts] !== undefined);
  }
}

test('property: whatever is annotated, facts stay whole', () => {
  fc.assert(
    fc.property(texts, lines, (text, drawn) => {
      const article = readArticle(text, 'txt');
      const file = readAnnotations(annotationsOf(text, drawn), article, 'a.ann');
      checkFacts(readFacts(article, file.annotations, KNOWN), text.length);
    }),
    {
      numRuns: 200,
      examples: [
        [
          'missiles',
          [
            {
              type: 'Person',
              at: [
                [1, 0],
                [0, 0],
              ],
              refers: [0],
              kind: 'T',
            },
          ],
        ],
        [
          'Anne missiles Anne',
          [
            {
              type: 'Person',
              at: [
                [15, 0],
                [0, 0],
              ],
              refers: [0],
              kind: 'T',
            },
          ],
        ],
      ],
    },
  );
});
