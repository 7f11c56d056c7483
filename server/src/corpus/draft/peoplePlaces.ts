import type { SourceIndex } from '../sourceIndex';
import type { CorpusArticle, ResolvedEntity } from '../types';
import type { Passage } from './types';

export const MOST_PASSAGES = 6;
const MOST_PLACES = 60;

/** Where sources speak of somebody; of a thousand the first, which is more than anybody reads. */
export function placesIn(
  entity: ResolvedEntity | null,
  index: SourceIndex,
): readonly { readonly source: CorpusArticle; readonly referent: number }[] {
  const places: { source: CorpusArticle; referent: number }[] = [];
  for (const { path, referent } of entity?.referents ?? []) {
    const source = index.sources.get(path);
    if (source !== undefined) places.push({ source, referent });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

export function isInSources(entity: ResolvedEntity | null, index: SourceIndex): boolean {
  return entity?.referents.some(({ path }) => index.sources.has(path)) ?? false;
}

export function namePassage(source: CorpusArticle, referent: number, supports: boolean): readonly Passage[] {
  const mentions = source.facts.mentions.filter(
    (mention) => mention.referent === referent && mention.form !== 'pronoun',
  );
  const mention = mentions.find(({ form }) => form === 'full') ?? mentions[0];
  if (mention === undefined) return [];
  return [placePassage(source, mention, supports, source.article.text.slice(mention.start, mention.end))];
}

export function placePassage(
  source: CorpusArticle,
  { start, end }: { readonly start: number; readonly end: number },
  supports: boolean,
  value: string | null,
): Passage {
  return {
    path: source.path,
    start,
    end,
    spans: [{ start, end }],
    supports,
    differences: [],
    fact: null,
    speaker: null,
    value,
  };
}
