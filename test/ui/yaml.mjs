import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.mjs';

/** Whom and what the articles speak of: completed, renamed, merged, corrected, as a person does it. */
export function stepsInYaml({ window, page, folder, picture }) {
  const onDisk = (path) => readFileSync(join(folder, path), 'utf8');
  const entities = onDisk('entities.yaml');
  const row = (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  return [
    ['reads the corpus', () => window.statusItem(/Crosscheck +\d/)],
    [
      'completion in entities.yaml offers what the articles name and nobody described',
      async () => {
        await window.open('entities.yaml');
        await page.keyboard.press('Control+End');
        await page.keyboard.type('- ');
        await page.keyboard.press('Control+Space');
        const first = page.locator('.suggest-widget.visible .monaco-list-row');
        await first.first().waitFor({ timeout: 15_000 });
        await page.waitForTimeout(600);
        await picture('entities-complete');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+z');
        await page.keyboard.press('Control+z');
        await window.command('File: Revert File');
      },
    ],
    [
      'an entry tells what the corpus says of it',
      async () => {
        const card = await window.hover('Marcus Thill', /mention/);
        await picture('entities-hover');
        assert.match(card, /article/);
      },
    ],
    [
      'a name is renamed with a preview for the draft, and undone',
      async () => {
        await window.find('name: Lanner');
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('F2');
        const box = page.locator('.rename-box input, .rename-input').first();
        await box.waitFor({ timeout: 15_000 });
        await box.fill('Lanner II');
        await page.keyboard.press('Enter');
        const preview = page.locator('.refactor-preview, .bulk-edit-panel').first();
        await preview.waitFor({ timeout: 15_000 });
        await page.waitForTimeout(800);
        await picture('rename-preview');
        await preview.locator('.monaco-button', { hasText: 'Apply' }).first().click();
        await until(page, 'entities.yaml is renamed', () => /name: Lanner II/.test(onDisk('entities.yaml')));
        assert.match(onDisk('entities.yaml'), /aliases: \[Lanner\]/);
        await picture('renamed');
        await window.open('entities.yaml');
        await page.keyboard.press('Control+z');
        // The change was one of several files: VS Code asks whether all of them are meant.
        const all = page.locator('.monaco-dialog-box .monaco-button', { hasText: /^Undo in \d Files/ }).first();
        await all.click({ timeout: 5000 }).catch(() => {});
        await page.waitForTimeout(600);
        await window.command('File: Save All');
        await until(page, 'undo brings entities.yaml back', () => onDisk('entities.yaml') === entities);
      },
    ],
    [
      'a mention is said to be somebody, in the annotations and not in the text',
      async () => {
        const path = 'articles/corran-times-0305-lanner-missiles';
        const text = onDisk(`${path}.md`);
        await window.open('corran-times-0305-lanner-missiles.md');
        await window.find('Marcus Thill');
        await page.keyboard.press('ArrowLeft');
        await window.command('Crosscheck: Say Who or What This Is');
        await row('Marcus Thill').waitFor({ timeout: 15_000 });
        await page.waitForTimeout(500);
        await picture('identify');
        await row('Marcus Thill').click();
        await until(page, 'the annotation is written', () => {
          try {
            return /Reference T\d+ entity:marcus-thill/.test(onDisk(`${path}.ann`));
          } catch {
            return false;
          }
        });
        assert.equal(onDisk(`${path}.md`), text);
      },
    ],
    [
      'two entities are merged, and the merge is undone',
      async () => {
        await window.open('entities.yaml');
        await window.find('name: Lena Brodal');
        await page.keyboard.press('ArrowRight');
        await window.command('Crosscheck: Merge This Entity with Another');
        await row('Anke Brodal').waitFor({ timeout: 15_000 });
        await page.waitForTimeout(500);
        await picture('merge');
        await row('Anke Brodal').click();
        await page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Merge' }).click();
        await until(page, 'the two are merged', () => /aliases: \[Lena Brodal\]/.test(onDisk('entities.yaml')));
        await picture('merged');
        await page.keyboard.press('Control+1');
        await page.keyboard.press('Control+z');
        await page.waitForTimeout(600);
        await page.keyboard.press('Control+s');
        await until(page, 'undo brings entities.yaml back', () => onDisk('entities.yaml') === entities);
      },
    ],
    [
      'all mentions as a page',
      async () => {
        await window.open('corran-times-0305-lanner-missiles.md');
        await window.find('Marcus Thill');
        await page.keyboard.press('ArrowLeft');
        await window.command('Crosscheck: All Mentions of This Entity');
        await page.locator('.tab.active', { hasText: 'all mentions' }).waitFor({ timeout: 15_000 });
        await page.waitForTimeout(600);
        await picture('all-mentions');
      },
    ],
  ];
}
