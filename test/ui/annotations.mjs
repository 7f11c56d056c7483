import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAccessible } from './accessible.mjs';
import { frameOf } from './panels.mjs';
import { until } from './until.mjs';

const NAME = 'strait-watch-0319-quay';
const TEXT =
  'The quay is open again\n\nThe quay of Port Hadrin is open again, said Captain Odo Brenn. Mirja Holm wept.\n\n“We saw a light,” Odo Brenn said.\n';
const line = (id, type, words, text = TEXT) =>
  `${id}\t${type} ${text.indexOf(words)} ${text.indexOf(words) + words.length}\t${words}\n`;

/** An annotator's round: mark by keyboard, undo, look at a sentence, come back after a reload, save under another name. */
export function stepsWithAnnotations({ window, page, folder, picture }) {
  const pathOf = (file) => join(folder, 'articles', file);
  const onDisk = (file = `${NAME}.ann`) => (existsSync(pathOf(file)) ? readFileSync(pathOf(file), 'utf8') : '');
  const eventually = (what, is) => until(page, what, is, onDisk);
  /** The keys of an act. The search may still hold the focus: they are the editor's. */
  const act = async (key) => {
    await page.keyboard.press('Control+1');
    await page.waitForTimeout(150);
    await page.keyboard.press('Alt+a');
    await page.keyboard.press(key);
  };
  const first = line('T1', 'Source', 'Captain Odo Brenn') + line('T2', 'Cue', 'said');
  const marked = first + line('T3', 'Person', 'Mirja Holm');
  return [
    [
      'annotated words are marked in the colours of their types',
      async () => {
        writeFileSync(pathOf(`${NAME}.txt`), TEXT);
        writeFileSync(pathOf(`${NAME}.ann`), first);
        await window.open(`${NAME}.txt`);
        await page.waitForFunction(
          () =>
            [...document.querySelectorAll('.view-overlays .cdr')].filter(
              (mark) => getComputedStyle(mark).borderBottomWidth === '2px',
            ).length >= 2,
          undefined,
          { timeout: 20_000 },
        );
      },
    ],
    [
      'two keys mark what is selected, and Ctrl+Z takes it back',
      async () => {
        await window.find('Mirja Holm');
        await act('p');
        await eventually('it is marked', () => onDisk() === marked);
        await page.waitForTimeout(700);
        await picture('annotations-marked');
        await page.keyboard.press('Control+z');
        await eventually('it is taken back', () => onDisk() === first);
        await page.waitForTimeout(700); // until the editor knows that there is something to do again
        await page.keyboard.press('Control+y');
        await eventually('and done again', () => onDisk() === marked);
        assert.equal(onDisk(`${NAME}.txt`), TEXT);
      },
    ],
    [
      'all keys are on one list, with the types and their letters',
      async () => {
        await act('F1');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Organisation' }).first().waitFor();
        await picture('annotations-keys');
        await page.keyboard.press('Escape');
      },
    ],
    [
      'who says a quotation is offered as it was found',
      async () => {
        await window.find('We saw');
        await act('Space');
        const asked = page.locator('.quick-input-widget', { hasText: 'Who says' });
        await asked.waitFor({ timeout: 15_000 });
        await picture('annotations-quotation');
        await page.keyboard.press('Enter');
        await page.locator('.quick-input-widget', { hasText: 'Through which word' }).waitFor({ timeout: 15_000 });
        await page.keyboard.press('Enter');
        await eventually('it is attributed', () =>
          /^E1\tAttribution:T\d+ Source:T\d+ Cue:T\d+ Content:T\d+$/m.test(onDisk()),
        );
      },
    ],
    [
      'the sentence stands in a panel with its spans and arcs, and the panel is accessible',
      async () => {
        await act('Control+Enter');
        await frameOf(page, NAME);
        await page.waitForTimeout(1500); // until it is drawn anew for the width of its panel
        const frame = await frameOf(page, NAME);
        await frame.locator('svg.sentence a.mark').nth(3).waitFor({ timeout: 15_000 });
        await page.waitForTimeout(400);
        await picture('annotations-sentence');
        await checkAccessible(frame, 'the sentence');
        await page.locator('.tab', { hasText: 'Sentence' }).first().click({ button: 'middle' });
      },
    ],
    [
      'what was typed and not saved is back after a reload, with its annotations',
      async () => {
        await window.open(`${NAME}.txt`);
        await window.find('The quay of');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.type('Tonight ');
        await page.waitForTimeout(1500); // until both backups are written
        await page.reload();
        await page.locator('.view-line', { hasText: 'Tonight' }).first().waitFor({ timeout: 60_000 });
        await page.locator('.view-overlays .cdr').first().waitFor({ timeout: 30_000 });
        await page.locator('.editor-instance .view-line').first().click();
        await page.keyboard.press('Control+s');
        await eventually('the annotations fit what was saved', () => {
          const text = onDisk(`${NAME}.txt`);
          return text.includes('Tonight The quay') && onDisk().includes(line('T3', 'Person', 'Mirja Holm', text));
        });
      },
    ],
    [
      'an article that is saved under another name asks whether its annotations come along',
      async () => {
        const other = `${NAME}-copy`;
        await window.command('File: Save As');
        const box = page.locator('.quick-input-widget input').first();
        await page.locator('.quick-input-widget', { hasText: 'Save As' }).first().waitFor({ timeout: 15_000 });
        await until(page, 'the box has the name', async () => (await box.inputValue()).includes(NAME));
        await page.waitForTimeout(800); // the dialog fills its box once more when it has read the folder
        await box.fill((await box.inputValue()).replace(NAME, other));
        await page.waitForTimeout(800);
        await page.keyboard.press('Enter');
        const take = page.locator('.notification-toast .monaco-button', { hasText: 'Take Them Along' }).first();
        await take.waitFor({ timeout: 20_000 });
        await picture('annotations-save-as');
        await take.click();
        await eventually('the copy has them', () => onDisk(`${other}.ann`) === onDisk());
        await window.command('View: Close All Editors');
        for (const name of [NAME, other]) for (const end of ['txt', 'ann']) rmSync(pathOf(`${name}.${end}`));
      },
    ],
  ];
}
