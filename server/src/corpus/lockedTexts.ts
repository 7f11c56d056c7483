import type { FileProblem } from '../text/fileProblem';
import type { Span } from '../text/span';
import { linesOfTable } from './metadataTable';

export const LOCKED_FILE = 'locked.sha256';

/** What a locked text was when it was recorded. */
export interface RecordedText {
  readonly hash: string;
  /** ISO 8601; null where the line before does not say it. */
  readonly on: string | null;
  /** Where its line stands. */
  readonly line: Span;
}

/** `locked.sha256`: the texts that nobody may change, each by its hash, as `sha256sum` writes and checks them. */
export interface LockedTexts {
  /** By path in the corpus. */
  readonly records: ReadonlyMap<string, RecordedText>;
  readonly problems: readonly FileProblem[];
}

export const NO_LOCKED_TEXTS: LockedTexts = { records: new Map(), problems: [] };

const RECORD = /^([0-9a-f]{64})[ \t]+\*?(\S.*)$/i;
const NOTE = /^#\s*(\d{4}-\d{2}-\d{2})\b/;

/** Reads `locked.sha256`. Never fails: a line that is none is reported and left out. */
export function readLockedTexts(text: string): LockedTexts {
  const records = new Map<string, RecordedText>();
  const problems: FileProblem[] = [];
  let on: string | null = null;
  for (const line of linesOfTable(text)) {
    const words = text.slice(line.start, line.end).trim();
    const note = NOTE.exec(words);
    if (note) on = note[1]!;
    if (words === '' || words.startsWith('#')) continue;
    const record = RECORD.exec(words);
    const path = record?.[2]?.replaceAll('\\', '/').replace(/^\.\//, '');
    if (!record || path === undefined) {
      problems.push(
        problem(line, 'A line has the hash of a text (64 letters and digits) and its path. Correct it, or remove it.'),
      );
    } else if (records.has(path)) {
      problems.push(problem(line, `${path} has a line above; that one counts. Remove one of them.`));
    } else records.set(path, { hash: record[1]!.toLowerCase(), on, line });
    on = null;
  }
  return { records, problems };
}

/** What the list says of texts that are not there, and what it does not say of texts that are locked. */
export function placeRecords(
  { records }: LockedTexts,
  articles: ReadonlySet<string>,
  isLocked: (path: string) => boolean,
): readonly FileProblem[] {
  if (records.size === 0) return [];
  const problems = [...records].flatMap(([path, { line }]) =>
    articles.has(path)
      ? []
      : [problem(line, `${path} was recorded and is no longer there. Restore it from a copy, or remove the line.`)],
  );
  const missing = [...articles].filter((path) => isLocked(path) && !records.has(path)).sort();
  const [first] = missing;
  if (first !== undefined) {
    const texts = missing.length === 1 ? `${first} is` : `${missing.length} texts are, the first of them ${first},`;
    const message = `${texts} locked and not recorded here. Run “Crosscheck: Record the Locked Texts”.`;
    problems.push(problem({ start: 0, end: [...records.values()][0]!.line.end }, message));
  }
  return problems;
}

export interface TextToRecord {
  readonly path: string;
  readonly hash: string;
}

/**
 * The list with these texts in it as they are now. Why a text was recorded anew stands above its line, below what was
 * said before; everything else stays to the letter.
 */
export function recordTexts(
  text: string,
  texts: readonly TextToRecord[],
  { on, by, reason }: { readonly on: string; readonly by: string | null; readonly reason: string | null },
): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const { records } = readLockedTexts(text);
  const who = by === null ? '' : ` ${oneLine(by)}`;
  const note = `# ${on}${who}${reason === null ? '' : `: ${oneLine(reason)}`}`;
  const changes = texts.flatMap(({ path, hash }) => {
    const known = records.get(path);
    return known === undefined || known.hash === hash
      ? []
      : [{ line: known.line, text: `${note}${newline}${hash}  ${path}` }];
  });
  let next = text;
  for (const { line, text: written } of changes.sort((a, b) => b.line.start - a.line.start)) {
    next = next.slice(0, line.start) + written + next.slice(line.end);
  }
  const added = texts.filter(({ path }) => !records.has(path));
  if (added.length === 0) return next;
  const head = next === '' || next.endsWith('\n') ? next : next + newline;
  return head + added.map(({ path, hash }) => `${note}${newline}${hash}  ${path}${newline}`).join('');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function problem({ start, end }: Span, message: string): FileProblem {
  return { file: LOCKED_FILE, code: 'corpus.locked', start, end, message };
}
