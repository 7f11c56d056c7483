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
  ];
}
