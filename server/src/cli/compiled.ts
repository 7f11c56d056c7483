import { isAscii } from 'node:buffer';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import * as zlib from 'node:zlib';
import { version } from '../../../package.json';

/** Less than this, and what a run compiled of the program is replaced by what the next one does. */
const ENOUGH_TO_KEEP_MS = 500;
const DAY = 86_400_000;
const UNUSED_AFTER = 60 * DAY;
/** Of one program on one engine: the installed one, one under development, and each with other flags now and then. */
const MOST_KEPT = 4;

interface Places {
  readonly whole: string;
  readonly first: string;
  /** Whether a file of this name holds what the same engine compiled of the program as it was built at any time. */
  isLike(name: string): boolean;
}

type Program = (exports: object, require: NodeRequire, module: object, filename: string, dirname: string) => void;

/**
 * Runs a bundle as `require` does, with what the engine compiled of it in an earlier run. Of the third of a second that
 * a start took, compiling was the half. Nothing hangs on it: what is not there, cannot be read or was made by another
 * version is compiled as ever. A first run may have done little; what one compiled that did
 * more is kept for good.
 */
export function runCompiled(path: string, require: NodeRequire, keeps: boolean): void {
  const bytes = readFileSync(path);
  // As our build writes it, a bundle is ASCII: a string of half the size, and nothing to decode.
  const source = isAscii(bytes) ? bytes.toString('latin1') : bytes.toString();
  const before = '(function (exports, require, module, __filename, __dirname) {';
  const places = keptPlaces(basename(path, '.js'), bytes);
  const kept = places && (readKept(places.whole) ?? readKept(places.first));
  const cachedData = kept?.data;
  const script = new Script(`${before}${source}\n})`, {
    filename: path,
    columnOffset: -before.length,
    ...(cachedData && { cachedData }),
  });
  const usable = kept && script.cachedDataRejected !== true ? kept : null;
  if (keeps && places !== null && usable?.place !== places.whole) {
    process.once('exit', () => {
      const { user } = process.cpuUsage();
      if (user / 1000 >= ENOUGH_TO_KEEP_MS) keep(script, places.whole, places);
      else if (usable === null) keep(script, places.first, places);
    });
  }
  const module = { exports: {} };
  (script.runInThisContext() as Program)(module.exports, require, module, path, dirname(path));
}

/**
 * Where it is kept: `NODE_COMPILE_CACHE` says where, as for Node itself, and `NODE_DISABLE_COMPILE_CACHE` that nowhere.
 * The engine refuses what another version of it made, or the same with other flags, which would stand in the way of what
 * it takes: the name has the engine's own tag of both. It does not refuse what was made of another program of the same
 * length, so that the name has a sum of what was compiled. Node before 20.15 has no such sum, and nothing is kept.
 */
function keptPlaces(name: string, program: Uint8Array): Places | null {
  const { NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE || typeof zlib.crc32 !== 'function') return null;
  const folder = NODE_COMPILE_CACHE ? join(NODE_COMPILE_CACHE, 'crosscheck') : cacheFolder();
  if (folder === null) return null;
  const { arch, versions } = process;
  const tag = cachedDataVersionTag().toString(16);
  const engine = `-${versions.v8}-${arch}-`;
  const of = `${name}-${version}-${zlib.crc32(program).toString(16)}${engine}${tag}`;
  return {
    whole: join(folder, `${of}.compiled`),
    first: join(folder, `${of}.first.compiled`),
    isLike: (other) => other.startsWith(`${name}-`) && other.includes(engine) && other.endsWith('.compiled'),
  };
}

function cacheFolder(): string | null {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') return LOCALAPPDATA ? join(LOCALAPPDATA, 'crosscheck', 'cache') : null;
  const home = homedir();
  if (!home) return null;
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches', 'crosscheck');
  return join(XDG_CACHE_HOME || join(home, '.cache'), 'crosscheck');
}

/** The engine believes what it is given, to the point of crashing: a sum of it stands behind it. */
function readKept(place: string): { readonly place: string; readonly data: Buffer } | null {
  try {
    const bytes = readFileSync(place);
    const data = bytes.subarray(0, -SUM_LENGTH);
    return bytes.length > SUM_LENGTH && bytes.readUInt32LE(data.length) === zlib.crc32(data) ? { place, data } : null;
  } catch {
    return null;
  }
}

const SUM_LENGTH = 4;

/** Whoever has no place to write, or a full disk, starts as slowly as before and needs not be told. */
function keep(script: Script, place: string, places: Places): void {
  try {
    const folder = dirname(place);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Other runs that start now must not read half of it.
    const draft = `${place}.${process.pid}`;
    const data = script.createCachedData();
    const sum = Buffer.alloc(SUM_LENGTH);
    sum.writeUInt32LE(zlib.crc32(data));
    writeFileSync(draft, Buffer.concat([data, sum]), { mode: 0o600 });
    renameSync(draft, place);
    if (place === places.whole) rmSync(places.first, { force: true });
    removeOld(folder, places);
  } catch {}
}

/** Each build is another program of a few megabytes: whoever builds all day would fill the disk before any of them is old. */
function removeOld(folder: string, { isLike }: Places): void {
  const now = Date.now();
  const kept = readdirSync(folder)
    .filter((name) => name.includes('.compiled'))
    .map((name) => ({ name, path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  const surplus = kept.filter(({ name }) => isLike(name)).slice(MOST_KEPT);
  for (const one of kept) {
    if (now - one.time > UNUSED_AFTER || surplus.includes(one)) rmSync(one.path, { force: true });
  }
}
