import * as vscode from 'vscode';
import {
  VIEW_REQUEST,
  type ViewAnswer,
  type ViewParams,
  type WireViewItem,
} from '../../../server/src/lsp/viewsProtocol';
import { chooseCorpus } from '../chooseCorpus';
import type { Server } from '../server';
import type { PanelState } from './messages';
import * as names from './names';
import { fillPanel, PICTURE_PANEL, type PicturePanel } from './panel';

export interface Pictures {
  /** Something changed in a corpus. */
  refresh(): void;
}

/** Milliseconds that several changes in a row are gathered for. */
const GATHER = 250;
const MOST_CLAIMS = 1000;

/** The panels with pictures and the commands that open them. */
export function registerPictures(
  context: vscode.ExtensionContext,
  server: Server,
  lineOf: (handle: unknown) => WireViewItem | undefined,
): Pictures {
  const panels = new Map<string, PicturePanel>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const fill = (panel: vscode.WebviewPanel, state: PanelState): PicturePanel => {
    const key = keyOf(state);
    const filled = fillPanel(panel, state, server, context.extensionUri);
    panels.set(key, filled);
    panel.onDidDispose(() => {
      if (panels.get(key) === filled) panels.delete(key);
    });
    return filled;
  };

  const show = (state: PanelState, title: string): void => {
    const open = panels.get(keyOf(state));
    const where = vscode.workspace.getConfiguration('crosscheck').get<string>('openPictures', 'beside');
    const beside = where === 'beside' && vscode.window.activeTextEditor !== undefined;
    const column = beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    if (open) open.reveal();
    else fill(vscode.window.createWebviewPanel(PICTURE_PANEL, title, column), state);
  };

  const ofCorpus = async (kind: 'quoted' | 'time', title: string): Promise<void> => {
    const corpus = await chooseCorpus(server);
    if (corpus) show({ kind, corpus, claim: null }, title);
  };

  context.subscriptions.push(
    vscode.commands.registerCommand(names.CLAIM_PICTURE_COMMAND, async (handle?: unknown) => {
      const line = lineOf(handle) ?? (await chooseClaim(server));
      if (line?.claim) show({ kind: 'claim', corpus: line.corpus, claim: line.claim }, line.label);
    }),
    vscode.commands.registerCommand(names.QUOTED_PICTURE_COMMAND, () => ofCorpus('quoted', 'Who quotes whom')),
    vscode.commands.registerCommand(names.TIME_PICTURE_COMMAND, () => ofCorpus('time', 'Time line')),
    vscode.window.registerWebviewPanelSerializer(PICTURE_PANEL, {
      async deserializeWebviewPanel(panel, state: PanelState | undefined) {
        if (state) fill(panel, state);
        else panel.dispose();
      },
    }),
  );

  return {
    refresh() {
      if (timer || panels.size === 0) return;
      timer = setTimeout(() => {
        timer = null;
        for (const panel of panels.values()) void panel.refresh();
      }, GATHER);
    },
  };
}

const keyOf = ({ kind, corpus, claim }: PanelState): string => JSON.stringify([kind, corpus, claim]);

/** What most presses comes first, then what most outlets speak of. */
const WEIGHT: readonly WireViewItem['icon'][] = ['conflict', 'disputed', 'differs', 'updated'];
const weightOf = ({ icon }: WireViewItem): number => (WEIGHT.includes(icon) ? WEIGHT.indexOf(icon) : WEIGHT.length);

async function chooseClaim(server: Server): Promise<WireViewItem | undefined> {
  const corpus = await chooseCorpus(server);
  if (!corpus) return undefined;
  const levels = [{ parent: { corpus, id: null }, most: MOST_CLAIMS }];
  const params: ViewParams = { view: 'claims', by: 'outlets', filter: '', levels };
  const answer = await server.request<ViewAnswer>(VIEW_REQUEST, params);
  const lines = [...(answer?.levels[0]?.lines ?? [])].sort((a, b) => weightOf(a) - weightOf(b));
  const items = lines.map((line) => ({
    label: line.label,
    description: line.detail,
    detail: line.tooltip[1] ?? '',
    line,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'The values of a claim',
    matchOnDetail: true,
    placeHolder: 'Which claim?',
  });
  return chosen?.line;
}
