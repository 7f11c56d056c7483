import { type Article, CAPITAL, NUMBER, PUNCTUATION, QUOTE_MARK, WORD } from '../article/types';
import { wordNumber } from '../article/wordsByNumber';
import type { Annotations, EventAnnotation, TextBound } from '../standoff/types';
import { firstWhere } from '../text/firstWhere';
import { contains, overlaps, type Span } from '../text/span';
import { hullOf, isPronoun, type NamedThings } from './annotatedMentions';
import type { Quotation, QuotationKind, Speaker } from './types';

/**
 * Quotations with what a person marked: `Attribution` events set speaker, cue and status of the quotation their `Content` covers, or
 * add one; `Attribution-no-source` says that somebody has looked and there is none: the quotation stays `unattributed`, and
 * `annotated` tells the rules to leave it in peace. `QuotedTerm` makes it a term.
 */
export function annotateQuotations(
  article: Article,
  inferred: readonly Quotation[],
  annotations: Annotations,
  names: NamedThings,
): readonly Quotation[] {
  const byId = new Map(annotations.textBounds.map((one) => [one.id, one]));
  const attributions = annotations.events
    .map((event) => readAttribution(event, byId))
    .filter((one) => one !== null)
    // The narrowest last, so that it beats the wider one it stands in.
    .sort((a, b) => lengthOf(b.content) - lengthOf(a.content));
  const terms = annotations.textBounds.filter((one) => one.type === 'QuotedTerm');
  if (attributions.length === 0 && terms.length === 0) return inferred;
  let quotations = [...inferred];
  for (const attribution of attributions) quotations = applyAttribution(article, quotations, attribution, names);
  for (const term of terms) quotations = applyTerm(article, quotations, term, annotations);
  return quotations.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

interface MarkedAttribution {
  readonly content: readonly Span[];
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

function readAttribution(event: EventAnnotation, byId: ReadonlyMap<string, TextBound>): MarkedAttribution | null {
  if (event.type !== 'Attribution' && event.type !== 'Attribution-no-source') return null;
  const content: Span[] = [];
  let speaker: Span | null = null;
  let cue: Span | null = null;
  for (const { role, target } of event.roles) {
    const one = byId.get(target);
    if (one === undefined) continue;
    if (/^Content\d*$/.test(role)) content.push(...one.spans);
    else if (/^Source\d*$/.test(role)) speaker ??= hullOf(one);
    else if (/^Cue\d*$/.test(role)) cue ??= hullOf(one);
  }
  if (content.length === 0) return null;
  return {
    content: content.sort((a, b) => a.start - b.start),
    speaker: event.type === 'Attribution' ? speaker : null,
    cue,
  };
}

function applyAttribution(
  article: Article,
  quotations: readonly Quotation[],
  { content, speaker: source, cue: cueSpan }: MarkedAttribution,
  names: NamedThings,
): Quotation[] {
  const spans = joinFragments(article.text, content);
  const covered = quotations.filter((quotation) =>
    quotation.spans.some((span) => spans.some((part) => overlaps(span, part))),
  );
  const speaker = source === null ? null : speakerAt(article, source, names, covered);
  const cue = cueSpan === null ? null : { ...cueSpan, text: article.text.slice(cueSpan.start, cueSpan.end) };
  const said = {
    speaker,
    cue,
    status: speaker === null ? 'unattributed' : speaker.anonymous ? 'anonymous' : 'attributed',
    foundBy: 'person',
    annotated: true,
  } as const;
  const speech = (kind: QuotationKind | undefined): QuotationKind =>
    kind === 'partial' || kind === 'direct' ? kind : 'direct';
  if (spans.every((span) => isQuoted(article, span))) {
    const first = covered[0];
    const whole: Quotation = {
      via: null,
      negated: false,
      occasion: null,
      ...first,
      ...said,
      spans,
      kind:
        covered.length > 1 ? 'direct' : speech(first?.kind ?? (startsUpper(article, spans[0]!) ? 'direct' : 'partial')),
      words: wordsIn(article, spans),
    };
    return [...quotations.filter((quotation) => !covered.includes(quotation)), whole];
  }
  // Reported speech with quoted words in it: those are theirs, but a title in it stays a title.
  return quotations.map((quotation) => {
    const isSpeech = quotation.kind === 'direct' || quotation.kind === 'partial';
    const inside = isSpeech && quotation.spans.every((span) => spans.some((part) => contains(part, span)));
    return inside ? { ...quotation, ...said } : quotation;
  });
}

function applyTerm(
  article: Article,
  quotations: readonly Quotation[],
  term: TextBound,
  annotations: Annotations,
): Quotation[] {
  const value = annotations.attributes.find((one) => one.name === 'Kind' && one.target === term.id)?.value;
  const kind = value === 'title' ? 'title' : 'scare';
  const marked = hullOf(term);
  let found = false;
  const result = quotations.map((quotation): Quotation => {
    const hull = { start: quotation.spans[0]!.start, end: quotation.spans[quotation.spans.length - 1]!.end };
    // The marks may be inside or outside of what the person selected.
    if (!overlaps(hull, marked) || !contains({ start: marked.start - 1, end: marked.end + 1 }, hull)) return quotation;
    found = true;
    return {
      ...quotation,
      kind,
      status: 'unattributed',
      speaker: null,
      cue: null,
      via: null,
      foundBy: 'person',
      annotated: true,
    };
  });
  if (found || !isQuoted(article, marked) || result.some((one) => one.spans.some((span) => overlaps(span, marked))))
    return result;
  result.push({
    spans: [marked],
    kind,
    status: 'unattributed',
    speaker: null,
    cue: null,
    foundBy: 'person',
    via: null,
    negated: false,
    words: wordsIn(article, [marked]),
    occasion: null,
    annotated: true,
  });
  return result;
}

/** brat cuts a span at every line end; parts with only white space between them are one. */
function joinFragments(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined[joined.length - 1];
    if (last !== undefined && text.slice(last.end, span.start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function speakerAt(article: Article, span: Span, names: NamedThings, covered: readonly Quotation[]): Speaker {
  const text = article.text.slice(span.start, span.end);
  // What the program made of the same words ("she" → whom) is the best guess at whom the person means.
  const inferred = covered.find(
    (quotation) => quotation.speaker !== null && overlaps(quotation.speaker, span),
  )?.speaker;
  const mentions = names.mentions.filter((mention) => contains(span, mention) && mention.form !== 'demonym');
  const exact = mentions.find((mention) => mention.start === span.start && mention.end === span.end);
  const person =
    exact ??
    mentions.find((mention) => mention.kind === 'person') ??
    startsWithOnly(mentions, article, span) ??
    undefined;
  const referent = person?.referent ?? inferred?.referent ?? null;
  const name = referent === null ? (inferred?.name ?? text) : (names.referents[referent]?.name ?? text);
  // A pronoun that nobody could follow still stands for somebody the article names.
  const anonymous = referent === null && !isPronoun(text) && (inferred?.anonymous ?? isNameless(article, span, names));
  return { ...span, text, referent, name, anonymous };
}

/** "The ministry of Ostrel" speaks as the ministry; "an official of the ministry" does not. */
function startsWithOnly(mentions: readonly NamedThings['mentions'][number][], article: Article, span: Span) {
  const first = mentions[0];
  if (first === undefined) return null;
  return /^(the\s+)?$/i.test(article.text.slice(span.start, first.start)) ? first : null;
}

function isNameless({ tokens }: Article, span: Span, names: NamedThings): boolean {
  let named = false;
  forTokens(tokens, span, (i) => {
    if (!(tokens.flags[i]! & CAPITAL) || tokens.starts[i] === span.start) return;
    named ||= !names.mentions.some((mention) => mention.start <= tokens.starts[i]! && tokens.ends[i]! <= mention.end);
  });
  return !named;
}

function wordsIn({ tokens }: Article, spans: readonly Span[]): number[] {
  const words: number[] = [];
  for (const span of spans) {
    forTokens(tokens, span, (i) => {
      if (tokens.kinds[i] === WORD || tokens.kinds[i] === NUMBER) words.push(wordNumber(tokens, i));
    });
  }
  return words;
}

const DOUBLE_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»', '``', "''"]);

/** Whether a stretch is words between one pair of marks: then it is a quotation, and not indirect speech that has some in it. */
function isQuoted({ tokens }: Article, span: Span): boolean {
  const first = firstToken(tokens, span.start);
  if (first >= tokens.count || tokens.starts[first]! >= span.end || tokens.kinds[first] !== QUOTE_MARK) return false;
  let last = first;
  let doubles = 0;
  forTokens(tokens, span, (i) => {
    if (tokens.kinds[i] === QUOTE_MARK && DOUBLE_MARKS.has(tokens.norms[i]!)) doubles++;
    // A comma or a stop behind the closing mark does no harm.
    if (tokens.kinds[i] !== PUNCTUATION) last = i;
  });
  if (last === first || tokens.kinds[last] !== QUOTE_MARK) return false;
  return !DOUBLE_MARKS.has(tokens.norms[first]!) || doubles === 2;
}

function startsUpper({ tokens }: Article, span: Span): boolean {
  let first = -1;
  forTokens(tokens, span, (i) => {
    if (first < 0 && tokens.kinds[i] === WORD) first = i;
  });
  return first >= 0 && (tokens.flags[first]! & CAPITAL) !== 0;
}

function forTokens(tokens: Article['tokens'], span: Span, visit: (i: number) => void): void {
  for (let i = firstToken(tokens, span.start); i < tokens.count && tokens.starts[i]! < span.end; i++) visit(i);
}

function firstToken(tokens: Article['tokens'], offset: number): number {
  return firstWhere(tokens.count, (i) => tokens.ends[i]! > offset);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
