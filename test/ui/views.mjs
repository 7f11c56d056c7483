import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAccessible } from './accessible.mjs';
import { frameOf } from './panels.mjs';

const SIDEBAR = '.sidebar .pane';

/** The views and the pictures, as somebody looks through a corpus. */
export function stepsInViews({ window, page, folder, picture, server }) {
  const pane = (title) => page.locator(SIDEBAR, { has: page.locator(`.pane-header h3.title:text-is("${title}")`) });
  const rows = (title) => pane(title).locator('.monaco-list-row');
  /** Gives the view the keyboard. A view that opens just now has no line yet that could take it: then once more. */
  const focus = async (title) => {
    const within = (name) => document.activeElement?.closest('.pane')?.querySelector('h3.title')?.textContent === name;
    for (let i = 0; ; i++) {
      await window.command(`Crosscheck: Focus on ${title} View`);
      await rows(title).first().waitFor({ timeout: 15_000 });
      try {
        await page.waitForFunction(within, title, { timeout: 1500 });
        return;
      } catch (error) {
        if (i === 3) throw error;
      }
    }
  };
  const filter = async (title, words) => {
    await window.command(`Crosscheck: Filter ${title}`);
    const input = page.locator('.quick-input-widget', { hasText: 'Only what has all of these words' }).locator('input');
    await input.waitFor();
    await input.fill(words);
    await page.keyboard.press('Enter');
  };
  /** Answers the editor's own box for where to save a file, and waits for the file. */
  const saveAs = async (name) => {
    const box = page.locator('.quick-input-widget input').first();
    await box.waitFor();
    await page.waitForFunction((end) => document.querySelector('.quick-input-widget input')?.value.endsWith(end), name);
    await page.keyboard.press('Enter');
    const file = join(folder, name);
    for (let i = 0; i < 100 && !existsSync(file); i++) await page.waitForTimeout(100);
    return readFileSync(file);
  };
  /** What the system asks for, which the window follows. */
  const system = async (media, mark) => {
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none', ...media });
    await page.locator(`.monaco-workbench.${mark}`).waitFor({ timeout: 15_000 });
  };
  return [
    ['the corpus is read', () => window.statusItem(/Crosscheck +\d/)],
    [
      'claims: what is in conflict comes first; by the keyboard alone to its figures and into the text',
      async () => {
        await focus('Claims');
        await rows('Claims')
          .filter({ hasText: /^In conflict/ })
          .waitFor();
        // From the head of the list: open the group, go to its first claim, open it, go to its first figure.
        for (const key of ['Home', 'ArrowRight']) await page.keyboard.press(key);
        const claim = rows('Claims').filter({ hasText: /^Lanner range/ });
        await claim.waitFor();
        await filter('Claims', 'lanner range');
        await focus('Claims');
        await page.keyboard.press('Home');
        await page.keyboard.press('ArrowRight');
        await claim.waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowRight');
        const figure = rows('Claims').filter({ hasText: /around 160 miles/ });
        await figure.waitFor();
        assert.match((await claim.getAttribute('aria-label')) ?? '', /Lanner range.*in conflict/);
        await picture('view-claims');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.locator('.tab.active', { hasText: /corran-times-0305/ }).waitFor({ timeout: 15_000 });
      },
    ],
    [
      'quotations by speaker, narrowed to one',
      async () => {
        await focus('Quotations');
        await filter('Quotations', 'merrow');
        await rows('Quotations')
          .filter({ hasText: /^Dalia Merrow/ })
          .waitFor();
        await rows('Quotations')
          .filter({ hasText: /^Tomas Leuwen/ })
          .waitFor({ state: 'detached' });
        await focus('Quotations');
        for (const key of ['Home', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
        await rows('Quotations').filter({ hasText: '“' }).first().waitFor();
        await picture('view-quotations');
        await window.command('Crosscheck: Clear the Filter of Quotations');
        await rows('Quotations')
          .filter({ hasText: /^Tomas Leuwen/ })
          .waitFor();
      },
    ],
    [
      'actors and weapons, and articles by the state of checking',
      async () => {
        await focus('Actors and Weapons');
        await rows('Actors and Weapons')
          .filter({ hasText: /^Weapons/ })
          .waitFor();
        await focus('Articles');
        await rows('Articles')
          .filter({ hasText: /^Drafts/ })
          .waitFor();
        await window.command('Crosscheck: Arrange Articles');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'by state of checking' }).click();
        await rows('Articles')
          .filter({ hasText: /^To look at/ })
          .waitFor();
        await picture('views');
      },
    ],
    [
      'a claim’s picture: a mark leads into the text, by keyboard too',
      async () => {
        const claim = rows('Claims')
          .filter({ hasText: /^Lanner range/ })
          .first();
        await focus('Claims');
        await claim.hover();
        await claim.locator('a.action-label[aria-label^="Show the Values"]').click();
        const panel = await frameOf(page, /Lanner range/);
        await panel.locator('a.mark').first().waitFor();
        await picture('picture-claim');
        await panel.locator('a.mark[aria-label^="around 160 miles"]').focus();
        await page.keyboard.press('Enter');
        await page.locator('.tab.active', { hasText: /explainer-convention/ }).waitFor({ timeout: 15_000 });
        await picture('picture-claim-opened');
        await panel.locator('input[value="time"]').check();
        await panel.locator('a.mark').first().waitFor();
        await picture('picture-claim-time');
      },
    ],
    [
      'the picture as a file',
      async () => {
        const panel = await frameOf(page, /Lanner range/);
        for (const format of ['SVG', 'PNG', 'CSV']) {
          await panel.locator('button', { hasText: `Save as ${format}` }).click();
          const start = (await saveAs(`lanner-range.${format.toLowerCase()}`)).subarray(0, 5).toString('latin1');
          assert.match(start, { SVG: /^<svg/, PNG: /PNG/, CSV: /outl|ou/ }[format]);
        }
      },
    ],
    [
      'who quotes whom, and the time line',
      async () => {
        await window.command('Crosscheck: Show Who Quotes Whom');
        const quoted = await frameOf(page, /Who quotes whom/);
        await quoted.locator('a.mark[aria-label^="Dalia Merrow in The Lysk Courier"]').click();
        await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
        await picture('picture-quoted');
        await page.keyboard.press('Enter');
        await page.locator('.tab.active', { hasText: /lysk-courier/ }).waitFor({ timeout: 15_000 });
        await window.command('Crosscheck: Show the Time Line');
        const time = await frameOf(page, /Time line/);
        await time.locator('a.mark').first().waitFor();
        await picture('picture-time');
      },
    ],
    [
      'the panels in light, high contrast and narrow; the automatic checker finds nothing',
      async () => {
        const time = await frameOf(page, /Time line/);
        await checkAccessible(time, 'the time line');
        await page.locator('.tab', { hasText: 'Who quotes whom' }).click();
        await checkAccessible(await frameOf(page, /Who quotes whom/), 'who quotes whom');
        await page.locator('.tab', { hasText: 'Lanner range' }).click();
        const claim = await frameOf(page, /Lanner range/);
        await claim.locator('input[value="outlet"]').check();
        await claim.locator('summary').click();
        for (const [media, mark, shot] of [
          [{ colorScheme: 'light' }, 'vs', 'light'],
          [{ forcedColors: 'active' }, 'hc-black', 'contrast'],
          [{}, 'vs-dark', 'dark'],
        ]) {
          await system(media, mark);
          await claim.locator(`body.vscode-${shot === 'contrast' ? 'high-contrast' : shot}`).waitFor();
          await checkAccessible(claim, `a claim's picture, ${shot}`);
          await picture(`picture-claim-${shot}`);
        }
        await page.setViewportSize({ width: 700, height: 800 });
        await claim.waitForFunction(() => document.querySelector('svg.picture')?.clientWidth < 330);
        await picture('picture-claim-narrow');
        await page.setViewportSize({ width: 1280, height: 800 });
      },
    ],
    [
      'a report, on a desk and on a phone',
      async () => {
        await window.command('Crosscheck: Write a Report');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Web page' }).click();
        const report = await saveAs('crosscheck-report.html');
        const file = join(server.data, 'report.html');
        writeFileSync(file, report);
        const reader = await page.context().newPage();
        await reader.goto(`file://${file}`);
        await reader.locator('.wide a.mark[aria-label^="around 160 miles"]').first().click();
        await reader.locator('tr:target').waitFor();
        await reader.locator('h2', { hasText: 'Claims compared' }).evaluate((head) => head.scrollIntoView());
        await reader.screenshot({ path: picture.path('report') });
        await reader.setViewportSize({ width: 390, height: 800 });
        await reader.emulateMedia({ colorScheme: 'dark' });
        await checkAccessible(reader, 'the report on a phone', '#c0-claims, #c0-claims ~ *');
        const wide = await reader.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        assert.equal(wide, false, 'nothing is wider than a phone');
        await reader.screenshot({ path: picture.path('report-phone') });
        await reader.close();
        await page.bringToFront();
      },
    ],
    [
      'a problem is reported without any article’s words',
      async () => {
        await window.command('Crosscheck: Report a Problem');
        const lines = page.locator('.editor-group-container.active .view-line');
        await lines.filter({ hasText: 'A problem with Crosscheck' }).first().waitFor({ timeout: 15_000 });
        await lines
          .filter({ hasText: /corpus\s1:\s\d+\sarticles/ })
          .first()
          .waitFor();
        await picture('report-a-problem');
        assert.equal(await lines.filter({ hasText: /velm.strait/i }).count(), 0);
        // What is left unsaved would be there again in the next window on this folder.
        await window.command('View: Revert and Close Editor');
        await page
          .locator('.tab', { hasText: 'A problem with Crosscheck' })
          .waitFor({ state: 'detached', timeout: 15_000 });
        for (const name of ['lanner-range.svg', 'lanner-range.png', 'lanner-range.csv', 'crosscheck-report.html']) {
          rmSync(join(folder, name), { force: true });
        }
      },
    ],
  ];
}
