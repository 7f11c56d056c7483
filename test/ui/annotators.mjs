import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const QUAY =
  'The quay is open again\n\n“We saw a light,” said Captain Odo Brenn of Lysk. Mirja Holm wept on the quay.\n';
const NIGHT = 'A night in Lysk\n\nMirja Holm came home. “Nobody asked us,” she said.\n';
const line = (text, id, type, words) =>
  `${id}\t${type} ${text.indexOf(words)} ${text.indexOf(words) + words.length}\t${words}\n`;

/** A brat project of two annotators who do not agree, and a merge that could not settle everything. */
export function annotatorsFolder(folder) {
  const files = {
    'annotation.conf':
      '[entities]\nPerson\nPlace\n[relations]\n[events]\nMeeting\tWho*:Person\n[attributes]\nCertainty\tArg:<ENTITY>, Value:sure|doubtful\n',
    'visual.conf': '[labels]\n[drawing]\nPerson\tbgColor:#ffcc66\nPlace\tbgColor:#88ccff\n',
    'quay.txt': QUAY,
    'night.txt': NIGHT,
    'quay_ana.ann': `${line(QUAY, 'T1', 'Person', 'Captain Odo Brenn')}${line(QUAY, 'T2', 'Place', 'Lysk')}${line(QUAY, 'T3', 'Person', 'Mirja Holm')}A1\tCertainty T3 sure\n`,
    'quay_ben.ann': `${line(QUAY, 'T1', 'Person', 'Odo Brenn')}${line(QUAY, 'T2', 'Person', 'Lysk')}${line(QUAY, 'T3', 'Person', 'Mirja Holm')}`,
    'night_ana.ann': `${line(NIGHT, 'T1', 'Person', 'Mirja Holm')}${line(NIGHT, 'T2', 'Place', 'Lysk')}${line(NIGHT, 'T3', 'Person', 'Lysk')}#1\tConflict T3\tthe other branch’s version of T2\n`,
    'night_ben.ann': line(NIGHT, 'T1', 'Persn', 'Mirja Holm'),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Two who annotate: where they do not agree, what both have, what a merge left over, and another name for a type. */
export function stepsWithAnnotators({ window, page, folder, picture }) {
  const onDisk = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
  const eventually = async (what, is) => {
    for (let i = 0; i < 100; i++) {
      if (is()) return;
      await page.waitForTimeout(200);
    }
    assert.fail(what);
  };
  const row = (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text });
  const decide = async (title, answer) => {
    await page.locator('.quick-input-widget', { hasText: title }).waitFor({ timeout: 20_000 });
    await picture(`annotators-${title.replace(/\W+/g, '-')}`);
    await row(answer).first().click();
  };
  return [
    [
      'one steps through what two annotators do not agree on, and the agreed file has what was decided',
      async () => {
        await window.open('quay.txt');
        await window.command('Adjudicate Two Annotators');
        await decide('1 of 3: they differ in how far', 'ana');
        await decide('2 of 3: they differ in the type', 'ana');
        await decide('3 of 3: they differ in attributes', 'ben');
        const person = line(QUAY, 'T1', 'Person', 'Captain Odo Brenn');
        await eventually('the agreed file is written', () => {
          const gold = onDisk('quay_gold.ann');
          return gold.includes(person) && /Place \d+ \d+\tLysk/.test(gold) && !gold.includes('Certainty');
        });
      },
    ],
    [
      'annotations are searched, and a line of what was found leads to its words',
      async () => {
        await window.command('Search Annotations');
        const box = page.locator('.quick-input-widget', { hasText: 'several of these' }).locator('input').first();
        await box.fill('type:Place', { timeout: 10_000 });
        await box.press('Enter');
        const found = page.locator('.view-line', { hasText: 'in 2 articles' }).first();
        await found.waitFor({ timeout: 15_000 });
        await picture('annotators-search');
        await page.locator('.view-line', { hasText: 'night.txt' }).first().click();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.locator('.tab.active', { hasText: 'night.txt' }).first().waitFor({ timeout: 10_000 });
      },
    ],
    [
      'what a merge could not settle is told at its words, and a fix settles it',
      async () => {
        await window.find('Lysk');
        await page.keyboard.press('ArrowLeft');
        const keep = await window.fix('in the place of T2');
        await picture('annotators-conflict');
        await keep.click();
        const left = line(NIGHT, 'T1', 'Person', 'Mirja Holm') + line(NIGHT, 'T2', 'Person', 'Lysk');
        await eventually('one of the two is left', () => onDisk('night_ana.ann') === left);
      },
    ],
    [
      'a type is renamed in the configuration and in all annotation files',
      async () => {
        await window.open('annotation.conf');
        await window.find('Place');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('F2');
        const name = page.locator('.rename-box input').first();
        await name.waitFor({ timeout: 15_000 });
        await name.fill('Location');
        await picture('annotators-rename');
        await name.press('Enter');
        await page.locator('.view-line', { hasText: 'Location' }).first().waitFor({ timeout: 15_000 });
        await window.command('File: Save All Files');
        await eventually('all files have the new name', () =>
          ['annotation.conf', 'visual.conf', 'quay_ana.ann', 'quay_gold.ann'].every(
            (file) => /\bLocation\b/.test(onDisk(file)) && !/\bPlace\b/.test(onDisk(file)),
          ),
        );
        await picture('annotators-renamed');
      },
    ],
  ];
}
