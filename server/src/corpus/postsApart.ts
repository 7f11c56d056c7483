import type { Span } from '../text/span';
import { type Affairs, affairsOf } from './affairsOfPeople';
import { agesBeside } from './birthYears';
import { descriptionsOf } from './describedPeople';
import { perEvidence } from './perEvidence';
import type { CorpusSnapshot } from './snapshot';
import { takenUpIn } from './takenUp';
import type { CorpusArticle, ResolvedEntity } from './types';
import { ageFacet, besideOffice, type Facet, facetsOf, facetsPart, isOffice } from './whatPeopleAre';

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

/** So much two reports share besides the person before they tell of the same days of one life; a given name is many a person's. */
const ENOUGH = { full: 1, short: 2 };

/** By the path of either article. What stands beside a name is read in the text: an edit of a source may change it. */
export const postsApart = perEvidence(gather);

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

/** What two articles share is asked last: of nearly everybody all articles say what one person may be. */
function pairsOf(
  entity: ResolvedEntity,
  corpus: CorpusSnapshot,
  affairs: Affairs,
): readonly (readonly [PostPlace, PostPlace])[] {
  const places = new Map<Facet, PostPlace[]>();
  for (const [path, referents] of referentsByPath(entity)) {
    const article = corpus.articles.get(path)!;
    if (article.copyOf !== null) continue;
    for (const [facet, place] of toldOf(article, referents)) {
      const there = places.get(facet);
      if (there === undefined) places.set(facet, [place]);
      else there.push(place);
    }
  }
  const facets = [...places.keys()];
  const found: (readonly [PostPlace, PostPlace])[] = [];
  const enough = entity.name.includes(' ') ? ENOUGH.full : ENOUGH.short;
  let pairs = 0;
  for (const [i, one] of facets.entries()) {
    for (const other of facets.slice(i + 1)) {
      if (!facetsPart(one, other)) continue;
      for (const a of places.get(one)!) {
        for (const b of places.get(other)!) {
          if (a.path === b.path) continue;
          if (++pairs > MOST_PAIRS) return inOrder(found);
          if (affairs.between(a.path, b.path, entity) >= enough) found.push(a.path < b.path ? [a, b] : [b, a]);
        }
      }
    }
  }
  return inOrder(found);
}

function referentsByPath({ referents }: ResolvedEntity): ReadonlyMap<string, readonly number[]> {
  const by = new Map<string, number[]>();
  for (const { path, referent } of referents) {
    const own = by.get(path);
    if (own === undefined) by.set(path, [referent]);
    else own.push(referent);
  }
  return by;
}

/** By path; of one article what its roles say comes before what stands around the name. */
function inOrder(pairs: readonly (readonly [PostPlace, PostPlace])[]): readonly (readonly [PostPlace, PostPlace])[] {
  const order = (a: PostPlace, b: PostPlace): number => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1);
  return [...pairs].sort(([a, x], [b, y]) => order(a, b) || order(x, y));
}

/** What articles say of their people stays as long as the articles do. */
const toldIn = new WeakMap<CorpusArticle, Map<string, Told>>();

/** Who is promoted has both in one article, which then says nothing. */
function toldOf(article: CorpusArticle, referents: readonly number[]): Told {
  let known = toldIn.get(article);
  if (known === undefined) {
    known = new Map();
    toldIn.set(article, known);
  }
  const key = referents.join(' ');
  let told = known.get(key);
  if (told === undefined) {
    told = readTold(article, referents);
    known.set(key, told);
  }
  return told;
}

function readTold(article: CorpusArticle, referents: readonly number[]): Told {
  const told: (readonly [Facet, PostPlace])[] = [];
  const people = referents.filter((referent) => article.facts.referents[referent]!.kind === 'person');
  const tell = (facet: Facet, place: Span, referent: number): void => {
    if (!told.some(([other]) => other === facet)) told.push([facet, placeOf(place, article.path, referent)]);
  };
  for (const referent of people)
    for (const description of descriptionsOf(article, referent))
      for (const facet of facetsOf(description)) tell(facet, description, referent);
  if (told.some(([a]) => told.some(([b]) => facetsPart(a, b)))) return [];
  const ages = new Map(people.flatMap((referent) => agesOf(article, referent)));
  // Of somebody to whom it gives two ages it is not known which is whose.
  if (areOfOneAge([...ages.keys()])) for (const [facet, place] of ages) tell(facet, place, place.referent);
  const direct = told.map(([facet]) => facet);
  for (const { referent, descriptions } of takenUpIn(article)) {
    if (!people.includes(referent)) continue;
    const facets = descriptions.flatMap((one) => facetsOf(one).map((facet) => [facet, one] as const));
    // Who is taken up so and is told of otherwise is somebody else.
    if (facets.some(([facet]) => direct.some((other) => facetsPart(facet, other)))) continue;
    for (const [facet, place] of facets) tell(facet, place, referent);
  }
  if (told.some(([a]) => told.some(([b]) => facetsPart(a, b)))) return [];
  return told.some(([facet]) => isOffice(facet))
    ? told.map(([facet, place]) => [besideOffice(facet), place] as const)
    : told;
}

const areOfOneAge = (facets: readonly Facet[]): boolean => {
  const years = facets.flatMap(({ what }) => (what.kind === 'age' ? [what.years] : []));
  return years.length > 0 && Math.max(...years) - Math.min(...years) < 1;
};

/** How old an article says that somebody is: by the figures of it, and where the words take the person up. */
function agesOf(article: CorpusArticle, referent: number): readonly (readonly [Facet, PostPlace])[] {
  const { path, facts } = article;
  const figures = facts.figures.filter(
    ({ measure, of, min, max, modifier, scope }) =>
      measure === 'age' && of?.referent === referent && min !== null && min === max && modifier === 'exact' && !scope,
  );
  const read = takenUpIn(article).flatMap(({ referent: who, age }) =>
    who !== referent || age === null || facts.figures.some((one) => one.measure === 'age' && overlap(one, age))
      ? []
      : [age],
  );
  const beside = agesBeside(article, referent).filter((age) => !figures.some((one) => overlap(one, age)));
  return [
    ...beside.map((age) => [ageFacet(age.years, false, age.give), placeOf(age, path, referent)] as const),
    ...figures.map((figure) => [ageFacet(figure.min!, true), placeOf(figure, path, referent)] as const),
    ...read.map((age) => [ageFacet(age.years, false), placeOf(age, path, referent)] as const),
  ];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const placeOf = ({ start, end }: Span, path: string, referent: number): PostPlace => ({
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
