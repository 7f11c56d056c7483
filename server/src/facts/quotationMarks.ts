import { isBody } from '../article/blockKinds';
import {
  type Article,
  type Block,
  CAPITAL,
  NUMBER,
  QUOTE_MARK,
  SPACE_BEFORE,
  type Tokens,
  WORD,
} from '../article/types';
import { CUE_VERBS } from '../english/speechVerbs';
import { CLOSE, EITHER, FORM_OF_MARK, isInchMark, isSingle, OPEN, placeOf, SINGLE } from './markForms';
import { attributionStart, closesBeforeAttribution } from './marksAndAttributions';
import { isDoubledSingle, leansOnlyOn, singleClose } from './singleMarks';
import type { MarkFault, UnbalancedMark } from './types';

/** A stretch between quotation marks within one block. Token ranges are half open and hold the marks. */
export interface MarkedStretch {
  readonly firstToken: number;
  readonly endToken: number;
  /** The tokens between the marks. */
  readonly innerFirst: number;
  readonly innerEnd: number;
  readonly block: number;
  readonly single: boolean;
  /** The quotation goes on in the next block, as one of several paragraphs. */
  readonly goesOn: boolean;
  /** It goes on from the block before. */
  readonly goneOn: boolean;
}

export interface MarkReading {
  readonly stretches: readonly MarkedStretch[];
  readonly unbalanced: readonly UnbalancedMark[];
}

/** How far a quotation that is opened once may run over paragraphs without opening marks of their own. */
const LOOK_AHEAD_BLOCKS = 3;

/** What is read so far, and of which block. */
interface Pairing {
  readonly tokens: Tokens;
  readonly stretches: MarkedStretch[];
  readonly unbalanced: UnbalancedMark[];
  b: number;
  block: Block;
  /** A quotation goes on behind the block that was read last, in one that opens it again. */
  carried: boolean;
  /** Blocks up to this index lie inside a quotation that began earlier and has no opening mark here. */
  insideUntil: number;
  /** The block goes on with a quotation of the one before, until its first stretch has told so. */
  goneOn: boolean;
  /** The token of the mark that is open; -1 where none is. */
  open: number;
  /** „It opened so“, and closes as others open. */
  isGerman: boolean;
  /** Marks before this token belong to what was read already. */
  next: number;
}

/**
 * Pairs the quotation marks of an article block by block, so that one lost mark never shifts the pairs of the next
 * paragraph. Marks inside a marked stretch (a quotation within a quotation) yield no stretch of their own.
 */
export function readQuotationMarks(article: Article): MarkReading {
  const { tokens, blocks } = article;
  const marks = findMarks(tokens);
  const stretches: MarkedStretch[] = [];
  const unbalanced: UnbalancedMark[] = [];
  if (marks.length === 0) return { stretches, unbalanced };
  const pairing: Pairing = {
    tokens,
    stretches,
    unbalanced,
    b: 0,
    block: blocks[0]!,
    carried: false,
    insideUntil: -1,
    goneOn: false,
    open: -1,
    isGerman: false,
    next: 0,
  };
  let m = 0;
  for (let b = 0; b < blocks.length; b++) {
    const { kind, firstToken, endToken } = blocks[b]!;
    while (m < marks.length && marks[m]! < firstToken) m++;
    const unmarked = m === marks.length || marks[m]! >= endToken;
    if (kind === 'furniture' || (unmarked && pairing.insideUntil < b)) pairing.carried = false;
    else readBlock(pairing, article, marks, m, b);
  }
  return { stretches, unbalanced };
}

/** Pairs the marks of block `b` from number `firstMark` on. */
function readBlock(pairing: Pairing, article: Article, marks: readonly number[], firstMark: number, b: number): void {
  const { insideUntil } = pairing;
  const block = article.blocks[b]!;
  pairing.b = b;
  pairing.block = block;
  pairing.goneOn = pairing.carried;
  pairing.carried = false;
  const from = insideUntil >= b ? goOn(pairing, article.text, insideUntil === b) : block.firstToken;
  const first = pairBlock(pairing, article, marks, firstMark, from);
  if (first >= 0) leaveOpen(pairing, article, first);
}

