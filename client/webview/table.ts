import {
  arrangeTable,
  NAMES,
  TABLE_CHOICES,
  type TableArrangement,
  type TableChoice,
} from '../../server/src/features/table/arrange';
import {
  type EditableColumn,
  isEditable,
  isGuess,
  TABLE_COLUMNS,
  type TableCell,
  type TableColumn,
  type TableRow,
} from '../../server/src/features/table/types';
import type { WireTable } from '../../server/src/lsp/tableProtocol';
import type { TableMessage, TablePageMessage, TableState } from '../src/table/messages';
import { button, element } from './elements';
import { createCellEditor } from './tableEditor';
import { cellOf, detailOf } from './tableWords';

interface Editor {
  postMessage(message: TablePageMessage): void;
  getState(): TableState | undefined;
  setState(state: TableState): void;
}
declare function acquireVsCodeApi(): Editor;

/** Height of a row; the style sheet has the same. */
const ROW = 28;
/** Rows that are drawn above and below those that are seen. */
const BEYOND = 12;
const PAGE = 15;
const LAST = TABLE_COLUMNS.length - 1;

const editor = acquireVsCodeApi();
const page = document.getElementById('page')!;
let corpus = editor.getState()?.corpus ?? '';
let arrangement: TableArrangement = editor.getState()?.arrangement ?? {
  sortBy: 'file',
  descending: false,
  filter: '',
  only: 'all',
};
let table: WireTable | null = null;
let rows: readonly TableRow[] = [];
/** The cell that has the keyboard: row -1 is the head. It stays with its article when the order changes. */
let active = { row: 0, column: 0 };
let drawn = { first: -1, end: -1 };

const filter = element('input', {
  type: 'search',
  'aria-label': 'Filter the articles',
  placeholder: 'Filter: words, outlet:herald, -date:',
  value: arrangement.filter,
});
const only = element(
  'select',
  { 'aria-label': 'Which articles' },
  ...Object.entries(TABLE_CHOICES).map(([value, name]) => element('option', { value }, name)),
);
only.value = arrangement.only;
const count = element('span', { role: 'status' });
const undo = button('Undo', () => editor.postMessage({ type: 'undo' }));
const redo = button('Redo', () => editor.postMessage({ type: 'redo' }));
const heading = element('h1');
const head = element('tr', { role: 'row', 'aria-rowindex': '1' });
const body = element('tbody', { role: 'rowgroup' });
const grid = element(
  'table',
  { role: 'grid', 'aria-label': 'Articles', tabindex: '-1' },
  element('thead', { role: 'rowgroup' }, head),
  body,
);
const scroll = element('div', { class: 'scroll' }, grid);
const detail = element('p');
const keys = element(
  'p',
  { class: 'faint keys' },
  'Enter or typing edits, Enter twice writes a guess down, Delete takes back, Ctrl+Enter opens the article, Ctrl+Z undoes.',
);
const cellEditor = createCellEditor(scroll, (path, column, value) =>
  editor.postMessage({ type: 'edit', path, column, value }),
);

window.addEventListener('message', ({ data }: MessageEvent<TableMessage>) => {
  if (data.type === 'edited') {
    cellEditor.answered(data.path, data.column, data.problem);
    return;
  }
  corpus = data.state.corpus;
  table = data.table;
  remember();
  tell(undo, 'Undo', data.undo);
  tell(redo, 'Redo', data.redo);
  if (!cellEditor.isOpen()) show();
});
filter.addEventListener('input', () => arrange({ filter: filter.value }));
filter.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  focusCell(0, active.column);
});
only.addEventListener('change', () => arrange({ only: only.value as TableChoice }));
scroll.addEventListener('scroll', () => requestAnimationFrame(() => drawRows(false)), { passive: true });
new ResizeObserver(() => drawRows(false)).observe(scroll);
grid.addEventListener('keydown', onKey);
grid.addEventListener('focusin', ({ target }) => {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-column]') : null;
  if (!cell) return;
  active = { row: Number(cell.parentElement!.dataset.row), column: Number(cell.dataset.column) };
  markActive();
});
grid.addEventListener('click', ({ target }) => {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-column]') : null;
  if (!cell || cellEditor.isOpen()) return;
  if (cell.tagName === 'TH') sortBy(Number(cell.dataset.column));
  focusCell(Number(cell.parentElement!.dataset.row), Number(cell.dataset.column));
});
grid.addEventListener('dblclick', ({ target }) => {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('td[data-column]') : null;
  if (cell && !cellEditor.isOpen()) act();
});
editor.postMessage({ type: 'ready' });

function tell(which: HTMLButtonElement, name: string, what: string | null): void {
  which.disabled = what === null;
  which.title = what === null ? `Nothing to ${name.toLowerCase()}` : `${name}: ${what}`;
}

function remember(): void {
  editor.setState({ corpus, arrangement });
}

function arrange(change: Partial<TableArrangement>): void {
  arrangement = { ...arrangement, ...change };
  remember();
  show();
}

