import type { Antecedent, SpeakerContext } from './antecedents';
import { type Frame, itemEnd, itemStart, type Paragraph, readParagraph, type Script } from './frames';
import { HE, SHE, speakerTraitsAt } from './speakerTraits';

// Whom the sentences without marks speak of matters to a pronoun or a description behind them alone, and the nearest of
// them mostly tell. So each is heard when somebody looks back as far as it, and most never are.

/** A sentence without marks, or all sentences of a block without any, that nobody has heard yet. */
export interface UnheardSentence {
  readonly block: number;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Null for a whole block. */
  readonly sentence: { readonly paragraph: Paragraph; readonly frame: Frame } | null;
}

/** How far back a pronoun reaches, in UTF-16 units: about four paragraphs. */
export const REACH = 1500;

export function unheardBlock({ article: { blocks } }: Script, block: number): UnheardSentence {
  const { start, end } = blocks[block]!;
  return { block, start, end, sentence: null };
}

export function unheardSentence(paragraph: Paragraph, frame: Frame): UnheardSentence {
  const { block } = paragraph;
  const start = itemStart(paragraph, frame.from);
  return { block, start, end: itemEnd(paragraph, frame.to - 1), sentence: { paragraph, frame } };
}

/** Somebody looks back from `at`: what is out of reach by then is past caring for, whoever looks back later. */
export function lookBack(context: SpeakerContext, at: number): void {
  const { unread, awaited } = context;
  if (unread.length === 0) return;
  const floor = at - REACH;
  for (let i = 0; i < unread.length; i++) {
    const next = unread[i]!;
    if (next.sentence !== null) {
      if (next.start >= floor) awaited.push(next);
    } else awaitBlock(context, next, floor);
  }
  unread.length = 0;
}

/** Only sentences that begin within reach are awaited. */
function awaitBlock(context: SpeakerContext, whole: UnheardSentence, floor: number): void {
  const { blocks, sentences, tokens } = context.text.article;
  const { firstSentence, endSentence, firstToken } = blocks[whole.block]!;
  if (endSentence === firstSentence || sentences[endSentence - 1]!.start < floor) return;
  if (tokens.starts[firstToken]! >= floor) context.awaited.push(whole);
  else context.awaited.push(...sentencesOf(context, whole, floor));
}

function sentencesOf(context: SpeakerContext, { block }: UnheardSentence, floor: number): UnheardSentence[] {
  const { article, stretches } = context.text;
  const paragraph = readParagraph(context.text, block, stretches.length);
  const found: UnheardSentence[] = [];
  for (let f = 0; f < paragraph.frames.length; f++) {
    const sentence = unheardSentence(paragraph, paragraph.frames[f]!);
    // "LYSK, March 3 (Reuters) —": where it was written is nobody whom "it" means.
    if (sentence.start >= floor && sentence.start !== article.dateline?.start) found.push(sentence);
  }
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
  const heard = awaited[i]!;
  if (heard.sentence === null) {
    awaited.splice(i, 1, ...sentencesOf(context, heard, heard.start));
    return false;
  }
  awaited.splice(i, 1);
  context.hearing++;
  context.hear(heard.sentence.paragraph, heard.sentence.frame, context);
  context.hearing--;
  return true;
}

/** So many sentences wait for one another: "He ran. He fell. He rose." */
const DEEPEST = 30;

/** The oldest first, so that none has to wait for another. */
function hearAll(context: SpeakerContext, at: number): void {
  hearThoseWith(context, 0, at, () => true);
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

/** Hears all sentences between two places that have such a word, in the order of the text. */
function hearThoseWith(context: SpeakerContext, from: number, at: number, has: (token: number) => boolean): void {
  const { awaited } = context;
  for (let i = firstFrom(awaited, from); i < awaited.length; ) {
    const next = awaited[i]!;
    if (next.start >= at) return;
    if (!hasWord(context, next, has)) i++;
    // Hearing it may have heard some of those before it.
    else if (hearAwaited(context, i)) i = firstFrom(awaited, next.start);
  }
}

function firstFrom(awaited: readonly UnheardSentence[], from: number): number {
  let i = 0;
  while (i < awaited.length && awaited[i]!.start < from) i++;
  return i;
}

function hasWord(
  { text: { article } }: SpeakerContext,
  { block, sentence }: UnheardSentence,
  has: (token: number) => boolean,
): boolean {
  let { firstToken, endToken } = article.blocks[block]!;
  if (sentence !== null) {
    const { paragraph, frame } = sentence;
    firstToken = paragraph.items[frame.from]!;
    endToken = paragraph.items[frame.to - 1]! + 1;
  }
  for (let t = firstToken; t < endToken; t++) if (has(t)) return true;
  return false;
}

/** Sentences with this word, for whoever looks for one that was spoken of by it. */
export function hearThoseWithWord(context: SpeakerContext, at: number, word: string): void {
  if (context.awaited.length === 0) return;
  const { norms } = context.text.article.tokens;
  hearThoseWith(context, 0, at, (t) => norms[t] === word);
}

/** Sentences with "he" or "she": they may tell of somebody whose name does not say it. */
export function hearThoseThatTell(context: SpeakerContext, at: number): void {
  const { awaited, toldUntil } = context;
  if (awaited.length === 0 || at <= toldUntil) return;
  context.toldUntil = Math.min(at, awaited[awaited.length - 1]!.end);
  const { tokens } = context.text.article;
  hearThoseWith(context, toldUntil, at, (t) => (speakerTraitsAt(tokens, t) & (HE | SHE)) !== 0);
}

/** Somebody spoken of takes their place in the order of the text. */
export function remember(recent: Antecedent[], found: Antecedent): void {
  let i = recent.length;
  while (i > 0 && recent[i - 1]!.start > found.start) i--;
  if (i === recent.length) recent.push(found);
  else recent.splice(i, 0, found);
}
