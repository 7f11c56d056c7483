import {
  type Article,
  type Block,
  CAPITAL,
  NUMBER,
  PUNCTUATION,
  QUOTE_MARK,
  SPACE_BEFORE,
  type Tokens,
  WORD,
} from '../article/types';
import { CUE_VERBS } from '../english/speechVerbs';
import { CLOSE, EITHER, formOf, isInchMark, isSingle, OPEN, OPENING_NEIGHBOURS, placeOf, SINGLE } from './markForms';
import { attributionStart, closesBeforeAttribution } from './marksAndAttributions';
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

/** Words that begin with an apostrophe: ’em, ’til, ’cause. */
const CLIPPED: ReadonlySet<string> = new Set(
  'em til tis twas cause n bout round cuz nuff neath gainst tween ere'.split(' '),
);

/** How far a quotation that is opened once may run over paragraphs without opening marks of their own. */
const LOOK_AHEAD_BLOCKS = 3;

/** How many tokens a quotation in single marks may have: beyond, the mark was an apostrophe. */
const LONGEST_SINGLE = 400;

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
  pairing.open = -1;
  pairing.isGerman = false;
  pairing.next = from;
  for (let m = firstMark; m < marks.length; m++) {
    const i = marks[m]!;
    if (i >= block.endToken) break;
    if (i < pairing.next) continue;
    const code = text.charCodeAt(tokens.starts[i]!);
    const form = formOf(code);
    if (form === SINGLE) meetSingle(pairing, text, marks, m);
    else if (
      i > block.firstToken &&
      tokens.kinds[i - 1] === NUMBER &&
      isInchMark(tokens, i, code, block, pairing.open >= 0)
    )
      continue;
    else if (pairing.open < 0) meetOutside(pairing, article, i, code, form);
    else meetInside(pairing, text, i, code, form);
  }
  return pairing.open;
}

function meetSingle(pairing: Pairing, text: string, marks: readonly number[], m: number): void {
  const { tokens, block, open } = pairing;
  const i = marks[m]!;
  if (open < 0) {
    if (!leansOnlyOn(text, tokens, block, i)) return;
    const close = singleClose(text, tokens, block, marks, m);
    if (close < 0) return;
    push(pairing, i, close, close + 1, true, false);
    pairing.next = close + 1;
  } else if (isDoubledSingle(text, tokens, i, block) && text.charCodeAt(tokens.starts[open]!) === 96) {
    push(pairing, open, i, i + 2, false, false);
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
    const isLost = form === CLOSE ? place !== OPEN : place === CLOSE && !closesLater(text, tokens, block, i);
    if (isLost) {
      fault(pairing, i, 'never opened', sentenceStart(article, b, i), i + 1);
      return;
    }
    if (form === CLOSE) {
      if (!closesLater(text, tokens, block, i)) {
        fault(pairing, i, 'turned', i, block.endToken);
        return;
      }
      fault(pairing, i, 'turned', i, nextDoubleMark(text, tokens, block, i) + 1);
    }
  }
  pairing.open = i;
  pairing.isGerman = code === 0x201e;
}

/** A double mark with another one open. */
function meetInside(pairing: Pairing, text: string, i: number, code: number, form: number): void {
  const { tokens, block, open, isGerman } = pairing;
  const place = placeOf(tokens, i, block);
  const closes =
    form === CLOSE ||
    (form === EITHER && (place !== OPEN || closesBeforeAttribution(tokens, i, block))) ||
    (isGerman && code === 0x201c);
  if (closes) {
    if (form === CLOSE && place === OPEN && !isGerman && nextDoubleCloses(text, tokens, block, i)) {
      // “We said ”yes” to it”: a turned mark inside; the next one closes it again.
      fault(pairing, i, 'turned', open, i + 1);
      return;
    }
  } else if (place !== OPEN || (code === 0x201c && closesBeforeAttribution(tokens, i, block))) {
    // “to defend “. — an opening mark where a closing one must stand.
    fault(pairing, i, 'turned', open, i + 1);
  } else {
    opensAgain(pairing, text, i, code);
    return;
  }
  push(pairing, open, i, i + 1, false, false);
  pairing.open = -1;
}

