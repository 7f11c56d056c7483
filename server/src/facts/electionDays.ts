import type { Article, Tokens } from '../article/types';
import { words } from '../english/words';
import { type DateMention, nextOfDate } from './dates';

const ELECTIONS = words('election elections vote runoff run-off ballot referendum');
const FARTHEST = 4;

/**
 * The day of the election that an article tells of ("Sunday's presidential election", "the runoff on 9 May"), whatever day
 * it tells a share of the vote with: "conceded on Tuesday after results gave him 47 percent". Null where it names none, or
 * several. Days since 1970.
 */
export function electionDay(article: Article, datesIn: (sentence: number) => readonly DateMention[]): number | null {
  const { tokens, sentences } = article;
  let found: number | null = null;
  let s = 0;
  for (let at = nextOfDate(tokens, 0, tokens.count); at < tokens.count; ) {
    while (s < sentences.length && sentences[s]!.endToken <= at) s++;
    if (s >= sentences.length) break;
    for (const date of datesIn(s)) {
      if (date.day === null || date.since || !isOfElection(tokens, date)) continue;
      if (found !== null && found !== date.day) return null;
      found = date.day;
    }
    at = nextOfDate(tokens, sentences[s]!.endToken, tokens.count);
  }
  return found;
}

function isOfElection({ norms }: Tokens, { first, next }: DateMention): boolean {
  if (norms[next] === "'s" || norms[next] === '’s')
    for (let at = next + 1; at <= next + FARTHEST; at++) if (ELECTIONS.has(norms[at] ?? '')) return true;
  const on = norms[first - 1] === 'on' ? first - 2 : norms[first - 1] === 'of' ? first - 2 : -1;
  if (on < 0) return false;
  return ELECTIONS.has(norms[on]!) || (norms[on] === 'held' && ELECTIONS.has(norms[on - 1] ?? ''));
}
