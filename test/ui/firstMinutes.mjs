import assert from 'node:assert/strict';

/** Somebody who has just installed it: no folder, the first steps, the example. */
export function stepsInFirstMinutes({ window, page, picture }) {
  return [
    [
      'without a folder the view says what this is, and has a button for each way on',
      async () => {
        await page.locator('.activitybar [aria-label^="Crosscheck"]').first().waitFor({ timeout: 60_000 });
        await window.command('Crosscheck: Focus on Findings View');
        const welcome = page.locator('.sidebar .pane', { has: page.locator('h3.title:text-is("Findings")') });
        for (const label of ['Open a Folder of Articles', 'Open the Example Corpus']) {
          await welcome.locator('.monaco-button', { hasText: label }).waitFor({ timeout: 30_000 });
        }
        await picture('first-empty');
      },
    ],
    [
      'the first steps: each has its picture or its text',
      async () => {
        await window.command('Welcome: Open Walkthrough');
        const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'First minutes with Crosscheck' });
        await row.click({ timeout: 15_000 });
        // Beside a side bar there is no room for pictures.
        if (await page.locator('.part.sidebar').isVisible()) await page.keyboard.press('Control+B');
        const steps = page.locator('.getting-started-step');
        await steps.first().waitFor({ timeout: 15_000 });
        const count = await steps.count();
        assert.equal(count, 7);
        for (let i = 0; i < count; i++) {
          await steps.nth(i).click({ position: { x: 40, y: 16 } });
          const shown = page.locator(
            '.getting-started-media img, .getting-started-media iframe, .getting-started-media webview',
          );
          await shown.first().waitFor({ timeout: 15_000 });
          // Each picture is there: one that could not be loaded has no width.
          await page.waitForFunction(() =>
            [...document.querySelectorAll('.getting-started-media img')].every(({ naturalWidth }) => naturalWidth > 0),
          );
          if (i === 0) await picture('first-steps');
        }
      },
    ],
    [
      'the example opens in a window of its own, with its draft, its findings and the steps in sight',
      async () => {
        const opened = page.context().waitForEvent('page', { timeout: 20_000 });
        await window.command('Crosscheck: Open the Example Corpus');
        const example = await opened;
        await example.locator('.tab', { hasText: 'ten-days.md' }).waitFor({ timeout: 60_000 });
        await example.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
        await example.locator('.sidebar .monaco-list-row', { hasText: /^figure\.conflict/ }).waitFor();
        await example.locator('.getting-started-step').first().waitFor({ timeout: 15_000 });
        await example.screenshot({ path: picture.path('first-example-window') });
        await example.close();
      },
    ],
  ];
}
