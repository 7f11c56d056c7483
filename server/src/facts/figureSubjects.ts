import { type Article, type Sentence, type Tokens, WORD } from '../article/types';
import { PREDICATES_BEFORE } from '../english/measures';
import { PHRASE_ENDS, singularOf } from '../english/nouns';
import { SMALL_NUMBERS } from '../english/numberWords';
import { ANONYMOUS_NOUNS, BODY_NOUNS, ROLE_NOUNS } from '../english/speakerNouns';
import { firstEndingAfter, type Span } from '../text/span';
import type { MentionFacts } from './mentions';
import type { FigureSubject, Mention, Quotation } from './types';

/** The mentions of one sentence, in order. */
export function mentionsIn(names: MentionFacts, span: Span): readonly Mention[] {
  const found: Mention[] = [];
  for (let m = firstEndingAfter(names.mentions, span.start); m < names.mentions.length; m++) {
    const mention = names.mentions[m]!;
    if (mention.start >= span.end) break;
    found.push(mention);
  }
  return found;
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

const LOCATIVES = new Set([
  'in',
  'at',
  'near',
  'around',
  'on',
  'outside',
  'inside',
  'across',
  'throughout',
  'over',
  'of',
  'against',
]);
const NOT_PLACES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|islamic|god|twitter|facebook|telegram|reuters|afp|ap|least|most|christmas|easter|ramadan|thanksgiving)$/;

/** Verbs that open another statement behind a figure. */
const SAYING_BESIDES = new Set(
  'charging saying claiming adding accusing alleging arguing insisting warning vowing noting blaming'.split(' '),
);

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
  for (let i = sentence.firstToken; i + 1 < sentence.endToken; i++) {
    if (tokens.kinds[i] !== WORD) continue;
    // "left 50 dead, charging that they fought in Vestria": what is said besides has places of its own.
    if (tokens.starts[i]! > near && SAYING_BESIDES.has(tokens.norms[i]!)) break;
    if (!LOCATIVES.has(tokens.norms[i]!)) continue;
    // The "Islamic State in Iraq" is no place.
    if (tokens.norms[i - 1] === 'state' && tokens.norms[i - 2] === 'islamic') continue;
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
      at >= sentence.endToken ||
      tokens.kinds[at] !== WORD ||
      !(tokens.flags[at]! & 2) ||
      NOT_PLACES.test(tokens.norms[at]!) ||
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

const ATTACKS =
  /^(?:air|drone|missile|artillery|coalition|airstrikes?|strikes?|raids?|attacks?|shelling|bombings?|bombardment)$/;

function isAttackOf(tokens: Tokens, sentence: Sentence, from: number): boolean {
  let at = sentence.firstToken;
  while (at < sentence.endToken && tokens.starts[at]! < from) at++;
  return at < sentence.endToken && ATTACKS.test(tokens.norms[at]!);
}

const EVENTS =
  /^(?:fighting|violence|war|fire|custody|hospitals?|schools?|clash(?:es)?|crash(?:es)?|attacks?|(?:air)?strikes?|raids?|blasts?|bombings?|explosions?|shootings?|accidents?|floods?|storms?|protests?|riots?|battles?)$/;

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

const CUES =
  /^(?:said|says|say|told|reported|reports|claimed|claims|stated|announced|estimates|estimated|confirmed|added|put|gave|gives|counts|counted)$/;

/** On whose word: the speaker of the quotation around it, "according to …", or the subject of the sentence's verb of saying. */
export function attributionFor(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  at: Span,
  quotations: readonly Quotation[],
): FigureSubject | null {
  for (const quotation of quotations) {
    if (quotation.speaker === null || !quotation.spans.some((span) => span.start <= at.start && at.end <= span.end))
      continue;
    const { start, end, referent, text } = quotation.speaker;
    return { start, end, referent, text };
  }
  const { tokens } = article;
  const here = mentionsIn(names, sentence);
  let best: FigureSubject | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const norm = tokens.norms[i]!;
    let found: FigureSubject | null = null;
    if (norm === 'according' && tokens.norms[i + 1] === 'to') found = nameFrom(article, here, i + 2, sentence);
    else if (CUES.test(norm) && tokens.kinds[i] === WORD) {
      if (norm === 'put' && !/^(?:the|its|their)$/.test(tokens.norms[i + 1] ?? '')) continue;
      if ((norm === 'gave' || norm === 'gives') && !givesCount(tokens, i)) continue;
      if ((norm === 'counts' || norm === 'counted') && tokens.starts[i + 1] !== at.start) continue;
      if (norm === 'reports' && REPORTS_ON.has(tokens.norms[i + 1] ?? '')) continue;
      const behind = tokens.starts[i]! >= at.end ? nameBehind(article, here, i, sentence) : null;
      found = behind ?? nameBefore(article, here, i, sentence);
    }
    if (found === null || (found.start < at.end && at.start < found.end)) continue;
    const cue = tokens.starts[i]!;
    const distance = Math.abs(cue - at.start);
    if (distance < bestDistance) {
      best = found;
      bestDistance = distance;
    }
  }
  return best;
}

