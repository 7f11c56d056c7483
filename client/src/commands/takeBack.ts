import * as vscode from 'vscode';
import { TAKE_BACK_COMMAND, type TakeBackArguments, type TakenBack } from '../../../server/src/lsp/protocol';

/** Takes a ruling back and offers the way back: the reason that somebody wrote would else be gone with one click. */
export async function takeBackRuling(argument: TakeBackArguments): Promise<void> {
  const taken = await vscode.commands.executeCommand<TakenBack | null>(TAKE_BACK_COMMAND, argument);
  if (!taken) return;
  const undo = 'Undo';
  const message = `The ruling on ${taken.title} is taken back: what it settled is open again.`;
  if ((await vscode.window.showInformationMessage(message, undo)) !== undo) return;
  await vscode.commands.executeCommand(TAKE_BACK_COMMAND, taken);
}
