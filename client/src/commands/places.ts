import * as vscode from 'vscode';
import type { WireRange } from '../../../server/src/lsp/protocol';

export function positionOf({ line, character }: WireRange['start']): vscode.Position {
  return new vscode.Position(line, character);
}

export function rangeOf({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(positionOf(start), positionOf(end));
}

/** As requests carry it: a `Range` of the editor's own becomes a pair when it is written as JSON. */
export function wireRange({ start, end }: vscode.Range): WireRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

export async function showPlace(uri: vscode.Uri, selection: vscode.Range): Promise<void> {
  await vscode.window.showTextDocument(uri, { selection, preview: true });
}

/**
 * What a line of a tree opens. It is the editor's own command because only that one is told how the line was opened: a
 * click and Space show the place and leave the keyboard in the tree, a double click and Enter go into the text.
 */
export function openFromTree(place: { readonly uri: string; readonly range: WireRange }): vscode.Command {
  const options: vscode.TextDocumentShowOptions = { selection: rangeOf(place.range), preview: true };
  return { command: 'vscode.open', title: 'Open', arguments: [vscode.Uri.parse(place.uri), options] };
}
