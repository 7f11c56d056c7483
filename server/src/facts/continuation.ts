import { isWeakCue } from '../english/speechVerbs';
import type { Span } from '../text/span';
import type { SpeakerContext } from './antecedents';
import { attributeStretch, cuesOf, LONGEST_SENTENCE } from './attribution';
import type { Attribution } from './attributionTypes';
import { nextTurn, type Turn } from './dialogue';
import {
  type Frame,
  IS_NUMBER,
  IS_STRETCH,
  IS_SYMBOL,
  IS_WORD,
  isName,
  type Paragraph,
  readPlainly,
  STOP_INSIDE,
  stretchAt,
} from './frames';
import { type Introduction, reportedIn } from './reports';
import { readSpeaker } from './speakers';
import {
  ADVERB,
  AUXILIARY,
  FORM_OF_BE,
  isAdverb,
  isPersonNoun,
  PREPOSITION,
  SPEECH_NOUN,
  singular,
  TIME,
} from './speechTraits';
import { headOf, mainSubject, type Phrase, phraseOf, phraseStartingAt } from './subjectPhrases';
import type { Speaker } from './types';

/** The last speech, for quotations that go on without a new attribution. */
export interface SpokenBefore extends Turn {
  readonly cue: (Span & { readonly text: string }) | null;
  readonly block: number;
  readonly frame: number;
}

/** “Why?” Roe asked. — the sentence ends inside the marks, and its attribution stands in what reads as the next one. */
export function attributionAcrossSentences(p: Paragraph, f: number, q: number): Attribution | null {
  const frame = p.frames[f]!;
  const next = p.frames[f + 1];
  if (!next || q !== frame.to - 1 || (p.marks[q]! & STOP_INSIDE) === 0) return null;
  const both: Frame = { ...next, from: q, marks: next.marks | IS_STRETCH, firstMarked: frame.endMarked - 1 };
  const found = attributeStretch(p, both, q, cuesOf(p, both), null);
  if (found === null || found.where !== 'behind' || found.score < 100) return null;
  const { kind, verb, subject, side, from, to } = found.cue;
  if (kind !== 'verb') return null;
  const endsPlainly = p.tokens.norms[stretchAt(p, q).innerEnd - 1] === '.';
  if (endsPlainly && verb && isWeakCue(verb) && to === from + 1) return null;
  const end = side === 'behind' && subject ? subject.to : to;
  const after = p.words[end];
  const afterTraits = p.traits[end]!;
  const closes =
    end >= next.to ||
    after === '.' ||
    after === ',' ||
    (afterTraits & (TIME | ADVERB)) !== 0 ||
    ((afterTraits & PREPOSITION) !== 0 && !endsPlainly);
  return closes ? found : null;
}

export interface CarriedSpeaker extends Introduction {
  /** Nothing but the quotation stands in its sentence, behind another one of the paragraph. */
  readonly goesOn: boolean;
}

/** Whose turn it is in a quotation that is all of its sentence, where somebody was asked before it. */
export function turnTaken(
  p: Paragraph,
  f: number,
  q: number,
  spoken: SpokenBefore,
  context: SpeakerContext,
): Turn | null {
  const isTalk = spoken.question !== null || spoken.partner !== null || spoken.before !== null;
  if (!isTalk || !isBare(p, p.frames[f]!)) return null;
  const inBlock = spoken.block === p.block;
  if (!inBlock && !(spoken.block === previousBlock(p) && opensBlock(p, f))) return null;
  return nextTurn(p, q, spoken, inBlock, context);
}

/** Who goes on speaking in a quotation that its own sentence gives to nobody. */
export function carriedSpeaker(
  p: Paragraph,
  f: number,
  q: number,
  spoken: SpokenBefore | null,
  context: SpeakerContext,
): CarriedSpeaker | null {
  const frame = p.frames[f]!;
  if (frame.to - frame.from > LONGEST_SENTENCE) return null;
  const inBlock = spoken !== null && spoken.block === p.block;
  if (isBare(p, frame)) {
    // “…,” says Roe. Lind disagrees, he says. “…”
    const between = inBlock && spoken.frame < f - 1 ? reportedIn(p, p.frames[f - 1]!, context) : null;
    if (between) return carriedOn(between);
    if (inBlock) return { speaker: spoken.speaker, cue: spoken.cue, goesOn: true };
    const signed = f === p.frames.length - 1 ? signedBelow(p, context) : null;
    if (signed) return carriedOn(signed);
    const explained = explainedBehind(p, f, context);
    if (explained) return carriedOn(explained);
    const introduced = introducedBy(p, f, context);
    if (introduced) return carriedOn(introduced);
    const announced = f === 0 ? announcedBy(p, context) : null;
    if (announced) return carriedOn(announced);
    if (spoken && spoken.block === previousBlock(p) && opensBlock(p, f)) return carriedOn(spoken);
    const reported = f === 0 ? reportedAtEndOfBlockBefore(p, context) : null;
    return reported ? carriedOn(reported) : null;
  }
  if (inBlock && spoken.frame === f - 1) {
    const stretch = stretchAt(p, q);
    if (stretch.innerEnd - stretch.innerFirst >= 4) return carriedOn(spoken);
  }
  return f > 0 ? stillReported(p, f, q, context) : null;
}

