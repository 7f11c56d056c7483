import type { Connection } from 'vscode-languageserver';
import { articleTable } from '../features/table/articleTable';
import { editArticle } from '../features/table/editArticle';
import type { CorpusView, Service } from '../service';
import { type AnswerContext, createAnswer } from './answer';
import { corpusAt } from './corpusOf';
import { corpusName } from './status';
import {
  EDIT_ARTICLE_REQUEST,
  type EditArticleAnswer,
  type EditArticleParams,
  TABLE_REQUEST,
  type TableParams,
  type WireTable,
} from './tableProtocol';
import { editBetween } from './textChange';
import { linesOf, toRange } from './toProtocol';

export interface TableContext extends AnswerContext {
  readonly connection: Connection;
  readonly service: Service;
}

/** Answers for the table of all articles: its rows, and how a value is written down. */
export function registerTable({ connection, service, ...context }: TableContext): void {
  const answer = createAnswer({ ...context, service });
  connection.onRequest(
    TABLE_REQUEST,
    answer('articleTable', ({ corpus }: TableParams): WireTable | null => {
      const view = corpusAt(service, corpus);
      return view && { name: corpusName(view), ...articleTable(view) };
    }),
  );
  connection.onRequest<EditArticleAnswer | null, void>(
    EDIT_ARTICLE_REQUEST,
    answer('editArticle', (params: EditArticleParams): EditArticleAnswer | null => {
      const view = corpusAt(service, params.corpus);
      return view && editOf(view, params);
    }),
  );
}

export function editOf(view: CorpusView, { path, column, value }: EditArticleParams): EditArticleAnswer {
  const edit = editArticle(view.snapshot, view.textOf, path, column, value);
  if (edit.kind !== 'edit') return edit;
  const before = view.textOf(edit.path);
  const { newText, ...span } = editBetween(before ?? '', edit.text);
  const range = toRange(linesOf(view, edit.path), span);
  return { kind: 'edit', uri: view.uriOf(edit.path), creates: before === null, edit: { range, newText } };
}
