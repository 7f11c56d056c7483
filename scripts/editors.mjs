// Drives other editors against the built server: Neovim, headless, with a script of its own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './setUp.mjs';

const FILES = {
  'corpus.yaml': 'name: Two ranges\n',
  'metadata.tsv':
    'filename\toutlet\tdate\narticles/herald.txt\tThe Velm Herald\t2031-05-02\narticles/courier.txt\tLysk Courier\t2031-05-02\n',
  'entities.yaml':
    '- id: lanner\n  kind: weapon\n  name: Lanner\n  aliases: [Lanner missile, Lanner missiles]\n  description: ballistic missile\n',
  'articles/herald.txt':
    'Vestria sends missiles\n\nVestria will send the Lanner missile to Keldova. The Lanner has a range of 180 miles.\n',
  'articles/courier.txt':
    'What the missiles can reach\n\nThe Lanner has a range of 190 miles, far enough to reach the naval base.\n',
};

const missing = spawnSync('nvim', ['--version']).error;
if (missing) {
  console.error(`nvim could not be started (${missing.message}): install Neovim to run this test.`);
  process.exit(1);
}
const corpus = mkdtempSync(join(tmpdir(), 'crosscheck-neovim-'));
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(corpus, path)), { recursive: true });
  writeFileSync(join(corpus, path), text);
}
const server = [process.execPath, join(root, 'dist', 'cli.js'), 'lsp', '--stdio'];
const run = spawnSync('nvim', ['--headless', '--clean', '-c', 'luafile test/editors/neovim.lua'], {
  cwd: root,
  stdio: 'inherit',
  timeout: 120_000,
  env: { ...process.env, CORPUS: corpus, SERVER: server.join(' ') },
});
rmSync(corpus, { recursive: true, force: true });
process.exitCode = run.status ?? 1;
