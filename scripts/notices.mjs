// The licences of what the bundles hold: their texts ask to go along with every copy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setUp.mjs';

const PACKAGE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** One text with the licence of each package that the esbuild metafiles name, sorted by name. Throws where one has none. */
export function noticesOf(metafiles) {
  const folders = new Map();
  for (const { inputs } of metafiles) {
    for (const path of Object.keys(inputs)) {
      const [, folder, name] = PACKAGE.exec(path.replaceAll('\\', '/')) ?? [];
      if (folder) folders.set(folder, name);
    }
  }
  const texts = new Map();
  for (const [folder, name] of folders) {
    const { version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    texts.set(`${name} ${version} (${license})`, licenceIn(join(root, folder), name));
  }
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `${title}\n${'-'.repeat(title.length)}\n\n${text.trim()}\n`)
    .join('\n\n');
}

function licenceIn(folder, name) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return readFileSync(join(folder, file), 'utf8');
  const readme = join(folder, 'README.md');
  const said =
    existsSync(readme) && /^#+ licen[cs]e\s+([\s\S]*?)(?=\n#|$(?![\s\S]))/im.exec(readFileSync(readme, 'utf8'));
  if (said) return said[1];
  throw new Error(`${name} is bundled and has no licence text: add one or leave the package out.`);
}
