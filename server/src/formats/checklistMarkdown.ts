import { type Checklist, type ChecklistItem, countsOf, type Evidence } from '../corpus/draft/checklist';
import { STATE_LETTERS } from '../corpus/draft/stateText';

export interface ChecklistContext {
  /** Line (from 1) of an offset in an article of the corpus. */
  lineOf(path: string, offset: number): number;
  /** What a link to a line of an article is. */
  linkOf(path: string, line: number): string;
}

/** The most passages that a line of a list names. */
export const MOST_EVIDENCE = 4;

/** A draft's checklist for the desk, as Markdown. */
export function checklistMarkdown(list: Checklist, context: ChecklistContext): string {
  const lines = list.items.map((item, i) => {
    const { statement, check } = item;
    const { kind, state, start } = statement;
    const line = context.lineOf(list.path, start);
    const place = `[${line}](${target(context.linkOf(list.path, line))})`;
    const cells = [
      String(i + 1),
      check === null ? '☐' : '☑',
      place,
      `${plain(shorten(statement.words))}${item.about === '' ? '' : ` (${plain(item.about)})`}`,
      kind,
      `**${STATE_LETTERS[state]}** ${plain(item.told)}`,
      item.evidence
        .slice(0, MOST_EVIDENCE)
        .map((evidence) => evidenceText(evidence, context))
        .join('; '),
      plain(checkedText(item)),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = ['', '', 'line', 'statement', 'what', 'state', 'evidence', 'checked'];
  return [
    `# Checklist: ${plain(list.title)}`,
    '',
    `${plain(list.path)}: ${countsText(list)}`,
    '',
    ...(lines.length === 0
      ? ['Nothing to check: no quotation, figure, name, title or date was found.']
      : [`| ${head.join(' | ')} |`, `|${head.map(() => ' --- |').join('')}`, ...lines]),
    '',
    LEGEND,
    '',
  ].join('\n');
}

export const LEGEND =
  'V verbatim in a source · A agrees with a source · 1 from one origin only · D disputed · ≠ differs · ? in no source';

export function countsText(list: Checklist): string {
  const { all, checked, open } = countsOf(list);
  return `${all} statement${all === 1 ? '' : 's'}, ${checked} checked; ${open} of the others ${open === 1 ? 'needs' : 'need'} a look.`;
}

export function checkedText({ check, fallen }: Pick<ChecklistItem, 'check' | 'fallen'>): string {
  if (check !== null) return [check.by ?? 'checked', check.on, check.note].filter((part) => part !== null).join(', ');
  if (fallen === null) return '';
  const who = [fallen.by, fallen.on].filter((part) => part !== null).join(', ');
  return `the sentence changed since it was checked${who === '' ? '' : ` (${who})`}`;
}

export function shorten(words: string): string {
  return words.length <= 160 ? words : `${words.slice(0, 159).trimEnd()}…`;
}

function evidenceText({ passage, name, date, flags }: Evidence, { lineOf, linkOf }: ChecklistContext): string {
  const line = lineOf(passage.path, passage.start);
  const parts = [date, passage.supports ? null : 'differs', ...flags].filter((part) => part !== null);
  const told = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  return `[${plain(name)}](${target(linkOf(passage.path, line))})${told}`;
}

/** Words that show as themselves in a cell of a table. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~]/g, '\\$&');
}

function target(link: string): string {
  return link.replace(/[()\s\\|]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
