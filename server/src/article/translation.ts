import { DATELINE_CITIES } from '../english/cities';
import type { Span } from '../text/span';
import { FEW_TOKENS } from './sentences';
import { type Block, CAPITAL, LINE_START, QUOTE_MARK, type Sentence, SPACE_BEFORE, type Tokens, WORD } from './types';

/** Cities that are words as well. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'male lima manila phoenix kingston perth dallas boston london nice'.split(' '),
);

/** An article with fewer short sentences (see `FEW_TOKENS`) need not be asked. */
export const FEWEST_TORSOS = 2;

/**
 * The first mark of a machine translation, or null. Only certain when two kinds of marks come together, which no
 * writer leaves: torsos ("… oil refineries. oil."), and capitals in small letters ("kyiv") or an opening mark where a
 * closing one belongs (“to defend “).
 */
export function findTranslation(tokens: Tokens, sentences: readonly Sentence[], blocks: readonly Block[]): Span | null {
  let torsos = 0;
  let first: Sentence | null = null;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    if (sentence.endToken - sentence.firstToken > FEW_TOKENS || !isTorso(tokens, sentence, blocks[sentence.block]!))
      continue;
    first ??= sentence;
    torsos++;
  }
  if (first === null || torsos < FEWEST_TORSOS || !hasOtherMark(tokens)) return null;
  return { start: first.start, end: first.end };
}

/** One or two words in small letters with a stop, after a whole sentence of the same paragraph. */
function isTorso(tokens: Tokens, sentence: Sentence, block: Block): boolean {
  const { firstToken, endToken } = sentence;
  if (endToken - firstToken < 2 || firstToken === block.firstToken) return false;
  if (block.kind !== 'paragraph' || tokens.norms[endToken - 1] !== '.' || tokens.flags[firstToken]! & LINE_START)
    return false;
  for (let i = firstToken; i < endToken - 1; i++) {
    if (tokens.kinds[i] !== WORD || tokens.flags[i]! & CAPITAL) return false;
  }
  return true;
}

function hasOtherMark(tokens: Tokens): boolean {
  let smallCities = 0;
  for (let i = 0; i < tokens.count; i++) {
    const norm = tokens.norms[i]!;
    if (tokens.kinds[i] === QUOTE_MARK) {
      const turned = norm === '“' && i > 0 && tokens.norms[i + 1] === '.' && !(tokens.flags[i + 1]! & SPACE_BEFORE);
      if (turned) return true;
    } else if (!(tokens.flags[i]! & CAPITAL) && DATELINE_CITIES.has(norm) && !ALSO_WORDS.has(norm)) {
      smallCities++;
      if (smallCities > 1) return true;
    }
  }
  return false;
}
