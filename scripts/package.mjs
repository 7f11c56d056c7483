// npm run package   builds the extension and packs it as a .vsix, for VS Code's “Install from VSIX…”
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, fail, install, root } from './setUp.mjs';
import { writeVsix } from './vsix.mjs';

install();
build();
const path = join(root, 'dist', 'crosscheck.vsix');
try {
  writeVsix(path);
} catch (error) {
  fail(`The package could not be written: ${error.stderr || error.message}`);
}
const megabytes = (statSync(path).size / 1_000_000).toFixed(1);
console.log(
  `${relative(process.cwd(), path)} (${megabytes} MB)\nIn VS Code: Extensions view, “…”, Install from VSIX…   Or: code --install-extension ${relative(process.cwd(), path)}`,
);