/** The mark at token `first` is open at the end of its block. */
function leaveOpen(pairing: Pairing, article: Article, first: number): void {
  const { text, blocks } = article;
  const { tokens, block, b } = pairing;
  const { firstToken, endToken } = block;
  if (nextOpens(text, tokens, blocks, b)) {
    push(pairing, first, endToken, endToken, false, true);
    pairing.carried = true;
    return;
  }
  const closing = closedInBlock(text, tokens, blocks, b);
  if (closing > 0) {
    push(pairing, first, endToken, endToken, false, true);
    pairing.insideUntil = closing;
    return;
  }
  const whole = first === firstToken ? endToken : sentenceEnd(article, b, first);
  const end = attributionStart(tokens, first, whole);
  if (end - first > 1) {
    push(pairing, first, end, end, false, false);
    fault(pairing, first, 'never closed', first, end);
  } else fault(pairing, first, 'never opened', sentenceStart(article, b, first), first + 1);
}

/** The block lies inside a quotation up to its first closing mark, if it `ends` here; gives the token behind it. */
function goOn(pairing: Pairing, text: string, ends: boolean): number {
  const { tokens, block, b } = pairing;
  const end = ends ? firstDoubleMark(text, tokens, block) : -1;
  const stop = end < 0 ? block.endToken : end + 1;
  pairing.stretches.push({
    firstToken: block.firstToken,
    endToken: stop,
    innerFirst: block.firstToken,
    innerEnd: end < 0 ? stop : end,
    block: b,
    single: false,
    goesOn: end < 0,
    goneOn: true,
  });
  pairing.goneOn = false;
  return stop;
}

function push(
  pairing: Pairing,
  from: number,
  innerEnd: number,
  endToken: number,
  single: boolean,
  goesOn: boolean,
): void {
  const { tokens, block, b, goneOn } = pairing;
  if (innerEnd - from <= LONGEST_NICKNAME && isNickname(tokens, from, innerEnd, endToken, block)) return;
  pairing.stretches.push({
    firstToken: from,
    endToken,
    innerFirst: from + 1,
    innerEnd,
    block: b,
    single,
    goesOn,
    goneOn,
  });
  pairing.goneOn = false;
}

function fault({ tokens, unbalanced }: Pairing, token: number, kind: MarkFault, first: number, end: number): void {
  unbalanced.push({
    start: tokens.starts[token]!,
    end: tokens.ends[token]!,
    fault: kind,
    quoted: { start: tokens.starts[first]!, end: tokens.ends[Math.max(first, end - 1)]! },
  });
}

/** Pairs the marks of a block from token `from` on; gives the token of the mark that is left open, or -1. */
function pairBlock(
  pairing: Pairing,
  article: Article,
  marks: readonly number[],
  firstMark: number,
  from: number,
): number {
  const { text } = article;
  const { tokens, block } = pairing;
  const { starts, flags, kinds } = tokens;
  const { firstToken, endToken } = block;
  pairing.open = -1;
  pairing.isGerman = false;
  pairing.next = from;
  for (let m = firstMark; m < marks.length; m++) {
    const i = marks[m]!;
    if (i >= endToken) break;
    if (i < pairing.next) continue;
    const code = text.charCodeAt(starts[i]!);
    const form = FORM_OF_MARK[code]!;
    const leansBack = i > firstToken && (flags[i]! & SPACE_BEFORE) === 0;
    const leansOn = i + 1 < endToken && (flags[i + 1]! & SPACE_BEFORE) === 0;
    if (form === SINGLE) {
      // Nearly all stand behind a word: "the players' union", "Roe's".
      if (pairing.open >= 0 || (leansOn && !(leansBack && kinds[i - 1]! <= NUMBER)))
        meetSingle(pairing, text, marks, m);
      continue;
    }
    // Nearly all others lean one way alone and open or close as their form and what is open let expect.
    if (pairing.open < 0) {
      if (form === OPEN || (form === EITHER && leansOn && !leansBack && kinds[i + 1]! <= NUMBER))
        open(pairing, i, code);
      else if (!isInches(pairing, i, code)) meetOutside(pairing, article, i, code, form);
    } else if (form !== OPEN && leansBack && !leansOn && kinds[i - 1] !== NUMBER) close(pairing, i);
    else if (!isInches(pairing, i, code)) meetInside(pairing, article, i, code, form);
  }
  return pairing.open;
}

function open(pairing: Pairing, i: number, code: number): void {
  pairing.open = i;
  pairing.isGerman = code === 0x201e;
}

function close(pairing: Pairing, i: number): void {
  push(pairing, pairing.open, i, i + 1, false, false);
  pairing.open = -1;
}

function isInches({ tokens, block, open }: Pairing, i: number, code: number): boolean {
  return i > block.firstToken && tokens.kinds[i - 1] === NUMBER && isInchMark(tokens, i, code, block, open >= 0);
}

