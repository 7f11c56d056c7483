import type { Antecedent, SpeakerContext } from './antecedents';
import { traitsOf } from './antecedentTraits';
import type { Attribution } from './attributionTypes';
import { type CarriedSpeaker, carriedSpeaker, type SpokenBefore } from './continuation';
import type { Cue } from './cues';
import { type Frame, IS_STRETCH, IS_WORD, itemEnd, itemStart, type Paragraph, stretchAt } from './frames';
import { remember, type UnheardSentence } from './hearing';
import type { Reading } from './joinReadings';
import type { MarkedText } from './markedTexts';
import { occasionOf, viaOf } from './occasions';
import { reportingCue } from './reports';
import { readSpeaker } from './speakers';
import { DETERMINER, PRONOUN } from './speechTraits';
import { mainSubject, type Phrase } from './subjectPhrases';
import type { Speaker } from './types';

/** Reads an article from its first quotation to the last, in order, since whom "she" means depends on what stands before. */
export function readSpeakers(text: MarkedText): Reading[] {
  const { paragraphs } = text;
  const context = contextOf(text);
  const readings: Reading[] = [];
  const reader: Reader = { text, context, readings, spoken: null, nextFrame: 0 };
  for (let i = 0; i < paragraphs.length; i++) {
    const p = paragraphs[i]!;
    const { frames } = p;
    context.reading = i;
    // Its sentences without marks are heard only when somebody looks back at them.
    for (let f = 0; f < frames.length; f++) if ((frames[f]!.marks & IS_STRETCH) !== 0) readFrame(reader, p, f);
  }
  return readings;
}

/** How far an article is read. */
interface Reader {
  readonly text: MarkedText;
  readonly context: SpeakerContext;
  readonly readings: Reading[];
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
  const { text, context, readings } = reader;
  const frame = p.frames[f]!;
  context.readingFrame = f;
  const cues = text.cues[reader.nextFrame++]!;
  const { block } = p;
  let speakerOfFrame = false;
  for (let m = frame.firstMarked; m < frame.endMarked; m++) {
    const attribution = text.attributions[m]!;
    const attributed = attribution === null ? null : readAttributed(text, p, frame, cues, m, attribution, context);
    if (attributed !== null) {
      readings.push(attributed);
      if (attributed.title) continue;
      speakerOfFrame = true;
      reader.spoken = { speaker: attributed.speaker!, cue: attributed.cue, block, frame: f };
      continue;
    }
    const carried = attribution === null ? carriedSpeaker(p, f, p.marked[m]!, reader.spoken, context) : null;
    if (carried !== null) reader.spoken = { speaker: carried.speaker, cue: carried.cue, block, frame: f };
    readings.push(readUnattributed(text, p, m, carried));
  }
  if (!speakerOfFrame && (frame.marks & IS_WORD) !== 0) {
    const subject = subjectOf(p, frame, context);
    if (subject !== null) context.recent.push(subject);
  }
}

/** The quotation by whoever goes on speaking, if anybody does. */
function readUnattributed(text: MarkedText, p: Paragraph, m: number, carried: CarriedSpeaker | null): Reading {
  const item = p.marked[m]!;
  const attribution = text.attributions[m]!;
  return {
    paragraph: p,
    stretch: stretchAt(p, item),
    shape: text.shapes[m]!,
    item,
    attribution,
    title: text.titles[m]!,
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
  text: MarkedText,
  p: Paragraph,
  frame: Frame,
  cues: readonly Cue[],
  m: number,
  attribution: Attribution,
  context: SpeakerContext,
): Reading | null {
  const { cue } = attribution;
  const { subject } = cue;
  if (subject === null) return null;
  if (isLonePronoun(p, subject)) hearReporters(p, cues, subject, context);
  const speaker = readSpeaker(p, subject, context);
  if (speaker === null) return null;
  const item = p.marked[m]!;
  const title = text.titles[m]!;
  if (!title) context.recent.push(antecedentOf(p, subject, speaker, true));
  const start = itemStart(p, cue.from);
  const end = itemEnd(p, cue.to - 1);
  return {
    paragraph: p,
    stretch: stretchAt(p, item),
    shape: text.shapes[m]!,
    item,
    attribution,
    title,
    speaker,
    cue: { start, end, text: p.article.text.slice(start, end) },
    // Most sentences have one cue alone.
    via: cues.length > 1 || cues[0] !== cue ? viaOf(p, frame, cues, cue, item, context) : null,
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
