import type { Article } from '../../article/types';
import type { Quotation } from '../../facts/types';
import { contains, overlaps, type Span } from '../../text/span';
import { remembered, type SourceIndex } from '../sourceIndex';
import { stemAt } from '../stems';
import type { CorpusArticle, Identity, WhoIsWho } from '../types';
import { commonWords, type Match, matchesOf } from './matchWords';
import { type Pattern, patternOf } from './pattern';
import { type Person, personOf, sharesName, standsBeside } from './speakers';
import type { DifferingAspect, Passage, StatementState, WordDifference } from './types';
import { APART, differencesOf, endOfWords, placeBefore, spanBetween, startOfWords } from './wordDifferences';
import { quotedStreamOf, streamOf, type WordStream } from './wordStream';

/** What the words alone say, whoever speaks. */
interface FoundWords {
  readonly verbatim: readonly Passage[];
  readonly others: readonly FoundPassage[];
}

export interface QuotationState {
  readonly state: StatementState;
  readonly aspect: DifferingAspect | null;
  readonly passages: readonly Passage[];
}

/** Sources looked at for words that are almost the same. */
const MOST_CANDIDATES = 12;
const MOST_OTHERS = 3;
/** So many more of its words an outlet's own text must have than what it quotes, to be what a quotation is held against. */
const QUOTED = 0.25;
/** Copies of one text beyond this number say nothing more. */
const MOST_VERBATIM = 40;

/** How a quotation of a draft stands to the sources. */
export function stateOfQuotation(
  draft: CorpusArticle,
  quotation: Quotation,
  index: SourceIndex,
  identity: Identity,
): QuotationState {
  const key = quotation.spans.map(({ start, end }) => draft.article.text.slice(start, end)).join('\n');
  const own = personOf(draft.path, quotation, identity);
  const said = remembered(index, `said ${own?.id} ${own?.name}\n${key}`, () => {
    const pattern = patternOf(draft.article, quotation.spans);
    if (pattern.words.length === 0) return UNSAID;
    const found = remembered(index, `words ${key}`, () => wordsFound(draft.article, pattern, index));
    return whoSays(found, own, pattern, identity, index);
  });
  if (said.state !== null) return said.state;
  if (said.like.length === 0) return NOWHERE_FOUND;
  const pattern = patternOf(draft.article, quotation.spans);
  const passages = said.like.map((other) => placed(other, draft.article, pattern));
  return { state: 'differs', aspect: 'wording', passages };
}

const NOWHERE_FOUND: QuotationState = { state: 'not found', aspect: null, passages: [] };

/** What the sources say of the words and of who says them, wherever in a draft they stand. */
interface Said {
  /** Null where they have the words otherwise, or not at all. */
  readonly state: QuotationState | null;
  readonly like: readonly FoundPassage[];
}

const UNSAID: Said = { state: null, like: [] };

function whoSays(
  { verbatim, others }: FoundWords,
  own: Person | null,
  pattern: Pattern,
  { ofSources: identity }: Identity,
  index: SourceIndex,
): Said {
  const rivals = verbatim.filter((passage) => own !== null && isRival(passage, own, index, identity));
  if (verbatim.length > rivals.length) {
    const right = verbatim.filter((passage) => !rivals.includes(passage));
    const passages = [...right, ...rivals.map(parting)];
    // The sources themselves give the words to two people; one that is silent about the speaker takes no side.
    const state: QuotationState =
      rivals.length > 0
        ? { state: 'disputed', aspect: 'speaker', passages }
        : { state: 'verbatim', aspect: null, passages };
    return { state, like: [] };
  }
  if (rivals.length > 0)
    return { state: { state: 'differs', aspect: 'speaker', passages: rivals.map(parting) }, like: [] };
  // Few words are like many others: only the same person's count.
  const like = others.filter(
    ({ passage, strong }) => (strong && pattern.words.length >= 4) || isTheirs(passage, own, index, identity),
  );
  return { state: null, like };
}

const parting = (passage: Passage): Passage => ({ ...passage, supports: false });

function isRival(passage: Passage, own: Person, index: SourceIndex, identity: WhoIsWho): boolean {
  const theirs = quotationOf(passage, index);
  const rival = theirs && personOf(passage.path, theirs, identity);
  if (!rival || rival.id === own.id || sharesName(rival, own)) return false;
  return !standsBeside(index.sources.get(passage.path)!, theirs!, own, identity);
}

