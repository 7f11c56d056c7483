import { OTHER_ABBREVIATIONS, SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from '../english/abbreviations';
import {
  CAPITAL,
  LINE_START,
  NUMBER,
  PUNCTUATION,
  QUOTE_MARK,
  SPACE_BEFORE,
  type TokenRange,
  type Tokens,
  WORD,
} from './types';

const CLOSERS = new Set([')', ']', '}', '"', '”', '’', "'", '»', "''"]);

/** Splits the tokens of one block into sentences; together they cover the range. */
export function splitSentences(tokens: Tokens, range: TokenRange): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = range.firstToken;
  for (let i = range.firstToken; i < range.endToken; i++) {
    const end = sentenceEnd(tokens, i, range);
    if (end < 0) continue;
    sentences.push({ firstToken: first, endToken: end });
    first = end;
    i = end - 1;
  }
  if (first < range.endToken) sentences.push({ firstToken: first, endToken: range.endToken });
  return sentences;
}

/** If a sentence ends with token `i` and the closing marks after it, the token after them; else -1. */
function sentenceEnd(tokens: Tokens, i: number, range: TokenRange): number {
  const norm = tokens.norms[i]!;
  const isStop = tokens.kinds[i] === PUNCTUATION && (norm[0] === '.' || norm === '…' || norm === '!' || norm === '?');
  const isInitialism = tokens.kinds[i] === WORD && norm.endsWith('.');
  if (!isStop && !isInitialism) return -1;
  let end = i + 1;
  while (end < range.endToken && isClosing(tokens, end)) end++;
  if (end >= range.endToken) return isStop ? end : -1;
  if (!(tokens.flags[end]! & SPACE_BEFORE)) return -1;
  const closed = end > i + 1;
  if (isInitialism) return endsAfterInitialism(tokens, i, end) ? end : -1;
  if (norm === '…' || norm.length > 1)
    return startsUpper(tokens, end) && !closed ? end : closed && startsUpper(tokens, end) ? end : -1;
  if (norm === '.') return endsAfterStop(tokens, i, end, closed) ? end : -1;
  // "?" and "!": «“Is it true?” he asked» goes on.
  return startsUpper(tokens, end) || startsOpening(tokens, end) || tokens.kinds[end] === NUMBER ? end : -1;
}

function isClosing(tokens: Tokens, i: number): boolean {
  const norm = tokens.norms[i]!;
  if (tokens.flags[i]! & SPACE_BEFORE) return false;
  return (
    CLOSERS.has(norm) ||
    (tokens.kinds[i] === QUOTE_MARK && norm !== '“' && norm !== '„' && norm !== '«' && norm !== '``')
  );
}

function startsUpper(tokens: Tokens, i: number): boolean {
  return (tokens.flags[i]! & CAPITAL) !== 0 || startsOpening(tokens, i);
}

function startsOpening(tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === QUOTE_MARK || tokens.norms[i] === '(' || tokens.norms[i] === '[';
}

function endsAfterInitialism(tokens: Tokens, i: number, next: number): boolean {
  if (!(tokens.flags[next]! & CAPITAL)) return startsOpening(tokens, next) && tokens.norms[i]!.length > 2;
  // "J. Smith": a single initial never ends a sentence; "the U.S. During" does, "U.S. President" does not.
  if (tokens.norms[i]!.length <= 2) return false;
  return SENTENCE_STARTERS.has(tokens.norms[next]!);
}

function endsAfterStop(tokens: Tokens, i: number, next: number, closed: boolean): boolean {
  const before = i > 0 && !(tokens.flags[i]! & SPACE_BEFORE) ? tokens.norms[i - 1]! : '';
  if (!closed && TITLE_ABBREVIATIONS.has(before) && tokens.flags[i - 1]! & CAPITAL) return false;
  if (!closed && OTHER_ABBREVIATIONS.has(before)) {
    if (tokens.kinds[next] === NUMBER) return false;
    if (!(tokens.flags[next]! & CAPITAL) && !startsOpening(tokens, next)) return false;
  }
  // "No. 5", "p. 12": handled above. A torn text goes on in lower case after a full stop, and that is a boundary.
  if (closed && !startsUpper(tokens, next) && tokens.kinds[next] === WORD && !(tokens.flags[next]! & LINE_START)) {
    // “We will.” he said
    return false;
  }
  return true;
}
