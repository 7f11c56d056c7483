import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import { completeCorpusFile } from '../features/completion/completion';
import { completeDraft, DRAFT_TRIGGERS } from '../features/completion/inDraft';
import type { Completion, CompletionChoice, CompletionKind } from '../features/completion/types';
import { RULES } from '../rules';
import { FILE_PROBLEM_KINDS } from '../rules/fileProblems';
import { createAnswer } from './answer';
import { fileOf, type OpenFile, offsetIn } from './fromProtocol';
import type { Settings } from './protocol';
import type { FeatureContext } from './requests';
import { toRange } from './toProtocol';

/** After these the editor asks by itself: a YAML value begins after a space, a role's id after a colon. */
export const COMPLETION_TRIGGERS: readonly string[] = [...new Set([' ', ':', '\t', '"', '/', ...DRAFT_TRIGGERS])];

export const RULE_CODES = [...RULES, ...FILE_PROBLEM_KINDS].map(({ code, title }) => ({ code, title }));

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  name: CompletionItemKind.Text,
  id: CompletionItemKind.Reference,
  rule: CompletionItemKind.Constant,
  path: CompletionItemKind.File,
  type: CompletionItemKind.Class,
  entry: CompletionItemKind.Struct,
  quotation: CompletionItemKind.Snippet,
  figure: CompletionItemKind.Value,
};

/** One kind of place where something can be completed; null where it is none of its. */
type Completer = (file: OpenFile, offset: number) => Completion | null;

const COMPLETERS: readonly Completer[] = [
  ({ view, path }, offset) =>
    completeCorpusFile(
      {
        corpus: view.snapshot,
        textOf: view.textOf,
        findings: view.findings,
        rules: RULE_CODES,
      },
      path,
      offset,
    ),
];

export interface CompletionContext extends FeatureContext {
  settings(): Settings;
}

export function registerCompletion(context: CompletionContext): void {
  const { connection, service, capabilities, commandLinks, settings } = context;
  const answer = createAnswer(context);
  connection.onCompletion(
    answer('completion', ({ textDocument, position, context: asked }) => {
      const found = service.find(textDocument.uri, 'annotations');
      if (!found) return null;
      const file = fileOf(found);
      const offset = offsetIn(file, position);
      for (const complete of COMPLETERS) {
        const completion = complete(file, offset);
        if (completion) return toItems(file, completion, capabilities, commandLinks);
      }
      // Whoever calls for the list has it, whatever the setting; by itself it comes where it is wanted.
      const trigger =
        asked?.triggerKind === CompletionTriggerKind.TriggerCharacter ? (asked.triggerCharacter ?? null) : null;
      if (trigger !== null && !settings().draftSuggestions) return null;
      const goesOn = asked?.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions;
      const inDraft = completeDraft(file.view.snapshot, file.path, offset, trigger, goesOn);
      // What is typed next may fit others than those that were the first.
      return inDraft && { isIncomplete: true, items: toItems(file, inDraft, capabilities, commandLinks) };
    }),
  );
}

function toItems(
  file: OpenFile,
  { span, choices }: Completion,
  capabilities: ClientCapabilities,
  inVsCode: boolean,
): CompletionItem[] {
  const range = toRange(file.lines, span);
  const inText =
    file.view.snapshot.articles.get(file.path)?.role === 'draft' &&
    capabilities.textDocument?.completion?.completionItem?.labelDetailsSupport === true;
  const snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
  const text = file.view.textOf(file.path) ?? '';
  // What is typed between quotation marks is held against the word with its mark.
  const quote = /^["']/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return choices.map((choice, index) => {
    const item: CompletionItem = {
      label: choice.label,
      kind: KINDS[choice.kind],
      sortText: String(index).padStart(4, '0'),
      filterText: quote + (choice.filter ?? choice.label),
      textEdit: { range, newText: isPlain(choice) ? choice.insert : choice.insert.replace('$0', '') },
      insertTextMode: InsertTextMode.asIs,
    };
    if (choice.detail !== '') item.detail = choice.detail;
    // Which outlet has it is seen for every line of the list, not for the selected one only.
    if (inText && choice.detail !== '') item.labelDetails = { description: choice.detail };
    if (choice.documentation) item.documentation = choice.documentation;
    if (choice.fromSchema) item.data = { fromSchema: true };
    if (snippets && !isPlain(choice) && choice.insert.includes('$0')) {
      item.insertTextFormat = InsertTextFormat.Snippet;
      item.textEdit = { range, newText: snippetOf(choice) };
    }
    // A key is chosen for its value: the list for that one opens by itself.
    if (inVsCode && /: $/.test(choice.insert)) item.command = { title: '', command: 'editor.action.triggerSuggest' };
    return item;
  });
}

/** Words of a source are written as they are: “$0.5 million” has no place for the cursor. */
const isPlain = ({ kind }: CompletionChoice): boolean => kind === 'quotation' || kind === 'figure';

/** Only the place of the cursor is meant as a snippet's. */
function snippetOf({ insert }: CompletionChoice): string {
  const [before, after] = insert.split('$0');
  const escaped = (part: string): string => part.replace(/[\\$}]/g, '\\$&');
  return `${escaped(before!)}$0${escaped(after ?? '')}`;
}
