import * as vscode from 'vscode';
import { type CorpusFindings, FINDINGS_REQUEST } from '../../../server/src/lsp/protocol';
import { EMPTY_CONTEXT, FINDINGS_VIEW, GROUP_BY_CONTEXT, STATE_CONTEXT } from '../names';
import type { Server } from '../server';
import { askForFilter } from '../views/filterInput';
import { messageOf } from '../views/model';
import { filteredContext } from '../views/names';
import { itemOf } from './item';
import { type Badge, counted, filterFindings, type Group, type GroupBy, type Node, treeOf } from './model';
import { changedNodes } from './refresh';

export interface FindingsView extends vscode.Disposable, vscode.TreeDataProvider<Node> {
  /** Asks the server anew, soon: several calls in a row make one request. */
  refresh(): void;
  groupBy(groupBy: GroupBy): Promise<void>;
  filter(): void;
  clearFilter(): void;
}

/** Milliseconds that several changes in a row are gathered for. */
const GATHER = 120;
const GROUP_BY_KEY = 'crosscheck.groupBy';

/** The tree of all findings of all corpora, whether their articles are open or not. */
export function createFindingsView(context: vscode.ExtensionContext, server: Server): FindingsView {
  const changed = new vscode.EventEmitter<Node | Node[] | undefined>();
  let grouping = context.workspaceState.get<GroupBy>(GROUP_BY_KEY, 'rule');
  let filter = '';
  let corpora: readonly CorpusFindings[] = [];
  let nodes: readonly Node[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running = 0;

  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node === undefined ? nodes : 'children' in node ? current(node).children : [])],
    getTreeItem: (node) => itemOf('children' in node ? current(node) : node),
  };

  /** The group as it is now: the editor may hold an older one with the same id. */
  const current = (group: Group): Group => {
    const within = (list: readonly Node[]): Group | null => {
      for (const node of list) {
        if (!('children' in node)) continue;
        const found = node.id === group.id ? node : within(node.children);
        if (found) return found;
      }
      return null;
    };
    return within(nodes) ?? group;
  };

  const view = vscode.window.createTreeView(FINDINGS_VIEW, { treeDataProvider: provider, showCollapseAll: true });

  /** The elements that the editor was given, by id: only those can be named in a change. */
  let given = new Map<string, Node>();

  const show = () => {
    const before = nodes;
    nodes = treeOf(filterFindings(corpora, filter), grouping);
    const changes = changedNodes(before, nodes);
    if (changes === null) {
      given = new Map(nodes.map((node) => [node.id, node]));
      changed.fire(undefined);
    } else if (changes.length > 0) {
      changed.fire(changes.map((node) => given.get(node.id) ?? node));
    }
    const badge = vscode.workspace.getConfiguration('crosscheck').get<Badge>('badge', 'warnings');
    const count = counted(corpora, badge);
    const tooltip = count === 1 ? '1 finding to look at' : `${count} findings to look at`;
    view.badge = count > 0 ? { value: count, tooltip } : undefined;
    const any = nodes.length > 0 || filter !== '';
    const state = server.state !== 'running' ? server.state : any ? 'findings' : 'clean';
    view.description = filter === '' ? '' : `“${filter}”`;
    view.message = messageOf(filter, nodes.length, 1);
    void vscode.commands.executeCommand('setContext', filteredContext('findings'), filter !== '');
    void vscode.commands.executeCommand('setContext', STATE_CONTEXT, state);
    // Where nothing was read, nothing agrees.
    const isEmpty = corpora.every(({ articles }) => articles === 0);
    void vscode.commands.executeCommand('setContext', EMPTY_CONTEXT, isEmpty);
    void vscode.commands.executeCommand('setContext', GROUP_BY_CONTEXT, grouping);
  };

  const ask = async () => {
    const mine = ++running;
    const answer = server.state === 'running' ? await server.request<CorpusFindings[]>(FINDINGS_REQUEST, {}) : null;
    if (mine !== running) return; // a later question is under way, and knows more
    corpora = answer ?? [];
    show();
  };

  const setFilter = (wanted: string) => {
    filter = wanted;
    show();
  };

  return {
    ...provider,
    refresh() {
      if (timer) return;
      timer = setTimeout(() => {
        timer = null;
        ask().catch(() => show());
      }, GATHER);
    },
    async groupBy(next) {
      grouping = next;
      await context.workspaceState.update(GROUP_BY_KEY, next);
      show();
    },
    filter: () => askForFilter('Filter the findings', filter, setFilter),
    clearFilter: () => setFilter(''),
    dispose() {
      if (timer) clearTimeout(timer);
      view.dispose();
      changed.dispose();
    },
  };
}
