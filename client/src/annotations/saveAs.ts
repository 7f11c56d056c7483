import * as vscode from 'vscode';
import {
  COPY_ANNOTATIONS_REQUEST,
  type CopiedAnnotations,
  type CopyAnnotationsParams,
} from '../../../server/src/lsp/annotationProtocol';
import { isArticleFile } from '../articleFile';
import { countOf } from '../words';
import { type Annotating, tell } from './step';

/** Milliseconds between the opening and the saving of a file that *Save As* makes. */
const JUST_OPENED = 5000;
const TAKE = 'Take Them Along';

/**
 * An article that is saved under another name leaves its annotations behind: whoever saves it is asked whether they come along. An
 * editor does not tell of *Save As*, but it shows: a file is opened and saved at once, with the very text of another that is open.
 */
export function registerSaveAs({ server, context }: Annotating): void {
  const opened = new Map<string, number>();

  const ask = async (target: vscode.TextDocument): Promise<void> => {
    const text = target.getText();
    const source = vscode.workspace.textDocuments.find(
      (one) => one !== target && isArticleFile(one.uri) && one.getText() === text,
    );
    if (!source) return;
    const params: CopyAnnotationsParams = { from: source.uri.toString(), to: target.uri.toString() };
    // Asked at once: a moment later the first article is what it was before, and so are its annotations.
    const copied = await server.request<CopiedAnnotations>(COPY_ANNOTATIONS_REQUEST, params);
    if (!copied || copied.count === 0) return;
    const free: CopiedAnnotations['files'][number][] = [];
    for (const file of copied.files) if (!(await exists(vscode.Uri.parse(file.uri)))) free.push(file);
    if (free.length === 0) return;
    const [from, to] = [source, target].map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
    const count = countOf(copied.count, 'annotation');
    const answer = await vscode.window.showInformationMessage(`${from} has ${count}. Shall ${to} have them too?`, TAKE);
    if (answer !== TAKE) return;
    for (const { uri, text: annotations } of free) {
      await vscode.workspace.fs.writeFile(vscode.Uri.parse(uri), new TextEncoder().encode(annotations));
    }
    tell(`${to} has its annotations.`);
  };

  context.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isArticleFile(document.uri)) opened.set(document.uri.toString(), Date.now());
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void opened.delete(uri.toString())),
    vscode.workspace.onDidSaveTextDocument((document) => {
      const since = opened.get(document.uri.toString());
      // Saved again, it is an article like any other.
      opened.delete(document.uri.toString());
      if (since === undefined || Date.now() - since > JUST_OPENED) return;
      ask(document).catch(() => {});
    }),
  );
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
