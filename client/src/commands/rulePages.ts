import * as vscode from 'vscode';

const RULES = ['docs', 'rules'];

/** Opens the page of a rule, rendered. Without a code the person chooses one. */
export async function openRule(context: vscode.ExtensionContext, code?: string): Promise<void> {
  const chosen = code ?? (await chooseRule(context));
  // Codes come from links too: nothing but a rule's name may become part of a path.
  if (!chosen || !/^[a-z]+(?:[.-][a-z]+)*$/.test(chosen)) return;
  const page = vscode.Uri.joinPath(context.extensionUri, ...RULES, `${chosen}.md`);
  try {
    await vscode.workspace.fs.stat(page);
  } catch {
    void vscode.window.showInformationMessage(`There is no page about ${chosen}.`);
    return;
  }
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    await vscode.window.showTextDocument(page); // the preview is an extension of its own, which may be switched off
  }
}

async function chooseRule(context: vscode.ExtensionContext): Promise<string | undefined> {
  const files = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(context.extensionUri, ...RULES));
  const codes = files.flatMap(([name]) => (/\..+\.md$/.test(name) ? [name.slice(0, -'.md'.length)] : []));
  return vscode.window.showQuickPick(codes.sort(), { title: 'Crosscheck: Rules', placeHolder: 'Which rule?' });
}
