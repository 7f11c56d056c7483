import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { VIEW_LEVELS } from '../../../../server/src/features/views';
import { ARRANGEMENTS, VIEW_NAMES, type ViewName } from '../../../../server/src/features/views/types';
import { openFixture } from '../../../openFixture';

/** A view drawn to this depth, a line each: "label | detail". */
async function checkView(
  source: string,
  view: ViewName,
  { by, filter = '', depth = 2 }: { readonly by: string; readonly filter?: string; readonly depth?: number },
  expected: string,
): Promise<void> {
  const { corpus } = await openFixture(source);
  const draw = (parent: string | null, level: number): string[] =>
    VIEW_LEVELS[view](corpus(), by, filter, parent).flatMap((line) => [
      `${'  '.repeat(level)}${line.label}${line.detail === '' ? '' : ` | ${line.detail}`}`,
      ...(line.hasChildren && level + 1 < depth ? draw(line.id, level + 1) : []),
    ]);
  const lines = expected.split('\n').filter((line) => line.trim());
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  assert.deepEqual(
    draw(null, 0),
    lines.map((line) => line.slice(margin)),
  );
}

const AFFAIR = `
  //- corpus.yaml
  drafts: ["drafts/**"]
  outlets: { "articles/a*": The Velm Herald, "articles/b*": The Lysk Courier }
  //- entities.yaml
  - id: lanner
    kind: weapon
    name: Lanner
  - id: irena-vostrak
    kind: person
    name: Irena Vostrak
    gender: female
  //- articles/a.txt date=2031-05-02
  Missiles for the strait

  The Lanner has a range of 180 miles. “We will wait for them here in the harbour,” Irena Vostrak said.
  //- articles/b.txt date=2031-05-03
  A longer arm

  The Lanner has a range of 240 miles. “We will wait for them here in the harbour,” Irena Vostrak said. Vostrak left the town.
  //- articles/c.txt
  Nothing new

  “We were told to wait until the morning.” Nobody knows more than that.
  //- drafts/d.md
  # Two days

  It rained.
`;

describe('claims that somebody ruled on', () => {
  test('are decided, and a draft is counted apart', () =>
    checkView(
      `${AFFAIR.replace('It rained.', 'The Lanner has a range of 240 miles.')}
  //- decisions.yaml
  - claim: range|lanner|length
    verdict: accepted
    value: 180 miles
    reason: The maker’s sheet.
`,
      'claims',
      { by: 'state' },
      `
      Decided | 1
        Lanner range | 180 miles accepted · 2 articles, 1 draft
      `,
    ));
});

describe('articles', () => {
  test('by outlet, drafts first, those without one last', () =>
    checkView(
      AFFAIR,
      'articles',
      { by: 'outlet' },
      `
      Drafts | 1
        Two days
      The Lysk Courier | 1
        A longer arm | 3 May 2031 · 1 warning
      The Velm Herald | 1
        Missiles for the strait | 2 May 2031 · 1 warning
      Outlet not known | 1
        Nothing new | 1 warning`,
    ));

  test('by date, what has none last', () =>
    checkView(
      AFFAIR,
      'articles',
      { by: 'date' },
      `
      2 May 2031 | 1
        Missiles for the strait | The Velm Herald · 1 warning
      3 May 2031 | 1
        A longer arm | The Lysk Courier · 1 warning
      No date | 2
        Nothing new | 1 warning
        Two days | draft`,
    ));

  test('by state, with its findings below', () =>
    checkView(
      AFFAIR,
      'articles',
      { by: 'state', filter: 'nothing new', depth: 3 },
      `
      To look at | 1
        Nothing new | 1 warning
          No speaker for “We were told to wait until…”: name who said it, or mark it as a term. | quote.unattributed · line 3`,
    ));
});

describe('claims', () => {
  test('in conflict first, with the figures of each', () =>
    checkView(
      AFFAIR,
      'claims',
      { by: 'state', depth: 3 },
      `
      In conflict | 1
        Lanner range | 2 articles
          180 miles | The Velm Herald · 2 May 2031
          240 miles | The Lysk Courier · 3 May 2031`,
    ));

  test('by what they are about, and most outlets first', async () => {
    await checkView(
      AFFAIR,
      'claims',
      { by: 'subject' },
      `
      Lanner | 1 · 1 in dispute
        Lanner range | 2 articles`,
    );
    await checkView(AFFAIR, 'claims', { by: 'outlets', filter: 'courier 240', depth: 1 }, 'Lanner range | 2 articles');
  });
});

