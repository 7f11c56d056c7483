// node scripts/unit.mjs [PATTERN]   the unit tests whose path contains PATTERN
import { runTests } from './runTests.mjs';

process.exitCode = await runTests('test/unit', process.argv[2]);
