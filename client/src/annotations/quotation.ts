import * as vscode from 'vscode';
import {
  QUOTATION_PARTS_REQUEST,
  type QuotationPartsParams,
  type WireQuotationParts,
} from '../../../server/src/lsp/annotationProtocol';
import type { WireRange } from '../../../server/src/lsp/protocol';
import { rangeOf, wireRange } from '../commands/places';
import { createHighlight } from './highlight';
import { ATTRIBUTE_COMMAND } from './names';
import { type Annotating, ask, editorHere, take, tell } from './step';

/**
 * Who says a quotation, through which word: found by the program and corrected in two lists. What the list stands on is shown in the text.
 */
export function registerQuotation({ server, context }: Annotating): void {
  const attribute = async (): Promise<void> => {
    const here = editorHere();
    if (!here) return;
    const { editor, uri } = here;
    const params: QuotationPartsParams = { uri, ranges: editor.selections.map(wireRange) };
    const parts = await ask<WireQuotationParts | null>(server, QUOTATION_PARTS_REQUEST, params);
    if (!parts) return tell('No quotation stands here. Put the cursor into one, or select its words.');
    const content = parts.content.map((range) => editor.document.getText(rangeOf(range))).join(' … ');
    const title = content.length > 70 ? `${content.slice(0, 70)}…` : content;
    const speaker = await pickPlace(editor, parts, parts.speakers, {
      title: `Who says ${title}?`,
      none: 'Nobody is named',
      found: parts.speaker,
      more: 'The name is not in this list: select it with the mouse or the keyboard, then choose this',
    });
    if (speaker === undefined) return;
    const cue = await pickPlace(editor, parts, parts.cues, {
      title: `Through which word is it said? ${title}`,
      none: 'No word says it',
      found: parts.cue,
      more: 'Another word: select it, then choose this',
    });
    if (cue === undefined) return;
    const result = await take({ kind: 'attribute', uri, content: parts.content, speaker, cue });
    if (result) tell(speaker ? 'The quotation is attributed.' : 'It is written down that nobody is named.');
  };
  context.subscriptions.push(vscode.commands.registerCommand(ATTRIBUTE_COMMAND, attribute));
}

interface PlacePick extends vscode.QuickPickItem {
  readonly range: WireRange | null | 'selected';
}

interface PlaceQuestion {
  readonly title: string;
  readonly none: string;
  readonly found: WireRange | null;
  readonly more: string;
}

/** Undefined when the person changed their mind; null for none. */
function pickPlace(
  editor: vscode.TextEditor,
  { content }: WireQuotationParts,
  choices: readonly WireRange[],
  { title, none, found, more }: PlaceQuestion,
): Promise<WireRange | null | undefined> {
  const { document } = editor;
  const mark = createHighlight();
  const quoted = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.wordHighlightBackground'),
  });
  editor.setDecorations(quoted, content.map(rangeOf));
  const quick = vscode.window.createQuickPick<PlacePick>();
  const own: PlacePick[] = choices.map((range, i) => ({
    label: document.getText(rangeOf(range)),
    description: `line ${range.start.line + 1}${i === 0 && found ? ', as Crosscheck reads it' : ''}`,
    range,
  }));
  const nobody: PlacePick = { label: `$(circle-slash) ${none}`, range: null, alwaysShow: true };
  const selected: PlacePick = {
    label: '$(edit) What is selected now',
    description: more,
    range: 'selected',
    alwaysShow: true,
  };
  quick.items = found ? [...own, nobody, selected] : [nobody, ...own, selected];
  // Without a finding of the program's the likeliest name is offered first all the same.
  if (!found && own[0]) quick.activeItems = [own[0]];
  quick.title = title;
  quick.placeholder = 'Enter takes it, the arrow keys show the others in the text';
  quick.ignoreFocusOut = true;
  return new Promise((resolve) => {
    let answer: WireRange | null | undefined;
    quick.onDidChangeActive(([active]) => {
      const range = active && active.range !== null && active.range !== 'selected' ? rangeOf(active.range) : null;
      editor.setDecorations(mark, range ? [range] : []);
      if (range) editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    });
    quick.onDidAccept(() => {
      const active = quick.activeItems[0]?.range;
      if (active === 'selected' && editor.selection.isEmpty) {
        quick.placeholder = 'Nothing is selected: select the words in the text first, this list stays open';
        return;
      }
      answer = active === 'selected' ? wireRange(editor.selection) : active;
      quick.hide();
    });
    quick.onDidHide(() => {
      quick.dispose();
      mark.dispose();
      quoted.dispose();
      resolve(answer);
    });
    quick.show();
  });
}
