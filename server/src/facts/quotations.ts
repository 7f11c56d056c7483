import type { Article } from '../article/types';
import type { Span } from '../text/span';
import type { Antecedent, SpeakerContext } from './antecedents';
import { traitsOf } from './antecedentTraits';
import { attributeStretch, cuesOf } from './attribution';
import type { Attribution } from './attributionTypes';
import { attributionAcrossSentences, type CarriedSpeaker, carriedSpeaker, type SpokenBefore } from './continuation';
import type { Cue } from './cues';
import {
  closeScript,
  type Frame,
  IS_STRETCH,
  itemEnd,
  itemStart,
  openScript,
  type Paragraph,
  readParagraph,
  type Script,
  stretchAt,
} from './frames';
import { remember, unheardBlock, unheardSentence } from './hearing';
import { joinReadings, type Reading } from './joinReadings';
import type { MentionFacts } from './mentions';
import { occasionOf, viaOf } from './occasions';
import { isTitle, shapeOfStretch } from './quotationKinds';
import { type MarkedStretch, readQuotationMarks } from './quotationMarks';
import { reportingCue } from './reports';
import { readSpeaker } from './speakers';
import { DETERMINER, PRONOUN } from './speechTraits';
import { mainSubject, type Phrase } from './subjectPhrases';
import type { Quotation, Speaker, UnbalancedMark } from './types';

export interface QuotationFacts {
  readonly quotations: readonly Quotation[];
  readonly unbalanced: readonly UnbalancedMark[];
}

/** Finds every quotation of the article, who said it and by which words. Total and pure. */
export function readQuotations(article: Article, names: MentionFacts): QuotationFacts {
  const { stretches: marked, unbalanced } = readQuotationMarks(article);
  const stretches = withoutMarkup(article, marked);
  if (stretches.length === 0) return { quotations: NO_QUOTATIONS, unbalanced };
  // Subjects of the paragraphs before the first quotation matter to its pronouns.
  const firstBlock = Math.max(0, stretches[0]!.block - 3);
  const text = openScript(article, stretches, firstBlock, stretches.at(-1)!.block + 1);
  const context = contextOf(text, names);
  const readings: Reading[] = [];
  let spoken: SpokenBefore | null = null;
  for (let b = firstBlock, next = 0; next < stretches.length; b++) {
    const { kind } = article.blocks[b]!;
    if (kind === 'furniture') continue;
    // "By Dora Finch": who wrote it is nobody whom "she says" means.
    const isByline = kind === 'byline' || kind === 'credit';
    if (stretches[next]!.block > b) {
      if (!isByline) context.unread.push(unheardBlock(text, b));
      continue;
    }
    spoken = readMarked(readParagraph(text, b, next), isByline, context, readings, spoken);
    while (next < stretches.length && stretches[next]!.block === b) next++;
  }
  const quotations = joinReadings(article, readings);
  closeScript(text);
  return { quotations: headlinesFromBody(article, quotations), unbalanced };
}

/** The same of many articles, stage by stage. */
export function readQuotationsOf(articles: readonly Article[], names: readonly MentionFacts[]): QuotationFacts[] {
  return articles.map((article, i) => readQuotations(article, names[i]!));
}

const NO_QUOTATIONS: readonly Quotation[] = [];

function contextOf(text: Script, names: MentionFacts): SpeakerContext {
  const { stretches } = text;
  const { starts, ends } = text.article.tokens;
  const quoted: Span[] = [];
  for (let i = 0; i < stretches.length; i++) {
    const { firstToken, endToken } = stretches[i]!;
    quoted.push({ start: starts[firstToken]!, end: ends[endToken - 1]! });
  }
  return {
    names,
    quoted,
    recent: [],
    unread: [],
    awaited: [],
    toldUntil: 0,
    text,
    hear,
    told: new Map(),
    nearMention: 0,
  };
}

/** An article of more quotations than this is none. */
const MANY_QUOTATIONS = 500;

/** `<tweet author="…">`: the value of an attribute that a scraper left in the text. */
function isMarkup({ text, tokens }: Article, stretch: MarkedStretch): boolean {
  const { firstToken } = stretch;
  return firstToken > 0 && text.charCodeAt(tokens.starts[firstToken]! - 1) === EQUALS_SIGN;
}

