import { type Block, NUMBER, PUNCTUATION, QUOTE_MARK, SPACE_BEFORE, type Tokens } from '../article/types';
import { isSingle, OPENING_NEIGHBOURS } from './markForms';

// Single marks, of which nearly all are apostrophes.

/** Words that begin with an apostrophe: ’em, ’til, ’cause. */
const CLIPPED: ReadonlySet<string> = new Set(
  'em til tis twas cause n bout round cuz nuff neath gainst tween ere'.split(' '),
);

/** How many tokens a quotation in single marks may have: beyond, the mark was an apostrophe. */
const LONGEST_SINGLE = 400;

/** ''doubled'', as others write one double mark. */
export function isDoubledSingle(text: string, tokens: Tokens, i: number, block: Block): boolean {
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
export function leansOnlyOn(text: string, { flags, kinds, starts }: Tokens, block: Block, i: number): boolean {
  if (i + 1 >= block.endToken || (flags[i + 1]! & SPACE_BEFORE) !== 0) return false;
  if (kinds[i + 1] === QUOTE_MARK && isSingle(text.charCodeAt(starts[i + 1]!))) return false;
  if ((flags[i]! & SPACE_BEFORE) !== 0 || i === block.firstToken) return true;
  const before = kinds[i - 1]!;
  return before > NUMBER && before !== QUOTE_MARK;
}

/** If the single mark number `m`, which leans on the next token of its block, opens a quotation: the token of its closing mark; else -1. */
export function singleClose(text: string, tokens: Tokens, block: Block, marks: readonly number[], m: number): number {
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
