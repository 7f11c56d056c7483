import { type Article, type Sentence, type Tokens, WORD } from '../article/types';
import { EQUIPMENT_AFTER_NAME, EQUIPMENT_MODIFIERS } from '../english/equipmentWords';
import { LOCATIVES, SAYING_BESIDES } from '../english/figureWords';
import { PREDICATES_BEFORE } from '../english/measures';
import { MONTHS } from '../english/months';
import { PHRASE_ENDS } from '../english/nouns';
import { SMALL_NUMBERS } from '../english/numberWords';
import { words } from '../english/words';
import { firstEndingAfter, type Span } from '../text/span';
import { nextWithFigureTraits, PLACING } from './figureTraits';
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

const isNamed = (mention: Mention): boolean =>
  mention.form !== 'pronoun' && mention.form !== 'common' && mention.referent !== null;

/** The weapon or platform that a property belongs to: nearest before, else after, else the one last spoken of ("These missiles …"). */
export function weaponFor(
  article: Article,
  names: MentionFacts,
  sentenceIndex: number,
  at: number,
): FigureSubject | null {
  const sentence = article.sentences[sentenceIndex]!;
  const here = mentionsIn(names, sentence).filter(isWeapon);
  const before = here.filter((mention) => mention.end <= at).at(-1);
  if (before !== undefined) return subjectOf(article, before);
  const unknown = unknownWeapon(article, names, sentence, at);
  if (unknown !== null) return unknown;
  const block = article.blocks[sentence.block]!;
  if (refersBack(article.tokens, sentence)) {
    for (let s = sentenceIndex - 1; s >= block.firstSentence && s >= sentenceIndex - 3; s--) {
      const earlier = mentionsIn(names, article.sentences[s]!).filter(isWeapon).at(-1);
      if (earlier !== undefined) return subjectOf(article, earlier);
    }
  }
  const after = here.find((mention) => mention.start >= at);
  return after === undefined ? null : subjectOf(article, after);
}

/** "The Kestrel missile has a range of 180 km": a name that nobody knows, with the noun that says what bears it. */
function unknownWeapon(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  before: number,
): FigureSubject | null {
  const { norms, flags, kinds, starts, ends } = article.tokens;
  for (let i = sentence.firstToken + 1; i < sentence.endToken && starts[i]! < before; i++) {
    if (kinds[i] !== WORD || (flags[i]! & 2) !== 0 || !EQUIPMENT_AFTER_NAME.has(norms[i]!)) continue;
    let last = i - 1;
    while (last > sentence.firstToken && !(flags[last]! & 2) && EQUIPMENT_MODIFIERS.has(norms[last]!)) last--;
    let first = last + 1;
    while (first > sentence.firstToken && kinds[first - 1] === WORD && flags[first - 1]! & 2 && last - first < 2)
      first--;
    while (first <= last && PHRASE_ENDS.has(norms[first]!)) first++;
    if (first > last) continue;
    const text = article.text.slice(starts[first]!, ends[last]!);
    // "the Vestrian missiles", "Army helicopters": whose they are.
    const others = mentionsIn(names, { start: starts[first]!, end: ends[last]! });
    if (/(?:an|ish|ese|i)$/.test(text) || others.length > 0) continue;
    return { start: starts[first]!, end: ends[last]!, referent: null, text };
  }
  return null;
}

function isWeapon(mention: Mention): boolean {
  return (mention.kind === 'weapon' || mention.kind === 'platform') && isNamed(mention);
}

function refersBack(tokens: Tokens, sentence: Sentence): boolean {
  for (let at = sentence.firstToken; at < Math.min(sentence.endToken, sentence.firstToken + 3); at++) {
    if (/^(?:these|this|they|it|its|their|the|those|such|each|both)$/.test(tokens.norms[at]!)) return true;
  }
  return false;
}

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
  const here = mentionsIn(names, sentence).filter((mention) => isNamed(mention));
  const before = here.find((mention) => mention.end <= at);
  if (before === undefined && opensWithPronoun(article.tokens, sentence, at)) return null;
  const found = before ?? here.find((mention) => mention.start >= at);
  if (found === undefined || (found.kind === 'person' && !PERSONAL.has(measure))) return null;
  return subjectOf(article, found);
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