const EQUALS_SIGN = 61;

function withoutMarkup(article: Article, marked: readonly MarkedStretch[]): readonly MarkedStretch[] {
  for (let i = 0; i < marked.length; i++) {
    if (isMarkup(article, marked[i]!)) return marked.filter((stretch) => !isMarkup(article, stretch));
  }
  return marked;
}

/** What a headline or its deck quotes without a speaker is the body's, where the body carries the same words. */
function headlinesFromBody(article: Article, quotations: Quotation[]): readonly Quotation[] {
  const found: { readonly at: number; readonly quotation: Quotation }[] = [];
  const many = Math.min(quotations.length, MANY_QUOTATIONS);
  for (let at = 0; at < many; at++) {
    const quotation = quotations[at]!;
    if (quotation.speaker !== null || quotation.kind === 'title' || quotation.words.length < 2) continue;
    const body = fromBody(article, quotation, quotations);
    if (body !== null) found.push({ at, quotation: body });
  }
  for (const { at, quotation } of found) quotations[at] = quotation;
  return quotations;
}

function fromBody(article: Article, quotation: Quotation, quotations: readonly Quotation[]): Quotation | null {
  const { start } = quotation.spans[0]!;
  const block = article.blocks.find((one) => one.end > start);
  if (!block || block.kind === 'paragraph' || block.kind === 'item') return null;
  const words = ` ${quotation.words.join(' ')} `;
  const same = quotations.find(
    (other) => other !== quotation && other.speaker !== null && ` ${other.words.join(' ')} `.includes(words),
  );
  if (!same) return null;
  const kind = quotation.kind === 'scare' ? 'partial' : quotation.kind;
  return { ...quotation, kind, status: same.status, speaker: same.speaker, cue: same.cue, foundBy: 'body' };
}

/** Reads a paragraph with marks; its sentences without are read only when a pronoun looks back at them. */
function readMarked(
  p: Paragraph,
  isByline: boolean,
  context: SpeakerContext,
  readings: Reading[],
  spokenBefore: SpokenBefore | null,
): SpokenBefore | null {
  let spoken = spokenBefore;
  for (let f = 0; f < p.frames.length; f++) {
    const frame = p.frames[f]!;
    if ((frame.marks & IS_STRETCH) !== 0) spoken = readFrame(p, f, context, readings, spoken);
    // "LYSK, March 3 (Reuters) —": where it was written is nobody whom "it" means.
    else if (!isByline && itemStart(p, frame.from) !== p.article.dateline?.start)
      context.unread.push(unheardSentence(p, frame));
  }
  return spoken;
}

function readFrame(
  p: Paragraph,
  f: number,
  context: SpeakerContext,
  readings: Reading[],
  spokenBefore: SpokenBefore | null,
): SpokenBefore | null {
  const frame = p.frames[f]!;
  const cues = cuesOf(p, frame);
  const { block } = p;
  let previous: Attribution | null = null;
  let spoken = spokenBefore;
  let speakerOfFrame = false;
  for (let m = frame.firstMarked; m < frame.endMarked; m++) {
    const item = p.marked[m]!;
    previous = attributeStretch(p, frame, item, cues, previous);
    const attribution = previous ?? attributionAcrossSentences(p, f, item);
    const attributed = attribution === null ? null : readAttributed(p, frame, cues, item, attribution, context);
    if (attributed !== null) {
      readings.push(attributed);
      if (attributed.title) continue;
      speakerOfFrame = true;
      spoken = { speaker: attributed.speaker!, cue: attributed.cue, block, frame: f };
      continue;
    }
    const carried = attribution === null ? carriedSpeaker(p, f, item, spoken, context) : null;
    if (carried !== null) spoken = { speaker: carried.speaker, cue: carried.cue, block, frame: f };
    readings.push(readUnattributed(p, item, attribution, carried));
  }
  if (!speakerOfFrame) {
    const subject = subjectOf(p, frame, context);
    if (subject !== null) context.recent.push(subject);
  }
  return spoken;
}

