import type { Connection } from 'vscode-languageserver';
import type { Clock, Logger, Service } from '../service';
import { describe } from './errors';
import { viewLines } from './views';
import { VIEW_REQUEST, type ViewAnswer, type ViewParams } from './viewsProtocol';

export interface ViewsContext {
  readonly connection: Connection;
  readonly service: Service;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly ready: () => Promise<void>;
}

/** What the views ask. */
export function registerViews({ connection, service, clock, logger, ready }: ViewsContext): void {
  connection.onRequest(VIEW_REQUEST, async (params: ViewParams): Promise<ViewAnswer | null> => {
    await ready();
    await clock.yield();
    try {
      return viewLines(service, params);
    } catch (error) {
      logger.error(`view ${params.view}: ${describe(error)}`);
      return null;
    }
  });
}
