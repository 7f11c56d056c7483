import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { TextEdit } from '../../rules/types';
import { fold } from '../../text/fold';
import { contains } from '../../text/span';
import { ENTITIES_FILE, type FilesOfCorpus } from '../corpusFiles';
import { idEdits } from '../rename/idEdits';
import type { FileEdits, Refused } from '../rename/types';
import { flowYaml, plainValue } from '../yaml/scalars';
import { addAliases, addItems, addLines, appendEntry, removeEntry } from './editEntry';
import { type EntityEntry, entryOfId } from './entries';
import { newEntry } from './newEntry';

/**
 * Makes two entities one: `into` gets the other's names and what its entry says, the other's entry goes, and whatever
 * referred to it refers to `into`. An entity without an entry is written one. Nothing that a person wrote is lost: what
 * both entries say differently stays as a comment.
 */
export function mergeEntities(
  corpus: CorpusSnapshot,
  files: FilesOfCorpus,
  from: string,
  into: string,
): readonly FileEdits[] | Refused {
  if (from === into) return { refused: 'These two are one already.' };
  const text = files.textOf(ENTITIES_FILE) ?? '';
  const [gone, kept] = [entryOfId(text, from), entryOfId(text, into)];
  const [other, own] = [corpus.identity.entities.get(from), corpus.identity.entities.get(into)];
  if ((!gone && !other) || (!kept && !own)) {
    return { refused: 'One of the two is no longer in the corpus: the texts have changed.' };
  }
  if (gone && kept && gone.kind?.text !== kept.kind?.text) {
    const kinds = `a ${gone.kind?.text ?? 'thing'} and the other a ${kept.kind?.text ?? 'thing'}`;
    return { refused: `One of the two is ${kinds}. Correct the kind in entities.yaml first.` };
  }
  const names = namesOf(gone, other?.name ?? null, other?.aliases ?? []);
  const edits = kept ? intoEntry(text, kept, gone, names) : asNewEntry(corpus, text, into, names);
  const removed = gone ? removeEntry(text, gone) : null;
  const own_: readonly TextEdit[] = removed ? [...edits, removed] : edits;
  const references = idEdits(files, from, into).map((change) =>
    change.path === ENTITIES_FILE && removed
      ? { ...change, edits: change.edits.filter((edit) => !contains(removed, edit)) }
      : change,
  );
  return [{ path: ENTITIES_FILE, edits: own_, ask: null }, ...references.filter((change) => change.edits.length > 0)];
}

function namesOf(entry: EntityEntry | null, name: string | null, aliases: readonly string[]): readonly string[] {
  const written = entry ? [entry.name, ...entry.aliases].flatMap((one) => (one ? [one.text] : [])) : [];
  return [...written, ...(name === null ? [] : [name, ...aliases])];
}

/** A part of the name ("Vostrak") is understood without being an alias. */
function newNames(names: readonly string[], name: string, aliases: readonly string[]): readonly string[] {
  const known = new Set([name, ...aliases].map(fold));
  const added: string[] = [];
  for (const one of names) {
    const folded = fold(one);
    if (known.has(folded) || ` ${fold(name)} `.includes(` ${folded} `)) continue;
    known.add(folded);
    added.push(one);
  }
  return added;
}

function intoEntry(
  text: string,
  kept: EntityEntry,
  gone: EntityEntry | null,
  names: readonly string[],
): readonly TextEdit[] {
  const name = kept.name?.text ?? '';
  const added = newNames(
    names,
    name,
    kept.aliases.map((one) => one.text),
  );
  const lines: string[] = [];
  const edits: TextEdit[] = [];
  const has = (key: string) => kept.map.entries.find((entry) => entry.key === key)?.value ?? null;
  edits.push(...addAliases(text, kept, added));
  for (const { key, value } of gone?.map.entries ?? []) {
    if (key === 'id' || key === 'kind' || key === 'name' || key === 'aliases') continue;
    const here = has(key);
    const said = plainValue(value);
    if (said === null) continue;
    if (here === null) lines.push(`${key}: ${flowYaml(said)}`);
    else if (here.kind === 'list' && Array.isArray(said)) edits.push(...addItems(text, kept, key, missing(here, said)));
    else if (flowYaml(plainValue(here)) !== flowYaml(said)) lines.push(`# ${key}: ${flowYaml(said)}`);
  }
  lines.push(...commentsIn(text, gone));
  if (lines.length > 0) edits.push(...inPlace(text, kept, lines));
  return joined(edits);
}

function missing(here: Parameters<typeof plainValue>[0], said: readonly unknown[]): readonly unknown[] {
  const present = new Set((plainValue(here) as readonly unknown[]).map(flowYaml));
  return said.filter((item) => !present.has(flowYaml(item)));
}

const QUOTED = /(?<=^|[\s:,[{])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g;

/** What a person noted in an entry that goes. */
function commentsIn(text: string, gone: EntityEntry | null): readonly string[] {
  if (!gone) return [];
  return text
    .slice(gone.start, gone.end)
    .split('\n')
    .flatMap((line) => {
      // An apostrophe within a word quotes nothing.
      const plain = line.replace(QUOTED, (quoted) => 'x'.repeat(quoted.length));
      const at = /(?<=^|\s)#/.exec(plain)?.index;
      return at === undefined ? [] : [line.slice(at).trim()];
    });
}

/** Between braces there is no room for a comment: it goes above the entry. */
function inPlace(text: string, kept: EntityEntry, lines: readonly string[]): readonly TextEdit[] {
  if (text.charAt(kept.start) !== '{') return [addLines(text, kept, lines)];
  const said = lines.filter((line) => !line.startsWith('#'));
  const notes = lines.filter((line) => line.startsWith('#'));
  const lineStart = kept.start === 0 ? 0 : text.lastIndexOf('\n', kept.start - 1) + 1;
  return [
    ...(said.length > 0 ? [addLines(text, kept, said)] : []),
    ...(notes.length > 0 ? [{ start: lineStart, end: lineStart, newText: `${notes.join('\n')}\n` }] : []),
  ];
}

/** Two insertions at one place become one: editors may turn their order round. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const byPlace = new Map<string, TextEdit>();
  for (const edit of edits) {
    const key = `${edit.start}:${edit.end}`;
    const before = byPlace.get(key);
    byPlace.set(key, before ? { ...edit, newText: before.newText + edit.newText } : edit);
  }
  return [...byPlace.values()];
}

function asNewEntry(corpus: CorpusSnapshot, text: string, into: string, names: readonly string[]): readonly TextEdit[] {
  const entity = corpus.identity.entities.get(into);
  if (!entity) return [];
  const entry = newEntry(corpus, entity);
  const aliases = (entry.aliases ?? []) as readonly string[];
  const all = [...aliases, ...newNames(names, entity.name, aliases)];
  const { id, kind, name, aliases: _, ...rest } = entry;
  return [appendEntry(text, { id, kind, name, ...(all.length > 0 ? { aliases: all } : {}), ...rest })];
}
