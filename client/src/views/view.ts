import * as vscode from 'vscode';
import {
  ARRANGEMENTS,
  VIEW_REQUEST,
  type ViewAnswer,
  type ViewName,
  type ViewParams,
  type WireViewItem,
} from '../../../server/src/lsp/viewsProtocol';
import type { Server } from '../server';
import { askForFilter } from './filterInput';
import { itemOf, itemOfMore } from './item';
import {
  ARRANGEMENT_TITLES,
  AT_FIRST,
  changedLines,
  descriptionOf,
  keyOf,
  type Level,
  type Levels,
  messageOf,
  reachable,
  TOP,
  wantedLevel,
} from './model';
import { filteredContext, viewId } from './names';

/** What the editor holds of a line: the same object for the same key, so that a change can be told of it. */
export interface Handle {
  readonly key: string;
  /** Stands for the lines of this parent that were not asked for. */
  readonly moreOf?: string;
}

export interface CorpusTree extends vscode.Disposable, vscode.TreeDataProvider<Handle> {
  /** Asks the server anew, soon; a view that nobody sees waits until it is seen. */
  refresh(): void;
  filter(): void;
  clearFilter(): void;
  arrange(): Promise<void>;
  lineOf(handle: Handle): WireViewItem | undefined;
}

/** Milliseconds that several changes in a row are gathered for. */
const GATHER = 120;
const MORE_COMMAND = 'crosscheck.showMoreLines';

const TITLES: Readonly<Record<ViewName, string>> = {
  articles: 'articles',
  actors: 'actors and weapons',
  quotations: 'quotations',
  claims: 'claims',
};

/** Shows more of the lines below a parent: what the last line of a long level runs. */
export function registerMore(trees: readonly { showMore(key: string): void }[]): vscode.Disposable {
  return vscode.commands.registerCommand(MORE_COMMAND, (tree: number, key: string) => trees[tree]?.showMore(key));
}

