import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CLIENT_COMMANDS } from '../../server/src/lsp/protocol';
import { closeAll, eventually, MISSILES, open, rangeOf } from './helpers';

describe('reading an article', () => {
  after(closeAll);

  it('shows a card on a weapon, with links that the editor lets through', async () => {
    const { document } = await open(MISSILES);
    const { start } = rangeOf(document, 'Lanner anti-ship');
    const card = await eventually('the card', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        start,
      );
      const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
      return contents.find(({ value }) => value.includes('Lanner'));
    });
    assert.match(card.value, /weapon/);
    assert.deepEqual(card.isTrusted, { enabledCommands: CLIENT_COMMANDS });
    const commands = [...card.value.matchAll(/command:([\w.]+)/g)].map(([, name]) => name ?? '');
    assert.ok(commands.length > 0, card.value);
    for (const command of commands) assert.ok(CLIENT_COMMANDS.includes(command), command);
  });

  it('leads from a name to where the other outlets have it', async () => {
    const { document } = await open(MISSILES);
    const targets = await definitions(document.uri, rangeOf(document, 'Lanner anti-ship').start);
    const paths = new Set(targets.map(({ targetUri }) => vscode.workspace.asRelativePath(targetUri)));
    assert.ok(
      [...paths].some((path) => path !== MISSILES && path.startsWith('articles/')),
      [...paths].join(),
    );
    assert.ok(paths.has('entities.yaml'), [...paths].join());
  });

  it('finds the mentions of a person in all articles', async () => {
    const { document } = await open(MISSILES);
    const { start } = rangeOf(document, 'Marcus Thill');
    const all = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      start,
    );
    assert.ok(new Set(all.map(({ uri }) => uri.path)).size >= 2, all.map(({ uri }) => uri.path).join());
  });

  it('adds quotations and figures to the outline of a Markdown file, and no heading twice', async () => {
    const { document } = await open('drafts/ten-days.md');
    const names = await eventually('the outline', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const all = namesIn(symbols ?? []);
      return all.some((name) => name.startsWith('Lanner range')) ? all : undefined;
    });
    const headings = names.filter((name) => name.includes('The missiles'));
    assert.ok(headings.length <= 1, names.join('\n'));
    assert.ok(
      names.some((name) => name.startsWith('Ruth Askell: “')),
      names.join('\n'),
    );
  });

  it('has nothing to say about the other side of a diff', async () => {
    const { document } = await open(MISSILES);
    const text = document.getText();
    const provider = vscode.workspace.registerTextDocumentContentProvider('git', {
      provideTextDocumentContent: () => text,
    });
    const copy = await vscode.workspace.openTextDocument(document.uri.with({ scheme: 'git' }));
    await vscode.window.showTextDocument(copy);
    const { start } = rangeOf(copy, 'Lanner anti-ship');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', copy.uri, start);
    provider.dispose();
    assert.deepEqual(hovers, []);
    assert.deepEqual(vscode.languages.getDiagnostics(copy.uri), []);
  });
});

async function definitions(uri: vscode.Uri, position: vscode.Position): Promise<vscode.LocationLink[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    uri,
    position,
  );
  return found.map((one) => ('targetUri' in one ? one : { targetUri: one.uri, targetRange: one.range }));
}

function namesIn(symbols: readonly vscode.DocumentSymbol[]): string[] {
  return symbols.flatMap(({ name, children }) => [name, ...namesIn(children ?? [])]);
}
