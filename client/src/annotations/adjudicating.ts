import * as vscode from 'vscode';
import {
  ADJUDICATE_REQUEST,
  type AdjudicateParams,
  DISAGREEMENTS_REQUEST,
  type DisagreementsParams,
  LAYERS_REQUEST,
  type WireDisagreement,
  type WireDisagreements,
  type WireLayers,
  type WireVerdict,
  type WireVersion,
  type WroteAgreed,
} from '../../../server/src/lsp/adjudicationProtocol';
import { rangeOf } from '../commands/places';
import { countOf } from '../words';
import { createHighlight } from './highlight';
import { ADJUDICATE_COMMAND } from './names';
import { type Annotating, ask, editorHere, tell } from './step';

const VERDICTS = 'crosscheck.adjudicated';
const GOLD = 'gold';

type Kept = Readonly<Record<string, Readonly<Record<string, WireVerdict>>>>;

interface Two {
  readonly a: string;
  readonly b: string;
  readonly nameOfA: string;
  readonly nameOfB: string;
}

/** Steps through what two annotators do not agree on; each decision is written to the agreed file at once. */
export function registerAdjudicating({ server, context }: Annotating): void {
  const adjudicate = async (): Promise<void> => {
    const here = editorHere();
    const layers = here && (await ask<WireLayers | null>(server, LAYERS_REQUEST, { uri: here.uri }));
    if (!here) return;
    if (!layers) return tell('Open an article, or one of its annotation files.');
    const two = await chooseTwo(layers);
    if (!two) return;
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(layers.uri), { preview: false });
    const params: DisagreementsParams = {
      uri: layers.uri,
      a: two.a,
      b: two.b,
      as: layers.annotator && !isOneOf(two, layers.annotator) ? layers.annotator : GOLD,
    };
    const found = await ask<WireDisagreements | null>(server, DISAGREEMENTS_REQUEST, params);
    if (!found) return;
    if (found.copy && !(await copyText(found.copy))) return;
    // The numbers of a disagreement are the two files' own: another pair's say nothing.
    const key = `${layers.uri} ${found.into} ${two.a} ${two.b}`;
    const kept = (): Readonly<Record<string, WireVerdict>> => context.workspaceState.get<Kept>(VERDICTS, {})[key] ?? {};
    const write = async (verdicts: Readonly<Record<string, WireVerdict>>): Promise<WroteAgreed | null> => {
      const all = context.workspaceState.get<Kept>(VERDICTS, {});
      await context.workspaceState.update(VERDICTS, { ...all, [key]: verdicts });
      const step: AdjudicateParams = { ...params, verdicts };
      return ask<WroteAgreed>(server, ADJUDICATE_REQUEST, step);
    };
    const open = found.disagreements.filter((one) => kept()[one.key] === undefined);
    if (open.length === 0) {
      const wrote = await write(kept());
      if (wrote) await tellDone(found, wrote, found.disagreements.length);
      return;
    }
    let wrote: WroteAgreed | null = null;
    for (const [i, one] of open.entries()) {
      const verdict = await askAbout(editor, one, two, `${i + 1} of ${open.length}`);
      if (verdict === undefined) break;
      if (verdict !== 'skip') wrote = await write({ ...kept(), [one.key]: verdict });
    }
    if (wrote) await tellDone(found, wrote, found.disagreements.filter((one) => kept()[one.key] !== undefined).length);
  };
  context.subscriptions.push(vscode.commands.registerCommand(ADJUDICATE_COMMAND, adjudicate));
}

