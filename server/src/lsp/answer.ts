import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Clock, Logger } from '../service';
import { describe } from './errors';

/** What somebody asked for and cannot have, in words for them: the editor shows it. */
export class Refusal extends Error {}

export interface AnswerContext {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Resolves when the corpora have been read. */
  readonly ready: () => Promise<void>;
}

export type Answer = <P, R>(
  name: string,
  feature: (params: P) => R,
) => (params: P, token: CancellationToken) => Promise<R | null>;

/**
 * Makes request handlers. Each yields first, so that a cancellation or a newer edit that waits behind the request is
 * seen before any work is done; a synchronous handler would never learn of it. A feature fails alone: its error is
 * logged and it answers null; a refusal is told to whoever asked.
 */
export function createAnswer({ clock, logger, ready }: AnswerContext): Answer {
  return (name, feature) => async (params, token) => {
    await clock.yield();
    await Promise.race([ready(), cancelled(token)]);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    try {
      return feature(params);
    } catch (error) {
      if (error instanceof Refusal) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
      logger.error(`${name}: ${describe(error)}`);
      return null;
    }
  };
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });
}
