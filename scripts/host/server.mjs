// Starts the npm-built VS Code on a local port, and a Chromium to look at it. Nothing leaves this machine.
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Quiet, offline, and the same on every machine. */
const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Dark Modern',
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'files.autoSave': 'off',
  'git.enabled': false,
};

/** Without a gallery nothing is asked of the marketplace. */
const NO_GALLERY = '{"serviceUrl":""}';

export function temporaryFolder(name) {
  return mkdtempSync(join(tmpdir(), `crosscheck-${name}-`));
}

export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** The environment without what an outer VS Code may have left in it. */
function cleanEnvironment(data) {
  const env = { ...process.env, HOME: data, TMPDIR: join(data, 't'), XDG_RUNTIME_DIR: join(data, 't') };
  for (const name of Object.keys(env))
    if (/^(VSCODE_|ELECTRON_|CODE_SERVER_|NODE_OPTIONS$)/.test(name)) delete env[name];
  return { ...env, EXTENSIONS_GALLERY: NO_GALLERY };
}

/**
 * Starts VS Code's server; resolves when it listens.
 * `automation` switches on what runs tests: without it a built VS Code ignores an extension under development.
 */
export async function startServer(host, { settings = {}, args = [], automation = true, port = 0 } = {}) {
  const data = temporaryFolder('vscode');
  mkdirSync(join(data, 'data/User'), { recursive: true });
  mkdirSync(join(data, 't'));
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  const child = spawn(
    host.node,
    [
      join(host.vscode, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
      ...['--server-data-dir', data, '--telemetry-level', 'off', '--disable-workspace-trust', '--disable-experiments'],
      ...(automation ? ['--enable-smoke-test-driver'] : []),
      ...args,
    ],
    { env: cleanEnvironment(data), detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  const listening = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`VS Code's server did not start:\n${log}`)), 60_000);
    const read = (text) => {
      log += text;
      const found = /Extension host agent listening on (\d+)/.exec(log);
      if (!found) return;
      clearTimeout(timer);
      resolve(Number(found[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ended with ${code}:\n${log}`));
    });
  });
  const stop = async () => {
    const kill = (signal) => {
      try {
        process.kill(-child.pid, signal); // its group: extension host, watcher, terminals
      } catch {
        // It has ended by itself.
      }
    };
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      kill('SIGTERM');
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 3000))]);
    }
    kill('SIGKILL');
    removeFolder(data);
  };
  try {
    return { port: await listening, data, stop, log: () => log };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A Chromium on this machine: `CROSSCHECK_CHROMIUM`, else one on the PATH; null when there is none. */
export function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const all = [
    process.env.CROSSCHECK_CHROMIUM,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  return all.find((path) => path && executable(path)) ?? null;
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function startBrowser() {
  const quiet = ['background-networking', 'component-update', 'sync', 'dev-shm-usage', 'gpu', 'quic'];
  const args = ['--no-sandbox', '--no-first-run', ...quiet.map((name) => `--disable-${name}`)];
  return chromium.launch({ executablePath: findChromium(), headless: true, args });
}

/** A page whose requests to anywhere but this machine are refused. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const local = (url) => ['127.0.0.1', 'localhost'].includes(url.hostname) || url.hostname.endsWith('.localhost');
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !local(url),
    (route) => route.abort('internetdisconnected'),
  );
  return context.newPage();
}

/** The address that opens a folder, or an empty window; `payload` are pairs as VS Code's workbench takes them. */
export function addressOf(port, folder, payload = []) {
  const where = folder === null ? { ew: 'true' } : { folder };
  const query = new URLSearchParams({ ...where, payload: JSON.stringify([...payload, ['skipWelcome', 'true']]) });
  return `http://127.0.0.1:${port}/?${query}`;
}

/** A path of this machine as the workbench names it. */
export function remoteUri(port, path) {
  return `vscode-remote://127.0.0.1:${port}${path}`;
}
