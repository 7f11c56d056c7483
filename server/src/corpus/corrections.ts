import type { Article, Tokens } from '../article/types';
import { wordTable } from '../article/wordTable';

const known = new WeakMap<Article, boolean>();

/**
 * Whether the article says that it corrects what was published before: "An earlier version of this article said …",
 * "Correction:", "(Corrects death toll in paragraph 2)".
 */
export function isCorrected(article: Article): boolean {
  let corrected = known.get(article);
  if (corrected === undefined) {
    corrected = readCorrection(article);
    known.set(article, corrected);
  }
  return corrected;
}

/** One of these words is in whatever speaks of a correction; few articles have any. */
const OPENINGS: ReadonlySet<string> = new Set(['corrects', 'correction', 'corrected', 'version']);
const opens = wordTable((norm) => (OPENINGS.has(norm) ? 1 : 0));

/** Asked by number: an article's norms were let go when it had been read. */
function mayCorrect(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.count; i++) if (opens(tokens, i) === 1) return true;
  return false;
}

function readCorrection({ tokens, sentences }: Article): boolean {
  if (!mayCorrect(tokens)) return false;
  const { norms } = tokens;
  for (const { firstToken, endToken } of sentences) {
    const at = norms[firstToken] === '(' ? firstToken + 1 : firstToken;
    if (norms[at] === 'corrects') return true;
    if ((norms[at] === 'correction' || norms[at] === 'corrected') && norms[at + 1] === ':') return true;
    for (let i = firstToken; i + 3 < endToken; i++) {
      const version = /^(?:earlier|previous)$/.test(norms[i]!) && norms[i + 1] === 'version' && norms[i + 2] === 'of';
      if (version && /^(?:this|the)$/.test(norms[i + 3]!)) return true;
    }
  }
  return false;
}
