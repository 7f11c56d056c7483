import { type Article, NUMBER, type Sentence, type Tokens } from '../article/types';
import { words } from '../english/words';
import type { Span } from '../text/span';
import { mentionsIn, subjectOf } from './figureSubjects';
import type { MentionFacts } from './mentions';
import type { ReadQuantity } from './quantities';
import type { FigureSubject, Mention } from './types';

/** What a court gave somebody. */
export const PRISON_TERM = 'prison term';
/** What one club paid another for a player. */
export const TRANSFER_FEE = 'transfer fee';

const NOT_GIVEN = words(
  'up maximum faces face facing could asked asking sought seeking demanded demanding called calling suspended requested recommended minimum served serving least would may might must subject carries punishable probation parole including',
);
const PRISONS = words('prison jail imprisonment');

/**
 * "sentenced to 12 years", "jailed for 14 years", "a 12-year prison term": where the words stand that say so; -1 for what
 * somebody only may get, what prosecutors want, and what is suspended.
 */
export function prisonTermAt(tokens: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  const { norms } = tokens;
  if (q.modifier !== 'exact' || isOneOfTwo(tokens, q) || isOfAnotherYear(tokens, q)) return -1;
  let at = -1;
  const link = norms[q.first - 1] ?? '';
  if (link === 'to' || link === 'for')
    for (let k = q.first - 2; k >= Math.max(firstToken, q.first - 12) && at < 0; k--)
      if (/^(?:sentenced|jailed|imprisoned|condemned)$/.test(norms[k]!)) at = k;
  for (let k = q.next; k < Math.min(endToken, q.next + 4) && at < 0; k++) {
    if (PRISONS.has(norms[k]!) || norms[k] === 'bars') at = isGiven(tokens, firstToken, endToken) ? k : -2;
    else if (!/^(?:in|behind|of|a|'|’|-|hard|labour|labor)$/.test(norms[k]!)) break;
  }
  if (at < 0) return -1;
  for (let k = Math.max(firstToken, q.first - 8); k < Math.min(endToken, q.next + 6); k++)
    if (NOT_GIVEN.has(norms[k]!)) return -1;
  return at;
}

/** Somebody got it: a law, too, has years in prison. */
function isGiven({ norms }: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (GIVES.has(norms[at]!)) return true;
  return false;
}

const GIVES = words(
  'sentenced sentence given gave gives got received receives handed imposed jailed imprisoned condemned sent term',
);

/** "signed the striker from Lysk for 45 million euros", "a fee of £50m"; -1 for other sums. */
export function transferFeeAt(tokens: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  const { norms } = tokens;
  if (isOfAnotherYear(tokens, q)) return -1;
  const link = norms[q.first - 1] ?? '';
  const isFee = (link === 'of' && norms[q.first - 2] === 'fee') || link === 'for';
  const isMove = /^(?:transfer|move|switch)$/.test(norms[q.next] ?? '');
  if (!isFee && !isMove) return -1;
  if (isMove) return q.next;
  for (let at = firstToken; at < endToken; at++) {
    // "has signed an agreement to buy the firm for 334 million".
    if (SIGNS.has(norms[at]!)) return isPaper(norms, at) ? -1 : at;
    if (MOVES.has(norms[at]!)) return at;
  }
  return -1;
}

const SIGNS = words('sign signs signed signing');
const MOVES = words('joins joined join transfer');

/** "signed a definitive agreement", "signed the deal". */
function isPaper(norms: readonly string[], signed: number): boolean {
  for (let at = signed + 1; at < signed + 5; at++) if (PAPERS.has(norms[at] ?? '')) return true;
  return false;
}

const PAPERS = words('agreement agreements contract contracts deal deals letter memorandum pact accord papers');

/** "Sentenced to 12 and eight years": which is whose is not said. */
function isOneOfTwo({ norms }: Tokens, q: ReadQuantity): boolean {
  return norms[q.first - 1] === 'and' || norms[q.next] === 'and' || norms[q.numberNext] === 'and';
}

/** "was jailed for two years in 2024": another time. */
export function isOfAnotherYear({ norms, kinds }: Tokens, q: ReadQuantity): boolean {
  for (let at = q.next; at < q.next + 5; at++)
    if (norms[at] === 'in' && kinds[at + 1] === NUMBER && /^(?:19|20)\d\d$/.test(norms[at + 1]!)) return true;
  return false;
}

/**
 * The person named last before the number, else the first behind it: whom it was given to or paid for. "He" is whom the
 * sentence before begins with.
 */
export function personOf(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  q: ReadQuantity,
): FigureSubject | null {
  const people = peopleIn(names, sentence);
  const found = people.findLast(({ end }) => end <= q.start) ?? people[0] ?? whoIsHe(article, names, sentence);
  return found === undefined ? null : subjectOf(article, found);
}

const peopleIn = (names: MentionFacts, span: Span): readonly Mention[] =>
  mentionsIn(names, span).filter(
    ({ kind, form, referent }) =>
      kind === 'person' && form !== 'pronoun' && form !== 'common' && form !== 'role' && referent !== null,
  );

function whoIsHe({ tokens, sentences }: Article, names: MentionFacts, sentence: Sentence): Mention | undefined {
  if (!/^(?:he|she)$/.test(tokens.norms[sentence.firstToken]!)) return undefined;
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (before === undefined || before.block !== sentence.block) return undefined;
  const people = peopleIn(names, before);
  return people.length === 1 && people[0]!.start - before.start <= FIRST_WORDS ? people[0] : undefined;
}

/** In UTF-16 code units: behind a title or two. */
const FIRST_WORDS = 30;
