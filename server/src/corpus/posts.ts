import { ROLE_MODIFIERS } from '../english/roles';
import { fold } from '../text/fold';
import { roleParts } from './draft/roleWords';
import { type Job, jobOf, jobsPart } from './jobs';

/** A rank, an office as its holder's or a deputy's, or a job in a body: what one person has one of at a time. */
export type Post =
  | Job
  | { readonly kind: 'rank'; readonly step: string }
  | {
      readonly kind: 'office';
      readonly head: string;
      readonly deputy: boolean;
      /** What it is of: the field, the body. */
      readonly of: readonly string[];
      /** Those of them that are names and are often left out: "Orlat" of "Orlat Police Chief". */
      readonly names: ReadonlySet<string>;
    };

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Steps of the ladder that news tells apart. "General" stands for every grade of them, "colonel" for a lieutenant
 * colonel, and who is a captain, a commander or a marshal may be that of a ship, a team or a court.
 */
const STEPS: ReadonlyMap<string, string> = new Map(
  'private pvt|corporal cpl|sergeant sgt|lieutenant lt|major maj|colonel col|general gen brigadier'
    .split('|')
    .flatMap((step) => step.split(' ').map((word): [string, string] => [word, step.slice(0, step.indexOf(' '))])),
);
/** What may stand before a rank and leaves it one. */
const BESIDE_RANKS = words(
  'the army navy air force police military marine marines national guard retired staff master first second lieutenant lt major maj brigadier brig',
);
const SUBORDINATE = words('lieutenant lt major maj brigadier brig');

/** Whoever was or will be something has another post now. */
const NOT_NOW = words(
  'former ex then late acting interim elect designate future next outgoing incoming candidate nominee shadow one-time onetime honorary',
);
/** Several have these, each the deputy or the vice of something else. */
const NO_OFFICES = words('deputy officer official aide adviser advisor assistant fellow member admiral marshal');

const DEPUTY = words('deputy vice');

/** Articles give people a few hundred roles in the same words. */
const known = new Map<string, Post | null>();
const MOST_KNOWN = 20_000;

/** Null for what is no post, or none of the present. */
export function postOf(role: string): Post | null {
  let post = known.get(role);
  if (post === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    post = readPost(role);
    known.set(role, post);
  }
  return post;
}

function readPost(role: string): Post | null {
  const written = role
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  const folded = written.map(fold);
  if (folded.some((word) => NOT_NOW.has(word))) return null;
  return rankOf(folded) ?? jobOf(role) ?? officeOf(role, written);
}

/** "Army Colonel", "Lt Gen": not "Attorney General", "Sergeant Major" or "Lieutenant Governor". */
function rankOf(folded: readonly string[]): Post | null {
  const step = STEPS.get(folded.at(-1) ?? '');
  const before = folded.slice(0, -1);
  if (step === undefined || !before.every((word) => BESIDE_RANKS.has(word))) return null;
  const grade = before.findLast((word) => SUBORDINATE.has(word));
  if (grade === undefined || step === 'general' || step === 'colonel') return { kind: 'rank', step };
  return null;
}

function officeOf(role: string, written: readonly string[]): Post | null {
  const parts = roleParts(role);
  if (parts === null || NO_OFFICES.has(parts.head) || STEPS.has(parts.head)) return null;
  const deputies = parts.others.filter((word) => DEPUTY.has(word));
  // "Deputy" must be said of the office itself: "a deputy of the minister" is somebody else's.
  const at = written.findIndex((word) => DEPUTY.has(fold(word)));
  if (deputies.length > 1 || (deputies.length === 1 && /^(?:to|of|for)$/.test(written[at + 1] ?? ''))) return null;
  const names = new Set(written.filter((word) => /^\p{Lu}/u.test(word) && !ROLE_MODIFIERS.has(fold(word))).map(fold));
  const of = parts.others.filter((word) => !DEPUTY.has(word));
  return { kind: 'office', head: parts.head, deputy: deputies.length === 1, of, names };
}

/** Whether nobody has both at a time: two ranks, an office and the deputy's, or two jobs in one body. */
export function areApart(a: Post, b: Post): boolean {
  if (a.kind === 'job' || b.kind === 'job') return a.kind === b.kind && 'job' in a && 'job' in b && jobsPart(a, b);
  if (a.kind === 'rank' || b.kind === 'rank')
    return a.kind === b.kind && 'step' in a && 'step' in b && a.step !== b.step;
  if (a.head !== b.head || a.deputy === b.deputy) return false;
  const [few, many] = a.of.length <= b.of.length ? [a, b] : [b, a];
  // A vice president may be the president of a senate.
  if ((few.of.length === 0 && many.of.length > 0) || !few.of.every((word) => many.of.includes(word))) return false;
  return many.of.every((word) => few.of.includes(word) || many.names.has(word));
}
