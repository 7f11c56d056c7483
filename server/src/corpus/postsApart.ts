import type { Span } from '../text/span';
import { type Affairs, affairsOf, pathsOf } from './affairsOfPeople';
import { type Description, descriptionsOf } from './describedPeople';
import type { Evidence } from './draft/sourceIndex';
import { areInOneBody } from './jobs';
import { postOf } from './posts';
import type { CorpusSnapshot } from './snapshot';
import type { ResolvedEntity } from './types';
import { type Facet, facetsOf, facetsPart } from './whatPeopleAre';

/** Where an article says what somebody is. */
export interface PostPlace extends Span {
  readonly path: string;
  readonly referent: number;
}

/** One person of whom reports of one affair say two things, of which nobody is both. */
export interface PostsApart {
  readonly entity: ResolvedEntity;
  readonly a: PostPlace;
  readonly b: PostPlace;
}

/** So much two reports share besides the person before they tell of the same days of one life. */
const ENOUGH = 2;
/** Two jobs in one body have the body in common already. */
const ENOUGH_IN_A_BODY = 1;

const found = new WeakMap<Evidence, ReadonlyMap<string, readonly PostsApart[]>>();

/** By the path of either article. What stands beside a name is read in the text: an edit of a source may change it. */
export function postsApart(corpus: CorpusSnapshot): ReadonlyMap<string, readonly PostsApart[]> {
  let all = found.get(corpus.evidence);
  if (all === undefined) {
    all = gather(corpus);
    found.set(corpus.evidence, all);
  }
  return all;
}

/** Of somebody who is in the news every day, so many pairs of articles are looked at. */
const MOST_PAIRS = 20_000;

/** What an article says of somebody, each thing once. */
type Told = readonly (readonly [Facet, PostPlace])[];

function gather(corpus: CorpusSnapshot): ReadonlyMap<string, readonly PostsApart[]> {
  const affairs = affairsOf(corpus);
  const by = new Map<string, PostsApart[]>();
  for (const entity of corpus.identity.ofSources.entities.values()) {
    if (entity.kind !== 'person' || entity.referents.length < 2 || !affairs.meet(entity)) continue;
    for (const [a, b] of pairsOf(entity, corpus, affairs)) {
      const apart = { entity, a, b };
      for (const { path } of [a, b]) by.set(path, [...(by.get(path) ?? []), apart]);
    }
  }
  return by;
}

/** Most of those who are named in two articles are so in two affairs: what these say of them is not even read. */
function pairsOf(
  entity: ResolvedEntity,
  corpus: CorpusSnapshot,
  affairs: Affairs,
): readonly (readonly [PostPlace, PostPlace])[] {
  const told = new Map<string, Told>();
  const toldIn = (path: string): Told => {
    const own = told.get(path) ?? toldOf(entity, path, corpus);
    told.set(path, own);
    return own;
  };
  const jobs = new Map<string, boolean>();
  const hasJob = (path: string): boolean => {
    const own = jobs.get(path) ?? givesJob(entity, path, corpus);
    jobs.set(path, own);
    return own;
  };
  const paths = pathsOf(entity).filter((path) => corpus.articles.get(path)!.copyOf === null);
  const found: (readonly [PostPlace, PostPlace])[] = [];
  let pairs = 0;
  for (let i = 0; i < paths.length; i++) {
    for (let k = i + 1; k < paths.length; k++) {
      if (++pairs > MOST_PAIRS) return found;
      const shared = affairs.between(paths[i]!, paths[k]!, entity);
      // What is enough for two jobs in one body alone is not worth reading more than the roles for.
      if (shared < ENOUGH && !(shared >= ENOUGH_IN_A_BODY && hasJob(paths[i]!) && hasJob(paths[k]!))) continue;
      found.push(...pairsApart(toldIn(paths[i]!), toldIn(paths[k]!), shared));
    }
  }
  return found;
}

const pairsApart = (one: Told, other: Told, shared: number): readonly (readonly [PostPlace, PostPlace])[] =>
  one.flatMap(([a, at]) =>
    other.flatMap(([b, there]) => (facetsPart(a, b) && shared >= enoughFor(a, b) ? [[at, there] as const] : [])),
  );

function enoughFor({ what: a }: Facet, { what: b }: Facet): number {
  return a.kind === 'job' && b.kind === 'job' && areInOneBody(a, b) ? ENOUGH_IN_A_BODY : ENOUGH;
}

function givesJob({ referents }: ResolvedEntity, path: string, { articles }: CorpusSnapshot): boolean {
  return referents.some(
    (place) =>
      place.path === path &&
      articles.get(path)!.facts.referents[place.referent]!.roles.some(({ text }) => postOf(text)?.kind === 'job'),
  );
}

/** Who is promoted has both in one article, which then says nothing. */
function toldOf({ referents }: ResolvedEntity, path: string, { articles }: CorpusSnapshot): Told {
  const article = articles.get(path)!;
  const own: (readonly [Facet, PostPlace])[] = [];
  for (const place of referents) {
    if (place.path !== path || article.facts.referents[place.referent]!.kind !== 'person') continue;
    for (const description of descriptionsOf(article, place.referent)) {
      for (const facet of facetsOf(description)) {
        if (!own.some(([other]) => other === facet)) own.push([facet, placeOf(description, path, place.referent)]);
      }
    }
  }
  return own.some(([a]) => own.some(([b]) => facetsPart(a, b))) ? [] : own;
}

const placeOf = ({ start, end }: Description, path: string, referent: number): PostPlace => ({
  path,
  referent,
  start,
  end,
});

/** The words by which an article says it. */
export function wordsAt(corpus: CorpusSnapshot, { path, start, end }: PostPlace): string {
  return corpus.articles.get(path)!.article.text.slice(start, end).replace(/\s+/g, ' ');
}

/** The articles in which it is told that such posts came up, went or changed. */
export function changedPosts(before: CorpusSnapshot, now: CorpusSnapshot): ReadonlySet<string> {
  const paths = new Set<string>();
  if (before.evidence === now.evidence) return paths;
  const [was, is] = [before, now].map(signsOf);
  for (const path of new Set([...was!.keys(), ...is!.keys()])) if (was!.get(path) !== is!.get(path)) paths.add(path);
  return paths;
}

function signsOf(corpus: CorpusSnapshot): ReadonlyMap<string, string> {
  return new Map(
    Array.from(postsApart(corpus), ([path, all]) => [
      path,
      JSON.stringify(all.map(({ a, b }) => [a, b].map((place) => [place, wordsAt(corpus, place)]))),
    ]),
  );
}
