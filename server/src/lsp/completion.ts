import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import { completeCorpusFile } from '../features/completion/completion';
import type { Completion, CompletionChoice, CompletionKind } from '../features/completion/types';
import { RULES } from '../rules';
import { FILE_PROBLEM_KINDS } from '../rules/fileProblems';
import { articleOfAnnotations } from './annotationFiles';
import { createAnswer } from './answer';
import { fileOf, type OpenFile, offsetIn } from './fromProtocol';
import type { FeatureContext } from './requests';
import { toRange } from './toProtocol';

/** After these the editor asks by itself: a YAML value begins after a space, a role's id after a colon. */
export const COMPLETION_TRIGGERS: readonly string[] = [' ', ':', '\t', '"', '/'];

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
        annotated: path.endsWith('.ann') ? articleOfAnnotations(view, path) : null,
      },
      path,
      offset,
    ),
];

export function registerCompletion(context: FeatureContext): void {
  const { connection, service, capabilities, commandLinks } = context;
  const answer = createAnswer(context);
  connection.onCompletion(
    answer('completion', ({ textDocument, position }) => {
      const found = service.find(textDocument.uri);
      if (!found) return null;
      const file = fileOf(found);
      const offset = offsetIn(file, position);
      for (const complete of COMPLETERS) {
        const completion = complete(file, offset);
        if (completion) return toItems(file, completion, capabilities, commandLinks);
      }
      return null;
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
      textEdit: { range, newText: choice.insert.replace('$0', '') },
      insertTextMode: InsertTextMode.asIs,
    };
    if (choice.detail !== '') item.detail = choice.detail;
    if (choice.documentation) item.documentation = choice.documentation;
    if (choice.fromSchema) item.data = { fromSchema: true };
    if (snippets && choice.insert.includes('$0')) {
      item.insertTextFormat = InsertTextFormat.Snippet;
      item.textEdit = { range, newText: snippetOf(choice) };
    }
    // A key is chosen for its value: the list for that one opens by itself.
    if (inVsCode && /: $/.test(choice.insert)) item.command = { title: '', command: 'editor.action.triggerSuggest' };
    return item;
  });
}

/** Only the place of the cursor is meant as a snippet's. */
function snippetOf({ insert }: CompletionChoice): string {
  const [before, after] = insert.split('$0');
  const escaped = (part: string): string => part.replace(/[\\$}]/g, '\\$&');
  return `${escaped(before!)}$0${escaped(after ?? '')}`;
}