/** A tree whose lines the server makes, level by level as they are opened. */
export function createCorpusTree(
  context: vscode.ExtensionContext,
  server: Server,
  name: ViewName,
  number: number,
): CorpusTree & { showMore(key: string): void } {
  const changed = new vscode.EventEmitter<Handle | Handle[] | undefined>();
  const memory = `crosscheck.${name}.by`;
  const arrangements = ARRANGEMENTS[name];
  let by = context.workspaceState.get<string>(memory, arrangements[0]!);
  let filter = '';
  let levels: Levels = new Map();
  const most = new Map<string, number>();
  const handles = new Map<string, Handle>();
  const lines = new Map<string, WireViewItem>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stale = true;
  /** Grows with everything that makes an answer under way worthless. */
  let turn = 0;

  const handleOf = (key: string, moreOf?: string): Handle => {
    let handle = handles.get(key);
    if (!handle) {
      handle = moreOf === undefined ? { key } : { key, moreOf };
      handles.set(key, handle);
    }
    return handle;
  };

  const ask = async (keys: readonly string[]): Promise<ViewAnswer | null> => {
    if (server.state !== 'running') return null;
    const wanted = keys.map((key) => wantedLevel(key, most.get(key) ?? AT_FIRST));
    const params: ViewParams = { view: name, by, filter, levels: wanted };
    return server.request<ViewAnswer>(VIEW_REQUEST, params);
  };

  const remember = (key: string, level: Level): void => {
    levels = new Map([...levels, [key, level]]);
    for (const line of level.lines) lines.set(keyOf(line), line);
  };

  const handlesBelow = (key: string): Handle[] => {
    const level = levels.get(key);
    if (!level) return [];
    const more = level.left > 0 ? [handleOf(`more ${key}`, key)] : [];
    return [...level.lines.map((line) => handleOf(keyOf(line))), ...more];
  };

  const describe = (articles: number): void => {
    view.description = descriptionOf(name, by, filter);
    view.message = messageOf(filter, levels.get(TOP)?.lines.length ?? 0, articles);
    void vscode.commands.executeCommand('setContext', filteredContext(name), filter !== '');
  };

  const provider: vscode.TreeDataProvider<Handle> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (handle) => {
      if (handle.moreOf !== undefined) {
        const left = levels.get(handle.moreOf)?.left ?? 0;
        const command = { command: MORE_COMMAND, title: 'Show more', arguments: [number, handle.moreOf] };
        return itemOfMore(handle.key, left, command);
      }
      const line = lines.get(handle.key);
      return line ? itemOf(line) : new vscode.TreeItem('');
    },
    getChildren: async (handle) => {
      const key = handle?.key ?? TOP;
      // What a refresh brought is not asked for again.
      if (levels.has(key)) return handlesBelow(key);
      const mine = turn;
      const answer = await ask([key]);
      const level = answer?.levels[0];
      if (!answer || !level || mine !== turn) return handlesBelow(key);
      remember(key, level);
      if (key === TOP) {
        stale = false;
        describe(answer.articles);
      }
      return handlesBelow(key);
    },
  };

  const view = vscode.window.createTreeView(viewId(name), { treeDataProvider: provider, showCollapseAll: true });
  // What is closed is asked for again when it is opened, not with every change of a text.
  view.onDidCollapseElement(({ element }) => {
    levels = new Map([...levels].filter(([key]) => key !== element.key));
    levels = reachable(levels);
  });
  view.onDidChangeVisibility(({ visible }) => {
    if (visible && stale) refresh();
  });

  /** Starts from nothing: another arrangement or filter makes other lines. */
  const renew = (): void => {
    turn++;
    levels = new Map();
    most.clear();
    changed.fire(undefined);
  };

  const update = async (): Promise<void> => {
    const mine = turn;
    const keys = levels.has(TOP) ? [...levels.keys()] : [TOP];
    const answer = await ask(keys);
    if (mine !== turn) return;
    if (!answer) {
      view.description = '';
      renew();
      return;
    }
    const before = levels;
    const after = new Map<string, Level>();
    keys.forEach((key, i) => {
      const level = answer.levels[i];
      if (!level) return;
      after.set(key, level);
      for (const line of level.lines) lines.set(keyOf(line), line);
    });
    levels = reachable(after);
    stale = false;
    describe(answer.articles);
    const changes = before.has(TOP) ? changedLines(before, levels) : null;
    if (changes === null) changed.fire(undefined);
    else if (changes.length > 0) changed.fire(changes.map((key) => handleOf(key)));
  };

  const refresh = (): void => {
    stale = true;
    if (timer || !view.visible) return;
    timer = setTimeout(() => {
      timer = null;
      update().catch(() => renew());
    }, GATHER);
  };

  const setFilter = (wanted: string): void => {
    if (wanted === filter) return;
    filter = wanted;
    renew();
    describe(0);
  };

  return {
    ...provider,
    refresh,
    filter: () => askForFilter(`Filter the ${TITLES[name]}`, filter, setFilter),
    clearFilter: () => setFilter(''),
    async arrange() {
      const items = arrangements.map((id) => ({
        label: `${id === by ? '$(check)' : '$(blank)'} ${ARRANGEMENT_TITLES[name][id]}`,
        id,
      }));
      const chosen = await vscode.window.showQuickPick(items, { title: `Arrange the ${TITLES[name]}` });
      if (!chosen || chosen.id === by) return;
      by = chosen.id;
      await context.workspaceState.update(memory, by);
      renew();
      describe(0);
    },
    showMore(key) {
      most.set(key, (most.get(key) ?? AT_FIRST) + AT_FIRST);
      refresh();
    },
    lineOf: (handle) => lines.get(handle.key),
    dispose() {
      if (timer) clearTimeout(timer);
      view.dispose();
      changed.dispose();
    },
  };
}
