import * as vscode from 'vscode';

/** Marks the words in the text that a question is about, as the editor marks what it found. Whoever asked disposes of it. */
export function createHighlight(): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchBorder'),
  });
}
