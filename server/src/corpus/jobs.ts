import { fold } from '../text/fold';

/** A job of which a body has one, and one person as a rule has no other one there. */
export interface Job {
  readonly kind: 'job';
  readonly job: string;
  /** The other words of the role: of which body it is. */
  readonly of: ReadonlySet<string>;
}

/** By the words of a role, the first that fits; where no name stands beside it, the words themselves are the job's. */
const JOBS: readonly (readonly [RegExp, string])[] = [
  [/\bchief executive(?: officer)?\b|\bceo\b/, 'chief executive'],
  [/\bmanaging director\b/, 'managing director'],
  [/\bchief (?:financial|operating|technology|medical|scientific) officer\b/, ''],
  [/\bchief (?:economist|engineer|curator|scientist|strategist|investigator|pilot|analyst)\b/, ''],
  [/\bhead of (?!state|government)\w+(?: (?!at\b|for\b|in\b|of\b|with\b)\w+)?/, ''],
  [/\b(?:\w+ )?coordinator\b/, ''],
  [/\bcurator\b/, 'curator'],
  [/\bdirector\b/, 'director'],
];

/** What is said of a body without its name, and may be any. */
const ANY_BODY = /^(?:company|firm|group|agency|operator|organisation|organization|institute|charity|body)$/;
const EMPTY = new Set('the a an of at for in and s its their his her who is'.split(' '));

/** Null for what is none of the jobs that a body has one of. */
export function jobOf(role: string): Job | null {
  const text = fold(role).replace(/['’]s\b/g, '');
  // Whoever is the head of a body may have a deputy, which is another question.
  if (/\bhead of (?:the |a )?\p{Lu}/u.test(role)) return null;
  // "Chairman and chief executive" has both; "deputy head", "assistant director" and "co-chair" are others' jobs.
  if (/\b(?:and|deputy|vice|assistant|associate|co|former|acting|regional|executive director)\b/.test(text))
    return null;
  for (const [pattern, job] of JOBS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const rest = text.replace(found[0], ' ').split(/[^a-z0-9]+/);
    return { kind: 'job', job: job || found[0], of: new Set(rest.filter((word) => word !== '' && !EMPTY.has(word))) };
  }
  return null;
}

/** Jobs that are often one person's. */
const TOGETHER: readonly ReadonlySet<string>[] = [new Set(['chief executive', 'managing director', 'director'])];

/** Two jobs in one body: both name it, or one speaks of "the company". */
export function jobsPart(a: Job, b: Job): boolean {
  if (a.job === b.job || a.job.endsWith(` ${b.job}`) || b.job.endsWith(` ${a.job}`)) return false;
  if (TOGETHER.some((all) => all.has(a.job) && all.has(b.job))) return false;
  const shared = [...a.of].some((word) => b.of.has(word));
  return shared || (isAny(a) && b.of.size > 0) || (isAny(b) && a.of.size > 0);
}

const isAny = ({ of }: Job): boolean => [...of].some((word) => ANY_BODY.test(word));
