import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle, FigureClaim, ResolvedEntity } from '../../corpus/types';
import type { EntityKind } from '../../entities/types';
import type { ArticleFacts, Mention } from '../../facts/types';
import { plural } from '../../text/plural';
import { clip } from '../cards/markdown';
import { byDate, sentenceAround, spanOf } from '../things';
import { claimLine, figuresOf } from './claims';
import { below, byName, grouped, item, outletAndDate, passes, STEP } from './items';
import type { ViewItem, ViewLevel } from './types';

const KINDS: readonly (readonly [EntityKind, string])[] = [
  ['person', 'Persons'],
  ['organisation', 'Organisations'],
  ['state', 'States'],
  ['weapon', 'Weapons'],
  ['platform', 'Ships, aircraft and vehicles'],
  ['place', 'Places'],
];
const DISPUTED = 'In dispute';
const UNDISPUTED = 'Not in dispute';
const LONGEST_SENTENCE = 140;

/** Whom and what the articles speak of; below each its claims in dispute and the articles that name it. */
export const actorsLevel: ViewLevel = (input, by, filter, parent) => {
  const { snapshot } = input;
  const steps = parent === null ? [] : parent.split(STEP);
  const flat = by === 'mentions';
  const [id, path, more] = flat ? steps : steps.slice(1);
  if (parent !== null && id !== undefined) {
    const entity = snapshot.identity.entities.get(id);
    if (!entity) return [];
    if (path === CLAIM && more !== undefined) return figuresOf(snapshot, parent, more);
    return path === undefined ? belowEntity(snapshot, entity, parent) : mentionsIn(snapshot, entity, parent, path);
  }
  const shown = rowsOf(snapshot)
    .filter(({ line }) => passes(filter)(line))
    .sort((a, b) => b.mentions - a.mentions || byName(a.entity.name, b.entity.name));
  if (flat) return shown.map(({ line }) => line);
  const groups = grouped(shown, by === 'dispute' ? ({ disputes }) => (disputes > 0 ? DISPUTED : UNDISPUTED) : kindOf);
  if (parent !== null) {
    const members = [...(groups.get(parent) ?? [])];
    if (by === 'dispute') members.sort((a, b) => b.disputes - a.disputes);
    return members.map(({ line, entity }) => ({ ...line, id: below(parent, entity.id) }));
  }
  const names: readonly (readonly [string, string, ViewItem['icon']])[] =
    by === 'dispute'
      ? [
          [DISPUTED, DISPUTED, 'conflict'],
          [UNDISPUTED, UNDISPUTED, 'agreed'],
        ]
      : KINDS.map(([kind, label]) => [kind, label, kind]);
  return names.flatMap(([key, label, icon]) => {
    const members = groups.get(key);
    if (!members) return [];
    return [item({ id: key, kind: 'group', icon, label, detail: String(members.length), hasChildren: true })];
  });
};

interface Row {
  readonly entity: ResolvedEntity;
  readonly mentions: number;
  readonly disputes: number;
  readonly line: ViewItem;
}

const kindOf = ({ entity }: Row): string => entity.kind;
const rows = new WeakMap<CorpusSnapshot, readonly Row[]>();

function rowsOf(snapshot: CorpusSnapshot): readonly Row[] {
  let known = rows.get(snapshot);
  if (!known) {
    const disputes = disputesOf(snapshot);
    known = [...snapshot.identity.entities.values()].flatMap((entity): readonly Row[] => {
      const mentions = mentionsOf(snapshot, entity);
      if (mentions === 0) return [];
      const inDispute = disputes.get(entity.id)?.length ?? 0;
      return [{ entity, mentions, disputes: inDispute, line: entityLine(snapshot, entity, mentions, inDispute) }];
    });
    rows.set(snapshot, known);
  }
  return known;
}

function entityLine(snapshot: CorpusSnapshot, entity: ResolvedEntity, mentions: number, disputes: number): ViewItem {
  const articles = new Set(entity.referents.map(({ path }) => path)).size;
  const described = entity.known?.description;
  const first = firstMention(snapshot, entity);
  return item({
    id: entity.id,
    kind: 'entity',
    icon: entity.kind,
    label: entity.name,
    detail: `${mentions} in ${plural(articles, 'article')}${disputes > 0 ? ` · ${disputes} in dispute` : ''}`,
    tooltip: [
      described ? `${entity.name}: ${described}` : `${entity.name}, ${entity.kind}`,
      ...(entity.aliases.length > 0 ? [`also ${entity.aliases.slice(0, 6).join(', ')}`] : []),
    ],
    hasChildren: true,
    place: first,
    path: first?.path ?? null,
    words: `${entity.kind} ${entity.aliases.join(' ')} ${described ?? ''}`,
  });
}

