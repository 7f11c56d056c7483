import { type Article, CAPITAL, NUMBER, PUNCTUATION, QUOTE_MARK, SYMBOL, type Tokens, WORD } from '../article/types';
import type { MarkedStretch } from './quotationMarks';
import { CUE_VERB, DETERMINER, ENDS_IN_ED, MAY_BE_CUE, PRONOUN, SPEECH_TRAITS } from './speechTraits';

/**
 * The text as attribution sees it: item by item, an item being a token or a whole marked stretch. All that the readers
 * ask of an item stands in columns, and beside every paragraph there are a few empty items, so that they look at what
 * stands around a word without asking where the paragraph ends: they do so millions of times before the engine compiles
 * them, when each call and each comparison counts.
 */
interface Columns {
  /** By item: the folded word; "" for a marked stretch and for an empty item. */
  readonly words: readonly string[];
  /** By item: what is known of its word (see `speechTraits`); 0 for a marked stretch and for an empty item. */
  readonly traits: Int32Array;
  /** By item: what it is, as the bits below; 0 for an empty item. */
  readonly marks: Uint16Array;
  /** By item: its token's index; below 0 it is the stretch -1 - item. */
  readonly items: Int32Array;
  /** The items that are marked stretches, in order. */
  readonly marked: readonly number[];
  /** The items whose words may be cues, in order. */
  readonly cuePlaces: readonly number[];
}

/** One paragraph of the text, cut into frames at the sentence ends outside the marks. */
export interface Paragraph extends Columns {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly block: number;
  /** Its items, half open. */
  readonly from: number;
  readonly to: number;
  readonly frames: readonly Frame[];
  readonly stretches: readonly MarkedStretch[];
}

/** One sentence, as a half-open range of items, with what is in it: most readers need not look at most sentences. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  /** All traits of its words together, and all marks of its items. */
  readonly traits: number;
  readonly marks: number;
  /** Its range in `marked` and in `cuePlaces`. */
  readonly firstMarked: number;
  readonly endMarked: number;
  readonly firstCue: number;
  readonly endCue: number;
}

export const IS_WORD = 1 << 0;
export const IS_NUMBER = 1 << 1;
export const IS_PUNCTUATION = 1 << 2;
export const IS_SYMBOL = 1 << 3;
export const IS_STRETCH = 1 << 4;
/** Written with a capital. */
export const IS_CAPITAL = 1 << 5;
/** Written with a capital, and neither an article nor a pronoun. */
export const IS_NAME = 1 << 6;
/** "wheezed": reads like the past of a verb that no list has. */
export const LIKE_A_VERB = 1 << 7;
/** A marked stretch with a comma as its last character within the marks, or with what ends a sentence. */
export const COMMA_INSIDE = 1 << 8;
export const STOP_INSIDE = 1 << 9;

export const stretchOf = (item: number): number => -1 - item;

/** The marked stretch that item `q` is. */
export function stretchAt(p: Paragraph, q: number): MarkedStretch {
  return p.stretches[-1 - p.items[q]!]!;
}

export function isName(p: Paragraph, k: number): boolean {
  return (p.marks[k]! & IS_NAME) !== 0;
}

/** "76-year-old Roe" */
export const isAge = ({ words }: Paragraph, k: number): boolean =>
  words[k + 1] === '-' && words[k + 2] === 'year' && words[k + 3] === '-' && words[k + 4] === 'old';

/** Where item `k` begins and ends in the text. */
export function itemStart(p: Paragraph, k: number): number {
  const item = p.items[k]!;
  return p.tokens.starts[item < 0 ? p.stretches[stretchOf(item)]!.firstToken : item]!;
}
export function itemEnd(p: Paragraph, k: number): number {
  const item = p.items[k]!;
  return p.tokens.ends[item < 0 ? p.stretches[stretchOf(item)]!.endToken - 1 : item]!;
}

export function isTerminal(norm: string): boolean {
  return norm === '.' || norm === '?' || norm === '!' || norm === '…' || (norm.length > 1 && norm.startsWith('..'));
}

/** So many empty items stand before each paragraph and behind the last one: no reader looks farther. */
const MARGIN = 8;

const MARKS_OF_KIND: readonly number[] = marksByKind();

function marksByKind(): readonly number[] {
  const marks: number[] = [];
  marks[WORD] = IS_WORD;
  marks[NUMBER] = IS_NUMBER;
  marks[PUNCTUATION] = IS_PUNCTUATION;
  marks[QUOTE_MARK] = IS_PUNCTUATION;
  marks[SYMBOL] = IS_SYMBOL;
  return marks;
}

