import type { Article, Tokens } from '../../article/types';
import type { Span } from '../../text/span';
import { isSpoken, plainAt, stemAt, tokenAt } from '../stems';

/** What may stand in a source between two stretches of a quotation. */
export type Gap = 'ellipsis' | 'bracket' | 'split';

/** Words of a quotation that stand together, and what parted them from those before. */
export interface Stretch {
  readonly gap: Gap | null;
  readonly words: readonly number[];
  readonly tokens: readonly number[];
}

export interface Pattern {
  readonly stretches: readonly Stretch[];
  /** All words in order, with the stretch that each is of. */
  readonly words: readonly number[];
  readonly tokens: readonly number[];
  readonly stretchOf: readonly number[];
  /** Stems with content, each once. */
  readonly content: readonly number[];
}

const ELLIPSIS = /^(?:…|\.{3,4})$/;

/**
 * The words of a quotation as they can be looked for: marks and punctuation left out, ellipses and the words that the
 * writer put into brackets as gaps. “[T]he ship … [was] lost” is `the ship`, a gap, `lost`.
 */
export function patternOf(article: Article, spans: readonly Span[]): Pattern {
  const { tokens } = article;
  const stretches: { gap: Gap | null; words: number[]; tokens: number[] }[] = [];
  let current: (typeof stretches)[number] | null = null;
  let gap: Gap | null = null;
  const add = (word: number, token: number): void => {
    if (current === null || gap !== null) {
      current = { gap: stretches.length === 0 ? null : (gap ?? 'split'), words: [], tokens: [] };
      stretches.push(current);
      gap = null;
    }
    current.words.push(word);
    current.tokens.push(token);
  };
  spans.forEach((span, index) => {
    if (index > 0) gap = 'split';
    const end = tokenAt(tokens, span.end - 1) + 1;
    for (let i = tokenAt(tokens, span.start); i < end; i++) {
      if (tokens.norms[i] === '[') {
        const close = closingBracket(tokens, i, end);
        const inside = tokens.norms.slice(i + 1, close);
        // “[T]he”: only the capital is the writer's.
        if (inside.length === 1 && inside[0]!.length === 1 && isGluedWord(tokens, close + 1, end)) {
          add(plainAt(retokenised(inside[0]! + tokens.norms[close + 1]!), 0), close + 1);
          i = close + 1;
        } else {
          gap = inside.some((norm) => ELLIPSIS.test(norm)) ? 'ellipsis' : (gap ?? 'bracket');
          i = close;
        }
      } else if (ELLIPSIS.test(tokens.norms[i]!) || isSpacedEllipsis(tokens, i)) gap = 'ellipsis';
      else if (isSpoken(tokens, i)) add(plainAt(tokens, i), i);
    }
  });
  const words = stretches.flatMap((stretch) => stretch.words);
  const at = stretches.flatMap((stretch) => stretch.tokens);
  const content = [...new Set(at.map((token) => stemAt(tokens, token)))].filter((stem) => stem > 0);
  return { stretches, words, tokens: at, stretchOf: stretches.flatMap((s, i) => s.words.map(() => i)), content };
}

function closingBracket(tokens: Tokens, open: number, end: number): number {
  for (let i = open + 1; i < end && i < open + 12; i++) if (tokens.norms[i] === ']') return i;
  return open;
}

function isGluedWord(tokens: Tokens, at: number, end: number): boolean {
  return at < end && isSpoken(tokens, at) && tokens.starts[at] === tokens.ends[at - 1];
}

/** ". . ." with blanks between them. */
function isSpacedEllipsis(tokens: Tokens, at: number): boolean {
  return tokens.norms[at] === '.' && tokens.norms[at + 1] === '.';
}

/** A word that is put together again has no number of its own. */
function retokenised(norm: string): Tokens {
  const none = new Int32Array(1);
  const flat = new Uint8Array(1);
  return { count: 1, starts: none, ends: none, kinds: flat, flags: flat, norms: [norm], words: none };
}
