import assert from 'node:assert/strict';

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
        await page.locator('.monaco-hover:not(.hidden) a', { hasText: 'compare' }).first().click();
        await page.locator('.tab.active', { hasText: 'Lanner range' }).waitFor({ timeout: 15_000 });
        const state = page.locator('.editor-instance .view-line', { hasText: /In conflict|Decided/ });
        await state.first().waitFor({ timeout: 15_000 });
        await picture('web-comparison');
      },
    ],
  ];
}
