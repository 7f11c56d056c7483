import { KINDS_OF_KIN } from '../english/kin';
import { TRADES } from '../english/occupations';
import { OFFICES } from '../english/offices';
import { RANKS } from '../english/ranks';
import { FEMALE_TITLES, isRoleNoun, MALE_TITLES } from '../english/roles';
import { fold } from '../text/fold';
import { plainWord } from './stems';

/** A title or role taken apart: "Keldova’s defence minister" is the head `minister` with `keldova` and `defense`. */
export interface RoleParts {
  readonly head: string;
  readonly others: readonly string[];
  /** The states and the like in whose service it is: "Keldova’s", "U.S."; often left out. */
  readonly owners: readonly string[];
  /** The bodies among them that are known, by their ids: "FBI" and "CIA" are as short as "U.S.", and are two. */
  readonly bodies: readonly string[];
}

export type RoleRelation = 'same' | 'less' | 'more' | 'clash' | 'unrelated';

const JOINING = new Set(
  "the a an of for at in on to and its his her their our 's ' who which with from one another newly".split(' '),
);
/** "President Dr Attar": how somebody is addressed is no part of the office. */
const ADDRESSES = new Set('dr mr mrs ms miss sir'.split(' '));
/** Words that change what the office is. */
const DECISIVE = new Set('former ex deputy vice acting interim then assistant shadow outgoing prime'.split(' '));

/** Whoever is somebody's wife is seldom somebody's daughter in the same report; a mother or an aunt may be any of them. */
const OFTEN_BESIDES: ReadonlySet<string> = new Set(['parent', 'aunt']);

function areOtherKin(a: RoleParts, b: RoleParts): boolean {
  const [one, other] = [KINDS_OF_KIN.get(a.head), KINDS_OF_KIN.get(b.head)];
  if (one === undefined || other === undefined || one === other) return false;
  if (OFTEN_BESIDES.has(one) || OFTEN_BESIDES.has(other)) return false;
  // "Velm's first daughter" may be a wife at home.
  return a.owners.length + b.owners.length + a.bodies.length + b.bodies.length === 0;
}

/** "Fire chief", "police chief": offices as well, unlike the head of anything. */
const CHIEFS = new Set(['fire', 'police']);

function isOffice({ head, others }: RoleParts): boolean {
  return OFFICES.has(head) || (head === 'head' && others.some((word) => CHIEFS.has(word)));
}

/** Null where no office, rank or trade is named, or only a form of address. */
export function roleParts(
  text: string,
  states: readonly string[] = [],
  bodies: readonly string[] = [],
): RoleParts | null {
  const words = fold(text)
    .replace(/[.,()]/g, ' ')
    .replace(/'s\b/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !JOINING.has(word) && !ADDRESSES.has(word));
  const named = words.map(oneForm);
  // "minister of defence": the head is the first role's noun; "defence minister": the last before anything else.
  const folded = fold(text);
  const joint = / (?:of|for|at|in) /.exec(` ${folded} `)?.index ?? folded.length;
  const before = fold(text.slice(0, joint))
    .replace(/[.,()]/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => !ADDRESSES.has(word))
    .map(oneForm);
  const head = before.findLast(isOfficeWord) ?? named.find(isOfficeWord);
  if (head === undefined || MALE_TITLES.has(head) || FEMALE_TITLES.has(head)) return null;
  const owning = new Set(
    states.flatMap((state) =>
      fold(state)
        .replace(/[.,]/g, ' ')
        .split(/[\s-]+/)
        .map(oneForm),
    ),
  );
  const others = new Set(named.filter((word) => word !== head && !owning.has(word)));
  return { head, others: [...others], owners: named.filter((word) => owning.has(word)), bodies };
}

function isOfficeWord(word: string): boolean {
  return isRoleNoun(word) || word === 'spokesperson' || word === 'chair';
}

function oneForm(word: string): string {
  const plain = plainWord(word);
  if (/^spokes(?:man|woman|men|people|person|persons)$/.test(plain)) return 'spokesperson';
  if (/^chair(?:man|woman|person)$/.test(plain)) return 'chair';
  if (plain === 'premier') return 'premier';
  if (plain === 'centre') return 'center';
  if (plain === 'chief' || plain === 'leader' || plain === 'boss') return 'head';
  return plain.replace(/\./g, '');
}

/** How a role in a draft stands to one in a source. */
export function relationOf(draft: RoleParts, source: RoleParts): RoleRelation {
  if (draft.head !== source.head) {
    const clash =
      (RANKS.has(draft.head) && RANKS.has(source.head)) ||
      (TRADES.has(draft.head) && TRADES.has(source.head)) ||
      areOtherKin(draft, source) ||
      (isOffice(draft) && isOffice(source));
    return clash ? 'clash' : 'unrelated';
  }
  // Ministers of two states are two.
  if (draft.owners.length > 0 && source.owners.length > 0 && !overlap(draft.owners, source.owners)) return 'clash';
  const others = draft.bodies.length > 0 && source.bodies.length > 0;
  if (others && !draft.bodies.some((body) => source.bodies.includes(body))) return 'clash';
  // "then the head of NATO": a draft looks back on those that speak of the present.
  const extra = draft.others.filter((word) => word !== 'then' && !source.others.some((other) => isLike(word, other)));
  const missing = source.others.filter((word) => !draft.others.some((other) => isLike(word, other)));
  const decisive = [...extra, ...missing].some((word) => DECISIVE.has(word));
  if (extra.length === 0 && !decisive) {
    if (missing.length > 0) return 'less';
    // Whose spokesman he is the source leaves to its sentence.
    return draft.owners.length > 0 && source.owners.length === 0 ? 'more' : 'same';
  }
  if (decisive || missing.length > 0) return 'clash';
  return 'unrelated';
}

/** "American" and "U.S." share no word: only what shares its beginning can be told to be the same or not. */
function overlap(a: readonly string[], b: readonly string[]): boolean {
  const short = (words: readonly string[]): boolean => words.every((word) => word.length < 5);
  return short(a) || short(b) || a.some((word) => b.some((other) => isLike(word, other)));
}

/** "Keldovan" and "Keldova", "parliament" and "parliamentary". */
function isLike(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  return length >= 5 && a.slice(0, 5) === b.slice(0, 5) && Math.abs(a.length - b.length) <= 4;
}
