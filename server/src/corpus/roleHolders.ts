import { isRoleNoun } from '../english/roles';
import type { Referent } from '../facts/types';
import { fold } from '../text/fold';
import type { ResolvedEntity } from './types';

/** The words of one role that somebody is given: "French", "president". */
type RoleWords = readonly string[];

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
  rolesIn: (path: string, entity: ResolvedEntity) => readonly Roles[],
): (path: string, words: string) => ResolvedEntity | null {
  const holders = new Map<string, ResolvedEntity | null>();

  const find = (path: string, wanted: RoleWords): ResolvedEntity | null => {
    let found: ResolvedEntity | null = null;
    for (const entity of namedIn(path)) {
      if (entity === null || entity.kind !== 'person' || entity === found) continue;
      if (!rolesIn(path, entity).some((roles) => isAmong(roles, wanted))) continue;
      if (found !== null) return null;
      found = entity;
    }
    return found;
  };

  return (path, words) => {
    const wanted = roleWords(words);
    if (wanted === null) return null;
    const key = `${path}\n${words}`;
    let holder = holders.get(key);
    if (holder === undefined) {
      holder = find(path, wanted);
      holders.set(key, holder);
    }
    return holder;
  };
}

const isAmong = (roles: Roles, wanted: RoleWords): boolean =>
  roles.some((words) => wanted.every((word) => words.includes(word)));

/** Nine of ten who speak without a name are in no role of a single person: "officials", "the ministry". */
const readSpeakers = new Map<string, RoleWords | null>();
const MOST_SPEAKERS = 20_000;

function roleWords(words: string): RoleWords | null {
  let read = readSpeakers.get(words);
  if (read === undefined) {
    if (readSpeakers.size >= MOST_SPEAKERS) readSpeakers.clear();
    read = readSpeaker(words);
    readSpeakers.set(words, read);
  }
  return read;
}

/** The words of "the French president"; null for what is no role of a single person. */
function readSpeaker(words: string): RoleWords | null {
  const folded = fold(words);
  if (!folded.startsWith('the ')) return null;
  const parts = folded.slice(4).split(/[\s-]+/);
  const head = parts.at(-1);
  return head !== undefined && parts.length <= 4 && isRoleNoun(head) ? parts : null;
}

/** What somebody is called where articles speak of them, and in the entry that describes them: each role once. */
export type Roles = readonly RoleWords[];

export function rolesOf(description: string | null, referents: readonly Referent[]): Roles {
  const found: RoleWords[] = [];
  if (description) found.push(wordsOfRole(description));
  for (let i = 0; i < referents.length; i++) {
    const { roles } = referents[i]!;
    for (let k = 0; k < roles.length; k++) {
      const words = wordsOfRole(roles[k]!.text);
      if (!found.includes(words)) found.push(words);
    }
  }
  return found;
}

/** News gives thousands of people a few hundred roles in the same words: each spelling is taken apart once. */
const readRoles = new Map<string, RoleWords>();
const MOST_ROLES = 20_000;

function wordsOfRole(text: string): RoleWords {
  let words = readRoles.get(text);
  if (words === undefined) {
    if (readRoles.size >= MOST_ROLES) readRoles.clear();
    words = fold(text).split(/[^\p{L}]+/u);
    readRoles.set(text, words);
  }
  return words;
}
