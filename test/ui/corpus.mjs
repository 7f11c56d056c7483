import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.mjs';

const DRAFT = 'ten-days.md';
const OWN_DRAFT = 'pier.md';
const MISSILES = 'corran-times-0305-lanner-missiles.md';

/** A person's first minutes with a corpus, step by step, each with the screens that it leaves behind. */
export function stepsInCorpus({ window, page, folder, picture }) {
  const onDisk = (path) => readFileSync(join(folder, path), 'utf8');
  /** The tree shows a decision before its file has been saved. */
  const decided = (reason) => {
    const decisions = () => onDisk('decisions.yaml');
    return until(page, 'the decision is saved', () => reason.test(decisions()), decisions);
  };
  return [
    ['reads the corpus and counts in the status bar', () => window.statusItem(/Crosscheck +\d/)],
    [
      'a card on a weapon tells what the outlets say',
      async () => {
        await window.open(MISSILES);
        const card = await window.hover('Lanner anti-ship', /Lanner/);
        await picture('hover-weapon');
        assert.match(card, /missile/);
        assert.match(card, /range/);
      },
    ],
    [
      'a card on a person',
      async () => {
        const card = await window.hover('Marcus Thill', /Thill/);
        await picture('hover-person');
        assert.match(card, /Defen[cs]e Secretary/i);
      },
    ],
    [
      'a card on a quotation names its speaker',
      async () => {
        const card = await window.hover('You cannot be the guarantor', /Corvin/);
        await picture('hover-quotation');
        assert.match(card, /said/);
      },
    ],
    [
      'a link of the card lists all mentions',
      async () => {
        await window.hover('Marcus Thill', /Thill/);
        await page.locator('.monaco-hover:not(.hidden) a', { hasText: 'all mentions' }).first().click();
        await page.locator('.peekview-widget .monaco-list-row').nth(1).waitFor({ timeout: 15_000 });
        await page.waitForTimeout(500);
        await picture('mentions');
        await page.keyboard.press('Escape');
      },
    ],
    [
      'F12 shows where the other outlets have it',
      async () => {
        await window.find('Lanner, which is fired');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('F12');
        const rows = page.locator('.peekview-widget .monaco-list-row', { hasText: /herald|strait-watch/ });
        await rows.first().waitFor({ timeout: 15_000 });
        await page.waitForTimeout(500);
        await picture('definition');
        await page.keyboard.press('Escape');
      },
    ],
    [
      'the draft has squiggles, and rows in Problems that say why',
      async () => {
        await window.open(DRAFT);
        await page.locator('.squiggly-warning').first().waitFor({ timeout: 15_000 });
        await page.keyboard.press('Control+Shift+M');
        // The panel is low: of a long list only what is asked for is sure to be in sight.
        const filter = page.locator('input[placeholder^="Filter (e.g. text"]').first();
        await filter.fill('Lanner range');
        const row = page.locator('.markers-panel .monaco-list-row', { hasText: /Lanner range/ });
        await row.first().waitFor({ timeout: 15_000 });
        await picture('problems');
        await filter.fill('');
        await page.keyboard.press('Control+Shift+M');
      },
    ],
    [
      'a finding leads to the page of its rule',
      async () => {
        await window.hover('170 miles', /figure\.conflict/);
        await picture('hover-finding');
        await page.locator('.monaco-hover:not(.hidden) a', { hasText: 'figure.conflict' }).first().click();
        await page.locator('.tab.active', { hasText: /figure\.conflict/ }).waitFor({ timeout: 15_000 });
        await page.waitForTimeout(1500);
        await picture('rule-page');
        await window.command('View: Close Editor');
      },
    ],
    [
      'the tree lists all findings; a click opens the place',
      async () => {
        await window.command('Crosscheck: Focus on Findings View');
        const rows = page.locator('.sidebar .monaco-list-row');
        // Lists draw only what is to be seen: the findings get the room of the checklist.
        const checklist = page.locator('.sidebar .pane-header.expanded', { hasText: 'Checklist' });
        if (await checklist.count()) await checklist.click();
        await window.expand(rows.filter({ hasText: /^figure\.conflict/ }));
        const finding = rows.filter({ hasText: 'explainer-convention' }).first();
        await finding.waitFor({ timeout: 15_000 });
        await picture('tree-by-rule');
        await finding.click();
        await page.locator('.tab.active', { hasText: 'explainer-convention' }).waitFor({ timeout: 15_000 });
        const focusIn = (place) =>
          page.waitForFunction((selector) => document.activeElement?.closest(selector), place, { timeout: 15_000 });
        await focusIn('.sidebar');
        // Enter goes into the text.
        await page.keyboard.press('Enter');
        await focusIn('.editor-instance');
        await window.command('Crosscheck: Group by Article');
        await rows.filter({ hasText: DRAFT }).first().click();
        await page.waitForTimeout(500);
        await picture('tree-by-article');
        await window.command('Crosscheck: Group by Rule');
        await rows.filter({ hasText: /^quote\.unattributed/ }).waitFor({ timeout: 15_000 });
      },
    ],
    [
      'the figures of a claim side by side',
      async () => {
        await window.expand(page.locator('.sidebar .monaco-list-row', { hasText: /^figure\.conflict/ }));
        const row = page.locator('.sidebar .monaco-list-row', { hasText: /explainer-convention/ }).first();
        await window.act(row, 'Compare');
        await page.locator('.tab.active', { hasText: 'Lanner range' }).waitFor({ timeout: 15_000 });
        const lines = page.locator('.editor-instance .view-line');
        await lines.filter({ hasText: 'In conflict' }).first().waitFor({ timeout: 15_000 });
        await page.waitForTimeout(500); // until its words are marked
        await picture('compare');
        assert.ok((await lines.filter({ hasText: '186' }).count()) > 1);
        // Enter on a line opens what it was written about.
        await window.find('around 160 miles');
        await page.keyboard.press('Enter');
        await page.locator('.tab.active', { hasText: /explainer/ }).waitFor({ timeout: 15_000 });
      },
    ],
    [
      'tree, draft and card in one picture',
      async () => {
        await window.open(DRAFT);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.locator('.monaco-workbench.vs').waitFor();
        await window.hover('Lanner missiles', /missile/);
        await picture('crosscheck-light');
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.locator('.monaco-workbench.vs-dark').waitFor();
        await page.keyboard.press('Escape');
        await window.hover('Lanner missiles', /missile/);
        await picture('crosscheck');
      },
    ],
    [
      'a claim is decided from its card, and what is decided no longer presses',
      async () => {
        const conflicts = page.locator('.sidebar .monaco-list-row', { hasText: /Lanner range/ });
        const before = await conflicts.count();
        const counted = await window.statusItem(/Crosscheck +\d/);
        await page.locator('.monaco-hover:not(.hidden) a', { hasText: 'decide' }).first().click();
        const verdict = page.locator('.quick-input-list .monaco-list-row', { hasText: 'up to 186 miles' });
        await verdict.first().waitFor({ timeout: 15_000 });
        await page.waitForTimeout(500);
        await picture('decide');
        await verdict.first().click();
        await window.answer('the handbook says 300 kilometres');
        await page.waitForFunction(
          ([selector, count]) =>
            [...document.querySelectorAll(selector)].filter((row) => /Lanner range/.test(row.textContent)).length <
            count,
          ['.sidebar .monaco-list-row', before],
          { timeout: 15_000 },
        );
        await decided(/the handbook says 300 kilometres/);
        await page.locator('.statusbar-item', { hasText: counted }).waitFor({ state: 'detached', timeout: 5000 });
        await picture('decided');
      },
    ],
    [
      'a fix in the draft, and its undoing',
      async () => {
        const path = `drafts/${OWN_DRAFT}`;
        const before = onDisk(path);
        await window.open(OWN_DRAFT);
        await page.locator('.squiggly-warning').first().waitFor({ timeout: 15_000 });
        await window.find('“We were shown');
        await page.keyboard.press('ArrowLeft');
        await window.fix('');
        await picture('quick-fix');
        await page.keyboard.press('Enter');
        // The mark that was missing stands behind the first words that are no longer within the marks.
        const closed = page.locator('.monaco-editor .view-line', { hasText: /before,”/ });
        await closed.first().waitFor({ timeout: 15_000 });
        await picture('quick-fix-applied');
        await page.keyboard.press('Control+z');
        await closed.first().waitFor({ state: 'detached', timeout: 15_000 });
        await page.keyboard.press('Control+s');
        await until(page, 'the draft is as it was', () => onDisk(path) === before);
      },
    ],
    [
      'a finding on a source is ignored for a reason that is written down',
      async () => {
        const rows = page.locator('.sidebar .monaco-list-row');
        await window.expand(rows.filter({ hasText: /^quote\.unbalanced/ }));
        const row = rows.filter({ hasText: 'herald-0305' }).first();
        await window.act(row, 'Ignore');
        await window.answer('printed so in the original', () => picture('ignore'));
        await row.waitFor({ state: 'detached', timeout: 15_000 });
        await decided(/printed so in the original/);
        await page.waitForTimeout(500);
        await picture('ignored');
      },
    ],
    [
      'a ruling is taken back from its card, and Undo puts it back',
      async () => {
        const holds = (words) => onDisk('decisions.yaml').includes(words);
        const undo = page.locator('.notifications-toasts .monaco-button', { hasText: 'Undo' });
        const takesBack = async (words, take) => {
          await take();
          await until(page, 'the ruling is gone', () => !holds(words));
          await undo.first().waitFor({ timeout: 15_000 });
          await picture(`taken-back-${words.split(' ')[0]}`);
          await undo.first().click();
          await until(page, 'the ruling is back', () => holds(words));
          await undo.first().waitFor({ state: 'detached', timeout: 15_000 });
        };
        await window.open(MISSILES);
        await takesBack('the handbook says 300 kilometres', async () => {
          await window.hover('Lanner anti-ship', /take back/);
          await page.locator('.monaco-hover:not(.hidden) a', { hasText: 'take back' }).first().click();
        });
      },
    ],
    [
      'the output channel says what was read',
      async () => {
        await window.command('Crosscheck: Show Output');
        await page
          .locator('.output-view .view-line', { hasText: /articles?/ })
          .first()
          .waitFor({ timeout: 15_000 });
        await picture('output');
      },
    ],
  ];
}
