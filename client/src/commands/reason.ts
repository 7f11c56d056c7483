import * as vscode from 'vscode';
import { RECORD_TEXTS_COMMAND, type RecordTextsArguments } from '../../../server/src/lsp/lockedProtocol';
import { DECIDE_COMMAND, type DecideArguments } from '../../../server/src/lsp/protocol';
import { whoIsKnown } from '../draft/whoChecks';

/** Asks why; null when the person changed their mind. */
export function inputReason(what: string, example: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: what,
    prompt: 'Why? The reason is kept in decisions.yaml, for whoever asks next.',
    placeHolder: `for example: ${example}`,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() ? null : 'Please give a reason.'),
  });
}

/**
 * A code action that decides comes without a reason: asks for it before the server carries it out, and says who rules as
 * far as that is known. Null when the
 * person changed their mind; every other command goes on as it is.
 */
export async function askForReason(
  command: string,
  args: unknown[],
  context: vscode.ExtensionContext,
): Promise<unknown[] | null> {
  if (command === RECORD_TEXTS_COMMAND) return withReasonForText(args[0] as RecordTextsArguments);
  if (command !== DECIDE_COMMAND) return args;
  const decision = args[0] as DecideArguments;
  const reason = decision.reason ?? (await inputReason(titleOf(decision), exampleOf(decision)));
  if (reason === undefined) return null;
  const by = decision.by ?? whoIsKnown(context);
  return [{ ...decision, reason: reason.trim(), ...(by === undefined ? {} : { by }) }, ...args.slice(1)];
}

/** A single text that changed is recorded anew for a reason; texts that are recorded for the first time need none. */
async function withReasonForText(record: RecordTextsArguments): Promise<unknown[] | null> {
  if (record.reason !== undefined || !/\.(?:txt|md|article)$/i.test(record.uri)) return [record];
  const reason = await vscode.window.showInputBox({
    title: 'Record the text as it is now',
    prompt: 'What changed it, and on whose word? The reason is kept in locked.sha256, above the text’s line.',
    placeHolder: 'for example: the outlet corrected the toll on March 6',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() ? null : 'Please give a reason.'),
  });
  return reason === undefined ? null : [{ ...record, reason: reason.trim() }];
}

/** A reason that somebody could give for a ruling of this kind. */
function exampleOf(decision: DecideArguments): string {
  if (decision.kind === 'claim') {
    if (decision.verdict === 'not the same claim') return 'one counts the harbour, the other the whole town';
    return decision.verdict === 'disputed'
      ? 'both sides stand by their number'
      : 'the ministry’s table of Friday has it';
  }
  if (decision.code.startsWith('quote.')) return 'the caption is a joke, not a saying';
  return 'printed so in the original';
}

function titleOf(decision: DecideArguments): string {
  if (decision.kind === 'finding') return `Ignore this finding (${decision.code})`;
  if (decision.verdict === 'accepted') return `Accept ${decision.value ?? 'this value'}`;
  return decision.verdict === 'disputed' ? 'Mark the claim as disputed' : 'Say that these are not the same claim';
}
