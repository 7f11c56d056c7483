import * as vscode from 'vscode';
import { LINK_TARGETS_REQUEST } from '../../../server/src/lsp/annotationProtocol';
import type { WireEntity } from '../../../server/src/lsp/entityProtocol';
import { annotationHere } from './here';
import { LINK_COMMAND } from './names';
import { type Annotating, ask, take } from './step';

interface LinkPick extends vscode.QuickPickItem {
  readonly reference?: string;
}

/** Says who or what an annotation is: somebody of the corpus, or an entry elsewhere. */
export function registerLinking({ server, context }: Annotating): void {
  const link = async (): Promise<void> => {
    const here = await annotationHere(server, 'Link');
    if (!here) return;
    const { uri, annotation, words } = here;
    const range = annotation.ranges[0];
    const known = await ask<readonly WireEntity[]>(server, LINK_TARGETS_REQUEST, { uri, range });
    const items: LinkPick[] = [
      ...(known ?? []).map(({ id, name, detail }) => ({
        label: name,
        description: detail,
        detail: `entity:${id}`,
        reference: `entity:${id}`,
      })),
      { label: '', kind: vscode.QuickPickItemKind.Separator },
      { label: 'Another reference…', description: 'for example wikidata:Q42', alwaysShow: true },
    ];
    const picked = await vscode.window.showQuickPick(items, {
      title: `Who or what is “${words.slice(0, 60)}”?`,
      placeHolder: annotation.link ? `${annotation.link} now` : 'The link is written to the annotations.',
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (!picked) return;
    const reference = picked.reference ?? (await inputReference());
    if (reference === undefined) return;
    const label = picked.reference ? picked.label : words;
    await take({ kind: 'link', uri, id: annotation.id, reference, label });
  };
  context.subscriptions.push(vscode.commands.registerCommand(LINK_COMMAND, link));
}

async function inputReference(): Promise<string | undefined> {
  const said = await vscode.window.showInputBox({
    title: 'Another reference',
    prompt: 'A collection and an id in it, with a colon between them.',
    placeHolder: 'wikidata:Q42',
    ignoreFocusOut: true,
    validateInput: (value) =>
      /^[^\s:]+:\S+$/.test(value.trim()) ? null : 'Write it like wikidata:Q42, without spaces.',
  });
  return said?.trim();
}
