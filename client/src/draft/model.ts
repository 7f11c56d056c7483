import type { WireChecklist, WireStatement } from '../../../server/src/lsp/draftProtocol';

/** A line of the checklist. `id` stays the same while its statement stays the same. */
export interface DraftLine {
  readonly kind: 'draft';
  readonly id: string;
  readonly list: WireChecklist;
  readonly children: readonly StatementLine[];
}

export interface StatementLine {
  readonly kind: 'statement';
  readonly id: string;
  readonly list: WireChecklist;
  readonly statement: WireStatement;
}

export type ChecklistLine = DraftLine | StatementLine;

/** The lines of the view: the statements of a single draft, else one line a draft with its statements below it. */
export function linesOf(lists: readonly WireChecklist[], onlyOpen: boolean): readonly ChecklistLine[] {
  const drafts = lists.map((list): DraftLine => {
    const seen = new Map<string, number>();
    const children = list.statements.flatMap((statement): StatementLine[] => {
      const same = `${list.uri}|${statement.kind}|${statement.words}|${statement.sentence}`;
      const nth = seen.get(same) ?? 0;
      seen.set(same, nth + 1);
      if (onlyOpen && !isOpen(statement)) return [];
      return [{ kind: 'statement', id: `${same}|${nth}`, list, statement }];
    });
    return { kind: 'draft', id: list.uri, list, children };
  });
  const [only] = drafts;
  return drafts.length === 1 && only ? only.children : drafts;
}

/** Nobody has checked it, and the sources do not simply bear it out; or its tick has fallen. */
export function isOpen({ checked, needsLook, fallen }: WireStatement): boolean {
  return checked === null && (needsLook || fallen !== null);
}

export function countOpen(lists: readonly WireChecklist[]): number {
  return lists.reduce((sum, { statements }) => sum + statements.filter(isOpen).length, 0);
}

/** "3 of 51 checked, 9 of the others need a look": as the command line says it. */
export function countsText({ statements }: WireChecklist): string {
  const checked = statements.filter((statement) => statement.checked !== null).length;
  const open = statements.filter(isOpen).length;
  return `${checked} of ${statements.length} checked, ${open} of the others ${open === 1 ? 'needs' : 'need'} a look`;
}

/** "Mirja Holm, 2026-03-14: called the ministry". */
export function checkText({ by, on, note }: { by: string | null; on: string | null; note: string | null }): string {
  const who = [by, on].filter((part) => part !== null && part !== '').join(', ');
  if (note === null) return who;
  return who === '' ? note : `${who}: ${note}`;
}
