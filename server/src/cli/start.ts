import './engine';
import './engineOfMarked';
import { join } from 'node:path';
import { runCompiled } from './compiled';

// A server is another bundle: of this one it needs little, and what it compiled would serve nobody else.
runCompiled(join(__dirname, 'program.js'), require, process.argv[2] !== 'lsp');
