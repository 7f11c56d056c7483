import type { TableColumn, TableRow } from './types';
import { isGuess, TABLE_COLUMNS } from './types';

/** How a person looks at the table. */
export interface TableArrangement {
  readonly sortBy: TableColumn;
  readonly descending: boolean;
  /** Words that must all stand in a row; `outlet:herald` only in that column, `-wire:` where that column is empty. */
  readonly filter: string;
  readonly only: TableChoice;
}

/** What is asked for most, in words. */
export const TABLE_CHOICES = {
  all: 'All articles',
  sources: 'Sources',
  drafts: 'Drafts',
  undated: 'Without a date',
  guessed: 'With a guess',
  weak: 'Translated or damaged',
  open: 'With something to look at',
} as const;

export type TableChoice = keyof typeof TABLE_CHOICES;

const FITS: Readonly<Record<TableChoice, (row: TableRow) => boolean>> = {
  all: () => true,
  sources: ({ cells }) => cells.role.text === 'source',
  drafts: ({ cells }) => cells.role.text === 'draft',
  undated: ({ cells }) => cells.date.text === '',
  guessed: ({ cells }) => TABLE_COLUMNS.some((column) => isGuess(cells[column])),
  weak: ({ cells }) => isSaid(cells.translated.text) || isSaid(cells.damaged.text),
  open: ({ open }) => open > 0,
};

const isSaid = (text: string): boolean => text !== '' && text !== 'no';

/** The rows that a person asked for, in the order that they asked for; what is empty comes last in either direction. */
export function arrangeTable(
  rows: readonly TableRow[],
  { sortBy, descending, filter, only }: TableArrangement,
): readonly TableRow[] {
  const wanted = wantedBy(filter);
  const direction = descending ? -1 : 1;
  return rows
    .filter((row) => FITS[only](row) && wanted.every((fits) => fits(row)))
    .sort((a, b) => {
      const byOpen = sortBy === 'checking' ? a.open - b.open : 0;
      if (byOpen !== 0) return direction * byOpen;
      const [x, y] = [a.cells[sortBy].text, b.cells[sortBy].text];
      if (x === y) return a.path < b.path ? -1 : 1;
      if (x === '' || y === '') return x === '' ? 1 : -1;
      return direction * x.localeCompare(y, 'en', { sensitivity: 'base', numeric: true });
    });
}

function wantedBy(filter: string): readonly ((row: TableRow) => boolean)[] {
  return (filter.toLowerCase().match(/[^\s":]+:"[^"]*"|"[^"]*"|\S+/g) ?? []).map((word) => {
    const [, not, name, rest] = /^(-?)(\w+):(.*)$/.exec(word) ?? [];
    const column = TABLE_COLUMNS.find((one) => one === name || (name && NAMES[one].toLowerCase().startsWith(name)));
    if (column === undefined) {
      const plain = bare(word);
      return ({ cells }) => TABLE_COLUMNS.some((one) => cells[one].text.toLowerCase().includes(plain));
    }
    const plain = bare(rest ?? '');
    // A name alone asks whether there is anything in the column.
    return ({ cells }) => {
      const text = cells[column].text.toLowerCase();
      return (plain === '' ? text !== '' : text.includes(plain)) !== (not === '-');
    };
  });
}

const bare = (word: string): string => word.replaceAll('"', '');

/** What stands above the columns. */
export const NAMES: Readonly<Record<TableColumn, string>> = {
  title: 'Title',
  outlet: 'Outlet',
  date: 'Date',
  timezone: 'Time zone',
  role: 'Role',
  wire: 'Wire or origin',
  translated: 'Translated',
  damaged: 'Damaged',
  checking: 'Checking',
  file: 'File',
};
