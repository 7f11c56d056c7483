import * as vscode from 'vscode';
import type { WireViewItem } from '../../../server/src/lsp/viewsProtocol';
import { openFromTree } from '../commands/places';
import { plainMarkdown } from '../plainMarkdown';
import { keyOf } from './model';

/** The editor's own pictures, in the colours that it gives to states. */
const ICONS: Readonly<Record<WireViewItem['icon'], string | readonly [icon: string, color: string]>> = {
  corpus: 'library',
  date: 'calendar',
  outlet: 'broadcast',
  article: 'file-text',
  draft: 'edit',
  person: 'person',
  organisation: 'organization',
  state: 'globe',
  place: 'location',
  weapon: 'rocket',
  platform: 'package',
  quotation: 'quote',
  nobody: 'question',
  mention: 'symbol-string',
  figure: 'symbol-number',
  conflict: ['warning', 'problemsWarningIcon.foreground'],
  disputed: ['comment-discussion', 'problemsWarningIcon.foreground'],
  differs: ['info', 'problemsInfoIcon.foreground'],
  updated: ['history', 'problemsInfoIcon.foreground'],
  agreed: ['pass', 'testing.iconPassed'],
  single: 'circle-outline',
  decided: 'law',
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  information: ['info', 'problemsInfoIcon.foreground'],
  hint: ['lightbulb', 'problemsInfoIcon.foreground'],
};

/** What a screen reader says instead of an icon. */
const SPOKEN: Readonly<Partial<Record<WireViewItem['icon'], string>>> = {
  conflict: 'in conflict',
  disputed: 'disputed',
  differs: 'differs',
  updated: 'updated',
  agreed: 'agreed',
  decided: 'ruled on',
  draft: 'draft',
  error: 'error',
  warning: 'warning',
  information: 'information',
  hint: 'hint',
};

export function itemOf(line: WireViewItem): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const state = line.kind === 'corpus' ? Expanded : line.hasChildren ? Collapsed : None;
  const item = new vscode.TreeItem(line.label, state);
  item.id = keyOf(line);
  item.description = line.detail;
  item.contextValue = [
    line.kind,
    ...(line.claim ? ['compared'] : []),
    ...(line.kind === 'claim' && line.icon === 'decided' ? ['decided'] : []),
  ].join(' ');
  const icon = ICONS[line.icon];
  item.iconPath =
    typeof icon === 'string'
      ? new vscode.ThemeIcon(icon)
      : new vscode.ThemeIcon(icon[0], new vscode.ThemeColor(icon[1]));
  if (line.tooltip.length > 0) item.tooltip = plainMarkdown(line.tooltip);
  if (line.place) item.command = openFromTree(line.place);
  const spoken = SPOKEN[line.icon];
  item.accessibilityInformation = { label: [line.label, line.detail, spoken].filter(Boolean).join(', ') };
  return item;
}

/** The line that asks for more. */
export function itemOfMore(id: string, left: number, command: vscode.Command): vscode.TreeItem {
  const item = new vscode.TreeItem(`Show more (${left} left)`, vscode.TreeItemCollapsibleState.None);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = command;
  return item;
}
