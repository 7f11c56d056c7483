import { pathsOf } from '../corpus/affairsOfPeople';
import { nameOfArticle } from '../corpus/articleName';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { type Spelled, spelledIn } from '../corpus/spellings';
import { spellingsOfPeople, type TwoSpellings } from '../corpus/twoSpellings';
import type { CorpusArticle, ResolvedEntity } from '../corpus/types';
import { fixesOf, type NamePart, outletsOf, placesOf } from './spelledPlaces';
import type { RawFinding, RelatedPlace } from './types';

const MOST_RELATED = 6;

/** A spelling, and an article of another outlet that has it. */
interface OtherPlace {
  readonly article: CorpusArticle;
  readonly place: Spelled;
}

/**
 * Somebody whom other outlets seem to spell otherwise: told where fewer articles have it so, in both where as many do, and
 * in none whose spelling `entities.yaml` has. In a draft what its sources have counts: a name that none of them has is
 * told by `name.differs`.
 */
export function peopleSpelledOtherwise(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
  entity: ResolvedEntity,
): RawFinding | null {
  const pairs = spellingsOfPeople(corpus).by.get(entity.id);
  if (pairs === undefined || entity.known?.described) return null;
  const own = ofSources(entity.id, corpus);
  if (own === null) return null;
  const count = pathsOf(own).length;
  const others = pairs
    .flatMap((pair) => ({ pair, other: pair.a.id === entity.id ? pair.b : pair.a }))
    .map(({ pair, other }) => ({ pair, other, count: pathsOf(other).length }))
    .filter((one) => one.other.known?.described || one.count >= count)
    .sort((x, y) => described(y.other) - described(x.other) || y.count - x.count || (x.other.id < y.other.id ? -1 : 1));
  for (const { pair, other } of others) {
    const finding = told(article, corpus, entity, other, pair);
    if (finding !== null) return finding;
  }
  return null;
}

const described = ({ known }: ResolvedEntity): number => (known?.described ? 1 : 0);

const ofSources = (id: string, corpus: CorpusSnapshot): ResolvedEntity | null =>
  corpus.identity.ofSources.entities.get(id) ?? null;

function told(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
  entity: ResolvedEntity,
  other: ResolvedEntity,
  { part, isOther }: TwoSpellings,
): RawFinding | null {
  const ownPart = partOf(entity, part);
  const otherPart = partOf(other, part);
  if (ownPart === null || otherPart === null) return null;
  const own = placesOf(article, corpus, entity, ownPart);
  const [first] = own;
  if (first === undefined) return null;
  const there = pathsOf(other).flatMap((path): OtherPlace | readonly OtherPlace[] => {
    const source = corpus.articles.get(path);
    if (source === undefined || (article.role === 'source' && source.outlet === article.outlet)) return [];
    const [place] = placesOf(source, corpus, other, otherPart);
    return place === undefined ? [] : { article: source, place };
  });
  if (there.length === 0) return null;
  const { written } = there[0]!.place;
  const where = outletsOf(
    there.map((one) => one.article.path),
    corpus,
  );
  return {
    start: first.start,
    end: first.end,
    message: `“${first.written}” here, “${written}” in ${where}. ${isOther ? 'One person, two names?' : entity.kind === 'person' ? 'One person, two spellings?' : 'One name, two spellings?'}`,
    related: there.slice(0, MOST_RELATED).map(
      (one): RelatedPlace => ({
        article: one.article.path,
        start: one.place.start,
        end: one.place.end,
        relation: 'differs',
        message: `${nameOfArticle(one.article)} writes “${one.place.written}”`,
      }),
    ),
    fixes: fixesOf(article, corpus, entity, ownPart, first, own, written),
  };
}

/** The surname, or the given name where a full name has it; of a body the whole name. */
function partOf({ name, kind }: ResolvedEntity, part: TwoSpellings['part']): NamePart | null {
  const words = spelledIn(name, 0, kind);
  const word = part === 'surname' ? words.find((one) => one.part === 0) : words.find((one) => one.start === 0);
  return word === undefined || (part === 'given' && word.part === 0) ? null : { part: word.part, sound: word.sound };
}
