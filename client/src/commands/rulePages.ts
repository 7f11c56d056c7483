import * as vscode from 'vscode';

/**
 * Rule pages have a scheme of their own: `package.json` has the editor open it rendered, wherever a link to one is
 * clicked. (A finding's link may not be a command, and a plain file would open as Markdown source.)
 */
const SCHEME = 'crosscheck-rule';

/** Address of a rule's page, with `{code}` for the rule's code. */
export const RULE_PAGE = `${SCHEME}:/{code}.md`;

const folderOf = (context: vscode.ExtensionContext) => vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules');

/** Lets the editor read the pages that come with the extension. */
export function provideRulePages(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ path }) {
      const name = path.slice(1);
      // Addresses come from links: nothing but a page's name may become part of a path.
      if (!/^[a-zA-Z]+(?:[.-][a-z]+)*\.md$/.test(name)) return null;
      try {
        const page = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folderOf(context), name));
        return new TextDecoder().decode(page);
      } catch {
        return `# ${name.slice(0, -'.md'.length)}\n\nThere is no page about this rule.\n`;
      }
    },
  });
}

/** Opens the page of a rule, rendered. Without a code the person chooses one. */
export async function openRule(context: vscode.ExtensionContext, code?: string): Promise<void> {
  const chosen = code ?? (await chooseRule(context));
  if (chosen)
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(RULE_PAGE.replace('{code}', chosen)));
}

async function chooseRule(context: vscode.ExtensionContext): Promise<string | undefined> {
  const files = await vscode.workspace.fs.readDirectory(folderOf(context));
  const codes = files.flatMap(([name]) => (/\..+\.md$/.test(name) ? [name.slice(0, -'.md'.length)] : []));
  return vscode.window.showQuickPick(codes.sort(), { title: 'Crosscheck: Rules', placeHolder: 'Which rule?' });
}
