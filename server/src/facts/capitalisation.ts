import { ALL_CAPITALS, type Block, CAPITAL, type Tokens, WORD } from '../article/types';

/** How a block writes its words: in headlines a capital says nothing. */
export type Capitalisation = 'plain' | 'title' | 'capitals';

/** So many words tell how a block is written. */
const MOST_WORDS = 60;

/**
 * Headlines capitalise most words, or all letters: then capitals are no sign of a name. `places` has the tokens of the
 * block that have a capital, from `from` to `to`.
 */
export function capitalisationOf(
  tokens: Tokens,
  block: Block,
  places: Int32Array,
  from: number,
  to: number,
): Capitalisation {
  if (from === to) return 'plain';
  const stopped = block.kind === 'paragraph' && tokens.norms[block.endToken - 1] === '.';
  if (stopped && !hasShoutedWords(tokens.flags, places, from, to)) return 'plain';
  // Where fewer than seven words of ten can have a capital, the rest need not be counted.
  const enough = ((to - from) * 3) / 7;
  let words = 0;
  let capital = 0;
  let capitals = 0;
  const { kinds, starts, ends, flags } = tokens;
  for (let i = block.firstToken; i < block.endToken; i++) {
    if (kinds[i] !== WORD || ends[i]! - starts[i]! < 4) continue;
    words++;
    if (flags[i]! & CAPITAL) capital++;
    if (flags[i]! & ALL_CAPITALS) capitals++;
    if (words > MOST_WORDS) break;
    if (words - capital > enough) return 'plain';
  }
  if (words >= FEWEST_SHOUTED && capitals > words * 0.7) return 'capitals';
  if (block.kind === 'paragraph') return !stopped && words >= 6 && capital >= words * 0.85 ? 'title' : 'plain';
  return words >= 4 && capital >= words * 0.75 ? 'title' : 'plain';
}

const FEWEST_SHOUTED = 3;

/** Whether so many words are all in capitals that the block may be: a paragraph that ends with a full stop is no title. */
function hasShoutedWords(flags: Uint8Array, places: Int32Array, from: number, to: number): boolean {
  let shouted = 0;
  for (let i = from; i < to; i++) if (flags[places[i]!]! & ALL_CAPITALS && ++shouted === FEWEST_SHOUTED) return true;
  return false;
}
