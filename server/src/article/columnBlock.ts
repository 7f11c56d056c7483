/** The columns of the tokens of a score of texts, one behind the other, since making arrays costs more than filling them. */
export class ColumnBlock {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Int32Array;
  readonly kinds: Uint8Array;
  readonly flags: Uint8Array;
  /** So many of its tokens belong to texts, the first ones. */
  filled = 0;
  /** So many texts have theirs here. */
  texts = 0;

  constructor(readonly size: number) {
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.words = new Int32Array(size);
    this.kinds = new Uint8Array(size);
    this.flags = new Uint8Array(size);
  }
}

/** The tokens of a block: those of twenty articles or so. */
const TOKENS = 1 << 15;

/** More than a group of articles that are read at once takes up would only be held. */
const MOST_SPARE = 4;
const spare: ColumnBlock[] = [];
let current = new ColumnBlock(TOKENS);

/** A block with room for so many tokens more, no more than a block has. */
export function blockFor(count: number): ColumnBlock {
  if (current.size - current.filled < count) current = spare.pop() ?? new ColumnBlock(TOKENS);
  return current;
}

/** To be said once for each text of a block, when nobody will look at its columns any more: later texts will use them. */
export function giveBack(block: ColumnBlock): void {
  block.texts--;
  if (block.texts > 0) return;
  block.filled = 0;
  if (block !== current && spare.length < MOST_SPARE) spare.push(block);
}
