import type { BlockKind } from '../article/types';
import { firstWhere } from '../text/firstWhere';
import type { Antecedent, SpeakerContext } from './antecedents';
import { type Frame, IS_STRETCH, itemEnd, itemStart, type Paragraph, readParagraph } from './frames';
import { HE, SHE, speakerTraitsAt } from './speakerTraits';

// Whom the sentences without marks speak of matters to a pronoun or a description behind them alone, and the nearest of
// them mostly tell. So each is heard when somebody looks back as far as it, and most never are.

/** A sentence without marks that nobody has heard yet, or all sentences of a block without any. */
export interface UnheardSentence {
  readonly block: number;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Both null for a whole block. */
  readonly paragraph: Paragraph | null;
  readonly frame: Frame | null;
}

/** How far back a pronoun reaches, in UTF-16 units: about four paragraphs. */
export const REACH = 1500;

/** Somebody looks back from `at`: what is out of reach by then is past caring for, whoever looks back later. */
export function lookBack(context: SpeakerContext, at: number): void {
  const { paragraphs, reading, readingFrame } = context;
  const floor = at - REACH;
  const here = paragraphs[reading]!;
  while (context.nextBlock < here.block) {
    const b = context.nextBlock++;
    const marked = paragraphs[context.nextParagraph]!;
    if (marked.block !== b) awaitBlock(context, b, floor);
    else {
      awaitSentences(context, marked, context.nextFrame, marked.frames.length, floor);
      context.nextParagraph++;
      context.nextFrame = 0;
    }
  }
  if (context.nextFrame >= readingFrame) return;
  awaitSentences(context, here, context.nextFrame, readingFrame, floor);
  context.nextFrame = readingFrame;
}

/** Only sentences that begin within reach are awaited. */
function awaitBlock(context: SpeakerContext, b: number, floor: number): void {
  const { blocks, sentences, tokens } = context.text.article;
  const { kind, firstSentence, endSentence, firstToken, start, end } = blocks[b]!;
  if (endSentence === firstSentence || sentences[endSentence - 1]!.start < floor) return;
  if (kind === 'furniture' || isByline(kind)) return;
  if (tokens.starts[firstToken]! >= floor) context.awaited.push({ block: b, start, end, paragraph: null, frame: null });
  else context.awaited.push(...sentencesOf(context, b, floor));
}

/** "By Dora Finch": who wrote it is nobody whom "she says" means. */
function isByline(kind: BlockKind): boolean {
  return kind === 'byline' || kind === 'credit';
}

/** Those without marks among the sentences of a paragraph with marks. */
function awaitSentences(context: SpeakerContext, p: Paragraph, from: number, to: number, floor: number): void {
  const { article } = context.text;
  if (isByline(article.blocks[p.block]!.kind)) return;
  for (let f = from; f < to; f++) {
    const frame = p.frames[f]!;
    if ((frame.marks & IS_STRETCH) === 0) awaitSentence(context, p, frame, floor, context.awaited);
  }
}

function awaitSentence(
  context: SpeakerContext,
  paragraph: Paragraph,
  frame: Frame,
  floor: number,
  into: UnheardSentence[],
): void {
  const start = itemStart(paragraph, frame.from);
  // "LYSK, March 3 (Reuters) —": where it was written is nobody whom "it" means.
  if (start < floor || start === context.text.article.dateline?.start) return;
  into.push({ block: paragraph.block, start, end: itemEnd(paragraph, frame.to - 1), paragraph, frame });
}

function sentencesOf(context: SpeakerContext, block: number, floor: number): UnheardSentence[] {
  const paragraph = readParagraph(context.text, block, context.text.stretches.length);
  const found: UnheardSentence[] = [];
  for (let f = 0; f < paragraph.frames.length; f++)
    awaitSentence(context, paragraph, paragraph.frames[f]!, floor, found);
  return found;
}

/** Hears the last sentence that begins before `at` and ends behind `from`, if there is one that was not heard. */
function hearLast(context: SpeakerContext, from: number, at: number): boolean {
  const { awaited } = context;
  for (let i = awaited.length - 1; i >= 0; i--) {
    const { start, end } = awaited[i]!;
    if (start >= at) continue;
    if (end <= from) return false;
    if (hearAwaited(context, i)) return true;
    // A block was cut into its sentences, of which the last one is looked for anew.
    i = awaited.length;
  }
  return false;
}

