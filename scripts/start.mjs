// npm start                      checks the example corpus
// npm start -- FOLDER            checks that folder
// npm start -- --open [FOLDER]   opens it in VS Code with the extension loaded
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, fail, install, root, run } from './setUp.mjs';

const { values, positionals } = parseArgs({
  options: { open: { type: 'boolean', default: false } },
  allowPositionals: true,
});
// npm runs scripts in the project's folder; paths are meant from where the person is.
const from = process.env.INIT_CWD ?? process.cwd();
const given = positionals[0];
const folder = given === undefined ? join(root, 'examples', 'velm-strait') : resolve(from, given);
if (!existsSync(folder)) fail(`${given}: there is no such folder.`);

install();
build();

if (values.open) {
  run(process.execPath, [join(root, 'scripts', 'open.mjs'), folder]);
} else {
  const check = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'check', folder], {
    stdio: 'inherit',
    cwd: from,
  });
  if (check.status !== 0 && check.status !== 1) process.exit(check.status ?? 1);
  const shown = given === undefined ? '' : ` ${relative(from, folder) || '.'}`;
  console.log(
    [
      '',
      check.status === 0 ? 'Nothing to look at.' : 'Each line above is a place to look at, not a verdict.',
      `To see them in VS Code, with hovers, F12 across the articles and fixes:   npm start -- --open${shown}`,
      given === undefined ? 'To check your own folder of articles:   npm start -- FOLDER' : '',
    ]
      .filter((line, index) => index === 0 || line !== '')
      .join('\n'),
  );
}