/** The blocks of an article from the first one that matters to the last, of which paragraphs are read as they are asked for. */
export interface Script extends Columns {
  readonly article: Article;
  readonly stretches: readonly MarkedStretch[];
  readonly words: string[];
  readonly marked: number[];
  readonly cuePlaces: number[];
  readonly firstBlock: number;
  /** Where its part of the columns begins, which it shares with others that are open. */
  readonly base: number;
  /** All traits and marks of the frame that is being read, so far. */
  frameTraits: number;
  frameMarks: number;
}

/** Which blocks of an article are to be read, half open, with its stretches that lie in them. */
export interface Passage {
  readonly article: Article;
  readonly stretches: readonly MarkedStretch[];
  readonly firstBlock: number;
  readonly endBlock: number;
}

/** The columns of the texts that were read last: to make them anew costs more than to fill them. */
let spare: Room | null = null;

type Room = Pick<Script, 'words' | 'traits' | 'marks' | 'items'>;

/** Of what is longer nothing is kept. */
const LARGEST_SPARE = 1 << 18;

function takeRoom(size: number): Room {
  const room = spare;
  spare = null;
  // A quarter more, so that the next articles, which are seldom as long as these, fit in.
  return room !== null && room.traits.length >= size ? room : roomFor(size + (size >> 2));
}

function roomFor(size: number): Room {
  return {
    words: new Array<string>(size).fill(''),
    traits: new Int32Array(size),
    marks: new Uint16Array(size),
    items: new Int32Array(size),
  };
}

/** Nobody looks any more at a script, at those that were opened with it in one room, nor at their paragraphs. */
export function closeScript({ words, traits, marks, items }: Script): void {
  if (traits.length <= LARGEST_SPARE) spare = { words, traits, marks, items };
}

/** Room in the columns for all blocks of these passages. */
export function openScripts(passages: readonly Passage[]): Script[] {
  let size = 0;
  for (const passage of passages) size += sizeOf(passage);
  const room = takeRoom(size);
  let base = 0;
  return passages.map((passage) => {
    const script = scriptOf(passage, room, base);
    base += sizeOf(passage);
    return script;
  });
}

function scriptOf({ article, stretches, firstBlock }: Passage, room: Room, base: number): Script {
  const { words, traits, marks, items } = room;
  const marked: number[] = [];
  const cuePlaces: number[] = [];
  return {
    article,
    stretches,
    words,
    traits,
    marks,
    items,
    base,
    marked,
    cuePlaces,
    firstBlock,
    frameTraits: 0,
    frameMarks: 0,
  };
}

function sizeOf({ article: { blocks }, firstBlock, endBlock }: Passage): number {
  return blocks[endBlock - 1]!.endToken - blocks[firstBlock]!.firstToken + MARGIN * (endBlock - firstBlock + 1);
}

/** Reads block `b`; its marked stretches, if it has any, begin with number `firstStretch`. */
export function readParagraph(script: Script, b: number, firstStretch: number): Paragraph {
  const { article, stretches, words, traits, marks, items, marked, cuePlaces, firstBlock, base } = script;
  const { blocks, tokens } = article;
  const from = base + blocks[b]!.firstToken - blocks[firstBlock]!.firstToken + MARGIN * (b - firstBlock + 1);
  const frames: Frame[] = [];
  const to = readFrames(script, b, firstStretch, from, frames);
  clearMargin(script, from - MARGIN);
  clearMargin(script, to);
  return {
    words,
    traits,
    marks,
    items,
    marked,
    cuePlaces,
    article,
    tokens,
    block: b,
    from,
    to,
    frames,
    stretches,
  };
}

/** What another text has left in the room beside a paragraph. */
function clearMargin({ words, traits, marks, items }: Script, from: number): void {
  for (let k = from; k < from + MARGIN; k++) {
    words[k] = '';
    traits[k] = 0;
    marks[k] = 0;
    items[k] = 0;
  }
}

/** For one block that is read beside the others. */
let roomBeside: Room | null = null;

/**
 * Block `b` of the paragraph's article, its marks taken for words like the others. It is there until the next one is
 * asked for.
 */
export function readPlainly({ article }: Paragraph, b: number): Paragraph {
  const passage: Passage = { article, stretches: NO_STRETCHES, firstBlock: b, endBlock: b + 1 };
  const size = sizeOf(passage);
  const room = roomBeside !== null && roomBeside.traits.length >= size ? roomBeside : roomFor(2 * size);
  if (room.traits.length <= LARGEST_SPARE) roomBeside = room;
  return readParagraph(scriptOf(passage, room, 0), b, 0);
}

const NO_STRETCHES: readonly MarkedStretch[] = [];

