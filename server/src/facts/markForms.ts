import { type Block, NUMBER, PUNCTUATION, QUOTE_MARK, SPACE_BEFORE, type Tokens } from '../article/types';

// What a quotation mark may be by its form, and by what stands beside it.

export const OPEN = 1;
export const CLOSE = 2;
export const EITHER = 3;
export const SINGLE = 4;

export const OPENING_NEIGHBOURS: ReadonlySet<string> = new Set(['(', '[', '{', '—', '–', '-', '/', '…']);
const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '/']);

/** By the code of a mark, which any unit of a text may be: SINGLE, or whether a double one opens or closes. */
export const FORM_OF_MARK: Uint8Array = formsByCode();

function formsByCode(): Uint8Array {
  const forms = new Uint8Array(1 << 16).fill(EITHER);
  for (const code of [39, 0x2018, 0x2019, 0x201b, 0x2bc, 0xb4]) forms[code] = SINGLE;
  for (const code of [0x201c, 0x201e, 0xab, 0x201f, 96, 0x2039]) forms[code] = OPEN;
  for (const code of [0x201d, 0xbb, 0x203a]) forms[code] = CLOSE;
  return forms;
}

export const isSingle = (code: number): boolean => FORM_OF_MARK[code] === SINGLE;

/** What the neighbours of a mark say: an opening mark leans on the word after it, a closing one on what is before it. */
export function placeOf(tokens: Tokens, i: number, block: Block): number {
  const leansBack = i > block.firstToken && !(tokens.flags[i]! & SPACE_BEFORE);
  const leansOn = i + 1 < block.endToken && !(tokens.flags[i + 1]! & SPACE_BEFORE);
  // Nearly all marks lean on a word or a number, which are the first two kinds.
  if (leansBack && !leansOn && tokens.kinds[i - 1]! <= NUMBER) return CLOSE;
  if (leansOn && !leansBack && tokens.kinds[i + 1]! <= NUMBER) return OPEN;
  const before = leansBack ? tokens.norms[i - 1]! : '';
  const after = leansOn ? tokens.norms[i + 1]! : '';
  if (leansBack && !leansOn) return OPENING_NEIGHBOURS.has(before) && !DASHES.has(before) ? EITHER : CLOSE;
  if (leansOn && !leansBack) {
    return tokens.kinds[i + 1] === PUNCTUATION &&
      !OPENING_NEIGHBOURS.has(after) &&
      after[0] !== '.' &&
      after !== '#' &&
      after !== '@'
      ? CLOSE
      : after === '.' || after === ','
        ? CLOSE
        : OPEN;
  }
  if (leansBack && leansOn) {
    if (OPENING_NEIGHBOURS.has(before) && tokens.kinds[i + 1] !== PUNCTUATION) return OPEN;
    if (tokens.kinds[i - 1] === QUOTE_MARK && tokens.kinds[i + 1] !== PUNCTUATION) return OPEN;
    if (tokens.kinds[i + 1] === PUNCTUATION || tokens.kinds[i + 1] === QUOTE_MARK) return CLOSE;
    if (tokens.kinds[i - 1] === PUNCTUATION) return CLOSE;
    return EITHER;
  }
  return EITHER;
}

/** 5'10" and 12" pipes: a mark right behind a number of its block that closes nothing. */
export function isInchMark(tokens: Tokens, i: number, code: number, block: Block, open: boolean): boolean {
  if (tokens.flags[i]! & SPACE_BEFORE) return false;
  if (code !== 34 && code !== 0x201d && code !== 0x2033) return false;
  if (code === 0x2033) return true;
  if (!open) return true;
  // 6'2" inside a quotation: feet stand before the inches.
  return i - 2 > block.firstToken && tokens.kinds[i - 2] === QUOTE_MARK && tokens.kinds[i - 3] === NUMBER;
}
