import * as vscode from 'vscode';
import { ANNOTATIONS_REQUEST, type WireAnnotations, type WireLook } from '../../../server/src/lsp/annotationProtocol';
import { isArticleFile } from '../articleFile';
import { rangeOf } from '../commands/places';
import type { Server } from '../server';
import { decorationOf } from './looks';

export interface ShownAnnotations extends vscode.Disposable {
  /** Asks anew for what is on show, soon. */
  refresh(): void;
  /** What the server said last of an editor's article; null for what is no article, undefined where it has not answered yet. */
  of(editor: vscode.TextEditor): WireAnnotations | null | undefined;
}

const GATHER = 60;

/** Marks the annotations of the articles on show in the colours of their types. */
export function createShownAnnotations(server: Server, told: (editor: vscode.TextEditor) => void): ShownAnnotations {
  let types = new Map<string, vscode.TextEditorDecorationType>();
  const known = new WeakMap<vscode.TextEditor, WireAnnotations | null>();
  /** Decorations that an editor has now. */
  const drawn = new WeakMap<vscode.TextEditor, Set<vscode.TextEditorDecorationType>>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const typeOf = (look: WireLook): vscode.TextEditorDecorationType => {
    const key = JSON.stringify(look);
    const made = types.get(key) ?? decorationOf(look);
    types.set(key, made);
    return made;
  };

  const draw = (editor: vscode.TextEditor, now: WireAnnotations | null): void => {
    const wanted = new Map<vscode.TextEditorDecorationType, vscode.Range[]>();
    const isOn = vscode.workspace.getConfiguration('crosscheck').get<boolean>('annotationMarks', true);
    for (const { type, ranges } of isOn ? (now?.annotations ?? []) : []) {
      const look = now?.looks[type];
      if (look) wanted.set(typeOf(look), [...(wanted.get(typeOf(look)) ?? []), ...ranges.map(rangeOf)]);
    }
    for (const type of drawn.get(editor) ?? []) if (!wanted.has(type)) editor.setDecorations(type, []);
    for (const [type, ranges] of wanted) editor.setDecorations(type, ranges);
    drawn.set(editor, new Set(wanted.keys()));
  };

  const renew = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor;
    const { version } = document;
    if (!isArticleFile(document.uri)) return;
    const uri = document.uri.toString();
    const now = await server.request<WireAnnotations | null>(ANNOTATIONS_REQUEST, { uri });
    // An answer to an older text would move the marks to and fro; the server tells once it has read the newer one.
    if (document.version !== version) return;
    known.set(editor, now);
    if (now || drawn.has(editor)) draw(editor, now);
    told(editor);
  };

  const refresh = (): void => {
    timer ??= setTimeout(() => {
      timer = null;
      for (const editor of vscode.window.visibleTextEditors) renew(editor).catch(() => {});
    }, GATHER);
  };

  const drawAnew = (): void => {
    for (const type of types.values()) type.dispose();
    types = new Map();
    for (const editor of vscode.window.visibleTextEditors) {
      drawn.delete(editor);
      const now = known.get(editor);
      if (now) draw(editor, now);
    }
  };

  const subscriptions = vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(refresh),
    vscode.window.onDidChangeActiveColorTheme(drawAnew),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('crosscheck.annotationMarks')) drawAnew();
    }),
  );
  refresh();
  return {
    refresh,
    of: (editor) => known.get(editor),
    dispose: () => {
      subscriptions.dispose();
      if (timer !== null) clearTimeout(timer);
      for (const type of types.values()) type.dispose();
    },
  };
}
