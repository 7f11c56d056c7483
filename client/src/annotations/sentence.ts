import * as vscode from 'vscode';
import { SENTENCE_REQUEST, type SentenceParams, type WireSentence } from '../../../server/src/lsp/annotationProtocol';
import { OPEN_CLIENT_COMMAND } from '../../../server/src/lsp/protocol';
import { isArticleFile } from '../articleFile';
import { panelIcon, webviewPage } from '../webviewPage';
import { SENTENCE_COMMAND } from './names';
import { type Annotating, editorHere } from './step';

const PANEL = 'crosscheck.sentence';
/** Milliseconds that a cursor on its way is waited for. */
const GATHER = 120;
/** Of the drawing, until the panel has told how wide it is, and at least and at most. */
const [NARROWEST, WIDEST] = [280, 1100];

const STYLES = `
  body { padding: 0 16px 24px; color: var(--vscode-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
  h1 { font-size: 1.2em; font-weight: 600; margin: 12px 0 4px; }
  .faint { color: var(--vscode-descriptionForeground); }
  .scroll { overflow-x: auto; }
  svg text { font-family: monospace; fill: var(--vscode-editor-foreground); white-space: pre; }
  .mark { --colour: var(--on-light); }
  body.vscode-dark .mark, body.vscode-high-contrast:not(.vscode-high-contrast-light) .mark { --colour: var(--on-dark); }
  .mark rect { fill: color-mix(in srgb, var(--colour) 22%, var(--vscode-editor-background)); stroke: var(--colour); }
  .mark line { stroke: var(--colour); stroke-width: 2; }
  .mark:hover rect { fill: color-mix(in srgb, var(--colour) 40%, var(--vscode-editor-background)); }
  .mark:focus-visible rect { stroke: var(--vscode-focusBorder); stroke-width: 2; }
  body.vscode-high-contrast .mark rect, body.vscode-high-contrast-light .mark rect { fill: var(--vscode-editor-background); }
  .arc { --line: color-mix(in srgb, var(--arc, var(--vscode-editor-foreground)) 45%, var(--vscode-editor-foreground)); }
  .arc path { fill: none; stroke: var(--line); }
  .arc .ground { fill: var(--vscode-editor-background); }
  .tip { fill: var(--vscode-editor-foreground); }
  a { color: var(--vscode-textLink-foreground); }
  a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
  table { border-collapse: collapse; margin-top: 12px; }
  caption { text-align: left; color: var(--vscode-descriptionForeground); padding-bottom: 4px; }
  th, td { text-align: left; vertical-align: top; padding: 6px 14px 6px 0; border-bottom: 1px solid var(--vscode-editorWidget-border, var(--vscode-contrastBorder)); }
  th { font-weight: 600; }
`;

/** A panel with the sentence at the cursor, its annotations and what joins them; it follows the cursor. */
export function registerSentence({ server, context }: Annotating): { readonly refresh: () => void } {
  let panel: vscode.WebviewPanel | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** The article that was looked at last: while the panel itself has the focus there is no active editor. */
  let place: Pick<SentenceParams, 'uri' | 'position'> | null = null;
  let shown = '';
  let width = NARROWEST * 2;

  const renew = async (): Promise<void> => {
    if (!panel || !place) return;
    const params: SentenceParams = { ...place, width };
    const sentence = await server.request<WireSentence | null>(SENTENCE_REQUEST, params).catch(() => null);
    const body = sentence?.html ?? '<p class="faint">Put the cursor into a sentence of an article.</p>';
    const path = sentence?.path ?? '';
    if (!panel || shown === body + path) return;
    shown = body + path;
    panel.webview.html = webviewPage(panel.webview, context.extensionUri, {
      title: 'Sentence',
      styles: `${STYLES}${sentence?.css ?? ''}`,
      main: contentOf(body, path),
      script: { lines: TELL_WIDTH },
    });
  };
  const refresh = (): void => {
    if (!panel) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void renew(), GATHER);
  };
  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (!editor || !isArticleFile(editor.document.uri)) return;
    place = { uri: editor.document.uri.toString(), position: editor.selection.active };
    refresh();
  };

  const show = (): void => {
    const here = editorHere();
    if (!here) return;
    if (panel) panel.reveal(undefined, true);
    else {
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      // Links run one command, which opens a place; the one script tells how wide the panel is.
      const options = { enableScripts: true, enableCommandUris: [OPEN_CLIENT_COMMAND], localResourceRoots: [] };
      panel = vscode.window.createWebviewPanel(PANEL, 'Sentence', column, options);
      let opened = false;
      panel.webview.onDidReceiveMessage((told: unknown) => {
        // The article has less room now, and its lines are longer: the sentence may have gone out of sight.
        if (!opened) keepInSight(here.editor);
        opened = true;
        const now = typeof told === 'number' ? Math.round(Math.max(NARROWEST, Math.min(WIDEST, told))) : width;
        if (now === width) return;
        width = now;
        refresh();
      });
      panel.iconPath = panelIcon(context.extensionUri);
      panel.onDidDispose(() => {
        panel = null;
        shown = '';
      });
    }
    follow(here.editor);
  };

  context.subscriptions.push(
    vscode.commands.registerCommand(SENTENCE_COMMAND, show),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) follow(textEditor);
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
    { dispose: () => panel?.dispose() },
  );
  return { refresh };
}

function keepInSight(editor: vscode.TextEditor): void {
  if (!vscode.window.visibleTextEditors.includes(editor)) return;
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Tells how wide the panel is, so that the drawing fits. */
const TELL_WIDTH = `
    const editor = acquireVsCodeApi();
    new ResizeObserver(() => editor.postMessage(document.getElementById('page').clientWidth)).observe(document.body);
  `;

function contentOf(body: string, path: string): string {
  const title = path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<h1>${title === '' ? 'Sentence' : title}</h1>${body}`;
}
