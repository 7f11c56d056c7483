import { NAMES } from '../../server/src/features/table/arrange';
import {
  isEditable,
  isGuess,
  type TableCell,
  type TableColumn,
  type TableRow,
} from '../../server/src/features/table/types';
import { element } from './elements';

/** A cell of the table; a guess of the program says that it is one, by its slant, a mark and to a screen reader. */
export function cellOf(row: TableRow, column: TableColumn): HTMLTableCellElement {
  const { text } = row.cells[column];
  const classes = [column, ...(column === 'checking' && row.open > 0 ? ['open'] : [])];
  const cell = element('td', { role: 'gridcell', class: classes.join(' '), tabindex: '-1' });
  if (!isEditable(column)) cell.setAttribute('aria-readonly', 'true');
  if (text !== '') cell.title = text;
  if (isGuess(row.cells[column])) {
    const mark = element('span', { class: 'tag', 'aria-hidden': 'true' }, '?');
    cell.append(mark, element('span', { class: 'guess' }, text), element('span', { class: 'hidden' }, ', a guess'));
  } else if (text === '') {
    cell.append(element('span', { class: 'hidden' }, 'empty'));
  } else cell.append(text);
  if (column === 'file' && row.locked) cell.append(element('span', { class: 'tag' }, 'locked'));
  return cell;
}

const ORIGINS: Readonly<Record<Exclude<NonNullable<TableCell['origin']>, 'guess'>, string>> = {
  'front matter': 'from the front matter of the file',
  'metadata.tsv': 'from metadata.tsv',
  'corpus.yaml': 'from corpus.yaml',
  'file name': 'a guess: the name of the file shows it',
};

/** All of a cell and where it was found, for the line below the table. */
export function detailOf(row: TableRow, column: TableColumn): string {
  const { text, origin } = row.cells[column];
  if (text === '') return `${NAMES[column]}: not known. ${row.path}`;
  if (origin === 'guess') return `${NAMES[column]}: ${text}, a guess: the text itself shows it. ${row.path}`;
  const from = origin === null ? '' : `, ${ORIGINS[origin]}`;
  return column === 'file' ? `${text}${row.locked ? ', locked' : ''}` : `${NAMES[column]}: ${text}${from}. ${row.path}`;
}
