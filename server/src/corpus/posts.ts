import { INSTITUTIONS } from '../english/institutions';
import { PORTFOLIOS } from '../english/offices';
import { BESIDE_GRADES, CRAFT, CREW, GRADES, SUBORDINATE } from '../english/ranks';
import { ROLE_MODIFIERS } from '../english/roles';
import { words } from '../english/words';
import { fold } from '../text/fold';
import { defendsInCourt, functionsPart } from './functionsApart';
import { isTop, type Job, jobOf, jobsPart } from './jobs';
import { roleParts } from './roleWords';
import { type Trade, tradeOf, tradesPart } from './trades';

type Office = Extract<Post, { readonly kind: 'office' }>;

/** A rank, an office as its holder's or a deputy's, or a job in a body: what one person has one of at a time. */
export type Post =
  | Job
  | { readonly kind: 'rank'; readonly step: string; readonly ladder: 'service' | 'crew' }
  | Trade
  | {
      readonly kind: 'office';
      readonly head: string;
      readonly deputy: boolean;
      /** What a minister has charge of, where it is one of those that a government divides. */
      readonly portfolio: string | null;
      /** What it is of: the field, the body. */
      readonly of: readonly string[];
      /** Those of them that are names and are often left out: "Orlat" of "Orlat Police Chief". */
      readonly names: ReadonlySet<string>;
      /** Those with a capital behind "of": "State" in "the head of the State Emergency Service". */
      readonly named: ReadonlySet<string>;
    };

/** Whoever was or will be something has another post now. */
const NOT_NOW = words(
  'former ex then late acting interim elect designate future next outgoing incoming candidate nominee shadow one-time onetime honorary',
);
/** Several have these, each the deputy or the vice of something else. */
const NO_OFFICES = words('deputy officer official aide adviser advisor assistant fellow member admiral marshal');

const DEPUTY = words('deputy vice');

/** Whoever is one or the deputy of one is so in one place. */
const OF_ONE_BODY = words(
  'principal headteacher headmaster headmistress mayor governor coach warden rector dean sheriff commissioner',
);

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

/** Bodies that are as often written in letters. */
const IN_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/\bU\.N\.|\bUnited Nations\b/g, 'UN'],
  [/\bE\.U\.|\bEuropean Union\b/g, 'EU'],
];

function readPost(given: string): Post | null {
  const role = IN_LETTERS.reduce((text, [long, short]) => text.replace(long, short), given);
  const written = role
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  const folded = written.map(fold);
  if (folded.some((word) => NOT_NOW.has(word))) return null;
  if (defendsInCourt(role)) return { ...COURT_OFFICE, head: 'defender' };
  return rankOf(folded) ?? jobOf(role) ?? tradeOf(folded) ?? officeOf(role, written);
}

/** "Army Colonel", "Lt Gen": not "Attorney General", "Sergeant Major" or "Lieutenant Governor". */
function rankOf(folded: readonly string[]): Post | null {
  const crew = crewOf(folded);
  if (crew !== null) return { kind: 'rank', step: crew, ladder: 'crew' };
  const of = folded.findIndex((word) => /^(?:of|in|with|from)$/.test(word));
  const said = of < 0 ? folded : folded.slice(0, of);
  const step = GRADES.get(said.at(-1) ?? '');
  const before = said.slice(0, -1);
  if (step === undefined || !before.every((word) => BESIDE_GRADES.has(word))) return null;
  const grade = before.findLast((word) => SUBORDINATE.has(word));
  if (grade === undefined || step === 'general' || step === 'colonel') return { kind: 'rank', step, ladder: 'service' };
  return null;
}

/** "The second officer", "captain of the ferry": of a crew, as far as the words say. */
function crewOf(folded: readonly string[]): string | null {
  const of = folded.findIndex((word) => /^(?:of|on|aboard)$/.test(word));
  const said = of < 0 ? folded : folded.slice(0, of);
  for (const length of [2, 1]) {
    const step = CREW.get(said.slice(-length).join(' '));
    if (step === undefined || said.length < length) continue;
    return said.slice(0, -length).every((word) => CRAFT.has(word)) && isAboard(folded, of) ? step : null;
  }
  return null;
}

const isAboard = (folded: readonly string[], of: number): boolean =>
  of < 0 || folded.slice(of + 1).some((word) => CRAFT.has(word) && !/^(?:the|an?|its)$/.test(word));

const COURT_OFFICE: Omit<Office, 'head'> = {
  kind: 'office',
  deputy: false,
  portfolio: null,
  of: [],
  names: new Set(),
  named: new Set(),
};

const OF_MINISTERS = words('the minister secretary of for s affairs ministry');

/** "Defence Minister", "Velm's health secretary": of one portfolio alone; what else stands there is a name. */
function portfolioOf(written: readonly string[]): string | null {
  const folded = written.map(fold);
  if (!folded.some((word) => word === 'minister' || word === 'secretary')) return null;
  const fields = folded.flatMap((word) => PORTFOLIOS.get(word) ?? []);
  const isPlain = folded.every(
    (word, i) =>
      PORTFOLIOS.has(word) || OF_MINISTERS.has(word) || (/^\p{Lu}/u.test(written[i]!) && !ROLE_MODIFIERS.has(word)),
  );
  return isPlain && fields.length === 1 && !folded.some((word) => NO_MINISTERS.has(word)) ? fields[0]! : null;
}

const NO_MINISTERS = words('state press private general party spokesman spokeswoman spokesperson aide adviser climate');