function opensWithPronoun(tokens: Tokens, sentence: Sentence, at: number): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken && tokens.starts[i]! < at; i++) {
    if (/^(?:he|she|they|it|who)$/.test(tokens.norms[i]!)) return true;
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

const NOT_PLACES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|islamic|god|twitter|facebook|telegram|reuters|afp|ap|least|most|richter|christmas|easter|ramadan|thanksgiving)$/;

/** Where it happened: the place named after a locative preposition, nearest to the number; names we do not know count too. */
export function placeFor(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  near: number,
): FigureSubject | null {
  const { tokens } = article;
  let best: FigureSubject | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  const here = mentionsIn(names, sentence);
  const last = sentence.endToken - 1;
  for (
    let i = nextWithFigureTraits(tokens, sentence.firstToken, last, PLACING);
    i < last;
    i = nextWithFigureTraits(tokens, i + 1, last, PLACING)
  ) {
    if (tokens.kinds[i] !== WORD) continue;
    // "left 50 dead, charging that they fought in Vestria": what is said besides has places of its own.
    if (tokens.starts[i]! > near && (SAYING_BESIDES.has(tokens.norms[i]!) || opensPart(tokens, i))) break;
    if (!LOCATIVES.has(tokens.norms[i]!)) continue;
    // The "Islamic State in Iraq" is no place.
    if (tokens.norms[i - 1] === 'state' && tokens.norms[i - 2] === 'islamic') continue;
    // "the Geological Survey in Golden": where it sits.
    if (isSeat(tokens, here, i)) continue;
    let at = i + 1;
    // "in the northern town of Velm", "near the village of Ost".
    let steps = 0;
    while (at < sentence.endToken && tokens.kinds[at] === WORD && !(tokens.flags[at]! & 2) && steps < 5) {
      if (
        PHRASE_ENDS.has(tokens.norms[at]!) &&
        tokens.norms[at] !== 'the' &&
        tokens.norms[at] !== 'of' &&
        tokens.norms[at] !== 'a' &&
        tokens.norms[at] !== "'s"
      )
        break;
      at++;
      steps++;
    }
    if (
      steps === 2 &&
      tokens.starts[i]! > near &&
      REGIONS.has(tokens.norms[at - 1]!) &&
      tokens.norms[i + 1] === 'the'
    ) {
      // "killed 40 people in the province and hundreds in towns around Lysk": the nearest, though it is not named anew.
      const region = regionSpokenOf(article, names, sentence, tokens.norms[at - 1]!);
      if (region !== null && best === null) return region;
    }
    if (
      at >= sentence.endToken ||
      tokens.kinds[at] !== WORD ||
      !(tokens.flags[at]! & 2) ||
      NOT_PLACES.test(tokens.norms[at]!) ||
      MONTHS.has(tokens.norms[at]!) ||
      (tokens.norms[at] === 'new' && tokens.norms[at + 1] === 'year')
    )
      continue;
    if (steps > 1 && tokens.norms[at - 1] !== 'of' && tokens.norms[i] === 'of') continue;
    const mention = here.find((one) => one.start <= tokens.starts[at]! && tokens.starts[at]! < one.end);
    if (mention !== undefined && (mention.form === 'demonym' || (mention.kind !== 'place' && mention.kind !== 'state')))
      continue;
    const known = mention !== undefined && (mention.kind === 'place' || mention.kind === 'state');
    const found = known ? subjectOf(article, mention) : unknownPlace(article, sentence, at);
    if (found === null) continue;
    // "in heavy Vestrian raids", "in U.S. strikes": whose they were, unless a town is named.
    const national = mention === undefined ? /(?:an|ish|ese|i)$/.test(found.text) : mention.kind === 'state';
    if (national && isAttackOf(tokens, sentence, found.end)) continue;
    // The town says more than the country.
    const broad = mention?.kind === 'state' ? 400 : 0;
    const distance = (found.start >= near ? found.start - near : (near - found.end) * 1.5) + broad;
    if (tokens.norms[i] === 'of' && mention === undefined && steps < 2) continue;
    if (distance < bestDistance) {
      best = found;
      bestDistance = distance;
    }
    i = at;
  }
  return best;
}

