import { NAMES } from '../../server/src/features/table/arrange';
import { type ArticleTable, type EditableColumn, isGuess, type TableRow } from '../../server/src/features/table/types';
import { element } from './elements';

export interface CellToEdit {
  readonly cell: HTMLElement;
  readonly row: TableRow;
  readonly column: EditableColumn;
  /** What was typed to open it; null to start from what is there. */
  readonly typed: string | null;
  /** Writes what was typed without waiting. */
  readonly atOnce: boolean;
  readonly suggestions: ArticleTable['suggestions'];
}

/** The field in a cell. It stays open, and says what is wrong, until its value was written or given up. */
export interface CellEditor {
  isOpen(): boolean;
  /** `done` gets how many columns to go on to, and what was written; null where it was given up. */
  open(what: CellToEdit, done: (move: number, written: string | null) => void): void;
  /** What became of the value that was sent. */
  answered(path: string, column: EditableColumn, problem: string | null): void;
}

const CHOICES: Readonly<Partial<Record<EditableColumn, readonly string[]>>> = {
  role: ['', 'source', 'draft'],
  translated: ['', 'yes', 'no'],
  damaged: ['', 'yes', 'no'],
};

export function createCellEditor(
  scroll: HTMLElement,
  send: (path: string, column: EditableColumn, value: string) => void,
): CellEditor {
  let editing: (CellToEdit & { readonly field: HTMLInputElement | HTMLSelectElement }) | null = null;
  let finish: (move: number, written: string | null) => void = () => {};
  let move = 0;
  let waiting = false;
  const problem = element('div', { class: 'problem', role: 'alert', id: 'problem' });

  const close = (by: number, written: string | null): void => {
    editing = null;
    waiting = false;
    problem.remove();
    finish(by, written);
  };

  const commit = (by: number): void => {
    if (!editing || waiting) return;
    waiting = true;
    move = by;
    problem.remove();
    send(editing.row.path, editing.column, editing.field.value);
  };

  const place = (): void => {
    if (!editing || !problem.isConnected) return;
    const { left, bottom, top } = editing.field.getBoundingClientRect();
    const { height, width } = problem.getBoundingClientRect();
    const above = bottom + height > window.innerHeight;
    problem.style.top = `${above ? top - height : bottom}px`;
    problem.style.left = `${Math.max(4, Math.min(left, window.innerWidth - width - 8))}px`;
  };
  scroll.addEventListener('scroll', place, { passive: true });

  return {
    isOpen: () => editing !== null,
    open(what, done) {
      finish = done;
      const { cell, row, column, typed, suggestions } = what;
      const now = row.cells[column].text;
      const field = fieldFor(column, typed ?? (column === 'damaged' && isGuess(row.cells[column]) ? 'yes' : now), now);
      /** What the field shows before anything is chosen: a guess in words is a "yes" in it. */
      const shown = field.value;
      const name = `${NAMES[column]} of ${row.cells.title.text || row.path}`;
      field.setAttribute('aria-label', name);
      const others = column === 'outlet' || column === 'wire' ? suggestions[column] : [];
      if (others.length > 0) {
        field.setAttribute('list', 'suggestions');
        cell.replaceChildren(
          field,
          element('datalist', { id: 'suggestions' }, ...others.map((value) => element('option', { value }))),
        );
      } else cell.replaceChildren(field);
      cell.classList.add('editing');
      editing = { ...what, field };
      field.addEventListener('keydown', (event: Event) => {
        if (!(event instanceof KeyboardEvent)) return;
        event.stopPropagation();
        if (event.key === 'Escape') close(0, null);
        else if (event.key === 'Enter') commit(0);
        else if (event.key === 'Tab') commit(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
      });
      field.addEventListener('blur', () => {
        // Leaving for elsewhere writes what was changed; what is as it was is left.
        if (!editing || waiting || !document.hasFocus()) return;
        if (field.value === now || (typed === null && field.value === shown)) close(0, null);
        else commit(0);
      });
      field.focus();
      if (field instanceof HTMLInputElement) {
        if (typed === null) field.select();
        else field.setSelectionRange(typed.length, typed.length);
      }
      if (what.atOnce) commit(0);
    },
    answered(path, column, message) {
      if (!editing || editing.row.path !== path || editing.column !== column) return;
      if (message === null) return close(move, editing.field.value);
      waiting = false;
      problem.textContent = message;
      document.body.append(problem);
      editing.field.setAttribute('aria-invalid', 'true');
      editing.field.setAttribute('aria-describedby', 'problem');
      editing.field.focus();
      place();
    },
  };
}

function fieldFor(column: EditableColumn, value: string, now: string): HTMLInputElement | HTMLSelectElement {
  const choices = CHOICES[column];
  if (!choices) return element('input', { type: 'text', value, autocomplete: 'off', spellcheck: 'false' });
  const names: Readonly<Record<string, string>> = { '': 'not said' };
  const field = element(
    'select',
    {},
    ...choices.map((choice) => element('option', { value: choice }, names[choice] ?? choice)),
  );
  const near = choices.find((choice) => choice !== '' && value !== '' && choice.startsWith(value.toLowerCase()));
  // A letter that begins none of them changes nothing.
  field.value = near ?? [value, now].find((one) => choices.includes(one)) ?? choices[0]!;
  return field;
}
