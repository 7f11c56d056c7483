import type { Span } from '../text/span';
import { type Affairs, affairsOf } from './affairsOfPeople';
import { type Description, descriptionsOf } from './describedPeople';
import type { Evidence } from './draft/sourceIndex';
import { areInOneBody } from './jobs';
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
const MOST_PAIRS = 4000;

/** What an article says of somebody, each thing once. */
interface Told {
  readonly path: string;
  readonly facets: readonly (readonly [Facet, PostPlace])[];
}

function gather(corpus: CorpusSnapshot): ReadonlyMap<string, readonly PostsApart[]> {
  const affairs = affairsOf(corpus);
  const by = new Map<string, PostsApart[]>();
  for (const entity of corpus.identity.ofSources.entities.values()) {
    if (entity.kind !== 'person' || entity.referents.length < 2 || !affairs.meet(entity)) continue;
    const told = toldOf(entity, corpus);
    let pairs = 0;
    told.forEach((one, i) => {
      for (const other of told.slice(i + 1)) {
        if (++pairs > MOST_PAIRS) return;
        for (const [a, b] of pairsApart(one, other, entity, affairs)) {
          const apart = { entity, a, b };
          for (const { path } of [a, b]) by.set(path, [...(by.get(path) ?? []), apart]);
        }
      }
    });
  }
  return by;
}

function pairsApart(
  one: Told,
  other: Told,
  entity: ResolvedEntity,
  affairs: Affairs,
): readonly (readonly [PostPlace, PostPlace])[] {
  const apart = one.facets.flatMap(([a, at]) =>
    other.facets.flatMap(([b, there]) =>
      facetsPart(a, b) ? [{ places: [at, there] as const, enough: enoughFor(a, b) }] : [],
    ),
  );
  if (apart.length === 0) return [];
  const shared = affairs.between(one.path, other.path, entity);
  return apart.flatMap(({ places, enough }) => (shared >= enough ? [places] : []));
}

function enoughFor({ what: a }: Facet, { what: b }: Facet): number {
  return a.kind === 'job' && b.kind === 'job' && areInOneBody(a, b) ? ENOUGH_IN_A_BODY : ENOUGH;
}

/** Who is promoted has both in one article, which then says nothing. */
function toldOf({ referents }: ResolvedEntity, { articles }: CorpusSnapshot): readonly Told[] {
  const by = new Map<string, (readonly [Facet, PostPlace])[]>();
  for (const { path, referent } of referents) {
    const article = articles.get(path)!;
    if (article.copyOf !== null || article.facts.referents[referent]!.kind !== 'person') continue;
    const own = by.get(path) ?? [];
    by.set(path, own);
    for (const description of descriptionsOf(article, referent)) {
      for (const facet of facetsOf(description)) {
        if (!own.some(([other]) => other === facet)) own.push([facet, placeOf(description, path, referent)]);
      }
    }
  }
  return Array.from(by, ([path, facets]) => ({ path, facets })).filter(
    ({ facets }) => facets.length > 0 && !facets.some(([a]) => facets.some(([b]) => facetsPart(a, b))),
  );
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