function isTheirs(passage: Passage, own: Person | null, index: SourceIndex, identity: WhoIsWho): boolean {
  const theirs = quotationOf(passage, index);
  const speaker = theirs && personOf(passage.path, theirs, identity);
  return (
    own !== null && speaker !== null && speaker !== undefined && (speaker.id === own.id || sharesName(speaker, own))
  );
}

function quotationOf({ path, fact }: Passage, index: SourceIndex): Quotation | null {
  return fact === null ? null : (index.sources.get(path)?.facts.quotations[fact] ?? null);
}

/** A passage whose differences are still counted in words of the pattern: the draft's offsets move while one types. */
interface FoundPassage {
  readonly passage: Passage;
  /** So much is the same that nobody need be asked who says it. */
  readonly strong: boolean;
  readonly ranges: readonly (readonly [number, number])[];
}

function wordsFound(article: Article, pattern: Pattern, index: SourceIndex): FoundWords {
  const stems = pattern.tokens.map((token) => Math.abs(stemAt(article.tokens, token)));
  const frequencies = stems.map((stem) => index.frequency(stem));
  const verbatim = frequencies.includes(0) ? [] : verbatimPassages(pattern, stems, frequencies, index);
  const like = verbatim.length > 0 ? [] : likePassages(article, pattern, index);
  // What turns out to differ in nothing that counts is verbatim after all: “[the]”, an ellipsis.
  const same = like.flatMap(({ passage, ranges }) => (ranges.length === 0 ? [{ ...passage, supports: true }] : []));
  const others = like.filter(({ ranges }) => ranges.length > 0).slice(0, MOST_OTHERS);
  return { verbatim: [...verbatim, ...same], others };
}

export function placed({ passage, ranges }: FoundPassage, article: Article, pattern: Pattern): Passage {
  const differences = passage.differences.map((difference, k): WordDifference => {
    const [from, to] = ranges[k]!;
    if (from >= to) return { ...difference, hereSpan: placeBefore(article, pattern, from) };
    const hereSpan = spanBetween(article, pattern.tokens[from]!, pattern.tokens[to - 1]!);
    return { ...difference, here: article.text.slice(hereSpan.start, hereSpan.end).replace(/\s+/g, ' '), hereSpan };
  });
  return { ...passage, differences };
}

function verbatimPassages(
  pattern: Pattern,
  stems: readonly number[],
  frequencies: readonly number[],
  index: SourceIndex,
): readonly Passage[] {
  const rarest = frequencies.indexOf(Math.min(...frequencies));
  const inFirst = frequencies.slice(0, pattern.stretches[0]!.words.length);
  const rarestOfFirst = inFirst.indexOf(Math.min(...inFirst));
  const passages: Passage[] = [];
  for (const source of index.sourcesWith(stems[rarest]!)) {
    const passage = bestMatch(source, pattern, rarestOfFirst);
    if (passage !== null) passages.push(passage);
  }
  // What somebody is quoted with proves more than the outlet's own words.
  return passages.sort((a, b) => Number(a.fact === null) - Number(b.fact === null)).slice(0, MOST_VERBATIM);
}

/** The match that lies in a quotation, else the first. */
function bestMatch(source: CorpusArticle, pattern: Pattern, rarestOfFirst: number): Passage | null {
  let best: Passage | null = null;
  for (const stream of [streamOf(source.article), quotedStreamOf(source)]) {
    for (const match of matchesOf(pattern, stream, rarestOfFirst)) {
      const passage = passageOf(source, spansOf(source.article, stream, match), []);
      if (passage.fact !== null) return passage;
      best ??= passage;
    }
  }
  return best;
}

