import { compareKey } from '../facts/nameWords';
import type { CorpusArticle } from './types';

/** Name, as names are compared → id of the entity that people say it is; null where they say different things. */
export type TaughtNames = ReadonlyMap<string, string | null>;

const NAMES: ReadonlySet<string> = new Set(['full', 'short', 'acronym']);

/**
 * What annotations teach: a name that a person said is somebody (an `N` line) is that one wherever an article by itself
 * leaves open whom it means. Two people's annotations that contradict each other teach nothing.
 */
export function taughtNames(articles: ReadonlyMap<string, CorpusArticle>): TaughtNames {
  const taught = new Map<string, string | null>();
  for (const { article, facts } of articles.values()) {
    for (const { start, end, form, referent, identified } of facts.mentions) {
      if (identified !== true || referent === null || !NAMES.has(form)) continue;
      const id = facts.referents[referent]?.known ?? null;
      if (id === null) continue;
      const name = compareKey(article.text.slice(start, end));
      taught.set(name, taught.has(name) && taught.get(name) !== id ? null : id);
    }
  }
  return taught;
}
