import { withoutCopies } from '../../corpus/annotatorFolders';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { ResolvedEntity } from '../../corpus/types';
import { plural } from '../../text/plural';
import { yamlScalar } from '../yaml/scalars';
import type { CompletionChoice } from './types';

const counted = new WeakMap<CorpusSnapshot, ReadonlyMap<ResolvedEntity, number>>();

/** How often each entity is named, names alone: what people are most likely to mean comes first. */
export function mentionCounts(corpus: CorpusSnapshot): ReadonlyMap<ResolvedEntity, number> {
  const known = counted.get(corpus);
  if (known) return known;
  const counts = new Map<ResolvedEntity, number>();
  for (const { path, facts } of withoutCopies(corpus.articles).values()) {
    for (const { referent, form } of facts.mentions) {
      if (referent === null || form === 'pronoun') continue;
      const entity = corpus.identity.entityOf(path, referent);
      if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
  }
  counted.set(corpus, counts);
  return counts;
}

export interface CountedEntity {
  readonly entity: ResolvedEntity;
  readonly mentions: number;
}

/** The most named first. */
export function entitiesByUse(corpus: CorpusSnapshot): readonly CountedEntity[] {
  return [...mentionCounts(corpus)]
    .map(([entity, mentions]) => ({ entity, mentions }))
    .sort((a, b) => b.mentions - a.mentions || (a.entity.id < b.entity.id ? -1 : 1));
}

export function useOf({ entity, mentions }: CountedEntity): string {
  const articles = new Set(entity.referents.map(({ path }) => path)).size;
  return `${entity.kind}, ${plural(mentions, 'mention')} in ${plural(articles, 'article')}`;
}

/** Outlets that published or are described, once each, those with articles first. */
export function outletNames(corpus: CorpusSnapshot): readonly string[] {
  const published = [...corpus.articles.values()].filter(({ outletKnown }) => outletKnown).map(({ outlet }) => outlet);
  const described = [...corpus.known.byId.values()]
    .filter(({ role, described: own }) => own && (role === 'outlet' || role === 'agency'))
    .map(({ name }) => name);
  return [...new Set([...published, ...described])];
}

export function textChoice(text: string, kind: CompletionChoice['kind'], detail: string): CompletionChoice {
  return { label: text, kind, detail, insert: yamlScalar(text) };
}
