import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAccessible } from './accessible.mjs';
import { frameOf } from './panels.mjs';
import { until } from './until.mjs';

const FERRY = 'articles/herald-0304-ferry-blast.txt';

/** The table of all articles: sorted, filtered and edited by the keyboard, each edit one undo. */
export function stepsInTable({ window, page, folder, picture }) {
  const onDisk = () => readFileSync(join(folder, 'metadata.tsv'), 'utf8');
  const panel = () => frameOf(page, /^Articles of/);
  /** The cell of a column in the row of an article. */
  const cell = async (path, column) => {
    const frame = await panel();
    const row = frame.locator('tbody tr', { has: frame.locator('td.file', { hasText: path }) });
    return row.locator(`td.${column}`);
  };
  const system = async (media, mark) => {
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none', ...media });
    await page.locator(`.monaco-workbench.${mark}`).waitFor({ timeout: 15_000 });
  };
  return [
    [
      'the table opens with every article, and says what is a guess',
      async () => {
        await window.statusItem(/Crosscheck +\d/);
        await window.command('Crosscheck: Show the Table of Articles');
        const frame = await panel();
        await frame.locator('td.file', { hasText: FERRY }).waitFor({ timeout: 15_000 });
        await frame.locator('span.guess').first().waitFor();
        await picture('table');
      },
    ],
    [
      'sorted and filtered from the keyboard',
      async () => {
        const frame = await panel();
        await frame.locator('input[type=search]').fill('outlet:herald');
        await page.keyboard.press('ArrowDown');
        for (const key of ['ArrowUp', 'ArrowRight', 'ArrowRight', 'Enter', 'Enter']) await page.keyboard.press(key);
        await frame.locator('th[aria-sort=descending]', { hasText: 'Date' }).waitFor();
        const dates = await frame.locator('td.date').allTextContents();
        assert.deepEqual(dates, [...dates].sort().reverse());
        assert.ok(dates.length > 2);
      },
    ],
    [
      'a bad value is refused at its cell, a good one is written, and one undo takes it back',
      async () => {
        const before = onDisk();
        const date = await cell(FERRY, 'date');
        await date.click();
        await page.keyboard.press('Enter');
        await page.keyboard.type('05/03/2026');
        await page.keyboard.press('Enter');
        const frame = await panel();
        await frame.locator('[role=alert]', { hasText: 'can be read in two ways' }).waitFor({ timeout: 15_000 });
        await checkAccessible(frame, 'the table while a cell is edited');
        await picture('table-refused');
        await page.keyboard.press('Control+A');
        await page.keyboard.type('March 3, 2026');
        await page.keyboard.press('Enter');
        await until(page, 'the date is written', () => /ferry-blast\.txt\t[^\n]*\t2026-03-03\t/.test(onDisk()), onDisk);
        await date.filter({ hasText: '2026-03-03' }).waitFor({ timeout: 15_000 });
        await picture('table-edited');
        await page.keyboard.press('Control+z');
        await until(page, 'the date is as it was', () => onDisk() === before, onDisk);
        await date.filter({ hasText: '2026-03-04' }).waitFor({ timeout: 15_000 });
      },
    ],
    [
      'in light, high contrast and narrow; the automatic checker finds nothing',
      async () => {
        const frame = await panel();
        await frame.locator('input[type=search]').fill('');
        for (const [media, mark, shot] of [
          [{ colorScheme: 'light' }, 'vs', 'light'],
          [{ forcedColors: 'active' }, 'hc-black', 'contrast'],
          [{}, 'vs-dark', 'dark'],
        ]) {
          await system(media, mark);
          await frame.locator(`body.vscode-${shot === 'contrast' ? 'high-contrast' : shot}`).waitFor();
          await checkAccessible(frame, `the table, ${shot}`);
          await picture(`table-${shot}`);
        }
        await page.setViewportSize({ width: 700, height: 800 });
        await page.waitForTimeout(300);
        await picture('table-narrow');
        await page.setViewportSize({ width: 1280, height: 800 });
        await window.command('View: Close Editor');
      },
    ],
  ];
}
