import type { CorpusSnapshot } from '../../corpus/snapshot';
import { slugOf } from '../../entities/builtin';
import type { TextEdit } from '../../rules/types';
import { splitLines } from '../../standoff/lines';
import { parseLine } from '../../standoff/parse';
import { fold } from '../../text/fold';
import { ENTITIES_FILE, type FilesOfCorpus } from '../corpusFiles';
import { referenceLines } from '../rename/idEdits';
import type { FileEdits, Refused } from '../rename/types';
import { appendEntry, removeAliases } from './editEntry';
import { entityEntries, entryOfId } from './entries';

/** Makes names of an entity an entity of their own. Reference lines on words with these names follow. */
export function splitEntity(
  corpus: CorpusSnapshot,
  files: FilesOfCorpus,
  id: string,
  names: readonly string[],
): readonly FileEdits[] | Refused {
  const text = files.textOf(ENTITIES_FILE) ?? '';
  const entry = entryOfId(text, id);
  if (!entry) return { refused: `There is no entry with the id “${id}”.` };
  const wanted = new Set(names.map(fold));
  const gone = entry.aliases.filter((alias) => wanted.has(fold(alias.text)));
  const [first, ...others] = gone.map((alias) => alias.text);
  if (first === undefined) {
    const own = entry.name && wanted.has(fold(entry.name.text));
    return {
      refused: own
        ? `“${entry.name?.text}” is what the entry is called. Split off its aliases instead.`
        : 'Only aliases of an entry can be split off.',
    };
  }
  const taken = new Set(entityEntries(text).map((one) => one.id?.text));
  const newId = freeId(first, (one) => !taken.has(one) && !corpus.known.byId.has(one));
  const added = appendEntry(text, {
    id: newId,
    kind: entry.kind?.text ?? 'person',
    name: first,
    ...(others.length > 0 ? { aliases: others } : {}),
  });
  const changes: FileEdits[] = [
    { path: ENTITIES_FILE, edits: [...removeAliases(text, entry, gone), added], ask: null },
  ];
  for (const path of files.paths()) {
    if (!path.endsWith('.ann')) continue;
    const edits = moved(files.textOf(path) ?? '', id, wanted, newId);
    if (edits.length > 0) changes.push({ path, edits, ask: null });
  }
  return changes;
}

/** The slug of a name, numbered where something has it already. */
export function freeId(name: string, isFree: (id: string) => boolean): string {
  const slug = slugOf(name) || 'unnamed';
  if (isFree(slug)) return slug;
  for (let number = 2; ; number++) if (isFree(`${slug}-${number}`)) return `${slug}-${number}`;
}

function moved(text: string, id: string, names: ReadonlySet<string>, newId: string): readonly TextEdit[] {
  const references = referenceLines(text).filter((line) => line.id === id);
  if (references.length === 0) return [];
  const words = new Map<string, string>();
  for (const line of splitLines(text)) {
    const parsed = line.kind === 'textBound' ? parseLine(text, line) : null;
    if (parsed !== null && typeof parsed !== 'string' && parsed.kind === 'textBound') {
      words.set(parsed.value.id, parsed.value.words ?? '');
    }
  }
  return references
    .filter(({ target }) => names.has(fold(words.get(target) ?? '')))
    .map(({ idStart }) => ({ start: idStart, end: idStart + id.length, newText: newId }));
}