function sortBy(column: number): void {
  const name = TABLE_COLUMNS[column]!;
  const again = arrangement.sortBy === name;
  arrange({ sortBy: name, descending: again ? !arrangement.descending : false });
}

function show(): void {
  if (!table) {
    const gone = 'The folder of these articles is closed, or it is no corpus any more.';
    page.replaceChildren(element('h1', {}, 'No articles'), element('p', { class: 'empty faint' }, gone));
    return;
  }
  const path = rows[active.row]?.path;
  rows = arrangeTable(table.rows, arrangement);
  const at = path === undefined ? -1 : rows.findIndex((row) => row.path === path);
  if (active.row >= 0) active = { ...active, row: at >= 0 ? at : Math.min(active.row, Math.max(0, rows.length - 1)) };
  heading.textContent = `Articles of ${table.name}`;
  count.textContent = counted(table.rows);
  if (!grid.isConnected) {
    const bar = element('div', { class: 'bar' }, filter, only, count, undo, redo);
    page.replaceChildren(heading, bar, scroll, element('div', { class: 'foot' }, detail, keys));
  }
  grid.setAttribute('aria-rowcount', String(rows.length + 1));
  grid.setAttribute('aria-colcount', String(TABLE_COLUMNS.length));
  drawHead();
  drawRows(true);
}

function counted(all: readonly TableRow[]): string {
  const guesses = rows.flatMap(({ cells }) => TABLE_COLUMNS.filter((column) => isGuess(cells[column])));
  const drafts = rows.filter(({ cells }) => cells.role.text === 'draft').length;
  const articles = rows.length - drafts;
  const written = drafts === 0 ? '' : `, ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`;
  const shown = `${articles} ${articles === 1 ? 'article' : 'articles'}${written}`;
  const left = rows.length === all.length ? '' : ` of ${all.length} in all`;
  const guessed = guesses.length === 0 ? '' : `, ${guesses.length} ${guesses.length === 1 ? 'guess' : 'guesses'}`;
  return `${shown}${left}${guessed}`;
}

function drawHead(): void {
  const had = head.contains(document.activeElement);
  head.dataset.row = '-1';
  head.replaceChildren(
    ...TABLE_COLUMNS.map((column, i) => {
      const sorted = arrangement.sortBy === column;
      const arrow = element('span', { class: 'arrow', 'aria-hidden': 'true' });
      arrow.textContent = sorted ? (arrangement.descending ? '↓' : '↑') : '';
      return element(
        'th',
        {
          role: 'columnheader',
          scope: 'col',
          class: `c-${column}`,
          'aria-colindex': String(i + 1),
          'aria-sort': sorted ? (arrangement.descending ? 'descending' : 'ascending') : 'none',
          'data-column': String(i),
          tabindex: active.row === -1 && active.column === i ? '0' : '-1',
        },
        NAMES[column],
        arrow,
      );
    }),
  );
  if (had) head.querySelector<HTMLElement>(`[data-column="${active.column}"]`)?.focus();
}

/** Draws the rows that are to be seen. A corpus may have thousands; a window shows some thirty. */
function drawRows(anew: boolean): void {
  if (!table || !grid.isConnected || cellEditor.isOpen()) return;
  const first = Math.max(0, Math.floor(scroll.scrollTop / ROW) - BEYOND);
  const end = Math.min(rows.length, Math.ceil((scroll.scrollTop + scroll.clientHeight) / ROW) + BEYOND);
  if (!anew && first === drawn.first && end === drawn.end) return;
  drawn = { first, end };
  const had = body.contains(document.activeElement) || document.activeElement === grid;
  const drawnRows = rows.slice(first, end).map((row, i) => drawRow(row, first + i));
  if (rows.length === 0) drawnRows.push(emptyRow());
  body.replaceChildren(space(first), ...drawnRows, space(rows.length - end));
  markActive();
  if (!had) return;
  const cell = cellAt(active.row, active.column);
  // Scrolled away by the mouse: the keys still belong to the table.
  if (cell) cell.focus({ preventScroll: true });
  else grid.focus({ preventScroll: true });
}

function drawRow(row: TableRow, index: number): HTMLTableRowElement {
  return element(
    'tr',
    { role: 'row', 'aria-rowindex': String(index + 2), 'data-row': String(index) },
    ...TABLE_COLUMNS.map((column, i) => {
      const cell = cellOf(row, column);
      cell.dataset.column = String(i);
      cell.setAttribute('aria-colindex', String(i + 1));
      return cell;
    }),
  );
}

function emptyRow(): HTMLTableRowElement {
  const none = element('td', { role: 'gridcell', colspan: String(TABLE_COLUMNS.length), class: 'faint' });
  none.textContent = 'No article has all of this. Clear the filter, or choose “All articles”.';
  return element('tr', { role: 'row' }, none);
}

function space(count: number): HTMLTableRowElement {
  const cell = element('td', { colspan: String(TABLE_COLUMNS.length) });
  cell.style.height = `${count * ROW}px`;
  return element('tr', { class: 'space', 'aria-hidden': 'true' }, cell);
}

