import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { CodeActionItem, CompareAction } from '../features/codeActions';
import { quotationAt, wholeOf } from '../features/things';
import type { FixAction } from '../rules/types';
import { RECORD_FACT_COMMAND, type RecordFactArguments } from './factProtocol';
import type { OpenFile } from './fromProtocol';
import { RECORD_TEXTS_COMMAND, type RecordTextsArguments } from './lockedProtocol';
import {
  ANNOTATE_COMMAND,
  type AnnotateArguments,
  COMPARE_CLIENT_COMMAND,
  type CompareParams,
  DECIDE_COMMAND,
  type DecideArguments,
} from './protocol';
import { linesOf, toRange } from './toProtocol';

export function toCodeAction(file: OpenFile, item: CodeActionItem, diagnostics: readonly Diagnostic[]): CodeAction {
  const action: CodeAction = { title: item.title, kind: CodeActionKind.QuickFix };
  const range = toRange(file.lines, item.finding);
  const fixed = diagnostics.filter(
    (diagnostic) =>
      diagnostic.code === item.finding.code &&
      diagnostic.range.start.line === range.start.line &&
      diagnostic.range.start.character === range.start.character,
  );
  if (fixed.length > 0) action.diagnostics = fixed;
  if (item.preferred) action.isPreferred = true;
  if (item.action.kind === 'edit text') {
    const edits = item.action.edits.map((edit) => ({ range: toRange(file.lines, edit), newText: edit.newText }));
    action.edit = { changes: { [file.view.uriOf(file.path)]: edits } };
  } else if (item.action.kind === 'edit file') {
    const { path, edits } = item.action;
    const lines = linesOf(file.view, path);
    const changes = edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.newText }));
    action.edit = editOrCreate(file.view, path, changes);
  } else if (item.action.kind === 'edit drafts') {
    const changes: Record<string, TextEdit[]> = {};
    for (const edit of item.action.edits) {
      const uri = file.view.uriOf(edit.article);
      changes[uri] ??= [];
      changes[uri].push({ range: toRange(linesOf(file.view, edit.article), edit), newText: edit.newText });
    }
    action.edit = { changes };
  } else {
    const command = toCommand(file, item.title, item.action);
    if (command) action.command = command;
  }
  return action;
}

function toCommand(file: OpenFile, title: string, action: FixAction | CompareAction): Command | null {
  const uri = file.view.uriOf(file.path);
  const decide = (argument: DecideArguments): Command => ({ title, command: DECIDE_COMMAND, arguments: [argument] });
  const annotate = (argument: AnnotateArguments): Command => ({
    title,
    command: ANNOTATE_COMMAND,
    arguments: [argument],
  });
  switch (action.kind) {
    case 'edit text':
    case 'edit file':
    case 'edit drafts':
      return null;
    case 'annotate mention': {
      const { span, of, reference, name } = action;
      return annotate({ kind: 'mention', uri, range: toRange(file.lines, span), of, reference, name });
    }
    case 'compare claim':
      return {
        title,
        command: COMPARE_CLIENT_COMMAND,
        arguments: [{ uri, claim: action.claim } satisfies CompareParams],
      };
    case 'record fact': {
      const position = toRange(file.lines, { start: action.start, end: action.start }).start;
      return { title, command: RECORD_FACT_COMMAND, arguments: [{ uri, position } satisfies RecordFactArguments] };
    }
    case 'decide finding':
      return decide({ kind: 'finding', uri, code: action.code, range: toRange(file.lines, action.span) });
    case 'decide claim': {
      const { claim, verdict, value } = action;
      return decide({ kind: 'claim', uri, claim, verdict, ...(value === undefined ? {} : { value }) });
    }
    case 'record text':
      return { title, command: RECORD_TEXTS_COMMAND, arguments: [{ uri } satisfies RecordTextsArguments] };
    case 'settle annotations': {
      const { layer, removes, puts, reanchors = false } = action;
      const article = articleOfLayer(file, layer);
      if (article === null) return null;
      const argument = { kind: 'settle', uri: file.view.uriOf(article), layer, removes, reanchors } as const;
      return annotate(puts ? { ...argument, puts } : argument);
    }
    case 'annotate quotation':
    case 'annotate quoted term': {
      const quotation = quotationAt(file.view.snapshot, file.path, action.quotation);
      if (!quotation) return null;
      const range = toRange(file.lines, wholeOf(quotation));
      if (action.kind === 'annotate quoted term')
        return annotate({ kind: 'quoted term', uri, range, term: action.term });
      const speaker = action.speaker && toRange(file.lines, action.speaker);
      return annotate({ kind: 'quotation', uri, range, speaker });
    }
  }
}

function articleOfLayer({ path, view: { snapshot } }: OpenFile, layer: string): string | null {
  const own = snapshot.articles.get(path);
  if (own?.annotationFiles.includes(layer)) return path;
  for (const [other, { annotationFiles }] of snapshot.articles) if (annotationFiles.includes(layer)) return other;
  return null;
}

/** A file that is not there yet is created. */
function editOrCreate(view: OpenFile['view'], path: string, edits: TextEdit[]): WorkspaceEdit {
  const uri = view.uriOf(path);
  if (view.textOf(path) !== null) return { changes: { [uri]: edits } };
  const create = { kind: 'create', uri, options: { ignoreIfExists: true } } as const;
  return { documentChanges: [create, { textDocument: { uri, version: null }, edits }] };
}
