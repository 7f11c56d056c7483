import { type Article, type Sentence, type Tokens, WORD } from '../article/types';
import { PHRASE_ENDS } from '../english/nouns';
import { firstEndingAfter, type Span } from '../text/span';
import type { MentionFacts } from './mentions';
import type { FigureSubject, Mention } from './types';

/** The mentions of one sentence, in order. */
export function mentionsIn(names: MentionFacts, span: Span): readonly Mention[] {
  const { mentions } = names;
  const first = firstEndingAfter(mentions, span.start);
  let end = first;
  while (end < mentions.length && mentions[end]!.start < span.end) end++;
  return mentions.slice(first, end);
}

export function subjectOf(article: Article, mention: Mention): FigureSubject {
  return {
    start: mention.start,
    end: mention.end,
    referent: mention.referent,
    text: article.text.slice(mention.start, mention.end),
  };
}

export const isNamed = (mention: Mention): boolean =>
  mention.form !== 'pronoun' && mention.form !== 'common' && mention.referent !== null;

/** What people win themselves. All else that is counted in money or percent belongs to a body, a state or a thing. */
const PERSONAL: ReadonlySet<string> = new Set(['share of the vote', 'approval', 'fine']);

/**
 * Whose figure it is: the first actor or thing that the sentence names before the number, else the nearest after it. A
 * person whom the sentence only lets speak of it ("Roe supports a $12 wage", "Roe’s vote for the $2 billion package") is
 * not whose it is; with a pronoun before the number, it is somebody named earlier.
 */
export function ownerFor(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  at: number,
  measure: string,
): FigureSubject | null {
  const here = mentionsIn(names, sentence).filter(
    (mention) => isNamed(mention) && !standsAside(article, mention, at, sentence.end),
  );
  // "results gave Sabel 51.1 percent": whose share it is stands right before it.
  const beside = measure === VOTE_SHARE ? here.find((mention) => isGiven(article, mention, at)) : undefined;
  const before = beside ?? here.find((mention) => mention.end <= at);
  if (before === undefined && opensWithPronoun(article.tokens, sentence, at)) return null;
  const found = before ?? behind(article, here, at, measure);
  if (found === undefined || (found.kind === 'person' && !PERSONAL.has(measure))) return null;
  return subjectOf(article, found);
}

/**
 * Who only says what something else costs or earns, orders it or reckons with it: "Orlat Watch said the bill would cost
 * $5bn", "commissioned by the Velm Office at a cost of …", "expected in a Nordwind poll", "according to Nordwind".
 */
function standsAside({ text }: Article, { start, end }: Mention, at: number, last: number): boolean {
  if (BY.test(text.slice(Math.max(0, start - 8), start))) return true;
  if (end <= at) return SAYS_OF_OTHERS.test(text.slice(end, at));
  return (
    RECKONED.test(text.slice(Math.max(0, start - 18), start)) ||
    RECKONING.test(text.slice(end, Math.min(last, end + 12)))
  );
}

const BY = /\bby (?:the )?$/;
const SAYS_OF_OTHERS =
  /^ (?:also )?(?:says?|said|estimates?|estimated|reckons?|reckoned|warns?|warned|believes?|found|(?:told|reported|announced|calculated|predicted|forecast)(?: [\p{L}\p{N}-]+){0,3}? that)(?: that)?(?: (?:on )?\p{Lu}\p{L}+day)?(?: that)? (?:(?:an?|this|these|those|his|her)\b|the (?!compan|firm|group|bank|carrier|airline|party|agency|country|government|business|retailer|maker|unit|(?:budget|revenues?|profits?|costs?)(?! of\b)))/u;
const RECKONED = /\b(?:according to|analysts? (?:at|from|with)|economists? (?:at|from)|polled by|from) (?:the )?$/;
const RECKONING = /^ (?:polls?|surveys?|data|figures|estimates?|forecasts?|analysts?|economists?)\b/;

/** "$2 billion for Orlat"; of a share of the vote only "voted for Lenk", not "to Lenk's 49 percent". */
function behind({ text }: Article, mentions: readonly Mention[], at: number, measure: string): Mention | undefined {
  // "a $400 million deal for 20 tanks from Germany"
  if (measure === ORDER) return undefined;
  const first = mentions.find(({ start }) => start >= at);
  const another = measure === VOTE_SHARE && first !== undefined && !/\bfor\s/.test(text.slice(at, first.start));
  return another ? undefined : first;
}

