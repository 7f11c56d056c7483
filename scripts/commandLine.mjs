// node scripts/commandLine.mjs [PATTERN]   the tests of the built command line (dist/cli.js)
import { runTests } from './runTests.mjs';

process.exitCode = await runTests('test/cli', process.argv[2]);
