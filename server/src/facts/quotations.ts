import { type Article, NUMBER, PUNCTUATION, WORD } from '../article/types';
import type { Span } from '../text/span';
import type { Antecedent, SpeakerContext } from './antecedents';
import { type Attribution, attributeFrame } from './attribution';
import { attributionAcrossSentences, carriedSpeaker, reportingCue, type SpokenBefore } from './continuation';
import type { Cue } from './cues';
import {
  type Frame,
  is,
  isStretchAt,
  itemEnd,
  itemStart,
  type Paragraph,
  readParagraph,
  stretchOf,
  wordAt,
} from './frames';
import type { MentionFacts } from './mentions';
import { occasionOf, viaOf } from './occasions';
import { isScare, isSoCalled, isTitle, type StretchShape, shapeOfStretch, speechKind } from './quotationKinds';
import { type MarkedStretch, readQuotationMarks } from './quotationMarks';
import { reasonFor } from './reasons';
import { antecedentOf, readSpeaker } from './speakers';
import { DETERMINER, PRONOUN } from './speechTraits';
import { mainSubject, type Phrase } from './subjectPhrases';
import type { Quotation, Speaker, UnbalancedMark } from './types';

export interface QuotationFacts {
  readonly quotations: readonly Quotation[];
  readonly unbalanced: readonly UnbalancedMark[];
}

/** One marked stretch with what its sentence and its neighbours say of it. */
interface Reading {
  readonly paragraph: Paragraph;
  readonly stretch: MarkedStretch;
  readonly shape: StretchShape;
  /** Its item in the paragraph. */
  readonly item: number;
  readonly attribution: Attribution | null;
  readonly speaker: Speaker | null;
  readonly cue: (Span & { readonly text: string }) | null;
  readonly via: Speaker | null;
  readonly occasion: string | null;
  readonly negated: boolean;
  /** Attributed by the sentence or the paragraph before. */
  readonly carried: boolean;
  /** Nothing but the quotation stands in its sentence, behind another one of the paragraph. */
  readonly goesOn: boolean;
}

/** Finds every quotation of the article, who said it and by which words. Total and pure. */
export function readQuotations(article: Article, names: MentionFacts): QuotationFacts {
  const { stretches: marked, unbalanced } = readQuotationMarks(article);
  const stretches = marked.filter((stretch) => !isMarkup(article, stretch));
  if (stretches.length === 0) return { quotations: [], unbalanced };
  const { tokens } = article;
  const quoted: Span[] = [];
  for (const s of stretches) quoted.push({ start: tokens.starts[s.firstToken]!, end: tokens.ends[s.endToken - 1]! });
  const context: SpeakerContext = { names, quoted, recent: [], unread: [], told: new Map() };
  const readings: Reading[] = [];
  let spoken: SpokenBefore | null = null;
  let first = 0;
  // Subjects of the paragraph before the first quotation matter to its pronouns.
  const firstBlock = stretches[0]!.block;
  for (let b = Math.max(0, firstBlock - 3); b < article.blocks.length && first <= stretches.length; b++) {
    if (article.blocks[b]!.kind === 'furniture') continue;
    let end = first;
    while (end < stretches.length && stretches[end]!.block === b) end++;
    if (end === first) skimBlock(article, b, context);
    else spoken = readBlock(readParagraph(article, b, stretches, first, end), context, readings, spoken);
    first = end;
    if (first === stretches.length) break;
  }
  return { quotations: headlinesFromBody(article, joinReadings(article, readings)), unbalanced };
}

/** An article of more quotations than this is none. */
const MANY_QUOTATIONS = 500;

/** `<tweet author="…">`: the value of an attribute that a scraper left in the text. */
function isMarkup({ text, tokens }: Article, stretch: MarkedStretch): boolean {
  return text[tokens.starts[stretch.firstToken]! - 1] === '=';
}

/** What a headline or its deck quotes without a speaker is the body's, where the body carries the same words. */
function headlinesFromBody(article: Article, quotations: readonly Quotation[]): Quotation[] {
  return quotations.map((quotation, i) => {
    if (quotation.speaker !== null || quotation.kind === 'title' || i >= MANY_QUOTATIONS) return quotation;
    const { start } = quotation.spans[0]!;
    const block = article.blocks.find((one) => one.end > start);
    if (!block || block.kind === 'paragraph' || block.kind === 'item' || quotation.words.length < 2) return quotation;
    const words = ` ${quotation.words.join(' ')} `;
    const same = quotations.find(
      (other) => other !== quotation && other.speaker !== null && ` ${other.words.join(' ')} `.includes(words),
    );
    if (!same?.speaker) return quotation;
    const kind = quotation.kind === 'scare' ? 'partial' : quotation.kind;
    const reason = `the text below gives these words to *${same.speaker.name}*`;
    return { ...quotation, kind, status: same.status, speaker: same.speaker, cue: same.cue, reason };
  });
}

