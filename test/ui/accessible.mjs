import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Fails with what the automatic checker finds wrong with a page or a frame by WCAG 2.2, levels A and AA. On a long page
 * contrast, which takes longest, is looked at in a part that has every colour.
 */
export async function checkAccessible(frame, what, contrastIn = null) {
  await frame.evaluate(AXE);
  const found = await frame.evaluate(async (part) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // `axe` came with the line above.
    const contrast = { 'color-contrast': { enabled: part === null } };
    const { violations } = await globalThis.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      rules: contrast,
    });
    if (part !== null) {
      const colours = { runOnly: { type: 'rule', values: ['color-contrast'] } };
      violations.push(...(await globalThis.axe.run({ include: [part] }, colours)).violations);
    }
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.length}): ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
          .join('\n    ')}`,
    );
  }, contrastIn);
  assert.deepEqual(found, [], `${what}: ${found.join('\n')}`);
}
