import { nameOfArticle } from '../corpus/articleName';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { type Spelled, type SpelledName, spelledNames, usualSpelling } from '../corpus/spellings';
import type { CorpusArticle, ResolvedEntity } from '../corpus/types';
import type { EntityKind } from '../entities/types';
import { peopleSpelledOtherwise } from './peopleSpelledOtherwise';
import { fixesOf, outletsOf, placesOf } from './spelledPlaces';
import { thingsDiffer } from './thingsDiffer';
import type { RawFinding, RelatedPlace, Rule } from './types';

const CODE = 'entity.spelling-differs';
const MOST_RELATED = 6;

/** "Zelensky" and "Zelenskyy", "Kyiv" and "Kiev": one name in two spellings. Once a name and article. */
export const entitySpellingDiffers: Rule = {
  code: CODE,
  title: 'A name in two spellings',
  levels: { draft: 'information', source: 'hint' },
  check(article, corpus) {
    const findings: RawFinding[] = [];
    const seen = new Set<ResolvedEntity>();
    // How a source spells a name does not hang on what somebody writes in a draft.
    const identity = article.role === 'source' ? corpus.identity.ofSources : corpus.identity;
    for (let i = 0; i < article.facts.referents.length; i++) {
      const entity = identity.entityOf(article.path, i);
      if (entity === null || seen.has(entity)) continue;
      seen.add(entity);
      for (const name of spelledNames(entity, namesIn(corpus))) {
        const finding = checkName(article, corpus, entity, name);
        if (finding !== null) findings.push(finding);
      }
      if (entity.kind !== 'person' && entity.kind !== 'organisation') continue;
      const finding = peopleSpelledOtherwise(article, corpus, entity);
      if (finding !== null) findings.push(finding);
    }
    const others = thingsDiffer(article, corpus).filter(
      ({ start, end }) => !findings.some((one) => one.start < end && start < one.end),
    );
    return [...findings, ...others];
  },
};

const namesIn =
  (corpus: CorpusSnapshot) =>
  (path: string, referent: number): readonly string[] =>
    corpus.articles.get(path)?.facts.referents[referent]?.names ?? [];

function checkName(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
  entity: ResolvedEntity,
  name: SpelledName,
): RawFinding | null {
  const own = placesOf(article, corpus, entity, name);
  if (own.length === 0) return null;
  const described = entity.known?.described ? name.known : null;
  const counts = new Map<string, number>();
  for (const { exact } of own) counts.set(exact, (counts.get(exact) ?? 0) + 1);
  if (counts.size > 1) return within(article, corpus, entity, name, own, described);
  const [first] = own;
  const { loose } = first!;
  const usual = described ?? usualSpelling(name);
  if (usual === null || usual === loose) return null;
  // A draft that writes the name as the lists have it is spelled well, whatever its sources do.
  if (described === null && article.role === 'draft' && loose === name.known) return null;
  const written = name.written.get(usual)!;
  const others = [...(name.articles.get(usual) ?? [])].filter((path) => path !== article.path).sort();
  if (described === null && others.length === 0) return null;
  const where = described === null ? `in ${outletsOf(others, corpus)}` : 'in entities.yaml';
  return {
    start: first!.start,
    end: first!.end,
    message: `“${first!.written}” here, “${written}” ${where}. ${whatItIs(entity.kind)}, two spellings.`,
    related: relatedIn(others, corpus, entity, name, usual),
    fixes: fixesOf(article, corpus, entity, name, first!, own, written),
  };
}

/** Two spellings in one article: the rarer one is told, unless the entry in `entities.yaml` has it. */
function within(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
  entity: ResolvedEntity,
  name: SpelledName,
  own: readonly Spelled[],
  described: string | null,
): RawFinding {
  const counts = new Map<string, number>();
  for (const { exact } of own) counts.set(exact, (counts.get(exact) ?? 0) + 1);
  const usual = usualSpelling(name);
  const rank = ({ exact, loose }: Spelled): number =>
    (loose === described ? 1e6 : 0) +
    (loose.startsWith('~') ? -1e6 : 0) +
    counts.get(exact)! * 2 +
    (loose === usual ? 1 : 0);
  const kept = own.reduce((best, one) => (rank(one) > rank(best) ? one : best));
  const odd = own.find(({ exact }) => exact !== kept.exact)!;
  const times = counts.get(kept.exact)!;
  const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
  return {
    start: odd.start,
    end: odd.end,
    message: `“${odd.written}” here, “${kept.written}” ${often} in this article. ${whatItIs(entity.kind)}, two spellings.`,
    related: [
      {
        article: article.path,
        start: kept.start,
        end: kept.end,
        relation: 'differs',
        message: `spelled “${kept.written}”`,
      },
    ],
    fixes: fixesOf(article, corpus, entity, name, odd, own, kept.written),
  };
}

function relatedIn(
  paths: readonly string[],
  corpus: CorpusSnapshot,
  entity: ResolvedEntity,
  name: SpelledName,
  loose: string,
): readonly RelatedPlace[] {
  const related: RelatedPlace[] = [];
  for (const path of paths) {
    if (related.length === MOST_RELATED) break;
    const other = corpus.articles.get(path);
    const place = other && placesOf(other, corpus, entity, name).find((one) => one.loose === loose);
    if (other === undefined || place === undefined) continue;
    related.push({
      article: path,
      start: place.start,
      end: place.end,
      relation: 'differs',
      message: `${nameOfArticle(other)} writes “${place.written}”`,
    });
  }
  return related;
}

function whatItIs(kind: EntityKind): string {
  if (kind === 'person') return 'One person';
  if (kind === 'place' || kind === 'state') return 'One place';
  return 'One name';
}
