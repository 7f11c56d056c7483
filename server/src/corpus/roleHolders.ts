import { isRoleNoun } from '../english/roles';
import type { Referent } from '../facts/types';
import { fold } from '../text/fold';
import type { ResolvedEntity } from './types';

/** The words of one role that somebody is given: "French", "president". */
type RoleWords = readonly string[];

/** A person's roles by each of their words. */
export type RolesByWord = ReadonlyMap<string, readonly RoleWords[]>;

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
  /** The roles that a person has where an article speaks of them. */
  rolesIn: (path: string, entity: ResolvedEntity) => readonly RolesByWord[],
): (path: string, words: string) => ResolvedEntity | null {
  const holders = new Map<string, ResolvedEntity | null>();

  const holds = (path: string, entity: ResolvedEntity, wanted: RoleWords): boolean =>
    rolesIn(path, entity).some((roles) =>
      roles.get(wanted.at(-1)!)?.some((words) => wanted.every((word) => words.includes(word))),
    );

  const find = (path: string, words: string): ResolvedEntity | null => {
    const wanted = roleWords(words);
    if (wanted === null) return null;
    let found: ResolvedEntity | null = null;
    for (const entity of namedIn(path)) {
      if (entity === null || entity.kind !== 'person' || entity === found || !holds(path, entity, wanted)) continue;
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

/** What somebody is called where articles speak of them, and in the entry that describes them. */
export function rolesOf(description: string | null, referents: readonly Referent[]): RolesByWord {
  const texts = new Set<string>();
  if (description) texts.add(description);
  for (const { roles } of referents) for (const { text } of roles) texts.add(text);
  const byWord = new Map<string, RoleWords[]>();
  for (const text of texts) {
    const { words, distinct } = wordsOfRole(text);
    for (const word of distinct) {
      const here = byWord.get(word);
      if (here === undefined) byWord.set(word, [words]);
      else here.push(words);
    }
  }
  return byWord;
}

interface ReadRole {
  readonly words: RoleWords;
  /** Each once. */
  readonly distinct: RoleWords;
}

/** News gives thousands of people a few hundred roles in the same words: each spelling is taken apart once. */
const readRoles = new Map<string, ReadRole>();
const MOST_ROLES = 20_000;

function wordsOfRole(text: string): ReadRole {
  let read = readRoles.get(text);
  if (read === undefined) {
    if (readRoles.size >= MOST_ROLES) readRoles.clear();
    const words = fold(text).split(/[^\p{L}]+/u);
    read = { words, distinct: [...new Set(words)] };
    readRoles.set(text, read);
  }
  return read;
}
