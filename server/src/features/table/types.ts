import type { MetadataOrigin } from '../../article/types';

/** The columns of the table of articles, in their order. */
export const TABLE_COLUMNS = [
  'title',
  'outlet',
  'date',
  'timezone',
  'role',
  'wire',
  'translated',
  'damaged',
  'checking',
  'file',
] as const;

export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** What a person can write into a cell. */
export type EditableColumn = Exclude<TableColumn, 'checking' | 'file'>;

export const isEditable = (column: TableColumn): column is EditableColumn => column !== 'checking' && column !== 'file';

export interface TableCell {
  /** '' where nothing is known. */
  readonly text: string;
  /** Where it was found; null for what nobody said and for what the table works out. */
  readonly origin: MetadataOrigin | null;
}

/** What the text or the name of the file shows, and nobody has said. */
export const isGuess = ({ origin }: TableCell): boolean => origin === 'guess' || origin === 'file name';

export interface TableRow {
  readonly path: string;
  /** Its text must not be changed by us. */
  readonly locked: boolean;
  readonly cells: Readonly<Record<TableColumn, TableCell>>;
  /** What is to be looked at: open warnings, statements of a draft that nobody ticked. */
  readonly open: number;
}

export interface ArticleTable {
  readonly rows: readonly TableRow[];
  /** What others have in these columns, as one types. */
  readonly suggestions: Readonly<Record<'outlet' | 'wire', readonly string[]>>;
}
