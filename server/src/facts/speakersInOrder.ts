import type { Span } from '../text/span';
import type { Antecedent, SpeakerContext } from './antecedents';
import { traitsOf } from './antecedentTraits';
import type { Attribution } from './attributionTypes';
import { type CarriedSpeaker, carriedSpeaker, type SpokenBefore, turnTaken } from './continuation';
import type { Cue } from './cues';
import { answererOf, asksAt, isSameSpeaker, questionOf } from './dialogue';
import { type Frame, IS_STRETCH, IS_WORD, itemEnd, itemStart, type Paragraph } from './frames';
import { remember, type UnheardSentence } from './hearing';
import { kindWithin } from './joinParts';
import type { MarkedText } from './markedTexts';
import { occasionOf, viaOf } from './occasions';
import { isTitle, kindOfSaid, kindOfUnsaid } from './quotationKinds';
import { reportingCue } from './reports';
import { readSpeaker } from './speakers';
import { DETERMINER, PRONOUN } from './speechTraits';
import { mainSubject, type Phrase } from './subjectPhrases';
import type { FoundBy, Quotation, QuotationKind, QuotationStatus, Speaker } from './types';

/**
 * Reads an article from its first quotation to the last, stretch by stretch in order, since whom "she" means depends on what stands before.
 */
export function readSpeakers(text: MarkedText): Quotation[] {
  const { paragraphs } = text;
  const context = contextOf(text);
  const parts: Quotation[] = [];
  const reader: Reader = { text, context, parts, spoken: null, nextFrame: 0 };
  for (let i = 0; i < paragraphs.length; i++) {
    const p = paragraphs[i]!;
    const { frames } = p;
    context.reading = i;
    // Its sentences without marks are heard only when somebody looks back at them.
    for (let f = 0; f < frames.length; f++) if ((frames[f]!.marks & IS_STRETCH) !== 0) readFrame(reader, p, f);
  }
  return parts;
}

/** How far an article is read. */
interface Reader {
  readonly text: MarkedText;
  readonly context: SpeakerContext;
  readonly parts: Quotation[];
  spoken: SpokenBefore | null;
  /** The place of the next sentence among those with marks. */
  nextFrame: number;
}

function contextOf({ script, names, paragraphs }: MarkedText): SpeakerContext {
  const recent: Antecedent[] = [];
  const awaited: UnheardSentence[] = [];
  return {
    names,
    recent,
    paragraphs,
    reading: 0,
    readingFrame: 0,
    nextBlock: script.firstBlock,
    nextParagraph: 0,
    nextFrame: 0,
    awaited,
    hearing: 0,
    toldUntil: 0,
    text: script,
    hear,
    told: new Map(),
    nearMention: 0,
  };
}

function readFrame(reader: Reader, p: Paragraph, f: number): void {
  const { text, context, parts } = reader;
  const { attributions } = text;
  const frame = p.frames[f]!;
  context.readingFrame = f;
  const cues = text.cues[reader.nextFrame++]!;
  let spoke = false;
  for (let m = frame.firstMarked; m < frame.endMarked; m++) {
    const attribution = attributions[m]!;
    const attributed = attribution === null ? null : readAttributed(reader, p, f, cues, m, attribution);
    if (attributed === null) parts.push(readUnattributed(reader, p, f, m, attribution));
    else {
      parts.push(attributed);
      spoke ||= !text.titles[m]!;
    }
  }
  if (!spoke && (frame.marks & IS_WORD) !== 0) {
    const subject = subjectOf(p, frame, context);
    if (subject !== null) context.recent.push(subject);
  }
}

