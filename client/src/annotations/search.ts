import * as vscode from 'vscode';
import { chooseCorpus } from '../chooseCorpus';
import type { Pages } from '../pages/pages';
import { SEARCH_COMMAND } from './names';
import type { Annotating } from './step';

const LAST = 'crosscheck.lastAnnotationSearch';

/** Asks what to look for and shows what was found as a page, which follows the corpus. */
export function registerSearch({ server, context }: Annotating, pages: Pages): void {
  const search = async (): Promise<void> => {
    const corpus = await chooseCorpus(server);
    if (!corpus) return;
    const query = await vscode.window.showInputBox({
      title: 'Search Annotations',
      prompt:
        'Words, type:Person, attribute:Kind=title, link:entity:anne-roe, /a pattern/, or several of these. Empty: all.',
      value: context.workspaceState.get(LAST, ''),
    });
    if (query === undefined) return;
    await context.workspaceState.update(LAST, query);
    await pages.open({ uri: corpus, page: 'annotations', parameters: { query } }, 'This corpus is no longer open.');
  };
  context.subscriptions.push(vscode.commands.registerCommand(SEARCH_COMMAND, search));
}
