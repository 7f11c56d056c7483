import * as vscode from 'vscode';
import { NEW_DRAFT_REQUEST, type NewDraft, type NewDraftParams } from '../../../server/src/lsp/draftProtocol';
import { fold } from '../../../server/src/text/fold';
import { chooseCorpus } from '../chooseCorpus';
import type { Server } from '../server';
import { today } from '../words';

const LONGEST_NAME = 60;

/** Asks for a title and opens a draft where the corpus keeps them. `text` is what it begins with. */
export async function newDraft(server: Server, corpus?: string, text = ''): Promise<vscode.Uri | null> {
  const root = corpus ?? (await chooseCorpus(server, 'Which corpus does the draft belong to?'));
  if (root === undefined) return null;
  const params: NewDraftParams = { corpus: root };
  const place = await server.request<NewDraft>(NEW_DRAFT_REQUEST, params);
  if (!place) return null;
  const title = await vscode.window.showInputBox({
    title: 'New draft',
    prompt: `It is kept in ${vscode.workspace.asRelativePath(vscode.Uri.parse(place.folder))}.`,
    placeHolder: 'The working title, for example: Ten days that emptied an island',
    validateInput: (value) => (value.trim() ? null : 'A draft needs a title.'),
  });
  if (title === undefined) return null;
  const uri = await freeName(vscode.Uri.parse(place.folder), slugOf(title));
  const head = `---\ntitle: ${JSON.stringify(title.trim())}\ndate: ${today()}\nrole: draft\n---\n\n`;
  const body = text === '' ? `# ${title.trim()}\n\n` : text;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(head + body));
  const document = await vscode.workspace.openTextDocument(uri);
  const end = document.positionAt(document.getText().length);
  await vscode.window.showTextDocument(document, { preview: false, selection: new vscode.Range(end, end) });
  return uri;
}

/** A file's name from a title: "Zürich am Abend" is `zurich-am-abend`. */
export function slugOf(title: string): string {
  const slug = fold(title).replace(/[^\p{L}\p{N}]+/gu, '-');
  return slug.slice(0, LONGEST_NAME).replace(/^-+|-+$/g, '') || 'draft';
}

async function freeName(folder: vscode.Uri, slug: string): Promise<vscode.Uri> {
  for (let n = 1; ; n++) {
    const uri = vscode.Uri.joinPath(folder, `${slug}${n === 1 ? '' : `-${n}`}.md`);
    const exists = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!exists) return uri;
  }
}
