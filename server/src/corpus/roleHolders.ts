import { isRoleNoun } from '../english/roles';
import { fold } from '../text/fold';
import type { CorpusArticle, ResolvedEntity } from './types';

/** The words of one role that somebody is given: "French", "president". */
type RoleWords = readonly string[];

/** A person's roles by each of their words. */
type RolesByWord = ReadonlyMap<string, readonly RoleWords[]>;

/**
 * Whom "the treasurer" or "the French president" means in an article that names somebody without saying what they are:
 * the one person it names who is that elsewhere in the corpus. Null where no one is, or several are.
 *
 * A statesman is named in thousands of articles with the same few roles, and is asked about for each role that speaks
 * in any of them: the roles are gathered once for a person, which is asked for every quotation whenever sayings are
 * looked at. Going through them for each speaker took a fifth of a run over a thousand articles.
 */
export function roleHolders(
  namedIn: (path: string) => readonly (ResolvedEntity | null)[],
  articles: ReadonlyMap<string, CorpusArticle>,
): (path: string, words: string) => ResolvedEntity | null {
  const rolesOfPersons = new Map<ResolvedEntity, RolesByWord>();
  const holders = new Map<string, ResolvedEntity | null>();

  const holds = (entity: ResolvedEntity, wanted: RoleWords): boolean => {
    let roles = rolesOfPersons.get(entity);
    if (roles === undefined) {
      roles = rolesOf(entity, articles);
      rolesOfPersons.set(entity, roles);
    }
    const withHead = roles.get(wanted.at(-1)!);
    return withHead?.some((words) => wanted.every((word) => words.includes(word))) ?? false;
  };

  const find = (path: string, words: string): ResolvedEntity | null => {
    const wanted = roleWords(words);
    if (wanted === null) return null;
    let found: ResolvedEntity | null = null;
    for (const entity of namedIn(path)) {
      if (entity === null || entity.kind !== 'person' || entity === found || !holds(entity, wanted)) continue;
      if (found !== null) return null;
      found = entity;
    }
    return found;
  };

  return (path, words) => {
    const key = `${path}\n${words}`;
    let holder = holders.get(key);
    if (holder === undefined) {
      holder = find(path, words);
      holders.set(key, holder);
    }
    return holder;
  };
}

/** The words of "the French president"; null for what is no role of a single person. */
function roleWords(words: string): RoleWords | null {
  const folded = fold(words);
  if (!folded.startsWith('the ')) return null;
  const parts = folded.slice(4).split(/[\s-]+/);
  const head = parts.at(-1);
  return head !== undefined && parts.length <= 4 && isRoleNoun(head) ? parts : null;
}

function rolesOf(entity: ResolvedEntity, articles: ReadonlyMap<string, CorpusArticle>): RolesByWord {
  const texts = new Set<string>();
  if (entity.known?.description) texts.add(entity.known.description);
  for (const { path, referent } of entity.referents) {
    const roles = articles.get(path)?.facts.referents[referent]?.roles;
    if (roles !== undefined) for (const { text } of roles) texts.add(text);
  }
  const byWord = new Map<string, RoleWords[]>();
  for (const text of texts) {
    const words = fold(text).split(/[^\p{L}]+/u);
    for (const word of new Set(words)) {
      const here = byWord.get(word);
      if (here === undefined) byWord.set(word, [words]);
      else here.push(words);
    }
  }
  return byWord;
}
