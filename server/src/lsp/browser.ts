import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { Clock } from '../service';
import { startServer } from './server';

/** What a message port is in a browser; Node's types know another one. */
interface Port {
  onmessage: (() => void) | null;
  postMessage(message: null): void;
  close(): void;
}

const clock: Clock = {
  now: () => performance.now(),
  // A worker has no setImmediate, and timers wait four milliseconds: a message to oneself comes after those that wait.
  yield: () =>
    new Promise((resolve) => {
      const channel = new MessageChannel();
      const [own, other] = [channel.port1 as unknown as Port, channel.port2 as unknown as Port];
      own.onmessage = () => {
        own.close();
        resolve();
      };
      other.postMessage(null);
    }),
};

// The worker's own scope is its line to the client; the library's types for it come with the DOM's, which we leave out.
const scope = globalThis as never;
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
);
startServer(connection, { files: null, clock, rulePage: null, storage: null, formerText: null });
