import * as vscode from 'vscode';
import type { WireChecklist, WireStatement, WireStatementState } from '../../../server/src/lsp/draftProtocol';
import { rangeOf } from '../commands/places';

type Shown = 'all' | 'open' | 'off';

const COLOURS: Readonly<Record<WireStatementState, string>> = {
  verbatim: 'crosscheck.verbatim',
  agrees: 'crosscheck.agrees',
  'one origin': 'crosscheck.oneOrigin',
  disputed: 'crosscheck.disputed',
  differs: 'crosscheck.differs',
  'not found': 'crosscheck.notFound',
};
const STATES = Object.keys(COLOURS) as WireStatementState[];
const QUIET: ReadonlySet<WireStatementState> = new Set(['verbatim', 'agrees', 'one origin']);

export interface Marks extends vscode.Disposable {
  /** Marks the drafts that are on show by these lists. */
  show(lists: readonly WireChecklist[]): void;
}

/**
 * A small letter behind each statement of a draft, in the colour of its state, and a line in the overview ruler for those
 * that need a look. What was checked gets a tick in the letter's place.
 */
export function createMarks(): Marks {
  const types = new Map(
    STATES.map((state) => {
      const colour = new vscode.ThemeColor(COLOURS[state]);
      const ruler = { overviewRulerColor: colour, overviewRulerLane: vscode.OverviewRulerLane.Right };
      const type = vscode.window.createTextEditorDecorationType({
        ...(QUIET.has(state)
          ? {}
          : { ...ruler, textDecoration: 'none; border-bottom: 1px dotted', borderColor: colour }),
        // The editor wraps lines without such letters in mind: they lie over the blank or the comma behind the words and
        // take no room, or a line would run out at the edge.
        after: {
          color: colour,
          margin: '0 0 0 1px',
          textDecoration: 'none; position: absolute; font-size: 0.65em; line-height: 1.1;',
        },
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      });
      return [state, type] as const;
    }),
  );
  let lists: readonly WireChecklist[] = [];

  const shown = (): Shown => vscode.workspace.getConfiguration('crosscheck').get<Shown>('drafts.marks', 'all');

  const markEditor = (editor: vscode.TextEditor): void => {
    const uri = editor.document.uri.toString();
    const list = lists.find((one) => vscode.Uri.parse(one.uri).toString() === uri);
    // No corpus has this file: it was never marked.
    if (list === undefined && lists.length === 0 && !marked.has(editor)) return;
    const which = shown();
    for (const [state, type] of types) {
      const statements = (list?.statements ?? []).filter((one) => one.state === state && isShown(one, which));
      editor.setDecorations(type, statements.map(decorationOf));
    }
    if (list) marked.add(editor);
    else marked.delete(editor);
  };
  const marked = new WeakSet<vscode.TextEditor>();
  const markAll = (): void => vscode.window.visibleTextEditors.forEach(markEditor);

  const subscriptions = vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(markAll),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('crosscheck.drafts.marks')) markAll();
    }),
  );
  return {
    show: (now) => {
      lists = now;
      markAll();
    },
    dispose: () => {
      subscriptions.dispose();
      for (const type of types.values()) type.dispose();
    },
  };
}

function isShown(statement: WireStatement, which: Shown): boolean {
  if (which === 'off' || statement.kind === 'headline') return false;
  return which === 'all' || statement.needsLook;
}

function decorationOf({ range, letter, checked }: WireStatement): vscode.DecorationOptions {
  return { range: rangeOf(range), renderOptions: { after: { contentText: checked ? '✓' : letter } } };
}
