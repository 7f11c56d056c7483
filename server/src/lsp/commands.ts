import type { Connection, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Clock, CorpusView, Logger, Service } from '../service';
import { describe } from './errors';
import { fileOf, spanIn } from './fromProtocol';
import { DECIDE_COMMAND, type DecideArguments } from './protocol';
import { linesOf, toRange } from './toProtocol';

export interface CommandContext {
  readonly connection: Connection;
  readonly service: Service;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly ready: () => Promise<void>;
}

/** Commands change files through `workspace/applyEdit` only, so that they work and can be undone in any editor. */
export function registerCommands({ connection, service, clock, logger, ready }: CommandContext): void {
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    await clock.yield();
    await ready();
    try {
      if (command === DECIDE_COMMAND) return await decide(connection, service, given?.[0] as DecideArguments);
    } catch (error) {
      logger.error(`${command}: ${describe(error)}`);
      connection.window.showErrorMessage(
        `Crosscheck could not do that: ${error instanceof Error ? error.message : error}`,
      );
    }
    return null;
  });
}

async function decide(connection: Connection, service: Service, argument: DecideArguments): Promise<null> {
  void connection;
  void service;
  void argument;
  return null;
}
void [fileOf, spanIn, linesOf, toRange];
export type Unused = TextEdit | WorkspaceEdit | CorpusView;
