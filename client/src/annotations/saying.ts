import * as vscode from 'vscode';
import { SAYABLE_REQUEST, type SayStep, type WireSayable } from '../../../server/src/lsp/annotationProtocol';
import { rangeOf } from '../commands/places';
import { type AnnotationHere, annotationHere } from './here';
import { createHighlight } from './highlight';
import { SAY_COMMAND } from './names';
import { type Annotating, ask, take } from './step';

type What = SayStep['what'];

interface SayPick extends vscode.QuickPickItem {
  readonly choose?: () => Promise<What | undefined>;
}

/** Attributes, roles, relations and notes, as far as the configuration knows them, from one list. */
export function registerSaying({ server, context }: Annotating): void {
  const say = async (): Promise<void> => {
    const here = await annotationHere(server, 'Say More of');
    if (!here) return;
    const { uri, annotation, words } = here;
    const sayable = await ask<WireSayable | null>(server, SAYABLE_REQUEST, { uri, id: annotation.id });
    if (!sayable) return;
    const picked = await vscode.window.showQuickPick(itemsOf(here, sayable), {
      title: `${annotation.type} “${words.slice(0, 60)}”`,
      placeHolder: 'What is to be said of it?',
      matchOnDescription: true,
    });
    const what = await picked?.choose?.();
    if (what) await take({ kind: 'say', uri, id: annotation.id, what });
  };
  context.subscriptions.push(vscode.commands.registerCommand(SAY_COMMAND, say));
}

function itemsOf(here: AnnotationHere, { attributes, joins, note }: WireSayable): readonly SayPick[] {
  const heading = (label: string, some: readonly unknown[]): SayPick[] =>
    some.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }] : [];
  return [
    ...heading('parts and relations', joins),
    ...joins.map(
      (join): SayPick => ({
        label: `$(arrow-right) ${join.name}`,
        description: JOINS[join.kind],
        choose: () => chooseTarget(here, join),
      }),
    ),
    ...heading('attributes', attributes),
    ...attributes.map(
      (attribute): SayPick => ({
        label: `$(symbol-property) ${attribute.name}`,
        description: attribute.now === null ? attribute.values.join(', ') : `${attribute.now || 'yes'} now`,
        choose: async () => {
          if (attribute.values.length === 0) return { kind: 'attribute', name: attribute.name, value: null };
          const value = await vscode.window.showQuickPick(attribute.values, { title: attribute.name });
          return value === undefined ? undefined : { kind: 'attribute', name: attribute.name, value };
        },
      }),
    ),
    { label: 'note', kind: vscode.QuickPickItemKind.Separator },
    {
      label: '$(note) Note…',
      description: note,
      choose: async () => {
        const text = await vscode.window.showInputBox({
          title: 'A note on the annotation',
          value: note,
          ignoreFocusOut: true,
        });
        return text?.trim() ? { kind: 'note', text: text.trim() } : undefined;
      },
    },
  ];
}

const JOINS: Readonly<Record<WireSayable['joins'][number]['kind'], string>> = {
  role: 'a part of the event',
  relation: 'a relation to another annotation',
  equivalence: 'the same as another annotation',
};

/** The other annotation; each is shown in the text while the list stands on it. */
function chooseTarget({ editor }: AnnotationHere, join: WireSayable['joins'][number]): Promise<What | undefined> {
  const { document } = editor;
  const mark = createHighlight();
  const quick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly at: number }>();
  quick.items = join.targets.map(({ id, type, range }, at) => ({
    label: document.getText(rangeOf(range)).slice(0, 100),
    description: `${type} ${id}, line ${range.start.line + 1}`,
    at,
  }));
  quick.title = `${join.name}: which annotation?`;
  quick.matchOnDescription = true;
  return new Promise((resolve) => {
    let answer: What | undefined;
    quick.onDidChangeActive(([active]) => {
      const target = active && join.targets[active.at];
      editor.setDecorations(mark, target ? [rangeOf(target.range)] : []);
      if (target) editor.revealRange(rangeOf(target.range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    });
    quick.onDidAccept(() => {
      const target = quick.activeItems[0] && join.targets[quick.activeItems[0].at];
      if (target) {
        answer =
          join.kind === 'relation'
            ? { kind: 'relation', name: join.name, arguments: join.arguments, target: target.id }
            : { kind: join.kind, name: join.name, target: target.id };
      }
      quick.hide();
    });
    quick.onDidHide(() => {
      quick.dispose();
      mark.dispose();
      resolve(answer);
    });
    quick.show();
  });
}
