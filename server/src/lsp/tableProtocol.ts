import type { EditableColumn, ArticleTable as Table } from '../features/table/types';
import type { WireRange } from './protocol';

/** What server and client say to each other about the table of all articles. */

/** `TableParams` → `WireTable | null`: all articles of a corpus. Waits for the index. */
export const TABLE_REQUEST = 'crosscheck/articleTable';

export interface TableParams {
  /** URI of the corpus's folder. */
  readonly corpus: string;
}

export interface WireTable extends Table {
  /** What the corpus is called. */
  readonly name: string;
}

/** `EditArticleParams` → `EditArticleAnswer | null`: how a value is written down. The client applies it. */
export const EDIT_ARTICLE_REQUEST = 'crosscheck/editArticle';

export interface EditArticleParams {
  readonly corpus: string;
  readonly path: string;
  readonly column: EditableColumn;
  readonly value: string;
}

export type EditArticleAnswer =
  | {
      readonly kind: 'edit';
      readonly uri: string;
      /** The file does not exist yet. */
      readonly creates: boolean;
      readonly edit: { readonly range: WireRange; readonly newText: string };
    }
  | { readonly kind: 'nothing to do' }
  | { readonly kind: 'refused'; readonly message: string };
