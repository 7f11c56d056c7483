// Runs the suites that need a real VS Code: mocha in its extension host, and one that drives its window.
//   node scripts/vscode.mjs [host|window [SCENE]]
// Without a VS Code they count as skipped, said loudly; with CI=true that is a failure.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { testWindow } from '../test/ui/window.mjs';
import { findVSCode, npmBuilt } from './host/find.mjs';
import { removeFolder, temporaryFolder } from './host/server.mjs';
import { root } from './setUp.mjs';

const [only, scene] = process.argv.slice(2);
const reasons = [];
const code = await findVSCode(reasons);
if (!code) skip(reasons);

const scratch = temporaryFolder('tests');
const totals = { passed: 0, failed: 0 };
try {
  console.log(`${code.what}`);
  if (only !== 'window') add(await inExtensionHost());
  if (only !== 'host') add(await inWindow());
} finally {
  removeFolder(scratch);
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);

function add({ passed, failed }) {
  totals.passed += passed;
  totals.failed += failed;
}

function skip(why) {
  console.error(`\n*** SKIPPED: no VS Code to test in.\n${why.map((reason) => `    ${reason}`).join('\n')}\n`);
  console.log('0 passed, 0 failed');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

/** Mocha, inside VS Code, on a copy of the example corpus that the tests may change. */
async function inExtensionHost() {
  const tests = join(root, 'dist/test/vscode.js');
  await esbuild.build({
    entryPoints: [join(root, 'test/vscode/index.ts')],
    outfile: tests,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  const folder = join(scratch, 'velm-strait');
  cpSync(join(root, 'examples/velm-strait'), folder, { recursive: true });
  cpSync(join(root, 'test/vscode/fixtures'), folder, { recursive: true });
  const result = join(scratch, 'result.json');
  try {
    await runTests({
      vscodeExecutablePath: code.executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [folder, '--disable-extensions'],
      extensionTestsEnv: { CROSSCHECK_TEST_RESULT: result },
    });
  } catch (error) {
    // With a result the failures have been told; without one VS Code itself failed.
    if (!existsSync(result)) console.error(error);
  }
  return existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : { passed: 0, failed: 1 };
}

/** The window's test needs a browser to drive it, so it takes the VS Code from npm also where there is a desktop one. */
async function inWindow() {
  const why = [];
  const found = code.host ? code : npmBuilt(why);
  if (!found) {
    console.error(`\n*** SKIPPED: no VS Code whose window can be driven. ${why.join('; ')}\n`);
    return { passed: 0, failed: process.env.CI === 'true' ? 1 : 0 };
  }
  console.log('\n  the window');
  return testWindow({ host: found.host, root, scratch, shots: join(root, 'screenshots'), only: scene });
}
