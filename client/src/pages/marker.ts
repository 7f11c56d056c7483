import * as vscode from 'vscode';
import type { WirePage, WirePageMark } from '../../../server/src/lsp/pageProtocol';
import { rangeOf } from '../commands/places';
import { PAGE_SCHEME } from './address';

export interface Marker extends vscode.Disposable {
  /** Sets the words of a page apart, wherever it is on show. */
  mark(uri: vscode.Uri): void;
}

/** Colours are the theme's, so that every theme, also one of high contrast, has its say. */
const STYLES: Readonly<Record<WirePageMark, vscode.DecorationRenderOptions>> = {
  heading: { fontWeight: 'bold', color: new vscode.ThemeColor('symbolIcon.classForeground') },
  words: {
    fontWeight: 'bold',
    backgroundColor: new vscode.ThemeColor('editor.wordHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.wordHighlightBorder'),
  },
  value: { fontWeight: 'bold' },
  warning: { fontWeight: 'bold', color: new vscode.ThemeColor('editorWarning.foreground') },
  muted: { color: new vscode.ThemeColor('descriptionForeground') },
};

export function createMarker(pageOf: (uri: vscode.Uri) => WirePage | null): Marker {
  const types = Object.entries(STYLES).map(
    ([kind, style]) => [kind, vscode.window.createTextEditorDecorationType(style)] as const,
  );

  const markEditor = (editor: vscode.TextEditor) => {
    if (editor.document.uri.scheme !== PAGE_SCHEME) return;
    const page = pageOf(editor.document.uri);
    // While a newer text is on its way the ranges would fall on other words.
    const marks = page?.text === editor.document.getText() ? page.marks : [];
    for (const [kind, type] of types) {
      editor.setDecorations(
        type,
        marks.filter((mark) => mark.kind === kind).map(({ range }) => rangeOf(range)),
      );
    }
  };

  const listening = vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(markEditor));
  return {
    mark: (uri) => {
      for (const editor of vscode.window.visibleTextEditors) {
        if (editor.document.uri.toString() === uri.toString()) markEditor(editor);
      }
    },
    dispose: () => {
      listening.dispose();
      for (const [, type] of types) type.dispose();
    },
  };
}
