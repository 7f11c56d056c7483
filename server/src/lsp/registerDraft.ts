import type { Connection } from 'vscode-languageserver';
import { checklistOf, checkOn } from '../corpus/draft/checklist';
import { draftStatements } from '../corpus/draft/statements';
import { STATE_LETTERS } from '../corpus/draft/stateText';
import { decisionKey } from '../corpus/readDecisions';
import { removeDecision, writeDecision } from '../corpus/writeDecision';
import { draftFolder } from '../features/draft/draftFolder';
import { quotePassage } from '../features/draft/quotePassage';
import { statementsAt } from '../features/draft/statementsAt';
import { checklistHtml } from '../formats/checklistHtml';
import { checklistMarkdown } from '../formats/checklistMarkdown';
import type { TextEdit } from '../rules/types';
import type { CorpusView, Service } from '../service';
import { DECISIONS_FILE } from '../service/corpusFiles';
import { positionAt } from '../text/lines';
import { type AnswerContext, createAnswer } from './answer';
import { corpusAt } from './corpusOf';
import {
  CHECKLIST_TEXT_REQUEST,
  CHECKLISTS_REQUEST,
  type ChecklistsParams,
  type ChecklistTextParams,
  COPIED_REQUEST,
  type CopiedParams,
  NEW_DRAFT_REQUEST,
  type NewDraft,
  type NewDraftParams,
  QUOTE_PASSAGE_REQUEST,
  type QuotePassageParams,
  STATEMENT_AT_REQUEST,
  type StatementAt,
  type StatementAtParams,
  type TickArguments,
  type WireChecklist,
} from './draftProtocol';
import { fileOf, type OpenFile, offsetIn, spanIn } from './fromProtocol';
import { editBetween } from './textChange';
import { linesOf, toPlace, toRange } from './toProtocol';

export interface DraftContext extends AnswerContext {
  readonly connection: Connection;
  readonly service: Service;
}

/** Answers for drafts: checklists, what compares a statement with its sources, where a new draft belongs. */
export function registerDraft({ connection, service, ...context }: DraftContext): void {
  const answer = createAnswer({ ...context, service });
  connection.onRequest(
    CHECKLISTS_REQUEST,
    answer('checklists', (params: ChecklistsParams | null) => checklists(service, params ?? {})),
  );
  connection.onRequest(
    CHECKLIST_TEXT_REQUEST,
    answer('checklistText', (params: ChecklistTextParams) => checklistText(service, params)),
  );
  connection.onRequest(
    STATEMENT_AT_REQUEST,
    answer('statementAt', (params: StatementAtParams) => statementAt(service, params)),
  );
  connection.onRequest(
    QUOTE_PASSAGE_REQUEST,
    answer('quotePassage', ({ uri, range }: QuotePassageParams) => {
      const found = service.find(uri);
      if (!found) return null;
      const file = fileOf(found);
      return quotePassage(file.view.snapshot, file.path, spanIn(file, range));
    }),
  );
  connection.onRequest(COPIED_REQUEST, ({ uri }: CopiedParams) => {
    service.copiedFrom(uri);
    return null;
  });
  connection.onRequest(
    NEW_DRAFT_REQUEST,
    answer('newDraft', ({ corpus }: NewDraftParams): NewDraft | null => {
      const view = corpusAt(service, corpus);
      if (!view) return null;
      const { folder, byFolder } = draftFolder(view.snapshot.manifest);
      return { folder: folder === '' ? view.root : view.uriOf(folder), byFolder };
    }),
  );
}

export function checklists(service: Service, { uri }: ChecklistsParams): readonly WireChecklist[] {
  if (uri !== undefined) {
    const found = service.find(uri, 'annotations');
    return found === null ? [] : listIn(found.corpus, found.path);
  }
  return service.corpora().flatMap((view) => [...view.snapshot.articles.keys()].flatMap((path) => listIn(view, path)));
}

function listIn(view: CorpusView, path: string): readonly WireChecklist[] {
  const list = checklistOf(view.snapshot, path);
  if (list === null) return [];
  const lines = linesOf(view, path);
  const statements = list.items.map(({ statement, sentence, about, told, needsLook, evidence, check, fallen }) => ({
    kind: statement.kind,
    state: statement.state,
    letter: STATE_LETTERS[statement.state],
    words: statement.words,
    range: toRange(lines, statement),
    sentence,
    about,
    told,
    needsLook,
    evidence: evidence.map(({ passage, name, date, flags }) => ({
      ...toPlace(view, passage.path, { start: passage.start, end: passage.end }),
      name,
      date,
      supports: passage.supports,
      flags,
    })),
    checked: check && { by: check.by, on: check.on, note: check.note },
    fallen: fallen && { by: fallen.by, on: fallen.on, note: fallen.note },
  }));
  return [{ corpus: view.root, uri: view.uriOf(path), path, title: list.title, statements }];
}

export function checklistText(service: Service, { uri, format }: ChecklistTextParams): string | null {
  const found = service.find(uri);
  const list = found && checklistOf(found.corpus.snapshot, found.path);
  if (!found || !list) return null;
  const { corpus: view } = found;
  return (format === 'html' ? checklistHtml : checklistMarkdown)(list, {
    lineOf: (path, offset) => positionAt(linesOf(view, path), offset).line + 1,
    linkOf: (path, line) => `${path.split('/').map(encodeURIComponent).join('/')}#L${line}`,
  });
}

export function statementAt(service: Service, { uri, position }: StatementAtParams): StatementAt | null {
  const found = service.find(uri, 'annotations');
  if (!found) return null;
  const file = fileOf(found);
  const { snapshot } = file.view;
  const statement = statementsAt(snapshot, file.path, offsetIn(file, position)).find(({ kind }) => kind !== 'headline');
  if (statement === undefined) return null;
  const at = draftStatements(snapshot, file.path).indexOf(statement);
  const { kind, words } = statement;
  return { parameters: { draft: file.path, kind, words, at: String(at) } };
}

/** The edit of `decisions.yaml` that ticks a statement or takes the tick away; null where nothing is to be done. */
export function tick(
  file: OpenFile,
  { range, kind, checked, by, note }: TickArguments,
  today: string,
): TextEdit | null {
  const { snapshot } = file.view;
  const draft = snapshot.articles.get(file.path);
  const { start, end } = spanIn(file, range);
  const statement = draftStatements(snapshot, file.path).find(
    (one) => one.kind === kind && one.start === start && one.end === end,
  );
  if (!draft || !statement) throw new Error('the draft has changed here: look at the statement again');
  const check = checkOn(draft, statement);
  const before = file.view.textOf(DECISIONS_FILE) ?? '';
  const after = checked
    ? writeDecision(before, { ...check, note: note ?? null, by: by ?? null, on: today })
    : removeDecision(before, decisionKey(check));
  return after === null || after === before ? null : editBetween(before, after);
}
