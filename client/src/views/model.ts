import type { ViewName, WantedLevel, WireViewItem } from '../../../server/src/lsp/viewsProtocol';

/** What is known of the children of one line; `left` are more than were asked for. */
export interface Level {
  readonly lines: readonly WireViewItem[];
  readonly left: number;
}

/** The levels that the editor has been given, by the key of the line they are below. */
export type Levels = ReadonlyMap<string, Level>;

/** The key of what the top level is below. */
export const TOP = '';

/** So many lines come at first; *Show more* asks for as many again. */
export const AT_FIRST = 200;

/** The same for the same line, whatever the texts become: the editor keeps by it what is open and what is selected. */
export function keyOf(line: Pick<WireViewItem, 'corpus' | 'id'>): string {
  return JSON.stringify([line.corpus, line.id]);
}

export function wantedLevel(key: string, most: number): WantedLevel {
  if (key === TOP) return { parent: null, most };
  const [corpus, id] = JSON.parse(key) as [string, string | null];
  return { parent: { corpus, id }, most };
}

/**
 * The keys of the lines to draw again so that nothing else moves: a line that changed itself, or the one above lines
 * that came, went or moved. Null when the top level did.
 */
export function changedLines(before: Levels, after: Levels): readonly string[] | null {
  const changed = new Set<string>();
  for (const [parent, level] of after) {
    const old = before.get(parent);
    if (!old) continue;
    const sameLines =
      old.left === level.left &&
      old.lines.length === level.lines.length &&
      old.lines.every((line, i) => keyOf(line) === keyOf(level.lines[i]!));
    if (!sameLines) {
      if (parent === TOP) return null;
      changed.add(parent);
      continue;
    }
    level.lines.forEach((line, i) => {
      if (JSON.stringify(line) !== JSON.stringify(old.lines[i])) changed.add(keyOf(line));
    });
  }
  return [...changed];
}

/** The levels without those below lines that are no longer there. */
export function reachable(levels: Levels): Levels {
  const kept = new Map<string, Level>();
  const keep = (key: string): void => {
    const level = levels.get(key);
    if (!level || kept.has(key)) return;
    kept.set(key, level);
    for (const line of level.lines) keep(keyOf(line));
  };
  keep(TOP);
  return kept;
}

/** How people choose an arrangement, and what the view's head then says. */
export const ARRANGEMENT_TITLES: Readonly<Record<ViewName, Readonly<Record<string, string>>>> = {
  articles: { outlet: 'by outlet', date: 'by date', state: 'by state of checking' },
  actors: { kind: 'by kind', mentions: 'most mentioned first', dispute: 'in dispute first' },
  quotations: {
    speaker: 'by speaker, most quoted first',
    name: 'by speaker, in the order of names',
    outlet: 'by outlet',
  },
  claims: { state: 'in conflict first', subject: 'by what they are about', outlets: 'most outlets first' },
};

/** What the line below the view's head says; nothing while there is something to see and nothing left out. */
export function messageOf(filter: string, lines: number, articles: number): string {
  if (lines > 0 || articles === 0 || filter === '') return '';
  return `Nothing here has “${filter}”. Clear the filter to see all.`;
}

export function descriptionOf(view: ViewName, by: string, filter: string): string {
  return [filter === '' ? '' : `“${filter}”`, ARRANGEMENT_TITLES[view][by] ?? ''].filter(Boolean).join(' · ');
}
