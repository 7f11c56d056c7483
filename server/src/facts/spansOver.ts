import { CAPITAL, type Sentence, type Tokens, WORD } from '../article/types';
import { isPlural, singularOf } from '../english/nouns';
import { NOUNS_DISPUTED_OVER, PLACES, VERBS_OF_DURATION, VERBS_OVER_PLACES } from '../english/overWords';
import { words } from '../english/words';
import type { ReadQuantity } from './quantities';

/*
 * "Deliberated for 14 hours over three days", "46 drones over five regions": "over" says during or above what, and not more
 * than how many.
 */

/** Whether the one "over" before the quantity is a preposition. `before` is the sentence's quantity before it, if any. */
export function isSpanOver(tokens: Tokens, sentence: Sentence, q: ReadQuantity, before: ReadQuantity | null): boolean {
  const { norms } = tokens;
  const over = q.first;
  if (norms[over] !== 'over' || q.numberFirst !== over + 1) return false;
  if (q.dimension.startsWith('duration')) return isDuring(tokens, sentence, q);
  if (q.dimension !== 'count' || q.head < 0 || over === sentence.firstToken) return false;
  const word = norms[over - 1]!;
  if (NOUNS_DISPUTED_OVER.has(word)) return true;
  // "46 drones over five regions", "12 points over two rivals".
  if (before !== null && before.phraseEnd === over && before.first < over) return true;
  return PLACES.has(singularOf(norms[q.head]!)) && isAbove(tokens, over);
}

/** "Paid over five years", "14 hours over three days": not "lasted over three days" and "for over two hours". */
function isDuring(
  { norms, kinds }: Tokens,
  { firstToken, endToken }: Sentence,
  { first, next }: ReadQuantity,
): boolean {
  // "over 20 years ago".
  if (BEHIND_LENGTHS.test(norms[next] ?? '')) return false;
  const word = first > firstToken ? norms[first - 1]! : '';
  const closed = next < endToken && norms[next] === ',';
  if (word === '' || kinds[first - 1] !== WORD) return closed || (word !== '' && !CLAUSE_MARKS.test(word));
  if (OPENS_CLAUSE.test(word)) return closed;
  return !GOVERNS_DURATION.has(word) && !VERBS_OF_DURATION.has(word);
}

const CLAUSE_MARKS = /^[,;:"“”(—–-]$/;
const BEHIND_LENGTHS = /^(?:ago|earlier|later|before|after|since|old|long|late|away|behind|ahead)$/;
const OPENS_CLAUSE = /^(?:that|when|and|but|or|while|as|said)$/;
/** What a length of time is the object of. */
const GOVERNS_DURATION = words(
  'for in after within of by at to from with than about into before during since until nearly a an the is are was were be been being has have had not even well just',
);

/** "Shot down over nine regions", "snow fell over 12 states", "were seen over two towns", "smoke over three villages". */
function isAbove({ norms, flags }: Tokens, over: number): boolean {
  const word = norms[over - 1]!;
  if (VERBS_OVER_PLACES.has(word)) return true;
  if (word === 'down' || word.endsWith('ed') || word === 'seen')
    return /^(?:was|were|been|being)$/.test(norms[over - (word === 'down' ? 3 : 2)] ?? '');
  return isPlural(word) && !(flags[over - 1]! & CAPITAL);
}
