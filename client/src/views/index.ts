import * as vscode from 'vscode';
import {
  COMPARE_CLIENT_COMMAND,
  DECIDE_CLIENT_COMMAND,
  DESCRIBE_CLIENT_COMMAND,
  MENTIONS_CLIENT_COMMAND,
  TAKE_BACK_CLIENT_COMMAND,
} from '../../../server/src/lsp/protocol';
import { ARRANGEMENTS, type ViewName, type WireViewItem } from '../../../server/src/lsp/viewsProtocol';
import { rangeOf } from '../commands/places';
import type { FindingsView } from '../findings/view';
import type { Server } from '../server';
import * as names from './names';
import { type CorpusTree, createCorpusTree, type Handle, registerMore } from './view';

export interface Views {
  readonly trees: Readonly<Record<ViewName, CorpusTree>>;
  /** Something changed in a corpus. */
  refresh(): void;
  /** The line that a menu's command was run on. */
  lineOf(handle: unknown): WireViewItem | undefined;
}

/** The views beside *Findings*, and what can be done with their lines. */
export function registerViews(context: vscode.ExtensionContext, server: Server, findings: FindingsView): Views {
  const all = (Object.keys(ARRANGEMENTS) as ViewName[]).map((name, i) => ({
    name,
    tree: createCorpusTree(context, server, name, i),
  }));
  const register = (name: string, run: (...args: never[]) => unknown) => {
    context.subscriptions.push(vscode.commands.registerCommand(name, run));
  };
  context.subscriptions.push(registerMore(all.map(({ tree }) => tree)), ...all.map(({ tree }) => tree));
  for (const { name, tree } of all) {
    register(names.filterCommand(name), () => tree.filter());
    register(names.clearFilterCommand(name), () => tree.clearFilter());
    register(names.arrangeCommand(name), () => tree.arrange());
  }
  register(names.filterCommand('findings'), () => findings.filter());
  register(names.clearFilterCommand('findings'), () => findings.clearFilter());

  const lineOf = (handle: unknown): WireViewItem | undefined =>
    isHandle(handle) ? all.map(({ tree }) => tree.lineOf(handle)).find(Boolean) : undefined;
  const onLine = (name: string, run: (line: WireViewItem) => unknown) =>
    register(name, (handle: Handle) => {
      const line = lineOf(handle);
      return line && run(line);
    });
  onLine(names.OPEN_TO_SIDE_COMMAND, ({ place, uri }) => {
    const target = place?.uri ?? uri;
    if (!target) return;
    const selection = place ? { selection: rangeOf(place.range) } : {};
    return vscode.window.showTextDocument(vscode.Uri.parse(target), {
      viewColumn: vscode.ViewColumn.Beside,
      ...selection,
    });
  });
  onLine(names.REVEAL_COMMAND, ({ uri }) =>
    uri ? vscode.commands.executeCommand('revealInExplorer', vscode.Uri.parse(uri)) : undefined,
  );
  onLine(names.COPY_LINE_COMMAND, ({ label, detail, tooltip, kind }) => {
    const words = kind === 'quotation' ? (tooltip[0] ?? label) : label;
    return vscode.env.clipboard.writeText(detail === '' ? words : `${words} (${detail})`);
  });
  onLine(names.COMPARE_LINE_COMMAND, ({ corpus, claim }) =>
    vscode.commands.executeCommand(COMPARE_CLIENT_COMMAND, { uri: corpus, claim }),
  );
  onLine(names.DECIDE_LINE_COMMAND, ({ uri, claim }) =>
    vscode.commands.executeCommand(DECIDE_CLIENT_COMMAND, { uri, claim }),
  );
  onLine(names.TAKE_BACK_LINE_COMMAND, ({ uri, claim }) =>
    vscode.commands.executeCommand(TAKE_BACK_CLIENT_COMMAND, { uri, claim }),
  );
  onLine(names.MENTIONS_LINE_COMMAND, ({ place }) =>
    place
      ? vscode.commands.executeCommand(MENTIONS_CLIENT_COMMAND, { uri: place.uri, position: place.range.start })
      : undefined,
  );
  onLine(names.DESCRIBE_LINE_COMMAND, ({ place }) =>
    place
      ? vscode.commands.executeCommand(DESCRIBE_CLIENT_COMMAND, { uri: place.uri, position: place.range.start })
      : undefined,
  );

  return {
    trees: Object.fromEntries(all.map(({ name, tree }) => [name, tree])) as unknown as Views['trees'],
    lineOf,
    refresh: () => {
      for (const { tree } of all) tree.refresh();
    },
  };
}

function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string';
}