function spansOf(article: Article, stream: WordStream, match: Match): readonly Span[] {
  const { starts, ends } = article.tokens;
  const spans: { start: number; end: number }[] = [];
  for (const [from, to] of match) {
    for (let i = from; i < to; i++) {
      if (stream.words[i] === 0) continue;
      const token = stream.tokens[i]!;
      const last = spans.at(-1);
      // Words that are quoted apart stand apart in the text.
      const joined = i > from && last !== undefined && token - stream.tokens[i - 1]! <= APART;
      if (joined) last.end = ends[token]!;
      else spans.push({ start: starts[token]!, end: ends[token]! });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

export function passageOf(
  source: CorpusArticle,
  spans: readonly Span[],
  differences: readonly WordDifference[],
): Passage {
  const first = spans[0]!;
  const fact = source.facts.quotations.findIndex((quotation) => quotation.spans.some((span) => overlaps(span, first)));
  const quotation = source.facts.quotations[fact];
  return {
    path: source.path,
    start: first.start,
    end: spans.at(-1)!.end,
    spans,
    supports: differences.length === 0,
    differences,
    fact: fact < 0 ? null : fact,
    speaker: quotation?.speaker?.name ?? null,
    value: null,
  };
}

/** Places whose words are mostly the same, the likest first. */
function likePassages(article: Article, pattern: Pattern, index: SourceIndex): readonly FoundPassage[] {
  const telling = [...pattern.content]
    .map((stem) => ({ stem, count: index.frequency(stem) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, 8);
  const shared = new Map<CorpusArticle, number>();
  for (const { stem } of telling) {
    for (const source of index.sourcesWith(stem)) shared.set(source, (shared.get(source) ?? 0) + 1);
  }
  const needed = Math.max(1, Math.ceil(pattern.content.length * 0.4));
  const candidates = [...shared]
    .filter(([, count]) => count >= Math.min(needed, telling.length))
    .sort((a, b) => b[1] - a[1] || (a[0].path < b[0].path ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  const found = candidates.flatMap(([source]) => {
    const quoted = likestPlace(article, source, pattern, quotedStreamOf(source));
    const told = likestPlace(article, source, pattern, streamOf(source.article));
    const likeness = quoted !== null && quoted.share + QUOTED > (told?.share ?? 0) ? quoted : told;
    return likeness === null ? [] : [likeness];
  });
  return found
    .sort((a, b) => b.share - a.share || Number(a.found.passage.fact === null) - Number(b.found.passage.fact === null))
    .map(({ found: passage }) => passage);
}

interface Likeness {
  readonly share: number;
  readonly found: FoundPassage;
}

/** The stretch of a stream that has most of the pattern's words in its order; null where none has enough of them. */
function likestPlace(article: Article, source: CorpusArticle, pattern: Pattern, stream: WordStream): Likeness | null {
  const { words } = pattern;
  const reach = Math.max(4, Math.round(words.length * 0.4));
  const votes = new Map<number, number>();
  pattern.tokens.forEach((token, i) => {
    if (stemAt(article.tokens, token) <= 0) return;
    for (let at = stream.words.indexOf(words[i]!); at >= 0; at = stream.words.indexOf(words[i]!, at + 1)) {
      const slot = Math.round((at - i) / reach);
      for (const near of [slot, slot + 1]) votes.set(near, (votes.get(near) ?? 0) + 1);
    }
  });
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  if (best === undefined) return null;
  const from = Math.max(0, (best[0] - 1) * reach - 2);
  const window = stream.words.subarray(from, Math.min(stream.words.length, from + words.length + 3 * reach));
  const pairs = commonWords(words, window);
  const content = pairs.filter(([i]) => stemAt(article.tokens, pattern.tokens[i]!) > 0).length;
  const wanted = pattern.tokens.filter((token) => stemAt(article.tokens, token) > 0).length;
  // With fewer equal words of content nearly all others must be equal: “We asked for a boat”, “We asked for a crane”.
  const fewest = content >= wanted * 0.55 ? 0.5 : 0.7;
  const enough = content >= Math.max(1, wanted * 0.5) && pairs.length >= words.length * fewest;
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!enough || first === undefined || last === undefined) return null;
  // Equal words that are scattered over a paragraph are no saying.
  if (last[1] - first[1] > (last[0] - first[0] + 1) * 1.8 + reach && pattern.stretches.length === 1) return null;
  const beside = { draft: article, source: source.article, pattern, stream, from, pairs };
  const parting = differencesOf(beside);
  const differences = parting.map(({ difference }) => difference);
  const spans = spansOf(source.article, stream, [[startOfWords(beside), endOfWords(beside)]]);
  const passage = passageOf(source, clipped(source, spans, stream.tokens[from + first[1]]!), differences);
  return {
    share: pairs.length / words.length,
    found: { passage, ranges: parting.map(({ range }) => range), strong: content >= wanted * 0.55 },
  };
}

/** A passage does not reach beyond the block of its first word. */
function clipped(source: CorpusArticle, spans: readonly Span[], anchor: number): readonly Span[] {
  const { starts, ends } = source.article.tokens;
  const at = starts[anchor]!;
  const block = source.article.blocks.find(({ start, end }) => start <= at && at < end);
  const inside = block === undefined ? spans : spans.filter((span) => overlaps(span, block));
  if (inside.length === 0) return [{ start: at, end: ends[anchor]! }];
  if (block === undefined) return inside;
  return inside.map((span) =>
    contains(block, span) ? span : { start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) },
  );
}