/** Reads block `b` into the columns from item `from` on, and its frames; gives where its items end. */
function readFrames(script: Script, b: number, firstStretch: number, from: number, frames: Frame[]): number {
  const { stretches, article, marked, cuePlaces } = script;
  const { sentences, tokens } = article;
  const { firstToken, endToken, firstSentence, endSentence } = article.blocks[b]!;
  let s = firstSentence;
  let q = firstStretch;
  // Where the next sentence and the next stretch begin; where there is none, the block's end.
  let sentence = s < endSentence ? sentences[s]!.firstToken : endToken;
  let stretch = q < stretches.length && stretches[q]!.block === b ? stretches[q]!.firstToken : endToken;
  let k = from;
  let frameFrom = k;
  let firstMarked = marked.length;
  let firstCue = cuePlaces.length;
  let t = firstToken;
  while (t < endToken) {
    // A sentence that begins within a stretch begins no frame.
    while (sentence < t) sentence = ++s < endSentence ? sentences[s]!.firstToken : endToken;
    if (sentence === t) {
      if (k > frameFrom) {
        closeFrame(script, frameFrom, k, firstMarked, firstCue, frames);
        frameFrom = k;
        firstMarked = marked.length;
        firstCue = cuePlaces.length;
      }
      sentence = ++s < endSentence ? sentences[s]!.firstToken : endToken;
    }
    if (stretch <= t) {
      const { endToken: end } = stretches[q]!;
      placeStretch(script, tokens, stretches[q]!, q, k);
      t = end > t ? end : t + 1;
      q++;
      k++;
      stretch = q < stretches.length && stretches[q]!.block === b ? stretches[q]!.firstToken : endToken;
      continue;
    }
    const end = Math.min(stretch, sentence);
    placeTokens(script, tokens, t, end, k);
    k += end - t;
    t = end;
  }
  if (k > frameFrom) closeFrame(script, frameFrom, k, firstMarked, firstCue, frames);
  return k;
}

function closeFrame(
  script: Script,
  from: number,
  to: number,
  firstMarked: number,
  firstCue: number,
  frames: Frame[],
): void {
  frames.push({
    from,
    to,
    traits: script.frameTraits,
    marks: script.frameMarks,
    firstMarked,
    endMarked: script.marked.length,
    firstCue,
    endCue: script.cuePlaces.length,
  });
  script.frameTraits = 0;
  script.frameMarks = 0;
}

function placeStretch(script: Script, { norms }: Tokens, stretch: MarkedStretch, q: number, k: number): void {
  const last = stretch.innerEnd > stretch.innerFirst ? norms[stretch.innerEnd - 1]! : '';
  const inside = last === ',' ? COMMA_INSIDE : isTerminal(last) ? STOP_INSIDE : 0;
  script.words[k] = '';
  script.traits[k] = 0;
  script.items[k] = -1 - q;
  script.marks[k] = IS_STRETCH | inside;
  script.frameMarks |= IS_STRETCH | inside;
  script.marked.push(k);
}

/** One loop over plain columns, which the engine compiles within the first articles. */
function placeTokens(script: Script, tokens: Tokens, firstToken: number, endToken: number, firstItem: number): void {
  const { words, traits, marks, items, cuePlaces } = script;
  const { norms, kinds, flags, words: numbers } = tokens;
  const { bits, learn } = SPEECH_TRAITS;
  let allTraits = 0;
  let allMarks = 0;
  for (let t = firstToken, k = firstItem; t < endToken; t++, k++) {
    const trait = bits[numbers[t]!]! || learn(tokens, t);
    let mark = MARKS_OF_KIND[kinds[t]!]!;
    if ((flags[t]! & CAPITAL) !== 0) mark |= (trait & (DETERMINER | PRONOUN)) !== 0 ? IS_CAPITAL : IS_CAPITAL | IS_NAME;
    else if ((trait & (ENDS_IN_ED | CUE_VERB)) === ENDS_IN_ED) mark |= LIKE_A_VERB;
    if ((trait & MAY_BE_CUE) !== 0) cuePlaces.push(k);
    words[k] = norms[t]!;
    traits[k] = trait;
    marks[k] = mark;
    items[k] = t;
    allTraits |= trait;
    allMarks |= mark;
  }
  script.frameTraits |= allTraits;
  script.frameMarks |= allMarks;
}

const SMALL: ReadonlySet<string> = new Set(
  'a an the and or but nor of for to in on at by with from as vs is de la le'.split(' '),
);
/** No headline is longer. */
const HEADLINE_ITEMS = 32;

/** A headline that capitalises everything: capitals say nothing in it. */
export function isTitleCase({ from, to, words, marks }: Paragraph): boolean {
  if (to - from > HEADLINE_ITEMS) return false;
  // Of other words there cannot be more, however many capitals are still to come.
  const most = (to - from) / 4;
  let capitals = 0;
  let small = 0;
  for (let k = from; k < to; k++) {
    if ((marks[k]! & IS_WORD) === 0) continue;
    if ((marks[k]! & IS_CAPITAL) !== 0) capitals++;
    else if (!SMALL.has(words[k]!) && words[k] !== "'s") small++;
    if (small > most) return false;
  }
  return capitals >= 3 && small <= capitals / 4;
}
