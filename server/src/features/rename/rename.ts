import type { CorpusSnapshot } from '../../corpus/snapshot';
import { fold } from '../../text/fold';
import { holds } from '../../text/span';
import { ENTITIES_FILE, type FilesOfCorpus, unquoted } from '../corpusFiles';
import { replaceValue } from '../entities/editEntry';
import { type EntityEntry, entityEntries, entryAt, entryOfId, type Written } from '../entities/entries';
import { entityOfMention, thingsAt } from '../things';
import { idEdits, referenceAt } from './idEdits';
import { nameEdits } from './nameEdits';
import { renameType, typeInConf, typeInLine } from './typeEdits';
import type { FileEdits, Refused, RenameTarget } from './types';

/** What F2 renames at a place: the id of an entity, one of its names, or an annotation type. A refusal says what to do instead. */
export function renameTarget(
  corpus: CorpusSnapshot,
  files: FilesOfCorpus,
  path: string,
  offset: number,
): RenameTarget | Refused {
  const entities = files.textOf(ENTITIES_FILE) ?? '';
  if (path === ENTITIES_FILE) return inEntities(corpus, entities, offset);
  if (path.endsWith('annotation.conf')) return typeInConf(files.textOf(path) ?? '', offset);
  if (path.endsWith('.ann')) {
    const type = typeInLine(files, path, offset);
    if (type) return type;
    const line = referenceAt(files.textOf(path) ?? '', offset);
    if (!line) return { refused: 'Here only a type and the id behind “entity:” can be renamed.' };
    if (corpus.known.byId.get(line.id)?.described === false) return { refused: builtIn(line.id) };
    const span = { start: line.idStart, end: line.idStart + line.id.length };
    return { kind: 'id', id: line.id, span, placeholder: line.id };
  }
  return inArticle(corpus, entities, path, offset);
}

function builtIn(id: string): string {
  return `“${id}” is built in. Describe it in entities.yaml first, under an id of your own if you like.`;
}

function inEntities(corpus: CorpusSnapshot, text: string, offset: number): RenameTarget | Refused {
  const entry = entryAt(text, offset);
  if (!entry) return { refused: 'Put the cursor on an id, a name or an alias to rename it.' };
  const at = (written: Written | null): boolean => written !== null && holds(written, offset);
  const target = (written: Written, kind: 'id' | 'name', id: string): RenameTarget => ({
    kind,
    id,
    span: unquoted(text, written),
    placeholder: written.text,
  });
  if (entry.id && at(entry.id)) return target(entry.id, 'id', entry.id.text);
  const reference = entry.refersTo.find(at);
  if (reference) {
    if (entryOfId(text, reference.text)) return target(reference, 'id', reference.text);
    if (corpus.known.byId.has(reference.text)) return { refused: builtIn(reference.text) };
    return { refused: `No entry has the id “${reference.text}”.` };
  }
  const name = [entry.name, ...entry.aliases, ...entry.demonyms].find(at);
  if (!name) return { refused: 'Put the cursor on an id, a name or an alias to rename it.' };
  if (!entry.id) return { refused: 'This entry has no id yet. Give it one, then its names can be renamed.' };
  return target(name, 'name', entry.id.text);
}

function inArticle(corpus: CorpusSnapshot, entities: string, path: string, offset: number): RenameTarget | Refused {
  const article = corpus.articles.get(path);
  const thing = article && thingsAt(article, offset).find(({ kind }) => kind === 'mention');
  if (!article || thing?.kind !== 'mention') {
    return { refused: 'Put the cursor on the name of a person, a place or a thing to rename it.' };
  }
  const { start, end } = thing.mention;
  const words = article.article.text.slice(start, end);
  const entity = entityOfMention(corpus, path, thing.mention);
  const entry = entity?.known?.described ? entryOfId(entities, entity.known.id) : null;
  if (!entity || !entry?.id) {
    const name = entity?.name ?? words;
    return {
      refused: `Nobody has described “${name}” yet. Describe it first; then its names can be renamed everywhere.`,
    };
  }
  const written = [entry.name, ...entry.aliases, ...entry.demonyms].find(
    (one) => one && fold(one.text) === fold(words),
  );
  if (!written) {
    return {
      refused: `“${words}” is no name of its own in entities.yaml: it stands for “${entity.name}”. Rename that.`,
    };
  }
  return { kind: 'name', id: entry.id.text, span: { start, end }, placeholder: written.text };
}

/** The edits of all files that a new id or name asks for. */
export function rename(
  corpus: CorpusSnapshot,
  files: FilesOfCorpus,
  path: string,
  offset: number,
  newName: string,
): readonly FileEdits[] | Refused {
  const target = renameTarget(corpus, files, path, offset);
  if ('refused' in target) return target;
  const to = newName.trim();
  if (target.kind === 'type') return renameType(files, path, target, to);
  if (to === '') return { refused: `${target.kind === 'id' ? 'An id' : 'A name'} needs at least one letter.` };
  if (/[\r\n\t]/.test(to)) return { refused: 'A name stands on one line, without tabs.' };
  if (to === target.placeholder) return [];
  const text = files.textOf(ENTITIES_FILE) ?? '';
  return target.kind === 'id'
    ? renameId(corpus, files, text, target.id, to)
    : renameName(corpus, files, text, target, to, path);
}

function renameId(
  corpus: CorpusSnapshot,
  files: FilesOfCorpus,
  text: string,
  from: string,
  to: string,
): readonly FileEdits[] | Refused {
  if (/\s/.test(to)) return { refused: `An id has no spaces: “${to.toLowerCase().replace(/\s+/g, '-')}”.` };
  const taken = entryOfId(text, to);
  if (taken) return { refused: `“${to}” is the id of ${nameOf(taken)} already. If both are one, merge the entities.` };
  const own = entryOfId(text, from);
  const other = corpus.known.byId.get(to);
  if (other && other.id !== from && other.kind !== own?.kind?.text) {
    return {
      refused: `“${to}” is the id of ${other.name}, ${withArticle(other.kind)} that is built in. Choose another one.`,
    };
  }
  const changes = idEdits(files, from, to);
  if (!own?.id) return changes;
  return [...changes, { path: ENTITIES_FILE, edits: [replaceValue(own.id, to)], ask: null }];
}

function renameName(
  corpus: CorpusSnapshot,
  files: FilesOfCorpus,
  text: string,
  target: Extract<RenameTarget, { kind: 'name' }>,
  to: string,
  here: string,
): readonly FileEdits[] | Refused {
  const own = entryOfId(text, target.id);
  const bearer = entityEntries(text).find(
    (entry) =>
      entry.id?.text !== target.id &&
      entry.kind?.text === own?.kind?.text &&
      [entry.name, ...entry.aliases].some((one) => one && fold(one.text) === fold(to)),
  );
  if (bearer) {
    return { refused: `“${to}” is a name of ${nameOf(bearer)} already. If both are one, merge the entities.` };
  }
  return nameEdits(corpus, files, target.id, target.placeholder, to, here);
}

function nameOf(entry: EntityEntry): string {
  return entry.name ? `“${entry.name.text}”` : 'another entry';
}

function withArticle(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