/** Hears the awaited sentence `i`; of a block, which was not cut into sentences so far, it awaits each: then it is false. */
function hearAwaited(context: SpeakerContext, i: number): boolean {
  const { awaited } = context;
  const { paragraph, frame, block, start } = awaited[i]!;
  if (paragraph === null || frame === null) {
    awaited.splice(i, 1, ...sentencesOf(context, block, start));
    return false;
  }
  awaited.splice(i, 1);
  context.hearing++;
  context.hear(paragraph, frame, context);
  context.hearing--;
  return true;
}

/** So many sentences wait for one another: "He ran. He fell. He rose." */
const DEEPEST = 30;

/** The oldest first, so that none has to wait for another. */
function hearAll(context: SpeakerContext, at: number): void {
  const { awaited } = context;
  while (awaited.length > 0 && awaited[0]!.start < at) hearAwaited(context, 0);
}

/** Whom the text spoke of last before `at`, back to `floor`; behind whom it was last given, if it was. */
export function spokenOfBefore(
  context: SpeakerContext,
  at: number,
  floor: number,
  passed: Antecedent | null,
): Antecedent | null {
  const { recent } = context;
  if (context.hearing >= DEEPEST) hearAll(context, at);
  for (;;) {
    let i = passed === null ? recent.length - 1 : recent.lastIndexOf(passed) - 1;
    while (i >= 0 && recent[i]!.start >= at) i--;
    const start = i < 0 ? -1 : recent[i]!.start;
    if (hearLast(context, Math.max(start, floor), at)) continue;
    return start >= floor && i >= 0 ? recent[i]! : null;
  }
}

/** Sentences with the word of this token, which stands behind `at`, for whoever looks for one that was spoken of by it. */
export function hearThoseWithWord(context: SpeakerContext, at: number, token: number): void {
  const { awaited } = context;
  if (awaited.length === 0) return;
  const { words, norms, starts } = context.text.article.tokens;
  const word = words[token]!;
  // The engine's own search: most words stand in none of these sentences.
  let t = words.indexOf(word, firstTokenOf(context, awaited[0]!));
  for (; t >= 0 && t < token; t = words.indexOf(word, t + 1)) {
    // Words without a number are many.
    if (norms[t] === norms[token]) hearSentenceAt(context, starts[t]!, at);
  }
}

function firstTokenOf({ text }: SpeakerContext, { block, paragraph, frame }: UnheardSentence): number {
  return paragraph === null || frame === null ? text.article.blocks[block]!.firstToken : paragraph.items[frame.from]!;
}

/** Hears the sentence around a place of the text, if it is awaited and begins before `at`. */
function hearSentenceAt(context: SpeakerContext, place: number, at: number): void {
  const { awaited } = context;
  let i = firstBehind(awaited, place);
  if (i === awaited.length || awaited[i]!.start > place || awaited[i]!.start >= at || hearAwaited(context, i)) return;
  // A block was cut into its sentences.
  i = firstBehind(awaited, place);
  if (i < awaited.length && awaited[i]!.start <= place && awaited[i]!.start < at) hearAwaited(context, i);
}

function firstBehind(awaited: readonly UnheardSentence[], place: number): number {
  return firstWhere(awaited.length, (i) => awaited[i]!.end > place);
}

/** Sentences with "he" or "she": they may tell of somebody whose name does not say it. */
export function hearThoseThatTell(context: SpeakerContext, at: number): void {
  const { awaited, toldUntil } = context;
  if (awaited.length === 0 || at <= toldUntil) return;
  context.toldUntil = Math.min(at, awaited[awaited.length - 1]!.end);
  for (let i = firstFrom(awaited, toldUntil); i < awaited.length; ) {
    const next = awaited[i]!;
    if (next.start >= at) return;
    if (!tells(context, next)) i++;
    // Hearing it may have heard some of those before it.
    else if (hearAwaited(context, i)) i = firstFrom(awaited, next.start);
  }
}

function firstFrom(awaited: readonly UnheardSentence[], from: number): number {
  return firstWhere(awaited.length, (i) => awaited[i]!.start >= from);
}

function tells({ text: { article } }: SpeakerContext, { block, paragraph, frame }: UnheardSentence): boolean {
  const { tokens, blocks } = article;
  const whole = paragraph === null || frame === null;
  const end = whole ? blocks[block]!.endToken : paragraph.items[frame.to - 1]! + 1;
  let t = whole ? blocks[block]!.firstToken : paragraph.items[frame.from]!;
  while (t < end && (speakerTraitsAt(tokens, t) & (HE | SHE)) === 0) t++;
  return t < end;
}

/** Somebody spoken of takes their place in the order of the text. */
export function remember(recent: Antecedent[], found: Antecedent): void {
  let i = recent.length;
  while (i > 0 && recent[i - 1]!.start > found.start) i--;
  if (i === recent.length) recent.push(found);
  else recent.splice(i, 0, found);
}
