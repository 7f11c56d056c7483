import * as vscode from 'vscode';

type Symbols = vscode.SymbolInformation[] | vscode.DocumentSymbol[] | null | undefined;

/**
 * VS Code's own Markdown support lists the headings of a `.md` file already, and both outlines show as one: there,
 * only what stands under the headings is ours to add.
 */
export async function withoutHeadings(
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
  next: (document: vscode.TextDocument, token: vscode.CancellationToken) => vscode.ProviderResult<Symbols>,
): Promise<Symbols> {
  const symbols = await next(document, token);
  if (!symbols || document.languageId !== 'markdown') return symbols;
  return symbols.flatMap((symbol) =>
    'children' in symbol && isHeading(symbol) ? symbol.children : [symbol],
  ) as Symbols;
}

function isHeading({ kind }: vscode.DocumentSymbol): boolean {
  return kind === vscode.SymbolKind.File || kind === vscode.SymbolKind.Namespace;
}