/** Bodies that tell of what happens elsewhere; an army in a country is where it fights. */
const SEATED: ReadonlySet<string> = words(
  'survey institute university center centre agency observatory laboratory bank ministry department institution office headquarters',
);

function isSeat({ norms, starts }: Tokens, here: readonly Mention[], locative: number): boolean {
  if (norms[locative] !== 'in' || !SEATED.has(norms[locative - 1] ?? '')) return false;
  return here.some(
    ({ kind, end, form }) => kind === 'organisation' && form !== 'common' && end + 1 === starts[locative],
  );
}

const REGIONS: ReadonlySet<string> = words('province region district county governorate oblast');
const SENTENCES_BACK = 3;

/** "the province": the last place before this sentence that is called one, else the first that the sentences before it name. */
function regionSpokenOf(article: Article, names: MentionFacts, sentence: Sentence, noun: string): FigureSubject | null {
  const { text, sentences } = article;
  const isPlace = ({ kind, form }: Mention): boolean => kind === 'place' && form !== 'demonym' && form !== 'common';
  const called = names.mentions.findLast(
    (mention) =>
      isPlace(mention) &&
      mention.end <= sentence.start &&
      (text.startsWith(` ${noun}`, mention.end) ||
        text.slice(mention.start - noun.length - 4, mention.start) === `${noun} of `),
  );
  if (called !== undefined) return subjectOf(article, called);
  const here = sentences.indexOf(sentence);
  for (let s = here - 1; s >= Math.max(0, here - SENTENCES_BACK); s--) {
    const first = mentionsIn(names, sentences[s]!).find(isPlace);
    if (first !== undefined) return subjectOf(article, first);
  }
  return null;
}

const ATTACKS =
  /^(?:air|drone|missile|artillery|coalition|airstrikes?|strikes?|raids?|attacks?|shelling|bombings?|bombardment)$/;

function isAttackOf(tokens: Tokens, sentence: Sentence, from: number): boolean {
  let at = sentence.firstToken;
  while (at < sentence.endToken && tokens.starts[at]! < from) at++;
  return at < sentence.endToken && ATTACKS.test(tokens.norms[at]!);
}

const EVENTS =
  /^(?:fighting|violence|war|fire|custody|hospitals?|schools?|clash(?:es)?|crash(?:es)?|attacks?|(?:air)?strikes?|raids?|blasts?|bombings?|explosions?|shootings?|accidents?|floods?|storms?|protests?|riots?|battles?)$/;

/** "seven people were killed, five of them in Velm", "including five in Velm": the place of a part. */
function opensPart({ norms }: Tokens, at: number): boolean {
  if (norms[at] === 'including') return /^(?:in|at|near)$/.test(norms[at + 2] ?? '');
  return norms[at] === 'of' && /^(?:them|whom)$/.test(norms[at + 1] ?? '');
}

function unknownPlace(article: Article, sentence: Sentence, first: number): FigureSubject | null {
  const { tokens } = article;
  let last = first;
  while (last + 1 < sentence.endToken) {
    const norm = tokens.norms[last + 1]!;
    const hyphen =
      (norm === '-' || norm === '‑') && last + 2 < sentence.endToken && (tokens.flags[last + 2]! & 2) !== 0;
    if (hyphen) last += 2;
    else if (
      tokens.kinds[last + 1] === WORD &&
      (tokens.flags[last + 1]! & 2) !== 0 &&
      !NOT_PLACES.test(norm) &&
      !SMALL_NUMBERS.has(norm) &&
      !PREDICATES_BEFORE.has(norm) &&
      last - first < 3
    )
      last++;
    else break;
  }
  // "Strikes on Hospital", "Killed in Fighting": a headline writes every noun so.
  if (last === first && EVENTS.test(tokens.norms[first]!)) return null;
  const start = tokens.starts[first]!;
  const end = tokens.ends[last]!;
  return { start, end, referent: null, text: article.text.slice(start, end) };
}
