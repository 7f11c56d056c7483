import { nameOfArticle } from '../corpus/articleName';
import { type PostPlace, postsApart, wordsAt } from '../corpus/postsApart';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../corpus/types';
import { outletsOf } from './spelledPlaces';
import type { RawFinding, RelatedPlace } from './types';

const MOST_RELATED = 6;

/** "Colonel" in one outlet, "General" in another, of one person in reports of one affair. Told in both, once a person. */
export function postsDiffer({ path }: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  const byEntity = new Map<ResolvedEntity, { readonly own: PostPlace; readonly others: PostPlace[] }>();
  for (const { entity, a, b } of postsApart(corpus).get(path) ?? []) {
    const [own, other] = a.path === path ? [a, b] : [b, a];
    const there = byEntity.get(entity);
    if (there === undefined) byEntity.set(entity, { own, others: [other] });
    else if (there.own.start === own.start) there.others.push(other);
  }
  return Array.from(byEntity.values(), ({ own, others }): RawFinding => {
    const { start, end } = own;
    const written = wordsAt(corpus, own);
    const instead = wordsAt(corpus, others[0]!);
    const same = others.filter((other) => wordsAt(corpus, other) === instead);
    const where = outletsOf(
      same.map((other) => other.path),
      corpus,
    );
    return {
      start,
      end,
      message: `“${written}” here, “${instead}” in ${where}. Check which is right.`,
      related: others.slice(0, MOST_RELATED).map(
        (other): RelatedPlace => ({
          article: other.path,
          start: other.start,
          end: other.end,
          relation: 'differs',
          message: `${nameOfArticle(corpus.articles.get(other.path)!)}: ${wordsAt(corpus, other)}`,
        }),
      ),
      fixes: [],
    };
  });
}