/** "Dorna Salt will cut 1,200 jobs": a name of two words or more that nobody knows, before the verb at this token. */
export function doerAt(article: Article, sentence: Sentence, verb: number): FigureSubject | null {
  const { norms, flags, kinds, starts, ends } = article.tokens;
  let end = verb;
  while (end > sentence.firstToken && /^(?:will|is|are|has|have|had|also|to)$/.test(norms[end - 1]!)) end--;
  let first = end;
  while (first > sentence.firstToken && kinds[first - 1] === WORD && flags[first - 1]! & 2 && end - first < 5) first--;
  while (first < end && PHRASE_ENDS.has(norms[first]!)) first++;
  if (end - first < 2) return null;
  const [start, last] = [starts[first]!, ends[end - 1]!];
  return { start, end: last, referent: null, text: article.text.slice(start, last) };
}

/** "gave Sabel" right before the number at `at`; "leads Sabel" is somebody else's. */
const isGiven = ({ text }: Article, { start, end }: Mention, at: number): boolean =>
  end === at - 1 && /\b(?:gave|gives?|giving|showed|shows?|handed) $/.test(text.slice(Math.max(0, start - 8), start));

export const VOTE_SHARE = 'share of the vote';
/** What a state or a firm pays for goods that are counted. */
export const ORDER = 'order value';

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'who']);

function opensWithPronoun(tokens: Tokens, sentence: Sentence, at: number): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken && tokens.starts[i]! < at; i++) {
    if (PRONOUNS.has(tokens.norms[i]!)) return true;
  }
  return false;
}

/** Who gives and who gets: "the U.S. has given Ukraine $5bn", "$5bn in aid to Ukraine from the U.S.". */
export function partiesOfAid(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  at: Span,
): { readonly recipient: FigureSubject | null; readonly donor: Mention | null } {
  const { tokens } = article;
  const here = mentionsIn(names, sentence).filter(
    (mention) => isNamed(mention) && mention.kind !== 'weapon' && mention.kind !== 'platform',
  );
  let recipient: Mention | undefined;
  let donor: Mention | undefined;
  for (const mention of here) {
    const link = wordBefore(tokens, sentence, mention.start);
    if (mention.start >= at.end) {
      if (recipient === undefined && (link === 'to' || link === 'for')) recipient = mention;
      if (donor === undefined && (link === 'from' || link === 'by')) donor = mention;
    } else if (mention.end <= at.start && isBeforeAid(tokens, sentence, mention)) {
      // "Vestria's military aid to Keldova now stands at …", "Vestrian aid".
      donor ??= mention;
    } else if (mention.end <= at.start && (link === 'to' || link === 'for') && mention.form !== 'demonym') {
      recipient = mention;
    } else if (mention.end <= at.start) {
      const verb = verbBetween(tokens, sentence, mention.end, at.start);
      if (verb === null && GIVES.test(link)) recipient = mention;
      else if (verb === 'gets') recipient = mention;
      else if (verb === 'gives' && donor === undefined) donor = mention;
      else if (verb === 'gives') recipient = recipient ?? mention;
    }
  }
  return { recipient: recipient === undefined ? null : subjectOf(article, recipient), donor: donor ?? null };
}

function isBeforeAid(tokens: Tokens, sentence: Sentence, mention: Mention): boolean {
  let k = sentence.firstToken;
  while (k < sentence.endToken && tokens.starts[k]! < mention.end) k++;
  if (tokens.norms[k] === "'s") k++;
  else if (mention.form !== 'demonym') return false;
  for (let at = k; at < Math.min(sentence.endToken, k + 3); at++) {
    if (tokens.norms[at] === 'aid' || tokens.norms[at] === 'assistance') return true;
  }
  return false;
}

const GETS = /^(?:receiv|obtain|accept|gets?$|got$|secur)/;
const GIVES =
  /^(?:provid|giv|gave|send|sent|pledg|donat|commit|contribut|deliver|allocat|approv|announc|suppl|offer|grant)/;

function verbBetween(tokens: Tokens, sentence: Sentence, from: number, to: number): 'gets' | 'gives' | null {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (tokens.starts[i]! < from) continue;
    if (tokens.starts[i]! >= to) return null;
    if (GETS.test(tokens.norms[i]!)) return 'gets';
    if (GIVES.test(tokens.norms[i]!)) return 'gives';
  }
  return null;
}

function wordBefore(tokens: Tokens, sentence: Sentence, offset: number): string {
  let found = '';
  for (let i = sentence.firstToken; i < sentence.endToken && tokens.starts[i]! < offset; i++) {
    if (tokens.norms[i] !== 'the') found = tokens.norms[i]!;
  }
  return found;
}
