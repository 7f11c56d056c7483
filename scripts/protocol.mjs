// Runs the server as a process of its own and talks to it over standard input and output.
//   node scripts/protocol.mjs [PATTERN]   only files whose path contains PATTERN
import { runTests } from './runTests.mjs';

process.exitCode = await runTests('test/protocol', process.argv[2]);
