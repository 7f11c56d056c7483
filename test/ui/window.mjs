// Drives the real window as a person would, with the packaged extension installed, and keeps a picture of every screen.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, openPage, startBrowser, startServer } from '../../scripts/host/server.mjs';
import { loadWebExtension, serveFolder } from '../../scripts/host/web.mjs';
import { stepsWithAnnotations } from './annotations.mjs';
import { stepsInBareFolder } from './bareFolder.mjs';
import { stepsInBrowser } from './browser.mjs';
import { stepsInCorpus } from './corpus.mjs';
import { stepsWithDraft } from './draft.mjs';
import { stepsInFirstMinutes } from './firstMinutes.mjs';
import { stepsInPictures } from './pictures.mjs';
import { stepsInTable } from './table.mjs';
import { stepsInViews } from './views.mjs';
import { createWindow } from './window-actions.mjs';
import { stepsInYaml } from './yaml.mjs';

const SETTINGS = {
  'editor.hover.delay': 100,
  'window.title': 'Crosscheck',
  // Themes change with what the system asks for, which a test can pretend.
  'window.autoDetectColorScheme': true,
  'workbench.preferredDarkColorTheme': 'Default Dark Modern',
  'workbench.preferredLightColorTheme': 'Default Light Modern',
};

/** Resolves with how many steps passed and failed; `only` is a pattern of the scenes that are wanted. */
export async function testWindow({ host, root, scratch, shots, only }) {
  mkdirSync(shots, { recursive: true });
  const extensions = join(scratch, 'extensions');
  installPackaged({ host, root, scratch, extensions });
  const corpus = copyOf(join(scratch, 'window', 'velm-strait'), root, 'examples/velm-strait', 'test/vscode/fixtures');
  const bare = copyOf(
    join(scratch, 'window', 'clippings'),
    root,
    'examples/velm-strait/articles',
    'test/vscode/fixtures/drafts',
  );

  const browser = await startBrowser();
  // Under automation VS Code shows no notifications, and so no questions.
  const options = { args: ['--extensions-dir', extensions], settings: SETTINGS, automation: false };
  const installed = await startServer(host, options);
  const totals = { passed: 0, failed: 0 };
  const wanted = (name) => new RegExp(only ?? '').test(name);
  const scenes = [
    ['first minutes', null, stepsInFirstMinutes],
    // One window: what the views have opened is what the pictures are of.
    ['views and pictures', corpus, (tools) => [...stepsInViews(tools), ...stepsInPictures(tools)]],
    ['table', corpus, stepsInTable],
    ['corpus', corpus, stepsInCorpus],
    ['draft', corpus, stepsWithDraft],
    ['yaml', corpus, stepsInYaml],
    ['annotations', corpus, stepsWithAnnotations],
    ['bare folder', bare, stepsInBareFolder],
  ].filter(([name]) => wanted(name));
  try {
    for (const [, folder, steps] of scenes) await scene({ browser, server: installed, folder, steps });
  } finally {
    await installed.stop();
  }
  try {
    if (wanted('browser')) await inBrowser();
  } finally {
    await browser.close();
  }
  return totals;

  async function inBrowser() {
    const plain = await startServer(host, { settings: SETTINGS });
    const served = await serveFolder(root);
    try {
      const prepare = (page) => loadWebExtension(page, served.authority);
      await scene({ browser, server: plain, folder: corpus, steps: stepsInBrowser, prepare });
    } finally {
      await plain.stop();
      await served.stop();
    }
  }

  /** One window on one folder, or on none. A step that fails ends its scene: the next ones build on it. */
  async function scene({ browser, server, folder, steps, prepare }) {
    const page = await openPage(browser, { bypassCSP: Boolean(prepare), colorScheme: 'dark' });
    await prepare?.(page);
    await page.goto(addressOf(server.port, folder));
    await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 });
    const pathOf = (name) => join(shots, `${name}.png`);
    const picture = Object.assign((name) => page.screenshot({ path: pathOf(name) }), { path: pathOf });
    for (const [name, run] of steps({ window: createWindow(page), page, folder, picture, server })) {
      const started = Date.now();
      try {
        await withSecondTry(run, page, name, picture);
        totals.passed++;
        console.log(`    ✔ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      } catch (error) {
        totals.failed++;
        console.log(`    ✖ ${name}\n${error.stack}`);
        await picture('failure');
        break;
      }
    }
    await page.context().close();
  }
}

/** A window drops a move of the mouse or a key now and then: a step may be tried once more, and says so. */
async function withSecondTry(run, page, name, picture) {
  try {
    await run();
  } catch (error) {
    await picture('second-try');
    console.log(`    … ${name}: once more, after “${String(error.message).split('\n')[0]}”`);
    await page.keyboard.press('Escape');
    await page.mouse.move(700, 500);
    await run();
  }
}

function copyOf(folder, root, ...sources) {
  for (const source of sources) cpSync(join(root, source), folder, { recursive: true });
  return folder;
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