/** The quotation by whoever goes on speaking, if anybody does. */
function readUnattributed(
  p: Paragraph,
  item: number,
  attribution: Attribution | null,
  carried: CarriedSpeaker | null,
): Reading {
  const stretch = stretchAt(p, item);
  const shape = shapeOfStretch(p.tokens, stretch);
  return {
    paragraph: p,
    stretch,
    shape,
    item,
    attribution,
    title: isTitle(p, item, shape, attribution),
    speaker: carried === null ? null : carried.speaker,
    cue: carried === null ? null : carried.cue,
    via: null,
    occasion: null,
    negated: attribution?.cue.negated === true,
    carried: carried !== null,
    goesOn: carried?.goesOn === true,
  };
}

/** The quotation by whom its attribution names; null where that is nobody. */
function readAttributed(
  p: Paragraph,
  frame: Frame,
  cues: readonly Cue[],
  item: number,
  attribution: Attribution,
  context: SpeakerContext,
): Reading | null {
  const { cue } = attribution;
  const { subject } = cue;
  if (subject === null) return null;
  if (isLonePronoun(p, subject)) hearReporters(p, cues, subject, context);
  const speaker = readSpeaker(p, subject, context);
  if (speaker === null) return null;
  const stretch = stretchAt(p, item);
  const shape = shapeOfStretch(p.tokens, stretch);
  const title = isTitle(p, item, shape, attribution);
  if (!title) context.recent.push(antecedentOf(p, subject, speaker, true));
  const start = itemStart(p, cue.from);
  const end = itemEnd(p, cue.to - 1);
  return {
    paragraph: p,
    stretch,
    shape,
    item,
    attribution,
    title,
    speaker,
    cue: { start, end, text: p.article.text.slice(start, end) },
    via: viaOf(p, frame, cues, cue, item, context),
    occasion: occasionOf(p, frame),
    negated: cue.negated,
    carried: false,
    goesOn: false,
  };
}

const isLonePronoun = (p: Paragraph, { from, to }: Phrase): boolean =>
  to - from === 1 && (p.traits[from]! & PRONOUN) !== 0;

/** "The ministry said two had died in what it called “…”": whoever reports earlier in the sentence may be meant. */
function hearReporters(p: Paragraph, cues: readonly Cue[], pronoun: Phrase, context: SpeakerContext): void {
  for (let c = 0; c < cues.length; c++) {
    const { kind, verb, subject, passive, weak, to } = cues[c]!;
    if (to > pronoun.from) break;
    if (kind !== 'verb' || verb?.cueClass !== 'say' || passive || weak || subject === null) continue;
    if (subject.to > pronoun.from || isLonePronoun(p, subject)) continue;
    const speaker = readSpeaker(p, subject, context);
    if (speaker === null) continue;
    const heard = antecedentOf(p, subject, speaker, false);
    const { speaks, person, head } = traitsOf(heard, context.names.referents);
    // "The senator said he": who that is, what went before tells better. "A woman said she" is nobody else.
    const isNew =
      p.words[pronoun.from] === 'it'
        ? speaks
        : person && head !== 'few' && (p.traits[subject.from]! & DETERMINER) !== 0 && p.words[subject.from] !== 'the';
    if (heard.referent !== null || isNew) context.recent.push(heard);
  }
}

/** What the phrase leaves for later pronouns. */
function antecedentOf(paragraph: Paragraph, phrase: Phrase, speaker: Speaker, spoke: boolean): Antecedent {
  const { start, name, referent } = speaker;
  return { start, name, referent, paragraph, phrase, spoke, traits: null };
}

function subjectOf(p: Paragraph, frame: Frame, context: SpeakerContext): Antecedent | null {
  const subject = mainSubject(p, frame.from, frame.to, frame.to);
  const speaker = subject === null ? null : readSpeaker(p, subject, context);
  return subject === null || speaker === null ? null : antecedentOf(p, subject, speaker, false);
}

/** A sentence's subject, and whoever it reports without marks: "The ice is thin, said Roe. “…,” he added." */
function hear(p: Paragraph, frame: Frame, context: SpeakerContext): void {
  const subject = subjectOf(p, frame, context);
  const cue = reportingCue(p, frame);
  const reported = cue === null ? null : cue.subject;
  const speaker = reported === null ? null : readSpeaker(p, reported, context);
  if (subject !== null) remember(context.recent, subject);
  if (reported !== null && speaker !== null) remember(context.recent, antecedentOf(p, reported, speaker, true));
}