/** The agreed annotations go beside a copy of the text, as each annotator's do. */
async function copyText({ from, to }: { readonly from: string; readonly to: string }): Promise<boolean> {
  const target = vscode.Uri.parse(to);
  try {
    await vscode.workspace.fs.copy(vscode.Uri.parse(from), target, { overwrite: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`${vscode.workspace.asRelativePath(target)} could not be written: ${reason}`);
    return false;
  }
  return true;
}

function isOneOf({ nameOfA, nameOfB }: Two, annotator: string): boolean {
  return nameOfA === annotator || nameOfB === annotator;
}

async function chooseTwo({ layers, path, annotator }: WireLayers): Promise<Two | null> {
  const named = layers.map((layer) => ({ ...layer, name: layer.annotator ?? layer.path }));
  // The agreed file itself is no witness; that of `annotator:` in corpus.yaml is one where there is no second other.
  const others = named.filter(({ name }) => name !== GOLD);
  const apart = others.filter(({ name }) => name !== annotator);
  const witnesses = apart.length >= 2 ? apart : others;
  if (witnesses.length < 2) {
    const message = `${path} has ${witnesses.length === 0 ? 'no annotator’s file' : 'one annotator’s file only'}. Two annotators’ files are held against each other: a_ana.ann and a_ben.ann, say.`;
    void vscode.window.showInformationMessage(message);
    return null;
  }
  const two = witnesses.length === 2 ? witnesses : await pickTwo(witnesses);
  const [a, b] = two ?? [];
  return a && b ? { a: a.path, b: b.path, nameOfA: a.name, nameOfB: b.name } : null;
}

async function pickTwo<T extends { readonly name: string; readonly path: string }>(
  all: readonly T[],
): Promise<readonly T[] | null> {
  const items = all.map((layer) => ({ label: layer.name, description: layer.path, layer }));
  const picked = await vscode.window.showQuickPick(items, { title: 'Which two annotators?', canPickMany: true });
  if (!picked) return null;
  if (picked.length === 2) return picked.map(({ layer }) => layer);
  void vscode.window.showInformationMessage('Choose two annotators.');
  return null;
}

type Answer = WireVerdict | 'skip';

async function askAbout(
  editor: vscode.TextEditor,
  one: WireDisagreement,
  { nameOfA, nameOfB }: Two,
  count: string,
): Promise<Answer | undefined> {
  const ranges = [...(one.a?.ranges ?? []), ...(one.b?.ranges ?? [])].map(rangeOf);
  const mark = createHighlight();
  editor.setDecorations(mark, ranges);
  if (ranges[0]) editor.revealRange(ranges[0], vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const item = (label: string, version: WireVersion | null, answer: Answer) => ({
    label,
    ...(version ? { description: versionInWords(one, version) } : { description: 'nothing is marked here' }),
    answer,
  });
  const isMark = !/^(roles|attributes|links)$/.test(one.kind);
  const items = [
    item(`$(person) ${nameOfA}`, one.a, 'a'),
    item(`$(person) ${nameOfB}`, one.b, 'b'),
    ...(isMark && one.a && one.b ? [{ label: '$(circle-slash) Neither', answer: 'none' as const }] : []),
    { label: '$(arrow-right) Skip for now', answer: 'skip' as const },
  ];
  try {
    const picked = await vscode.window.showQuickPick<vscode.QuickPickItem & { readonly answer: Answer }>(items, {
      title: `${count}: they differ in ${KINDS[one.kind] ?? one.kind}`,
      // The list may lie on the very line that it is about.
      placeHolder: `${wordsAround(editor.document, ranges)} — whose version is right? Escape ends`,
      ignoreFocusOut: true,
    });
    return picked?.answer;
  } finally {
    mark.dispose();
  }
}

/** The words in question with some before and behind them. */
function wordsAround(document: vscode.TextDocument, ranges: readonly vscode.Range[]): string {
  const offsets = ranges.flatMap(({ start, end }) => [document.offsetAt(start), document.offsetAt(end)]);
  if (offsets.length === 0) return '';
  const [first, last] = [Math.min(...offsets), Math.max(...offsets)];
  const text = document.getText();
  const [from, to] = [Math.max(0, first - AROUND), Math.min(text.length, Math.min(last, first + MOST_SHOWN) + AROUND)];
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}

const AROUND = 30;
const MOST_SHOWN = 80;

const KINDS: Readonly<Record<string, string>> = {
  'only a': 'whether to mark this',
  'only b': 'whether to mark this',
  extent: 'how far it reaches',
  'type and extent': 'the type and how far it reaches',
  type: 'the type',
};

function versionInWords({ kind }: WireDisagreement, { type, words, said }: WireVersion): string {
  const clipped = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  if (/^(roles|attributes|links)$/.test(kind)) return `${type} “${clipped}”: ${said ?? 'nothing'}`;
  return `${type} “${clipped}”`;
}

async function tellDone(
  { agreed, disagreements }: WireDisagreements,
  { into, uri }: WroteAgreed,
  decided: number,
): Promise<void> {
  const open = 'Open It';
  const message = `${into}: ${countOf(agreed, 'annotation')} that both have, ${decided} of ${countOf(disagreements.length, 'disagreement')} decided.`;
  const answer = await vscode.window.showInformationMessage(message, open);
  if (answer === open) await vscode.window.showTextDocument(vscode.Uri.parse(uri));
}
