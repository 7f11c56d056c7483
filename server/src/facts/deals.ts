import { type Article, CAPITAL, NUMBER, type Sentence, type Tokens, WORD } from '../article/types';
import { PHRASE_ENDS } from '../english/nouns';
import { SMALL_NUMBERS } from '../english/numberWords';
import { words } from '../english/words';
import { mentionsIn, subjectOf } from './figureSubjects';
import type { MentionFacts } from './mentions';
import type { ReadQuantity } from './quantities';
import type { FigureSubject, Mention } from './types';

/** The measure of what is paid for a firm. */
export const TAKEOVER = 'takeover price';
/** The same for each of its shares. */
export const SHARE_OFFER = 'offer per share';
export const EMPLOYEES = 'employees';

const DEALS = words('deal takeover acquisition merger bid offer buyout purchase');
const BUYS = words('buy buys buying bought acquire acquires acquiring acquired purchase purchased');
const STAFF = words('employee worker staff people person');

/**
 * What is paid for a firm: "a $4.2 billion bid", "a deal worth $4.6 billion", "will buy Brenmark for $4.2 billion". Where
 * the word stands that says so; -1 for other sums.
 */
export function dealAt({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  for (let at = q.next; at < Math.min(endToken, q.next + 3); at++) {
    if (DEALS.has(norms[at]!)) return at;
    if (!/^(?:-|cash|all|takeover|hostile|friendly|share|stock)$/.test(norms[at]!)) break;
  }
  const before = norms[q.first - 1] ?? '';
  if (/^(?:worth|valued|at|of)$/.test(before)) {
    for (let at = q.first - 2; at >= Math.max(firstToken, q.first - 5); at--) if (DEALS.has(norms[at]!)) return at;
    return -1;
  }
  if (before !== 'for') return paidAt(norms, firstToken, endToken, q);
  for (let at = q.first - 2; at >= Math.max(firstToken, q.first - 10); at--) {
    if (BUYS.has(norms[at]!)) return at;
    if (norms[at] === 'over' && /^tak(?:e|es|ing|en)$/.test(norms[at - 1] ?? '')) return at - 1;
    if (norms[at] === ';') return -1;
    if (norms[at] !== ',') continue;
    // "to buy Voltra, which makes batteries, for $2.6 billion": past what is told of it.
    const opened = at === q.first - 2 ? asideStart(norms, at - 1, firstToken) : -1;
    if (opened < 0) return -1;
    at = opened;
  }
  return -1;
}

const PAYS = words('pay pays paid paying offer offers offered offering put puts putting bid bids bidding');
/** What is bought as a whole, by what it is. */
const FIRMS = words(
  'company group firm business rival competitor bank chain airline retailer maker insurer brewer drugmaker carmaker operator lender publisher broadcaster miner supermarket startup start-up club',
);
const TAKES_OVER = words('takeover acquisition merger buyout');
/** In tokens: "$16.4bn of it, and of cash, on the table for Brenmark". */
const TO_FIRM = 14;

/** "would pay $14.6 billion for the company", "put $16.4bn on the table for its rival": where the verb stands; -1 for what else is paid. */
function paidAt(norms: readonly string[], firstToken: number, endToken: number, q: ReadQuantity): number {
  const verb = PAYS.has(norms[q.first - 1] ?? '') ? q.first - 1 : q.first - 2;
  if (
    verb < firstToken ||
    !PAYS.has(norms[verb]!) ||
    (verb < q.first - 1 && !/^(?:about|around|some)$/.test(norms[verb + 1]!))
  )
    return -1;
  const stakes = /^(?:bid|put)/.test(norms[verb]!);
  for (let at = q.next; at + 1 < Math.min(endToken, q.next + TO_FIRM); at++) {
    if (/^(?:stake|percent|%|;)$/.test(norms[at]!)) return -1;
    if (norms[at] !== 'for') continue;
    const table = norms[at - 1] === 'table' && norms[at - 2] === 'the';
    if (stakes) return table || norms[verb]!.startsWith('bid') ? (table || isFirm(norms, at) ? verb : -1) : -1;
    return isFirm(norms, at) || hasTakeover(norms, firstToken, endToken) ? verb : -1;
  }
  return -1;
}

/** "for the company", "for its smaller rival". */
function isFirm(norms: readonly string[], link: number): boolean {
  if (!/^(?:the|its|their|a)$/.test(norms[link + 1] ?? '')) return false;
  for (let at = link + 2; at < link + 5; at++) if (FIRMS.has(norms[at] ?? '')) return true;
  return false;
}

function hasTakeover(norms: readonly string[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (TAKES_OVER.has(norms[at]!)) return true;
  return false;
}

const OFFERS = words('offering offered offers offer pay pays paying bid bidding bids');
/** What makes it the price of something else than the offer that stands: a dividend, a close, a bid that was rejected. */
const NO_OFFER = words(
  'closed closing close traded trading trades dividend dividends earnings earned earn profit rejected earlier previous previously initial first raised raise sweetened original analysts expects rival rivals rose fell tender buyback ipo flotation listing target',
);

/** "is offering 318 pence a share", "would pay 308p a share", "an offer of $12 per share"; -1 for any other price of a share. */
export function shareOfferAt(tokens: Tokens, sentence: Sentence, q: ReadQuantity): number {
  const { norms } = tokens;
  const { firstToken } = sentence;
  if (!q.unit.endsWith(' per share') || q.min !== q.max) return -1;
  let verb = -1;
  for (let at = q.first - 1; at >= Math.max(firstToken, q.first - 12); at--) {
    if (NO_OFFER.has(norms[at]!) || norms[at] === ';') return -1;
    if (verb < 0 && at >= q.first - 2 && OFFERS.has(norms[at]!)) verb = at;
  }
  for (let at = q.next; at < q.next + 6; at++)
    if (NO_OFFER.has(norms[at] ?? '') && !COMPARES.has(norms[at - 1] ?? '')) return -1;
  // "the $30-a-share deal", "agreed to buy Brenmark for $31 a share"
  return verb < 0 ? dealAt(tokens, sentence, q) : verb;
}

/** "a 41% premium to the closing price" */
const COMPARES = words("to 's above over than");

/** "to buy 96 helicopters for $10 billion", "a $400 million deal for 20 tanks": goods that are counted, no firm. */
export function isForGoods({ norms, kinds }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): boolean {
  for (let at = firstToken; at + 1 < endToken; at++) {
    const opens = BUYS.has(norms[at]!) || ORDERS.has(norms[at]!) || norms[at] === 'for';
    const counted = kinds[at + 1] === NUMBER || SMALL_NUMBERS.has(norms[at + 1]!);
    // "for 18 months"
    const lasts = LASTS.test(norms[at + 2] ?? '');
    if (opens && counted && !lasts && (at + 1 < q.first || at + 1 >= q.next)) return true;
  }
  return false;
}

const ORDERS = words('order orders ordered ordering');
const LASTS = /^(?:hours?|days?|weeks?|months?|years?|percent|%|-)$/;

/** The comma before "which" or "who", back from the end of an aside; -1 where it is none. */
function asideStart(norms: readonly string[], last: number, firstToken: number): number {
  for (let at = last; at > Math.max(firstToken, last - LONGEST_ASIDE); at--)
    if (norms[at - 1] === ',') return norms[at] === 'which' || norms[at] === 'who' ? at - 1 : -1;
  return -1;
}

/** In tokens. */
const LONGEST_ASIDE = 12;

/** In sentences: the headline and what a report begins with. */
const FIRST_SENTENCES = 8;

/** The firm that is bought, by its own sentence, else by the first of the article that names whom somebody buys. */
export function boughtFor(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  q: ReadQuantity,
): FigureSubject | null {
  const own = boughtIn(article, names, sentence, q.next);
  if (own !== null) return own;
  for (let s = 0; s < Math.min(FIRST_SENTENCES, article.sentences.length); s++) {
    const bought = boughtIn(article, names, article.sentences[s]!, Number.POSITIVE_INFINITY);
    if (bought !== null) return bought;
  }
  return null;
}

/** The name behind "buy", "take over", "bid for", "acquisition of", "sale of", with a noun or two between, or behind "for" and the price. */
function boughtIn(article: Article, names: MentionFacts, sentence: Sentence, priceEnd: number): FigureSubject | null {
  const { norms } = article.tokens;
  const firms = mentionsIn(names, sentence).filter(({ kind, form }) => kind === 'organisation' && form !== 'common');
  for (let i = sentence.firstToken; i < sentence.endToken - 1; i++) {
    const norm = norms[i]!;
    const before = norms[i - 1] ?? '';
    const opens =
      BUYS.has(norm) ||
      (norm === 'over' && /^tak(?:e|es|ing|en)$/.test(before)) ||
      ((norm === 'for' || norm === 'of') && (DEALS.has(before) || before === 'sale')) ||
      (norm === 'for' && i >= priceEnd && i < priceEnd + TO_FIRM);
    if (!opens) continue;
    const found = firmBehind(article, names, sentence, i, firms);
    if (found !== null) return found;
  }
  return null;
}

function firmBehind(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  i: number,
  firms: readonly Mention[],
): FigureSubject | null {
  const { norms, starts, flags, kinds } = article.tokens;
  let at = i + 1;
  // "its Vestrian rival Brenmark"
  const isPassed = (k: number): boolean =>
    !(flags[k]! & CAPITAL) || FIRMS.has(norms[k + 1] ?? '') || isDemonym(names, sentence, starts[k]!);
  while (at < sentence.endToken && at < i + 6 && kinds[at] === WORD && isPassed(at)) {
    if (norms[at] === 'shares' || norms[at] === 'stake') return null;
    at++;
  }
  const found = firms.find(({ start, end }) => start <= (starts[at] ?? -1) && starts[at]! < end);
  if (found !== undefined) return subjectOf(article, found);
  return at >= sentence.endToken ? null : nameAt(article, sentence, at);
}

const isDemonym = (names: MentionFacts, sentence: Sentence, start: number): boolean =>
  mentionsIn(names, sentence).some((mention) => mention.form === 'demonym' && mention.start === start);

/** A name of one to three capitalised words that begins here, which nobody knows. */
function nameAt({ tokens, text }: Article, { endToken }: Sentence, at: number): FigureSubject | null {
  const { kinds, flags, starts, ends } = tokens;
  let next = at;
  while (next < endToken && next < at + 3 && kinds[next] === WORD && (flags[next]! & CAPITAL) !== 0) next++;
  if (next === at) return null;
  const [start, end] = [starts[at]!, ends[next - 1]!];
  return { start, end, referent: null, text: text.slice(start, end) };
}

/** The firm whose staff it is: the body named last before the verb, else a name that nobody knows. */
export function employerOf(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  verb: number,
): FigureSubject | null {
  const end = article.tokens.starts[verb]!;
  const firms = mentionsIn(names, sentence).filter(
    (mention) =>
      mention.kind === 'organisation' && mention.form !== 'common' && mention.referent !== null && mention.end <= end,
  );
  const last = firms.at(-1);
  return last === undefined ? nameBefore(article, sentence, verb) : subjectOf(article, last);
}

/** "Brenmark employs 8,400 people": the capitalised words right before the verb at this token. */
function nameBefore(article: Article, sentence: Sentence, verb: number): FigureSubject | null {
  const { norms, kinds, flags } = article.tokens;
  let first = verb;
  while (
    first > sentence.firstToken &&
    verb - first < 3 &&
    kinds[first - 1] === WORD &&
    (flags[first - 1]! & CAPITAL) !== 0
  )
    first--;
  while (first < verb && (PHRASE_ENDS.has(norms[first]!) || /^(?:it|the|they|who|which)$/.test(norms[first]!))) first++;
  // "G-III has": half a name.
  if (first > sentence.firstToken && norms[first - 1] === '-') return null;
  return first === verb ? null : nameAt(article, { ...sentence, endToken: verb }, first);
}

/** "including debt": another sum than the price. */
export function includesDebt({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): boolean {
  // "Together with the net debt, the deal is worth $17.7bn"
  for (let at = firstToken; at < q.first; at++)
    if (/^debts?$/.test(norms[at]!) && hasWith(norms, Math.max(firstToken, at - 4), at)) return true;
  for (let at = q.next; at < Math.min(endToken, q.next + 8); at++)
    if (norms[at] === 'debt' || norms[at] === 'debts') return /^(?:including|with|of|assumed)$/.test(norms[at - 1]!);
  return false;
}

function hasWith(norms: readonly string[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (/^(?:including|with|plus|counting)$/.test(norms[at]!)) return true;
  return false;
}

/** "employs 8,400 people", "has 8,900 employees", "a workforce of 8,400"; -1 for others who work. */
export function staffAt({ norms }: Tokens, q: ReadQuantity, noun: string): number {
  // "I employ thousands of people".
  if (q.form === 'open') return -1;
  const before = norms[q.first - 1] ?? '';
  if (/^employ(?:s|ed|ing)?$/.test(before)) return noun === '' || STAFF.has(noun) ? q.first - 1 : -1;
  if (before === 'of' && norms[q.first - 2] === 'workforce') return q.first - 2;
  return noun === 'employee' && /^(?:has|have|had)$/.test(before) ? q.first - 1 : -1;
}