/** A block without marks, which is taken apart only when a pronoun looks back at it. */
function skimBlock(article: Article, b: number, context: SpeakerContext): void {
  const { kind, firstSentence, endSentence } = article.blocks[b]!;
  // "By Dora Finch": who wrote it is nobody whom "she says" means.
  if (kind === 'byline' || kind === 'credit') return;
  let paragraph: Paragraph | null = null;
  for (let s = firstSentence; s < endSentence; s++) {
    // "LYSK, March 3 (Reuters) —": where it was written is nobody whom "it" means.
    if (article.sentences[s]!.start === article.dateline?.start) continue;
    const read = (): readonly Antecedent[] => {
      paragraph ??= readParagraph(article, b, [], 0, 0);
      return spokenOf(paragraph, paragraph.frames[s - firstSentence]!, context);
    };
    context.unread.push({ start: article.sentences[s]!.start, read });
  }
}

function readBlock(
  p: Paragraph,
  context: SpeakerContext,
  readings: Reading[],
  spokenBefore: SpokenBefore | null,
): SpokenBefore | null {
  let spoken = spokenBefore;
  const { kind } = p.article.blocks[p.block]!;
  const isByline = kind === 'byline' || kind === 'credit';
  for (let f = 0; f < p.frames.length; f++) {
    const frame = p.frames[f]!;
    let holdsStretch = false;
    for (let k = frame.from; k < frame.to && !holdsStretch; k++) holdsStretch = isStretchAt(p, k);

    if (!holdsStretch) {
      // "By Dora Finch": who wrote it is nobody whom "she says" means.
      if (isByline || itemStart(p, frame.from) === p.article.dateline?.start) continue;
      context.unread.push({ start: itemStart(p, frame.from), read: () => spokenOf(p, frame, context) });
      continue;
    }
    const { cues, attributions } = attributeFrame(p, frame);
    let speakerOfFrame = false;
    for (let q = frame.from; q < frame.to; q++) {
      if (!isStretchAt(p, q)) continue;
      const stretch = p.stretches[stretchOf(p.items[q]!)]!;
      const shape = shapeOfStretch(p, stretch);
      const attribution = attributions.get(q) ?? attributionAcrossSentences(p, f, q);
      const phrase = attribution?.cue.subject ?? null;
      if (phrase && isLonePronoun(p, phrase)) hearReporters(p, cues, phrase, context);
      const speaker = phrase ? readSpeaker(p, phrase, context) : null;
      if (attribution && speaker && phrase) {
        const { cue } = attribution;
        const start = itemStart(p, cue.from);
        const end = itemEnd(p, cue.to - 1);
        const cueSpan = { start, end, text: p.article.text.slice(start, end) };
        const title = isTitle(p, q, shape, attribution);
        if (!title) {
          context.recent.push(antecedentOf(p, phrase, speaker, context, true));
          speakerOfFrame = true;
          spoken = { speaker, cue: cueSpan, block: p.block, frame: f, item: q, score: attribution.score };
        }
        const via = viaOf(p, frame, cues, cue, q, context);
        readings.push({
          paragraph: p,
          stretch,
          shape,
          item: q,
          attribution,
          speaker,
          cue: cueSpan,
          via,
          occasion: occasionOf(p, frame),
          negated: cue.negated,
          carried: false,
          goesOn: false,
        });
        continue;
      }
      const carried = attribution ? null : carriedSpeaker(p, f, q, spoken, context);
      if (carried) {
        const { speaker, cue, score } = carried;
        spoken = { speaker, cue, block: p.block, frame: f, item: q, score };
      }
      readings.push({
        paragraph: p,
        stretch,
        shape,
        item: q,
        attribution,
        speaker: carried?.speaker ?? null,
        cue: carried?.cue ?? null,
        via: null,
        occasion: null,
        negated: attribution?.cue.negated ?? false,
        carried: carried !== null,
        goesOn: carried?.bare === true,
      });
    }
    if (!speakerOfFrame) context.recent.push(...subjectOf(p, frame, context));
  }
  return spoken;
}

const isLonePronoun = (p: Paragraph, phrase: Phrase): boolean =>
  phrase.to - phrase.from === 1 && is(p, phrase.from, PRONOUN);

/** "The ministry said two had died in what it called “…”": whoever reports earlier in the sentence may be meant. */
function hearReporters(p: Paragraph, cues: readonly Cue[], pronoun: Phrase, context: SpeakerContext): void {
  const isIt = wordAt(p, pronoun.from) === 'it';
  for (const { kind, verb, subject, passive, weak, to } of cues) {
    if (kind !== 'verb' || verb?.cueClass !== 'say' || passive || weak || subject === null) continue;
    if (to > pronoun.from || subject.to > pronoun.from || isLonePronoun(p, subject)) continue;
    const speaker = readSpeaker(p, subject, context);
    if (speaker === null) continue;
    const heard = antecedentOf(p, subject, speaker, context, false);
    // "The senator said he": who that is, what went before tells better. "A woman said she" is nobody else.
    const isNew = isIt
      ? heard.speaks
      : heard.person && heard.head !== 'few' && is(p, subject.from, DETERMINER) && wordAt(p, subject.from) !== 'the';
    if (heard.referent !== null || isNew) context.recent.push({ ...heard, spoke: true });
  }
}

