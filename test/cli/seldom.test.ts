import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const root = process.env.CROSSCHECK_ROOT ?? process.cwd();
const place = pathToFileURL(join(root, 'scripts', 'seldom.mjs')).href;

interface Seldom {
  readonly MARK: string;
  readonly readSeldom: (text: string) => readonly { line: number; file: string; name: string }[];
  readonly markFunctions: (code: string, listed: ReturnType<Seldom['readSeldom']>) => string;
}
const load = (): Promise<Seldom> => import(place);

const BUNDLE = `var lib = 1;
// node_modules/lib/index.js
function count(a) { return a; }
// server/src/facts/one.ts
function count2(a) { return a + 1; }
var twice = (a) => count2(count2(a));
var { size, count: other = count2 } = { count2, size: count2 };
// server/src/facts/two.ts
function count3({ count2: inner, twice }) {
  count2: for (;;) break count2;
  return lib.count2 + inner + twice + lib["count2"] + lib[count2];
}
class Counter { count2() { return count2(1); } }
`;

test('marks a function wherever it is a variable, and nothing that is only called as it is', async () => {
  const { markFunctions, readSeldom } = await load();
  const marked = markFunctions(BUNDLE, readSeldom('# heading\nfacts/one.ts: count twice\n'));
  assert.equal(
    marked,
    `var lib = 1;
// node_modules/lib/index.js
function count(a) { return a; }
// server/src/facts/one.ts
function seldom_count2(a) { return a + 1; }
var seldom_twice = (a) => seldom_count2(seldom_count2(a));
var { size, count: other = seldom_count2 } = { count2: seldom_count2, size: seldom_count2 };
// server/src/facts/two.ts
function count3({ count2: inner, twice: seldom_twice }) {
  count2: for (;;) break count2;
  return lib.count2 + inner + seldom_twice + lib["count2"] + lib[seldom_count2];
}
class Counter { count2() { return seldom_count2(1); } }
`,
  );
  assert.equal(markFunctions(BUNDLE, readSeldom('# heading\n\n')), BUNDLE);
});

test('tells the line of a function that the command line does not have', async () => {
  const { markFunctions, readSeldom } = await load();
  const told = (text: string) => () => markFunctions(BUNDLE, readSeldom(text));
  assert.throws(
    told('# heading\nfacts/two.ts: count\nfacts/two.ts: twice\n'),
    /seldom\.txt:3: facts\/two\.ts has no function twice/,
  );
  assert.throws(told('lib/index.js: count\n'), /seldom\.txt:1/);
});

test('the engine leaves alone what is marked', async () => {
  const { MARK } = await load();
  assert.ok(readFileSync(join(root, 'dist', 'cli.js'), 'utf8').includes(`--turbo-filter=-${MARK}*`));
  assert.ok(readFileSync(join(root, 'dist', 'program.js'), 'utf8').includes(`function ${MARK}`));
});
