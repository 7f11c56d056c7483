// Packs the extension as VS Code installs it: what `files` in package.json names, and nothing else.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setUp.mjs';

/** Writes the package to this path; what was built before is what goes in. */
export function writeVsix(path) {
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  // The bundles hold what they need. The links of the README lead to files that lie in the package: there is no
  // repository to rewrite them to.
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  execFileSync(process.execPath, [vsce, 'package', ...options, '-o', path], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
