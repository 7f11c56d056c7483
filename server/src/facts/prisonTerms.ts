import type { Sentence, Tokens } from '../article/types';
import { words } from '../english/words';
import { isOfAnotherYear } from './personalTerms';
import type { ReadQuantity } from './quantities';

/** What a court gave somebody. */
export const PRISON_TERM = 'prison term';

/** What somebody only may get, what others want for him, and what is over. */
const NOT_GIVEN = words(
  'up maximum faces face facing could asked asking sought seeking demanded demanding called calling want wants wanted urged proposed suspended requested recommended minimum served serving least would may might must subject carries punishable probation parole remand including',
);
const PRISONS = words('prison jail imprisonment');
const HELD = words('custody remand');
const JAILED = words('sentenced jailed imprisoned condemned incarcerated caged');
/** "sent down for", "put away for", "locked up for". */
const PUT_AWAY = words('sent put locked banged shut');
const AWAY = words('down away up');
const GOES = words('go goes going went sent send sends returns return returned marched');

/**
 * "sentenced to 12 years", "jailed for 14 years", "a 12-year prison term", "must go to prison for 17 years", "got nine years
 * for fraud": where the words stand that say so; -1 for what somebody only may get, what prosecutors want, and what is suspended.
 */
export function prisonTermAt(tokens: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  const { norms } = tokens;
  if (q.modifier !== 'exact' || isOneOfTwo(tokens, q) || isOfAnotherYear(tokens, q)) return -1;
  let at = jailedBefore(norms, firstToken, q);
  for (let k = q.next; k < Math.min(endToken, q.next + 4) && at < 0; k++) {
    if (PRISONS.has(norms[k]!) || norms[k] === 'bars') at = isGiven(tokens, firstToken, endToken) ? k : -2;
    else if (!/^(?:in|behind|of|a|'|’|-|hard|labour|labor)$/.test(norms[k]!)) break;
  }
  if (at === -1) at = sentenceAt(norms, q);
  if (at === -1) at = gotAt(tokens, firstToken, endToken, q);
  if (at < 0) return -1;
  for (let k = Math.max(firstToken, q.first - 8); k < Math.min(endToken, q.next + 6); k++)
    if (NOT_GIVEN.has(norms[k]!) && !(norms[k] === 'up' && PUT_AWAY.has(norms[k - 1] ?? '')) && !isSure(norms, k))
      return -1;
  return at;
}

/** "Sentenced to", "jailed for", "go to prison for", "sent down for" right before the number; -1 where nothing says so. */
function jailedBefore(norms: readonly string[], from: number, q: ReadQuantity): number {
  const link = norms[q.first - 1] ?? '';
  if (link !== 'to' && link !== 'for') return -1;
  for (let k = q.first - 2; k >= Math.max(from, q.first - 12); k--) {
    const norm = norms[k]!;
    if (JAILED.has(norm)) return k;
    // "Who was sentenced on Tuesday, had been in custody for 20 months."
    if (HELD.has(norm)) return -1;
    if (link === 'to' || k < q.first - FARTHEST_PRISON) continue;
    if (isLong(q) && AWAY.has(norm) && PUT_AWAY.has(norms[k - 1] ?? '')) return k;
    if (norm === 'bars' && norms[k - 1] === 'behind') return k;
    if (PRISONS.has(norm) && norms[k - 1] === 'to' && norms.slice(Math.max(from, k - 4), k).some(isGoing)) return k;
  }
  return -1;
}

const isGoing = (norm: string): boolean => GOES.has(norm);

const isLong = ({ unit }: ReadQuantity): boolean => unit === 'year' || unit === 'month';

/** In tokens: "to prison on Thursday for 12 years". */
const FARTHEST_PRISON = 6;

/** "Must go to prison": not what somebody has to do to get out of it. */
function isSure(norms: readonly string[], must: number): boolean {
  return norms[must] === 'must' && /^(?:go|spend|serve|now)$/.test(norms[must + 1] ?? '');
}

/** "A sentence of 17 years", "his 17-year sentence". */
function sentenceAt(norms: readonly string[], q: ReadQuantity): number {
  if (norms[q.first - 1] === 'of' && norms[q.first - 2] === 'sentence') return q.first - 2;
  return norms[q.next] === 'sentence' ? q.next : -1;
}

const GOT = words('got gets given handed received receives drew draws');
const BY_COURT = words('him her them');
const CRIMES = words(
  'murder murdering manslaughter killing homicide rape raping fraud defrauding robbery robbing theft stealing arson burglary kidnapping blackmail bribery corruption embezzlement embezzling perjury smuggling trafficking terrorism espionage spying treason assault assaulting stabbing shooting laundering extortion forgery hacking conspiracy',
);
const BEHIND_TERM = words('for , . ; and after but while');
/** In tokens: "nine years for the murder". */
const FARTHEST_CRIME = 7;

/** "Got nine years for fraud", "the judge gave her nine years for her part in the robbery". */
function gotAt({ norms }: Tokens, firstToken: number, endToken: number, q: ReadQuantity): number {
  if (!isLong(q)) return -1;
  const before = norms[q.first - 1] ?? '';
  const isGave = BY_COURT.has(before) && /^(?:gave|gives|handed)$/.test(norms[q.first - 2] ?? '');
  if (q.first <= firstToken || (!GOT.has(before) && !isGave) || !BEHIND_TERM.has(norms[q.next] ?? '')) return -1;
  const [from, end] = norms[q.next] === 'for' ? [q.next, q.next + FARTHEST_CRIME] : [firstToken, endToken];
  for (let k = from; k < Math.min(endToken, end); k++) if (CRIMES.has(norms[k]!)) return q.first - 1;
  return -1;
}

/** Somebody got it: a law, too, has years in prison. */
function isGiven({ norms }: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (GIVES.has(norms[at]!)) return true;
  return false;
}

const GIVES = words(
  'sentenced sentence given gave gives got received receives handed imposed jailed imprisoned condemned sent term start starts started starting begin begins began beginning spend ordered',
);

/** "Sentenced to 12 and eight years": which is whose is not said. */
function isOneOfTwo({ norms }: Tokens, q: ReadQuantity): boolean {
  return norms[q.first - 1] === 'and' || norms[q.next] === 'and' || norms[q.numberNext] === 'and';
}

/** A term is told only beside one of these. */
export const WORDS_OF_PRISON_TERMS: readonly string[] = [...JAILED, ...PRISONS, ...AWAY, ...CRIMES, 'bars', 'sentence'];
