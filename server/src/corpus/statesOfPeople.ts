import type { Description } from './descriptions';

/** Where the words beside a name say of which state somebody is, in what form: "of Finland", "from Finland", "(Finland)". */
const OF_A_STATE = /^ (of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[.;)”"]|$| \p{Ll}|, [\p{Ll}\d])/u;
const FROM_A_STATE =
  /^(?: |, (?:who )?(?:(?:is|was|comes?|came|hails?) )?(?:originally )?)(from ((?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))(?=[.;)”"]|$| \p{Ll}|, [\p{Ll}\d])/u;
const IN_BRACKETS = /^ \((\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\)/u;
/** "Finland's Ana Roe" */
const STATE_OWNS = /(?:^|[\s(“"])((\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)['’]s )$/u;
/** Who trains, rules or stands for a state need not be of it. */
const SERVES =
  /\b(?:coach|manager|captain|minister|president|ambassador|envoy|chief|head|director|general|king|queen|prince|princess|consul|spokes\w+|leader|premier|commander|chancellor)\b/i;

export function statesBeside(before: string, behind: string, start: number, end: number): readonly Description[] {
  const of = OF_A_STATE.exec(behind);
  if (of !== null) return [stateIn(of[1]!, end + 1, of[1]!.length)];
  const from = FROM_A_STATE.exec(behind);
  if (from !== null) return [stateIn(`of ${from[2]}`, end + from[0].length - from[1]!.length, from[1]!.length)];
  const within = IN_BRACKETS.exec(behind);
  if (within !== null) return [stateIn(`of ${within[1]}`, end + 2, within[1]!.length)];
  const owns = STATE_OWNS.exec(before);
  return owns === null ? [] : [stateIn(`of ${owns[2]}`, start - owns[1]!.length, owns[1]!.length - 1)];
}

const stateIn = (role: string, start: number, length: number): Description => ({
  start,
  end: start + length,
  role,
  tense: 'now',
  isLeft: false,
  isBefore: true,
});

/** What is said of somebody without the states that he or she may but serve. */
export function withoutServed(all: readonly Description[]): readonly Description[] {
  if (!all.some(({ role }) => SERVES.test(role))) return all;
  return all.filter(({ role }) => !/^of (?:the )?\p{Lu}/u.test(role));
}
