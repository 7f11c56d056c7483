import { isRoleNoun } from '../english/roles';
import { fold } from '../text/fold';
import type { CorpusArticle, ResolvedEntity } from './types';

/**
 * Whom "the treasurer" or "the French president" means in an article that names somebody without saying what they are:
 * the one person it names who is that elsewhere in the corpus. Null where no one is, or several are.
 */
export function roleHolder(
  words: string,
  named: readonly (ResolvedEntity | null)[],
  articles: ReadonlyMap<string, CorpusArticle>,
): ResolvedEntity | null {
  const wanted = roleWords(words);
  if (wanted === null) return null;
  let found: ResolvedEntity | null = null;
  for (const entity of named) {
    if (entity === null || entity.kind !== 'person' || entity === found || !holds(entity, wanted, articles)) continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;
}

/** The words of "the French president"; null for what is no role of a single person. */
function roleWords(words: string): readonly string[] | null {
  const folded = fold(words);
  if (!folded.startsWith('the ')) return null;
  const parts = folded.slice(4).split(/[\s-]+/);
  const head = parts.at(-1);
  return head !== undefined && parts.length <= 4 && isRoleNoun(head) ? parts : null;
}

function holds(
  entity: ResolvedEntity,
  wanted: readonly string[],
  articles: ReadonlyMap<string, CorpusArticle>,
): boolean {
  const fits = (role: string): boolean => {
    const words = fold(role).split(/[^\p{L}]+/u);
    return wanted.every((word) => words.includes(word));
  };
  if (entity.known?.description && fits(entity.known.description)) return true;
  return entity.referents.some(({ path, referent }) =>
    articles.get(path)?.facts.referents[referent]?.roles.some(({ text }) => fits(text)),
  );
}