/** "The law is crippled, Roe argues. There is still “a very powerful lobby”": what she argues goes on. */
function stillReported(p: Paragraph, f: number, q: number, context: SpeakerContext): CarriedSpeaker | null {
  const before = p.frames[f - 1]!;
  const stretch = stretchAt(p, q);
  if ((before.marks & IS_STRETCH) !== 0 || stretch.innerEnd - stretch.innerFirst < 5) return null;
  const reported = reportedIn(p, before, context);
  return reported ? carriedOn(reported) : null;
}

function carriedOn({ speaker, cue }: Introduction): CarriedSpeaker {
  return { speaker, cue, goesOn: false };
}

/** No sentence without marks stands before it in its paragraph: one that tells of something else ends a speech. */
function opensBlock(p: Paragraph, f: number): boolean {
  for (let before = 0; before < f; before++) if (!isBare(p, p.frames[before]!)) return false;
  return true;
}

const WRITTEN = IS_WORD | IS_NUMBER | IS_SYMBOL;

/** Nothing but marked stretches and punctuation. */
function isBare({ words, marks }: Paragraph, frame: Frame): boolean {
  if ((frame.marks & WRITTEN) === 0) return true;
  for (let k = frame.from; k < frame.to; k++) {
    if ((marks[k]! & WRITTEN) === 0) continue;
    const word = words[k];
    if (!LEADING_ON.has(word!)) return false;
  }
  return true;
}

/** “…” Then: “…” */
const LEADING_ON: ReadonlySet<string> = new Set(
  'and but so then next later again also finally eventually afterwards afterward or'.split(' '),
);

/** "Roe was not convinced. “…”": whoever the sentence before reports, else its subject if that is somebody. */
function introducedBy(p: Paragraph, f: number, context: SpeakerContext): Introduction | null {
  const before = p.frames[f - 1];
  if (!before) return null;
  const reported = reportedIn(p, before, context);
  if (reported) return reported;
  const subject = askedAbout(p, before) ?? mainSubject(p, before.from, before.to, before.to);
  if (!subject) return null;
  const author = authorOf(p, before, subject);
  if (author !== null) {
    const speaker = readSpeaker(p, author, context);
    return speaker && isSomebody(p, author, speaker, context) ? { speaker, cue: null } : null;
  }
  const speaker = readSpeaker(p, subject, context);
  const asked = ASKED.has(p.words[before.from]!) && isName(p, subject.to - 1);
  return speaker && (asked || isSomebody(p, subject, speaker, context)) ? { speaker, cue: null } : null;
}

/** "Roe's first message on Sunday was a measured one. “…”", "Her answer was short. “…”": whose words follow. */
function authorOf({ words, traits }: Paragraph, frame: Frame, subject: Phrase): Phrase | null {
  let noun = subject.to - 1;
  while (noun > subject.from && (traits[noun]! & SPEECH_NOUN) === 0) noun--;
  if (noun === subject.from) return null;
  let verb = subject.to;
  while (verb < frame.to && verb < subject.to + 6 && (traits[verb]! & FORM_OF_BE) === 0) verb++;
  if (verb >= frame.to || (traits[verb]! & FORM_OF_BE) === 0) return null;
  // "Roe's statement was met with scorn by Lind."
  for (let k = verb; k < frame.to; k++) if (words[k] === 'by') return null;
  if (OWNERS.has(words[subject.from]!)) return phraseOf(subject.from, subject.from + 1);
  for (let k = subject.from + 1; k < noun; k++) if (words[k] === "'s") return phraseOf(subject.from, k);
  return null;
}

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** "Why was she out in the rain? “…”": whoever the question is about answers it. */
function askedAbout({ words, traits, marks }: Paragraph, { from, to }: Frame): Phrase | null {
  if (words[to - 1] !== '?') return null;
  for (let k = from + 1; k < from + 5 && k < to; k++) {
    const isSomebody = words[k] === 'he' || words[k] === 'she';
    if (isSomebody) return (traits[k - 1]! & AUXILIARY) !== 0 ? phraseOf(k, k + 1) : null;
    if ((marks[k]! & IS_WORD) === 0) return null;
  }
  return null;
}

/** "Asked whether it would open again, Roe was blunt.": an answer follows. */
const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'challenged', 'quizzed']);

/** “…” That is how Roe remembers it. */
function explainedBehind(p: Paragraph, f: number, context: SpeakerContext): Introduction | null {
  const next = p.frames[f + 1];
  if (!next) return null;
  const { words, traits } = p;
  let k = next.from;
  const gesturing = words[k];
  if ((gesturing === 'he' || gesturing === 'she') && isGesture(words[k + 1]!)) {
    const speaker = readSpeaker(p, phraseOf(k, k + 1), context);
    return speaker && speaker.name !== speaker.text ? { speaker, cue: null } : null;
  }
  if (!POINTING.has(words[k]!)) return null;
  // "That quote from Roe hung in the hall."
  if ((traits[k + 1]! & SPEECH_NOUN) !== 0 && (words[k + 2] === 'from' || words[k + 2] === 'by')) {
    const source = phraseStartingAt(p, k + 3, next.to);
    const speaker = source ? readSpeaker(p, source, context) : null;
    return speaker ? { speaker, cue: null } : null;
  }
  if ((traits[k + 1]! & FORM_OF_BE) === 0) return null;
  k += 2;
  const isSaying = words[k] === 'the' && (traits[k + 1]! & SPEECH_NOUN) !== 0 && words[k + 2] === 'of';
  if (!isSaying && words[k] !== 'how' && words[k] !== 'what') return null;
  const from = isSaying ? k + 3 : k + 1;
  const subject = isSaying ? phraseStartingAt(p, from, next.to) : mainSubject(p, from, next.to, next.to);
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
  const first = p.words[subject.from];
  return first === 'he' || first === 'she' || speaker.name !== speaker.text || namesOnePerson(p, subject);
}

function namesOnePerson(p: Paragraph, subject: Phrase): boolean {
  if (isOnePerson(p.words[headOf(p, subject)]!)) return true;
  for (let k = subject.from; k < subject.to - 1; k++) {
    if (isOnePerson(p.words[k]!) && isName(p, k + 1) && isName(p, subject.to - 1)) return true;
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

/** "… would not leave, Lund said.", and the next paragraph is all quotation. */
function reportedAtEndOfBlockBefore(p: Paragraph, context: SpeakerContext): Introduction | null {
  const b = previousBlock(p);
  if (b < 0 || p.article.blocks[b]!.kind !== 'paragraph') return null;
  const before = readPlainly(p, b);
  const frame = before.frames.at(-1);
  return frame ? reportedIn(before, frame, context) : null;
}

/** The paragraph before ends with a colon: "The Velm Herald reports:". */
function announcedBy(p: Paragraph, context: SpeakerContext): Introduction | null {
  const b = previousBlock(p);
  const block = p.article.blocks[b];
  if (!block || p.tokens.norms[block.endToken - 1] !== ':') return null;
  const before = readPlainly(p, b);
  const frame = before.frames.at(-1);
  if (!frame) return null;
  const reported = reportedIn(before, frame, context);
  if (reported) return reported;
  const subject = mainSubject(before, frame.from, frame.to, frame.to);
  const speaker = subject ? readSpeaker(before, subject, context) : null;
  return speaker ? { speaker, cue: null } : null;
}

const LONGEST_SIGNATURE = 14;

/** “…” and in a line of its own: "— Ana Roe, baker". */
function signedBelow(p: Paragraph, context: SpeakerContext): Introduction | null {
  const block = p.article.blocks[p.block + 1];
  if (!block || block.kind === 'furniture' || block.endToken - block.firstToken > LONGEST_SIGNATURE) return null;
  if (!DASHES.has(p.article.text[block.start] ?? '') && !DASHES.has(p.tokens.norms[block.firstToken] ?? ''))
    return null;
  const line = readPlainly(p, p.block + 1);
  let { from } = line;
  while (DASHES.has(line.words[from]!)) from++;
  const subject = isName(line, from) ? phraseStartingAt(line, from, line.to) : null;
  const after = subject ? line.words[subject.to] : '';
  if (!subject || (subject.to < line.to && after !== ',' && after !== '.')) return null;
  const speaker = readSpeaker(line, subject, context);
  return speaker ? { speaker, cue: null } : null;
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '―', '--', '~']);

function previousBlock(p: Paragraph): number {
  for (let b = p.block - 1; b >= 0; b--) if (p.article.blocks[b]!.kind !== 'furniture') return b;
  return -1;
}
