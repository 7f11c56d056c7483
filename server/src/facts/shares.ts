import { CAPITAL, type Sentence, type Tokens, WORD } from '../article/types';
import { PROPERTIES_BY_WORD } from '../english/measures';
import { PHRASE_ENDS } from '../english/nouns';
import { words } from '../english/words';
import type { ReadQuantity } from './quantities';
import { IN_A_POLL } from './types';

const POLLS = words(
  'poll polls polling pollster pollsters survey surveys surveyed respondents polled ratings prefer preferred favor favored favour favoured',
);
const MODALS = words('would could might may will');
/** Groups that are no part of the voters, and words that only say which vote. */
const WHOLE = words(
  'vote votes ballot ballots voter popular total national overall electoral final primary caucus second first',
);
const MOST_WORDS_OF_GROUP = 4;

/**
 * Whose share it is, where it is not everybody's: "12 percent of the Hispanic vote", "56 percent of women", "47 percent
 * said they would vote". Shares of two groups, or of the voters of two polls, are never compared. Null for the whole.
 */
export function shareScope(tokens: Tokens, sentence: Sentence, q: ReadQuantity): string | null {
  const group = groupBehind(tokens, sentence, q);
  if (group !== null) return `of ${group}`;
  return isOfPoll(tokens, sentence) ? IN_A_POLL : null;
}

/** "of the Hispanic vote", "of Democrats", "of likely voters in the north": the words between `of` and the noun's end. */
function groupBehind(tokens: Tokens, sentence: Sentence, q: ReadQuantity): string | null {
  if (tokens.norms[q.next] !== 'of') return null;
  const named: string[] = [];
  for (let at = q.next + 1; at < sentence.endToken && named.length < MOST_WORDS_OF_GROUP; at++) {
    const norm = tokens.norms[at]!;
    if (norm === 'the' && named.length === 0) continue;
    if (tokens.kinds[at] !== WORD || PHRASE_ENDS.has(norm)) break;
    named.push(norm);
    if (norm === 'vote' || norm === 'votes') break;
  }
  const telling = named.filter((norm) => !WHOLE.has(norm));
  return telling.length === 0 ? null : named.join(' ');
}

/** What people say that they will do, told by whom was asked or by a verb in the conditional. */
function isOfPoll(tokens: Tokens, sentence: Sentence): boolean {
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const norm = tokens.norms[at]!;
    if (POLLS.has(norm) && !isPlaceOfVote(tokens, at)) return true;
    if (MODALS.has(norm) && /^(?:vote|back|support|choose|pick)$/.test(tokens.norms[at + 1] ?? '')) return true;
  }
  return false;
}

/** "polling stations", "before the polls closed": where people vote, and nobody asks them for whom. */
function isPlaceOfVote({ norms }: Tokens, at: number): boolean {
  const next = norms[at + 1] ?? '';
  if (norms[at] === 'polling') return /^(?:stations?|places?|day)$/.test(next);
  if (norms[at] !== 'polls') return false;
  const goes = norms[at - 1] === 'the' && norms[at - 2] === 'to' && GOES.test(norms[at - 3] ?? '');
  return goes || /^(?:close|closed|open|opened)$/.test(next);
}

const GOES = /^(?:go|goes|going|went|gone|heads?|headed|heading|returns?|returned)$/;

/** What a central bank's rate is called. */
const BANK_RATES = words('interest benchmark policy lending repo refinancing base key discount');

/** "the corporate tax rate": a rate is what the words before it say, and without them it says nothing that could be compared. */
export function rateName(tokens: Tokens, sentence: Sentence, at: number): string | null {
  if (at > sentence.firstToken && BANK_RATES.has(tokens.norms[at - 1]!)) return 'interest rate';
  let from = at;
  while (from > sentence.firstToken && at - from < 3) {
    const norm = tokens.norms[from - 1]!;
    if (tokens.kinds[from - 1] !== WORD || PHRASE_ENDS.has(norm) || tokens.flags[from - 1]! & CAPITAL) break;
    if (/(?:ed|ing|est|er)$/.test(norm) || /^(?:its|new|current|same|overall|main|high|low|top)$/.test(norm)) break;
    from--;
  }
  if (from === at) return null;
  const last = tokens.norms[at - 1]!;
  const property = PROPERTIES_BY_WORD.get(last)?.find(({ dimension }) => dimension === 'percent');
  return property?.measure ?? `${tokens.norms.slice(from, at).join(' ')} rate`;
}