function subjectOf(p: Paragraph, frame: Frame, context: SpeakerContext): readonly Antecedent[] {
  const subject = mainSubject(p, frame, frame.to);
  const speaker = subject ? readSpeaker(p, subject, context) : null;
  return subject && speaker ? [antecedentOf(p, subject, speaker, context, false)] : [];
}

/** A sentence's subject, and whoever it reports without marks: "The ice is thin, said Roe. “…,” he added." */
function spokenOf(p: Paragraph, frame: Frame, context: SpeakerContext): readonly Antecedent[] {
  const all = [...subjectOf(p, frame, context)];
  const reported = reportingCue(p, frame)?.subject;
  const speaker = reported ? readSpeaker(p, reported, context) : null;
  if (reported && speaker) all.push(antecedentOf(p, reported, speaker, context, true));
  return all;
}

/** One saying is one quotation: parts in several paragraphs, and “…,” she said, “…”, come together. */
function joinReadings(article: Article, readings: readonly Reading[]): Quotation[] {
  const quotations: Quotation[] = [];
  for (let i = 0; i < readings.length; i++) {
    const group = [readings[i]!];
    while (i + 1 < readings.length && belongsTo(group.at(-1)!, readings[i + 1]!)) {
      i++;
      group.push(readings[i]!);
    }
    quotations.push(quotationOf(article, group));
  }
  return quotations;
}

function belongsTo(a: Reading, b: Reading): boolean {
  if (a.stretch.goesOn && b.stretch.goneOn) return true;
  if (a.paragraph !== b.paragraph || !a.attribution || !b.attribution) return false;
  const cue = a.attribution.cue;
  // "…,” Roe said on the “Morning Show”: the second is a title.
  if (isTitle(b.paragraph, b.item, b.shape, b.attribution)) return false;
  return (
    cue === b.attribution.cue &&
    a.attribution.where === 'behind' &&
    b.attribution.where === 'before' &&
    (cue.kind === 'verb' || cue.kind === 'words' || cue.kind === 'according') &&
    b.item - (cue.side === 'behind' && cue.subject ? cue.subject.to : cue.to) < 10
  );
}

function quotationOf(article: Article, group: readonly Reading[]): Quotation {
  const { tokens } = article;
  const best = group.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  const lead = group[0]!;
  const { shape } = lead;
  const whole = group.length > 1;
  // “Four hours,” she says. “Five on Sundays.”: a sentence that goes on is no title, whatever its capitals.
  const sentence = lead.goesOn && shape.closed;
  // A cue whose subject nobody can make out attributes nothing.
  const attribution = best.speaker || best.attribution?.cue.passive ? best.attribution : null;
  const title = !whole && !sentence && isTitle(lead.paragraph, lead.item, shape, attribution);
  const scare =
    !whole &&
    !title &&
    (isSoCalled(lead.paragraph, lead.item, shape) ||
      isScare(shape, best.carried || best.speaker ? (attribution ?? CARRIED) : attribution));
  const kind = title ? 'title' : scare ? 'scare' : whole && shape.words > 2 ? 'direct' : speechKind(shape);
  const speaker = title || scare ? null : best.speaker;
  const words: string[] = [];
  for (const { stretch } of group) {
    // What stands in brackets the outlet put there: "sail past [the customs boats]".
    let inserted = false;
    for (let t = stretch.innerFirst; t < stretch.innerEnd; t++) {
      if (tokens.kinds[t] === PUNCTUATION && (tokens.norms[t] === '[' || tokens.norms[t] === ']'))
        inserted = tokens.norms[t] === '[';
      else if (!inserted && (tokens.kinds[t] === WORD || tokens.kinds[t] === NUMBER)) words.push(tokens.norms[t]!);
    }
  }
  return {
    spans: group.map(({ stretch }) => ({
      start: tokens.starts[stretch.firstToken]!,
      end: tokens.ends[stretch.endToken - 1]!,
    })),
    kind,
    // "was asked, “…”": somebody said it, and the sentence does not mean to say who.
    status:
      speaker === null
        ? best.attribution?.cue.passive && !title && !scare
          ? 'anonymous'
          : 'unattributed'
        : speaker.anonymous
          ? 'anonymous'
          : 'attributed',
    speaker,
    cue: speaker ? best.cue : null,
    reason: reasonFor(kind, speaker, speaker ? best.cue : null, best.attribution, best.carried, whole),
    via: speaker ? best.via : null,
    negated: best.negated,
    words,
    occasion: best.occasion,
  };
}

/** Stands for an attribution that the sentence before gave: it is one, though this sentence has no cue. */
const CARRIED: Attribution = {
  cue: {
    kind: 'verb',
    from: 0,
    to: 0,
    verb: null,
    subject: null,
    side: 'far',
    passive: false,
    negated: false,
    weak: false,
  },
  score: 90,
  where: 'before',
};

function rank(reading: Reading): number {
  if (reading.speaker === null) return 0;
  return reading.carried ? 1 : 2 + (reading.attribution?.score ?? 0);
}
