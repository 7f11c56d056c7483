import { KIN } from '../english/kin';
import { FEMALE_ROLES, MALE_ROLES } from '../english/roles';
import { fold } from '../text/fold';
import { type RoleParts, roleParts } from './roleWords';

/**
 * How what two people are called goes together: they have one role; they are of one body ("Velm Steel's chief executive",
 * "the Velm Steel boss"); one of them is told without a role, so that nothing speaks against it; or they are other people.
 */
export type RolesTogether = 'same' | 'body' | 'open' | 'other';

/** Whatever changes an office: who is the deputy is not the minister. */
const DECISIVE = new Set(
  'former ex deputy vice acting interim assistant associate shadow junior lieutenant'.split(' '),
);

const LEADS = new Set('head chair chairman chairwoman chairperson president director'.split(' '));

export function rolesTogether(a: readonly string[], b: readonly string[]): RolesTogether {
  const [own, theirs] = [partsOf(a), partsOf(b)];
  if (own.length === 0 || theirs.length === 0) return 'open';
  let found: RolesTogether = 'other';
  for (const one of own) {
    for (const other of theirs) {
      const shared = one.others.filter((word) => other.others.some((theirWord) => isLike(word, theirWord)));
      if (one.head !== other.head) {
        if (shared.some((word) => isProper(word, a) && isProper(word, b))) found = 'body';
        // "The League's chairman" here, "its leader" there: that somebody leads speaks against nothing that leads.
        else if (found === 'other' && LEADS.has(one.head) && LEADS.has(other.head)) found = 'open';
        continue;
      }
      const decisive = [...one.others, ...other.others].some((word) => DECISIVE.has(word) && !shared.includes(word));
      if (!decisive && (shared.length > 0 || one.others.length === 0 || other.others.length === 0)) return 'same';
    }
  }
  return found;
}

const partsOf = (roles: readonly string[]): readonly RoleParts[] => roles.flatMap((text) => roleParts(text) ?? []);

/** "Keldovan" and "Keldova", "parliament" and "parliamentary". */
function isLike(a: string, b: string): boolean {
  return a === b || (a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5));
}

const WORD = /[\p{L}\p{M}]+/gu;

function isProper(word: string, roles: readonly string[]): boolean {
  return roles.some((text) =>
    [...text.matchAll(WORD)].some(([written]) => /^\p{Lu}/u.test(written) && fold(written) === word),
  );
}

/** Who is told of as somebody's brother has a name that is like another's for a good reason. */
export function isKin(roles: readonly string[]): boolean {
  return roles.some((text) => [...text.matchAll(WORD)].some(([word]) => KIN.has(word.toLowerCase())));
}

/** "spokeswoman", "king": roles that only one of the sexes has. */
export function gendersOf(roles: readonly string[]): { readonly male: boolean; readonly female: boolean } {
  const words = new Set(roles.flatMap((text) => Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase())));
  const among = (known: ReadonlySet<string>): boolean => [...words].some((word) => known.has(word));
  return { male: among(MALE_ROLES), female: among(FEMALE_ROLES) };
}
