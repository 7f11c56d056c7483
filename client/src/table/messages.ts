import type { TableArrangement } from '../../../server/src/features/table/arrange';
import type { EditableColumn } from '../../../server/src/features/table/types';
import type { WireTable } from '../../../server/src/lsp/tableProtocol';

/** What a panel must know to come back after the window was closed and opened again. */
export interface TableState {
  readonly corpus: string;
  readonly arrangement?: TableArrangement;
}

/** From the extension to the page in the panel. */
export type TableMessage =
  | {
      readonly type: 'table';
      readonly state: TableState;
      /** Null when the corpus is no more. */
      readonly table: WireTable | null;
      /** What would be taken back, and done again, in words; null where there is nothing. */
      readonly undo: string | null;
      readonly redo: string | null;
    }
  | {
      readonly type: 'edited';
      readonly path: string;
      readonly column: EditableColumn;
      /** What is wrong with the value; null when it was written. */
      readonly problem: string | null;
    };

/** From the page to the extension. */
export type TablePageMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly path: string }
  | { readonly type: 'edit'; readonly path: string; readonly column: EditableColumn; readonly value: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };
