import { isWeakCue } from '../english/speechVerbs';
import type { Span } from '../text/span';
import type { SpeakerContext } from './antecedents';
import { type Attribution, attributeFrame, LONGEST_SENTENCE } from './attribution';
import { type Cue, readCues } from './cues';
import {
  type Frame,
  is,
  isPunctuationAt,
  isStretchAt,
  isTerminal,
  itemEnd,
  itemStart,
  lastInside,
  type Paragraph,
  readParagraph,
  stretchOf,
  traitsAt,
  wordAt,
} from './frames';
import { readSpeaker } from './speakers';
import {
  ADVERB,
  FORM_OF_BE,
  isAdverb,
  isPersonNoun,
  PREPOSITION,
  REPORTS,
  SPEECH_NOUN,
  singular,
  TIME,
} from './speechTraits';
import { headOf, isName, mainSubject, type Phrase, phraseStartingAt } from './subjectPhrases';
import type { Speaker } from './types';

/** The last speech, for quotations that go on without a new attribution. */
export interface SpokenBefore {
  readonly speaker: Speaker;
  readonly cue: (Span & { readonly text: string }) | null;
  readonly block: number;
  readonly frame: number;
  readonly item: number;
  readonly score: number;
}

/** “Why?” Roe asked. — the sentence ends inside the marks, and its attribution stands in what reads as the next one. */
export function attributionAcrossSentences(p: Paragraph, f: number, q: number): Attribution | null {
  const frame = p.frames[f]!;
  const next = p.frames[f + 1];
  if (!next || q !== frame.to - 1) return null;
  const last = lastInside(p, p.stretches[stretchOf(p.items[q]!)]!);
  if (!isTerminal(last)) return null;
  const found = attributeFrame(p, { from: q, to: next.to }).attributions.get(q);
  if (found?.where !== 'behind' || found.score < 100 || found.cue.kind !== 'verb') return null;
  if (last === '.' && found.cue.verb && isWeakCue(found.cue.verb) && found.cue.to === found.cue.from + 1) return null;
  const end = found.cue.side === 'behind' && found.cue.subject ? found.cue.subject.to : found.cue.to;
  const after = wordAt(p, end);
  const afterTraits = traitsAt(p, end);
  const closes =
    end >= next.to ||
    after === '.' ||
    after === ',' ||
    (afterTraits & (TIME | ADVERB)) !== 0 ||
    ((afterTraits & PREPOSITION) !== 0 && last !== '.');
  return closes ? found : null;
}

/** Who goes on speaking in a quotation that its own sentence gives to nobody. */
export function carriedSpeaker(
  p: Paragraph,
  f: number,
  q: number,
  spoken: SpokenBefore | null,
  context: SpeakerContext,
): { speaker: Speaker; cue: SpokenBefore['cue']; score: number; bare?: true } | null {
  const frame = p.frames[f]!;
  if (frame.to - frame.from > LONGEST_SENTENCE) return null;
  const bare = isBare(p, frame.from, frame.to);
  const inBlock = spoken !== null && spoken.block === p.block;
  if (bare) {
    if (spoken && inBlock) return { speaker: spoken.speaker, cue: spoken.cue, score: 90, bare: true };
    const signed = f === p.frames.length - 1 ? signedBelow(p, context) : null;
    if (signed) return { speaker: signed.speaker, cue: signed.cue, score: 95 };
    const explained = explainedBehind(p, f, context);
    if (explained) return { speaker: explained.speaker, cue: explained.cue, score: 80 };
    const introduced = introducedBy(p, f, context);
    if (introduced) return { speaker: introduced.speaker, cue: introduced.cue, score: 60 };
    const announced = f === 0 ? announcedBy(p, context) : null;
    if (announced) return { speaker: announced.speaker, cue: announced.cue, score: 80 };
    const reported = f === 0 ? reportedAtEndOfBlockBefore(p, context) : null;
    if (spoken && spoken.block === previousBlock(p) && opensBlock(p, f))
      return { speaker: spoken.speaker, cue: spoken.cue, score: 70 };
    if (reported) return { speaker: reported.speaker, cue: reported.cue, score: 60 };
    return null;
  }
  if (spoken && inBlock && spoken.frame === f - 1) {
    const stretch = p.stretches[stretchOf(p.items[q]!)]!;
    if (stretch.innerEnd - stretch.innerFirst >= 4) return { speaker: spoken.speaker, cue: spoken.cue, score: 50 };
  }
  return null;
}

/** No sentence without marks stands before it in its paragraph: one that tells of something else ends a speech. */
function opensBlock(p: Paragraph, f: number): boolean {
  for (let before = 0; before < f; before++) {
    const { from, to } = p.frames[before]!;
    if (!isBare(p, from, to)) return false;
  }
  return true;
}

/** Nothing but marked stretches and punctuation. */
function isBare(p: Paragraph, from: number, to: number): boolean {
  let words = 0;
  for (let k = from; k < to; k++) {
    if (isStretchAt(p, k) || isPunctuationAt(p, k)) continue;
    const word = wordAt(p, k);
    if (word === 'and' || word === 'but' || word === 'so') continue;
    words++;
  }
  return words === 0;
}

interface Introduction {
  readonly speaker: Speaker;
  readonly cue: SpokenBefore['cue'];
}

/** "Roe was not convinced. “…”": whoever the sentence before reports, else its subject if that is somebody. */
function introducedBy(p: Paragraph, f: number, context: SpeakerContext): Introduction | null {
  const before = p.frames[f - 1];
  if (!before) return null;
  const reported = reportedIn(p, before, context);
  if (reported) return reported;
  const subject: Phrase | null = mainSubject(p, before, before.to);
  if (!subject) return null;
  const speaker = readSpeaker(p, subject, context);
  const asked = ASKED.has(wordAt(p, before.from)) && isName(p, subject.to - 1);
  return speaker && (asked || isSomebody(p, subject, speaker, context)) ? { speaker, cue: null } : null;
}

/** "Asked whether it would open again, Roe was blunt.": an answer follows. */
const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'challenged', 'quizzed']);

/** “…” That is how Roe remembers it. */
function explainedBehind(p: Paragraph, f: number, context: SpeakerContext): Introduction | null {
  const next = p.frames[f + 1];
  if (!next) return null;
  let k = next.from;
  const gesturing = wordAt(p, k);
  if ((gesturing === 'he' || gesturing === 'she') && isGesture(wordAt(p, k + 1))) {
    const speaker = readSpeaker(p, { from: k, to: k + 1 }, context);
    return speaker && speaker.name !== speaker.text ? { speaker, cue: null } : null;
  }
  if (!POINTING.has(wordAt(p, k)) || !is(p, k + 1, FORM_OF_BE)) return null;
  k += 2;
  const words = wordAt(p, k) === 'the' && is(p, k + 1, SPEECH_NOUN) && wordAt(p, k + 2) === 'of';
  if (!words && wordAt(p, k) !== 'how' && wordAt(p, k) !== 'what') return null;
  const from = words ? k + 3 : k + 1;
  const subject = words ? phraseStartingAt(p, from, next.to) : mainSubject(p, { from, to: next.to }, next.to);
  const speaker = subject ? readSpeaker(p, subject, context) : null;
  return speaker ? { speaker, cue: null } : null;
}

/** “I never practise.” She stirs her tea. — in an interview told in the present, whoever moves has just spoken. */
function isGesture(verb: string): boolean {
  return GESTURES.has(verb) || (verb.length > 4 && verb.endsWith('s') && !verb.endsWith('ss') && !isAdverb(verb));
}

const GESTURES: ReadonlySet<string> = new Set(
  'laughed smiled shrugged sighed nodded paused grinned winced frowned hesitated gestured pointed'.split(' '),
);

const POINTING: ReadonlySet<string> = new Set(['that', 'this', 'these', 'those', 'such', 'so']);

function isSomebody(p: Paragraph, subject: Phrase, speaker: Speaker, context: SpeakerContext): boolean {
  const referent = speaker.referent === null ? null : context.names.referents[speaker.referent];
  if (referent) return referent.kind === 'person' || referent.kind === 'organisation';
  const first = wordAt(p, subject.from);
  return first === 'he' || first === 'she' || speaker.name !== speaker.text || namesOnePerson(p, subject);
}

function namesOnePerson(p: Paragraph, subject: Phrase): boolean {
  if (isOnePerson(wordAt(p, headOf(p, subject)))) return true;
  for (let k = subject.from; k < subject.to - 1; k++) {
    if (isOnePerson(wordAt(p, k)) && isName(p, k + 1) && isName(p, subject.to - 1)) return true;
  }
  return false;
}

/** One person can have said the words that follow; "firefighters" and "few" cannot, all at once. */
function isOnePerson(noun: string): boolean {
  return isPersonNoun(noun) && singular(noun) === noun && !MORE_THAN_ONE.has(noun);
}

const MORE_THAN_ONE: ReadonlySet<string> = new Set(
  'people few some many most several others everyone everybody nobody'.split(' '),
);

/** The last verb of saying in a sentence, with its subject. */
export function reportingCue(p: Paragraph, frame: Frame): Cue | null {
  if (frame.to - frame.from > LONGEST_SENTENCE || !mayReport(p, frame)) return null;
  let found: Cue | null = null;
  for (const cue of readCues(p, frame)) {
    if (!cue.subject || cue.passive || cue.weak || (cue.side === 'far' && isInfinitive(p, cue))) continue;
    // "The talks went on": behind marks only is it a verb of saying.
    if (cue.kind === 'noun' || (cue.verb && (cue.verb.cueClass !== 'say' || isWeakCue(cue.verb)))) continue;
    // The outer report is the one that goes on, unless the inner one closes the sentence: "… is over, Roe said."
    if (!found || cue.to >= frame.to - 2) found = cue;
  }
  return found;
}

/** Most sentences hold no word that could report, and need not be looked at closely. */
function mayReport(p: Paragraph, frame: Frame): boolean {
  for (let k = frame.from; k < frame.to; k++) if (is(p, k, REPORTS)) return true;
  return false;
}

/** "has yet to say", "stopped to read": nothing was said. */
function isInfinitive(p: Paragraph, cue: Cue): boolean {
  return cue.verb?.form === 'base' || wordAt(p, cue.from - 1) === 'to';
}

function reportedIn(p: Paragraph, frame: Frame, context: SpeakerContext): Introduction | null {
  const found = reportingCue(p, frame);
  if (!found?.subject) return null;
  const speaker = readSpeaker(p, found.subject, context);
  if (!speaker) return null;
  const start = itemStart(p, found.from);
  const end = itemEnd(p, found.to - 1);
  return { speaker, cue: { start, end, text: p.article.text.slice(start, end) } };
}

/** "… would not leave, Lund said.", and the next paragraph is all quotation. */
function reportedAtEndOfBlockBefore(p: Paragraph, context: SpeakerContext): Introduction | null {
  const b = previousBlock(p);
  if (b < 0 || p.article.blocks[b]!.kind !== 'paragraph') return null;
  const before = readParagraph(p.article, b, [], 0, 0);
  const frame = before.frames.at(-1);
  return frame ? reportedIn(before, frame, context) : null;
}

/** The paragraph before ends with a colon: "The Velm Herald reports:". */
function announcedBy(p: Paragraph, context: SpeakerContext): Introduction | null {
  const b = previousBlock(p);
  const block = p.article.blocks[b];
  if (!block || p.tokens.norms[block.endToken - 1] !== ':') return null;
  const before = readParagraph(p.article, b, [], 0, 0);
  const frame = before.frames.at(-1);
  if (!frame) return null;
  const reported = reportedIn(before, frame, context);
  if (reported) return reported;
  const subject = mainSubject(before, frame, frame.to);
  const speaker = subject ? readSpeaker(before, subject, context) : null;
  return speaker ? { speaker, cue: null } : null;
}

const LONGEST_SIGNATURE = 9;

/** “…” and in a line of its own: "— Ana Roe, baker". */
function signedBelow(p: Paragraph, context: SpeakerContext): Introduction | null {
  const block = p.article.blocks[p.block + 1];
  if (!block || block.kind === 'furniture' || block.endToken - block.firstToken > LONGEST_SIGNATURE) return null;
  if (!DASHES.has(p.article.text[block.start] ?? '') && !DASHES.has(p.tokens.norms[block.firstToken] ?? ''))
    return null;
  const line = readParagraph(p.article, p.block + 1, [], 0, 0);
  let from = 0;
  while (DASHES.has(wordAt(line, from))) from++;
  const subject = isName(line, from) ? phraseStartingAt(line, from, line.items.length) : null;
  const after = subject ? wordAt(line, subject.to) : '';
  if (!subject || (subject.to < line.items.length && after !== ',' && after !== '.')) return null;
  const speaker = readSpeaker(line, subject, context);
  return speaker ? { speaker, cue: null } : null;
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '―', '--', '~']);

function previousBlock(p: Paragraph): number {
  for (let b = p.block - 1; b >= 0; b--) if (p.article.blocks[b]!.kind !== 'furniture') return b;
  return -1;
}
