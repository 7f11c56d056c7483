import { startServerFromArguments } from './node';

startServerFromArguments();
