import * as vscode from 'vscode';
import { PICTURE_REQUEST, type PictureParams, type WirePicture } from '../../../server/src/lsp/picturesProtocol';
import { COMPARE_CLIENT_COMMAND, DECIDE_CLIENT_COMMAND } from '../../../server/src/lsp/protocol';
import { rangeOf } from '../commands/places';
import type { Server } from '../server';
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
  panel.iconPath = vscode.Uri.joinPath(extension, 'syntaxes', 'crosscheck.svg');
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
        return picture ? openPlace(panel, picture, message.at) : undefined;
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
async function openPlace(panel: vscode.WebviewPanel, picture: WirePicture, at: number): Promise<void> {
  const chosen = await oneOf(picture, at);
  const place = chosen === undefined ? undefined : picture.places[chosen];
  if (!place) return;
  const beside = panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), {
    selection: rangeOf(place.range),
    viewColumn: beside,
    preview: true,
  });
}

/** A mark that stands for several quotations asks which. */
async function oneOf(picture: WirePicture, at: number): Promise<number | undefined> {
  const cell = picture.kind === 'quoted' && picture.cells.find(({ quotations }) => quotations[0]?.at === at);
  if (!cell || cell.quotations.length < 2) return at;
  const items = cell.quotations.map((quotation) => ({
    label: quotation.words,
    description: quotation.date ?? '',
    detail: picture.places[quotation.at]?.path ?? '',
    at: quotation.at,
  }));
  const title = `${cell.speaker} in ${cell.outlet}`;
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.at;
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