function meetSingle(pairing: Pairing, text: string, marks: readonly number[], m: number): void {
  const { tokens, block, open: opening } = pairing;
  const i = marks[m]!;
  if (opening < 0) {
    if (!leansOnlyOn(text, tokens, block, i)) return;
    const closing = singleClose(text, tokens, block, marks, m);
    if (closing < 0) return;
    push(pairing, i, closing, closing + 1, true, false);
    pairing.next = closing + 1;
  } else if (isDoubledSingle(text, tokens, i, block) && text.charCodeAt(tokens.starts[opening]!) === 96) {
    push(pairing, opening, i, i + 2, false, false);
    pairing.open = -1;
    pairing.next = i + 2;
  }
}

/** A double mark with nothing open. */
function meetOutside(pairing: Pairing, article: Article, i: number, code: number, form: number): void {
  const { text } = article;
  const { tokens, block, b } = pairing;
  if (form !== OPEN) {
    const place = placeOf(tokens, i, block);
    // A straight mark behind a word with nothing open: its opening mark is lost, unless it opens what follows.
    const isLost = form === CLOSE ? place !== OPEN : place === CLOSE && !nextDoubleCloses(text, tokens, block, i);
    if (isLost) {
      fault(pairing, i, 'never opened', sentenceStart(article, b, i), i + 1);
      return;
    }
    if (form === CLOSE) {
      if (!nextDoubleCloses(text, tokens, block, i)) {
        fault(pairing, i, 'turned', i, block.endToken);
        return;
      }
      fault(pairing, i, 'turned', i, nextDoubleMark(text, tokens, block, i) + 1);
    }
  }
  open(pairing, i, code);
}

/** A double mark with another one open. */
function meetInside(pairing: Pairing, article: Article, i: number, code: number, form: number): void {
  const { text } = article;
  const { tokens, block, open: opening, isGerman } = pairing;
  const place = placeOf(tokens, i, block);
  const closes =
    form === CLOSE ||
    (form === EITHER && (place !== OPEN || closesBeforeAttribution(tokens, i, block))) ||
    (isGerman && code === 0x201c);
  if (closes) {
    if (form === CLOSE && place === OPEN && !isGerman && nextDoubleCloses(text, tokens, block, i)) {
      // “We said ”yes” to it”: a turned mark inside; the next one closes it again.
      fault(pairing, i, 'turned', opening, i + 1);
      return;
    }
  } else if (place !== OPEN || (code === 0x201c && closesBeforeAttribution(tokens, i, block))) {
    // “to defend “. — an opening mark where a closing one must stand.
    fault(pairing, i, 'turned', opening, i + 1);
  } else {
    opensAgain(pairing, article, i, code);
    return;
  }
  close(pairing, i);
}

/** An opening mark with another one open: a quotation within the quotation, or one whose own end is lost. */
function opensAgain(pairing: Pairing, article: Article, i: number, code: number): void {
  const { text } = article;
  const { tokens, block, open: opening } = pairing;
  let inner = nestedEnd(text, tokens, block, i);
  if (inner < 0 && code === 0x201c && text.charCodeAt(tokens.starts[opening]!) === 34)
    inner = leaningEnd(pairing, article, i);
  if (inner > 0) {
    pairing.next = inner + 1;
    return;
  }
  const cut = attributionStart(tokens, opening, i);
  fault(pairing, opening, 'opened twice', opening, cut);
  push(pairing, opening, cut, cut, false, false);
  open(pairing, i, code);
}

/** Blocks without a mark cost nothing more. */
function findMarks({ kinds, count }: Tokens): readonly number[] {
  const marks: number[] = [];
  for (let t = 0; t < count; t++) if (kinds[t] === QUOTE_MARK) marks.push(t);
  return marks;
}

/** In tokens, with its opening mark. */
const LONGEST_NICKNAME = 3;

/** Marcia “Cia” Roe: a name within a name is no quotation. */
function isNickname(tokens: Tokens, from: number, innerEnd: number, endToken: number, block: Block): boolean {
  if (endToken === innerEnd || from <= block.firstToken || endToken >= block.endToken) return false;
  const capital = (t: number) => (tokens.flags[t]! & CAPITAL) !== 0 && tokens.kinds[t] === WORD;
  return (
    capital(from - 1) &&
    capital(from + 1) &&
    capital(endToken) &&
    !CUE_VERBS.has(tokens.norms[from - 1]!) &&
    tokens.norms[from - 1]!.length > 2
  );
}

function formAt(text: string, { starts }: Tokens, i: number): number {
  return FORM_OF_MARK[text.charCodeAt(starts[i]!)]!;
}