function officeOf(role: string, written: readonly string[]): Post | null {
  const parts = roleParts(role);
  if (parts === null || NO_OFFICES.has(parts.head) || GRADES.has(parts.head)) return null;
  const isDeputy = (word: string): boolean => DEPUTY.has(word) || (word === 'assistant' && parts.head === 'coach');
  const deputies = parts.others.filter(isDeputy);
  // "Deputy" must be said of the office itself: "a deputy of the minister" is somebody else's.
  const at = written.findIndex((word) => DEPUTY.has(fold(word)));
  if (deputies.length > 1 || (deputies.length === 1 && /^(?:to|of|for)$/.test(written[at + 1] ?? ''))) return null;
  const names = new Set(written.filter((word) => /^\p{Lu}/u.test(word) && !ROLE_MODIFIERS.has(fold(word))).map(fold));
  const preposition = written.indexOf('of');
  const named = new Set(
    written.filter((word, i) => preposition >= 0 && i > preposition && /^\p{Lu}/u.test(word)).map(fold),
  );
  const isMinister = parts.head === 'minister' || parts.head === 'secretary';
  // "The head coach" is the coach.
  const of = parts.others.filter(
    (word) =>
      !isDeputy(word) &&
      !(word === 'head' && parts.head === 'coach') &&
      !(isMinister && /^(?:country|nation)$/.test(word)),
  );
  return {
    kind: 'office',
    head: parts.head,
    deputy: deputies.length === 1,
    of,
    names,
    named,
    portfolio: portfolioOf(written),
  };
}

/** Whether nobody has both at a time: two ranks, two portfolios, an office and the deputy's, or two jobs in one body. */
export function areApart(a: Post, b: Post): boolean {
  if (a.kind === 'job') return b.kind === 'job' ? jobsPart(a, b) : b.kind === 'office' && leadsAndDeputises(a, b);
  if (b.kind === 'job') return areApart(b, a);
  if (a.kind === 'rank') return b.kind === 'rank' && ranksPart(a, b);
  if (a.kind === 'trade' || b.kind === 'trade') {
    return a.kind === 'trade' && b.kind === 'trade' && tradesPart(a, b);
  }
  if (b.kind !== 'office') return false;
  if (functionsPart(a, b)) return true;
  if (rulesState(a) && rulesState(b) && isPremier(a) !== isPremier(b)) return true;
  if (!a.deputy && !b.deputy && a.portfolio !== null && b.portfolio !== null) return a.portfolio !== b.portfolio;
  if (leadOf(a) !== leadOf(b) || a.deputy === b.deputy) return false;
  const [few, many] = a.of.length <= b.of.length ? [a, b] : [b, a];
  // A vice president may be the president of a senate, while a school has one principal.
  const isOpen = few.of.length === 0 && many.of.length > 0;
  if (isOpen) return OF_ONE_BODY.has(a.head) && many.of.every((word) => INSTITUTIONS.has(word) || many.names.has(word));
  if (!few.of.every((word) => many.of.includes(word))) return false;
  return many.of.every(
    (word) => few.of.includes(word) || many.names.has(word) || many.named.has(word) || OF_SERVICES.test(word),
  );
}

type Rank = Extract<Post, { readonly kind: 'rank' }>;

/** A captain may be a ship's, whose rank is any above; those below are none. */
function ranksPart(a: Rank, b: Rank): boolean {
  if (a.ladder === b.ladder) return a.step !== b.step;
  const [crew, service] = a.ladder === 'crew' ? [a, b] : [b, a];
  return crew.step === 'captain' && BELOW_CAPTAIN.has(service.step);
}

const BELOW_CAPTAIN = words('private corporal sergeant lieutenant');

/** "The head of the fire brigade" is the fire chief. */
const OF_SERVICES = /^(?:brigade|service|department|force|rescue)$/;

/** One of them is an office and the other the deputy's, of whatever body. */
export const isDeputyOf = (a: Post, b: Post): boolean =>
  a.kind === 'office' && b.kind === 'office' && leadOf(a) === leadOf(b) && a.deputy !== b.deputy;

const isPremier = ({ head, of }: Office): boolean =>
  head === 'chancellor' || head === 'premier' || (head === 'minister' && of.includes('prime'));

/** "President", "President of Velm", "the prime minister": what else it is of are names alone. */
function rulesState(office: Office): boolean {
  const { head, deputy, of, names } = office;
  const others = of.filter((word) => word !== 'prime' && !names.has(word) && !ANY_STATE.has(word));
  return !deputy && others.length === 0 && (head === 'president' || isPremier(office));
}

/** "The country's health minister" is the health minister. */
const ANY_STATE = words('country nation state republic kingdom federal national government');

/** "The deputy head" and "the director" are of one office. */
const leadOf = ({ head }: Office): string => (head === 'director' ? 'head' : head);

/** "the director of the port", "the deputy head of the port"; "head of the port" */
function leadsAndDeputises(job: Job, { head, deputy, of }: Office): boolean {
  const leads = HEAD_OF.exec(job.job);
  if (!deputy || !(isTop(job) || leads !== null) || !/^(?:head|director)$/.test(head)) return false;
  const body = leads === null ? job.of : new Set([...leads[1]!.split(' '), ...job.of].filter((word) => word !== 'the'));
  if (of.length === 0 || body.size === 0) return of.length === body.size;
  const isWithin = of.every((word) => body.has(word));
  const contains = [...body].every((word) => of.includes(word));
  // "The head of research at the agency" is under its deputy head.
  return leads === null ? of.some((word) => body.has(word)) && (isWithin || contains) : isWithin && contains;
}

const HEAD_OF = /^head of (.+)$/;