describe('quotations', () => {
  test('by speaker, most quoted first, nobody last, other versions below', () =>
    checkView(
      AFFAIR,
      'quotations',
      { by: 'speaker', depth: 3 },
      `
      Irena Vostrak | 2 · 2 outlets
        “We will wait for them here in the harbour” | The Velm Herald · 2 May 2031 · 1 other version
          “We will wait for them here in the harbour” | The Lysk Courier · 3 May 2031 · Irena Vostrak
        “We will wait for them here in the harbour” | The Lysk Courier · 3 May 2031 · 1 other version
          “We will wait for them here in the harbour” | The Velm Herald · 2 May 2031 · Irena Vostrak
      Nobody named | 1
        “We were told to wait until the morning.” | c`,
    ));

  test('who is named by an office that is theirs stands with what they say under their name', () =>
    checkView(
      `
      //- a.txt
      “The sums are right,” said Ilse Brand, the treasurer.
      //- b.txt
      Ilse Brand has answered the court. “A promise is no debt,” the treasurer said.
      `,
      'quotations',
      { by: 'speaker', depth: 2 },
      `
      Ilse Brand | 2 · 2 outlets
        “The sums are right” | a
        “A promise is no debt” | b`,
    ));

  test('by outlet, and what the filter leaves', () =>
    checkView(
      AFFAIR,
      'quotations',
      { by: 'outlet', filter: 'vostrak herald' },
      `
      The Velm Herald | 1
        “We will wait for them here in the harbour” | Irena Vostrak · The Velm Herald · 2 May 2031 · 1 other version`,
    ));
});

describe('actors and weapons', () => {
  test('by kind, with claims in dispute and the articles that name them', () =>
    checkView(
      AFFAIR,
      'actors',
      { by: 'kind', depth: 3 },
      `
      Persons | 1
        Irena Vostrak | 3 in 2 articles
          The Velm Herald · 2 May 2031 | 1 mention
          The Lysk Courier · 3 May 2031 | 2 mentions
      Weapons | 1
        Lanner | 2 in 2 articles · 1 in dispute
          Lanner range | 2 articles
          The Velm Herald · 2 May 2031 | 1 mention
          The Lysk Courier · 3 May 2031 | 1 mention`,
    ));

  test('most mentioned first, and each mention', () =>
    checkView(
      AFFAIR,
      'actors',
      { by: 'mentions', filter: 'person', depth: 3 },
      `
      Irena Vostrak | 3 in 2 articles
        The Velm Herald · 2 May 2031 | 1 mention
        The Lysk Courier · 3 May 2031 | 2 mentions
          Irena Vostrak | “We will wait for them here in the harbour,” Irena Vostrak said.
          Vostrak | Vostrak left the town.`,
    ));

  test('in dispute first', () =>
    checkView(
      AFFAIR,
      'actors',
      { by: 'dispute' },
      `
      In dispute | 1
        Lanner | 2 in 2 articles · 1 in dispute
      Not in dispute | 1
        Irena Vostrak | 3 in 2 articles`,
    ));
});

test('a filter that nothing passes leaves nothing, in every view and arrangement; ids are never used twice', async () => {
  const { corpus } = await openFixture(AFFAIR);
  for (const view of VIEW_NAMES) {
    for (const by of ARRANGEMENTS[view]) {
      assert.deepEqual(VIEW_LEVELS[view](corpus(), by, 'zeppelin', null), [], `${view} by ${by}`);
      const ids: string[] = [];
      const collect = (parent: string | null): void => {
        for (const { id, hasChildren } of VIEW_LEVELS[view](corpus(), by, '', parent)) {
          ids.push(id);
          if (hasChildren) collect(id);
        }
      };
      collect(null);
      assert.equal(new Set(ids).size, ids.length, `${view} by ${by}: ${ids.join('\n')}`);
    }
  }
});
