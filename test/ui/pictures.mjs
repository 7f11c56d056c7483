import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAccessible } from './accessible.mjs';
import { frameOf } from './panels.mjs';
import { until } from './until.mjs';

/** What the system asks for, which the window follows: its name, the media, what the page in a panel is then marked with. */
const THEMES = [
  ['light', { colorScheme: 'light' }, 'vscode-light'],
  ['contrast', { forcedColors: 'active' }, 'vscode-high-contrast'],
  ['contrast-light', { colorScheme: 'light', forcedColors: 'active' }, 'vscode-high-contrast-light'],
  ['dark', {}, 'vscode-dark'],
];
const DESK = { width: 1280, height: 800 };
const WIDE = { width: 2200, height: 1000 };
const SAVED = ['svg', 'png', 'csv'].map((format) => `lanner-range.${format}`);

/** The pictures and the report, as somebody looks at them and takes them along. */
export function stepsInPictures({ window, page, folder, picture, server }) {
  /** Answers the editor's own box for where to save a file, and waits for the file. */
  const saveAs = async (name) => {
    const box = page.locator('.quick-input-widget input').first();
    await box.waitFor();
    await page.waitForFunction((end) => document.querySelector('.quick-input-widget input')?.value.endsWith(end), name);
    await page.keyboard.press('Enter');
    const file = join(folder, name);
    await until(page, `${name} is written`, () => existsSync(file));
    return readFileSync(file);
  };
  const choose = async (words) => {
    const choice = page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
    await choice.waitFor({ timeout: 15_000 });
    await choice.click();
  };
  /** Opens what was saved in a tab of its own, as a reader would. */
  const asReader = async (name, content, look) => {
    const file = join(server.data, name);
    writeFileSync(file, content);
    const reader = await page.context().newPage();
    await reader.goto(`file://${file}`);
    await look(reader);
    await reader.close();
    await page.bringToFront();
  };
  return [
    [
      'a claim’s picture: a mark tells what it stands for and leads into the text, by the keyboard',
      async () => {
        await window.statusItem(/Crosscheck +\d/);
        await window.open('explainer-convention');
        await window.command('Crosscheck: Show the Values of a Claim');
        await choose('Lanner range');
        let panel = await frameOf(page, /Lanner range/);
        await panel.locator('a.mark').first().waitFor();
        await picture('picture-claim');
        for (let i = 0; ; i++) {
          try {
            await panel.locator('a.mark[aria-label^="around 160 miles"]').focus({ timeout: 5000 });
            break;
          } catch (error) {
            const marks = await panel
              .locator('a.mark')
              .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
            if (i === 3) throw new Error(`${error.message}\nThe marks are: ${marks.join('; ')}`);
            // A panel that is drawn anew for its width is another page.
            panel = await frameOf(page, /Lanner range/);
          }
        }
        const tip = panel.locator('#tip:not([hidden])');
        await tip.filter({ hasText: 'Strait Watch' }).waitFor();
        assert.match((await tip.textContent()) ?? '', /allows 15\d.*so it would outreach/);
        await picture('picture-claim-told');
        await page.keyboard.press('Enter');
        await page
          .locator('.tab.active', { hasText: /explainer-convention/ })
          .first()
          .waitFor({ timeout: 15_000 });
        await picture('picture-claim-opened');
        await panel.locator('input[value="time"]').check();
        await panel.locator('a.mark').first().waitFor();
        await picture('picture-claim-time');
      },
    ],
    [
      'the picture as a file that opens: a drawing, a bitmap, a table',
      async () => {
        const panel = await frameOf(page, /Lanner range/);
        await panel.locator('input[value="outlet"]').check();
        for (const format of ['SVG', 'PNG', 'CSV']) {
          await panel.locator('button', { hasText: `Save as ${format}` }).click();
          const content = await saveAs(`lanner-range.${format.toLowerCase()}`);
          if (format === 'CSV') {
            assert.deepEqual([...content.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
            const [head, ...lines] = content.toString('utf8').trim().split('\r\n');
            assert.match(head, /^outlet,role,date,on the word of,as written,value \(miles\)/);
            assert.ok(lines.length >= 5 && lines.every((line) => /:\d+$/.test(line)), lines.join('\n'));
          } else {
            await asReader(`picture.${format.toLowerCase()}`, content, async (reader) => {
              const width = await reader.evaluate(
                () => document.images[0]?.naturalWidth ?? document.documentElement.getBoundingClientRect().width,
              );
              assert.ok(width > 900, `${format}: ${width}`);
              const words = await reader.evaluate(() => document.documentElement.textContent);
              if (format === 'SVG') assert.match(words, /Lanner range.*cannot both be true.*around 160 miles/s);
              await reader.screenshot({ path: picture.path(`picture-as-${format.toLowerCase()}`) });
            });
          }
        }
        for (const name of SAVED) rmSync(join(folder, name), { force: true });
      },
    ],
    [
      'who quotes whom, at second hand too, and the time line',
      async () => {
        await window.command('Crosscheck: Show Who Quotes Whom');
        const quoted = await frameOf(page, /Who quotes whom/);
        await quoted.locator('a.mark[aria-label^="Dalia Merrow in The Lysk Courier"]').click();
        await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
        await picture('picture-quoted');
        await page.locator('.quick-input-widget input').first().press('Enter');
        await page
          .locator('.tab.active', { hasText: /lysk-courier/ })
          .first()
          .waitFor({ timeout: 15_000 });
        await window.command('Crosscheck: Show the Time Line');
        const time = await frameOf(page, /Time line/);
        await time.locator('a.mark').first().waitFor();
        await picture('picture-time');
      },
    ],
    [
      'panels and views in light, dark and both high contrasts; the automatic checker finds nothing',
      async () => {
        // Side by side on a wide screen, each as narrow as a panel gets: one look a theme is enough.
        await page.setViewportSize(WIDE);
        for (const [title, far] of [
          ['Who quotes whom', 1],
          ['Time line', 2],
        ]) {
          await page.locator('.tab', { hasText: title }).click();
          for (let i = 0; i < far; i++) await window.command('View: Move Editor into Right Group');
        }
        await page.locator('.tab[aria-label^="Lanner range,"]').click();
        const claim = await frameOf(page, /Lanner range/);
        await claim.locator('summary').click();
        const panels = [claim, await frameOf(page, /Who quotes whom/), await frameOf(page, /Time line/)];
        for (const [name, media, mark] of THEMES) {
          await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none', ...media });
          for (const [i, panel] of panels.entries()) {
            await panel.locator(`body.${mark}`).waitFor({ timeout: 15_000 });
            await checkAccessible(panel, `picture ${i + 1}, ${name}`);
          }
          await picture(`panels-${name}`);
        }
        await page.setViewportSize(DESK);
        await window.command('View: Close All Editors');
      },
    ],
    [
      'a report, on a desk and on a phone',
      async () => {
        await window.command('Crosscheck: Write a Report');
        await choose('Web page');
        const report = await saveAs('crosscheck-report.html');
        await asReader('report.html', report, async (reader) => {
          await reader.locator('.wide a.mark[aria-label^="around 160 miles"]').first().click();
          await reader.locator('tr:target').waitFor();
          await reader.locator('h2', { hasText: 'Claims compared' }).evaluate((head) => head.scrollIntoView());
          for (const colorScheme of ['dark', 'light']) {
            await reader.emulateMedia({ colorScheme });
            await reader.screenshot({ path: picture.path(`report-${colorScheme}`) });
          }
          await reader.setViewportSize({ width: 390, height: 800 });
          await reader.emulateMedia({ colorScheme: 'dark' });
          await checkAccessible(reader, 'the report on a phone', '#c0-claims, #c0-claims ~ *');
          const wide = await reader.evaluate(
            () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
          );
          assert.equal(wide, false, 'nothing is wider than a phone');
          await reader.screenshot({ path: picture.path('report-phone') });
        });
        rmSync(join(folder, 'crosscheck-report.html'), { force: true });
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
      },
    ],
  ];
}
