// Drives the real window as a person would, with the packaged extension installed, and keeps a picture of every screen.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { addressOf, openPage, startBrowser, startServer } from '../../scripts/host/server.mjs';
import { loadWebExtension, serveFolder } from '../../scripts/host/web.mjs';
import { writeVsix } from '../../scripts/vsix.mjs';
import { stepsWithAnnotations } from './annotations.mjs';
import { annotatorsFolder, stepsWithAnnotators } from './annotators.mjs';
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

/** Scenes by name, with the folder that they open; the lanes take about the same time, and run side by side. */
const LANES = [
  [
    ['first minutes', null, stepsInFirstMinutes],
    // One window: what the views have opened is what the pictures are of.
    ['views and pictures', 'corpus', (tools) => [...stepsInViews(tools), ...stepsInPictures(tools)]],
    ['table', 'corpus', stepsInTable],
    ['bare folder', 'bare', stepsInBareFolder],
  ],
  [
    ['corpus', 'corpus', stepsInCorpus],
    ['draft', 'corpus', stepsWithDraft],
    ['yaml', 'corpus', stepsInYaml],
    ['annotations', 'corpus', stepsWithAnnotations],
    ['two annotators', 'annotators', stepsWithAnnotators],
    ['browser', 'corpus', stepsInBrowser],
  ],
];

/** Resolves with how many steps passed and failed; `only` is a pattern of the scenes that are wanted. */
export async function testWindow({ host, root, scratch, shots, only }) {
  mkdirSync(shots, { recursive: true });
  const extensions = join(scratch, 'extensions');
  installPackaged({ host, root, scratch, extensions });
  const totals = { passed: 0, failed: 0 };
  const wanted = ([name]) => new RegExp(only ?? '').test(name);
  const lanes = LANES.map((scenes) => scenes.filter(wanted)).filter((scenes) => scenes.length > 0);
  const failed = [];
  const run = (scenes, number, again = failed) =>
    runScenes(scenes, { host, root, scratch, shots, extensions, totals, number, again });
  // A window waits for its programs as often as it works: two share two cores well.
  if (availableParallelism() > 1) await Promise.all(lanes.map((scenes, number) => run(scenes, number)));
  else for (const [number, scenes] of lanes.entries()) await run(scenes, number);
  // Two windows on a busy machine drop more keys than one: what failed beside another has a second try by itself.
  if (failed.length > 0) {
    console.log(`    … once more, alone: ${failed.map(([name]) => name).join(', ')}`);
    await run(failed, lanes.length, null);
  }
  return totals;
}

/** One window after the other, in a browser, a VS Code and folders that no other lane has. */
async function runScenes(scenes, { host, root, scratch, shots, extensions, totals, number, again }) {
  const fixtures = 'test/vscode/fixtures';
  const below = join(scratch, `window-${number}`);
  const folders = {
    corpus: copyOf(join(below, 'velm-strait'), root, 'examples/velm-strait', fixtures),
    bare: copyOf(join(below, 'clippings'), root, 'examples/velm-strait/articles', `${fixtures}/drafts`),
    annotators: annotatorsFolder(join(below, 'two-annotators')),
  };
  const browser = await startBrowser();
  // Under automation VS Code shows no notifications, and so no questions.
  const options = { args: ['--extensions-dir', extensions], settings: SETTINGS, automation: false };
  const installed = await startServer(host, options);
  try {
    for (const one of scenes) {
      const [name, folder, steps] = one;
      const counted = { passed: 0, failed: 0 };
      if (steps === stepsInBrowser) await inBrowser(name, counted);
      else await scene({ name, server: installed, folder: folders[folder] ?? null, steps, counted });
      if (counted.failed > 0 && again) again.push(one);
      else {
        totals.passed += counted.passed;
        totals.failed += counted.failed;
      }
    }
  } finally {
    await installed.stop();
    await browser.close();
  }

  async function inBrowser(name, counted) {
    const plain = await startServer(host, { settings: SETTINGS });
    const served = await serveFolder(root);
    try {
      const prepare = (page) => loadWebExtension(page, served.authority);
      await scene({ name, server: plain, folder: folders.corpus, steps: stepsInBrowser, prepare, counted });
    } finally {
      await plain.stop();
      await served.stop();
    }
  }

  /** One window on one folder, or on none. A step that fails ends its scene: the next ones build on it. */
  async function scene({ name: sceneName, server, folder, steps, prepare, counted }) {
    const page = await openPage(browser, { bypassCSP: Boolean(prepare), colorScheme: 'dark' });
    await prepare?.(page);
    await page.goto(addressOf(server.port, folder));
    await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 });
    const pathOf = (name) => join(shots, `${name}.png`);
    const picture = Object.assign((name) => page.screenshot({ path: pathOf(name) }), { path: pathOf });
    for (const [name, run] of steps({ window: createWindow(page), page, folder, picture, server })) {
      const started = Date.now();
      try {
        await withSecondTry(run, page, name, () => picture(`second-try-${number}`));
        counted.passed++;
        console.log(`    ✔ ${sceneName}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      } catch (error) {
        counted.failed++;
        console.log(`    ✖ ${sceneName}: ${name}\n${error.stack}`);
        await picture(`failure-${number}`);
        break;
      }
    }
    await page.context().close();
  }
}

/** A window drops a move of the mouse or a key now and then: a step may be tried once more, and says so. */
async function withSecondTry(run, page, name, takePicture) {
  try {
    await run();
  } catch (error) {
    await takePicture();
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
  told(() => writeVsix(vsix));
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
