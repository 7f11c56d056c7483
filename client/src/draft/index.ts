import * as vscode from 'vscode';
import {
  CHECKLIST_TEXT_REQUEST,
  type ChecklistTextParams,
  STATEMENT_AT_REQUEST,
  type StatementAt,
  type StatementAtParams,
  type WireChecklist,
} from '../../../server/src/lsp/draftProtocol';
import { openOwnText } from '../ownTexts';
import type { Pages } from '../pages/pages';
import type { Server } from '../server';
import { type ChecklistView, createChecklistView } from './checklistView';
import { createMarks } from './marks';
import type { ChecklistLine, StatementLine } from './model';
import * as names from './names';
import { newDraft } from './newDraft';
import { pasteFromSources } from './paste';
import { suggestNames } from './suggestNames';
import { askWhereUntitledBelong } from './untitled';

export interface Drafts {
  readonly checklist: ChecklistView;
  /** Something changed in a corpus. */
  refresh(): void;
}

const GONE = 'This statement is no longer in the draft: the text has changed.';

/** Everything about drafts: the checklist, the marks in the text, comparing with the sources, new drafts. */
export function registerDraft(context: vscode.ExtensionContext, server: Server, pages: Pages): Drafts {
  const checklist = createChecklistView(context, server);
  const marks = createMarks();
  context.subscriptions.push(
    checklist,
    marks,
    checklist.onDidChange(() => marks.show(checklist.lists)),
    askWhereUntitledBelong(context, server),
    pasteFromSources(server),
    suggestNames(checklist),
  );
  const register = <A extends unknown[]>(name: string, run: (...args: A) => unknown) => {
    context.subscriptions.push(vscode.commands.registerCommand(name, (...args: unknown[]) => run(...(args as A))));
  };
  register(names.NEW_DRAFT_COMMAND, () => newDraft(server));
  register(names.COMPARE_SOURCES_COMMAND, () => compareHere(server, pages));
  register(names.COMPARE_STATEMENT_COMMAND, ({ list, statement }: StatementLine) =>
    openComparison(server, pages, { uri: list.uri, position: statement.range.start }),
  );
  register(names.SHOW_OPEN_COMMAND, () => checklist.showOnlyOpen(true));
  register(names.SHOW_ALL_COMMAND, () => checklist.showOnlyOpen(false));
  register(names.CHECK_STATEMENT_COMMAND, (line: StatementLine) => checklist.tick(line, true));
  register(names.UNCHECK_STATEMENT_COMMAND, (line: StatementLine) => checklist.tick(line, false));
  register(names.TOGGLE_STATEMENT_COMMAND, () => checklist.toggleFocused());
  register(names.NOTE_STATEMENT_COMMAND, async (line: StatementLine) => {
    const note = await vscode.window.showInputBox({
      title: 'Check with a note',
      prompt: 'How was it checked? The note is kept beside the tick in decisions.yaml.',
      placeHolder: 'for example: called the ministry; transcript, page 3',
      value: line.statement.checked?.note ?? '',
    });
    if (note?.trim()) await checklist.tick(line, true, note.trim());
  });
  register(names.EXPORT_CHECKLIST_COMMAND, (line?: ChecklistLine) => exportChecklist(server, checklist, line));
  return { checklist, refresh: () => checklist.refresh() };
}

async function compareHere(server: Server, pages: Pages): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { line, character } = editor.selection.active;
  await openComparison(server, pages, { uri: editor.document.uri.toString(), position: { line, character } });
}

async function openComparison(server: Server, pages: Pages, params: StatementAtParams): Promise<void> {
  const at = await server.request<StatementAt>(STATEMENT_AT_REQUEST, params);
  if (at) await pages.open({ uri: params.uri, page: 'statement', parameters: at.parameters }, GONE);
  else {
    const message =
      'There is nothing here that can be held against the sources: put the cursor on a quotation, a figure, a title or a date of a draft.';
    void vscode.window.showInformationMessage(message);
  }
}

/** Opens the checklist as a new document, to be saved wherever the desk wants it. */
async function exportChecklist(server: Server, { lists }: ChecklistView, line?: ChecklistLine): Promise<void> {
  const list = line?.list ?? (await chooseDraft(lists));
  if (!list) return;
  const formats = [
    { label: 'Markdown', format: 'markdown' as const },
    { label: 'HTML', description: 'one page that prints', format: 'html' as const },
  ];
  const chosen = await vscode.window.showQuickPick(formats, { title: `Export the checklist of ${list.title}` });
  if (!chosen) return;
  const params: ChecklistTextParams = { uri: list.uri, format: chosen.format };
  const content = await server.request<string>(CHECKLIST_TEXT_REQUEST, params);
  if (content === null) {
    void vscode.window.showInformationMessage('This draft is no longer in a corpus.');
    return;
  }
  const document = await openOwnText(chosen.format, content);
  await vscode.window.showTextDocument(document, { preview: false });
}

async function chooseDraft(lists: readonly WireChecklist[]): Promise<WireChecklist | undefined> {
  const open = vscode.window.activeTextEditor?.document.uri.toString();
  const current = lists.find(({ uri }) => vscode.Uri.parse(uri).toString() === open);
  if (current || lists.length <= 1) return current ?? lists[0];
  const items = lists.map((list) => ({ label: list.title, description: list.path, list }));
  return (await vscode.window.showQuickPick(items, { title: 'Which draft?' }))?.list;
}
