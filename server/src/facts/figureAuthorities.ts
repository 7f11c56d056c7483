import { type Article, type Sentence, type Tokens, WORD } from '../article/types';
import { PHRASE_ENDS, singularOf } from '../english/nouns';
import { SMALL_NUMBERS } from '../english/numberWords';
import { ANONYMOUS_NOUNS, BODY_NOUNS, ROLE_NOUNS } from '../english/speakerNouns';
import type { Span } from '../text/span';
import { mentionsIn, subjectOf } from './figureSubjects';
import { CUE, nextWithFigureTraits } from './figureTraits';
import type { MentionFacts } from './mentions';
import type { FigureSubject, Mention, Quotation } from './types';

/** On whose word: the speaker of the quotation around it, "according to …", or the subject of the sentence's verb of saying. */
export function attributionFor(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  at: Span,
  quotations: readonly Quotation[],
): FigureSubject | null {
  const speaker = speakerAround(quotations, at);
  if (speaker !== null) return speaker;
  return sayerIn(article, names, sentence, at);
}

/** Who says the words that the figure stands in. Quotations are in the order in which they begin. */
function speakerAround(quotations: readonly Quotation[], at: Span): FigureSubject | null {
  for (let k = 0; k < quotations.length; k++) {
    const { spans } = quotations[k]!;
    if (spans[0]!.start > at.start) return null;
    const speaker = standsWithin(spans, at) ? quotations[k]!.speaker : null;
    if (speaker === null) continue;
    const { start, end, referent, text } = speaker;
    return { start, end, referent, text };
  }
  return null;
}

function standsWithin(spans: readonly Span[], at: Span): boolean {
  for (let k = 0; k < spans.length; k++) if (spans[k]!.start <= at.start && at.end <= spans[k]!.end) return true;
  return false;
}

/** Who says what the sentence tells, by its verb of saying or "according to". */
function sayerIn(article: Article, names: MentionFacts, sentence: Sentence, at: Span): FigureSubject | null {
  const { tokens } = article;
  const end = sentence.endToken;
  const cue = nextWithFigureTraits(tokens, sentence.firstToken, end, CUE);
  if (cue >= end) return null;
  const here = mentionsIn(names, sentence);
  let best: FigureSubject | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let i = cue; i < end; i = nextWithFigureTraits(tokens, i + 1, end, CUE)) {
    const norm = tokens.norms[i]!;
    let found: FigureSubject | null = null;
    if (norm === 'according' && tokens.norms[i + 1] === 'to') found = nameFrom(article, here, i + 2, sentence);
    else if (norm !== 'according' && tokens.kinds[i] === WORD) {
      if (norm === 'put' && !/^(?:the|its|their)$/.test(tokens.norms[i + 1] ?? '')) continue;
      if ((norm === 'gave' || norm === 'gives') && !givesCount(tokens, i)) continue;
      if ((norm === 'counts' || norm === 'counted') && tokens.starts[i + 1] !== at.start) continue;
      // "… including 17 officers, and announced a curfew" goes on with what the sentence is about.
      if (tokens.starts[i]! >= at.end && tokens.norms[i - 1] === 'and' && tokens.norms[i - 2] === ',') continue;
      if (norm === 'reports' && REPORTS_ON.has(tokens.norms[i + 1] ?? '')) continue;
      const behind = tokens.starts[i]! >= at.end ? nameBehind(article, here, i, sentence) : null;
      found = behind ?? nameBefore(article, here, i, sentence);
    }
    if (found === null || (found.start < at.end && at.start < found.end)) continue;
    const distance = Math.abs(tokens.starts[i]! - at.start);
    if (distance < bestDistance) {
      best = found;
      bestDistance = distance;
    }
  }
  return best;
}

/** Who does what the verb at this token says. */
export function subjectBefore(
  article: Article,
  names: MentionFacts,
  verb: number,
  sentence: Sentence,
): FigureSubject | null {
  return nameBefore(article, mentionsIn(names, sentence), verb, sentence);
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
  // "Orlat Aid (a branch of Velm Rescue) said": the subject stands before the aside.
  if (tokens.norms[end - 1] === ')') {
    const open = bracketBefore(tokens, end - 1, sentence.firstToken);
    if (open > sentence.firstToken) return nameBefore(article, here, open, sentence);
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
        !closesBracket(article.text, one.end, from) &&
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

/** Where the bracket opens that token `close` closes; -1 where that is not near. */
function bracketBefore({ norms }: Tokens, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && close - i < 20; i--) {
    if (norms[i] === '(') return i;
    if (norms[i] === ')') return -1;
  }
  return -1;
}

/** "Orlat Aid (a branch of Velm Rescue), said": what stands between brackets is an aside, and no subject. */
function closesBracket(text: string, from: number, to: number): boolean {
  const close = text.indexOf(')', from);
  if (close < 0 || close >= to) return false;
  const open = text.indexOf('(', from);
  return open < 0 || open > close;
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

const CLAUSE_MARKS: ReadonlySet<string> = new Set([';', ':', '"', '“', '”']);

/** "The post, which named no street, said": where the subject ends that a relative clause stands behind; else -1. */
function relativeBefore(tokens: Tokens, sentence: Sentence, start: number, end: number): number {
  const { norms } = tokens;
  const from = Math.min(start, end - 1);
  for (let at = from - 1; at > sentence.firstToken && at > from - 14; at--) {
    if (CLAUSE_MARKS.has(norms[at]!)) return -1;
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
