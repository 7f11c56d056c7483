import '../cli/engine';

import { startServerFromArguments } from './node';

startServerFromArguments();
