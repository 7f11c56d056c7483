import { rulingOn } from '../corpus/rulings';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { plural } from '../text/plural';
import { mentionCounts } from './completion/things';
import { DECISIONS_FILE, ENTITIES_FILE, type TextOf } from './corpusFiles';
import { entityEntries } from './entities/entries';
import { quotationsOf } from './quotationsOf';
import { byDate } from './things';

/** A line above the text: what the corpus knows of what stands below it, and what a click shows. */
export interface LensItem {
  readonly offset: number;
  readonly title: string;
  readonly act: LensAct | null;
}

export type LensAct =
  | { readonly kind: 'mentions'; readonly entity: string }
  | { readonly kind: 'said'; readonly entity: string }
  | { readonly kind: 'compare'; readonly claim: string };

/**
 * At an article's head who published it and how much of it was recognised and is spoken of elsewhere; at an entry of
 * `entities.yaml` its mentions and quotations; at a ruling on a claim its figures.
 */
export function codeLenses(corpus: CorpusSnapshot, path: string, textOf: TextOf): readonly LensItem[] {
  if (path === ENTITIES_FILE) return entryLenses(corpus, textOf(path) ?? '');
  if (path === DECISIONS_FILE) return claimLenses(corpus);
  return articleLenses(corpus, path);
}

function articleLenses(corpus: CorpusSnapshot, path: string): readonly LensItem[] {
  const article = corpus.articles.get(path);
  if (!article) return [];
  const { bodyStart, blocks } = article.article;
  const offset = blocks.find(({ kind }) => kind === 'headline')?.start ?? blocks[0]?.start ?? bodyStart;
  const published = [
    article.role === 'draft' ? 'draft' : article.outletKnown ? article.outlet : 'outlet unknown',
    article.date ?? 'undated',
  ].join(', ');
  const counts = new Map<string, number>();
  for (const { referent, form } of article.facts.mentions) {
    const id = form === 'pronoun' ? undefined : corpus.identity.entityOf(path, referent)?.id;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const spoken = article.facts.quotations.filter(({ kind }) => kind === 'direct' || kind === 'partial').length;
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3);
  const copied: readonly LensItem[] =
    article.copyOf === null
      ? []
      : [{ offset, title: `copy of ${article.copyOf}, where the text is checked`, act: null }];
  return [
    ...copied,
    { offset, title: `${published} · ${plural(counts.size, 'name')} · ${plural(spoken, 'quotation')}`, act: null },
    ...most.map(([id, count]): LensItem => {
      const entity = corpus.identity.entities.get(id)!;
      const outlets = outletsOf(
        corpus,
        entity.referents.map((place) => place.path),
      );
      const title = `${entity.name}: ${count} here, ${plural(outlets, 'outlet')}`;
      return { offset, title, act: { kind: 'mentions', entity: id } };
    }),
  ];
}

function outletsOf(corpus: CorpusSnapshot, paths: readonly string[]): number {
  const articles = [...new Set(paths)].flatMap((path) => corpus.articles.get(path) ?? []).sort(byDate);
  return new Set(articles.filter(({ role }) => role === 'source').map(({ outlet }) => outlet)).size;
}

function entryLenses(corpus: CorpusSnapshot, text: string): readonly LensItem[] {
  const counts = mentionCounts(corpus);
  return entityEntries(text).flatMap((entry): readonly LensItem[] => {
    const entity = entry.id ? corpus.identity.entities.get(entry.id.text) : undefined;
    if (!entity) return [{ offset: entry.start, title: 'not named in the articles', act: null }];
    const said = quotationsOf(corpus, entity).length;
    const articles = new Set(entity.referents.map(({ path }) => path)).size;
    const title = `${plural(counts.get(entity) ?? 0, 'mention')} in ${plural(articles, 'article')}`;
    return [
      { offset: entry.start, title, act: { kind: 'mentions', entity: entity.id } },
      ...(said > 0
        ? [{ offset: entry.start, title: plural(said, 'quotation'), act: { kind: 'said' as const, entity: entity.id } }]
        : []),
    ];
  });
}

function claimLenses(corpus: CorpusSnapshot): readonly LensItem[] {
  return corpus.decisions.claims.flatMap(({ claim, entry }): readonly LensItem[] => {
    const found = corpus.claims.get(claim);
    if (!found) return [];
    // The line above a ruling does not call undecided what the ruling decides.
    const state = rulingOn(corpus, claim) === null ? `${found.state}, open again` : 'decided';
    const title = `${found.title}: ${plural(found.figures.length, 'figure')}, ${state}`;
    return [{ offset: entry.start, title, act: { kind: 'compare', claim } }];
  });
}
