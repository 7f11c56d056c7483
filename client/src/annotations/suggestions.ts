import * as vscode from 'vscode';
import { SUGGESTIONS_REQUEST, type WireSuggestion } from '../../../server/src/lsp/annotationProtocol';
import { rangeOf } from '../commands/places';
import { countOf } from '../words';
import { createHighlight } from './highlight';
import * as names from './names';
import { isRejected, reject, rejectedIn, suggestionAt } from './rejected';
import { type Annotating, ask, editorHere, take, tell } from './step';
import { pickType } from './types';

interface Here {
  readonly editor: vscode.TextEditor;
  readonly uri: string;
}

type Answer = 'accept' | 'reject' | 'other' | 'skip' | 'all';

const ANSWERS: readonly (readonly [Answer, string])[] = [
  ['accept', '$(check) Accept'],
  ['reject', '$(circle-slash) Reject: not to be suggested here again'],
  ['other', '$(edit) Mark as another type…'],
  ['skip', '$(arrow-right) Skip'],
  ['all', '$(check-all) Accept all that are left in this article'],
];

/** What the program would annotate, one by one or all at once; what is rejected is not suggested again. */
export function registerSuggestions({ server, context }: Annotating): void {
  const register = (name: string, run: () => unknown) =>
    context.subscriptions.push(vscode.commands.registerCommand(name, run));

  const identify = ({ editor }: Here, { range, type }: WireSuggestion) => {
    const { document } = editor;
    const { start, end } = rangeOf(range);
    return suggestionAt(document.getText(), type, document.offsetAt(start), document.offsetAt(end));
  };
  const suggestions = async (here: Here): Promise<readonly WireSuggestion[] | undefined> => {
    const all = await ask<readonly WireSuggestion[]>(server, SUGGESTIONS_REQUEST, { uri: here.uri });
    const rejected = rejectedIn(context.workspaceState, here.uri);
    return all?.filter((one) => !isRejected(rejected, identify(here, one)));
  };
  const accept = ({ uri }: Here, some: readonly WireSuggestion[]) =>
    take({ kind: 'accept', uri, suggestions: some.map(({ range, type }) => ({ range, type })) });
  const rejectOne = (here: Here, one: WireSuggestion) => reject(context.workspaceState, here.uri, identify(here, one));

  const atCursor = async (): Promise<{ readonly here: Here; readonly one: WireSuggestion } | null> => {
    const here = editorHere();
    const all = here && (await suggestions(here));
    if (!here || !all) return null;
    const one = all
      .filter(({ range }) => rangeOf(range).intersection(here.editor.selection) !== undefined)
      .sort((a, b) => a.words.length - b.words.length)[0];
    if (!one) tell('Nothing is suggested here.');
    return one ? { here, one } : null;
  };
  register(names.ACCEPT_COMMAND, async () => {
    const found = await atCursor();
    if (found && (await accept(found.here, [found.one]))) tell(`Accepted: ${found.one.words} as ${found.one.type}.`);
  });
  register(names.REJECT_COMMAND, async () => {
    const found = await atCursor();
    if (!found) return;
    await rejectOne(found.here, found.one);
    tell(`Not suggested here again: ${found.one.words} as ${found.one.type}.`);
  });
  register(names.ACCEPT_ALL_COMMAND, async () => {
    const here = editorHere();
    const all = here && (await suggestions(here));
    if (!here || !all) return;
    if (all.length === 0) return tell('Nothing is left to suggest in this article.');
    const result = await accept(here, all);
    if (result) tell(`${countOf(all.length, 'suggestion')} accepted. Undo takes them back as one.`);
  });

  register(names.REVIEW_COMMAND, async () => {
    const here = editorHere();
    const all = here && (await suggestions(here));
    if (!here || !all) return;
    if (all.length === 0) return tell('Nothing is left to suggest in this article.');
    const cursor = here.editor.selection.start;
    const first = Math.max(
      0,
      all.findIndex(({ range }) => rangeOf(range).end.isAfterOrEqual(cursor)),
    );
    const inTurn = [...all.slice(first), ...all.slice(0, first)];
    let accepted = 0;
    for (const [i, one] of inTurn.entries()) {
      const answer = await askAbout(here, one, `${i + 1} of ${inTurn.length}`);
      if (answer === undefined) break;
      if (answer === 'accept') accepted += (await accept(here, [one])) ? 1 : 0;
      else if (answer === 'reject') await rejectOne(here, one);
      else if (answer === 'other') {
        const type = await pickType(server, here.uri, `Annotate “${one.words}” As`);
        if (!type) break;
        const step = { kind: 'mark', uri: here.uri, ranges: [one.range], as: { type: type.name } } as const;
        if (await take(step)) accepted++;
      } else if (answer === 'all') {
        const left = inTurn.slice(i);
        if (await accept(here, left)) accepted += left.length;
        break;
      }
    }
    tell(`${accepted} of ${inTurn.length} suggestions accepted.`);
  });
}

async function askAbout({ editor }: Here, one: WireSuggestion, count: string): Promise<Answer | undefined> {
  const range = rangeOf(one.range);
  const mark = createHighlight();
  editor.setDecorations(mark, [range]);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const words = one.words.length > 60 ? `${one.words.slice(0, 60)}…` : one.words;
  try {
    const items = ANSWERS.map(([answer, label]) => ({
      label: answer === 'accept' ? `${label} as ${one.type}` : label,
      ...(answer === 'accept' && one.detail ? { description: one.detail } : {}),
      answer,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      title: `${count}: “${words}”`,
      placeHolder: 'Enter accepts, Escape ends',
      ignoreFocusOut: true,
    });
    return picked?.answer;
  } finally {
    mark.dispose();
  }
}
