import * as vscode from 'vscode';
import { PICTURE_REQUEST, type PictureParams, type WirePicture } from '../../../server/src/lsp/picturesProtocol';
import { COMPARE_CLIENT_COMMAND, DECIDE_CLIENT_COMMAND } from '../../../server/src/lsp/protocol';
import { tellOf } from '../../../server/src/pictures/words';
import { rangeOf } from '../commands/places';
import type { Server } from '../server';
import { panelIcon } from '../webviewPage';
import type { PageMessage, PanelState, ShowPicture } from './messages';
import { pageOf } from './page';

export const PICTURE_PANEL = 'crosscheck.picture';

export interface PicturePanel {
  reveal(): void;
  /** Asks for the data anew and sends them where they changed. */
  refresh(): Promise<void>;
}

/** A panel with one picture, which follows the corpus. */
export function fillPanel(
  panel: vscode.WebviewPanel,
  state: PanelState,
  server: Server,
  extension: vscode.Uri,
): PicturePanel {
  let picture: WirePicture | null = null;
  let told = '';
  let listening = false;
  panel.iconPath = panelIcon(extension);
  panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')] };

  const refresh = async (): Promise<void> => {
    const { kind, corpus, claim } = state;
    const params: PictureParams = { kind, corpus, ...(claim === null ? {} : { claim }) };
    picture = await server.request<WirePicture | null>(PICTURE_REQUEST, params);
    if (picture) panel.title = picture.title;
    const message: ShowPicture = { type: 'picture', state, picture };
    const text = JSON.stringify(message);
    if (!listening || text === told) return;
    told = text;
    await panel.webview.postMessage(message);
  };

  panel.webview.onDidReceiveMessage(async (message: PageMessage) => {
    const claim = { uri: picture?.places[0]?.uri ?? state.corpus, claim: state.claim };
    switch (message.type) {
      case 'ready':
        // A page that was hidden and comes back knows nothing any more.
        listening = true;
        told = '';
        return refresh();
      case 'open':
        return picture ? openPlace(panel, picture, message.all) : undefined;
      case 'compare':
        return vscode.commands.executeCommand(COMPARE_CLIENT_COMMAND, claim);
      case 'decide':
        return vscode.commands.executeCommand(DECIDE_CLIENT_COMMAND, claim);
      case 'save':
        return save(state, picture?.title ?? 'picture', message);
    }
  });
  panel.webview.html = pageOf(panel.webview, extension);
  return { reveal: () => panel.reveal(), refresh };
}

/** The article opens beside the picture, so that both are seen. */
async function openPlace(panel: vscode.WebviewPanel, picture: WirePicture, all: readonly number[]): Promise<void> {
  const chosen = all.length > 1 ? await oneOf(picture, all) : all[0];
  const place = chosen === undefined ? undefined : picture.places[chosen];
  if (!place) return;
  const beside = panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), {
    selection: rangeOf(place.range),
    viewColumn: beside,
    preview: true,
  });
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly at: number;
}

/** A mark that stands for several quotations or values asks which. */
async function oneOf(picture: WirePicture, all: readonly number[]): Promise<number | undefined> {
  const items = all.flatMap((at) => itemAt(picture, at) ?? []);
  const title = tellOf(picture, all)[0] ?? picture.title;
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true }))?.at;
}

function itemAt(picture: WirePicture, at: number): PlaceItem | undefined {
  const path = picture.places[at]?.path ?? '';
  if (picture.kind === 'quoted') {
    const quotation = picture.cells.flatMap(({ quotations }) => quotations).find((each) => each.at === at);
    if (!quotation) return undefined;
    const via = quotation.via === null ? '' : `by way of ${quotation.via}`;
    const description = [quotation.date ?? '', via].filter(Boolean).join(' · ');
    return { label: quotation.words, description, detail: path, at };
  }
  const value = picture.kind === 'claim' ? picture.values[at] : undefined;
  if (!value) return undefined;
  const description = [value.outlet, value.date ?? ''].filter(Boolean).join(' · ');
  return { label: value.written, description, detail: value.sentence || path, at };
}

async function save(
  { corpus }: PanelState,
  title: string,
  { format, content }: Extract<PageMessage, { type: 'save' }>,
): Promise<void> {
  const name = title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(vscode.Uri.parse(corpus), `${name}.${format}`),
    filters: { [format.toUpperCase()]: [format] },
    title: `Save “${title}”`,
  });
  if (!target) return;
  const bytes =
    format === 'png'
      ? Uint8Array.from(atob(content), (char) => char.charCodeAt(0))
      : new TextEncoder().encode(format === 'csv' ? `\ufeff${content}` : content);
  await vscode.workspace.fs.writeFile(target, bytes);
  vscode.window.setStatusBarMessage(`Saved ${vscode.workspace.asRelativePath(target)}`, 5000);
}
