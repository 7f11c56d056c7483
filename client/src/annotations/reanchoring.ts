import * as vscode from 'vscode';
import {
  type CorpusDrift,
  DRIFT_REQUEST,
  REANCHOR_PAGE,
  REANCHOR_PROGRESS_NOTIFICATION,
  REANCHOR_REQUEST,
  type ReanchorPlanned,
  type ReanchorProgress,
  WRITE_REANCHORED_CLIENT_COMMAND,
  WRITE_REANCHORED_REQUEST,
  type WriteReanchoredParams,
  type WroteReanchored,
} from '../../../server/src/lsp/reanchorProtocol';
import { chooseCorpus } from '../chooseCorpus';
import type { Pages } from '../pages/pages';
import { countOf } from '../words';
import * as names from './names';
import { type Annotating, editorHere, tell } from './step';

const TOLD = 'crosscheck.toldDrift';
const SHOW = 'Show';
const REANCHOR = 'Re-anchor…';
const WRITE = 'Write';

/** Puts annotations back on their words: worked out with a progress that can be cancelled, looked at as a page, then written. */
export function registerReanchoring({ server, context }: Annotating, pages: Pages): { readonly tellDrift: () => void } {
  let report: ((progress: ReanchorProgress) => void) | null = null;
  server.onNotification(REANCHOR_PROGRESS_NOTIFICATION, (progress: ReanchorProgress) => report?.(progress));

  const plan = (uri: string): Thenable<ReanchorPlanned | null> => {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: 'Looking for the words of the annotations',
      cancellable: true,
    };
    return vscode.window.withProgress(options, async (progress, token) => {
      let before = 0;
      report = ({ done, total }) => {
        progress.report({ message: `${done} of ${total} files`, increment: ((done - before) / total) * 100 });
        before = done;
      };
      try {
        return await server.request<ReanchorPlanned | null>(REANCHOR_REQUEST, { uri }, token);
      } catch (error) {
        if (!token.isCancellationRequested) throw error;
        return null;
      } finally {
        report = null;
      }
    });
  };

  const write = async (params: WriteReanchoredParams): Promise<void> => {
    const wrote = await server.request<WroteReanchored | null>(WRITE_REANCHORED_REQUEST, params);
    if (!wrote) return tell('These annotations were written already, or the plan is too old: run the command again.');
    const since =
      wrote.changedSince > 0 ? ` ${wrote.changedSince} had changed meanwhile and were worked out anew.` : '';
    tell(`${countOf(wrote.files, 'annotation file')} written.${since}`);
    pages.refresh();
  };

  const reanchor = async (uri: string): Promise<void> => {
    const planned = await plan(uri);
    if (!planned) return;
    if (planned.drifted === 0) {
      const what = countOf(planned.files, 'annotation file');
      void vscode.window.showInformationMessage(`${what}: all annotations stand on their words.`);
      return;
    }
    const { corpus, plan: name, drifted, found, review, lost } = planned;
    await pages.open(
      { uri: corpus, page: REANCHOR_PAGE, parameters: { plan: name } },
      'The texts have changed meanwhile.',
    );
    const parts = [
      `${found} found again`,
      ...(review > 0 ? [`${review} to look at`] : []),
      ...(lost > 0 ? [`${lost} not found`] : []),
    ];
    const message = `${countOf(drifted, 'annotation file')}: ${parts.join(', ')}. Nothing is written yet.`;
    const answer = await vscode.window.showInformationMessage(message, WRITE);
    if (answer === WRITE) await write({ plan: name });
  };

  const showDrifted = async ({ drifted, documents }: CorpusDrift): Promise<void> => {
    const items = drifted.map(({ uri, path }) => ({ label: path, uri }));
    const title = `${countOf(drifted.length, 'document')} of ${documents} drifted`;
    const placeHolder = 'Open one: its annotations are shown where their words are now';
    const picked = await vscode.window.showQuickPick(items, { title, placeHolder });
    if (picked) await vscode.window.showTextDocument(vscode.Uri.parse(picked.uri));
  };

  /** Said once for what has drifted, not at each start. */
  const tellOf = async (drift: CorpusDrift): Promise<void> => {
    const told = context.workspaceState.get<Readonly<Record<string, string>>>(TOLD, {});
    const now = drift.drifted.map(({ path }) => path).join('\n');
    if (told[drift.corpus] === now) return;
    await context.workspaceState.update(TOLD, { ...told, [drift.corpus]: now });
    const count = countOf(drift.documents, 'document');
    if (now === '') return tell(`${drift.name}: ${count}, none drifted`);
    const one = drift.drifted.length === 1;
    const why = `${one ? 'Its text was' : 'Their texts were'} changed by another program`;
    const message = `${drift.name}: ${count}, ${drift.drifted.length} drifted. ${why}; nothing is touched until you say so.`;
    const answer = await vscode.window.showInformationMessage(message, SHOW, REANCHOR);
    if (answer === SHOW) await showDrifted(drift);
    else if (answer === REANCHOR) await reanchor(drift.corpus);
  };

  context.subscriptions.push(
    vscode.commands.registerCommand(WRITE_REANCHORED_CLIENT_COMMAND, write),
    vscode.commands.registerCommand(names.REANCHOR_COMMAND, async () => {
      const here = editorHere();
      if (here) await reanchor(here.uri);
    }),
    vscode.commands.registerCommand(names.REANCHOR_CORPUS_COMMAND, async () => {
      const corpus = await chooseCorpus(server);
      if (corpus) await reanchor(corpus);
    }),
  );
  return {
    tellDrift: () => {
      const ask = async (): Promise<void> => {
        const all = await server.request<readonly CorpusDrift[]>(DRIFT_REQUEST, {});
        for (const drift of all ?? []) if (drift.documents > 0) void tellOf(drift);
      };
      ask().catch(() => {});
    },
  };
}
