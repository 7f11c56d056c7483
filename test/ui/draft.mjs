import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.mjs';

const DRAFT = 'ten-days.md';
const NEW_DRAFT = 'the-night-on-the-pier.md';
const MISQUOTED = 'and we will show it to anybody';

/** The desk's round with a draft: read the marks, F12, compare, fix, undo, tick, export. */
export function stepsWithDraft({ window, page, folder, picture }) {
  const onDisk = (path) => readFileSync(join(folder, path), 'utf8');
  const rows = page.locator('.sidebar .monaco-list-row');
  return [
    [
      'the draft’s statements have their letters',
      async () => {
        await window.open(DRAFT);
        await page.waitForFunction(
          () =>
            [...document.querySelectorAll('.view-lines span')].some((span) =>
              getComputedStyle(span, '::after').content.includes('≠'),
            ),
          undefined,
          { timeout: 20_000 },
        );
        await picture('draft-marks');
      },
    ],
    [
      'the card tells the state and marks the words that differ',
      async () => {
        const card = await window.hover('and every captain', /part over who says it/);
        assert.match(card, /Strait Watch/);
        await window.hover(MISQUOTED, /differs: “anybody” here/);
        await picture('draft-hover');
      },
    ],
    [
      'F12 leads to the passages',
      async () => {
        await window.find(MISQUOTED);
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('F12');
        await page
          .locator('.peekview-widget .monaco-list-row', { hasText: /herald-0304/ })
          .first()
          .waitFor({ timeout: 15_000 });
        await page.waitForTimeout(500);
        await picture('draft-definition');
        await page.keyboard.press('Escape');
      },
    ],
    [
      'the draft’s sentence above the passages of the sources',
      async () => {
        await window.find(MISQUOTED);
        await page.keyboard.press('ArrowLeft');
        await window.command('Crosscheck: Compare with Sources');
        await page.locator('.tab.active', { hasText: /^Sources/ }).waitFor({ timeout: 15_000 });
        await page
          .locator('.editor-instance .view-line', { hasText: 'anyone who wants' })
          .first()
          .waitFor({ timeout: 15_000 });
        await page.waitForTimeout(500); // until its words are marked
        await picture('draft-compare');
        await window.command('View: Close Editor');
      },
    ],
    [
      'the source’s wording is taken, and one undo takes it back',
      async () => {
        const before = onDisk(`drafts/${DRAFT}`);
        await window.open(DRAFT);
        await window.find(MISQUOTED);
        await page.keyboard.press('ArrowLeft');
        const fix = await window.fix('Write it as The Velm Herald has it');
        await picture('draft-fixes');
        await fix.click();
        await page
          .locator('.view-line', { hasText: 'show it to anyone who wants' })
          .first()
          .waitFor({ timeout: 15_000 });
        await page.keyboard.press('Control+z');
        await page
          .locator('.view-line', { hasText: 'show it to anybody who asks' })
          .first()
          .waitFor({ timeout: 15_000 });
        await page.keyboard.press('Control+s');
        await until(page, 'the draft is as it was', () => onDisk(`drafts/${DRAFT}`) === before);
      },
    ],
    [
      'a statement is ticked from the keyboard, under the name that was asked for once',
      async () => {
        await window.command('Crosscheck: Focus on Checklist View');
        // The findings above leave the list little room.
        await page.locator('.sidebar .pane-header', { hasText: 'Findings' }).first().click();
        const row = rows.filter({ hasText: '“We were shown' }).first();
        await row.waitFor({ timeout: 15_000 });
        await picture('draft-checklist');
        // A click shows the statement and stays in the list: the key after it must not write into the draft.
        const draft = onDisk('drafts/pier.md');
        await row.click();
        await page.locator('.tab.active', { hasText: 'pier.md' }).waitFor({ timeout: 15_000 });
        await page.waitForTimeout(500);
        await page.keyboard.press('Space');
        const asked = page.locator('.quick-input-widget', { hasText: 'beside your ticks, and from now on' });
        await asked.waitFor({ timeout: 15_000 });
        await page.keyboard.type('Mirja Holm');
        await page.keyboard.press('Enter');
        await until(page, 'the tick is written', () => /^- checked: /m.test(onDisk('decisions.yaml')));
        assert.equal(await page.locator('.tab.dirty', { hasText: 'pier.md' }).count(), 0);
        assert.equal(onDisk('drafts/pier.md'), draft);
        assert.match(
          onDisk('decisions.yaml'),
          /- checked: [^\n]*“We were shown[^\n]*\n {2}article: drafts\/pier\.md\n[\s\S]*?by: Mirja Holm/,
        );
        await page.waitForTimeout(700);
        await picture('draft-ticked');
      },
    ],
    [
      'what is open, and the list for the desk',
      async () => {
        await window.command('Crosscheck: Show Open Statements Only');
        await rows
          .filter({ hasText: '“The engine room flooded' })
          .first()
          .waitFor({ state: 'detached', timeout: 15_000 });
        await rows.filter({ hasText: 'Wednesday, March 3' }).first().waitFor({ timeout: 15_000 });
        await picture('draft-open');
        await window.open(DRAFT);
        await window.command('Crosscheck: Export the Checklist');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown' }).first().click();
        await page
          .locator('.editor-instance .view-line', { hasText: 'Checklist: Ten days' })
          .first()
          .waitFor({ timeout: 15_000 });
        await picture('draft-export');
      },
    ],
    [
      'a new draft is made where the corpus keeps them',
      async () => {
        await window.command('View: Close All Editors');
        await window.command('Crosscheck: New Draft in This Corpus');
        await page.locator('.quick-input-widget', { hasText: 'It is kept in drafts' }).waitFor({ timeout: 15_000 });
        await page.keyboard.type('The night on the pier');
        await page.keyboard.press('Enter');
        await page.locator('.tab.active', { hasText: NEW_DRAFT }).waitFor({ timeout: 15_000 });
        assert.match(
          onDisk(`drafts/${NEW_DRAFT}`),
          /^---\ntitle: "The night on the pier"\ndate: [\d-]+\nrole: draft\n---/,
        );
        await page.waitForTimeout(700); // until the editor has the keyboard
        // The list for the desk is ours: nobody is asked whether it is a draft.
        assert.equal(await page.locator('.notification-toast', { hasText: 'Is this text a draft' }).count(), 0);
      },
    ],
    [
      'what is copied from a source is pasted as a quotation, with who says it',
      async () => {
        await window.open('herald-0304-ferry-blast');
        await window.find('We have the radar track, and we will show it to anyone who wants to see it');
        await page.keyboard.press('Control+c');
        await window.open(NEW_DRAFT);
        await page.keyboard.press('Control+End');
        await page.keyboard.press('Control+v');
        // The button beside what was pasted has the other ways.
        await page.locator('.post-edit-widget').first().waitFor({ timeout: 15_000 });
        await page.keyboard.press('Control+.');
        const way = page.locator('.action-widget .monaco-list-row', { hasText: 'with who says it' }).first();
        await way.waitFor({ timeout: 15_000 });
        await picture('draft-paste');
        await way.click();
        // What is pasted is folded over several lines of the window: its last words are looked for.
        await page
          .locator('.editor-instance .view-line', { hasText: /Leuwen\s+said/ })
          .first()
          .waitFor({ timeout: 15_000 });
        await page.keyboard.press('Control+End');
        await page.keyboard.type('. ');
      },
    ],
    [
      'quotations, figures and names of the sources as one types',
      async () => {
        const suggestion = (text) =>
          page
            .locator('.suggest-widget.visible .monaco-list-row', { hasText: text })
            .first()
            .waitFor({ timeout: 15_000 });
        const typed = (text) =>
          page.locator('.editor-instance .view-line', { hasText: text }).first().waitFor({ timeout: 15_000 });
        await page.keyboard.press('Control+End');
        await page.keyboard.type('Leuwen said: “We have', { delay: 25 });
        await suggestion('We have the radar track');
        await page.waitForTimeout(600);
        await picture('draft-suggestions');
        await page.keyboard.press('Enter');
        await typed('We have the radar track, and we will show it');
        await page.keyboard.press('End');
        await page.keyboard.type(' The missile flies 18', { delay: 25 });
        await suggestion('186 miles');
        await picture('draft-suggested-figures');
        await page.keyboard.press('Escape');
        await page.keyboard.type(' miles, said Le', { delay: 25 });
        await suggestion('Defence Minister Tomas Leuwen');
        await picture('draft-suggested-names');
        await page.keyboard.press('Enter');
        await typed('said Defence Minister Tomas Leuwen');
        await page.keyboard.press('Control+s');
        await page.locator('.tab.active:not(.dirty)', { hasText: NEW_DRAFT }).waitFor({ timeout: 15_000 });
      },
    ],
    [
      'where pasted words came from is kept beside the texts, and known when nothing is left of them',
      async () => {
        const kept = () => readFileSync(join(folder, 'pasted.yaml'), 'utf8');
        for (let i = 0; i < 50 && !existsSync(join(folder, 'pasted.yaml')); i++) await page.waitForTimeout(200);
        assert.match(
          kept(),
          /draft: drafts\/the-night-on-the-pier\.md\n {2}words: We have the radar track[^\n]*\n {2}from: articles\/herald-0304/,
        );
        await window.find('We have the radar track, and we will show it to anyone who wants to see it');
        await page.keyboard.type('Nobody has asked us for any of that so far', { delay: 10 });
        await window.hover('Nobody has asked us', /differs: “Nobody has asked us/);
        await picture('draft-pasted-and-changed');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+s');
        await page.locator('.tab.active:not(.dirty)', { hasText: NEW_DRAFT }).waitFor({ timeout: 15_000 });
        for (let i = 0; i < 50 && !/words: Nobody has asked us/.test(kept()); i++) await page.waitForTimeout(200);
        assert.match(kept(), /words: Nobody has asked us/);
        await window.command('View: Close Editor');
        rmSync(join(folder, 'drafts', NEW_DRAFT));
        rmSync(join(folder, 'pasted.yaml'));
      },
    ],
  ];
}
