import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../../../server/src/cli/files';

/** Around the sizes of the memory that files are read into: 64 and 256 kB. */
const SIZES = [0, 1, 65_535, 65_536, 3, 150_000, 150_001, 262_143, 262_144, 262_145, 0, 5, 1_000_000];

test('files of all sizes, read one behind the other, keep their bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-disk-'));
  try {
    const written = SIZES.map((size, i) => Buffer.alloc(size, i + 1));
    const paths = written.map((bytes, i) => {
      const path = join(folder, `${i}.txt`);
      writeFileSync(path, bytes);
      return pathToFileURL(path).href;
    });
    const read: (Uint8Array | null)[] = [];
    for (const path of paths) read.push(await diskFiles.read(path));
    for (const [i, bytes] of read.entries())
      assert.ok(bytes !== null && written[i]!.equals(bytes), `${SIZES[i]} bytes`);
    assert.equal(await diskFiles.read(pathToFileURL(join(folder, 'none.txt')).href), null);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a file that is there and cannot be read is not one that is missing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-disk-'));
  const read = (...names: string[]) => diskFiles.read(pathToFileURL(join(folder, ...names)).href);
  try {
    writeFileSync(join(folder, 'a.txt'), '');
    mkdirSync(join(folder, 'a.ann'));
    await assert.rejects(read('a.ann'), /there is a folder of that name/);
    assert.equal(await read('a.txt', 'below.ann'), null);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
