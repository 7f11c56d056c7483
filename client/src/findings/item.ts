import * as vscode from 'vscode';
import type { WireSeverity } from '../../../server/src/lsp/protocol';
import { openFromTree } from '../commands/places';
import { plainMarkdown } from '../plainMarkdown';
import type { Group, Leaf, Node } from './model';

const ICONS: Readonly<Record<WireSeverity, { readonly icon: string; readonly color: string }>> = {
  error: { icon: 'error', color: 'problemsErrorIcon.foreground' },
  warning: { icon: 'warning', color: 'problemsWarningIcon.foreground' },
  information: { icon: 'info', color: 'problemsInfoIcon.foreground' },
  hint: { icon: 'lightbulb', color: 'problemsInfoIcon.foreground' },
};

export function itemOf(node: Node): vscode.TreeItem {
  return node.kind === 'finding' ? itemOfFinding(node) : itemOfGroup(node);
}

function itemOfGroup(group: Group): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(group.label, group.kind === 'corpus' ? Expanded : Collapsed);
  item.id = group.id;
  item.description = group.detail;
  item.contextValue = group.kind;
  if (group.kind === 'article' && group.uri) {
    item.resourceUri = vscode.Uri.parse(group.uri);
    item.tooltip = vscode.workspace.asRelativePath(item.resourceUri);
    item.iconPath = vscode.ThemeIcon.File;
  } else if (group.kind === 'ignored') item.iconPath = new vscode.ThemeIcon('eye-closed');
  else if (group.kind === 'corpus') item.iconPath = new vscode.ThemeIcon('library');
  else if (group.severity) item.iconPath = iconOf(group.severity);
  item.accessibilityInformation = { label: `${group.label}, ${group.detail}` };
  return item;
}

function itemOfFinding({ id, label, detail, finding, ignored, ruling }: Leaf): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  item.id = id;
  item.description = detail;
  item.iconPath = ignored === null ? iconOf(finding.severity) : new vscode.ThemeIcon('circle-slash');
  item.tooltip = tooltipOf(label, finding.related, ignored);
  item.contextValue = [
    'finding',
    ...(ignored === null && canBeIgnored(finding) ? ['open'] : []),
    ...(finding.claim ? ['claim'] : []),
    ...(ruling === null ? [] : ['ruled']),
  ].join(' ');
  item.command = openFromTree(finding);
  item.accessibilityInformation = { label: `${finding.severity}: ${label}, ${detail}` };
  return item;
}

/** A ruling holds for words of an article; what is wrong with the corpus's own files is to be mended. */
function canBeIgnored({ code, range: { start, end } }: Leaf['finding']): boolean {
  if (/^(annotation|corpus|decision)\./.test(code)) return false;
  return start.line !== end.line || start.character !== end.character;
}

function tooltipOf(
  message: string,
  related: Leaf['finding']['related'],
  ignored: string | null,
): vscode.MarkdownString {
  const places = related.slice(0, 5).map((place) => `${place.path}:${place.range.start.line + 1} ${place.message}`);
  const more = related.length > 5 ? [`and ${related.length - 5} more`] : [];
  return plainMarkdown([message, ...(ignored === null ? [] : [`Ignored: ${ignored}`]), ...places, ...more]);
}

function iconOf(severity: WireSeverity): vscode.ThemeIcon {
  const { icon, color } = ICONS[severity];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}
