import { stringify } from 'yaml';
import { createYamlChecker } from '../text/checkedYaml';
import type { FileProblem } from '../text/fileProblem';
import type { Span } from '../text/span';
import { readYaml } from '../text/yaml';
import { aboveComments, dashBefore, lineStart } from '../text/yamlBlocks';

export const PASTED_FILE = 'pasted.yaml';

/** Words of a draft that were taken from a source: what has become of them, and what they were. */
export interface PastedRecord {
  readonly draft: string;
  /** As they stand in the draft, on one line. */
  readonly words: string;
  /** The source. */
  readonly from: string;
  /** As the source has them, on one line. */
  readonly passage: string;
}

export interface PastedEntry extends Span {
  readonly record: PastedRecord;
}

export interface Pasted {
  /** Where each record stands. */
  readonly entries: readonly PastedEntry[];
  readonly records: readonly PastedRecord[];
  readonly problems: readonly FileProblem[];
}

export const NO_PASTED: Pasted = { entries: [], records: [], problems: [] };

const KEYS = ['draft', 'words', 'from', 'passage'] as const;

/** Reads `pasted.yaml`. Never fails: an entry that cannot be understood is reported and left out. */
export function readPasted(text: string): Pasted {
  const checker = createYamlChecker(PASTED_FILE, 'corpus.pasted');
  const { root, problems } = readYaml(text);
  for (const problem of problems) checker.report(problem, problem.message);
  if (root?.kind === 'map' || (root?.kind === 'scalar' && root.value !== null)) {
    checker.report(root, 'pasted.yaml is a list: begin each entry with "- draft: …".');
  }
  const entries = (root?.kind === 'list' ? root.items : []).flatMap((item): PastedEntry[] => {
    const map = checker.map(item, 'An entry of pasted.yaml');
    if (map === null) return [];
    const value = (wanted: (typeof KEYS)[number]): string => {
      const entry = map.entries.find(({ key }) => key === wanted);
      return entry === undefined ? '' : (checker.text(entry.value, `"${wanted}"`) ?? '').trim();
    };
    for (const entry of map.entries) {
      if (!KEYS.some((key) => key === entry.key)) checker.unknownKey(map, entry, KEYS, 'an entry of pasted.yaml');
    }
    const record = { draft: value('draft'), words: value('words'), from: value('from'), passage: value('passage') };
    const missing = KEYS.filter((key) => record[key] === '');
    if (missing.length === 0) return [{ record, start: item.start, end: item.end }];
    const first = map.entries[0];
    const place = first === undefined ? map : { start: first.keySpan.start, end: first.value.end };
    checker.report(place, `This entry lacks "${missing.join('", "')}" and was left out. Add it, or remove the entry.`);
    return [];
  });
  return { entries, records: entries.map(({ record }) => record), problems: checker.problems };
}

const HEAD = '# Where words of drafts were taken from. Crosscheck writes this file when a draft is saved.\n';

/**
 * The text of `pasted.yaml` without some records and with others, by drafts and one a block, so that Git merges them. What a person or a
 * merge put beside them stays byte for byte, understood or not. Null for a file that is no list, or that a merge left open: a person has to mend it first.
 */
export function editPasted(text: string, gone: readonly PastedRecord[], added: readonly PastedRecord[]): string | null {
  const { root } = readYaml(text);
  // Of the two sides of a merge that was not settled, one will go.
  if (/^(?:<{7}|={7}|>{7})/m.test(text)) return null;
  if (root?.kind === 'map' || (root?.kind === 'scalar' && root.value !== null)) return null;
  if (root?.kind === 'list' && text.slice(root.start).trimStart().startsWith('[')) return null;
  return added.reduce(withRecord, gone.reduce(withoutRecord, text));
}

function withoutRecord(text: string, record: PastedRecord): string {
  const entry = readPasted(text).entries.find((one) => keyOf(one.record) === keyOf(record));
  if (entry === undefined) return text;
  const start = lineStart(text, dashBefore(text, entry.start));
  const rest = text.slice(entry.start + text.slice(entry.start, entry.end).trimEnd().length);
  return text.slice(0, start) + rest.replace(/^[^\S\r\n]*(?:\r?\n)+/, '');
}

function withRecord(text: string, record: PastedRecord): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const { draft, words, from, passage } = record;
  const { entries } = readPasted(text);
  const dash = entries[0] === undefined ? 0 : dashBefore(text, entries[0].start);
  const indent = ' '.repeat(dash - lineStart(text, dash));
  const block = stringify([{ draft, words, from, passage }], { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join(lineEnd);
  const behind = entries.find((one) => inOrder(one.record, record) > 0);
  if (behind !== undefined) {
    const at = aboveComments(text, lineStart(text, dashBefore(text, behind.start)));
    return `${text.slice(0, at)}${block}${lineEnd}${lineEnd}${text.slice(at)}`;
  }
  const before = text.trimEnd() || HEAD.trimEnd();
  return `${before}${lineEnd}${lineEnd}${block}${lineEnd}`;
}

export function keyOf({ draft, words, from, passage }: PastedRecord): string {
  return [draft, words, from, passage].join('\n');
}

function inOrder(a: PastedRecord, b: PastedRecord): number {
  return compare(a.draft, b.draft) || compare(a.words, b.words) || compare(a.from, b.from);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
