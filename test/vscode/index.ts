import { writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';

// The console also carries the editor's own words: the mark tells the tests' apart.
Mocha.reporters.Base.consoleLog = (...args: unknown[]) => console.log(`[tests] ${format(...args)}`);

/**
 * What VS Code runs in its extension host. The suites are bundled into this file: requiring them after mocha is set up
 * registers them, one after the other, in the order of the list.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000, slow: 3000 });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, 'suites', mocha);
  await import('./suites');
  const { passed, failed } = await new Promise<{ passed: number; failed: number }>((resolve) => {
    let passed = 0;
    const runner = mocha.run((failed) => resolve({ passed, failed }));
    runner.on('pass', () => passed++);
  });
  const result = process.env.CROSSCHECK_TEST_RESULT;
  if (result) writeFileSync(result, JSON.stringify({ passed, failed }));
  if (failed > 0) throw new Error(`${failed} failed`);
}
