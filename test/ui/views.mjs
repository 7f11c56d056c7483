import assert from 'node:assert/strict';

const SIDEBAR = '.sidebar .pane';

/** The views, by the keyboard alone: opened, arranged, filtered, their menus, and from each into the text. */
export function stepsInViews({ window, page, picture }) {
  const pane = (title) => page.locator(SIDEBAR, { has: page.locator(`.pane-header h3.title:text-is("${title}")`) });
  const rows = (title) => pane(title).locator('.monaco-list-row');
  const row = (title, text) => rows(title).filter({ hasText: text });
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
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const filter = async (title, words) => {
    await window.command(`Crosscheck: Filter ${title}`);
    const input = page.locator('.quick-input-widget', { hasText: 'Only what has all of these words' }).locator('input');
    await input.waitFor();
    await input.fill(words);
    await input.press('Enter');
    await pane(title)
      .locator('.pane-header .description', { hasText: `“${words}”` })
      .waitFor();
  };
  const clear = async (title) => {
    const filtered = pane(title).locator('.pane-header .description', { hasText: '“' });
    // A busy window drops a key now and then.
    for (let i = 0; i < 3 && (await filtered.count()) > 0; i++) {
      await window.command(`Crosscheck: Clear the Filter of ${title}`);
      await filtered.waitFor({ state: 'detached', timeout: 6000 }).catch(() => {});
    }
    assert.equal(await filtered.count(), 0, `the filter of ${title} is cleared`);
  };
  const arrange = async (title, how) => {
    await window.command(`Crosscheck: Arrange ${title}`);
    const choice = page.locator('.quick-input-list .monaco-list-row', { hasText: how });
    await choice.waitFor();
    const input = page.locator('.quick-input-widget input').first();
    await input.fill(how);
    await input.press('Enter');
    await pane(title).locator('.pane-header .description', { hasText: how }).waitFor();
  };
  const focused = (title) => pane(title).locator('.monaco-list-row.focused');
  /** From the line that has the keyboard to the first one below it, whether it is open already or not. */
  const into = async (title) => {
    const level = async () => Number(await focused(title).getAttribute('aria-level'));
    const before = await level();
    for (let i = 0; i < 20 && (await level()) <= before; i++) {
      await press('ArrowRight');
      await page.waitForTimeout(300);
    }
  };
  /**
   * An article is opened, and has the keyboard. An editor that takes it later closes the palette under the next command,
   * whose Enter then falls into the text.
   */
  const inText = async (name) => {
    await page.locator('.tab.active', { hasText: name }).waitFor({ timeout: 15_000 });
    await page.waitForFunction(() => document.activeElement?.closest('.part.editor .monaco-editor'), undefined, {
      timeout: 10_000,
    });
  };
  /** The labels of the menu of the line that has the keyboard. */
  const menu = async () => {
    await page.keyboard.press('Shift+F10');
    const items = page.locator('.monaco-menu .action-item:not(.disabled) .action-label');
    await items.first().waitFor();
    return (await items.allTextContents()).map((label) => label.trim()).filter(Boolean);
  };
  /** Takes a line of the open menu. By keys: a menu hears no mouse in its first tenth of a second. */
  const choose = async (label) => {
    const chosen = page.locator('.monaco-menu .action-item.focused', { hasText: label });
    for (let i = 0; i < 10 && (await chosen.count()) === 0; i++) await press('ArrowDown');
    assert.equal(await chosen.count(), 1, `the menu has the line “${label}”`);
    await press('Enter');
  };
  return [
    ['the corpus is read', () => window.statusItem(/Crosscheck +\d/)],
    [
      'claims: what is in conflict comes first; to its figures, into the text, and its menu',
      async () => {
        await focus('Claims');
        await row('Claims', /^In conflict/).waitFor();
        // From the head of the list: open the group, go to its first claim, open it, go to its first figure.
        await press('Home', 'ArrowRight');
        const claim = row('Claims', /^Lanner range/);
        await claim.waitFor();
        await filter('Claims', 'lanner range');
        await focus('Claims');
        await press('Home');
        await into('Claims');
        await claim.waitFor();
        // It may be open from a first try.
        if ((await focused('Claims').getAttribute('aria-expanded')) !== 'true') await press('ArrowRight');
        await row('Claims', /around 160 miles/).waitFor();
        assert.match((await claim.getAttribute('aria-label')) ?? '', /Lanner range.*in conflict/);
        await picture('view-claims');
        assert.deepEqual(await menu(), ['Compare the Figures', 'Show the Values of a Claim', 'Decide…', 'Copy']);
        await choose('Compare the Figures');
        await page.locator('.tab.active', { hasText: 'Lanner range: comparison' }).waitFor({ timeout: 15_000 });
        await focus('Claims');
        await press('ArrowDown', 'Enter');
        await inText(/corran-times-0305/);
        await clear('Claims');
        await arrange('Claims', 'most outlets first');
        await rows('Claims').first().waitFor();
        await arrange('Claims', 'in conflict first');
      },
    ],
    [
      'quotations by speaker, narrowed to one, and by outlet',
      async () => {
        await focus('Quotations');
        await filter('Quotations', 'merrow');
        await row('Quotations', /^Dalia Merrow/).waitFor();
        await row('Quotations', /^Tomas Leuwen/).waitFor({ state: 'detached' });
        await focus('Quotations');
        await press('Home', 'ArrowRight', 'ArrowDown');
        await row('Quotations', '“').first().waitFor();
        await picture('view-quotations');
        await clear('Quotations');
        await arrange('Quotations', 'by outlet');
        await row('Quotations', /^The Corran Times/).waitFor();
        await arrange('Quotations', 'by speaker, most quoted first');
        await row('Quotations', /^Tomas Leuwen/).waitFor();
      },
    ],
    [
      'actors and weapons: arranged, filtered, and from a mention into the text',
      async () => {
        await focus('Actors and Weapons');
        await arrange('Actors and Weapons', 'in dispute first');
        await filter('Actors and Weapons', 'lanner');
        await focus('Actors and Weapons');
        await press('Home');
        await into('Actors and Weapons');
        await focused('Actors and Weapons')
          .filter({ hasText: /^Lanner/ })
          .waitFor();
        const labels = await menu();
        for (const label of ['Find All Mentions', 'Describe in entities.yaml'])
          assert.ok(labels.includes(label), label);
        await press('Escape');
        await into('Actors and Weapons');
        await press('End', 'Enter');
        await inText(/\.(md|txt)/);
        await clear('Actors and Weapons');
        await arrange('Actors and Weapons', 'by kind');
      },
    ],
    [
      'articles by the state of checking, filtered by outlet; findings, and the badge that counts them',
      async () => {
        await focus('Articles');
        await arrange('Articles', 'by state of checking');
        await picture('views');
        await filter('Articles', 'strait watch');
        await focus('Articles');
        await press('Home');
        await focused('Articles')
          .filter({ hasText: /^To look at/ })
          .waitFor();
        await into('Articles');
        const labels = await menu();
        for (const label of ['Open to the Side', 'Reveal in Explorer View', 'Copy'])
          assert.ok(labels.includes(label), label);
        await press('Escape');
        await clear('Articles');
        const counted = await window.statusItem(/Crosscheck +\d/);
        const [errors, warnings] = [...counted.matchAll(/\d+/g)].map(Number);
        const badge = page.locator('.activitybar .action-item', { has: page.locator('[aria-label^="Crosscheck"]') });
        assert.equal(Number(await badge.first().locator('.badge-content').textContent()), errors + warnings);
        await focus('Findings');
        await filter('Findings', 'lanner range');
        await row('Findings', /^quote\.unattributed/).waitFor({ state: 'detached' });
        await row('Findings', /^figure\.conflict/).waitFor();
        await clear('Findings');
      },
    ],
  ];
}