/** The quotation by whoever goes on speaking, if anybody does. */
function readUnattributed(
  reader: Reader,
  p: Paragraph,
  f: number,
  m: number,
  attribution: Attribution | null,
): Quotation {
  const { text, context } = reader;
  const q = p.marked[m]!;
  const { spoken } = reader;
  const isWhole = attribution === null && text.firstParts[m] === m;
  const turn = isWhole && spoken !== null ? turnTaken(p, f, q, spoken, context) : null;
  if (turn !== null) {
    reader.spoken = { ...turn, cue: null, block: p.block, frame: f };
    return carriedOn(text, p, m, { speaker: turn.speaker, cue: null, goesOn: true }, 'dialogue');
  }
  const carried = attribution === null ? carriedSpeaker(p, f, q, reader.spoken, context) : null;
  if (carried !== null) {
    const { speaker, cue } = carried;
    const question = asksAt(p, q) ? (spoken?.question ?? null) : null;
    reader.spoken = {
      speaker,
      cue,
      block: p.block,
      frame: f,
      question,
      partner: spoken?.partner ?? null,
      before: spokeBefore(spoken, p, speaker),
    };
    return carriedOn(text, p, m, carried, 'before');
  }
  const shape = text.shapes[m]!;
  const passive = attribution?.cue.passive === true;
  const kind = kindWithin(text, m, kindOfNobodys(text, p, m, attribution));
  return {
    spans: [spanOf(p, q)],
    kind,
    // "was asked, “…”": somebody said it, and the sentence does not mean to say who.
    status: passive && isSpeech(kind) ? 'anonymous' : 'unattributed',
    speaker: null,
    cue: null,
    foundBy: attribution !== null && attribution.cue.kind === 'colon' ? 'colon' : 'cue',
    via: null,
    negated: attribution?.cue.negated === true,
    words: shape.spoken,
    occasion: null,
  };
}

/** Somebody else who spoke in the paragraph right before. */
function spokeBefore(spoken: SpokenBefore | null, p: Paragraph, now: Speaker): Speaker | null {
  if (spoken === null || isSameSpeaker(spoken.speaker, now)) return spoken?.before ?? null;
  return spoken.block === p.block - 1 ? spoken.speaker : null;
}

/** From mark to mark. */
const spanOf = (p: Paragraph, q: number): Span => ({ start: itemStart(p, q), end: itemEnd(p, q) });

const isSpeech = (kind: QuotationKind): boolean => kind === 'direct' || kind === 'partial';

/** A cue whose subject nobody can make out attributes nothing, if it is no passive. */
function kindOfNobodys(text: MarkedText, p: Paragraph, m: number, attribution: Attribution | null): QuotationKind {
  const q = p.marked[m]!;
  const shape = text.shapes[m]!;
  if (attribution === null) return kindOfUnsaid(p, q, shape, text.titles[m]!);
  if (attribution.cue.passive) return kindOfSaid(p, q, shape, text.titles[m]!);
  return kindOfUnsaid(p, q, shape, isTitle(p, q, shape, null));
}

function carriedOn(
  text: MarkedText,
  p: Paragraph,
  m: number,
  { speaker, cue, goesOn }: CarriedSpeaker,
  foundBy: FoundBy,
): Quotation {
  const q = p.marked[m]!;
  const shape = text.shapes[m]!;
  // “Four hours,” she says. “Five on Sundays.”: a sentence that goes on is no title, whatever its capitals.
  const title = text.titles[m]! && !(goesOn && shape.closed);
  const kind = kindWithin(text, m, kindOfSaid(p, q, shape, title));
  const isSaid = isSpeech(kind);
  return {
    spans: [spanOf(p, q)],
    kind,
    status: isSaid ? statusOf(speaker) : 'unattributed',
    speaker: isSaid ? speaker : null,
    cue: isSaid ? cue : null,
    foundBy,
    via: null,
    negated: false,
    words: shape.spoken,
    occasion: null,
  };
}

const statusOf = ({ anonymous }: Speaker): QuotationStatus => (anonymous ? 'anonymous' : 'attributed');

