import { stringify } from 'yaml';
import { createYamlChecker } from '../text/checkedYaml';
import type { FileProblem } from '../text/fileProblem';
import { readYaml } from '../text/yaml';

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

export interface Pasted {
  readonly records: readonly PastedRecord[];
  readonly problems: readonly FileProblem[];
}

export const NO_PASTED: Pasted = { records: [], problems: [] };

const KEYS = ['draft', 'words', 'from', 'passage'] as const;

/** Reads `pasted.yaml`. Never fails: an entry that cannot be understood is reported and left out. */
export function readPasted(text: string): Pasted {
  const checker = createYamlChecker(PASTED_FILE, 'corpus.pasted');
  const { root, problems } = readYaml(text);
  for (const problem of problems) checker.report(problem, problem.message);
  if (root?.kind === 'map' || (root?.kind === 'scalar' && root.value !== null)) {
    checker.report(root, 'pasted.yaml is a list: begin each entry with "- draft: …".');
  }
  const records = (root?.kind === 'list' ? root.items : []).flatMap((item): PastedRecord[] => {
    const map = checker.map(item, 'An entry of pasted.yaml');
    if (map === null) return [];
    const value = (wanted: (typeof KEYS)[number]): string => {
      const entry = map.entries.find(({ key }) => key === wanted);
      return entry === undefined ? '' : (checker.text(entry.value, `"${wanted}"`) ?? '').trim();
    };
    for (const entry of map.entries) {
      if (!KEYS.some((key) => key === entry.key)) checker.unknownKey(entry, KEYS, 'an entry of pasted.yaml');
    }
    const record = { draft: value('draft'), words: value('words'), from: value('from'), passage: value('passage') };
    const missing = KEYS.filter((key) => record[key] === '');
    if (missing.length === 0) return [record];
    const first = map.entries[0];
    const place = first === undefined ? map : { start: first.keySpan.start, end: first.value.end };
    checker.report(place, `This entry lacks "${missing.join('", "')}" and was left out. Add it, or remove the entry.`);
    return [];
  });
  return { records, problems: checker.problems };
}

const HEAD = '# Where words of drafts were taken from. Crosscheck writes this file when a draft is saved.\n';

/** One entry a block, by drafts, so that Git merges them. */
export function writePasted(records: readonly PastedRecord[]): string {
  if (records.length === 0) return HEAD;
  const blocks = [...records]
    .sort((a, b) => compare(a.draft, b.draft) || compare(a.words, b.words) || compare(a.from, b.from))
    .map(({ draft, words, from, passage }) => stringify([{ draft, words, from, passage }], { lineWidth: 0 }).trimEnd());
  return `${HEAD}\n${blocks.join('\n\n')}\n`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
