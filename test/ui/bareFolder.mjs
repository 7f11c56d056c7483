import assert from 'node:assert/strict';
import { frameOf } from './panels.mjs';

/** A folder of articles that nothing says is a corpus: the question, the yes, and what it leads to. */
export function stepsInBareFolder({ window, page, picture }) {
  const toast = page.locator('.notification-toast', { hasText: 'read like news articles' });
  return [
    [
      'a folder of bare articles is asked about',
      async () => {
        await toast.waitFor({ timeout: 30_000 });
        await picture('check-this-folder');
        assert.equal(await page.locator('.statusbar-item', { hasText: 'Crosscheck' }).count(), 0, 'nothing runs yet');
      },
    ],
    [
      'and checked once the person says yes',
      async () => {
        await toast.locator('.monaco-button', { hasText: 'Check This Folder' }).click();
        await window.statusItem(/Crosscheck +\d/);
        await window.open('pier.md');
        await page.locator('.squiggly-warning').first().waitFor({ timeout: 15_000 });
        await picture('checked-folder');
      },
    ],
    [
      'the yes is remembered, and a panel with a picture comes back as it was',
      async () => {
        await window.command('Crosscheck: Show the Values of a Claim');
        // Not the palette's own lines, which are still there for a moment.
        const claim = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Killed on Marietta' });
        await claim.click({ timeout: 15_000 });
        const title = 'Killed on Marietta';
        const before = await frameOf(page, title);
        await before.locator('input[value="authority"]').check();
        // A window keeps what is open every few seconds; a browser's page that is gone before that has kept nothing.
        await page.waitForTimeout(6000);
        await page.reload();
        await window.statusItem(/Crosscheck +\d/);
        assert.equal(await toast.count(), 0);
        const after = await frameOf(page, title);
        await after.locator('input[value="authority"]:checked').waitFor();
        await after.locator('a.mark').first().waitFor();
        await picture('panel-came-back');
      },
    ],
  ];
}
