import * as vscode from 'vscode';

/** Lines of plain words as a tooltip: `appendText` would make every space a non-breaking one, and lines would break within words. */
export function plainMarkdown(lines: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(lines.map(plainly).join('\n\n'));
}

function plainly(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-!~<>|&$]/g, '\\$&').replace(/\s+/g, ' ');
}
