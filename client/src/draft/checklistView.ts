import * as vscode from 'vscode';
import {
  CHECKLISTS_REQUEST,
  TICK_COMMAND,
  type TickArguments,
  type WireChecklist,
} from '../../../server/src/lsp/draftProtocol';
import type { Server } from '../server';
import { itemOf } from './item';
import { type ChecklistLine, countOpen, linesOf, type StatementLine } from './model';
import * as names from './names';
import { whoChecks } from './whoChecks';

/** Milliseconds that several changes in a row are gathered for. */
const GATHER = 120;

export interface ChecklistView extends vscode.Disposable {
  /** Asks the server anew, soon. */
  refresh(): void;
  /** The lists as they were told last. */
  readonly lists: readonly WireChecklist[];
  readonly onDidChange: vscode.Event<void>;
  showOnlyOpen(onlyOpen: boolean): Promise<void>;
  tick(line: StatementLine, checked: boolean, note?: string): Promise<void>;
  /** Ticks the line that has the keyboard's focus, or takes its tick away. */
  toggleFocused(): Promise<void>;
}

/** Every checkable statement of the drafts, in order, with its state, to be ticked. */
export function createChecklistView(context: vscode.ExtensionContext, server: Server): ChecklistView {
  const changed = new vscode.EventEmitter<ChecklistLine | undefined>();
  const told = new vscode.EventEmitter<void>();
  let lists: readonly WireChecklist[] = [];
  let onlyOpen = context.workspaceState.get<boolean>(names.ONLY_OPEN_CONTEXT, false);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let turn = 0;

  const view = vscode.window.createTreeView<ChecklistLine>(names.CHECKLIST_VIEW, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      getChildren: (line) => (line ? (line.kind === 'draft' ? [...line.children] : []) : [...linesOf(lists, onlyOpen)]),
    },
    // Ticks belong to statements: a draft's line is no box that ticks them all.
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  });

  const describe = (): void => {
    const open = countOpen(lists);
    const all = lists.reduce((sum, { statements }) => sum + statements.length, 0);
    const checked = lists.reduce((sum, { statements }) => sum + statements.filter((one) => one.checked).length, 0);
    // No badge: the editor would add it to that of the findings, which are the same places told again.
    const left = open === 0 ? '' : ` · ${open} ${open === 1 ? 'needs' : 'need'} a look`;
    view.description = all === 0 ? '' : `${checked} of ${all} checked${left}${onlyOpen ? ', only these shown' : ''}`;
    void vscode.commands.executeCommand('setContext', names.HAS_DRAFT_CONTEXT, lists.length > 0);
    void vscode.commands.executeCommand('setContext', names.ONLY_OPEN_CONTEXT, onlyOpen);
  };

  const update = async (): Promise<void> => {
    const mine = ++turn;
    const answer = await server.request<readonly WireChecklist[]>(CHECKLISTS_REQUEST, {});
    if (mine !== turn) return;
    lists = answer ?? [];
    describe();
    changed.fire(undefined);
    told.fire();
  };

  const tick: ChecklistView['tick'] = async ({ list, statement }, checked, note) => {
    const by = checked ? await whoChecks(context) : undefined;
    if (by === null) {
      // A box that was clicked is drawn as it was.
      changed.fire(undefined);
      return;
    }
    const argument: TickArguments = {
      uri: list.uri,
      range: statement.range,
      kind: statement.kind,
      checked,
      ...(by === undefined ? {} : { by }),
      ...(note === undefined ? {} : { note }),
    };
    await vscode.commands.executeCommand(TICK_COMMAND, argument);
  };

  view.onDidChangeCheckboxState(async ({ items }) => {
    for (const [line, state] of items) {
      if (line.kind === 'statement') await tick(line, state === vscode.TreeItemCheckboxState.Checked);
    }
  });

  describe();
  return {
    get lists() {
      return lists;
    },
    onDidChange: told.event,
    refresh: () => {
      timer ??= setTimeout(() => {
        timer = null;
        update().catch(() => {});
      }, GATHER);
    },
    async showOnlyOpen(wanted) {
      onlyOpen = wanted;
      await context.workspaceState.update(names.ONLY_OPEN_CONTEXT, wanted);
      describe();
      changed.fire(undefined);
    },
    tick,
    async toggleFocused() {
      // A view does not tell which line is focused: the one whose selection changes when the list is told to change it.
      const before = new Set(view.selection);
      await vscode.commands.executeCommand('list.toggleSelection');
      const after = view.selection;
      const line = after.find((one) => !before.has(one)) ?? [...before].find((one) => !after.includes(one));
      if (line?.kind === 'statement') await tick(line, line.statement.checked === null);
    },
    dispose: () => {
      if (timer) clearTimeout(timer);
      view.dispose();
      changed.dispose();
      told.dispose();
    },
  };
}