function isDouble(text: string, tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === QUOTE_MARK && !isSingle(text.charCodeAt(tokens.starts[i]!));
}

function firstDoubleMark(text: string, tokens: Tokens, block: Block): number {
  for (let i = block.firstToken; i < block.endToken; i++) if (isDouble(text, tokens, i)) return i;
  return -1;
}

function nextDoubleMark(text: string, tokens: Tokens, block: Block, i: number): number {
  for (let j = i + 1; j < block.endToken; j++) if (isDouble(text, tokens, j)) return j;
  return i;
}

/** Whether the next double mark after `i` closes what `i` would open. */
function nextDoubleCloses(text: string, tokens: Tokens, block: Block, i: number): boolean {
  for (let j = i + 1; j < block.endToken; j++) {
    if (!isDouble(text, tokens, j)) continue;
    const shape = formAt(text, tokens, j);
    return shape === CLOSE || (shape === EITHER && placeOf(tokens, j, block) === CLOSE);
  }
  return false;
}

/** If the opening mark at `i`, met inside a quotation, opens a nested one that is closed before the outer one: its closing token. */
function nestedEnd(text: string, tokens: Tokens, block: Block, i: number): number {
  let closing = -1;
  for (let j = i + 1; j < block.endToken; j++) {
    if (!isDouble(text, tokens, j)) continue;
    const shape = formAt(text, tokens, j);
    const place = placeOf(tokens, j, block);
    const closes = shape === CLOSE || (shape === EITHER && place === CLOSE);
    if (!closes) return -1;
    if (closing > 0) return closing;
    closing = j;
  }
  return -1;
}

/**
 * "We call it “home” here, and no paragraph's end closes it: a leaning mark inside straight ones is closed by its own kind,
 * if a straight one closes the whole, here or, after it has opened again, in a later block.
 */
function leaningEnd({ tokens, block, b, open: opening }: Pairing, { text, blocks }: Article, i: number): number {
  // "ROE: We sail: a transcript, in which every paragraph is somebody else's.
  if (tokens.norms[opening + 2] === ':') return -1;
  let closing = -1;
  let straight = 0;
  for (let j = i + 1; j < block.endToken; j++) {
    if (!isDouble(text, tokens, j)) continue;
    const code = text.charCodeAt(tokens.starts[j]!);
    if (closing < 0 && code !== 0x201d) return -1;
    if (closing < 0) closing = j;
    else if (code === 34) straight++;
  }
  if (straight > 0) return straight === 1 ? closing : -1;
  const next = blocks[b + 1];
  const goesOn = nextOpens(text, tokens, blocks, b) && text.charCodeAt(tokens.starts[next!.firstToken]!) === 34;
  return goesOn ? closing : -1;
}

/** The next block that is no furniture begins with an opening mark. */
function nextOpens(text: string, tokens: Tokens, blocks: readonly Block[], b: number): boolean {
  const next = blocks[b + 1];
  if (next?.kind !== 'paragraph' || next.firstToken >= next.endToken) return false;
  const i = next.firstToken;
  if (!isDouble(text, tokens, i)) return false;
  const shape = formAt(text, tokens, i);
  return shape === OPEN || (shape === EITHER && placeOf(tokens, i, next) !== CLOSE);
}

/** The index of the block that closes a quotation left open at the end of block `b`, without opening marks between. */
function closedInBlock(text: string, tokens: Tokens, blocks: readonly Block[], b: number): number {
  for (let n = b + 1; n < blocks.length && n <= b + LOOK_AHEAD_BLOCKS; n++) {
    const next = blocks[n]!;
    if (!isBody(next.kind)) return -1;
    const mark = firstDoubleMark(text, tokens, next);
    if (mark < 0) continue;
    const shape = formAt(text, tokens, mark);
    const place = placeOf(tokens, mark, next);
    return (shape === CLOSE && place !== OPEN) || (shape === EITHER && place === CLOSE) ? n : -1;
  }
  return -1;
}

function sentenceStart(article: Article, b: number, token: number): number {
  const block = article.blocks[b]!;
  for (let s = block.endSentence - 1; s >= block.firstSentence; s--) {
    const sentence = article.sentences[s]!;
    if (sentence.firstToken <= token) return sentence.firstToken;
  }
  return block.firstToken;
}

function sentenceEnd(article: Article, b: number, token: number): number {
  const block = article.blocks[b]!;
  for (let s = block.firstSentence; s < block.endSentence; s++) {
    const sentence = article.sentences[s]!;
    if (sentence.endToken > token) return sentence.endToken;
  }
  return block.endToken;
}
