// What a person does in VS Code's window, by its keys and what is to be seen there.

const PATIENCE = 20_000;
/** A busy machine takes long to start a window, its extensions and the server. */
const STARTING = 60_000;

export function createWindow(page) {
  const palette = page.locator('.quick-input-widget input').first();
  const quickRow = (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text });
  const editor = page.locator('.editor-instance .monaco-editor').first();

  /** Presses keys until what they call for is there: a busy window drops some. */
  const summon = async (keys, wanted) => {
    // What is left of an earlier question would be taken for the answer to this one.
    for (let i = 0; i < 5 && (await wanted.isVisible()); i++) {
      await page.keyboard.press('Escape');
      await wanted.waitFor({ state: 'hidden', timeout: 2000 }).catch(() => {});
    }
    for (let i = 0; ; i++) {
      await page.keyboard.press(keys);
      try {
        await wanted.waitFor({ timeout: 4000 });
        return;
      } catch (error) {
        if (i === 4) throw error;
      }
    }
  };

  /** To where it is meant, and nowhere else: an Enter that falls into an article would change it. */
  const press = (where, key) => where.press(key, { timeout: 3000 });

  const window = {
    /** Opens a file by a part of its name. The list may still be filling when Enter is pressed: then once more. */
    async open(name) {
      // It may be open in two groups.
      const tab = page.locator('.tab.active', { hasText: name }).first();
      for (let i = 0; ; i++) {
        await summon('Control+P', palette);
        await palette.fill(name);
        await quickRow(name).first().waitFor({ timeout: PATIENCE });
        await page.waitForTimeout(300);
        try {
          await press(palette, 'Enter');
          await tab.waitFor({ timeout: 5000 });
          break;
        } catch (error) {
          if (i === 3) throw error;
        }
      }
      await editor.locator('.view-line').first().waitFor({ timeout: PATIENCE });
    },

    /** Runs a command of the palette. */
    async command(title) {
      // A panel that is still coming up takes the keyboard, and the palette closes: then once more.
      for (let i = 0; ; i++) {
        try {
          await summon('F1', palette);
          await palette.fill(`>${title}`, { timeout: 3000 });
          await quickRow(title)
            .first()
            .waitFor({ timeout: i < 2 ? 8000 : PATIENCE });
          await press(palette, 'Enter');
          break;
        } catch (error) {
          if (i === 3) throw error;
        }
      }
    },

    /** Opens the list of fixes at the cursor, and gives the line with this text. A busy window drops the keys: then once more. */
    async fix(text) {
      const line = page.locator('.action-widget .monaco-list-row.action', { hasText: text }).first();
      for (let i = 0; ; i++) {
        await page.keyboard.press('Control+.');
        try {
          await line.waitFor({ timeout: 8000 });
          await page.waitForTimeout(300);
          return line;
        } catch (error) {
          if (i === 2) throw error;
        }
      }
    },

    /** Clicks the button that a line of a list shows under the mouse. A list that is drawn anew moves away: then once more. */
    async act(row, label) {
      const button = row.locator(`a.action-label[aria-label^="${label}"]`);
      for (let i = 0; ; i++) {
        await row.hover();
        try {
          await button.click({ timeout: 3000 });
          return;
        } catch (error) {
          if (i === 5) throw error;
          await page.mouse.move(700, 500);
        }
      }
    },

    /** Opens a line of a tree, whether it is open already or not: a second try must not close it. */
    async expand(row) {
      await row.waitFor({ timeout: PATIENCE });
      for (let i = 0; i < 5 && (await row.getAttribute('aria-expanded')) !== 'true'; i++) {
        await row.click();
        await page.waitForTimeout(300);
      }
    },

    /** Answers what an input box asks for. */
    async answer(text, beforehand) {
      const asked = page.locator('.quick-input-widget', { hasText: 'Why?' });
      await asked.waitFor({ timeout: PATIENCE });
      await beforehand?.();
      await palette.fill(text);
      await press(palette, 'Enter');
    },

    /** The status bar's item, once its text is so. */
    async statusItem(pattern) {
      const item = page.locator('.statusbar-item', { hasText: pattern }).first();
      await item.waitFor({ timeout: STARTING });
      return item.textContent();
    },

    /** Scrolls to the first place of the words, by the editor's own search, and gives their box on the screen. */
    async find(words) {
      const selected = editor.locator('.selected-text').first();
      for (let i = 0; i < 4; i++) {
        await page.keyboard.press('Control+1');
        await page.keyboard.press('Control+Home');
        const input = page.locator('.find-widget.visible textarea').first();
        await summon('Control+F', input);
        try {
          await input.fill(words, { timeout: 3000 });
          await press(input, 'Enter');
          await page.waitForTimeout(250);
          // The search must be gone before a key is meant for the text.
          for (let k = 0; k < 4 && (await input.isVisible()); k++) {
            await press(input, 'Escape').catch(() => {});
            await input.waitFor({ state: 'hidden', timeout: 500 }).catch(() => {});
          }
          await selected.waitFor({ timeout: 1500 });
          await page.waitForTimeout(200); // until it has stopped scrolling
          const box = await selected.boundingBox();
          if (box) return box;
        } catch {
          // The file was still being drawn.
        }
      }
      throw new Error(`"${words}" was not found in the editor`);
    },

    /** Rests the mouse on words until a card with that text is there; gives its text. */
    async hover(words, pattern) {
      const box = await window.find(words);
      const card = page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: pattern }).first();
      for (let i = 0; i < 12; i++) {
        // The mouse must leave the words and come back for the editor to ask again.
        await page.mouse.move(box.x + 10, box.y + 200, { steps: 2 });
        await page.mouse.move(box.x + 12, box.y + box.height / 2, { steps: 4 });
        if (i % 4 === 3) {
          // A browser that drops the mouse's moves still has a keyboard: the same card at the first of the words.
          await page.keyboard.press('ArrowLeft');
          await page.keyboard.press('Control+K');
          await page.keyboard.press('Control+I');
        }
        try {
          await card.waitFor({ state: 'visible', timeout: 1500 });
          await page.waitForTimeout(400);
          return (await card.textContent()).trim();
        } catch {
          // Not yet; the corpus may still be read.
        }
      }
      throw new Error(`no card on "${words}" with ${pattern}`);
    },
  };
  return window;
}
