import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Clock, Logger, Service } from '../service';
import { describe } from './errors';

/** What somebody asked for and cannot have, in words for them: the editor shows it. */
export class Refusal extends Error {}

export interface AnswerContext {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Resolves when the corpora have been read. */
  readonly ready: () => Promise<void>;
  readonly service: Pick<Service, 'served'>;
}

/**
 * What an answer waits for: that all articles have been read, or, where it is about one article by itself, that this one has. An
 * article that the editor shows is there long before the others.
 */
export type Awaited = 'corpus' | 'article';

export type Answer = <P, R>(
  name: string,
  feature: (params: P) => R,
  awaits?: Awaited | ((params: P) => Awaited),
) => (params: P, token: CancellationToken) => Promise<R | null>;

/**
 * Makes request handlers. Each yields first, so that a cancellation or a newer edit that waits behind the request is
 * seen before any work is done; a synchronous handler would never learn of it. A feature fails alone: its error is
 * logged and it answers null; a refusal is told to whoever asked.
 */
export function createAnswer({ clock, logger, ready, service }: AnswerContext): Answer {
  return (name, feature, awaits = 'corpus') =>
    async (params, token) => {
      await clock.yield();
      const article = (typeof awaits === 'function' ? awaits(params) : awaits) === 'article' ? uriIn(params) : null;
      await Promise.race([ready(), cancelled(token), ...(article === null ? [] : [service.served(article)])]);
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

/** The file that a request is about, as the protocol's requests and our own name it. */
function uriIn(params: unknown): string | null {
  const { textDocument, uri } = params as { textDocument?: { uri?: string }; uri?: string };
  return textDocument?.uri ?? uri ?? null;
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });
}