function cellAt(row: number, column: number): HTMLElement | null {
  return grid.querySelector<HTMLElement>(`tr[data-row="${row}"] > [data-column="${column}"]`);
}

/** One cell can be reached with Tab; the line below the table says all of it. */
function markActive(): void {
  for (const cell of grid.querySelectorAll('[data-column][tabindex="0"]')) cell.setAttribute('tabindex', '-1');
  for (const row of body.querySelectorAll('tr.active')) row.classList.remove('active');
  const cell = cellAt(active.row, active.column) ?? cellAt(drawn.first, active.column) ?? cellAt(-1, active.column);
  cell?.setAttribute('tabindex', '0');
  const row = rows[active.row];
  if (row) cellAt(active.row, 0)?.parentElement?.classList.add('active');
  detail.textContent = row ? detailOf(row, TABLE_COLUMNS[active.column]!) : '';
}

function focusCell(row: number, column: number): void {
  active = { row: Math.max(-1, Math.min(rows.length - 1, row)), column: Math.max(0, Math.min(LAST, column)) };
  if (active.row >= 0) {
    const top = active.row * ROW;
    const room = scroll.clientHeight - ROW;
    if (top < scroll.scrollTop) scroll.scrollTop = top;
    else if (top + ROW > scroll.scrollTop + room) scroll.scrollTop = top + ROW - room;
    drawRows(false);
  }
  const cell = cellAt(active.row, active.column);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function onKey(event: KeyboardEvent): void {
  if (cellEditor.isOpen() || event.altKey) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const run = event.ctrlKey || event.metaKey ? withControl(key, event.shiftKey) : plainly(key, event.key);
  if (run === null) return;
  event.preventDefault();
  run();
}

type Act = (() => void) | null;

function withControl(key: string, shift: boolean): Act {
  switch (key) {
    case 'Home':
      return () => focusCell(0, 0);
    case 'End':
      return () => focusCell(rows.length - 1, LAST);
    case 'Enter':
      return open;
    case 'f':
      return focusFilter;
    case 'z':
      return () => editor.postMessage({ type: shift ? 'redo' : 'undo' });
    case 'y':
      return () => editor.postMessage({ type: 'redo' });
    default:
      return null;
  }
}

function plainly(key: string, typed: string): Act {
  const { row, column } = active;
  const isHead = row === -1;
  const canEdit = !isHead && rows.length > 0 && isEditable(TABLE_COLUMNS[column]!);
  switch (key) {
    case 'ArrowUp':
      return isHead ? focusFilter : () => focusCell(row - 1, column);
    case 'ArrowDown':
      return () => focusCell(row + 1, column);
    case 'ArrowLeft':
      return () => focusCell(row, column - 1);
    case 'ArrowRight':
      return () => focusCell(row, column + 1);
    case 'PageUp':
      return () => focusCell(Math.max(0, row - PAGE), column);
    case 'PageDown':
      return () => focusCell(row + PAGE, column);
    case 'Home':
      return () => focusCell(row, 0);
    case 'End':
      return () => focusCell(row, LAST);
    case 'Enter':
    case 'F2':
      return isHead ? () => sortBy(column) : act;
    case ' ':
      return isHead ? () => sortBy(column) : () => {};
    case 'Delete':
    case 'Backspace':
      return canEdit ? () => editAt('', true) : null;
    default:
      return canEdit && typed.length === 1 ? () => editAt(typed, false) : null;
  }
}

function focusFilter(): void {
  filter.focus();
  filter.select();
}

function open(): void {
  const path = rows[active.row]?.path;
  if (path !== undefined) editor.postMessage({ type: 'open', path });
}

/** What was written is shown at once; what the server makes of it comes a moment later. */
function withWritten(before: WireTable, path: string, column: EditableColumn, text: string): WireTable {
  const changed = before.rows.map((row): TableRow => {
    if (row.path !== path) return row;
    const was = row.cells[column].origin;
    const cell: TableCell = { text, origin: text === '' ? null : was === 'front matter' ? was : 'metadata.tsv' };
    return { ...row, cells: { ...row.cells, [column]: cell } };
  });
  return { ...before, rows: changed };
}

/** What Enter and a double click do: edit what can be edited, open the article elsewhere. */
function act(): void {
  if (isEditable(TABLE_COLUMNS[active.column]!)) editAt(null, false);
  else open();
}

/** Edits the active cell: with what is there, with the first letter that was typed, or at once. */
function editAt(typed: string | null, atOnce: boolean): void {
  const column: TableColumn = TABLE_COLUMNS[active.column]!;
  const row = rows[active.row];
  const cell = cellAt(active.row, active.column);
  if (!row || !cell || !table || !isEditable(column)) return;
  const { suggestions } = table;
  cellEditor.open({ cell, row, column, typed, atOnce, suggestions }, (move, written) => {
    if (written !== null && table) table = withWritten(table, row.path, column, written);
    show();
    const at = rows.findIndex(({ path }) => path === row.path);
    focusCell(at >= 0 ? at : active.row, active.column + move);
  });
}
