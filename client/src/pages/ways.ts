import * as vscode from 'vscode';
import type { WirePage, WirePageLink } from '../../../server/src/lsp/pageProtocol';
import { positionOf, rangeOf } from '../commands/places';
import { PAGE_SCHEME } from './address';

/** The ways through a page: links, go to definition from any line that was written about a place, outline, folding, acts. */
export function provideWays(pageOf: (uri: vscode.Uri) => WirePage | null): vscode.Disposable {
  const selector: vscode.DocumentSelector = { scheme: PAGE_SCHEME };

  /** What a link that the editor was given stands for. */
  const given = new WeakMap<vscode.DocumentLink, { readonly uri: vscode.Uri; readonly link: WirePageLink }>();
  const links: vscode.DocumentLinkProvider = {
    provideDocumentLinks: ({ uri }) =>
      (pageOf(uri)?.links ?? []).map((link) => {
        const item = new vscode.DocumentLink(rangeOf(link.range));
        item.tooltip = `Open ${link.target.path}`;
        given.set(item, { uri, link });
        return item;
      }),
    // Only when it is followed: an article may have been edited since, and its words have moved.
    resolveDocumentLink: (item) => {
      const known = given.get(item);
      if (!known) return item;
      const now = pageOf(known.uri)?.links.find(({ range }) => rangeOf(range).isEqual(item.range)) ?? known.link;
      const { line, character } = now.target.range.start;
      item.target = vscode.Uri.parse(now.target.uri).with({ fragment: `L${line + 1},${character + 1}` });
      return item;
    },
  };

  const definition: vscode.DefinitionProvider = {
    provideDefinition: ({ uri }, position) => {
      const page = pageOf(uri);
      const at = ({ range }: WirePageLink) => rangeOf(range).contains(position);
      const found = page?.links.find(at) ?? page?.leads.find(at);
      if (!found) return null;
      const targetRange = rangeOf(found.target.range);
      const link: vscode.LocationLink = {
        originSelectionRange: rangeOf(found.range),
        targetUri: vscode.Uri.parse(found.target.uri),
        targetRange,
        targetSelectionRange: targetRange,
      };
      return [link];
    },
  };

  const folding: vscode.FoldingRangeProvider = {
    provideFoldingRanges: ({ uri }) =>
      (pageOf(uri)?.sections ?? [])
        .filter(({ range }) => range.end.line > range.start.line)
        .map(({ range }) => new vscode.FoldingRange(range.start.line, range.end.line)),
  };

  const symbols: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: ({ uri }) => nested(pageOf(uri)?.sections ?? []),
  };

  const lenses: vscode.CodeLensProvider = {
    provideCodeLenses: ({ uri }) =>
      (pageOf(uri)?.acts ?? []).map(({ line, title, command, argument }) => {
        const start = positionOf({ line, character: 0 });
        return new vscode.CodeLens(new vscode.Range(start, start), { title, command, arguments: [argument] });
      }),
  };

  return vscode.Disposable.from(
    vscode.languages.registerDocumentLinkProvider(selector, links),
    vscode.languages.registerDefinitionProvider(selector, definition),
    vscode.languages.registerFoldingRangeProvider(selector, folding),
    vscode.languages.registerDocumentSymbolProvider(selector, symbols),
    vscode.languages.registerCodeLensProvider(selector, lenses),
  );
}

/** Sections come in reading order; one that lies within another is its child. */
function nested(sections: WirePage['sections']): vscode.DocumentSymbol[] {
  const roots: vscode.DocumentSymbol[] = [];
  const open: vscode.DocumentSymbol[] = [];
  for (const { range: wire, title } of sections) {
    const range = rangeOf(wire);
    const selection = new vscode.Range(range.start, range.start);
    const symbol = new vscode.DocumentSymbol(title || '—', '', vscode.SymbolKind.Namespace, range, selection);
    while (open.length > 0 && !open.at(-1)!.range.contains(range)) open.pop();
    (open.at(-1)?.children ?? roots).push(symbol);
    open.push(symbol);
  }
  return roots;
}
