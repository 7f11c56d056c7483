import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { ClaimDecision, FindingDecision } from '../corpus/decisions';
import { decisionKey } from '../corpus/readDecisions';
import { removeDecision } from '../corpus/writeDecision';
import { claimOf, thingsAt } from '../features/things';
import type { TextEdit } from '../rules/types';
import type { CorpusView } from '../service';
import { DECISIONS_FILE } from '../service/corpusFiles';
import { overlaps, type Span } from '../text/span';
import { Refusal } from './answer';
import type { OpenFile } from './fromProtocol';
import { TAKE_BACK_CLIENT_COMMAND, TAKE_BACK_COMMAND, type TakeBackArguments, type TakenBack } from './protocol';
import { editBetween } from './textChange';

/** The edit of `decisions.yaml` that takes a ruling out of it, or puts back what was taken out. */
export function takeBack(
  view: CorpusView,
  argument: TakeBackArguments | TakenBack,
): { readonly edit: TextEdit; readonly taken: TakenBack } {
  const now = view.textOf(DECISIONS_FILE) ?? '';
  if ('before' in argument) {
    if (argument.after !== now)
      throw new Refusal('decisions.yaml has changed since: undo it there, or decide once more.');
    const taken = { ...argument, before: argument.after, after: argument.before };
    return { edit: editBetween(now, argument.before), taken };
  }
  const { uri, claim } = argument;
  const key = argument.ruling ?? (claim === undefined ? '' : decisionKey({ kind: 'claim', claim }));
  const after = removeDecision(now, key);
  if (after === null) throw new Refusal('This ruling is not in decisions.yaml any more.');
  return { edit: editBetween(now, after), taken: { uri, title: titleOf(view, key), before: now, after } };
}

/** "“Kestrel range”", "“34” (figure.conflict)". */
function titleOf({ snapshot }: CorpusView, key: string): string {
  const { claims, findings } = snapshot.decisions;
  const onClaim = claims.find((one) => decisionKey(one) === key);
  if (onClaim) return `“${snapshot.claims.get(onClaim.claim)?.title ?? onClaim.claim}”`;
  const onFinding = findings.find((one) => decisionKey(one) === key);
  return onFinding ? `“${shortened(onFinding.words.replace(/^[“"]|[”"]$/g, ''))}” (${onFinding.code})` : 'it';
}

const LONGEST = 40;

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** What was ruled on what stands here, or on the entry of `decisions.yaml` here, can be taken back. */
export function takeBackActions({ view, path }: OpenFile, span: Span, asks: boolean): readonly CodeAction[] {
  const command = asks ? TAKE_BACK_CLIENT_COMMAND : TAKE_BACK_COMMAND;
  const uri = view.uriOf(path);
  return [...rulingsAt(view, path, span)].map((ruling): CodeAction => {
    const title = `Take back the ruling on ${titleOf(view, ruling)}`;
    const argument: TakeBackArguments = { uri, ruling };
    return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [argument] } };
  });
}

function rulingsAt({ snapshot, ignored }: CorpusView, path: string, span: Span): ReadonlySet<string> {
  const touches = (other: Span): boolean =>
    overlaps(other, span) || other.start === span.end || other.end === span.start;
  const { claims, findings } = snapshot.decisions;
  const rulings: readonly (ClaimDecision | FindingDecision)[] = [...claims, ...findings];
  if (path === DECISIONS_FILE)
    return new Set(rulings.filter(({ entry }) => touches(entry)).map((ruling) => decisionKey(ruling)));
  const found = ignored
    .filter(({ finding }) => finding.article === path && touches(finding))
    .map(({ ruling }) => ruling);
  const article = snapshot.articles.get(path);
  // A figure that agrees with what was decided has no finding that was put aside.
  const ofFigures = (article ? thingsAt(article, span.start) : []).flatMap((thing) => {
    const claim = thing.kind === 'figure' ? claimOf(snapshot, path, thing.figure) : null;
    return claims.filter((ruling) => ruling.claim === claim?.key).map((ruling) => decisionKey(ruling));
  });
  return new Set([...found, ...ofFigures]);
}