/** "conflicting reports on the number of casualties": no verb. */
const REPORTS_ON = new Set(['on', 'of', 'about', 'from', 'in', 'emerged']);

/** "40 were killed, said the ministry.": the verb before its subject, which ends the clause. */
function nameBehind(article: Article, here: readonly Mention[], cue: number, sentence: Sentence): FigureSubject | null {
  const { norms, kinds } = article.tokens;
  if (norms[cue] !== 'said' || norms[cue + 1] !== 'the') return null;
  const found = nameFrom(article, here, cue + 1, sentence);
  if (found === null) return null;
  let next = cue + 1;
  while (next < sentence.endToken && article.tokens.starts[next]! < found.end) next++;
  const closes = next >= sentence.endToken || kinds[next] !== WORD || /^(?:which|who|in|on|late)$/.test(norms[next]!);
  return closes ? found : null;
}

/** The name after "according to": the words as written, with the actor that they name. */
function nameFrom(article: Article, here: readonly Mention[], first: number, sentence: Sentence): FigureSubject | null {
  const { tokens } = article;
  const limit = Math.min(sentence.endToken, first + 9);
  let at = first;
  while (at < limit && /^(?:the|a|an)$/.test(tokens.norms[at]!)) at++;
  const start = at;
  while (at < limit && (tokens.kinds[at] === WORD || isInside(tokens, at)) && !endsName(tokens.norms[at]!, at > start))
    at++;
  return at <= start ? null : named(article, here, start, at);
}

function endsName(norm: string, inside: boolean): boolean {
  if (SMALL_NUMBERS.has(norm)) return true;
  return PHRASE_ENDS.has(norm) && !(inside && (norm === 'of' || norm === 'for' || norm === 'the'));
}

/** "gave a slightly lower toll of 31". */
function givesCount(tokens: Tokens, cue: number): boolean {
  for (let at = cue + 1; at < cue + 6; at++)
    if (/^(?:toll|figure|count|number)$/.test(tokens.norms[at] ?? '')) return true;
  return false;
}

/** "the" begins another noun phrase, but not in "the Organisation for the Prohibition of …". */
function isNewPhrase(tokens: Tokens, at: number): boolean {
  return tokens.norms[at] === 'the' && !/^(?:of|for)$/.test(tokens.norms[at - 1] ?? '');
}

/** A hyphen within a name: "Al-Quds hospital". */
function isInside(tokens: Tokens, at: number): boolean {
  return tokens.norms[at] === '-' && !(tokens.flags[at]! & 1) && !(tokens.flags[at + 1]! & 1);
}

/**
 * The subject of a verb of saying: the last person or organisation before it that no preposition makes a place or an
 * object, else the noun phrase directly before it.
 */
