// npm start                      checks the example corpus
// npm start -- FOLDER            checks that folder
// npm start -- --open [FOLDER]   opens it in VS Code with the extension loaded
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, fail, install, root, run } from './setUp.mjs';

const USAGE = [
  'npm start                      check the example corpus',
  'npm start -- FOLDER            check that folder',
  'npm start -- --open [FOLDER]   open it in VS Code with the extension loaded',
].join('\n');

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
// npm runs scripts in the project's folder; paths are meant from where the person is.
const from = process.env.INIT_CWD ?? process.cwd();
const [given, ...others] = positionals;
if (others.length > 0) {
  fail(
    `One folder is looked at, and ${others.length + 1} were named. Check several with\n  node dist/cli.js check FOLDER …`,
  );
}
const folder = given === undefined ? join(root, 'examples', 'velm-strait') : resolve(from, given);
if (!existsSync(folder)) fail(`${given}: there is no such folder.`);

install();
build();

if (values.open) run(process.execPath, [join(root, 'scripts', 'open.mjs'), folder]);
else check();

function readArguments() {
  try {
    return parseArgs({
      options: { open: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    return fail(`${error.message.split('. ')[0]}.\n\n${USAGE}`);
  }
}

function check() {
  const { status } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'check', folder], {
    stdio: 'inherit',
    cwd: from,
  });
  if (status !== 0 && status !== 1) process.exit(status ?? 1);
  // The check has said that there are no articles; there is nothing to go on to.
  if (!holdsArticles()) return;
  const shown = given === undefined ? '' : ` ${forShell(relative(from, folder) || '.')}`;
  console.log(
    [
      '',
      status === 0 ? 'Nothing to look at.' : 'Each line above is a place to look at, not a verdict.',
      `To see ${status === 0 ? 'the articles' : 'them'} in VS Code, with hovers, F12 across the articles and fixes:   npm start -- --open${shown}`,
      ...(given === undefined ? ['To check your own folder of articles:   npm start -- FOLDER'] : []),
      `The command line itself:   node ${forShell(join(relative(from, root), 'dist', 'cli.js'))} --help   (after "npm link": crosscheck --help)`,
    ].join('\n'),
  );
}

function holdsArticles() {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.some((name) => /\.(txt|md|article)$/i.test(name) && !/(^|[\\/])(\.|node_modules[\\/])/.test(name));
}

/** A path as one word on a command line. */
function forShell(path) {
  if (/^[\w./\\:~@+-]+$/.test(path)) return path;
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", "'\\''")}'`;
}
