import type { CorpusArticle, Identity } from './types';

/** So many of the names that two folders share must stand for one text before the folders are taken for annotators'. */
const BELIEVABLE = 0.5;

/** Copies of one text that several folders have under one name. */
interface Shared {
  /** The folders' paths up to the one that differs, and its place in the path. */
  readonly family: string;
  readonly paths: readonly string[];
}

/** Finds the copies of articles in annotators' folders; it remembers which names are shared as long as no file comes or goes. */
export interface CopyFinder {
  /**
   * Copy → the article that stands for all its copies: that of the annotator who counts. `layout` is any object that stays the same as
   * long as no file comes or goes.
   */
  copies(
    articles: ReadonlyMap<string, CorpusArticle>,
    layout: object,
    annotator: string | null,
  ): ReadonlyMap<string, string>;
}

const NONE: ReadonlyMap<string, string> = new Map();

export function createCopyFinder(): CopyFinder {
  let layout: object | null = null;
  let shared: readonly Shared[] = [];
  return {
    copies: (articles, ofLayout, annotator) => {
      if (ofLayout !== layout) shared = namesShared([...articles.values()]);
      layout = ofLayout;
      return shared.length === 0 ? NONE : leaders(shared, articles, annotator);
    },
  };
}

/**
 * Annotated texts of one name whose paths differ in one folder, in folders that share at least half of their names. Outlets may have a
 * file of one name each as well; whether the texts are the same is seen later.
 */
