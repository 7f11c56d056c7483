import * as vscode from 'vscode';

const MEMORY = 'crosscheck.checkedBy';

/** Whose name stands beside rulings, without a question: the setting, else what was answered once. */
export function whoIsKnown(context: vscode.ExtensionContext): string | undefined {
  const set = vscode.workspace.getConfiguration('crosscheck').get<string>('checkedBy', '').trim();
  return set !== '' ? set : context.globalState.get<string>(MEMORY, '') || undefined;
}

/**
 * The name that stands beside a tick in decisions.yaml: the setting, else what was answered once. Undefined is nobody's;
 * null: the person thought better of it.
 */
export async function whoChecks(context: vscode.ExtensionContext): Promise<string | undefined | null> {
  const set = vscode.workspace.getConfiguration('crosscheck').get<string>('checkedBy', '').trim();
  if (set !== '') return set;
  const known = context.globalState.get<string>(MEMORY);
  if (known !== undefined) return known === '' ? undefined : known;
  const name = await vscode.window.showInputBox({
    title: 'Who checks?',
    prompt:
      'Your name stands in decisions.yaml beside your ticks, and from now on beside your rulings. It is asked for once; the setting crosscheck.checkedBy changes it.',
    placeHolder: 'Leave it empty to tick without a name',
    ignoreFocusOut: true,
  });
  if (name === undefined) return null;
  await context.globalState.update(MEMORY, name.trim());
  return name.trim() === '' ? undefined : name.trim();
}
