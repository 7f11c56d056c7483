import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

test('the programs have the built-in entities as the texts that the build worked out', () => {
  for (const program of ['program.js', 'server.js']) {
    const bundle = readFileSync(join(root, 'dist', program), 'utf8');
    assert.ok(bundle.includes('ukraine|2|Ukraine|'), program);
    assert.ok(!bundle.includes('entitiesOfTables'), program);
  }
});
