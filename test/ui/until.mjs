import assert from 'node:assert/strict';

const PATIENCE = 20_000;
const PAUSE = 100;

/** Waits until what a step of the window leads to is so, on the disk say; else fails with what there was instead. */
export async function until(page, what, test, instead = () => '') {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    if (await test()) return;
    await page.waitForTimeout(PAUSE);
  }
  assert.fail(`waited in vain until ${[what, instead()].filter(Boolean).join(': ')}`);
}
