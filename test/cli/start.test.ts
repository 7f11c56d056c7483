import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { version } from '../../package.json';
import { crosscheck, inFolder, root } from './run';

test('a start uses what an earlier one compiled, and minds neither its absence nor what others made of it', () => {
  inFolder({ occupied: '' }, (folder) => {
    const kept = join(folder, 'cache', 'crosscheck');
    const start = (env: NodeJS.ProcessEnv): void => {
      const all = { NODE_DISABLE_COMPILE_CACHE: '', NODE_COMPILE_CACHE: join(folder, 'cache'), ...env };
      const { status, stdout, stderr } = crosscheck(['--version'], folder, all);
      assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: `${version}\n`, stderr: '' });
    };
    start({ NODE_DISABLE_COMPILE_CACHE: '1' });
    assert.deepEqual(readdirSync(folder), ['occupied']);
    // A file where the folder should be: nothing can be kept.
    start({ NODE_COMPILE_CACHE: join(folder, 'occupied') });

    start({});
    const [name = '', ...others] = readdirSync(kept);
    assert.ok(name.endsWith('.compiled') && others.length === 0, `${name} ${others}`);
    const data = readFileSync(join(kept, name));
    start({});
    assert.deepEqual(readFileSync(join(kept, name)), data);
    // What an engine with other flags compiled is of no use to this one, and stands beside it.
    start({ NODE_OPTIONS: '--max-old-space-size=500' });
    assert.equal(readdirSync(kept).length, 2);
    assert.deepEqual(readFileSync(join(kept, name)), data);

    // A few wrong bytes in the midst of it would make the engine crash.
    const spoilt = Buffer.from(data);
    spoilt.fill(0xff, 500_000, 500_008);
    for (const bytes of [spoilt, data.subarray(0, 100_000)]) {
      for (const one of readdirSync(kept)) writeFileSync(join(kept, one), bytes);
      start({});
      assert.ok(readdirSync(kept).some((one) => !readFileSync(join(kept, one)).equals(bytes)));
    }
  });
});

test('of what was compiled of many builds, the newest few are kept for each program and engine', () => {
  inFolder({}, (folder) => {
    const kept = join(folder, 'cache', 'crosscheck');
    const start = (): void => {
      const env = { NODE_DISABLE_COMPILE_CACHE: '', NODE_COMPILE_CACHE: join(folder, 'cache') };
      assert.equal(crosscheck(['--version'], folder, env).status, 0);
    };
    start();
    const [own = ''] = readdirSync(kept);
    const [, sum = ''] = /^program-[\d.]+-([0-9a-f]+)-/.exec(own)!;
    const day = 86_400;
    const now = Date.now() / 1000;
    const others = Array.from({ length: 6 }, (_, i) => own.replace(sum, `${i}abc`));
    const strangers = [own.replace('program-', 'server-'), own.replace(process.versions.v8, '1.2.3'), 'notes.txt'];
    for (const [i, name] of [...others, ...strangers].entries()) {
      writeFileSync(join(kept, name), name);
      utimesSync(join(kept, name), now - i * day, now - i * day - 1);
    }
    rmSync(join(kept, own));
    start();
    assert.deepEqual(readdirSync(kept).sort(), [own, ...others.slice(0, 3), ...strangers].sort());
  });
});

test('the programs have the built-in entities as the texts that the build worked out', () => {
  for (const program of ['program.js', 'server.js']) {
    const bundle = readFileSync(join(root, 'dist', program), 'utf8');
    assert.ok(bundle.includes('ukraine|2|Ukraine|'), program);
    assert.ok(!bundle.includes('entitiesOfTables'), program);
  }
});

test('npm start with a mistyped option or two folders says what there is', () => {
  const start = (...args: string[]): string => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'start.mjs'), ...args], {
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    return stderr;
  };
  assert.match(start('--opne'), /^Unknown option '--opne'\.\n\nnpm start +check the example corpus\n/);
  assert.match(start('a', 'b'), /^One folder is looked at, and 2 were named/);
});
