import { CAPITAL, type Tokens, WORD } from '../article/types';
import { NOUNS_OF_ANY_AMOUNT } from '../english/plainNouns';
import { words } from '../english/words';
import type { Figure } from '../facts/types';
import { firstEndingAfter } from '../text/span';
import { stemOfWritten, tokenAt } from './stems';
import type { CorpusArticle } from './types';

/** Of these an article has several, or they say nothing of what is measured. */
const ANY_AMOUNT: ReadonlySet<string> = new Set([...NOUNS_OF_ANY_AMOUNT].map(stemOfWritten));

/** Of shares and ages there are many, and a bare number measures nothing. */
const NOT_NAMED = words('number count age ratio percent point');
const LINKS = words('was is were are be been reached totalled totaled hit exceeded at to');
const TO_LINK = words('came amounted rose stood estimated put measured set valued');
const ENDS_NOUN = words('of for in on at from by with to that which who whose and or but as');
const DETERMINERS = words("the a an its their his her our my 's this that");
/** In tokens: "the interim dividend for the half year was". */
const FARTHEST = 9;

/**
 * What an amount is of, by the noun that names it: "a fine of 25 million", "the fine was 25 million", "a 25-million fine",
 * "12,000 tonnes of grain". Empty where nothing near it does.
 */
export function amountNamed({ article }: CorpusArticle, figure: Figure): string {
  const { dimension } = figure;
  if (NOT_NAMED.has(dimension)) return '';
  const { tokens, sentences } = article;
  const sentence = sentences[firstEndingAfter(sentences, figure.start)];
  if (sentence === undefined) return '';
  const first = tokenAt(tokens, figure.start);
  const next = tokenAt(tokens, figure.end);
  const noun =
    nounBefore(tokens, sentence.firstToken, first) ??
    nounLinked(tokens, sentence.firstToken, first) ??
    nounBehind(tokens, next, sentence.endToken);
  if (noun === null) return dimension === 'speed' ? dimension : '';
  const stem = stemOfWritten(noun);
  return ANY_AMOUNT.has(stem) ? '' : `${dimension} ${stem}`;
}

/** "a fine of" */
function nounBefore(tokens: Tokens, floor: number, first: number): string | null {
  return first - 2 >= floor && tokens.norms[first - 1] === 'of' ? nounAt(tokens, first - 2) : null;
}

/** "the fine was", "the dividend for the year came to": the head of the phrase before the verb. */
function nounLinked(tokens: Tokens, floor: number, first: number): string | null {
  const { norms, kinds } = tokens;
  let at = first - 1;
  if (at <= floor || !LINKS.has(norms[at]!)) return null;
  if ((norms[at] === 'at' || norms[at] === 'to') && !TO_LINK.has(norms[--at] ?? '')) return null;
  let head = -1;
  for (at--; at >= Math.max(floor, first - FARTHEST); at--) {
    if (kinds[at] !== WORD && norms[at] !== '-') return null;
    if (DETERMINERS.has(norms[at]!)) return head < 0 ? null : nounAt(tokens, head);
    if (ENDS_NOUN.has(norms[at]!)) head = -1;
    else if (head < 0) head = at;
  }
  return null;
}

/** "12,000 tonnes of grain", "a 25 million fine" */
function nounBehind(tokens: Tokens, next: number, end: number): string | null {
  const { norms, kinds } = tokens;
  const isOf = norms[next] === 'of';
  let at = isOf ? next + 1 : next;
  if (isOf && DETERMINERS.has(norms[at] ?? '')) at++;
  let last = -1;
  while (at < end && kinds[at] === WORD && !ENDS_NOUN.has(norms[at]!) && !LINKS.has(norms[at]!)) last = at++;
  if (last < 0 || (!isOf && last > next)) return null;
  return nounAt(tokens, isOf ? last : next);
}

function nounAt({ norms, kinds, flags }: Tokens, at: number): string | null {
  const norm = norms[at]!;
  return kinds[at] === WORD && !(flags[at]! & CAPITAL) && norm.length > 2 && !DETERMINERS.has(norm) ? norm : null;
}
