import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DocumentSymbolItem, documentSymbols, workspaceSymbols } from '../../../server/src/features/symbols';
import { openFixture } from '../../fixture';

/** The outline, indented by depth. */
async function checkOutline(source: string, wanted: readonly string[]): Promise<void> {
  const { corpus, fixture } = await openFixture(source);
  const path = [...fixture.files.keys()].find((name) => name.startsWith('articles/')) ?? '';
  const lines: string[] = [];
  const add = (items: readonly DocumentSymbolItem[], depth: number): void => {
    for (const { kind, name, detail, children, start, end, selection } of items) {
      lines.push(`${'  '.repeat(depth)}${kind} ${name}${detail === '' ? '' : ` (${detail})`}`);
      assert.ok(start <= selection.start && selection.end <= end, `${name}: the selection lies outside`);
      add(children, depth + 1);
    }
  };
  add(documentSymbols(corpus().snapshot, path), 0);
  assert.deepEqual(lines, wanted);
}

test('headings of Markdown without their marks', () =>
  checkOutline('//- articles/a.md\n# Missiles for the strait\n\nThey sail.\n\n## What comes next\n\nNothing.\n', [
    'headline Missiles for the strait',
    'section What comes next',
  ]));

test('headline, sections, quotations by speaker, figures by measure', () =>
  checkOutline(
    `
    //- entities.yaml
    - id: lanner
      kind: weapon
      name: Lanner
    //- articles/a.txt
    Missiles for the strait

    The Lanner has a range of 180 miles. “We will wait for them here,” Irena Vostrak said.

    What comes next

    The “reform” of the schools is over. “We were told to wait until the morning.” Nobody knows more than that.
  `,
    [
      'headline Missiles for the strait',
      '  figure Lanner range: 180 miles',
      '  quotation Irena Vostrak: “We will wait for them here,” (said)',
      'section What comes next',
      '  quotation nobody named: “We were told to wait until the morning.”',
    ],
  ));

test('an empty article has an empty outline', () => checkOutline('//- articles/a.txt\n', []));

const WORLD = `
  //- entities.yaml
  - id: lanner
    kind: weapon
    name: Lanner
  - id: irena-vostrak
    kind: person
    name: Irena Vostrak
  - id: lysk
    kind: place
    name: Lysk
  //- articles/a.txt date=2031-05-03
  Irena Vostrak saw a Lanner.
  //- articles/b.txt date=2031-05-02
  Vostrak came. It was Irena Vostrak who saw the Lanner.
`;

async function checkWorkspaceSymbols(query: string, wanted: readonly string[]): Promise<void> {
  const { corpus } = await openFixture(WORLD);
  const found = workspaceSymbols(corpus().snapshot, query);
  assert.deepEqual(
    found.map(({ name, detail, path, start }) => `${name}: ${detail}, ${path}:${start}`),
    wanted,
  );
}

test('entities are found by letters in order, at their first full name in the earliest article', async () => {
  await checkWorkspaceSymbols('ivos', ['Irena Vostrak: person, in 2 articles, articles/b.txt:21']);
  await checkWorkspaceSymbols('LANN', ['Lanner: weapon, in 2 articles, articles/b.txt:47']);
  await checkWorkspaceSymbols('lysk', []);
});
