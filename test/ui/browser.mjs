import assert from 'node:assert/strict';
import { frameOf } from './panels.mjs';

/** The same extension in a web worker, as vscode.dev runs it: the server reads every file through the editor. */
export function stepsInBrowser({ window, page, picture }) {
  return [
    ['in a web worker: reads the corpus', () => window.statusItem(/Crosscheck +\d/)],
    [
      'in a web worker: findings and cards',
      async () => {
        await window.open('ten-days.md');
        await page.locator('.squiggly-warning').first().waitFor({ timeout: 15_000 });
        const card = await window.hover('Lanner missiles', /missile/);
        assert.match(card, /range/);
        await picture('web-worker');
      },
    ],
    [
      'in a web worker: the figures of a claim as a page, opened from a card',
      async () => {
        const link = page.locator('.monaco-hover:not(.hidden) a', { hasText: 'compare' }).first();
        const comparison = page.locator('.tab.active', { hasText: 'Lanner range' });
        // In a second try the page may have come meanwhile.
        if (!(await comparison.isVisible())) {
          // The card of the step before may be gone.
          if (!(await link.isVisible())) await window.hover('Lanner missiles', /missile/);
          await link.click({ timeout: 5000 });
        }
        await comparison.waitFor({ timeout: 15_000 });
        const state = page.locator('.editor-instance .view-line', { hasText: /In\sconflict|Decided/ });
        await state.first().waitFor({ timeout: 15_000 });
        await picture('web-comparison');
      },
    ],
    [
      'in a web worker: a picture, whose marks lead into the text',
      async () => {
        await window.command('Crosscheck: Show Who Quotes Whom');
        const panel = await frameOf(page, /Who quotes whom/);
        await panel.locator('a.mark[aria-label^="Owen Prade in The Corran Times"]').click();
        await page.locator('.tab.active', { hasText: /corran-times-0309/ }).waitFor({ timeout: 15_000 });
        await picture('web-picture');
      },
    ],
  ];
}
