import type { Span } from '../text/span';
import { affairsOf } from './affairsOfPeople';
import { areInOneBody } from './jobs';
import { perSources } from './perSources';
import { areApart, type Post, postOf } from './posts';
import type { CorpusSnapshot } from './snapshot';
import type { ResolvedEntity } from './types';

/** Where an article says what somebody is: which of the roles that it gives. */
export interface PostPlace {
  readonly path: string;
  readonly referent: number;
  readonly role: number;
}

/** One person who has two posts in reports of one affair, of which nobody has both. */
export interface PostsApart {
  readonly entity: ResolvedEntity;
  readonly a: PostPlace;
  readonly b: PostPlace;
}

/** So much two reports share besides the person before they tell of the same days of one life. */
const ENOUGH = 2;
/** Two jobs in one body have the body in common already. */
const ENOUGH_IN_A_BODY = 1;

/** By the path of either article. */
export const postsApart = perSources(gather);

/** Of somebody who is in the news every day, so many pairs of articles are looked at. */
const MOST_PAIRS = 4000;

/** Where articles give somebody a post, each article's first. */
type Places = ReadonlyMap<Post, readonly PostPlace[]>;

function gather(corpus: CorpusSnapshot): ReadonlyMap<string, readonly PostsApart[]> {
  const affairs = affairsOf(corpus);
  const by = new Map<string, PostsApart[]>();
  for (const [entity, places] of postsGiven(corpus)) {
    let pairs = 0;
    for (const [one, other] of pairsApart([...places.keys()])) {
      const isOneBody = one.kind === 'job' && other.kind === 'job' && areInOneBody(one, other);
      const enough = isOneBody ? ENOUGH_IN_A_BODY : ENOUGH;
      for (const a of places.get(one)!) {
        for (const b of places.get(other)!) {
          if (++pairs > MOST_PAIRS || affairs.between(a.path, b.path, entity) < enough) continue;
          const apart = { entity, a, b };
          for (const { path } of [a, b]) by.set(path, [...(by.get(path) ?? []), apart]);
        }
      }
    }
  }
  return by;
}

function pairsApart(posts: readonly Post[]): readonly (readonly [Post, Post])[] {
  return posts.flatMap((one, i) =>
    posts.slice(i + 1).flatMap((other) => (areApart(one, other) ? [[one, other] as const] : [])),
  );
}

/** Who is promoted has both in one article, which then says nothing. */
function postsGiven(corpus: CorpusSnapshot): ReadonlyMap<ResolvedEntity, Places> {
  const { articles, entityOf } = corpus.identity.ofSources;
  const given = new Map<ResolvedEntity, Map<Post, PostPlace[]>>();
  for (const path of articles.keys()) {
    corpus.articles.get(path)!.facts.referents.forEach(({ kind, roles }, referent) => {
      if (kind !== 'person' || roles.length === 0) return;
      const own = new Map<Post, PostPlace>();
      roles.forEach(({ text }, role) => {
        const post = postOf(text);
        if (post !== null && !own.has(post)) own.set(post, { path, referent, role });
      });
      const entity = own.size === 0 || pairsApart([...own.keys()]).length > 0 ? null : entityOf(path, referent);
      if (entity === null) return;
      const all = given.get(entity) ?? new Map<Post, PostPlace[]>();
      given.set(entity, all);
      for (const [post, place] of own) {
        const there = all.get(post);
        if (there === undefined) all.set(post, [place]);
        else there.push(place);
      }
    });
  }
  return given;
}

/** Where somebody is given a post, as the article has it now. */
export function spanOf(corpus: CorpusSnapshot, { path, referent, role }: PostPlace): Span & { readonly text: string } {
  return corpus.articles.get(path)!.facts.referents[referent]!.roles[role]!;
}

/** The articles in which it is told that such posts came up, went or changed. */
export function changedPosts(before: CorpusSnapshot, now: CorpusSnapshot): ReadonlySet<string> {
  const [was, is] = [before, now].map(signsOf);
  const paths = new Set<string>();
  for (const path of new Set([...was!.keys(), ...is!.keys()])) if (was!.get(path) !== is!.get(path)) paths.add(path);
  return paths;
}

function signsOf(corpus: CorpusSnapshot): ReadonlyMap<string, string> {
  return new Map(
    Array.from(postsApart(corpus), ([path, all]) => [
      path,
      JSON.stringify(
        all.map(({ a, b }) =>
          [a, b].map((place) => [place.path, place.referent, place.role, spanOf(corpus, place).text]),
        ),
      ),
    ]),
  );
}