/** The quotation by whom its attribution names; null where that is nobody. */
function readAttributed(
  reader: Reader,
  p: Paragraph,
  f: number,
  cues: readonly Cue[],
  m: number,
  attribution: Attribution,
): Quotation | null {
  const { text, context } = reader;
  const { cue } = attribution;
  const { subject } = cue;
  if (subject === null) return null;
  if (isLonePronoun(p, subject)) {
    hearReporters(p, cues, subject, context);
    hearAddressee(reader, p, p.marked[m]!);
    hearSubject(p, p.frames[f]!, subject, context);
  }
  const speaker = readSpeaker(p, subject, context);
  if (speaker === null) return null;
  const q = p.marked[m]!;
  const frame = p.frames[f]!;
  const shape = text.shapes[m]!;
  const title = text.titles[m]!;
  const start = itemStart(p, cue.from);
  const end = itemEnd(p, cue.to - 1);
  const words = { start, end, text: p.article.text.slice(start, end) };
  if (!title) {
    context.recent.push(antecedentOf(p, subject, speaker, true));
    const question = questionOf(p, cue, q);
    reader.spoken = {
      speaker,
      cue: words,
      block: p.block,
      frame: f,
      question,
      partner: null,
      before: spokeBefore(reader.spoken, p, speaker),
    };
  }
  // Most sentences have one cue alone.
  const via =
    cues.length > 1 || cues[0] !== cue || cue.verb?.lemma === 'quote' ? viaOf(p, frame, cues, cue, q, context) : null;
  const kind = kindWithin(text, m, kindOfSaid(p, q, shape, title));
  const isSaid = isSpeech(kind);
  return {
    spans: [spanOf(p, q)],
    kind,
    status: isSaid ? statusOf(speaker) : 'unattributed',
    speaker: isSaid ? speaker : null,
    cue: isSaid ? words : null,
    foundBy: cue.kind === 'colon' ? 'colon' : 'cue',
    via: isSaid ? via : null,
    negated: cue.negated,
    words: shape.spoken,
    occasion: occasionOf(p, frame),
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

/** “Did you see it?” Roe asked Lind. / “No,” she said.: whoever was asked. */
function hearAddressee({ spoken, context }: Reader, p: Paragraph, q: number): void {
  if (spoken === null || spoken.question === null || spoken.block === p.block || asksAt(p, q)) return;
  const { paragraph, addressee } = spoken.question;
  if (addressee === null || isLonePronoun(paragraph, addressee)) return;
  const answerer = answererOf(spoken.question, context);
  if (answerer !== null) context.recent.push(antecedentOf(paragraph, addressee, answerer, true));
}

/** "Roe resigned over what she called “…”", "A clerk declined to speak of what she called “…”": whom the sentence is about. */
function hearSubject(p: Paragraph, frame: Frame, pronoun: Phrase, context: SpeakerContext): void {
  if (p.words[pronoun.from - 1] !== 'what') return;
  const main = mainSubject(p, frame.from, frame.to, pronoun.from - 1);
  if (main === null || isLonePronoun(p, main)) return;
  const speaker = readSpeaker(p, main, context);
  if (speaker !== null) context.recent.push(antecedentOf(p, main, speaker, false));
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
  const subject = mainSubject(p, frame.from, frame.to, frame.to);
  const speaker = subject === null ? null : readSpeaker(p, subject, context);
  const cue = reportingCue(p, frame);
  const reported = cue === null ? null : cue.subject;
  // "Roe said the ice is thin": mostly they are the same.
  const isSubject = reported !== null && subject !== null && isSamePhrase(reported, subject);
  const reporter = reported === null || isSubject ? null : readSpeaker(p, reported, context);
  rememberSpeaker(p, subject, speaker, isSubject, context);
  rememberSpeaker(p, reported, reporter, true, context);
}

function rememberSpeaker(
  p: Paragraph,
  phrase: Phrase | null,
  speaker: Speaker | null,
  spoke: boolean,
  context: SpeakerContext,
): void {
  if (phrase !== null && speaker !== null) remember(context.recent, antecedentOf(p, phrase, speaker, spoke));
}

function isSamePhrase(a: Phrase, b: Phrase): boolean {
  return a.from === b.from && a.to === b.to && a.standsFor === null && b.standsFor === null;
}
