import * as vscode from 'vscode';
import { CLAIM_AT_REQUEST, type ClaimAtParams } from '../../../server/src/lsp/pageProtocol';
import {
  COMPARE_REQUEST,
  type ComparedClaim,
  type ComparedFigure,
  type CompareParams,
  DECIDE_COMMAND,
  type DecideClaim,
} from '../../../server/src/lsp/protocol';
import type { Pages } from '../pages/pages';
import type { Server } from '../server';
import { rangeOf, showPlace } from './places';
import { takeBackRuling } from './takeBack';

const GONE = 'These figures are no longer compared: the texts have changed.';

interface FigureItem extends vscode.QuickPickItem {
  readonly figure?: ComparedFigure;
}

/** Opens the figures of a claim side by side, as a document. */
export async function compareClaim(pages: Pages, { uri, claim }: CompareParams): Promise<void> {
  await pages.open({ uri, page: 'comparison', parameters: { claim } }, GONE);
}

/** The same for the figure, or else the finding, at the cursor. */
export async function compareHere(server: Server, pages: Pages): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { line, character } = editor.selection.active;
  const params: ClaimAtParams = { uri: editor.document.uri.toString(), position: { line, character } };
  const claim = await server.request<CompareParams>(CLAIM_AT_REQUEST, params);
  if (claim) await compareClaim(pages, claim);
  else void vscode.window.showInformationMessage('There is no figure here that other figures are compared with.');
}

/** Lists the figures of a claim, grouped by what they say; the chosen one opens. */
export async function listClaim(server: Server, params: CompareParams): Promise<void> {
  const claim = await ask(server, params);
  if (!claim) return;
  const decide = { iconPath: new vscode.ThemeIcon('law'), tooltip: 'Decide…' };
  const pick = vscode.window.createQuickPick<FigureItem>();
  pick.title = `${claim.title}: ${stateOf(claim)}`;
  pick.placeholder = claim.why;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.buttons = [decide];
  pick.items = claim.groups.flatMap((group): FigureItem[] => [
    separator(group.figures.length > 1 ? `${group.figures.length} agree` : ''),
    ...group.figures.map((figure) => ({
      label: figure.value,
      description: [figure.role === 'draft' ? 'draft' : figure.outlet, figure.date, attributed(figure)]
        .filter(Boolean)
        .join(' · '),
      detail: figure.sentence,
      figure,
    })),
  ]);
  pick.onDidAccept(() => {
    const figure = pick.selectedItems[0]?.figure;
    pick.hide();
    if (figure) void showPlace(vscode.Uri.parse(figure.uri), rangeOf(figure.range));
  });
  pick.onDidTriggerButton(() => {
    pick.hide();
    void decideClaim(server, params);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

function separator(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function attributed({ attributedTo }: ComparedFigure): string | null {
  return attributedTo && `on the word of ${attributedTo}`;
}

interface VerdictItem extends vscode.QuickPickItem {
  readonly verdict?: Pick<DecideClaim, 'verdict' | 'value'>;
  readonly takesBack?: true;
}

/** Asks for a verdict on a claim; the reason is asked for when the server is told. */
export async function decideClaim(server: Server, params: CompareParams): Promise<void> {
  const claim = await ask(server, params);
  if (!claim) return;
  const values = claim.groups.map((group): VerdictItem => {
    const outlets = [...new Set(group.figures.map((figure) => figure.outlet))];
    return {
      label: `$(check) ${group.value}`,
      description: outlets.join(', '),
      verdict: { verdict: 'accepted', value: group.value },
    };
  });
  const stands = claim.decision;
  const taken: VerdictItem = {
    label: '$(discard) Take the ruling back',
    description: 'the claim is open again',
    takesBack: true,
  };
  const items: VerdictItem[] = [
    ...(stands ? [separator(`Decided: ${[stateOf(claim), stands.reason].filter(Boolean).join(', ')}`), taken] : []),
    separator(stands ? 'Or accept a value' : 'Accept a value'),
    ...values,
    separator('Or'),
    { label: '$(comment-discussion) Disputed', description: 'all are told as such', verdict: { verdict: 'disputed' } },
    {
      label: '$(split-horizontal) Not the same claim',
      description: 'they measure different things',
      verdict: { verdict: 'not the same claim' },
    },
  ];
  const chosen = await vscode.window.showQuickPick(items, { title: `Decide: ${claim.title}`, placeHolder: claim.why });
  if (chosen?.takesBack) await takeBackRuling(params);
  if (!chosen?.verdict) return;
  const decision: DecideClaim = { kind: 'claim', uri: params.uri, claim: params.claim, ...chosen.verdict };
  await vscode.commands.executeCommand(DECIDE_COMMAND, decision);
}

async function ask(server: Server, params: CompareParams): Promise<ComparedClaim | null> {
  const claim = await server.request<ComparedClaim | null>(COMPARE_REQUEST, params);
  if (!claim) void vscode.window.showInformationMessage(GONE);
  return claim;
}

function stateOf({ state, decision }: ComparedClaim): string {
  if (decision?.verdict === 'accepted') return `${decision.value} accepted`;
  if (decision) return decision.verdict;
  return state === 'conflict' ? 'in conflict' : state;
}
