import type { CorpusArticle, Identity, Saying } from './types';

export interface SayingIndex {
  readonly sayings: ReadonlyMap<string, Saying>;
  readonly sayingsOf: ReadonlyMap<string, readonly (string | null)[]>;
}

export function buildSayings(_articles: ReadonlyMap<string, CorpusArticle>, _identity: Identity): SayingIndex {
  return { sayings: new Map(), sayingsOf: new Map() };
}
