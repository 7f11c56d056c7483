import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { ResolvedEntity } from '../../corpus/types';
import { FIXED_MEASURES } from '../../english/measures';
import { slugOf } from '../../entities/builtin';
import { entitiesNamed } from '../../entities/known';
import { fold } from '../../text/fold';
import { type EntityEntry, entityEntries } from '../entities/entries';
import { newEntry, rolesInCorpus } from '../entities/newEntry';
import type { YamlCursor } from '../yaml/cursor';
import { entitiesByUse, textChoice, useOf } from './things';
import type { CompletionChoice } from './types';

const MOST = 200;

/** What the corpus can tell at a place of `entities.yaml`: names that it uses and nobody described, ids, roles, measures. */
export function choicesInEntities(
  corpus: CorpusSnapshot,
  text: string,
  cursor: YamlCursor,
): readonly CompletionChoice[] {
  const { path, siblings, writes } = cursor;
  const place = path.join('/');
  if (place === '' || (place === '-' && writes === 'either' && siblings.size === 0))
    return wholeEntries(corpus, text, cursor);
  if (writes === 'key') return [];
  const id = siblings.get('id') ?? null;
  const own = id === null ? null : (corpus.identity.entities.get(id) ?? null);
  switch (place) {
    case '-/name':
      return own ? namesOf(own, []) : names(corpus, text, siblings.get('kind') ?? null);
    case '-/id':
      return ids(corpus, text, siblings);
    case '-/aliases':
    case '-/aliases/-':
      return aliases(corpus, text, entryWith(text, cursor));
    case '-/description':
      return own
        ? rolesInCorpus(corpus, own).map(({ text: role, count }) => textChoice(role, 'value', `written ${count} times`))
        : [];
    case '-/state':
      return known(corpus, (kind) => kind === 'state');
    case '-/metonymOf':
      return known(corpus, (kind) => kind === 'state' || kind === 'organisation' || kind === 'person');
    case '-/facts/-/measure':
      return measures(corpus, own);
    default:
      return [];
  }
}

function entryWith(text: string, cursor: YamlCursor): EntityEntry | null {
  return entityEntries(text).find(({ start, end }) => start <= cursor.span.start && cursor.span.start <= end) ?? null;
}

/** Entities that have no entry and are named at all, the most named first. */
function undescribed(corpus: CorpusSnapshot, text: string) {
  const taken = new Set(entityEntries(text).flatMap(({ id }) => (id ? [id.text] : [])));
  return entitiesByUse(corpus)
    .filter(({ entity }) => !entity.known?.described && !taken.has(entity.id) && entity.name !== '')
    .slice(0, MOST);
}

/** A whole entry for each; a list's dash is written only where none stands yet. */
function wholeEntries(corpus: CorpusSnapshot, text: string, cursor: YamlCursor): readonly CompletionChoice[] {
  const dash = cursor.path.length === 0;
  const indent = ' '.repeat(dash ? 2 : cursor.indent);
  return undescribed(corpus, text).map((counted): CompletionChoice => {
    const lines = Object.entries(newEntry(corpus, counted.entity)).map(([key, value]) =>
      Array.isArray(value) ? `${key}: [${value.map((one) => scalar(one)).join(', ')}]` : `${key}: ${scalar(value)}`,
    );
    return {
      label: counted.entity.name,
      kind: 'entry',
      detail: `describe: ${useOf(counted)}`,
      insert: `${dash ? '- ' : ''}${lines.join(`\n${indent}`)}`,
      // What is typed to begin an entry brings the names as well.
      filter: `${dash ? '- ' : ''}id: ${counted.entity.name}`,
    };
  });
}

const scalar = (value: unknown): string => textChoice(String(value), 'value', '').insert;

function names(corpus: CorpusSnapshot, text: string, kind: string | null): readonly CompletionChoice[] {
  return undescribed(corpus, text)
    .filter(({ entity }) => kind === null || kind === '' || entity.kind === kind)
    .map((counted) => textChoice(counted.entity.name, 'name', useOf(counted)));
}

function namesOf(entity: ResolvedEntity, without: readonly string[]): readonly CompletionChoice[] {
  const taken = new Set(without.map(fold));
  return [...new Set([entity.name, ...entity.aliases])]
    .filter((name) => !taken.has(fold(name)))
    .map((name) => textChoice(name, 'name', 'as the articles write it'));
}

/** Made of the name beside it, else of the names that the corpus uses. */
function ids(corpus: CorpusSnapshot, text: string, siblings: ReadonlyMap<string, string>): readonly CompletionChoice[] {
  const name = siblings.get('name') ?? '';
  const taken = new Set(entityEntries(text).flatMap(({ id }) => (id ? [id.text] : [])));
  const made = slugOf(name);
  if (made !== '') {
    const builtIn = entitiesNamed(corpus.known, name).map(({ id }) => id);
    return [...new Set([...builtIn, made])].filter((id) => !taken.has(id)).map((id) => textChoice(id, 'id', name));
  }
  return undescribed(corpus, text).map((counted) => ({
    ...textChoice(counted.entity.id, 'id', `${counted.entity.name}: ${useOf(counted)}`),
  }));
}

/** How else the articles write this one's name; then names of its kind that nobody has described yet. */
function aliases(corpus: CorpusSnapshot, text: string, entry: EntityEntry | null): readonly CompletionChoice[] {
  if (entry === null) return [];
  const written = [entry.name, ...entry.aliases].flatMap((one) => (one ? [one.text] : []));
  const own = entry.id ? corpus.identity.entities.get(entry.id.text) : undefined;
  return [...(own ? namesOf(own, written) : []), ...names(corpus, text, entry.kind?.text ?? null)];
}

function known(corpus: CorpusSnapshot, wanted: (kind: string) => boolean): readonly CompletionChoice[] {
  const used = new Map(entitiesByUse(corpus).map((counted) => [counted.entity.id, counted] as const));
  const entities = new Set(corpus.known.byId.values());
  return [...entities]
    .filter(({ kind, id, described }) => wanted(kind) && (described || used.has(id) || kind === 'state'))
    .sort(
      (a, b) =>
        Number(b.described) - Number(a.described) ||
        (used.get(b.id)?.mentions ?? 0) - (used.get(a.id)?.mentions ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ id, name }) => ({ ...textChoice(id, 'id', name), filter: `${id} ${name}` }));
}

/** What the articles measure of it first, then what is measured of things at all. */
function measures(corpus: CorpusSnapshot, own: ResolvedEntity | null): readonly CompletionChoice[] {
  const measured = new Set<string>();
  for (const { path, referent } of own?.referents ?? []) {
    for (const { of, measure } of corpus.articles.get(path)?.facts.figures ?? []) {
      if (of?.referent === referent && measure !== null) measured.add(measure);
    }
  }
  const others = [...FIXED_MEASURES].filter((measure) => !measured.has(measure));
  return [
    ...[...measured].map((measure) => textChoice(measure, 'value', 'the articles give figures')),
    ...others.map((measure) => textChoice(measure, 'value', '')),
  ];
}
