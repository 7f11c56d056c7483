import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles, pathToUri, systemClock } from '../cli/files';
import { textWhenAnnotated } from '../cli/git';
import { describe } from './errors';
import { type Host, startServer } from './server';

/** The pages lie beside the bundles, in the package as in the repository. */
function rulePages(): string | null {
  const folder = join(__dirname, '..', 'docs', 'rules');
  return existsSync(folder) ? `${pathToUri(folder)}/{code}.md` : null;
}

/** Where programs of this system keep what is no setting and no document. */
function storage(): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'crosscheck');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'crosscheck');
  return join(XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'crosscheck');
}

function host(): Host {
  return {
    files: diskFiles,
    clock: systemClock,
    rulePage: rulePages(),
    storage: pathToUri(storage()),
    formerText: textWhenAnnotated,
  };
}

/** Serves an editor on standard input and output; nothing but the protocol is written there. */
export function startStdioServer(): void {
  // Whatever a library prints must not land between two messages.
  console.log = console.error;
  console.info = console.error;
  console.debug = console.error;
  if (process.stdin.isTTY)
    console.error('Waiting for an editor on standard input: an editor starts this, nobody types it. Ctrl+C ends it.');
  surviveRejections();
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), host());
}

/** What nobody waited for any more (an answer to an editor that is gone, say) is no reason to leave the others alone. */
function surviveRejections(): void {
  process.on('unhandledRejection', (error) => console.error(`unhandled: ${describe(error)}`));
}

/** Serves on the transport that the arguments name: `--stdio`, `--node-ipc`, `--pipe=…`, `--socket=…`. */
export function startServerFromArguments(): void {
  if (process.argv.includes('--stdio')) startStdioServer();
  else {
    surviveRejections();
    startServer(createConnection(ProposedFeatures.all), host());
  }
}
