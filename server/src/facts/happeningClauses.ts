import { CAPITAL, QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { MONTHS, WEEKDAYS } from '../english/months';
import { ADJECTIVE_PARTICIPLES } from '../english/nouns';
import { SMALL_NUMBERS } from '../english/numberWords';
import { words } from '../english/words';
import type { Moment } from './moments';

/** In tokens: how far a clause goes back from its verb, and an aside from its comma. */
export const TO_SUBJECT = 24;
const TO_TIME = 22;
/** In tokens before a verb: an auxiliary and what stands between. */
const AUXILIARY = 6;

/** Words behind which another clause begins. */
export const SPLITS = words('; : when after before while because but said says told');

export function leadsTo({ norms }: Tokens, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (!LEADING.has(norms[t]!)) return false;
  return true;
}

/** "the rocket, as tall as a house, rose": the comma that ends the aside. */
export function behindAside({ norms }: Tokens, { endToken }: Sentence, comma: number): number {
  for (let t = comma + 1; t < endToken && t - comma < TO_TIME; t++) if (norms[t] === ',') return t;
  return endToken;
}

/** "On Friday …", "…, and at three minutes to seven …", "It was ten to nine when". */
export function opensClause({ norms }: Tokens, { firstToken }: Sentence, first: number): boolean {
  let t = first - 1;
  while (t >= firstToken && LEADING.has(norms[t]!)) t--;
  if (t < firstToken) return true;
  return norms[t] === ';' || ((norms[t] === 'and' || norms[t] === 'but') && norms[t - 1] === ',');
}

const LEADING = words('at on in just shortly about around before after soon early late then the');

/** Words that end a clause, and verbs: what lies beyond them has a time of its own. */
export function endsClause({ norms, kinds, flags }: Tokens, t: number): boolean {
  if (kinds[t] === QUOTE_MARK) return true;
  if (kinds[t] !== WORD) return norms[t] === ';' || norms[t] === ':' || norms[t] === '—' || norms[t] === '–';
  const norm = norms[t]!;
  if (ENDS.has(norm)) return true;
  if (flags[t]! & CAPITAL || norm.length < 5 || !/(?:ed|ing)$/.test(norm) || ADJECTIVE_PARTICIPLES.has(norm))
    return false;
  return !BEFORE_NOUN.has(norms[t - 1] ?? '');
}

/** "a charred wall", "his first grinding wheel". */
const BEFORE_NOUN = words('the a an his her its their our this that first second third');

const ENDS = words(
  'that who whom whose which where when while after before since until because although though if as than but so whether ' +
    'said says say told according was were is are has have had do does did will would may might could can should ' +
    'went came took left made got gave saw found began fell rose held met ran hit lost won sent brought put shut stood struck drove flew ' +
    'kept led felt knew thought wrote spoke sold bought built paid grew became broke caught shot sank died quit spent to',
);

export function clauseFrom({ norms }: Tokens, { firstToken }: Sentence, at: number): number {
  let t = at;
  while (t > firstToken && at - t < TO_SUBJECT && !SPLITS.has(norms[t - 1]!) && norms[t - 1] !== 'where') {
    // "Roe won, and Oster lost on Friday"
    if (norms[t - 1] === 'and' && norms[t - 2] === ',') break;
    t--;
  }
  return t;
}

const MOST_BEHIND = 8;

export function clauseEnd({ norms, kinds }: Tokens, { endToken }: Sentence, at: number): number {
  let t = at;
  while (t < endToken && t - at < MOST_BEHIND && norms[t] !== ',' && !SPLITS.has(norms[t]!) && kinds[t] !== QUOTE_MARK)
    t++;
  return t;
}

/** Whether it is past or to come; null where it did not happen or only may. */
export function wayOf(
  { norms, flags }: Tokens,
  { firstToken }: Sentence,
  verb: number,
  moment: Moment,
  isNoun = false,
): 'past' | 'ahead' | null {
  let ahead = false;
  const end = Math.max(verb, moment.first);
  for (let t = Math.max(firstToken, verb - AUXILIARY); t < end; t++) {
    const norm = norms[t]!;
    // "on May 26" tells of no chance.
    if (norm === 'planned' && /^(?:is|are)$/.test(norms[t - 1] ?? '')) ahead = true;
    else if ((UNSURE.has(norm) && !(flags[t]! & CAPITAL)) || norm.endsWith("n't")) return null;
    if ((norm === 'would' || norm === 'should') && (norms[t + 1] === 'have' || moment.date === null)) return null;
    // "would open in 2036": weekdays may be past by then.
    if (norm === 'would' && !moment.date!.yearWritten) return null;
    if (
      (norm === 'was' || norm === 'were' || norm === 'been') &&
      (/^(?:to|due|expected|scheduled|supposed|planned)$/.test(norms[t + 1] ?? '') ||
        (norms[t + 1] === 'set' && norms[t + 2] !== 'up'))
    )
      return null;
    if (
      AHEAD.has(norm) ||
      norm === 'would' ||
      norm === 'should' ||
      (norms[t + 1] === 'to' && LEADS_AHEAD.has(norm)) ||
      (norm === 'set' && norms[t + 1] === 'for')
    )
      ahead = true;
  }
  return ahead || (!isNoun && PRESENT.has(norms[verb]!) && !isNounThere(norms, verb)) ? 'ahead' : 'past';
}

/** "a rocky start", "the vote": and not "the polls close". */
function isNounThere(norms: Tokens['norms'], t: number): boolean {
  // "The two return"
  if (norms[t]!.endsWith('s') || SMALL_NUMBERS.has(norms[t - 1] ?? '')) return false;
  return ARTICLES.has(norms[t - 1] ?? '') || (ARTICLES.has(norms[t - 2] ?? '') && !norms[t - 1]!.endsWith('s'));
}

const ARTICLES = words('the a an his her its their this');

const UNSURE = words(
  'not never may might could if whether almost nearly unless cannot without feared alleged allegedly planned',
);
const AHEAD = words("will shall 'll due expected scheduled plans slated");
const LEADS_AHEAD = words('is are set');
const PRESENT = words(
  'meets meet begins begin starts start opens open ends end expires expire lapses lapse reopens reopen return resumes resume vote votes next close closes shuts arrive arrives reach reaches receive receives get gets publish publishes sign signs retire retires finish conclude concludes runs run goes go comes takes take apply applies enters enter becomes kicks kick launch launches lifts lift blasts stands stand walk publishes',
);

export function isQuoted({ kinds, norms }: Tokens, { firstToken }: Sentence, at: number): boolean {
  let open = false;
  for (let t = firstToken; t < at; t++) if (kinds[t] === QUOTE_MARK && norms[t] !== "'") open = !open;
  return open;
}

/** Whether a word may name what a clause is about: no number, no weekday, no month. */
export function isNaming({ kinds, norms }: Tokens, t: number): boolean {
  return kinds[t] === WORD && !WEEKDAYS.has(norms[t]!) && !MONTHS.has(norms[t]!);
}