function nameBefore(article: Article, here: readonly Mention[], cue: number, sentence: Sentence): FigureSubject | null {
  const { tokens } = article;
  let end = cue;
  while (
    end - 1 >= sentence.firstToken &&
    /^(?:have|has|had|also|reportedly|later|earlier)$/.test(tokens.norms[end - 1]!)
  )
    end--;
  if (/^(?:was|were|been|being|be|is|are)$/.test(tokens.norms[end - 1] ?? '')) {
    // "22 injuries were reported by the rescuers".
    return tokens.norms[cue + 1] === 'by' ? nameFrom(article, here, cue + 2, sentence) : null;
  }
  const start = phraseStart(tokens, sentence, end);
  const relative = relativeBefore(tokens, sentence, start, end);
  if (relative > sentence.firstToken) return nameBefore(article, here, relative, sentence);
  const opens = /^(?:the|a|an)$/.test(tokens.norms[start - 1] ?? '') ? start - 2 : start - 1;
  const preposition =
    /^(?:in|at|from|to|near|on|by|with)$/.test(tokens.norms[opens] ?? '') &&
    // "a statement by the group said".
    !(tokens.norms[opens] === 'by' && opens < start - 1);
  if (start < end && !preposition) {
    const phrase = named(article, here, start, end);
    // "Garre counts eleven dead": a town has no word of its own.
    return isPlace(here, phrase) ? null : phrase;
  }
  // "activists in the town reported".
  if (preposition && SPEAKERS.some((nouns) => nouns.has(singularOf(tokens.norms[opens - 1] ?? '')))) {
    const outer = phraseStart(tokens, sentence, opens);
    if (outer < opens) return named(article, here, outer, opens);
  }
  const limit = tokens.starts[Math.max(sentence.firstToken, cue - 20)]!;
  const from = tokens.starts[start] ?? limit;
  const actor = here
    .filter(
      (one) =>
        one.start >= limit &&
        one.end <= from &&
        (one.kind === 'person' || one.kind === 'organisation') &&
        one.form !== 'pronoun' &&
        one.form !== 'demonym',
    )
    .at(-1);
  if (actor !== undefined) return subjectOf(article, actor);
  // A name that nobody knows, at the head of the sentence: "Ost Civil Defence, a rescue service in the region, said".
  let last = sentence.firstToken;
  while (
    last < start &&
    tokens.kinds[last] === WORD &&
    tokens.flags[last]! & 2 &&
    !PHRASE_ENDS.has(tokens.norms[last]!)
  )
    last++;
  return last > sentence.firstToken + 1 ? span(article, sentence.firstToken, last) : null;
}

const SPEAKERS: readonly ReadonlySet<string>[] = [ROLE_NOUNS, BODY_NOUNS, ANONYMOUS_NOUNS];

/** Where the noun phrase begins that ends before token `end`. */
function phraseStart(tokens: Tokens, sentence: Sentence, end: number): number {
  let start = end;
  while (start - 1 >= sentence.firstToken && end - start < 9) {
    if (tokens.kinds[start - 1] !== WORD && !isInside(tokens, start - 1)) break;
    const compound = tokens.norms[start - 2] === '-' && !(tokens.flags[start - 1]! & 1);
    if (isNewPhrase(tokens, start - 1)) break;
    if (!compound && endsName(tokens.norms[start - 1]!, true) && tokens.norms[start - 1] !== "'s") break;
    start--;
  }
  while (start < end && (tokens.kinds[start] !== WORD || /^(?:of|for|the)$/.test(tokens.norms[start]!))) start++;
  return start;
}

/** "The claim, which did not mention a wedding, said": where the subject ends that a relative clause stands behind; else -1. */
function relativeBefore(tokens: Tokens, sentence: Sentence, start: number, end: number): number {
  const { norms } = tokens;
  const from = Math.min(start, end - 1);
  for (let at = from - 1; at > sentence.firstToken && at > from - 14; at--) {
    if (/^[;:"“”]$/.test(norms[at]!)) return -1;
    if (norms[at] !== 'which' && norms[at] !== 'who') continue;
    // "a blast which the army said killed 40": the army says so.
    const object =
      at + 1 >= start || (tokens.flags[at + 1]! & 2) !== 0 || /^(?:the|a|an|its|his|her)$/.test(norms[at + 1]!);
    if (object) return -1;
    return norms[at - 1] === ',' ? at - 1 : at;
  }
  return -1;
}

function isPlace(here: readonly Mention[], phrase: FigureSubject): boolean {
  return here.some(({ start, end, kind }) => kind === 'place' && start === phrase.start && end === phrase.end);
}

/** The words `[first, next)` with the actor among them, if it is not merely a part of a compound ("ISIS-affiliated"). */
function named(article: Article, here: readonly Mention[], first: number, next: number): FigureSubject {
  const whole = span(article, first, next);
  const actor = here.find(
    (one) =>
      // "The Corran Times" has its article in its name.
      one.start >= whole.start - 4 &&
      one.end > whole.start &&
      one.end <= whole.end &&
      (one.kind === 'person' || one.kind === 'organisation') &&
      one.form !== 'demonym' &&
      article.text[one.end] !== '-' &&
      article.text[one.start - 1] !== '-',
  );
  if (actor === undefined) return whole;
  const start = Math.min(whole.start, actor.start);
  return { start, end: whole.end, referent: actor.referent, text: article.text.slice(start, whole.end) };
}

function span(article: Article, first: number, next: number): FigureSubject {
  const start = article.tokens.starts[first]!;
  const end = article.tokens.ends[next - 1]!;
  return { start, end, referent: null, text: article.text.slice(start, end) };
}
