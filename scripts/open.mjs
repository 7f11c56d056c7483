// npm start -- --open [FOLDER]: opens the folder in VS Code with the extension loaded, in the first VS Code there is.
//   node scripts/open.mjs [FOLDER]
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { findVSCode, npmBuilt } from './host/find.mjs';
import { host } from './host/install.mjs';
import { addressOf, remoteUri, startServer } from './host/server.mjs';
import { fail, root } from './setUp.mjs';

const folder = resolve(process.argv[2] ?? join(root, 'examples', 'velm-strait'));
const reasons = [];
const named = process.env.CROSSCHECK_VSCODE;
const installed = named ? null : (onPath('code') ?? onPath('codium') ?? onPath('cursor'));
if (installed) openDesktop(installed);
else {
  const found = await findVSCode(reasons);
  if (found && !found.host) openDesktop(found.executable);
  else if (found ?? npmBuilt(reasons)) await serve();
  else {
    fail(
      [
        'There is no VS Code on this machine to open the folder in:',
        ...reasons.map((reason) => `  ${reason}`),
        'Install it (https://code.visualstudio.com), or name its program in CROSSCHECK_VSCODE, and try again.',
      ].join('\n'),
    );
  }
}

function onPath(name) {
  const names = process.platform === 'win32' ? [`${name}.cmd`, `${name}.exe`] : [name];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((path) => names.map((file) => join(path, file))).find((path) => existsSync(path)) ?? null;
}

/** Leaves VS Code running by itself. A window of its own: the extension under development is loaded nowhere else. */
function openDesktop(executable) {
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', folder];
  const shell = process.platform === 'win32';
  // A shell takes what is between two spaces for a word.
  const words = [executable, ...args].map((word) => (shell ? `"${word}"` : word));
  const child = spawn(words[0], words.slice(1), { detached: true, stdio: 'ignore', shell });
  child.on('error', (error) => fail(`${executable} could not be started: ${error.message}`));
  child.unref();
  console.log(`Opening ${folder} with ${executable}`);
}

/** VS Code in the browser, on a local port, until it is stopped. */
async function serve() {
  const server = await startServer(host);
  const payload = [['extensionDevelopmentPath', remoteUri(server.port, root)]];
  console.log(`${folder} is open at\n\n  ${addressOf(server.port, folder, payload)}\n\nControl+C stops it.`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