/** How often each referent of an article is mentioned; facts outlive snapshots, and so does this. */
const counts = new WeakMap<ArticleFacts, Int32Array>();

function countsOf(facts: ArticleFacts): Int32Array {
  let known = counts.get(facts);
  if (!known) {
    known = new Int32Array(facts.referents.length);
    for (const { referent } of facts.mentions) if (referent !== null) known[referent]!++;
    counts.set(facts, known);
  }
  return known;
}

export function mentionsOf(snapshot: CorpusSnapshot, entity: ResolvedEntity): number {
  let sum = 0;
  for (const { path, referent } of entity.referents) {
    const article = snapshot.articles.get(path);
    if (article) sum += countsOf(article.facts)[referent] ?? 0;
  }
  return sum;
}

/** Claims in conflict or disputed, by the entities that they are about or rest on. */
function disputesOf(snapshot: CorpusSnapshot): ReadonlyMap<string, readonly FigureClaim[]> {
  const byEntity = new Map<string, FigureClaim[]>();
  for (const claim of snapshot.claims.values()) {
    if (claim.state !== 'conflict' && claim.state !== 'disputed') continue;
    const ids = new Set<string>();
    for (const { path, figure } of claim.figures) {
      const found = snapshot.articles.get(path)?.facts.figures[figure];
      for (const subject of [found?.of, found?.attributedTo]) {
        const entity = snapshot.identity.entityOf(path, subject?.referent ?? null);
        if (entity) ids.add(entity.id);
      }
    }
    for (const id of ids) {
      const list = byEntity.get(id);
      if (list) list.push(claim);
      else byEntity.set(id, [claim]);
    }
  }
  return byEntity;
}

const CLAIM = '\u001eclaim';

function belowEntity(snapshot: CorpusSnapshot, entity: ResolvedEntity, parent: string): readonly ViewItem[] {
  const claims = (disputesOf(snapshot).get(entity.id) ?? []).map((claim) =>
    claimLine(snapshot, claim, below(parent, CLAIM)),
  );
  const articles = [...new Set(entity.referents.map(({ path }) => path))]
    .flatMap((path) => snapshot.articles.get(path) ?? [])
    .sort(byDate)
    .flatMap((article): readonly ViewItem[] => {
      const mentions = mentionsBy(entity, article);
      const first = mentions[0];
      if (!first) return [];
      return [
        item({
          id: below(parent, article.path),
          kind: 'article',
          icon: article.role === 'draft' ? 'draft' : 'article',
          label: outletAndDate(article),
          detail: plural(mentions.length, 'mention'),
          tooltip: [article.path],
          hasChildren: mentions.length > 1,
          place: { path: article.path, ...spanOf(first) },
          path: article.path,
        }),
      ];
    });
  return [...claims, ...articles];
}

function mentionsBy(entity: ResolvedEntity, article: CorpusArticle): readonly Mention[] {
  const own = new Set(entity.referents.flatMap(({ path, referent }) => (path === article.path ? [referent] : [])));
  return article.facts.mentions.filter(({ referent }) => referent !== null && own.has(referent));
}

function mentionsIn(snapshot: CorpusSnapshot, entity: ResolvedEntity, parent: string, path: string) {
  const article = snapshot.articles.get(path);
  if (!article) return [];
  const { text } = article.article;
  return mentionsBy(entity, article).map((mention, index): ViewItem => {
    const sentence = sentenceAround(article, mention);
    return item({
      id: below(parent, String(index)),
      kind: 'mention',
      icon: 'mention',
      label: text.slice(mention.start, mention.end).replace(/\s+/g, ' '),
      detail: clip(text.slice(Math.max(sentence.start, mention.start - 60), sentence.end), LONGEST_SENTENCE),
      tooltip: [text.slice(sentence.start, sentence.end)],
      place: { path, ...spanOf(mention) },
      path,
    });
  });
}

/** Where the earliest article that names it does so, in full if it can be. */
function firstMention(snapshot: CorpusSnapshot, entity: ResolvedEntity): ViewItem['place'] {
  const paths = [...new Set(entity.referents.map(({ path }) => path))];
  const articles = paths.flatMap((path) => snapshot.articles.get(path) ?? []).sort(byDate);
  const first = articles[0];
  if (!first) return null;
  const mentions = mentionsBy(entity, first);
  const mention = mentions.find(({ form }) => form === 'full') ?? mentions[0];
  return mention ? { path: first.path, ...spanOf(mention) } : null;
}
