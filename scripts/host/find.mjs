// Finds a real VS Code: the one that CROSSCHECK_VSCODE names, the desktop one that @vscode/test-electron downloads, or
// the one that the npm registry can build.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { hostFits, installHost } from './install.mjs';
import { findChromium } from './server.mjs';

const shim = join(dirname(fileURLToPath(import.meta.url)), 'code.mjs');

/** Milliseconds after which the download counts as refused. Firewalls that swallow packets would hold us for minutes. */
const PATIENCE = 15_000;

/**
 * `{ executable, host, what }`; `host` is set for the npm-built one (whose window a browser shows), null for a desktop
 * VS Code. Null when there is none; `reasons` then says why.
 */
export async function findVSCode(reasons = []) {
  const named = process.env.CROSSCHECK_VSCODE;
  if (named) {
    if (existsSync(named)) return { executable: named, host: null, what: named };
    reasons.push(`CROSSCHECK_VSCODE names ${named}, which does not exist`);
    return null;
  }
  const npmOnly = process.env.CROSSCHECK_VSCODE_FROM === 'npm';
  const desktop = npmOnly ? null : await downloadDesktop(reasons);
  return desktop ?? npmBuilt(reasons);
}

/** The desktop VS Code needs a display: on a Linux without one it is not even asked for. */
async function downloadDesktop(reasons) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    reasons.push('no display for a desktop VS Code');
    return null;
  }
  try {
    const download = downloadAndUnzipVSCode({ reporter: new SilentReporter(), timeout: PATIENCE });
    const executable = await Promise.race([download, refuseAfter(PATIENCE * 8)]);
    return { executable, host: null, what: 'desktop VS Code' };
  } catch (error) {
    reasons.push(`the desktop VS Code could not be downloaded: ${error.message}`);
    return null;
  }
}

function refuseAfter(milliseconds) {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('took too long')), milliseconds).unref();
  });
}

/** Built from npm packages; shown in a Chromium. */
export function npmBuilt(reasons) {
  if (!hostFits) reasons.push('the VS Code from npm runs on 64-bit Linux only');
  else if (!findChromium()) reasons.push('no Chromium on the PATH to show the VS Code from npm');
  else {
    try {
      return { executable: shim, host: installHost(), what: 'VS Code from npm' };
    } catch (error) {
      reasons.push(error.message);
    }
  }
  return null;
}