function namesShared(articles: readonly CorpusArticle[]): readonly Shared[] {
  const byName = new Map<string, string[]>();
  for (const { path, annotationLayers } of articles) {
    if (annotationLayers.length === 0 || annotationLayers.some(({ annotator }) => annotator !== null)) continue;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [path]);
    else list.push(path);
  }
  const groups = new Map<string, { readonly at: number; readonly family: string; readonly paths: string[] }>();
  const sizes = new Map<string, number>();
  for (const paths of byName.values()) {
    for (const path of paths) {
      const parts = path.split('/');
      for (let at = 0; at < parts.length - 1; at++) {
        const folder = `${at}:${parts.slice(0, at + 1).join('/')}`;
        sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
        if (paths.length === 1) continue;
        const family = `${at}:${parts.slice(0, at).join('/')}`;
        const key = `${family}:${parts.slice(at + 1).join('/')}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { at, family, paths: [path] });
        else group.paths.push(path);
      }
    }
  }
  const all = [...groups.values()].filter(({ paths }) => paths.length > 1);
  const met = new Map<string, number>();
  const folderOf = (path: string, at: number): string =>
    `${at}:${path
      .split('/')
      .slice(0, at + 1)
      .join('/')}`;
  for (const { at, paths } of all) {
    for (const path of paths) met.set(folderOf(path, at), (met.get(folderOf(path, at)) ?? 0) + 1);
  }
  return all.flatMap(({ at, family, paths }) => {
    const inBoth = paths.filter((path) => {
      const folder = folderOf(path, at);
      return met.get(folder)! >= BELIEVABLE * sizes.get(folder)!;
    });
    return inBoth.length > 1 ? [{ family, paths: inBoth.sort() }] : [];
  });
}

function leaders(
  shared: readonly Shared[],
  articles: ReadonlyMap<string, CorpusArticle>,
  annotator: string | null,
): ReadonlyMap<string, string> {
  const found: { readonly family: string; readonly copies: readonly string[] }[] = [];
  const names = new Map<string, number>();
  const same = new Map<string, number>();
  for (const { family, paths } of shared) {
    const there = paths.filter((path) => articles.has(path));
    if (there.length < 2) continue;
    const first = annotatorsFirst(there, annotator)[0]!;
    const copies = there.filter((path) => path !== first && isCopy(articles.get(first)!, articles.get(path)!));
    names.set(family, (names.get(family) ?? 0) + there.length - 1);
    same.set(family, (same.get(family) ?? 0) + copies.length);
    if (copies.length > 0) found.push({ family, copies: [first, ...copies] });
  }
  const leader = new Map<string, string>();
  for (const { family, copies } of found) {
    if (same.get(family)! < BELIEVABLE * names.get(family)!) continue;
    const [first, ...others] = copies;
    // Whoever is a copy of another already stands for nobody.
    const standing = leader.get(first!) ?? first!;
    for (const path of others) if (path !== standing && !leader.has(path)) leader.set(path, standing);
  }
  return leader;
}

/** The folder of the annotator who counts, else the one in which two were adjudicated, else the first by name. */
function annotatorsFirst(paths: readonly string[], annotator: string | null): readonly string[] {
  const wanted = annotator ?? 'gold';
  const counts = (path: string): number => Number(!path.split('/').slice(0, -1).includes(wanted));
  return [...paths].sort((a, b) => counts(a) - counts(b) || (a < b ? -1 : 1));
}

/** One text, but for a few words that were corrected in one of them; what two outlets printed is two articles. */
function isCopy(a: CorpusArticle, b: CorpusArticle): boolean {
  if (a.role !== b.role || a.date !== b.date) return false;
  if (a.outletKnown && b.outletKnown && a.outlet !== b.outlet) return false;
  const [one, other] = [a.article.text, b.article.text];
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (Math.max(one.length, other.length) > shorter * 1.2) return false;
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end))
    end++;
  if (start + end >= shorter / 2) return true;
  const lines = new Set(one.split('\n'));
  const kept = other.split('\n').reduce((sum, line) => sum + (lines.has(line) ? line.length + 1 : 0), 0);
  return kept >= shorter / 2;
}

/** The articles that stand for themselves: what is compared and counted. The same map where all of them do. */
export function withoutCopies(articles: ReadonlyMap<string, CorpusArticle>): ReadonlyMap<string, CorpusArticle> {
  let copies = 0;
  for (const { copyOf } of articles.values()) if (copyOf !== null) copies++;
  return copies === 0 ? articles : new Map([...articles].filter(([, { copyOf }]) => copyOf === null));
}

/** Of whom or what the names of a copy speak is what the same names of the article speak of for which it stands. */
export function identityWithCopies(identity: Identity, articles: ReadonlyMap<string, CorpusArticle>): Identity {
  const copies = [...articles.values()].filter(({ copyOf }) => copyOf !== null);
  if (copies.length === 0) return identity;
  const standing = new Map(copies.flatMap((copy) => standsFor(copy, articles)));
  const wrapped: Identity = {
    ...identity,
    entityOf: (path, referent) => identity.entityOf(standing.get(path) ?? path, referent),
    speakerOf: (path, speaker) => identity.speakerOf(standing.get(path) ?? path, speaker),
  };
  unwrapped.set(wrapped, identity);
  return wrapped;
}

const unwrapped = new WeakMap<Identity, Identity>();

/** The identity as it was worked out, without copies. */
export function identityWithoutCopies(identity: Identity): Identity {
  return unwrapped.get(identity) ?? identity;
}

/** Where annotations let a copy speak of others, nothing is said of them. */
function standsFor(
  copy: CorpusArticle,
  articles: ReadonlyMap<string, CorpusArticle>,
): readonly (readonly [string, string])[] {
  const leader = articles.get(copy.copyOf ?? '');
  const [own, its] = [copy.facts.referents, leader?.facts.referents ?? []];
  const alike = own.length === its.length && own.every(({ names }, i) => names[0] === its[i]!.names[0]);
  return leader && alike ? [[copy.path, leader.path]] : [];
}

/** The keys that the article's figures or quotations have are those of its copies, as far as they have the same ones. */
export function keysWithCopies(
  keys: ReadonlyMap<string, readonly (string | null)[]>,
  articles: ReadonlyMap<string, CorpusArticle>,
  what: 'figures' | 'quotations',
): ReadonlyMap<string, readonly (string | null)[]> {
  const copies = [...articles.values()].filter(({ copyOf }) => copyOf !== null);
  if (copies.length === 0) return keys;
  const all = new Map(keys);
  for (const { path, copyOf, facts } of copies) {
    const own = keys.get(copyOf!);
    if (own && articles.get(copyOf!)?.facts[what].length === facts[what].length) all.set(path, own);
    else all.delete(path);
  }
  return all;
}