/** An opening mark with another one open: a quotation within the quotation, or one whose own end is lost. */
function opensAgain(pairing: Pairing, text: string, i: number, code: number): void {
  const { tokens, block, open } = pairing;
  const inner = nestedEnd(text, tokens, block, i);
  if (inner > 0) {
    pairing.next = inner + 1;
    return;
  }
  const cut = attributionStart(tokens, open, i);
  fault(pairing, open, 'opened twice', open, cut);
  push(pairing, open, cut, cut, false, false);
  pairing.open = i;
  pairing.isGerman = code === 0x201e;
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

function isDoubledSingle(text: string, tokens: Tokens, i: number, block: Block): boolean {
  return (
    i + 1 < block.endToken &&
    tokens.kinds[i + 1] === QUOTE_MARK &&
    isSingle(text.charCodeAt(tokens.starts[i + 1]!)) &&
    !(tokens.flags[i + 1]! & SPACE_BEFORE)
  );
}

/**
 * The mark leans on the next token of its block and neither on a word before it ("the players' union", "Roe's") nor on
 * another such mark (''doubled''), which rules out nearly all.
 */
function leansOnlyOn(text: string, { flags, kinds, starts }: Tokens, block: Block, i: number): boolean {
  if (i + 1 >= block.endToken || (flags[i + 1]! & SPACE_BEFORE) !== 0) return false;
  if (kinds[i + 1] === QUOTE_MARK && isSingle(text.charCodeAt(starts[i + 1]!))) return false;
  if ((flags[i]! & SPACE_BEFORE) !== 0 || i === block.firstToken) return true;
  const before = kinds[i - 1]!;
  return before > NUMBER && before !== QUOTE_MARK;
}

/** If the single mark number `m`, which leans on the next token of its block, opens a quotation: the token of its closing mark; else -1. */
function singleClose(text: string, tokens: Tokens, block: Block, marks: readonly number[], m: number): number {
  const i = marks[m]!;
  const code = text.charCodeAt(tokens.starts[i]!);
  if (tokens.kinds[i + 1] === PUNCTUATION && !OPENING_NEIGHBOURS.has(tokens.norms[i + 1]!)) return -1;
  if (i > block.firstToken && !(tokens.flags[i]! & SPACE_BEFORE)) {
    const before = tokens.norms[i - 1]!;
    if (before === '-' || !OPENING_NEIGHBOURS.has(before)) return -1;
  }
  if ((code === 0x2019 || code === 39) && CLIPPED.has(tokens.norms[i + 1]!)) return -1;
  let doubles = 0;
  let possessive = -1;
  const end = Math.min(block.endToken, i + LONGEST_SINGLE);
  for (let n = m + 1; n < marks.length && marks[n]! < end; n++) {
    const j = marks[n]!;
    if (j === i + 1) continue;
    const mark = text.charCodeAt(tokens.starts[j]!);
    if (!isSingle(mark)) {
      doubles++;
      continue;
    }
    if (mark === 0x2018) continue;
    if (tokens.flags[j]! & SPACE_BEFORE) continue;
    const leansOn = j + 1 < block.endToken && !(tokens.flags[j + 1]! & SPACE_BEFORE);
    if (leansOn && tokens.kinds[j + 1] !== PUNCTUATION && tokens.kinds[j + 1] !== QUOTE_MARK) continue;
    if (doubles % 2 === 1) continue;
    const before = tokens.norms[j - 1]!;
    if (!leansOn && before.endsWith('s') && tokens.kinds[j - 1] !== PUNCTUATION && possessive < 0) {
      possessive = j;
      continue;
    }
    if (possessive > 0 && opensSingleBetween(text, tokens, possessive + 1, j)) return possessive;
    return j;
  }
  return possessive;
}

function opensSingleBetween(text: string, tokens: Tokens, from: number, to: number): boolean {
  for (let j = from; j < to; j++) {
    if (tokens.kinds[j] !== QUOTE_MARK || !isSingle(text.charCodeAt(tokens.starts[j]!))) continue;
    if (tokens.flags[j]! & SPACE_BEFORE && !(tokens.flags[j + 1]! & SPACE_BEFORE)) return true;
  }
  return false;
}

function isDouble(text: string, tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === QUOTE_MARK && !isSingle(text.charCodeAt(tokens.starts[i]!));
}

function firstDoubleMark(text: string, tokens: Tokens, block: Block): number {
  for (let i = block.firstToken; i < block.endToken; i++) if (isDouble(text, tokens, i)) return i;
  return -1;
}

/** Whether the next double mark after `i` closes what `i` would open. */
function closesLater(text: string, tokens: Tokens, block: Block, i: number): boolean {
  return nextDoubleCloses(text, tokens, block, i);
}

function nextDoubleMark(text: string, tokens: Tokens, block: Block, i: number): number {
  for (let j = i + 1; j < block.endToken; j++) if (isDouble(text, tokens, j)) return j;
  return i;
}

function nextDoubleCloses(text: string, tokens: Tokens, block: Block, i: number): boolean {
  for (let j = i + 1; j < block.endToken; j++) {
    if (!isDouble(text, tokens, j)) continue;
    const shape = formOf(text.charCodeAt(tokens.starts[j]!));
    return shape === CLOSE || (shape === EITHER && placeOf(tokens, j, block) === CLOSE);
  }
  return false;
}

/** If the opening mark at `i`, met inside a quotation, opens a nested one that is closed before the outer one: its closing token. */
function nestedEnd(text: string, tokens: Tokens, block: Block, i: number): number {
  let closing = -1;
  for (let j = i + 1; j < block.endToken; j++) {
    if (!isDouble(text, tokens, j)) continue;
    const shape = formOf(text.charCodeAt(tokens.starts[j]!));
    const place = placeOf(tokens, j, block);
    const closes = shape === CLOSE || (shape === EITHER && place === CLOSE);
    if (!closes) return -1;
    if (closing > 0) return closing;
    closing = j;
  }
  return -1;
}

/** The next block that is no furniture begins with an opening mark. */
function nextOpens(text: string, tokens: Tokens, blocks: readonly Block[], b: number): boolean {
  const next = blocks[b + 1];
  if (next?.kind !== 'paragraph' || next.firstToken >= next.endToken) return false;
  const i = next.firstToken;
  if (!isDouble(text, tokens, i)) return false;
  const shape = formOf(text.charCodeAt(tokens.starts[i]!));
  return shape === OPEN || (shape === EITHER && placeOf(tokens, i, next) !== CLOSE);
}

/** The index of the block that closes a quotation left open at the end of block `b`, without opening marks between. */
function closedInBlock(text: string, tokens: Tokens, blocks: readonly Block[], b: number): number {
  for (let n = b + 1; n < blocks.length && n <= b + LOOK_AHEAD_BLOCKS; n++) {
    const next = blocks[n]!;
    if (next.kind !== 'paragraph' && next.kind !== 'item') return -1;
    const mark = firstDoubleMark(text, tokens, next);
    if (mark < 0) continue;
    const shape = formOf(text.charCodeAt(tokens.starts[mark]!));
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
