import { nameOfArticle } from '../corpus/articleName';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { type Spelled, type SpelledName, spelledIn, spelledNames, usualSpelling } from '../corpus/spellings';
import type { CorpusArticle, ResolvedEntity } from '../corpus/types';
import type { EntityKind } from '../entities/types';
import type { Fix, RawFinding, RelatedPlace, Rule, TextEditIn } from './types';

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
    }
    return findings;
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

/** Where the article writes this name, outside quotation marks: words that somebody quotes stay as they are. */
function placesOf(
  { path, facts, article }: CorpusArticle,
  corpus: CorpusSnapshot,
  entity: ResolvedEntity,
  { part, sound }: SpelledName,
): readonly Spelled[] {
  const found: Spelled[] = [];
  const { quotations } = facts;
  for (const { start, end, form, referent, kind } of facts.mentions) {
    if (form === 'demonym' || form === 'acronym' || form === 'pronoun' || form === 'role' || form === 'common')
      continue;
    if (corpus.identity.entityOf(path, referent)?.id !== entity.id) continue;
    if (quotations.some(({ spans }) => spans.some((span) => span.start <= start && end <= span.end))) continue;
    for (const one of spelledIn(article.text.slice(start, end), start, kind)) {
      if (one.part === part && one.sound === sound) found.push(one);
    }
  }
  return found;
}

function fixesOf(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
  entity: ResolvedEntity,
  name: SpelledName,
  odd: Spelled,
  own: readonly Spelled[],
  written: string,
): readonly Fix[] {
  if (article.role !== 'draft') return [];
  const edit = ({ start, end }: Spelled) => ({ start, end, newText: written });
  const others = own.filter((one) => one.written !== written);
  const fixes: Fix[] = [
    {
      title: `Write “${written}” here`,
      preferred: others.length === 1,
      action: { kind: 'edit text', edits: [edit(odd)] },
    },
  ];
  if (others.length > 1) {
    fixes.push({
      title: `Write “${written}” throughout this draft`,
      preferred: true,
      action: { kind: 'edit text', edits: others.map(edit) },
    });
  }
  const edits: TextEditIn[] = others.map((one) => ({ article: article.path, ...edit(one) }));
  for (const path of [...new Set(entity.referents.map((place) => place.path))]) {
    const draft = corpus.articles.get(path);
    if (path === article.path || draft?.role !== 'draft' || draft.locked) continue;
    for (const one of placesOf(draft, corpus, entity, name)) {
      if (one.written !== written) edits.push({ article: path, ...edit(one) });
    }
  }
  if (edits.length > others.length) {
    fixes.push({
      title: `Write “${written}” in all drafts`,
      preferred: false,
      action: { kind: 'edit drafts', edits },
    });
  }
  return fixes;
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

function outletsOf(paths: readonly string[], corpus: CorpusSnapshot): string {
  const names = [...new Set(paths.flatMap((path) => corpus.articles.get(path) ?? []).map(nameOfArticle))];
  return names.length <= 2 ? names.join(' and ') : `${names[0]} and ${names.length - 1} more`;
}

function whatItIs(kind: EntityKind): string {
  if (kind === 'person') return 'One person';
  if (kind === 'place' || kind === 'state') return 'One place';
  return 'One name';
}
