// node scripts/fuzz.mjs [RUNS]   the random edits of annotated texts, as many sequences as the manual promises
import { runTests } from './runTests.mjs';

process.env.CROSSCHECK_RUNS = process.argv[2] ?? '10000';
process.exitCode = await runTests('test/unit', 'standoff/editing');
