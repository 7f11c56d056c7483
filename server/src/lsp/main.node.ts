import '../cli/engine';
import '../cli/copyTexts';
import '../cli/decodeTexts';

import { startServerFromArguments } from './node';

export { startStdioServer } from './node';

// The command line loads this bundle too, and starts the server itself.
if (require.main === module) startServerFromArguments();
