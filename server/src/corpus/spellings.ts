import { fullGivenName } from '../english/nicknames';
import { COMPASS_WORDS } from '../english/organisationWords';
import type { EntityKind } from '../entities/types';
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import type { ResolvedEntity } from './types';

/** A word of a name (of a person) or a whole name (of anything else), as something that can be spelled in several ways. */
export interface Spelled extends Span {
  /** Which part of the name: the position of the word from the end; 0 for a whole name. Only equals compare. */
  readonly part: number;
  /** What the spellings of one name have in common: its consonants, as transliterations keep them. */
  readonly sound: string;
  /** Folded, without apostrophes: two that differ in more than accents differ here. A name that lost its capital begins with `~`. */
  readonly loose: string;
  /** With its accents and apostrophes. */
  readonly exact: string;
  readonly written: string;
}

const WORD = /[\p{L}\p{M}]+(?:['’ʼ`‘][\p{L}\p{M}]+)*/gu;
const PARTICLES = new Set(
  'al el ad an ar as ash at az ez es ed the of de la le van von der den di da du bin ibn jr sr ii iii'.split(' '),
);

/**
 * How the words of a mention spell the name. Spelling is asked for only within one entity: whose name it is has been
 * settled by other means, so that likeness joins nobody.
 */
export function spelledIn(words: string, start: number, kind: EntityKind): readonly Spelled[] {
  const found: (Span & { readonly text: string })[] = [];
  for (const match of words.matchAll(WORD)) {
    const text = match[0].replace(/['’]s$/u, '');
    if (PARTICLES.has(fold(text))) continue;
    found.push({ start: start + match.index, end: start + match.index + text.length, text });
  }
  if (found.length === 0) return [];
  if (/\d/.test(words)) return [];
  if (kind === 'person') {
    return found.flatMap((one, i) => {
      const spelled = spell(one.text, one, found.length - 1 - i, false);
      // "Bob" and "Bobby" are no spellings of one name, but short for it.
      const short = spelled !== null && i === 0 && found.length > 1 && fullGivenName(spelled.loose) !== spelled.loose;
      return spelled === null || short ? [] : [spelled];
    });
  }
  const span = { start: found[0]!.start, end: found.at(-1)!.end };
  const located = kind === 'place' || kind === 'state';
  const whole = spell(found.map(({ text }) => text).join(' '), span, 0, located);
  return whole === null ? [] : [{ ...whole, written: words.slice(span.start - start, span.end - start) }];
}

function spell(text: string, { start, end }: Span, part: number, capital: boolean): Spelled | null {
  // Acronyms and names in a headline's capitals are not spelled.
  if (text.length < 3 || text === text.toUpperCase()) return null;
  // "southern Iran" and "Southern Iran" are written by the house, not misspelled.
  const lost = capital && /^\p{Ll}/u.test(text) && !COMPASS_WORDS.has(text.split(' ')[0]!) ? '~' : '';
  const exact = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ`‘]/g, "'");
  const loose = lost + fold(text).replace(/['’ʼ`‘-]/g, '');
  return { start, end, part, sound: soundOf(loose), loose, exact: lost + exact, written: text };
}

/** What transliterations of one name leave alike: "Zelensky", "Zelenskiy"; "Kyiv", "Kiev"; "Gaddafi", "Qadhafi". */
function soundOf(loose: string): string {
  return loose
    .replace(/^~/, '')
    .split(' ')
    .map((word) =>
      word
        .replace(/ph/g, 'f')
        .replace(/[kgzd]h/g, (pair) => pair[0]!)
        .replace(/h$/, '')
        .replace(/[gqch]/g, 'k')
        .replace(/w/g, 'v')
        .replace(/(?!^)j/g, '')
        .replace(/[aeiouy]/g, '')
        .replace(/(.)\1+/g, '$1'),
    )
    .join(' ');
}

/** One name with more than one spelling in the corpus. */
export interface SpelledName {
  readonly part: number;
  readonly sound: string;
  /** By loose spelling: the articles that use it. A spelling that only the entity's entry has is used by none. */
  readonly articles: ReadonlyMap<string, ReadonlySet<string>>;
  /** By loose spelling: how it is written, the entry's way first. */
  readonly written: ReadonlyMap<string, string>;
  /** The spelling of the name under which the entity is known: of its entry, or of the built-in lists. */
  readonly known: string | null;
}

const namesOf = new WeakMap<ResolvedEntity, readonly SpelledName[]>();

type NamesIn = (path: string, referent: number) => readonly string[];

/** The names of an entity that are spelled in more than one way, its own entry counted. Worked out once a snapshot. */
export function spelledNames(entity: ResolvedEntity, namesIn: NamesIn): readonly SpelledName[] {
  let names = namesOf.get(entity);
  if (names === undefined) {
    names = isSpelled(entity) ? readSpelledNames(entity, namesIn) : [];
    namesOf.set(entity, names);
  }
  return names;
}

/** Whether anything can differ at all: cheap, for the many entities that are written in one way. */
function isSpelled({ name, aliases, kind }: ResolvedEntity): boolean {
  if (aliases.length === 0) return false;
  const sounds = new Map<string, string>();
  for (const one of [name, ...aliases]) {
    for (const { part, sound, exact } of spelledIn(one, 0, kind)) {
      const key = `${part} ${sound}`;
      const other = sounds.get(key);
      if (other !== undefined && other !== exact) return true;
      sounds.set(key, exact);
    }
  }
  return false;
}

function readSpelledNames(entity: ResolvedEntity, namesIn: NamesIn): readonly SpelledName[] {
  const groups = new Map<
    string,
    {
      part: number;
      sound: string;
      articles: Map<string, Set<string>>;
      written: Map<string, string>;
      known: string | null;
    }
  >();
  const add = ({ part, sound, loose, written }: Spelled, path: string | null): void => {
    const key = `${part} ${sound}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { part, sound, articles: new Map(), written: new Map(), known: null };
      groups.set(key, group);
    }
    if (path === null) group.known ??= loose;
    if (!group.written.has(loose)) group.written.set(loose, written);
    const articles = group.articles.get(loose) ?? new Set();
    if (path !== null) articles.add(path);
    group.articles.set(loose, articles);
  };
  if (entity.known !== null) for (const one of spelledIn(entity.known.name, 0, entity.kind)) add(one, null);
  for (const { path, referent } of entity.referents) {
    for (const name of namesIn(path, referent)) for (const one of spelledIn(name, 0, entity.kind)) add(one, path);
  }
  return [...groups.values()];
}

/** The spelling that most articles use; the known one where as many use it. Null where no article writes the name. */
export function usualSpelling({ articles, known }: SpelledName): string | null {
  let best: string | null = null;
  for (const [loose, { size }] of articles) {
    if (size === 0 || loose.startsWith('~')) continue;
    const most = best === null ? 0 : articles.get(best)!.size;
    if (size > most || (size === most && (loose === known || (best !== known && loose < best!)))) best = loose;
  }
  return best;
}
