import type { FileProblem } from '../../text/fileProblem';
import { plural } from '../../text/plural';
import { declare } from './declare';
import { declarationOf, SAID, type UndeclaredProblem, type UndeclaredType } from './types';

/** Places that are named beside a finding that speaks of many files. */
const MOST_PLACES = 5;

/**
 * A type that one file has and its configuration does not is told where it stands: it may be a slip. One that several files have is
 * told once, in the configuration, where it is mended, with the files that it stands in.
 */
export function undeclaredOnce(
  problems: Iterable<FileProblem>,
  textOf: (path: string) => string | null,
): readonly FileProblem[] {
  const others: FileProblem[] = [];
  const byType = new Map<string, UndeclaredProblem[]>();
  for (const problem of problems) {
    if (!isUndeclared(problem)) {
      others.push(problem);
      continue;
    }
    const { configuration, section, name } = problem.undeclared;
    const key = `${configuration}\n${section}\n${name}`;
    const same = byType.get(key);
    if (same === undefined) byType.set(key, [problem]);
    else same.push(problem);
  }
  for (const same of byType.values()) {
    const text = same.length > 1 ? textOf(same[0]!.undeclared.configuration) : null;
    if (text === null) others.push(...same);
    else others.push(inConfiguration(same, text));
  }
  return others;
}

function isUndeclared(problem: FileProblem): problem is UndeclaredProblem {
  return 'undeclared' in problem;
}

function inConfiguration(same: readonly UndeclaredProblem[], text: string): FileProblem {
  const sorted = [...same].sort((a, b) => (a.file < b.file ? -1 : 1));
  const each = sorted.map(({ undeclared }) => undeclared);
  const all: UndeclaredType = {
    ...each[0]!,
    lines: each.reduce((sum, { lines }) => sum + lines, 0),
    roles: new Set(each.flatMap(({ roles }) => [...roles])),
    values: new Set(each.flatMap(({ values }) => [...values])),
    isEquivalence: each.some(({ isEquivalence }) => isEquivalence),
  };
  const { configuration, section, name, near } = all;
  const related = sorted.slice(0, MOST_PLACES).map(({ file, start, end, undeclared }) => ({
    file,
    start,
    end,
    message: plural(undeclared.lines, 'line'),
  }));
  const meant = near === null ? 'Declare it' : `Did you mean “${near}”? Declare it`;
  const message = `“${name}” is no ${SAID[section]} that ${configuration} has. ${plural(all.lines, 'line')} in ${same.length} files have it, ${related[0]!.file} first. ${meant} here, or press F2 on it in one of them to rename it in all.`;
  const declaration = declare(text, section, declarationOf(all));
  const title = `Declare “${name}” in ${configuration}`;
  return {
    ...headingOf(text, section),
    file: configuration,
    code: 'annotation.type',
    message,
    related,
    fixes: [{ title, edits: [declaration] }],
  };
}

/** Where the type would be looked for: the heading of its section, else the first line. */
function headingOf(text: string, section: string): { readonly start: number; readonly end: number } {
  const heading = new RegExp(`^\\[(?:${section === 'entities' ? 'entities|spans' : section})\\]`, 'im').exec(text);
  if (heading) return { start: heading.index, end: heading.index + heading[0].length };
  return { start: 0, end: /\r?\n|$/.exec(text)!.index };
}
