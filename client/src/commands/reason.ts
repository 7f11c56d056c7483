import * as vscode from 'vscode';
import { DECIDE_COMMAND, type DecideArguments } from '../../../server/src/lsp/protocol';

/** Asks why; null when the person changed their mind. */
export function inputReason(what: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: what,
    prompt: 'Why? The reason is kept in decisions.yaml, for whoever asks next.',
    placeHolder: 'for example: the caption is a joke, not a saying',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() ? null : 'Please give a reason.'),
  });
}

/**
 * A code action that decides comes without a reason: asks for it before the server carries it out. Null when the
 * person changed their mind; every other command goes on as it is.
 */
export async function askForReason(command: string, args: unknown[]): Promise<unknown[] | null> {
  if (command !== DECIDE_COMMAND) return args;
  const decision = args[0] as DecideArguments;
  if (decision.reason !== undefined) return args;
  const reason = await inputReason(titleOf(decision));
  return reason === undefined ? null : [{ ...decision, reason: reason.trim() }, ...args.slice(1)];
}

function titleOf(decision: DecideArguments): string {
  if (decision.kind === 'finding') return `Ignore this finding (${decision.code})`;
  if (decision.verdict === 'accepted') return `Accept ${decision.value ?? 'this value'}`;
  return decision.verdict === 'disputed' ? 'Mark the claim as disputed' : 'Say that these are not the same claim';
}
