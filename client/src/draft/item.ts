import * as vscode from 'vscode';
import type { WireStatement, WireStatementState } from '../../../server/src/lsp/draftProtocol';
import { openFromTree } from '../commands/places';
import { plainMarkdown } from '../plainMarkdown';
import { type ChecklistLine, checkText, countsText } from './model';

/** An icon of its own shape and a colour for each state. */
const ICONS: Readonly<Record<WireStatementState, readonly [icon: string, colour: string]>> = {
  verbatim: ['pass', 'crosscheck.verbatim'],
  agrees: ['pass', 'crosscheck.agrees'],
  'one origin': ['circle-outline', 'crosscheck.oneOrigin'],
  disputed: ['comment-discussion', 'crosscheck.disputed'],
  differs: ['warning', 'crosscheck.differs'],
  'not found': ['question', 'crosscheck.notFound'],
};

const LONGEST = 80;

export function itemOf(line: ChecklistLine): vscode.TreeItem {
  if (line.kind === 'draft') {
    const item = new vscode.TreeItem(line.list.title, vscode.TreeItemCollapsibleState.Expanded);
    item.id = line.id;
    item.description = countsText(line.list);
    item.iconPath = new vscode.ThemeIcon('edit');
    item.contextValue = 'draft';
    item.tooltip = line.list.path;
    return item;
  }
  const { statement, list } = line;
  const words = statement.words.length > LONGEST ? `${statement.words.slice(0, LONGEST - 1)}…` : statement.words;
  const item = new vscode.TreeItem(words, vscode.TreeItemCollapsibleState.None);
  item.id = line.id;
  const fallen = statement.fallen === null ? '' : 'changed since it was checked · ';
  item.description = `${fallen}${statement.letter} ${statement.told}`;
  const [ofState, colour] = ICONS[statement.state];
  const icon = statement.fallen === null ? ofState : 'history';
  item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
  item.checkboxState = {
    state: statement.checked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: statement.checked ? `Checked: ${checkText(statement.checked)}` : 'Check this statement',
    accessibilityInformation: { label: statement.checked ? 'checked' : 'not checked' },
  };
  item.contextValue = ['statement', statement.checked ? 'checked' : 'unchecked'].join(' ');
  item.tooltip = plainMarkdown(tooltipOf(statement));
  item.command = openFromTree({ uri: list.uri, range: statement.range });
  const check = statement.checked ? `, checked by ${checkText(statement.checked)}` : '';
  item.accessibilityInformation = { label: `${statement.kind}: ${words}, ${fallen}${statement.told}${check}` };
  return item;
}

function tooltipOf({ words, about, told, evidence, checked, fallen }: WireStatement): readonly string[] {
  return [
    about === '' ? words : `${words} (${about})`,
    told,
    ...evidence.slice(0, 4).map(({ name, date, supports, flags }) => {
      const parts = [date, supports ? null : 'differs', ...flags].filter((part) => part !== null);
      return parts.length === 0 ? name : `${name} (${parts.join(', ')})`;
    }),
    ...(checked ? [`Checked: ${checkText(checked)}`] : []),
    ...(fallen ? [`Checked before its sentence changed: ${checkText(fallen)}`] : []),
  ];
}
