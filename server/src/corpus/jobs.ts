import { FIELDS } from '../english/fields';
import { AUTHORITIES, INSTITUTIONS } from '../english/institutions';
import { fold } from '../text/fold';

/** A job of which a body has one, and one person as a rule has no other one there. */
export interface Job {
  readonly kind: 'job';
  readonly job: string;
  /** The other words of the role: of which body it is. */
  readonly of: ReadonlySet<string>;
}

const FIELD = `(${[...FIELDS.keys()].join('|')})`;

/** By the words of a role, the first that fits; where no name stands beside it, the words themselves are the job's. */
const JOBS: readonly (readonly [RegExp, string])[] = [
  [/\bchief executive(?: officer)?\b|\bceo\b/, 'chief executive'],
  [/\bmanaging director\b/, 'managing director'],
  [/\bcfo\b/, 'finance'],
  [/\bcoo\b/, 'operations'],
  [/\bcto\b/, 'technology'],
  [
    new RegExp(
      `\\bchief ${FIELD} officer\\b|\\b${FIELD} (?:director|manager)\\b|\\b(?:director|head|manager) of ${FIELD}$`,
    ),
    '',
  ],
  [
    /\bchief (?:economist|engineer|curator|scientist|strategist|investigator|pilot|analyst|surveyor|geologist|meteorologist)\b/,
    '',
  ],
  [/\bhead of (?!state|government)\w+(?: (?!at\b|for\b|in\b|of\b|with\b)\w+)?/, ''],
  [/\b(?:\w+ )?coordinator\b/, ''],
  [/\bcurator\b/, 'curator'],
  [/\bdirector\b/, 'director'],
];

/** Fields of two words. */
const PAIRS = /\b(health and safety|research and development|search and rescue|press and public)\b/g;

/** "The head of the bank": of a body as a whole, whatever kind it is. */
const HEADS_BODY = new RegExp(
  `^(?:the )?head of (?:the|its|a) (?:[a-z-]+ ){0,3}(?:${[...AUTHORITIES, ...INSTITUTIONS].join('|')})$`,
);
const EMPTY = new Set('the a an of at for in and s its their his her who is'.split(' '));

/** Null for what is none of the jobs that a body has one of. */
export function jobOf(role: string): Job | null {
  const text = fold(role)
    .replace(/['’]s\b/g, '')
    .replace(PAIRS, (pair) => pair.replace(' and ', '-and-'));
  // Whoever is the head of a body may have a deputy, which is another question.
  if (/\bhead of (?:the |a )?\p{Lu}/u.test(role) || HEADS_BODY.test(text)) return null;
  // "Chairman and chief executive" has both; "deputy head", "assistant director" and "co-chair" are others' jobs.
  if (/(?<!-)\b(?:and|deputy|vice|assistant|associate|co|former|acting|regional|executive director)\b/.test(text))
    return null;
  for (const [pattern, job] of JOBS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const rest = text.replace(found[0], ' ').split(/[^a-z0-9]+/);
    const field = found.slice(1).find((word) => word !== undefined);
    const named = job || (field === undefined ? found[0] : FIELDS.get(field)!);
    return { kind: 'job', job: named, of: new Set(rest.filter((word) => word !== '' && !EMPTY.has(word))) };
  }
  return null;
}

/** Jobs that are often one person's. */
const TOGETHER: readonly ReadonlySet<string>[] = [new Set(['chief executive', 'managing director', 'director'])];

/** Two jobs of which nobody has both, if they are in one body: what names none is of whichever the article is about. */
export function jobsPart(a: Job, b: Job): boolean {
  if (a.job === b.job || a.job.endsWith(` ${b.job}`) || b.job.endsWith(` ${a.job}`)) return false;
  if (headsWhat(a, b) || headsWhat(b, a)) return false;
  if (TOGETHER.some((all) => all.has(a.job) && all.has(b.job))) return false;
  if (isCurators(a, b) || isCurators(b, a)) return true;
  return areInOneBody(a, b) || ((isOpen(a) || isOpen(b)) && isSpecial(a) && isSpecial(b));
}

/** A curator works at a museum, whether or not it is said. */
const isCurators = (a: Job, b: Job): boolean =>
  /^(?:chief )?curator$/.test(a.job) && a.of.size === 0 && (b.of.has('museum') || b.of.has('gallery'));

/** "The director of the Salt Project at Tolm Aid" is its head of that project. */
function headsWhat(head: Job, other: Job): boolean {
  const what = /^head of (.+)$/.exec(head.job)?.[1];
  return (
    what !== undefined &&
    isTop(other) &&
    what.split(' ').some((word) => other.of.has(word)) &&
    what.split(' ').every((word) => EMPTY.has(word) || other.of.has(word))
  );
}

/** Both name it, or one speaks of "the company". */
export function areInOneBody(a: Job, b: Job): boolean {
  const shared = [...a.of].some((word) => b.of.has(word));
  return shared || (isAny(a) && b.of.size > 0) || (isAny(b) && a.of.size > 0);
}

const isAny = ({ of }: Job): boolean => of.size > 0 && [...of].every((word) => INSTITUTIONS.has(word));

const isOpen = (job: Job): boolean => job.of.size === 0 || isAny(job);

/** "The director" may be of anything. */
const isSpecial = ({ job }: Job): boolean => !/^(?:managing director|director|curator)$/.test(job);

/** Whoever leads a body as a whole. */
export const isTop = ({ job }: Job): boolean => TOGETHER[0]!.has(job);
